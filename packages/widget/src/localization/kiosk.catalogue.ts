import { loadChunk } from '@redress/sdk/load-chunk';
import type { Catalogue } from './catalogue.ts';
import { customerTexts } from './customer.catalogue.ts';
import { enKiosk, type KioskTexts } from './messages/en.kiosk.ts';
import type { Messages } from './messages/en.ts';

/** What a shared tablet says itself; the form on it has the customers' words. */
export type KioskMessages = Pick<Messages, 'time'> & { readonly kiosk: KioskTexts };

export const kioskTexts: Catalogue<KioskMessages> = {
  en: { time: customerTexts.en.time, kiosk: enKiosk },
  load: {
    'zh-Hans': async () => {
      const [{ time }, { zhHansKiosk }] = await Promise.all([
        customerTexts.load['zh-Hans'](),
        loadChunk(() => import('./messages/zh-hans.kiosk.ts')),
      ]);
      return { time, kiosk: zhHansKiosk };
    },
    'zh-Hant': async () => {
      const [{ time }, { zhHantKiosk }] = await Promise.all([
        customerTexts.load['zh-Hant'](),
        loadChunk(() => import('./messages/zh-hant.kiosk.ts')),
      ]);
      return { time, kiosk: zhHantKiosk };
    },
    id: async () => {
      const [{ time }, { idKiosk }] = await Promise.all([
        customerTexts.load.id(),
        loadChunk(() => import('./messages/id.kiosk.ts')),
      ]);
      return { time, kiosk: idKiosk };
    },
  },
};
