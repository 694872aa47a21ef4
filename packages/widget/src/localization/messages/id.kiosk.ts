import type { KioskTexts } from './en.kiosk.ts';

/** What a shared tablet says around the form. */
export const idKiosk: KioskTexts = {
  title: 'Apa yang ingin Anda sampaikan?',
  intro: 'Tidak perlu akun. Semua yang Anda isi dihapus dari tablet ini setelah Anda selesai.',
  doors: {
    report: { label: 'Laporkan masalah', hint: 'Barang, pengiriman, antrean, dokumen, petugas' },
    hazard: { label: 'Laporkan bahaya', hint: 'Ada orang yang bisa terluka atau barang yang bisa rusak' },
    suggestion: { label: 'Beri saran', hint: 'Apa yang bisa kami perbaiki?' },
    misconduct: { label: 'Laporkan pelanggaran', hint: 'Dirahasiakan, boleh tanpa nama' },
  },
  language: 'Bahasa',
  stop: 'Batalkan dan hapus',
  done: 'Selesai – hapus semua di sini',
  doneHint: 'Sebelumnya, catat nomor Anda, pindai kodenya, atau cetak tanda terimanya.',
  waiting: (count) =>
    `Ada ${count} laporan di tablet ini yang menunggu koneksi. Laporan tersimpan terkunci dan akan terkirim sendiri. Mohon jangan tutup halaman ini.`,
  warning: {
    title: 'Apakah Anda masih di sini?',
    text: (seconds) =>
      `Dalam ${seconds} detik layar ini dikosongkan untuk orang berikutnya. Yang belum Anda kirim akan dihapus.`,
    stay: 'Saya masih di sini',
    longer: 'Saya perlu waktu lebih lama',
    end: 'Selesai sekarang',
  },
  notShared: 'Halaman ini belum disiapkan untuk tablet yang dipakai bersama. Mohon beri tahu petugas kami.',
  notEmptied: 'Isi tablet ini gagal dihapus. Mohon beri tahu petugas kami sebelum tablet dipakai orang lain.',
};
