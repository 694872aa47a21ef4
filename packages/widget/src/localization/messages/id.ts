import type { Messages } from './en.ts';
import { askedTexts } from './id.asked.ts';
import { challengeTexts } from './id.challenge.ts';
import { formTexts } from './id.form.ts';
import { openingTexts } from './id.opening.ts';
import { photosTexts } from './id.photos.ts';
import { receiptTexts } from './id.receipt.ts';
import { statusTexts } from './id.status.ts';
import { terms } from './id.terms.ts';
import { inSentence } from './id.zone.ts';

/** What customers read, in Indonesian: what they send is a `laporan`, and who works for us a `petugas`. */
export const id: Messages = {
  terms,

  time: {
    today: (clock) => `hari ini pukul ${clock}`,
    tomorrow: (clock) => `besok pukul ${clock}`,
    yesterday: (clock) => `kemarin pukul ${clock}`,
    on: (date, clock) => `${date} pukul ${clock}`,
    inZone: (time, zone) => `${time} ${inSentence(zone)}`,
    zone: (zone) => `Semua jam mengikuti ${inSentence(zone)}.`,
    justNow: 'kurang dari 1 menit',
  },

  common: {
    ...openingTexts.common,
    optional: 'opsional',
    offline: 'Anda sedang tidak terhubung ke internet.',
    copy: 'Salin',
    copied: 'Tersalin',
  },

  dialog: openingTexts.dialog,
  ...formTexts,
  ...askedTexts,
  ...photosTexts,
  ...receiptTexts,
  ...challengeTexts,
  ...statusTexts,
};
