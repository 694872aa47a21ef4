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
    'zh-Hant': async () => {
      const [{ zhHant }, { zhHantDesk }] = await Promise.all([
        loadChunk(() => import('./messages/zh-hant.ts')),
        loadChunk(() => import('./messages/zh-hant.desk.ts')),
      ]);
      return { ...zhHant, desk: zhHantDesk };
    },
    id: async () => {
      const [{ id }, { idDesk }] = await Promise.all([
        loadChunk(() => import('./messages/id.ts')),
        loadChunk(() => import('./messages/id.desk.ts')),
      ]);
      return { ...id, desk: idDesk };
    },
  },
};
