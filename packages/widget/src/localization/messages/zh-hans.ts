import type { Messages } from './en.ts';
import { askedTexts } from './zh-hans.asked.ts';
import { formTexts } from './zh-hans.form.ts';
import { photosTexts } from './zh-hans.photos.ts';
import { receiptTexts } from './zh-hans.receipt.ts';
import { statusTexts } from './zh-hans.status.ts';
import { terms } from './zh-hans.terms.ts';

export const zhHans: Messages = {
  terms,

  time: {
    today: (clock) => `今天 ${clock}`,
    tomorrow: (clock) => `明天 ${clock}`,
    yesterday: (clock) => `昨天 ${clock}`,
    on: (date, clock) => `${date} ${clock}`,
    inZone: (time, zone) => `${zone} ${time}`,
    justNow: '不到 1 分钟',
  },

  common: {
    close: '关闭',
    optional: '选填',
    offline: '您当前处于离线状态。',
    copy: '复制',
    copied: '已复制',
    loading: '正在加载…',
  },

  dialog: {
    title: '反馈问题',
    sections: '栏目',
    report: '反馈',
    cases: '我的反馈',
  },

  ...formTexts,
  ...askedTexts,
  ...photosTexts,
  ...receiptTexts,
  ...statusTexts,
};
