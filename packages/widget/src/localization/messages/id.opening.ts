import type { OpeningMessages } from './en.opening.ts';

/** What stands in the dialog before anything else of the form is there. */
export const openingTexts: OpeningMessages = {
  common: {
    close: 'Tutup',
    loading: 'Memuat…',
    unreachable: 'Layanan sedang tidak dapat dihubungi. Silakan coba beberapa saat lagi.',
  },

  dialog: {
    title: 'Laporkan masalah',
    sections: 'Bagian',
    report: 'Lapor',
    cases: 'Laporan saya',
  },

  form: {
    text: 'Apa yang terjadi?',
    textHint: 'Ceritakan dengan kata-kata Anda sendiri. Anda tidak perlu menjelaskannya dua kali.',
    about: 'Tentang',
    orderIs: (order) => `Pesanan ${order}`,
    waybillIs: (waybill) => `Resi ${waybill}`,
    changeSubject: 'Ubah',
  },
};
