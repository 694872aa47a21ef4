/** The portal's own words in Traditional Chinese, by the English ones. The widget brings its own. */
export const zhHant = {
  'Shipments · Harbour Line': '貨物 · 海港聯運',
  'Your case · Harbour Line': '案件進度 · 海港聯運',
  'Your opinion · Harbour Line': '您的評價 · 海港聯運',
  'Desk · Harbour Line': '工作臺 · 海港聯運',

  'Your shipments': '您的貨物',
  'Everything that Harbour Line stores or carries for you at present.':
    '海港聯運目前為您保管與運送的全部貨物。',
  Waybill: '託運單號',
  From: '起運地',
  To: '目的地',
  'Report a problem': '反映問題',
  'Brake sensors, 12 pallets': '煞車感測器，12 棧板',
  'Shock absorbers, 48 cartons': '避震器，48 箱',
  'Wheel bearings, 6 pallets': '輪軸承，6 棧板',
  'Oil filters, 20 pallets': '機油濾清器，20 棧板',
  '11 of 12 pallets stored': '已入倉 11 棧板，共 12 棧板',
  'Out for delivery': '配送中',
  'On the road': '運送途中',
  Delivered: '已送達',
  Eindhoven: '恩荷芬',
  Ningbo: '寧波',
  'Waigaoqiao warehouse, Shanghai': '上海外高橋倉庫',
  'Veldkamp plant, Suzhou': 'Veldkamp 蘇州廠',
  'Veldkamp plant, Wuhan': 'Veldkamp 武漢廠',
  'Harbour Line is an invented company; this is the demo portal of Redress.':
    '海港聯運為虛構公司，本頁是 Redress 的示範入口網站。',
  'For staff: the desk': '員工入口：工作臺',

  'Your case': '您的案件',
  'Your opinion': '您的評價',
  'Your shipments and reports': '您的貨物與案件',

  'Who are you?': '請選擇您的身分',
  'This demo signs you in without a password. A company would connect its own sign-in here.':
    '示範環境不需密碼即可登入；正式使用時由企業接上自己的登入方式。',
  'The staff cannot be listed at the moment. Please reload this page shortly.':
    '目前無法取得員工名單，請稍後重新整理本頁。',
  'This did not work. Please try again.': '登入未成功，請再試一次。',
  'You were signed out because nothing happened here for 15 minutes.':
    '已有 15 分鐘沒有操作，系統已將您登出。',
  'You are no longer signed in.': '登入已失效。',
  'Sign out': '登出',
  Desk: '工作臺',
  'Customer portal': '客戶入口網站',
  'Poster · Harbour Line': '海報 · Harbour Line',
  'A poster for the wall': '牆上海報',
  'A tablet for the hall': '倉庫平板',
  'Its code opens the form for the site where it hangs.':
    '掃描海報上的 QR Code，就會開啟所在據點的反映表單。',
  Site: '據點',

  'First receiver': '首接人員',
  'Customer service': '客服',
  'Department head': '部門主管',
  'Warehouse supervisor': '倉庫主管',
  'General manager': '總經理',
  Office: '辦公室',
  'Management group': '管理小組',
  Supervision: '監督部門',
  'Group office': '集團辦公室',
  Custodian: '資料保管人',
};
