import type { PosterTexts } from './en.poster.ts';

/** What a printed poster says. */
export const idPoster: PosterTexts = {
  lead: 'Ada masalah dengan barang atau layanan kami? Sampaikan di sini.',
  scan: 'Pindai kode QR dengan ponsel. Tanpa aplikasi, tanpa akun.',
  noCamera: (address) => `Tidak ada kamera? Buka ${address}`,
  first: {
    urgent: (time) => `Hal mendesak: kami jawab dalam ${time}.`,
    other: (time) => `Hal lainnya: dalam ${time}.`,
  },
  lengths: {
    seconds: (amount) => `${amount} detik`,
    minutes: (amount) => `${amount} menit`,
    hours: (amount) => `${amount} jam`,
    'working-seconds': (amount) => `${amount} detik pada jam kerja`,
    'working-minutes': (amount) => `${amount} menit pada jam kerja`,
    'working-hours': (amount) => `${amount} jam kerja`,
    'calendar-days': (amount) => `${amount} hari`,
    'working-days': (amount) => `${amount} hari kerja`,
  },
  call: (telephone) => `Atau telepon kami: ${telephone}`,
  misconduct: 'Pelanggaran dapat dilaporkan secara rahasia atau tanpa nama.',
  qr: (site) => `Kode QR yang membuka formulir untuk ${site}`,
  print: 'Cetak poster',
  unknownSite: (code) => `Portal ini tidak punya lokasi “${code}”.`,
  unfinished: 'Poster ini belum punya halaman tujuan: isi alamat halaman Anda yang memuat widget.',
};
