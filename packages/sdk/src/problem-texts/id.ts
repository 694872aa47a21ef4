import type { ProblemTexts } from './problem-texts.ts';

export const problemTexts: ProblemTexts = {
  'body-not-json': 'Permintaan tidak dapat dibaca. Ini kesalahan di pihak kami.',
  'body-too-large': 'Isinya terlalu panjang untuk dikirim sekaligus. Mohon persingkat teksnya.',
  'body-invalid': 'Ada isian yang bentuknya belum sesuai. Mohon periksa kembali isian Anda.',
  'media-type': 'Permintaan tidak dapat dibaca. Ini kesalahan di pihak kami.',
  'same-id-other-body': 'Isi yang berbeda sudah pernah dikirim dengan nomor ini.',
  'unknown-portal': 'Situs ini saat ini belum dapat menerima laporan.',
  'origin-not-allowed': 'Situs ini tidak diizinkan menerima laporan.',
  'not-signed-in': 'Sesi Anda sudah berakhir. Silakan masuk kembali.',
  'identity-refused': 'Kami tidak dapat memastikan identitas Anda. Silakan masuk kembali.',
  'not-allowed': 'Anda tidak dapat melakukan tindakan ini.',
  'not-found': 'Data tidak ditemukan.',
  'version-conflict': 'Sementara itu, laporan ini sudah diubah orang lain.',
  'command-refused': 'Tindakan ini belum dapat dilakukan pada tahap sekarang.',
  'belongs-to-another': 'Laporan ini milik akun lain.',
  'stays-unnamed': 'Laporan ini dikirim tanpa nama, jadi tidak dihubungkan dengan akun mana pun.',
  'upload-refused': 'Berkas tidak diterima.',
  'too-many-streams': 'Terlalu banyak koneksi yang terbuka. Perubahan akan muncul sedikit lebih lambat.',
  'too-many-requests':
    'Saat ini terlalu banyak laporan dari jaringan Anda. Laporan Anda dikirim sebentar lagi.',
  'challenge-required': 'Masih ada satu langkah lagi sebelum laporan dapat dikirim.',
  unavailable: 'Layanan sedang tidak dapat dihubungi. Silakan coba beberapa saat lagi.',
  internal: 'Terjadi kesalahan di pihak kami. Silakan coba beberapa saat lagi.',
};
