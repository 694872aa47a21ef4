import type { OpeningMessages } from './en.opening.ts';

/** What stands in the dialog before anything else of the form is there. */
export const openingTexts: OpeningMessages = {
  common: {
    close: '关闭',
    loading: '正在加载…',
    unreachable: '服务暂时无法连接，请稍后重试。',
  },

  dialog: {
    title: '反馈问题',
    sections: '栏目',
    report: '反馈',
    cases: '我的反馈',
  },

  form: {
    text: '发生了什么？',
    textHint: '用您自己的话说明即可，之后无需重复解释。',
    about: '关于',
    orderIs: (order) => `订单 ${order}`,
    waybillIs: (waybill) => `运单 ${waybill}`,
    changeSubject: '修改',
  },
};
