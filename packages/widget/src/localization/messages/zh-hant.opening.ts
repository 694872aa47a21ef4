import type { OpeningMessages } from './en.opening.ts';

/** What stands in the dialog before anything else of the form is there. */
export const openingTexts: OpeningMessages = {
  common: {
    close: '關閉',
    loading: '載入中…',
    unreachable: '目前無法連上服務，請稍後再試。',
  },

  dialog: {
    title: '反映問題',
    sections: '分頁',
    report: '反映問題',
    cases: '我的案件',
  },

  form: {
    text: '發生了什麼事？',
    textHint: '照您平常的說法寫就好，之後不必再重複說明。',
    about: '關於',
    orderIs: (order) => `訂單 ${order}`,
    waybillIs: (waybill) => `託運單 ${waybill}`,
    changeSubject: '修改',
  },
};
