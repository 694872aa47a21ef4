import type { Messages } from './en.ts';

/** What is said about photos and files, and about reading barcodes. */
export const photosTexts: Pick<Messages, 'photos' | 'scan'> = {
  photos: {
    title: 'Foto dan berkas',
    add: 'Tambah foto atau berkas',
    limits: (count) =>
      `Foto, PDF, dan video pendek, paling banyak ${count}. Data lokasi dan kamera dihapus dari foto; PDF dan video dikirim apa adanya.`,
    drop: 'Lepaskan di sini',
    checklist: {
      title: 'Yang membantu kami, bila ada',
      progress: (filled, total) => `${filled} dari ${total} sudah ditambahkan`,
      missing: 'Belum ditandai pada foto mana pun:',
      help: {
        label: 'agar nomor dan kode batangnya terbaca',
        'outer-box': 'seluruh kardus, termasuk bagian yang rusak',
        'inner-packing': 'bantalan dan cara pengemasannya',
        item: 'dari dekat, agar masalahnya terlihat',
        'whole-pallet': 'mundur sedikit agar semuanya terlihat',
        'delivery-note': 'beserta tanda tangan dan catatannya',
        'count-sheet': 'halaman yang memuat hasil hitungan',
        'truck-and-plate': 'agar nomor pelatnya terbaca',
        screenshot: 'halaman atau pesan yang bermasalah',
      },
    },
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
  scan: {
    button: 'Pindai',
    label: (field) => `Pindai kode batang untuk: ${field}`,
    title: 'Pindai kode batang',
    aim: 'Arahkan bingkai ke kode batang atau kode QR.',
    starting: 'Menyalakan kamera…',
    read: (text) => `${text} terbaca. Mohon periksa isinya di kolom.`,
    torch: 'Lampu',
    fromPhoto: 'Gunakan foto saja',
    again: 'Coba lagi',
    nothing:
      'Tidak ada kode batang yang terbaca di foto ini. Coba foto yang lebih dekat dan tajam, atau ketik nomornya.',
    reading: 'Membaca foto…',
    unusable:
      'Kode itu tidak memuat nomor yang bisa dipakai. Mohon arahkan ke kode lain, atau ketik nomornya.',
    camera: 'Gambar dari kamera',
    missing: 'Pemindai tidak dapat dimuat. Mohon periksa koneksi Anda, atau ketik nomornya.',
    failed: {
      detector: 'Peramban ini tidak bisa membaca kode batang di halaman ini. Mohon ketik nomornya.',
      denied:
        'Kamera tidak diizinkan di sini. Izinkan kamera untuk halaman ini di pengaturan peramban, biasanya lewat ikon di samping alamat, lalu coba lagi.',
      none: 'Kamera tidak ditemukan. Anda bisa memakai foto atau mengetik nomornya.',
      busy: 'Kamera belum bisa dipakai, mungkin sedang dipakai aplikasi lain. Tutup aplikasi itu, lalu coba lagi.',
      insecure:
        'Kamera hanya bisa dipakai di halaman dengan koneksi aman (https). Anda bisa memakai foto atau mengetik nomornya.',
      unknown: 'Kamera tidak dapat dinyalakan. Anda bisa memakai foto atau mengetik nomornya.',
    },
  },
};
