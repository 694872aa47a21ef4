import type { Messages } from './en.ts';
import { terms } from './id.terms.ts';

/** `Intl` begins a zone's name with a capital, which in the middle of a sentence it has not: `waktu Jepang`, `WIB`. */
const inSentence = (zone: string): string => zone.replace(/^Waktu\b/, 'waktu');

/** What customers read, in Indonesian: what they send is a `laporan`, and who works for us a `petugas`. */
export const id: Messages = {
  terms,

  time: {
    today: (clock) => `hari ini pukul ${clock}`,
    tomorrow: (clock) => `besok pukul ${clock}`,
    yesterday: (clock) => `kemarin pukul ${clock}`,
    on: (date, clock) => `${date} pukul ${clock}`,
    inZone: (time, zone) => `${time} ${inSentence(zone)}`,
    justNow: 'kurang dari 1 menit',
  },

  common: {
    close: 'Tutup',
    optional: 'opsional',
    offline: 'Anda sedang tidak terhubung ke internet.',
    copy: 'Salin',
    copied: 'Tersalin',
    loading: 'Memuat…',
  },

  dialog: {
    title: 'Laporkan masalah',
    sections: 'Bagian',
    report: 'Lapor',
    cases: 'Laporan saya',
  },

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

  receipt: {
    queued: 'Tersimpan di perangkat ini',
    queuedText: 'Laporan akan dikirim begitu ada koneksi. Halaman ini boleh ditutup.',
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
    tooLate: 'Laporan sudah terkirim dan tidak bisa ditarik kembali lagi.',
    editAgain: 'Ubah dan kirim lagi',
    follow: 'Pantau laporan',
    link: 'Tautan untuk memantau laporan',
    linkHint:
      'Tautan ini bisa dibuka tanpa masuk akun. Jangan bagikan: siapa pun yang memegangnya bisa melihat laporan Anda.',
    photos: (sent, total) => `${sent} dari ${total} berkas sudah kami terima.`,
    photosInMemory: (count) =>
      `Ruang di perangkat ini tidak cukup untuk ${count} berkas. Mohon jangan tutup halaman ini sampai semuanya terkirim.`,
    another: 'Laporkan hal lain',
  },

  cases: {
    title: 'Laporan saya',
    empty: 'Belum ada laporan dari perangkat ini.',
    queued: 'Belum terkirim',
    sent: 'Diterima',
    rejected: 'Tidak bisa diproses',
    withPhotos: (count) => `dengan ${count} berkas`,
    mend: 'Ubah dan kirim lagi',
    dismiss: 'Hapus',
    refused: {
      photo: 'Ada foto atau berkas yang tidak bisa diproses. Berkas itu masih ada di perangkat ini.',
      command: 'Tambahan dari Anda tidak bisa diproses. Isinya masih ada di perangkat ini.',
    },
  },

  status: {
    loading: 'Memuat laporan Anda…',
    number: 'Nomor laporan',
    receivedAt: (when) => `Diterima ${when}`,
    checked: 'Sudah diperiksa petugas',
    unchecked: 'Dugaan awal, belum diperiksa',
    zone: (zone) => `Semua jam mengikuti ${inSentence(zone)}.`,
    round: (round) => `Penanganan ke-${round}`,
    offline: 'Anda sedang tidak terhubung ke internet. Ini keadaan terakhir yang kami ketahui.',
    unavailable: 'Halaman ini belum bisa diperbarui. Kami terus mencoba.',
    notFound: 'Tidak ada laporan di tautan ini. Mohon periksa apakah tautannya lengkap.',
    steps: 'Perkembangan',
    done: 'Selesai',
    current: 'Sekarang',
    ahead: 'Berikutnya',
    doneAt: (when) => `Selesai ${when}`,
    inTime: 'tepat waktu',
    promisedFor: (when) => `Dijanjikan paling lambat ${when}`,
    waitingForYou: 'Kami menanyakan sesuatu kepada Anda. Hitungan waktu berhenti sampai Anda menjawab.',
    late: (duration) => `terlambat ${duration}`,
    overdue: (when, duration) => `Dijanjikan paling lambat ${when}. Kami terlambat ${duration}. Mohon maaf.`,
    conversation: 'Percakapan',
    you: 'Anda',
    us: 'Layanan pelanggan',
    enteredForYou: 'dicatat oleh petugas',
    erased: 'Teks ini sudah dihapus.',
    onItsWay: 'Sedang dikirim',
    photos: 'Foto dan berkas',
    photo: (position) => `Berkas ${position}`,
    photoStored: 'Diterima',
    photoWaiting: 'Sedang dikirim',
    addInformation: 'Tambah keterangan',
    addText: 'Apa lagi yang perlu kami ketahui?',
    addSend: 'Tambahkan',
    addMissing: 'Mohon tulis sesuatu dulu.',
    added: 'Sudah ditambahkan.',
    addQueued: 'Tersimpan di perangkat ini dan dikirim begitu ada koneksi.',
    addFailed: 'Keterangan belum bisa ditambahkan. Tulisan Anda masih ada; silakan coba lagi.',
    awaits: 'Kami menunggu Anda',
    awaited: {
      information: 'Mohon jawab pertanyaan kami. Hitungan waktu berhenti sampai Anda menjawab.',
      consent: 'Mohon beri tahu kami apakah Anda setuju dengan solusi yang kami usulkan.',
      rating: 'Mohon beri tahu kami apakah Anda puas.',
    },
    answerNow: 'Jawab sekarang',
    upheld: 'Sudah kami telusuri: keluhan Anda benar.',
    notUpheld: 'Sudah kami telusuri, dan keluhan ini tidak dapat kami benarkan.',
    whyUpheld: 'Alasannya ada di percakapan, di bagian “Kesimpulan”.',
    endings: {
      satisfied: 'Anda menyatakan puas. Terima kasih.',
      unsatisfied: 'Mohon maaf, kita belum mencapai kesepakatan. Berikut jawaban akhir kami.',
      unreachable: 'Kami sudah beberapa kali mencoba menghubungi Anda, tetapi belum berhasil.',
      withdrawn: 'Anda sudah menarik kembali laporan ini.',
      merged: 'Hal yang sama sudah dilaporkan sebelumnya. Keduanya ditangani bersama.',
    },
    closedAt: (when) => `Ditutup ${when}`,
    appeal:
      'Jika Anda tidak menerima jawaban ini, Anda bisa mengadu ke lembaga perlindungan konsumen di daerah Anda. Untuk paket dan kiriman kilat, bisa juga ke instansi pengawas pos.',
    mergedInto: (number) => `Penanganan berlanjut dengan nomor ${number}.`,
    destroyed: 'Semua tulisan dan foto sudah dimusnahkan. Yang disimpan hanya riwayat penanganannya.',
  },

  sending: {
    queued: 'Tersimpan di perangkat ini dan dikirim begitu ada koneksi.',
    failed: 'Belum terkirim. Tidak ada yang hilang; silakan coba lagi.',
    missing: 'Mohon tulis sesuatu dulu.',
  },

  offer: {
    title: 'Solusi yang kami usulkan',
    agreed: 'Solusi',
    soon: 'Seberapa cepat',
    by: 'Selesai paling lambat',
    accept: 'Setuju',
    decline: 'Tidak setuju',
    reason: 'Apa yang perlu diubah?',
    send: 'Kirim',
    back: 'Kembali',
    accepted: 'Terima kasih. Kami lanjutkan sesuai usulan ini.',
    declined: 'Terima kasih sudah memberi tahu kami. Kami siapkan solusi lain.',
  },

  claim: {
    title: 'Klaim Anda',
    make: 'Ajukan klaim ganti rugi',
    hint: 'Anda boleh mengajukan klaim sesuai kontrak dan hukum. Kami akan memberi jawaban yang jelas.',
    basis: 'Apa dasar klaimnya?',
    amount: 'Jumlah',
    currency: 'Mata uang',
    amountWrong: 'Mohon tulis jumlahnya dengan angka, tanpa titik pemisah ribuan, misalnya 1280000.',
    currencyWrong: 'Mohon tulis tiga huruf, misalnya IDR.',
    text: 'Apa yang Anda klaim, dan apa sebabnya?',
    send: 'Kirim klaim',
    cancel: 'Batal',
    sent: 'Klaim Anda sudah kami terima.',
    madeAt: (when) => `Diajukan ${when}`,
    open: 'Belum dijawab',
    answerDue: (when) => `Kami jawab paling lambat ${when}`,
    solutionDue: (when) => `Kami penuhi paling lambat ${when}`,
    settledAt: (when) => `Dipenuhi ${when}`,
  },

  withdrawal: {
    open: 'Tarik kembali laporan ini',
    title: 'Tarik kembali laporan ini?',
    text: 'Penanganannya akan kami hentikan. Untuk beberapa waktu, Anda masih bisa membukanya lagi.',
    reason: 'Boleh kami tahu alasannya?',
    confirm: 'Ya, tarik kembali',
    keep: 'Tidak jadi',
    sent: 'Laporan sudah ditarik kembali.',
  },

  reopening: {
    title: 'Ternyata belum selesai?',
    until: (when) => `Anda bisa membuka laporan ini lagi sampai ${when}.`,
    reason: 'Apa yang masih belum beres?',
    send: 'Buka lagi',
    sent: 'Laporan sudah dibuka lagi. Anda mendapat janji waktu yang baru.',
  },

  rating: {
    question: 'Apakah Anda puas dengan penanganannya?',
    yes: 'Ya, puas',
    no: 'Tidak puas',
    again: 'Terima kasih sudah berterus terang. Penanganan dimulai lagi, dengan janji waktu yang baru.',
    score: 'Berapa nilai dari Anda?',
    // Five stand side by side on a phone: longer words than these would be torn apart.
    scores: ['Amat buruk', 'Buruk', 'Cukup', 'Baik', 'Amat baik'],
    reasonNo: 'Apa yang masih belum beres?',
    reasonYes: 'Ada yang ingin Anda tambahkan?',
    send: 'Kirim',
    sendNo: 'Kirim dan tangani lagi',
    thanks: 'Terima kasih atas penilaian Anda.',
    thanksQueued: 'Terima kasih. Penilaian Anda tersimpan di perangkat ini dan dikirim begitu ada koneksi.',
    failed: 'Penilaian Anda belum terkirim. Silakan coba lagi.',
    given: 'Penilaian Anda',
    satisfied: 'Puas',
    dissatisfied: 'Tidak puas',
    scoreOf: (score) => `${score} dari 5`,
  },
};
