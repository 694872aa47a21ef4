import { fitted, type Written } from '../fitted.ts';
import { fit } from './fits/id.ts';

/** Bahasa Indonesia seperti ditulis pengirim, penerima, dan sopir. */
export const written: Written = {
  lang: 'id',
  readAs: {
    '': `
      yang, yg, ini, itu, nya, saya, sy, aku, ak, gue, gw, gua, kami, kita, kalian, anda, dia, mereka,
      sih, deh, dong, donk, loh, lho, kok, ya, yah, ni, tu, tuh, si, sangat, sgt, banget, bgt, bngt, bener, benar,
      sekali, amat, terlalu, udah, sudah, sdh, udh, uda, dah, telah, juga, jg, lagi, lg, lgi, saja, aja, aj,
      agak, cukup, pada, oleh, sama, sm, sampai sekarang, sampe sekarang, sampai saat, min, mimin, admin, gan,
      sis, kak, kakak, bro, bos, pak, bapak, bu, ibu, mas, mbak, bang, abang, om, adalah, di, ke
    `,
    // kata utuh, bukan «bu» + «ku»
    buku: '',
    bangku: '',
    masalah: '',
    '#': 'satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, beberapa, bbrp, puluhan',
    kembalian: '',
    cairan: '',
    'hari ini': 'hr ini',
    'jam #': 'pukul #',
    'tgl #': 'tanggal #',
    '# rb': '# ribu, # ribuan, # k, # juta, # jt, # jutaan, rp #',
    '# hari': `
      sehari, seharian, seminggu, semingguan, sebulan, sebulanan, setahun, berhari hari, berbulan bulan, berminggu minggu, # hr, # minggu, # mgg,
      # bulan, # bln, # tahun, dua hari, tiga hari, empat hari, lima hari, beberapa hari, dua minggu, tiga minggu, dua bulan, tiga bulan
    `,
    '# jam': 'sejam, dua jam, tiga jam, setengah jam, berjam jam, # menit, # mnt',
    setengah: 'separuh, separo, sebagian',
    semua: 'semuanya, smua, seluruh',
    tidak: `
      not, no, tdk, tak, gak, ga, gk, g, nggak, ngga, enggak, engga, kagak, kaga, ndak, ora,
      bukan, bkn
    `,
    belum: 'tidak kunjung, tak kunjung, ga kunjung, blm, blum, belom, blom, lom',
    'tidak pernah':
      'tdk pernah, ga pernah, gak pernah, gk pernah, nggak pernah, ngga pernah, tak pernah, belum pernah',
    'tidak bisa': `
      tdk bisa, ga bisa, gak bisa, gk bisa, nggak bisa, ngga bisa, tak bisa, tidak bs, gak bs, ga bs, gabisa, belum bisa, blm bisa, susah, sulit
    `,
    'tidak ada': `
      tdk ada, ga ada, gak ada, gk ada, nggak ada, ngga ada, tak ada, gada, gaada, belum ada, blm ada
    `,
    tahu: 'tau',
    mana: 'dimana, kemana',
    'tidak tahu':
      'tdk tau, ga tau, gak tau, gk tau, nggak tau, ngga tau, tak tau, tdk tahu, ga tahu, gak tahu, gk tahu, nggak tahu, ngga tahu, tak tahu, tidak tau, gatau, gatahu',
    barang: 'brg, brang, paket, paketan, kiriman, pesanan, pesenan, orderan, produk, item, kargo',
    koper: 'bagasi',
    isi: 'isinya, dalamnya, dalemnya',
    kurir: 'driver, ojol, pengantar, abangnya',
    sopir: 'supir',
    cs: `
      customer service, call center, layanan pelanggan
    `,
    penjual: 'seller, toko, pelapak, resto, restoran',
    'terima kasih': 'terimakasih, makasih, thx, thanks, thank you, tq',
    sampai: `
      sampe, nyampe, nyampai, sampek, tiba, datang, dateng, dtg, dtang, terima, diterima,
      nerima, menerima, keterima, sampainya
    `,
    'yang datang': `
      yg datang, yang dateng, yg dateng, yang sampai, yg sampai, yang sampe, yg sampe, yang nyampe, yg nyampe, yang diterima, yg diterima, yang dikirim,
      yg dikirim, yang dikasih, yg dikasih, yang didapat, malah dikirim, malah datang, malah dateng, malah dikasih, malah dapat, malah dapet, dikirim malah,
      dateng malah, datang malah, dikasih malah, dapetnya, dapatnya, dikirimnya, eh dikirim, eh dateng, eh datang
    `,
    hingga:
      'sampai sore, sampai malam, sampai malem, sampai siang, sampai jumat, sampai hari ini, sampe hari ini, sampai detik ini',
    antar: 'diantar, dianter, anter, nganter, ngantar, mengantar',
    kirim: 'dikirim, krm, ngirim, mengirim',
    terkirim: 'delivered',
    dapat: 'dapet, dpt',
    kasih: 'dikasih, ngasih, dikasi, kasi, diberi, diberikan, memberi',
    pesan: 'pesen, mesen, memesan, dipesan, order, beli, membeli, dibeli, checkout, pilih, milih',
    minta: 'diminta, meminta, request, maunya',
    pengiriman: 'pengantaran, delivery',
    packing: 'packaging, packingan, kemasan, pembungkus, bungkus, dibungkus, paking, dipacking',
    dus: 'kardus, box, boks, kotak, karton',
    bubble: 'bubble wrap, buble wrap',
    pecah: 'retak, patah',
    hancur: 'ancur, remuk, ringsek',
    penyok:
      'peyok, peyot, peot, gepeng, bengkok, lecek, kucel, ketekuk, tertekuk, ketekan, melengkung, terlipat, kelipet, dekok',
    lecet: 'baret, gores, tergores, kegores, goresan, beset, cuil, gompal, gompel, somplak',
    bocor: 'tumpah, rembes, merembes, luber, bleber, netes',
    basah: 'kuyup, kehujanan, terendam, lembab, lembap',
    busuk: 'membusuk, basi, berjamur, jamuran, jamur, bulukan, layu, benyek, bonyok, lembek, tengik',
    robek: 'sobek, koyak, bolong, jebol',
    lempar: 'dilempar, melempar, banting, dibanting, ditendang',
    lama: 'lma, luama, slow, kelamaan, lelet, lemot, lambat, lamban',
    telat: 'terlambat, keterlambatan, molor, ngaret, delay, late',
    gerak: 'bergerak, pergerakan, berubah, update',
    tunggu: 'nunggu, menunggu, ditunggu, menanti',
    antri: 'antre, ngantri, ngantre, mengantri',
    kurang: 'krg, krng',
    salah: 'keliru, kesalahan',
    hitam:
      'putih, merah, biru, hijau, kuning, pink, coklat, navy, ungu, abu, cream, krem, maroon, silver, lilac, oren, orange, stroberi, vanila, matcha',
    xl: 'm, l, s, xxl',
    ukuran: 'size, uk',
    kabel: `
      charger, adaptor, baut, sekrup, mur, remote, sendok, garpu, sumpit, sambal, saus, topping, aksesoris, hadiah, gift, freebies, tatakan, receiver,
      fitting, lensa, pouch, stiker, sticker, gantungan, cangkir, kunci l, strap, colokan, bumbu, kerupuk, tali, tutupnya, sprei, bantal, sarung
    `,
    titip: 'dititip, nitip, dititipkan',
    chat: 'ngechat, dichat, chatting, wa, nge wa, dm, inbox, whatsapp, email, e mail, mail',
    diangkat: 'angkat, ngangkat, direject',
    taruh: 'ditaruh, taro, ditaro, naro, ditinggal, ninggal',
    ambil: 'diambil, mengambil, ngambil',
    jemput: 'pickup, dijemput, menjemput, pick up',
    suruh: 'disuruh, nyuruh',
    rumah: 'rmh, kos',
    satpam: 'security',
    dibalas: `
      dibales, balas, bales, membalas, direspon, respon, direspons, respons, merespon, ditanggapi, tanggapan,
      dijawab, jawaban, jawab, menjawab, digubris, response
    `,
    'tanggung jawab': 'bertanggung jawab, tanggungjawab',
    telepon: 'telp, tlp, telpon, telfon, ditelepon, ditelpon, nelpon, menelepon, nelepon',
    hubungi: 'dihubungi, menghubungi, hubungin, dihubungin, kontak',
    kabar: `
      info, informasi, pemberitahuan, konfirmasi, notif, notifikasi, ngabarin, dikabari, dikabarin,
      ngabari, mengabari, diinfo, dikasih tau, dikasih tahu, diberitahu, penjelasan
    `,
    komplain: 'complain, komplen, protes, lapor, laporan, keluhan',
    batal: 'cancel, dibatalkan, membatalkan, pembatalan',
    bayar: 'dibayar, membayar, pembayaran',
    janji: 'dijanjikan, dijanjiin, menjanjikan',
    katanya: 'kata, dibilang, bilang, ngakunya, ngaku',
    tertulis: 'ditulis, tulisan, nulis, status, keterangan, statusnya',
    buruk: `
      jelek, parah, payah, mengecewakan, kacau, kecewa, gak jelas, ga jelas, tidak jelas
    `,
    pelayanan: 'layanan, service, servis',
    uang: 'duit, dana',
    hari: 'hr, minggu, mgg, bulan, bln, tahun',
    tolong: 'mohon, tlg, mhn, please',
    bagus: 'bgs, keren, oke, ok, baik, mantap, top, good, sip, memuaskan, mulus',
    cepat: 'cepet, cpt, kilat, gercep, fast',
    bongkar: 'membongkar, pembongkaran',
    muat: 'memuat, pemuatan, loading, dimuat, muatan',
    aplikasi: 'app, web, website, situs, sistem',
    resi: 'nomor resi, tracking, lacak, dilacak',
    faktur: 'invoice, surat jalan, nota, kwitansi, struk',
    ongkir: 'ongkos kirim, biaya kirim, biaya pengiriman, ongkos',
    refund: `
      pengembalian dana, uang kembali, balikin uang
    `,
    retur: 'return, pengembalian, dikembalikan, balikin, tukar, ditukar',
    klaim: 'claim',
    ganti: 'diganti, mengganti, penggantian, kompensasi',
  },
  endings: ['nya', 'lah', 'kah', 'pun', 'kan', 'in', 'ku', 'mu', 'ny', 'an'],
  entries: [
    // hilang: barang atau koper lenyap, dicuri, dus kosong, «terkirim» padahal tidak ada
    {
      signal: 'lost',
      weight: 3,
      phrases: `
      tidak pernah (sampai|muncul), raib, lenyap, kehilangan, dihilangkan, menghilang, dicuri, mencuri, maling, dicolong, digelapkan,
      dibawa (kabur|lari), (barang|koper|isi|tas) hilang, hilang (begitu|entah|jalan|kurir|koper), entah … mana, tidak tahu mana, tidak jelas mana, tanpa jejak,
      tidak ada (jejak|wujud|rimba|fisik), isi … tidak ada, barang tidak pernah, tidak tahu barang, (satpam|keluarga|orang) … tidak sampai, ambil siapa, siapa ambil, (barang|koper|tas) (saya |)tidak ada, (isi|dus|barang|bungkus|amplop|plastik) kosong, isi (batu|bata|koran|sabun), dituker
    `,
    },
    {
      signal: 'lost',
      weight: 2.5,
      phrases: `
      hilang, lost, barang mana, mana barang, dicari, terkirim, keberadaan, ditelusuri, investigasi, diusut, lapor polisi, nihil
    `,
    },
    {
      signal: 'lost',
      weight: 2,
      phrases: `
      (terkirim|selesai|tertulis sampai|katanya sampai|dinyatakan sampai|aplikasi sampai|resi sampai|sampai tapi|sampai padahal) … (tidak sampai|tidak pernah sampai|belum sampai|tidak ada|belum dapat|tidak dapat),
      katanya … tidak ada, (terkirim|sampai) … tidak merasa, tidak merasa sampai, foto … bukan rumah, (terkirim|sampai) … (barang mana|mana barang)
    `,
    },
    {
      signal: 'lost',
      weight: 1,
      phrases: `
      tidak sampai, ilang, (tertulis|katanya) (terkirim|sampai), (tidak|belum) (ketemu|ditemukan|muncul|nongol), nasib, koper (tidak|belum)
    `,
    },

    // rusak: pecah, penyok, sobek, bocor, basah, dibanting
    { signal: 'damaged', weight: 3, phrases: `rusak, rusk, damaged` },
    { signal: 'damaged', weight: 3, phrases: `(barang|isi|botol|mesin|gelas) rusak, rusk, brokken` },
    {
      signal: 'damaged',
      weight: 3,
      phrases: `
      pecah, hancur, remuk, diinjak, injakan, belah, terbelah, ketindih, tergencet, kegencet, digencet, ketiban, isi … (rusak|pecah|basah|lecet|bocor|penyok|lepas),
      jadi (bubuk|tepung|remah), pecah (#|semua|jadi), menggumpal, berceceran, (rusak|cacat) (saat|karena|akibat|pas|jalan|pengiriman|sampai), ada … (lecet|penyok)
    `,
    },
    {
      signal: 'damaged',
      weight: 2.5,
      phrases: `
      lecet, bocor, basah, penyok, sampai … (rusak|pecah|penyok|basah|bocor|lecet), (barang|kondisi) rusak, cacat, tidak (berbentuk|utuh), kena (hujan|ujan|air|oli), segel (rusak|robek|kebuka|terbuka|dibuka)
    `,
    },
    {
      signal: 'damaged',
      weight: 1,
      phrases: `
      robek, lempar, kebuka, terbuka, berantakan, acak acakan, campur aduk, belepotan, sembarangan, copot, rontok, fragile, ketusuk
    `,
    },

    // busuk: membusuk, meleleh, kedaluwarsa di jalan
    {
      signal: 'spoiled',
      weight: 3,
      phrases: `
      busuk, kadaluarsa, kedaluwarsa, meleleh, mencair, lumer, jadi air, berlendir, belatung, berair, menggelembung, kembung, tidak (segar|fresh|seger|beku|bisa dimakan),
      bau (asem|asam|bangkai|amis), (udang|ikan|daging|ayam|sayur|buah|susu|kue|nasi|tanaman|bibit|cupang) … (bau|mati), mati semua
    `,
    },
    {
      signal: 'spoiled',
      weight: 1,
      phrases: `
      asem, es batu, exp, expired, bau
    `,
    },

    // jumlah kurang: isi, bagian, pelengkap tidak ada
    { signal: 'shortage', weight: 3, phrases: `missing # , item missing` },
    {
      signal: 'shortage',
      weight: 3,
      phrases: `
      kurang # (pcs|biji|buah|dus|pack|barang|botol|), (tidak|kurang) (lengkap|komplit), isi kurang, jumlah (kurang|tidak|beda), tidak sesuai jumlah, barang kurang, kekurangan, sebelah doang,
      kabel … tidak ada, kabel (tidak|kurang|mana|ketinggalan|belum|hilang|tidak ikut), (tidak ada|kurang|tidak dapat|tidak kasih) kabel, tanpa … kabel, kurang … kabel, # (ketinggalan|tidak ada|tidak sampai|hilang), sisanya (mana|belum|tidak|kapan|tidak ada),
      (cuma|hanya|cuman|cm|tinggal|baru) (ada|sampai|dapat|kirim|isi|kasih|yang datang) #, (yang datang|sampai|dapat|kirim|ada|isi|kasih) (cuma|hanya|cuman|cm|baru|tinggal) (#|setengah), tidak (dimasuk|disertakan|ikut|diikut|masuk dus), gratis tidak, bonus … tidak ada, harusnya #
    `,
    },
    {
      signal: 'shortage',
      weight: 3,
      phrases: `
      pesan # … (sampai|kirim|dapat|isi|kasih|yang datang) # <, pesan # … # <, dari # … (cuma|hanya|sampai|ada|sisa) #, pesan # … (cuma|hanya|doang|kurang)
    `,
    },
    {
      signal: 'shortage',
      weight: 2.5,
      phrases: `
      (sampai|yang datang|dapat|kirim|kasih|isi|cuma|hanya|tinggal|baru) # <, yang datang … # <, # < (nyampe|sampai)
    `,
    },
    {
      signal: 'shortage',
      weight: 1,
      phrases: `
      (cuma|hanya|cuman|cm|tinggal) (#|setengah), ketinggalan, tertinggal, sisanya, sepasang, menyusul, nyusul, tidak ada dalam, susulan
    `,
    },

    // salah barang: lain warna, ukuran, jenis daripada yang dipesan
    { signal: 'wrong-item', weight: 3, phrases: `warna tidak sesuai` },
    {
      signal: 'wrong-item',
      weight: 3,
      phrases: `
      salah (kirim|barang|warna|ukuran|model|tipe|varian|ambil|menu|kasih|rasa|merk|motif|jenis|seri|judul|isi), tertukar, ketuker, kebalik, (barang|punya) orang lain, tidak barang pesan, tidak sesuai (pesan|barang|permintaan|catatan),
      (warna|ukuran|model|tipe|varian|motif|merk|jenis|rasa|isi) (beda|berbeda|salah|lain), (yang datang|sampai|kirim|dapat|kasih) (beda|lain|salah), beda (dari|dengan|warna|ukuran|barang|pesan), pesan hitam, motif, hitam … hitam,
      (pesan|minta) … yang datang, yang datang … pesan, hitam … (sampai|kirim|dapat|kasih|yang datang) hitam, (pesan|minta) (ukuran|warna|hitam|xl) … (sampai|kirim|dapat|kasih)
    `,
    },
    {
      signal: 'wrong-item',
      weight: 2,
      phrases: `
      pesan … (dapat|kasih|kirim), yang datang (hitam|xl|ukuran), (sampai|dapat|kasih|kirim) (hitam|xl), tidak (hitam|xl)
    `,
    },
    {
      signal: 'wrong-item',
      weight: 0.7,
      phrases: `
      yang datang, beda, berbeda, warna, tidak sesuai, varian
    `,
    },
    {
      signal: 'wrong-item',
      weight: 0.4,
      phrases: `
      salah, ukuran, padahal (pesan|minta), minta … (dapat|kasih), harusnya … (kirim|dapat), pesan … malah
    `,
    },
    {
      signal: 'wrong-item',
      weight: -1,
      phrases: `
      tidak sesuai (gambar|foto|deskripsi|ekspektasi|harapan|janji|estimasi|harga|iklan|promo|jadwal), salah (alamat|rumah|antar)
    `,
    },

    // salah antar: orang, alamat, atau tempat lain; ditinggal; disuruh ambil
    {
      signal: 'misdelivery',
      weight: 3,
      phrases: `
      salah (alamat|rumah|antar|orang|tujuan|kota|gudang|cabang|tempat|penerima|sortir|kamar|taruh|turun), tanpa (tanya|nanya|permisi|izin|ketuk|bilang), pilih antar, suruh (ambil|jemput|turun), ambil (sendiri|gudang|kantor|pos|agen|hub),
      (tidak|belum) antar (rumah|alamat|pintu), tidak sampai (rumah|alamat|pintu|tujuan), (rumah|alamat) sebelah, orang (tidak kenal|tidak dikenal|asing), beda (alamat|rumah|kota),
      tidak (ketuk|ngebel|panggil|manggil), tidak mau (naik|masuk|antar), resepsionis, penghuni, (main|asal) taruh
    `,
    },
    {
      signal: 'misdelivery',
      weight: 2,
      phrases: `
      tetangga, titip, taruh, nyasar, gang, warung, (taruh|kasih|antar|sampai|lempar|kirim) … (satpam|warung|orang lain|teras|pagar|pager|luar|pinggir jalan|sebelah|tempat sampah|tong|rt|loker|locker|lobi|lobby|lantai|konter|halaman|agen|gerbang)
    `,
    },
    {
      signal: 'misdelivery',
      weight: 0.7,
      phrases: `
      pagar, pager, teras, satpam, depan rumah, pak rt, penerima, ttd, lobi, orang lain, bukan rumah, (rumah|alamat) (lain|lama), antar, suruh, sebelah
    `,
    },

    // penyimpanan buruk di gudang
    {
      signal: 'storage',
      weight: 3,
      phrases: `
      disimpan, disimpen, penyimpanan, ditumpuk, tumpukan, rayap, sewa gudang, kecampur, dicampur, dijemur, stok (rusak|hilang), tanpa (terpal|palet|alas), gudang … (basah|bocor|busuk|banjir|panas|ditumpuk|dingin)
    `,
    },

    // pembungkusan: tanpa pelindung, tipis, dus penyok tetapi isi selamat
    {
      signal: 'packaging',
      weight: 3,
      phrases: `
      packing (buruk|tipis|asal|seadanya|minim|berlebihan|penyok|robek|rusak|tidak|kurang|cuma|hanya), dus (tipis|bekas), seadanya, asal asalan, (plastik|kresek|amplop) (tipis|bekas|robek),
      (tanpa|tidak ada|tidak pakai|tidak pake|tidak kasih|kurang|tidak dilapisi) (bubble|pelindung|dus|packing|kayu|busa|pengaman|lapisan|plastik), bubble (tipis|tidak|cuma|kurang),
      (cuma|hanya|cuman|cm) (pakai|pake|packing|dilapisi|) (plastik|kresek|amplop|koran|kertas|dus|kantong)
    `,
    },
    {
      signal: 'packaging',
      weight: 2,
      phrases: `
      (dus|luar|packing|bungkus|plastik|box) … (isi|barang) (aman|selamat|utuh|tidak kenapa|tidak apa|tidak rusak|bagus), isi (aman|selamat|utuh|tidak kenapa|tidak apa), dus luar
    `,
    },
    {
      signal: 'packaging',
      weight: 1.5,
      phrases: `
      bubble, lakban, diselotip, kresek, polymailer, styrofoam, pelindung, amplop, kantong, dus … (penyok|robek|rusak|hancur), tipis
    `,
    },
    {
      signal: 'packaging',
      weight: 0.7,
      phrases: `
      packing, plastik, bekas, luarnya, dus
    `,
    },
    {
      signal: 'packaging',
      weight: 2,
      when: 'negated',
      phrases: `
      rapi, packing, tebal, rapat, kenapa
    `,
    },

    // terlambat: lama, belum datang, macet di jalan, makanan dingin
    {
      signal: 'delay',
      weight: 3,
      phrases: `
      telat, belum (sampai|antar|nyampe), (# hari|# jam) … (belum|tidak) (sampai|antar|gerak), # hari (belum|baru), kapan (sampai|antar|barang), lama … sampai, (pengiriman|kirim|kurir|ekspedisi|barang|proses|antar) lama,
      lama (pengiriman|proses|antar|kirim|jalan), (tidak|belum|tidak ada) gerak, (melebihi|melewati|lewat|lebih dari) (estimasi|batas|jadwal), tidak (sesuai|tepat) (estimasi|waktu|jadwal), dingin, estimasi, dari (tgl #|senin|selasa|rabu|kamis|jumat|sabtu), tgl # … tgl #, reguler, (kurang|tidak) cepat, siput,
      dijadwal ulang, reschedule, ditunda, tertunda, diundur, mundur, stuck, mandek, ngendap, tertahan, ketahan, baru sampai, tidak antar, sampai tgl #
    `,
    },
    {
      signal: 'delay',
      weight: 1.5,
      phrases: `
      lama, # hari, masih (jalan|transit|proses|perjalanan|gudang|sortir), sampai (besok|lusa|hari), kapan, h #, nyangkut, diem, nginep, akhirnya sampai, hari #, express, instan, instant, sameday, same day, next day, nextday, jam # … jam #, jam # sampai jam #, posisi
    `,
    },
    {
      signal: 'delay',
      weight: 0.5,
      phrases: `
      tunggu, besok, keburu, # jam, transit, sorting
    `,
    },
    {
      signal: 'delay',
      weight: 1,
      when: 'negated',
      phrases: `
      terkirim, sampai, antar
    `,
    },

    // belum dikirim: pengirim belum menyerahkan
    {
      signal: 'not-dispatched',
      weight: 3,
      phrases: `
      (belum|tidak) (kirim|jemput|diproses|dikemas|berangkat|diserahkan|serah|packing|input|keluar gudang), tidak ada resi, resi (belum keluar|kosong|palsu|fiktif), (masih|sedang|tertulis) dikemas, penjual (belum|tidak) (kirim|proses),
      kapan (kirim|diproses|jemput), lama (kirim|diproses|jemput), kirim (lama|telat), stok (kosong|habis), ready (stok|stock), auto batal, pre order, masa kirim, atur pengiriman, tunggu (jemput|diproses), input resi
    `,
    },
    {
      signal: 'not-dispatched',
      weight: 1,
      phrases: `
      dikemas, diproses
    `,
    },

    // menunggu di gerbang, loket, antrean
    {
      signal: 'waiting',
      weight: 3,
      phrases: `
      antri, antri … (jam|lama|#), (truk|sopir|mobil|kurir) … (tunggu|antri) # jam, (truk|sopir|mobil) (tunggu|antri), tunggu … (gerbang|dock|giliran|gate|loket|bongkar|muat|dilayani|dipanggil), gate, nomor antri, # jam … (dilayani|dipanggil|masuk)
    `,
    },

    // bongkar muat lambat
    {
      signal: 'loading-speed',
      weight: 3,
      phrases: `
      (bongkar|muat|nurunin|koper|pindahan) … (lama|# jam), (lama|# jam) … (bongkar|muat|nurunin), nurunin, forklift, hand pallet, tukang (bongkar|angkut), tunggu koper, koper … keluar,
      diangkat manual, tim bongkar
    `,
    },
    {
      signal: 'loading-speed',
      weight: 0.7,
      phrases: `
      bongkar, muat
    `,
    },

    // cara muat salah: tidak diikat, kelebihan, miring
    {
      signal: 'loading-form',
      weight: 3,
      phrases: `
      diikat, diiket, overload, berat sebelah, posisi tidur, terbalik, roboh, geser, ditindih, disusun, susunan, guling, muat (miring|tidak|kelebihan|salah), (truk|jalan) … miring
    `,
    },

    // bahaya
    {
      signal: 'hazard',
      weight: 3,
      phrases: `
      bahaya, berbahaya, membahayakan, rawan, (hampir|nyaris) (tabrak|nabrak|tertabrak|ditabrak|ketabrak|jatuh|celaka|kena|roboh|nyerempet|keserempet|kecelakaan|kepeleset), kebakaran, terbakar,
      bau gas, gas bocor, meledak, nyetrum, kesetrum, kabel (terbuka|terkelupas|ngelupas|kebuka|listrik), pintu darurat, ugal ugalan, lawan arah, kimia, ngebut
    `,
    },

    // keparahan: pekerjaan atau acara terganggu
    { signal: 'operations-affected', weight: 4, phrases: `produksi … berhenti, acara … lewat` },
    {
      signal: 'operations-affected',
      weight: 4.5,
      phrases: `
      (produksi|pabrik|proyek|operasional|usaha|tukang|mesin|line|jualan|pemasangan|kerja|pekerjaan) … (berhenti|terhenti|setop|nganggur|tertunda|tutup|mandek|batal|numpuk|terhambat),
      (acara|ujian|nikahan|wisuda|lomba|pameran|bazar|pentas|sidang|akad|resepsi|wawancara|lamaran|live) … (batal|gagal|lewat|mundur|bubar|tanpa|selesai|kalah|tertunda|pinjam|pinjaman),
      (klien|pelanggan|pembeli|buyer|tamu|konsumen|langganan) … (batal|kabur|marah|ngamuk|komplain|pindah|nolak|menolak|refund|nanya|balikin|kecewa), kontrak … (batal|putus|diputus|hangus), penalti, omzet, (kena|bayar) denda, diputus, gugur,
      (gagal|ketinggalan|tidak bisa|batal|tidak jadi|telat|tidak ikut) (pesawat|kapal|kereta|jualan|kerja|produksi|buka|operasi|wisuda|berangkat|ujian|panen|nikah|sekolah|umroh|mudik|acara|transaksi), tidak bisa (ikut|bayar|nyetak), live batal,
      (terpaksa|jadinya|akhirnya) (beli|sewa|pinjam|tutup|libur|pesan|pakai|kerja|batal), (slot|sewa|flight|tiket|booth|stand) … (hangus|kosong|batal), keburu (acara|lewat|bubar), tidak ada pemasukan, kena sp, (cafe|warung|kantor|bengkel) (tutup|tidak bisa|libur), acara jadi, tidak jadi (ikut|berangkat), (harus|terpaksa) beli, tidak kepake
    `,
    },
    {
      signal: 'operations-affected',
      weight: 2.5,
      phrases: `
      wisuda, nikahan, nikah, akad, resepsi, lamaran, tender, deadline, tenggat, klien, produksi, proyek, lomba, sidang, ujian, pameran, presentasi, pentas, kontrak, nganggur, hajatan, bazar, dagangan, keberangkatan, rugi #, (pelanggan|customer|langganan) saya,
      cuti, tidak (masuk|bisa) kerja, acara, pelanggan, jualan, seragam, paspor, tamu, pesta, berkas, ijazah, pasien, lebaran, hangus
    `,
    },

    // keparahan: semua atau sebagian besar hilang/rusak
    {
      signal: 'mostly-lost',
      weight: 4,
      phrases: `setengah (palet|dus|isi) … (hancur|rusak|pecah), (semua|seluruh) (palet|dus|isi|barang) … (hancur|rusak|pecah)`,
    },
    {
      signal: 'mostly-lost',
      weight: 4.5,
      phrases: `
      semua (rusak|pecah|hancur|hilang|basah|busuk|bocor|mati|mencair|meleleh), (rusak|cair|lembek|patah|pecah|hancur|hilang|basah|busuk|mati|bocor|mencair|meleleh|buang|dibuang|jadi air|menggumpal|bau|habis|abis|berair|keriting) semua, hancur (total|lebur), jadi … (bubuk|puzzle|tepung|remah|bubur|serbuk|kerikil),
      setengah (rusak|pecah|hancur|hilang|basah|busuk|mati), (selamat|utuh|hidup|tersisa|nyisa|bisa dimakan|bisa dipakai|yang bagus) (cuma|hanya|tinggal|) (#|setengah), tinggal botol, tidak ada … (utuh|selamat|hidup|bisa dipakai|bisa dimakan),
      hampir semua, semua … buang, tidak bisa (diselamatkan|dimakan|dijual), (cuma|hanya|tinggal) # dari #
    `,
    },
    {
      signal: 'mostly-lost',
      weight: 1.5,
      phrases: `
      hancur, belatung, tinggal #, (isi|tinggal|cuma|hanya) setengah, sisanya, tidak bisa dipakai, (pecah|mati|rusak|busuk|penyok|hancur) # <, # < (pecah|mati|rusak|busuk|penyok|hancur), cair semua, layar … pecah, pesan # … # <
    `,
    },

    // keparahan: orang bisa celaka
    {
      signal: 'danger',
      weight: 4.5,
      phrases: `
      luka, terluka, berdarah, rumah sakit, igd, klinik, kebakaran, terbakar, meledak, kesetrum, nyetrum, keracunan, ketabrak, pingsan, gas bocor, bau gas, sesek,
      bahaya, berbahaya, membahayakan, mabuk, ugal ugalan, lawan arah, ngebut, (hampir|nyaris) (nabrak|tabrak|jatuh|kena|ditabrak|nyerempet|keserempet|celaka|kebakaran), terpeleset, kejatuhan, ketiban, celaka, kimia, asap,
      tangan … (luka|kena|sobek|kegores|beling), muntah, diare, sakit perut, pintu darurat, kecelakaan, kabel … (terbuka|terkelupas|kebuka|ngelupas), nelen, kejeblos, pisau, (anak|orang|kepala|bayi) … (hampir|jatuh|bahaya|celaka)
    `,
    },

    // Sikap orang: kasar, marah, cuek, malas, menyalahkan
    {
      signal: 'attitude',
      weight: 3,
      phrases: `
      (tidak|kurang) (sopan|ramah|ajar|santun|senyum|menghargai|empati|peduli|profesional|becus|niat|minta maaf|sabaran|permisi|bantu|membantu|nyaut|mau tahu)
    `,
    },
    {
      signal: 'attitude',
      weight: 3,
      phrases: `
      jutek, judes, galak, ketus, sombong, songong, nyolot, ngegas, cuek, marah marah, dimarahi, marahin, bentak, dibentak, ngomel, diketawain, ketawa,
      muka masam, cemberut, nada tinggi, meremehkan, malah bilang, ditegur, diremehkan, nyalahin, disalahin, disalahkan, lepas tangan, saling lempar, seenaknya, bukan (urusan|tugas), (main|asik|sibuk|sambil) (hp|game|ngobrol|ngerokok),
      ngobrol, tidak dilayani, asal jawab
    `,
    },
    {
      signal: 'attitude',
      weight: 1.5,
      phrases: `
      sikap, attitude, adab, kelakuan, nada, melayani, malas, emosi, kasar, menyebalkan, nyebelin, goblok, marah, teriak, sok, terserah, pelayanan (buruk|kurang), (kurir|cs|petugas|penjual|satpam|kasir|sopir) (buruk|marah|kasar|malas|ngomong|teriak|emosi|cuek)
    `,
    },
    {
      signal: 'attitude',
      weight: 0.7,
      phrases: `
      ditanya, tegur, kesal, tidak mau, langsung pergi, ngomong, males, petugas, ogah
    `,
    },
    {
      signal: 'attitude',
      weight: 1,
      when: 'negated',
      phrases: `
      sopan, ramah, peduli, maaf
    `,
    },

    // Pelanggaran: pungli, pencurian, ancaman, pelecehan, mabuk
    {
      signal: 'misconduct',
      weight: 3,
      phrases: `
      pungli, pelicin, uang (rokok|kopi|bensin|jalan|damai|pelicin), korupsi, oknum, (minta|maksa|dipaksa) (tip|tips|rokok|jatah|uang|bensin), seikhlasnya, mengancam, ancaman, dipukul, pelecehan, kenalan, mabuk,
      dipalsukan, data pribadi
    `,
    },
    {
      signal: 'misconduct',
      weight: 1,
      phrases: `
      tip, rokok, mencuri, dicuri, orang dalam, dijual lagi
    `,
    },

    // Keramahan bagi tamu dan sopir
    {
      signal: 'hospitality',
      weight: 3,
      phrases: `
      tidak (ada|disediakan|kasih|boleh) (tempat duduk|kursi|minum|air|toilet), ruang tunggu, istirahat, berteduh, numpang (toilet|wc|duduk), air minum
    `,
    },
    {
      signal: 'hospitality',
      weight: 1,
      phrases: `
      tempat duduk, kantin, sambil berdiri
    `,
    },

    // Dokumen: faktur, surat jalan, label, bea cukai
    {
      signal: 'paperwork',
      weight: 3,
      phrases: `
      (tanpa|minta|kirim|revisi|tidak ada|butuh) faktur, faktur (salah|tidak|tidak ada|belum|hilang|beda|asli|pajak), salah (ketik|tulis|nama), (kartu garansi|stnk|bpkb|sertifikat|panduan|petunjuk|label|dokumen) (tidak ada|belum|tidak kirim|kosong|hilang|salah),
      tidak (kebaca|terbaca|jelas dibaca), npwp, pod, ppn, bukti potong, bukti bayar, stempel, bercap, tanda terima, buat klaim, kartu garansi
    `,
    },
    {
      signal: 'paperwork',
      weight: 1.5,
      phrases: `
      faktur, ktp, pajak, stnk, sertifikat, petunjuk, bea cukai
    `,
    },

    // Sistem: aplikasi, situs, pelacakan, pembayaran daring
    {
      signal: 'system',
      weight: 3,
      phrases: `
      aplikasi (error|lama|tidak|tidak bisa|sering|buruk|rusak|muncul), (bayar|transaksi|login) (gagal|tidak bisa), (tidak|gagal|tidak bisa) (login|masuk|daftar|dibuka|kebuka|bayar|akses|klik|upload), error, server, force close, blank, maintenance,
      login, otp, verifikasi, password, qr, qris, barcode, upload, maps, resi … (tidak valid|tidak terdaftar|tidak ditemukan|tidak bisa), terjadi salah
    `,
    },
    {
      signal: 'system',
      weight: 1,
      phrases: `
      akun, keranjang, link, halaman, gagal, tombol, peta
    `,
    },
    {
      signal: 'system',
      weight: 0.5,
      phrases: `
      aplikasi, kode
    `,
    },

    // Pengembalian, refund, klaim, pembatalan
    {
      signal: 'returns-procedure',
      weight: 3,
      phrases: `
      (refund|retur|klaim|ganti rugi|batal|asuransi|garansi|uang) (tidak|belum|ditolak|ribet|lama|dipersulit|kembali|balik|cair|kapan|hangus), (tidak|belum|proses|tidak bisa|mau|ongkir|kirim) (refund|retur|klaim|batal|dibatalkan), mau (retur|batal|tuker), tidak mau (ganti|refund),
      pengajuan, disetujui, unboxing, uang … (kembali|balik|cair|masuk), refund, tuker
    `,
    },
    {
      signal: 'returns-procedure',
      weight: 1.5,
      phrases: `
      klaim, retur, maksimal, minta (refund|retur|batal), ajukan, ditolak, ngajuin, (retur|ganti|refund) … ditolak, kebijakan
    `,
    },
    {
      signal: 'returns-procedure',
      weight: 0.7,
      phrases: `
      ganti rugi, asuransi, video, hangus, uang, batal
    `,
    },

    // Biaya: ongkir, tarif, tagihan, COD, kembalian
    {
      signal: 'charges',
      weight: 3,
      phrases: `
      kembalian, (ongkir|biaya|harga|tagihan|tarif|nominal|total) (tidak|tidak sesuai|salah|naik|beda|lebih|jadi|# kali), biaya, kepotong,
      bea masuk, turun harga, ditagih, tagihan, dikenakan, dibulatkan, diskon palsu, harga … dinaikin
    `,
    },
    {
      signal: 'charges',
      weight: 1.5,
      phrases: `
      ongkir, mahal, dipotong, saldo, # rb, tarif, (bayar|kena|nambah|minta|potong|dipotong) (tambahan|lebih|dobel|double|biaya|denda|ongkir|pajak|# kali|# rb)
    `,
    },
    {
      signal: 'charges',
      weight: 0.7,
      phrases: `
      diskon, potongan, voucher, harga, cod, timbangan, gratis ongkir, pajak
    `,
    },

    // Tak bisa dihubungi: telepon, bot, dioper
    {
      signal: 'unreachable',
      weight: 3,
      phrases: `
      hubungi, tidak (telepon|diangkat|tersambung|nyambung|aktif), tidak bisa (telepon|nyambung), (telepon|nomor|hp|cs) (mati|sibuk|dimatikan|dimatiin|ditutup|putus|diputus), musik, nomor tidak, tidak ada … diangkat, centang #, bot, robot, template, copy paste,
      dioper, pingpong, live chat, diblokir, chat … putus, (tidak ada|tanpa) solusi, muter muter
    `,
    },
    {
      signal: 'unreachable',
      weight: 1.5,
      phrases: `
      telepon, operator
    `,
    },
    {
      signal: 'unreachable',
      weight: 0.7,
      phrases: `
      cs, tanya, diangkat, nomor
    `,
    },

    // Pesan tidak dibalas
    {
      signal: 'no-reply',
      weight: 3,
      phrases: `
      (tidak|belum|lama|tanpa|tidak ada) (dibalas|dibaca|ditindaklanjuti|tindak lanjut|follow up|ditangani), lama dibalas, dibaca doang, diread, centang biru, dicuekin, dikacangin, dianggurin, diabaikan, tolong dibalas
    `,
    },
    {
      signal: 'no-reply',
      weight: 1.5,
      phrases: `
      chat, pengaduan, komplain … (tidak|belum)
    `,
    },
    {
      signal: 'no-reply',
      weight: 0.5,
      phrases: `
      dibalas
    `,
    },

    // Kabar terlambat atau tidak ada pemberitahuan
    {
      signal: 'late-information',
      weight: 3,
      phrases: `
      (tidak|tidak ada|tanpa) (diinformasikan|diumumkan|telepon dulu|bilang|bilang bilang|sms|pengumuman|kabar dulu), (harusnya|baru|telat|mendadak|kalau|kenapa tidak) kabar, (baru|tidak) kasih tahu, (kabar|bilang) (dari awal|sebelumnya), mendadak, dadakan, tahu tahu,
      tiba tiba
    `,
    },
    {
      signal: 'late-information',
      weight: 0.7,
      phrases: `
      (tidak|tidak ada|tanpa) kabar, dari awal, sepihak, libur, kenapa tidak
    `,
    },
    {
      signal: 'late-information',
      weight: 0.4,
      phrases: `
      kabar, jadwal
    `,
    },

    // Keterangan palsu, janji kosong, alasan bohong
    {
      signal: 'misinformation',
      weight: 3,
      phrases: `
      bohong, dibohongi, tidak jujur, ngeles, nipu, beda aturan, tidak bisa dipegang, ngibul, menipu, tipu, penipu, ditipu, fiktif, ngarang, modus, php,
      palsu, tertulis (gagal|ditolak|rumah|alamat|penerima),
      janji (palsu|tidak|doang|manis|terus), (tidak sesuai|ingkar|tidak menepati|tidak ditepati) janji, tidak sesuai (iklan|promo|kabar|estimasi), beda beda, foto bukti, bukti foto,
      gagal (antar|kirim), penerima (tidak ada|menolak), tidak ada orang, toko tutup, alamat tidak (lengkap|jelas|ditemukan), ditolak (penerima|customer), permintaan (penerima|pelanggan)
    `,
    },
    {
      signal: 'misinformation',
      weight: 1.5,
      phrases: `
      katanya … katanya, katanya (antar|hari ini|pasti|gratis|original|asli|rumah|ready|cs), iklan, padahal (rumah|seharian|ada orang|toko buka), tidak di (tempat|rumah), rumah kosong, janji
    `,
    },
    {
      signal: 'misinformation',
      weight: 0.7,
      phrases: `
      tertulis, katanya, ternyata, deskripsi
    `,
    },

    // Tempat dan bangunan
    {
      signal: 'facility',
      weight: 3,
      phrases: `
      (lift|lampu|ac|toilet|pintu|jalan|gerbang|loker|atap|kamar|tempat|kantor|mesin antri) (rusak|mati|kotor|bocor|sempit|gelap|tidak|macet|terkunci|penuh|berlubang|kecil|panas|jauh), tempat parkir, toilet, wc, lift, fasilitas, gembok, keran, trotoar, depo, papan nama, plang,
      lokasi (susah|jauh|tidak), tempat (sempit|kecil|panas), kantor … (kotor|panas|sempit|jauh|kipas), berlubang
    `,
    },
    {
      signal: 'facility',
      weight: 0.7,
      phrases: `
      parkir, parkiran, kamar mandi, atap, gelap, tangga, loker, sempit, cctv, pintu
    `,
    },

    // Lingkungan: bising, debu, bau, panas
    {
      signal: 'environment',
      weight: 3,
      phrases: `
      debu, berdebu, bau (got|menyengat), gudang (bau|panas|kotor|pengap), (tempat|gudang|kantor|truk|mobil|ruang) … (bau|kotor|berisik|panas|debu), jorok, asap
    `,
    },
    {
      signal: 'environment',
      weight: 1,
      phrases: `
      berisik, kotor
    `,
    },

    // Iklan, brosur, papan nama
    {
      signal: 'publicity',
      weight: 3,
      phrases: `
      brosur, banner, katalog, logo, google, masih tertulis, aplikasi masih
    `,
    },

    // Mutu barang itu sendiri
    {
      signal: 'product-quality',
      weight: 3,
      phrases: `
      (kualitas|bahan|kain|jahitan|rasa|suara|warna|baterai|ayam|nasi) (buruk|kurang|tipis|kasar|tidak|biasa|panas|aneh|keras|kecil|cepat|gampang), (jahitan|lem|kancing|resleting|benang) (lepas|copot|rusak|robek|putus|tidak|berantakan|seret),
      (tidak|kurang) (berfungsi|fungsi|nyala|hidup|enak|awet|ngaruh|ngefek|nyaman|nempel|kerasa|akurat|cocok|tahan lama|sebanding), tidak sesuai (ekspektasi|gambar|foto|deskripsi), (cepat|gampang|mudah) (rusak|panas|patah|robek|lepas|copot|luntur|habis),
      abal abal, pudar, melar, longgar, kekecilan, kebesaran, gatal, perih, bruntusan, iritasi, hambar, pahit, mati total, worth it, gosong, boros, seret, sember, goyang, putus putus, bergaris, apek,
      (# hari|# kali pakai|sekali pakai|baru pakai|langsung) (rusak|mati|copot|patah|robek|luntur|lepas), (dipakai|pakai|pake|dipake|baru) (# hari|# kali|# jam), (abis|habis|setelah|pas|saat|waktu|baru) (pakai|pake|dipakai|dipake|dicoba|dicuci|dipasang|dinyalakan)
    `,
    },
    {
      signal: 'product-quality',
      weight: 1.5,
      phrases: `
      bahan, kualitas, dipasang, dicoba, dicuci, suara, baterai, wajah, nyesel, harga segini, untuk harga, sesuai harga, tipis, kw, luntur, asin
    `,
    },
    {
      signal: 'product-quality',
      weight: 0.7,
      phrases: `
      rasa, mati, jahitan, muka, wangi, enak, dipakai, kecil, nyala, porsi, beda (foto|gambar|deskripsi|jauh)
    `,
    },
    {
      signal: 'product-quality',
      weight: 1.5,
      when: 'negated',
      phrases: `
      bagus, puas, recommended, suka, enak, dipakai, cocok, pas
    `,
    },

    // Saran dan usul
    {
      signal: 'suggestion',
      weight: 3,
      phrases: `
      saran, usul, masukan, sebaiknya, akan lebih, bakal lebih, pasti lebih, gimana (kalau|kalo), (bagus|enak) (kalau|kalo), tolong tambahin, semoga (ditambah|disediakan|buka|bisa), bikin ukuran, bisa siap
    `,
    },
    {
      signal: 'suggestion',
      weight: 0.7,
      phrases: `
      kedepannya, supaya, biar, (tolong|coba|perlu|mungkin|kalau|kalo) (ditambah|disediakan|dibuat|dipasang|ada|bisa)
    `,
    },

    // Pujian
    {
      signal: 'praise',
      weight: 3,
      phrases: `
      (pesan|kirim) (pagi|malam|kemarin|siang),
      tidak nyesel, tanpa (cacat|drama|lecet), lebih cepat dari, sehat selalu, sukses (selalu|terus), tidak pakai lama, tidak pake lama, # bintang, terpercaya, pertahankan, semoga (sukses|laris|berkah)
    `,
    },
    {
      signal: 'praise',
      weight: 3,
      phrases: `
      puas, recommended, recomended, recommend, terbaik, luar biasa, mantul, sempurna, salut, juara
    `,
    },
    {
      signal: 'praise',
      weight: 1.5,
      phrases: `
      (pengiriman|sampai|kurir|pelayanan|packing|respon|kirim) (cepat|ramah|rapi|aman|selamat|lancar|utuh|lengkap|sabar), ramah, rapi, amanah, lancar, membantu, sukses, profesional, sigap, utuh, cakep, bahagia, alhamdulillah, ❤, 😍, 👍, 🙏, 🥰, terima kasih, langganan, selamat, maaf, sesuai (pesanan|deskripsi|ekspektasi|gambar)
    `,
    },
    {
      signal: 'praise',
      weight: 0.5,
      phrases: `
      cepat, senang, seneng, sesuai, segar, hangat, murah, bonus, lengkap, sabar, tepat waktu, jempol
    `,
    },
    {
      signal: 'praise',
      weight: 0.3,
      phrases: `
      bagus, suka, aman, lumayan, sopan
    `,
    },
    {
      signal: 'praise',
      weight: 2,
      when: 'negated',
      phrases: `
      rusak, pecah, penyok, lecet, robek, cacat, bocor, telat, lama, salah, kecewa, nyesel, ribet, drama, berantakan, hilang, kendala
    `,
    },

    // Bukan keluhan: obrolan, pertanyaan umum, iklan, cerita
    {
      signal: 'unrelated',
      weight: 3,
      phrases: `
      lowongan, gaji, lembur, follow, film, restock, artikel, (bisa|boleh|ada|kirim) tidak, ada yang (tahu|pernah|masih|punya), berapa (cm|ongkir|lama|kilo), (jam|ukuran|harga|isi) berapa,
      bisa cod, bisa buat, cocok buat, di bio, warna apa, belum (coba|dicoba|buka|dibuka|dipakai|nyoba), baru tahu, nanti pesan, kalau bagus, cuma bantu, timeline
    `,
    },
    {
      signal: 'unrelated',
      weight: 1,
      phrases: `
      wkwk, haha, temen, teman, cerita, nonton, apakah, berapa, yuk, jasa, bismillah, gaes, semoga (awet|suka|cocok|tahan)
    `,
    },

    // Dimaafkan, dianggap kecil
    {
      signal: 'excused',
      weight: 4.5,
      phrases: `
      tidak apa apa, tidak apa, gapapa, gpp, tidak papa, tidak masalah, bukan masalah, no problem, maklum, dimaklumi, dimaafkan, wajar, santai, santuy, receh, yaudah, yaudalah, manusiawi, (masih|tetap) bisa (dipakai|dibaca|dimakan|dipake), (tetap|tetep|lebih|malah) suka, ikhlas, tidak usah (diganti|ditukar|dibahas), penting (sampai|aman|isi|pesan|barang), terbayar, tidak tega
    `,
    },
    {
      signal: 'excused',
      weight: 2.5,
      phrases: `
      dikit, sedikit, aman, tidak kenapa, tidak (fatal|ngaruh|pengaruh|keliatan|kelihatan), langsung (diganti|ganti), isi (aman|utuh|selamat|bagus|kering|mulus), puas, lucu, minta maaf
    `,
    },
    {
      signal: 'excused',
      weight: 1.5,
      phrases: `
      untung, selebihnya, overall, tetap, doang, beres, hehe, cuma kabar, bagus, lumayan
    `,
    },
  ],
  negators: `(tidak|tidak pernah|belum|tanpa|jangan|tidak ada|tidak bisa|kurang|anti|minim|bebas|nihil)`,
  negationReach: 2,
  gapReach: 6,
  neutral: `
    tidak hanya, tidak cuma, tidak sabar, pecah belah, nomor lama, tidak bisa dibilang, sampai jumpa, tidak nyangka, tidak usah, tidak perlu, tidak heran, selamat pagi,
    selamat siang, kurang lebih, kurang tahu, mau tidak mau, baik hati, salah satu,
    terima kasih sebelumnya, kasih bintang
  `,
  contrast: `
    
    (tapi|tp|tpi|tetapi|namun|sayangnya|sayang|padahal|pdhl|cuma|cuman|cm|hanya|walaupun|meskipun|ternyata|taunya|eh)
  `,
  clauseEnds: ', ; : ( ) - – — karena krn karna',
  sentenceEnds: '. ! ? …',
  questions: `?, apakah, bagaimana cara, gimana cara, gmn cara, berapa ongkir, jam berapa, bisakah, apa bisa`,
};

export const lexicon = fitted(written, fit);
