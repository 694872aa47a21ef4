import type { SuspicionTexts } from './en.suspicion.ts';

export const suspicionTexts: SuspicionTexts = {
  suspicion: {
    title: 'Mungkin otomatis',
    trap: 'Ada isian pada kolom yang tidak terlihat oleh orang. Ekstensi peramban juga bisa menjadi penyebabnya.',
    haste: (seconds) => `Laporan dikirim ${seconds} detik setelah formulir dibuka.`,
    queue: 'mungkin otomatis',
  },
};
