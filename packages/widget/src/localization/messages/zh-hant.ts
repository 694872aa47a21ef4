import type { Messages } from './en.ts';
import { askedTexts } from './zh-hant.asked.ts';
import { formTexts } from './zh-hant.form.ts';
import { photosTexts } from './zh-hant.photos.ts';
import { receiptTexts } from './zh-hant.receipt.ts';
import { statusTexts } from './zh-hant.status.ts';
import { terms } from './zh-hant.terms.ts';

export const zhHant: Messages = {
  terms,

  time: {
    today: (clock) => `今天 ${clock}`,
    tomorrow: (clock) => `明天 ${clock}`,
    yesterday: (clock) => `昨天 ${clock}`,
    on: (date, clock) => `${date} ${clock}`,
    inZone: (time, zone) => `${zone}${time}`,
    justNow: '不到 1 分鐘',
  },

  common: {
    close: '關閉',
    optional: '選填',
    offline: '您目前離線。',
    copy: '複製',
    copied: '已複製',
    loading: '載入中…',
  },

  dialog: {
    title: '反映問題',
    sections: '分頁',
    report: '反映問題',
    cases: '我的案件',
  },

  ...formTexts,
  ...askedTexts,
  ...photosTexts,
  ...receiptTexts,
  ...statusTexts,
};
