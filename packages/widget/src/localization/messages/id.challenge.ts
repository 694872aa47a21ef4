import type { Messages } from './en.ts';

export const challengeTexts: Pick<Messages, 'challenge'> = {
  challenge: {
    title: 'Satu langkah lagi sebelum laporan terkirim',
    text: 'Laporan sudah tersimpan di perangkat ini. Mohon selesaikan langkah ini agar laporan dapat dikirim.',
    take: 'Lanjutkan',
    elsewhere: 'Jika Anda tidak dapat melakukannya, Anda tetap dapat menghubungi kami di sini:',
  },
};
