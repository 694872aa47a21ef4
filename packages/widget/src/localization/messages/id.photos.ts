import type { Messages } from './en.ts';

/** What is said about photos and files. */
export const photosTexts: Pick<Messages, 'photos'> = {
  photos: {
    title: 'Foto dan berkas',
    add: 'Tambah foto atau berkas',
    limits: (count) =>
      `Foto, PDF, dan video pendek, paling banyak ${count}. Data lokasi dan kamera dihapus dari foto; PDF dan video dikirim apa adanya.`,
    helpful: (items) => `Yang akan membantu: ${items}.`,
    preparing: 'Menyiapkan…',
    remove: (name) => `Hapus ${name}`,
    preview: (name) => `Foto ${name}`,
    refused: {
      'too-many': (name, max) =>
        `${name} tidak ditambahkan: satu laporan memuat paling banyak ${max} berkas.`,
      type: (name) =>
        `${name} tidak bisa ditambahkan. Yang bisa: foto (JPEG, PNG, WebP), PDF, dan video (MP4, MOV, WebM).`,
      heic: (name) =>
        `${name} adalah foto HEIC, yang tidak bisa dibuka di sini. Mohon kirim tangkapan layarnya, atau atur kamera ke “Paling Kompatibel” (JPEG).`,
      unreadable: (name) => `${name} tidak bisa dibuka. Mungkin berkasnya rusak.`,
      'too-large': (name, photo, pdf, video) =>
        `${name} terlalu besar. Batasnya ${photo} untuk foto yang sudah kami perkecil, ${pdf} untuk PDF, dan ${video} untuk video.`,
      empty: (name) => `${name} kosong.`,
    },
  },
};
