/** The portal's own words in Indonesian, by the English ones. The widget brings its own. */
export const id = {
  'Shipments · Harbour Line': 'Kiriman · Harbour Line',
  'Your case · Harbour Line': 'Kasus Anda · Harbour Line',
  'Your opinion · Harbour Line': 'Penilaian Anda · Harbour Line',
  'Desk · Harbour Line': 'Meja kerja · Harbour Line',

  'Your shipments': 'Kiriman Anda',
  'Everything that Harbour Line stores or carries for you at present.':
    'Semua barang yang sedang disimpan atau dikirim Harbour Line untuk Anda.',
  Waybill: 'Nomor resi',
  From: 'Dari',
  To: 'Ke',
  'Report a problem': 'Laporkan masalah',
  'Brake sensors, 12 pallets': 'Sensor rem, 12 palet',
  'Shock absorbers, 48 cartons': 'Peredam kejut, 48 dus',
  'Wheel bearings, 6 pallets': 'Bantalan roda, 6 palet',
  'Oil filters, 20 pallets': 'Filter oli, 20 palet',
  '11 of 12 pallets stored': '11 dari 12 palet sudah masuk gudang',
  'Out for delivery': 'Sedang diantar',
  'On the road': 'Dalam perjalanan',
  Delivered: 'Sudah diterima',
  Eindhoven: 'Eindhoven',
  Ningbo: 'Ningbo',
  'Waigaoqiao warehouse, Shanghai': 'Gudang Waigaoqiao, Shanghai',
  'Veldkamp plant, Suzhou': 'Pabrik Veldkamp, Suzhou',
  'Veldkamp plant, Wuhan': 'Pabrik Veldkamp, Wuhan',
  'Harbour Line is an invented company; this is the demo portal of Redress.':
    'Harbour Line adalah perusahaan rekaan; ini portal contoh Redress.',
  'For staff: the desk': 'Untuk petugas: meja kerja',

  'Your case': 'Kasus Anda',
  'Your opinion': 'Penilaian Anda',
  'Your shipments and reports': 'Kiriman dan laporan Anda',

  'Who are you?': 'Siapakah Anda?',
  'This demo signs you in without a password. A company would connect its own sign-in here.':
    'Di contoh ini Anda masuk tanpa kata sandi. Perusahaan akan memasang cara masuknya sendiri di sini.',
  'The staff cannot be listed at the moment. Please reload this page shortly.':
    'Daftar petugas belum dapat ditampilkan. Silakan muat ulang halaman ini sebentar lagi.',
  'This did not work. Please try again.': 'Belum berhasil masuk. Silakan coba lagi.',
  'You were signed out because nothing happened here for 15 minutes.':
    'Anda dikeluarkan karena tidak ada kegiatan di sini selama 15 menit.',
  'You are no longer signed in.': 'Sesi Anda sudah berakhir.',
  'Sign out': 'Keluar',
  Desk: 'Meja kerja',
  'Customer portal': 'Portal pelanggan',
  'Poster · Harbour Line': 'Poster · Harbour Line',
  'A poster for the wall': 'Poster untuk dinding',
  'A tablet for the hall': 'Tablet untuk gudang',
  'Its code opens the form for the site where it hangs.':
    'Kodenya membuka formulir untuk lokasi tempat poster dipasang.',
  Site: 'Lokasi',

  'First receiver': 'Penerima pertama',
  'Customer service': 'Layanan pelanggan',
  'Department head': 'Kepala bagian',
  'Warehouse supervisor': 'Pengawas gudang',
  'General manager': 'Manajer umum',
  Office: 'Kantor',
  'Management group': 'Kelompok manajemen',
  Supervision: 'Bagian pengawasan',
  'Group office': 'Kantor grup',
  Custodian: 'Penyimpan dokumen',
};
