import { askedTexts } from './en.asked.ts';
import { challengeTexts } from './en.challenge.ts';
import { formTexts } from './en.form.ts';
import { openingTexts } from './en.opening.ts';
import { photosTexts } from './en.photos.ts';
import { receiptTexts } from './en.receipt.ts';
import { statusTexts } from './en.status.ts';
import { terms } from './en.terms.ts';

/**
 * What customers read, in English. This table is the source of the type: every other language has the same keys, by
 * type. A message that needs a value is a function of it.
 */
export const en = {
  terms,

  time: {
    today: (clock: string) => `${clock} today`,
    tomorrow: (clock: string) => `${clock} tomorrow`,
    yesterday: (clock: string) => `${clock} yesterday`,
    on: (date: string, clock: string) => `${clock} on ${date}`,
    inZone: (time: string, zone: string) => `${time} (${zone})`,
    zone: (zone: string) => `All times are in ${zone}.`,
    justNow: 'less than a minute',
  },

  common: {
    ...openingTexts.common,
    optional: 'optional',
    offline: 'You are offline.',
    copy: 'Copy',
    copied: 'Copied',
  },

  dialog: openingTexts.dialog,
  ...formTexts,
  ...askedTexts,
  ...photosTexts,
  ...receiptTexts,
  ...challengeTexts,
  ...statusTexts,
};

export type Messages = typeof en;
