import type { Messages } from './en.ts';

/** What the form says. */
export const formTexts: Pick<Messages, 'form' | 'errors' | 'preview'> = {
  form: {
    about: 'Tentang',
    order: 'Nomor pesanan',
    waybill: 'Nomor resi',
    orderIs: (order) => `Pesanan ${order}`,
    waybillIs: (waybill) => `Resi ${waybill}`,
    changeSubject: 'Ubah',
    text: 'Apa yang terjadi?',
    textHint: 'Ceritakan dengan kata-kata Anda sendiri. Anda tidak perlu menjelaskannya dua kali.',
    charactersLeft: (left) => `Tersisa ${left} karakter`,
    standstill: 'Kegiatan usaha kami terhenti karena masalah ini',
    resolution: 'Penyelesaian apa yang Anda harapkan?',
    noPreference: 'Tidak ada permintaan khusus',
    resolutionNote: 'Tepatnya seperti apa?',
    contact: 'Bagaimana kami bisa menghubungi Anda?',
    contactHint:
      'Hanya untuk pertanyaan tentang laporan ini. Tanpa kontak pun, Anda tetap bisa memantau laporannya.',
    name: 'Nama',
    reach: 'Telepon atau email',
    send: 'Kirim',
    sending: 'Mengirim…',
    savedSending: 'Tersimpan. Mengirim…',
    begun: {
      at: (when) => `Laporan yang Anda tulis ${when} belum dikirim.`,
      goOn: 'Lanjutkan',
      discard: 'Hapus',
    },
    similar: {
      at: (when) => `Laporan Anda tentang hal ini sudah ada, dibuat ${when}.`,
      open: 'Lihat laporan itu',
    },
    offlineHint: 'Anda tetap bisa menulis. Laporan disimpan di perangkat ini sampai ada koneksi.',
    memoryHint:
      'Laporan tidak bisa disimpan di perangkat ini. Mohon jangan tutup halaman ini sampai laporan terkirim.',
  },

  errors: {
    summary: (count) => `Ada ${count} isian yang perlu diperiksa`,
    textMissing: 'Mohon ceritakan apa yang terjadi.',
    tooLong: (max) => `Mohon tulis paling banyak ${max} karakter.`,
    emailIncomplete: 'Alamat email ini sepertinya belum lengkap. Contohnya nama@perusahaan.com.',
    notAccepted: 'Laporan belum bisa disimpan. Mohon periksa kembali isian Anda.',
  },

  preview: {
    idle: 'Sambil Anda menulis, di sini terlihat apa yang kami pahami dan kapan Anda mendapat kabar.',
    looksLike: 'Sepertinya',
    chosen: 'Pilihan Anda',
    unsure: 'Kami belum yakin. Mohon pilih yang paling sesuai.',
    notRight: 'Kurang tepat?',
    change: 'Ubah',
    issue: 'Jenis masalah',
    issueEmpty: 'Tentukan untuk saya',
    guess: 'Ini dugaan awal. Petugas akan memeriksanya.',
    uncertain: 'Waktu ini masih bisa berubah. Yang pasti tertulis di tanda terima.',
  },
};
