import { loadChunk } from '@redress/sdk/load-chunk';
import type { Catalogue } from './catalogue.ts';
import { en, type Messages } from './messages/en.ts';
import { enDesk, type DeskTexts } from './messages/en.desk.ts';

/** What staff read: the customers' words, which they see too, and their own. */
export type StaffMessages = Messages & { readonly desk: DeskTexts };

export const staffTexts: Catalogue<StaffMessages> = {
  en: { ...en, desk: enDesk },
  load: {
    'zh-Hans': async () => {
      const [{ zhHans }, { zhHansDesk }] = await Promise.all([
        loadChunk(() => import('./messages/zh-hans.ts')),
        loadChunk(() => import('./messages/zh-hans.desk.ts')),
      ]);
      return { ...zhHans, desk: zhHansDesk };
    },
  },
};
