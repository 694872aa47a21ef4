import type { Messages } from './en.ts';
import { openingTexts } from './id.opening.ts';

/** What the form says. */
export const formTexts: Pick<Messages, 'form' | 'errors' | 'preview'> = {
  form: {
    ...openingTexts.form,
    order: 'Nomor pesanan',
    waybill: 'Nomor resi',
    numbersLook: (example) =>
      `Nomor kami biasanya seperti ${example}. Mohon periksa lagi; bisa juga dikirim apa adanya.`,
    branch: 'Lokasi mana yang dimaksud?',
    declaration: 'Dengan mengirim, Anda menyatakan isi laporan ini benar sejauh yang Anda ketahui.',
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
    timeAhead: 'Waktu itu belum tiba.',
    dayOver: 'Tanggal itu sudah lewat. Mohon pilih tanggal sesudahnya.',
    quantityWrong: 'Mohon tulis angka saja, misalnya 3 dari 12.',
    quantityMore: 'Yang terdampak lebih banyak daripada jumlah seluruhnya.',
    amountWrong: 'Mohon tulis jumlah dengan angka, tanpa titik pemisah ribuan, misalnya 1280000.',
    currencyWrong: 'Mohon tulis tiga huruf mata uang, misalnya IDR.',
    consentMissing: 'Kami perlu persetujuan Anda untuk memakai data Anda dalam laporan ini.',
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
    why: {
      ask: 'Mengapa?',
      handled: (severity, reason) => `Kami tangani sebagai “${severity}”: ${reason}.`,
      issue: (issue) => `menyangkut “${issue}”`,
      clauses: (clauses) => `Sesuai ketentuan kami (${clauses}).`,
      reasons: {
        operationsAffected: 'kegiatan usaha Anda terganggu',
        'operations-affected': 'kegiatan usaha Anda terganggu',
        shareAffected: 'banyak barang yang terdampak',
        'mostly-lost': 'banyak barang yang terdampak',
        lossAmount: 'kerugiannya besar',
        hazard: 'ada orang yang bisa celaka',
        danger: 'ada orang yang bisa celaka',
        repeated: 'pernah terjadi sebelumnya',
        customerTier: 'begitu kesepakatan kami dengan Anda',
        excused: 'begitu isi laporan Anda',
        kind: 'laporan semacam ini selalu ditangani begitu',
      },
    },
  },
};
