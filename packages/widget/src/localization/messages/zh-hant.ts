import type { Messages } from './en.ts';
import { askedTexts } from './zh-hant.asked.ts';
import { challengeTexts } from './zh-hant.challenge.ts';
import { formTexts } from './zh-hant.form.ts';
import { openingTexts } from './zh-hant.opening.ts';
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
    zone: (zone) => `所列時間皆為${zone}。`,
    justNow: '不到 1 分鐘',
  },

  common: {
    ...openingTexts.common,
    optional: '選填',
    offline: '您目前離線。',
    copy: '複製',
    copied: '已複製',
  },

  dialog: openingTexts.dialog,
  ...formTexts,
  ...askedTexts,
  ...photosTexts,
  ...receiptTexts,
  ...challengeTexts,
  ...statusTexts,
};
