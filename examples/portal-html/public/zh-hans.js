/** The portal's own words in Chinese, by the English ones. The widget brings its own. */
export const zhHans = {
  'Shipments · Harbour Line': '货物 · 海港联运',
  'Your case · Harbour Line': '反馈进度 · 海港联运',
  'Your opinion · Harbour Line': '您的评价 · 海港联运',
  'Desk · Harbour Line': '工作台 · 海港联运',

  'Your shipments': '您的货物',
  'Everything that Harbour Line stores or carries for you at present.':
    '海港联运目前为您保管和运输的全部货物。',
  Waybill: '运单号',
  From: '发货地',
  To: '收货地',
  'Report a problem': '反馈问题',
  'Brake sensors, 12 pallets': '制动传感器，12 托',
  'Shock absorbers, 48 cartons': '减震器，48 箱',
  'Wheel bearings, 6 pallets': '轮毂轴承，6 托',
  'Oil filters, 20 pallets': '机油滤清器，20 托',
  '11 of 12 pallets stored': '已入库 11 托，共 12 托',
  'Out for delivery': '派送中',
  'On the road': '运输途中',
  Delivered: '已签收',
  Eindhoven: '埃因霍温',
  Ningbo: '宁波',
  'Waigaoqiao warehouse, Shanghai': '上海外高桥仓库',
  'Veldkamp plant, Suzhou': 'Veldkamp 苏州工厂',
  'Veldkamp plant, Wuhan': 'Veldkamp 武汉工厂',
  'Harbour Line is an invented company; this is the demo portal of Redress.':
    '海港联运为虚构公司，本页是 Redress 的演示门户。',
  'For staff: the desk': '员工入口：工作台',

  'Your case': '您的反馈',
  'Your opinion': '您的评价',
  'Your shipments and reports': '您的货物与反馈',

  'Who are you?': '请选择您的身份',
  'This demo signs you in without a password. A company would connect its own sign-in here.':
    '演示环境无需密码即可登录，正式使用时由企业接入自己的登录方式。',
  'The staff cannot be listed at the moment. Please reload this page shortly.':
    '暂时无法获取员工名单，请稍后刷新本页。',
  'This did not work. Please try again.': '登录未成功，请重试。',
  'You were signed out because nothing happened here for 15 minutes.': '15 分钟无操作，已为您退出登录。',
  'You are no longer signed in.': '登录已失效。',
  'Sign out': '退出登录',
  Desk: '工作台',
  'Customer portal': '客户门户',

  'First receiver': '首接人',
  'Customer service': '客服',
  'Department head': '部门负责人',
  'Warehouse supervisor': '仓库主管',
  'General manager': '总经理',
  Office: '办公室',
  'Management group': '管理小组',
  Supervision: '监督部门',
  'Group office': '集团办公室',
  Custodian: '资料保管人',
};
