import type { Messages } from './en.ts';

/** What the form says. */
export const formTexts: Pick<Messages, 'form' | 'errors' | 'preview'> = {
  form: {
    about: '涉及',
    order: '订单号',
    waybill: '运单号',
    orderIs: (order) => `订单 ${order}`,
    waybillIs: (waybill) => `运单 ${waybill}`,
    changeSubject: '修改',
    text: '发生了什么？',
    textHint: '用您自己的话说明即可，之后无需重复解释。',
    charactersLeft: (left) => `还可输入 ${left} 个字`,
    standstill: '我们的业务因此停摆',
    resolution: '您希望如何解决？',
    noPreference: '没有特别要求',
    resolutionNote: '具体是什么？',
    contact: '我们怎么联系您？',
    contactHint: '仅用于核实本次反馈。不留联系方式，您也可以随时查看进度。',
    name: '姓名',
    reach: '电话或电子邮箱',
    send: '提交',
    sending: '正在提交…',
    savedSending: '已保存，正在提交…',
    begun: {
      at: (when) => `您${when}填写过一份反馈，尚未提交。`,
      goOn: '继续填写',
      discard: '不要了',
    },
    similar: {
      at: (when) => `您${when}已就此提交过反馈。`,
      open: '查看该反馈',
    },
    offlineHint: '您可以继续填写：提交的内容会先保存在本设备上，联网后自动发送。',
    memoryHint: '此浏览器不允许保存内容。请不要关闭本页面，直到反馈发送成功。',
  },

  errors: {
    summary: (count) => `有 ${count} 处需要您确认`,
    textMissing: '请告诉我们发生了什么。',
    tooLong: (max) => `请控制在 ${max} 个字以内。`,
    emailIncomplete: '这个邮箱地址似乎不完整，应类似 name@company.com。',
    notAccepted: '内容未能保存，请检查您填写的信息。',
  },

  preview: {
    idle: '您填写时，这里会显示我们的理解，以及您何时会得到答复。',
    looksLike: '看起来是',
    chosen: '您选择了',
    unsure: '暂时无法判断，请选择最接近的一项。',
    notRight: '不对？',
    change: '更改',
    issue: '问题类型',
    issueEmpty: '由你们判断',
    guess: '这是初步判断，稍后会有专人核对。',
    uncertain: '以上时间可能调整，以受理回执为准。',
  },
};
