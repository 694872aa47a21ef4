import type { Messages } from './en.ts';
import { askedTexts } from './zh-hans.asked.ts';
import { challengeTexts } from './zh-hans.challenge.ts';
import { formTexts } from './zh-hans.form.ts';
import { openingTexts } from './zh-hans.opening.ts';
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
    zone: (zone) => `所列时间均为${zone}。`,
    justNow: '不到 1 分钟',
  },

  common: {
    ...openingTexts.common,
    optional: '选填',
    offline: '您当前处于离线状态。',
    copy: '复制',
    copied: '已复制',
  },

  dialog: openingTexts.dialog,
  ...formTexts,
  ...askedTexts,
  ...photosTexts,
  ...receiptTexts,
  ...challengeTexts,
  ...statusTexts,
};
