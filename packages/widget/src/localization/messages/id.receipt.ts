import type { Messages } from './en.ts';

/** What the receipt and the list of cases say. */
export const receiptTexts: Pick<Messages, 'receipt' | 'cases'> = {
  receipt: {
    queued: 'Tersimpan di perangkat ini',
    queuedText: 'Laporan akan dikirim begitu ada koneksi. Halaman ini boleh ditutup.',
    queuedSealed: 'Belum terkirim, tetapi aman',
    queuedSealedText:
      'Laporan Anda belum bisa dikirim. Laporan tersimpan terkunci di perangkat ini, akan terkirim sendiri begitu ada koneksi, dan tidak bisa dibaca orang lain setelah Anda. Catat kode sementara atau pindai kode QR-nya: kode QR berlaku setelah laporan terkirim.',
    memory: 'Belum terkirim',
    memoryText:
      'Laporan tidak bisa disimpan di perangkat ini. Mohon jangan tutup halaman ini sampai laporan terkirim.',
    sent: 'Laporan Anda sudah kami terima',
    sentText: 'Anda tidak perlu melakukan apa-apa lagi.',
    rejected: 'Laporan tidak bisa diproses',
    rejectedText: 'Tidak ada yang hilang: tulisan Anda masih ada di sini.',
    number: 'Nomor laporan Anda',
    reference: 'Kode sementara',
    next: 'Selanjutnya',
    provisional: 'Waktu sementara: dihitung sejak laporan kami terima.',
    takeBack: 'Tarik kembali',
    leaving: 'Laporan sedang dikirim',
    tooLate: 'Laporan ini mungkin sudah kami terima, jadi tidak bisa ditarik kembali lagi.',
    editAgain: 'Ubah dan kirim lagi',
    follow: 'Pantau laporan',
    link: 'Tautan untuk memantau laporan',
    linkHint:
      'Tautan ini bisa dibuka tanpa masuk akun. Jangan bagikan: siapa pun yang memegangnya bisa melihat laporan Anda.',
    photos: (sent, total) => `${sent} dari ${total} berkas sudah kami terima.`,
    photosInMemory: (count) =>
      `Ruang di perangkat ini tidak cukup untuk ${count} berkas. Mohon jangan tutup halaman ini sampai semuanya terkirim.`,
    share: 'Kirim ke diri sendiri',
    shareTitle: (number) => `Laporan ${number}`,
    qr: 'Kode QR tautan untuk memantau laporan',
    qrHint: 'Pindai dengan ponsel untuk memantau laporan.',
    takeWithYou: 'Catat nomornya atau pindai kodenya: perangkat ini tidak menyimpan apa pun.',
    print: 'Cetak',
    rule: (clauses) => `Sesuai ketentuan kami (${clauses}).`,
    slipTitle: 'Tanda terima laporan',
    slipReceived: 'Diterima',
    slipReported: 'Isi laporan',
    slipSecret: 'Simpan baik-baik: siapa pun yang memegang lembar ini bisa melihat laporan Anda.',
    another: 'Laporkan hal lain',
  },

  cases: {
    title: 'Laporan saya',
    empty: 'Belum ada laporan dari perangkat ini.',
    emptyHint: 'Laporan yang Anda kirim akan muncul di sini beserta perkembangannya.',
    queued: 'Belum terkirim',
    sent: 'Diterima',
    rejected: 'Tidak bisa diproses',
    withPhotos: (count) => `dengan ${count} berkas`,
    mend: 'Ubah dan kirim lagi',
    dismiss: 'Hapus',
    refused: {
      photo: 'Ada foto atau berkas yang belum bisa dikirim. Berkas itu masih ada di perangkat ini.',
      command: 'Tambahan dari Anda tidak bisa diproses. Isinya masih ada di perangkat ini.',
    },
  },
};
