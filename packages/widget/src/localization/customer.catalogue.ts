import { loadChunk } from '@redress/sdk/load-chunk';
import type { Catalogue } from './catalogue.ts';
import { en, type Messages } from './messages/en.ts';

/** What customers read. */
export const customerTexts: Catalogue<Messages> = {
  en,
  load: {
    'zh-Hans': async () => (await loadChunk(() => import('./messages/zh-hans.ts'))).zhHans,
    'zh-Hant': async () => (await loadChunk(() => import('./messages/zh-hant.ts'))).zhHant,
    id: async () => (await loadChunk(() => import('./messages/id.ts'))).id,
  },
};
