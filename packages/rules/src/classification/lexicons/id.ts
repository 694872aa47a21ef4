import { fitted, type Written } from '../fitted.ts';
import { fit } from './fits/id.ts';

/** Bahasa Indonesia seperti ditulis pengirim, penerima, dan sopir. */
export const written: Written = {
  lang: 'id',
  readAs: {
    // kata yang tidak menentukan apa-apa: kata ganti, sapaan, penguat
    '': `
      yang, yg, ini, itu, nya, ny, saya, sy, aku, ak, gue, gw, gua, kami, kita, kalian, anda, dia, mereka,
      sih, deh, dong, loh, lho, kok, ko, ya, yah, ni, nih, tu, tuh, si, kan, mah, la, sangat, sgt, banget, bgt, bngt, bener, benar,
      sekali, amat, terlalu, udah, sudah, sdh, udh, uda, dah, telah, juga, jg, lagi, lg, lgi, saja, aja, aj,
      agak, cukup, pada, oleh, sama, sm, sampai sekarang, sampe sekarang, skrg, min, mimin, admin, gan,
      sis, kak, kakak, bro, bos, pak, bapak, bu, ibu, mas, mbak, bang, abang, om, adalah, di, ke, d, k, mohon maaf
    `,
    // kata utuh: «buku» bukan «bu» + «ku», «alasan» bukan «alas»
    buku: '',
    bangku: '',
    masalah: '',
    balik: '',
    // bilangan, tanggal, waktu
    '#': 'satu, dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, sebelas, selusin, beberapa, bbrp, puluhan',
    kembalian: '',
    masukan: '',
    kasihan: '',
    pakaian: '',
    pilihan: '',
    hubungan: '',
    penerimaan: '',
    kapanpun: '',
    cairan: '',
    'hari ini': 'hr ini',
    'jam #': 'pukul #',
    'tgl #': 'tanggal #',
    '# rb': '# ribu, # rebu, # ribuan, # k, # juta, # jt, # jutaan, rp #',
    '# hari': `
      sehari, seharian, seminggu, berhari hari, (#|dua|tiga|empat|lima|beberapa) (hari|hr|minggu|mgg)
    `,
    '# bulan': 'sebulan, setahun, berbulan bulan, (#|dua|tiga|beberapa) (bulan|bln|tahun|thn)',
    '# jam': 'sejam, (dua|tiga|setengah) jam, berjam jam, (#|lima|beberapa) (menit|mnt)',
    setengah: 'separuh, separo, sebagian',
    semua: 'smua, seluruh',
    // penyangkalan, juga susah dan sulit
    bukan: 'bkn',
    tidak: `
      not, no, tdk, tak, gak, ga, gk, g, gag, nggak, ngga, enggak, engga, kagak, kaga, ndak, nda, ora
    `,
    belum: '(tidak|tak|ga|gak|gk|tdk) kunjung, blm, blum, belom, blom, lom',
    'tidak pernah':
      '(tdk|ga|gak|gk|g|nggak|ngga|enggak|engga|kagak|kaga|ndak|tak|ora) pernah, (belum|blm) pernah',
    'tidak bisa':
      '(tdk|ga|gak|gk|g|nggak|ngga|enggak|engga|kagak|kaga|ndak|tak|ora) (bisa|bs), (belum|blm|tidak) (bisa|bs), gabisa, susah, sulit',
    'tidak ada':
      '(tdk|ga|gak|gk|g|nggak|ngga|enggak|engga|kagak|kaga|ndak|tak|ora) ada, gada, gda, gaada, nihil',
    tahu: 'tau',
    mana: 'dimana, kemana, kmn, dmn',
    masih: 'msh',
    bisa: 'bs',
    dari: 'dr',
    jangan: 'jgn',
    kenapa: 'knp',
    orang: 'org',
    harusnya: 'seharusnya, hrsnya, mestinya',
    terus: 'trs, mulu',
    merasa: 'ngerasa',
    'tidak tahu':
      '(tdk|ga|gak|gk|g|nggak|ngga|enggak|engga|kagak|kaga|ndak|tak|ora) (tau|tahu), tidak tau, gatau',
    // barang dan orang
    barang: 'brg, paket, pket, paketan, kiriman, pesanan, pesenan, orderan, produk, item, kargo, dokumen',
    koper: 'bagasi',
    nomor: 'nomer, no hp, no telp, no telpon, no tlp, no wa, no cs',
    isi: 'isinya, dalamnya, dalemnya, didalam',
    dicuri:
      'mencuri, dicolong, nyolong, diembat, ditilep, nilep, digondol, maling, dimaling, kemalingan, kecurian, digelapkan, digelapin',
    hilang: 'ilang, lost, ngilang, ngilangin, dihilang, menghilang',
    rusak: 'rusk, damaged, broken, dirusak, kerusakan',
    kurir: 'driver, ojol, pengantar, abangnya',
    sopir: 'supir',
    cs: `
      customer service, customer care, call center, layanan pelanggan
    `,
    penjual: 'seller, toko, pelapak, resto, restoran, olshop',
    'terima kasih': 'terimakasih, makasih, mksh, thx, thanks, thank you, tq',
    // «belum menerima barang» mengeluh hilang, «barang belum diterima» bisa saja telat
    takterima:
      '(tidak|tdk|tak|gak|ga|gk|g|nggak|ngga|belum|blm|blom) (pernah |)(menerima|nerima|terima|nrima), (tidak|tdk|gak|ga|belum|blm) (saya|sy|kami) terima',
    // perjalanan barang: tiba, dikirim, dipesan. «Yang datang» lain dari «datang»
    sampai: `
      sampe, smpe, smpai, nyampe, nympe, nyampai, nyampek, sampek, tiba, datang, dateng, dtg, dtng, terima, diterima, trima,
      nerima, nrima, keterima, menerima, mendarat
    `,
    'yang datang': `
      (yang|yg|malah|eh|kenapa) (datang|dateng|dtg|sampai|sampe|nyampe|diterima|dikirim|dikirimin|dikasih|didapat|dapat|dapet|keluar), (dikirim|dateng|datang|dikasih) malah,
      dapetnya, dapatnya, dikirimnya
    `,
    hingga: '(sampai|sampe) (sore|malam|malem|siang|jumat|hari ini|detik ini)',
    antar: 'diantar, dianter, anter, nganter, ngantar, mengantar',
    kirim: 'dikirim, dikirimin, krm, ngirim, mengirim',
    terkirim: 'delivered',
    selesai: 'diselesaikan, diselesein, completed',
    dapat: 'dapet, dpt, dpet',
    kasih: 'dikasih, ngasih, dikasi, kasi, diberi, memberi',
    pesan:
      'pesen, mesen, psn, memesan, dipesan, order, beli, membeli, dibeli, checkout, co, pilih, milih, klik',
    minta: 'diminta, meminta, request, maunya',
    pengiriman: 'pengantaran, delivery',
    // bungkus dan kerusakan
    packing: 'packaging, packingan, paking, pengemasan, kemasan, pembungkus, bungkus, dibungkus, dipacking',
    dus: 'kardus, box, boks, kotak, karton',
    bubble: 'bubble wrap, bubblewrap',
    pecah: 'retak, patah, crack',
    hancur: 'ancur, remuk, ambyar, ambrol',
    penyok: 'peyok, peyot, peot, penyet, gepeng, bengkok, lecek, ketekuk, tertekuk, terlipat, kelipet',
    lecet: 'baret, gores, goresan, tergores, kegores',
    bocor: 'tumpah, rembes, merembes, luber, netes',
    basah: 'kuyup, kehujanan, terendam, lembab, lembap',
    busuk: 'membusuk, basi, berjamur, jamuran, jamur, layu, benyek, bonyok, lembek',
    robek: 'sobek, sobekan, bolong, jebol',
    lempar: 'dilempar, melempar, banting, dibanting, ditendang',
    // waktu dan tunggu
    lama: 'lm, slow, kelamaan, lelet, lemot, lambat, lamban, lmbt',
    telat: 'terlambat, keterlambatan, molor, ngaret, delay, late',
    gerak: 'bergerak, berubah, update, berjalan, jalan jalan',
    tunggu: 'nunggu, menunggu, ditunggu, menanti',
    antri: 'antre, antrian, antrean, ngantri, ngantre, mengantri',
    alasan: 'alesan, alasannya',
    kali: 'x',
    kemarin: 'kemaren, kmrn',
    instan: 'kilat, express, ekspres, expres, instant, sameday, same day, next day',
    kurang: 'krg, krng',
    salah: 'keliru, slh',
    // kelompok: hitam = warna atau rasa, xl = ukuran huruf, kabel = bagian dan pelengkap
    hitam:
      'putih, merah, biru, hijau, ijo, kuning, pink, coklat, ungu, abu, cream, krem, maroon, orange, stroberi, matcha',
    xl: 'm, l, s, xxl',
    ukuran: 'size, uk',
    kabel: `
      charger, adaptor, baut, skrup, mur, remote, sendok, garpu, sumpit, sambal, sambel, saus, saos, topping, aksesoris, hadiah, gift, lensa, pouch, stiker, sticker, gantungan, strap, colokan, bumbu, kerupuk, tali, tutupnya, sprei, bantal, sarung, kakinya
    `,
    // antar, telepon, jawaban, kabar
    titip: 'dititip, nitip',
    chat: 'ngechat, dichat, chatting, wa, dm, inbox, whatsapp, email, mail',
    diangkat: 'angkat, ngangkat, direject',
    taruh: 'ditaruh, taro, ditaro, naro, ditinggal, ninggal',
    ambil: 'diambil, mengambil, ngambil',
    jemput: 'pickup, dijemput, menjemput, pick up',
    suruh: 'disuruh, nyuruh',
    rumah: 'rmh, kos, drmh, dirumah, kerumah',
    satpam: 'security',
    dibalas: `
      dibales, balas, bales, membalas, direspon, respon, respons, merespon, ditanggapi, tanggapan,
      dijawab, jawaban, jawab, menjawab, digubris 
    `,
    dibaca: 'diread, read, seen',
    template: 'copas, copy paste, robot, bot, chatbot',
    ternyata: 'nyatanya, kenyataannya, taunya, rupanya',
    centang: 'ceklis, ceklist',
    'tanggung jawab': 'bertanggung jawab',
    telepon: 'telp, tlp, telpon, telfon, ditelepon, ditelpon, nelpon, menelepon, nelepon',
    hubungi: 'dihubungi, menghubungi, hubungin, dihubungin, kontak',
    kabar: `
      info, informasi, pemberitahuan, konfirmasi, notif, notifikasi, ngabarin, dikabari, dikabarin,
      ngabari, diinfo, dikasih tau, dikasih tahu, diberitahu, penjelasan
    `,
    komplain: 'complain, komplen, protes, lapor, laporan, keluhan',
    batal: 'cancel, dicancel, dibatal, membatalkan, pembatalan',
    bayar: 'dibayar, membayar, pembayaran',
    janji: 'dijanji, menjanjikan',
    katanya: 'kata, dibilang, bilang, ngakunya, ngaku',
    tertulis: 'ditulis, tulisan, nulis, status, keterangan',
    buruk: `
      jelek, parah, payah, mengecewakan, kacau, kecewa, (gak|ga|tidak) jelas
    `,
    pelayanan: 'layanan, service, servis',
    // uang, nilai, tempat kerja
    uang: 'duit, dana, saldo',
    hari: 'hr, minggu, mgg, bulan, bln, tahun',
    tolong: 'mohon, tlg, mhn, please',
    bagus: 'bgs, keren, oke, ok, baik, mantap, top, good, sip, memuaskan, mulus',
    cepat: 'cepet, cpt, gercep, fast',
    bongkar: 'membongkar, pembongkaran',
    muat: 'memuat, loading, dimuat, muatan',
    aplikasi: 'app, web, website, situs',
    resi: 'nomor resi, nomer resi, no resi, tracking, lacak, dilacak',
    faktur: 'invoice, surat jalan, nota, kwitansi, struk',
    ongkir: 'ongkos kirim, biaya kirim, biaya pengiriman, ongkos',
    refund: `
      pengembalian dana, uang kembali, balikin uang
    `,
    retur:
      'return, direturn, diretur, pengembalian, dikembali, kembalikan, kembaliin, balikin, dibalikin, tukar, ditukar, kirim balik',
    klaim: 'claim',
    // kata sambung dan kelompok yang dipakai di beberapa tempat di bawah
    cuma: 'hanya, cuman, cm, cmn',
    kalau: 'kalo, klo, kl',
    tapi: 'tp, tpi, tetapi, namun',
    padahal: 'pdhl, pdahal',
    pakai: 'pake, pke, dipakai, dipake',
    coba: 'dicoba, nyoba',
    tetap: 'tetep, ttp',
    sedikit: 'dikit',
    hampir: 'nyaris',
    nabrak: 'tabrak, ditabrak, ketabrak, nyerempet, keserempet',
    bahaya: 'berbahaya, membahayakan',
    kebakaran: 'terbakar',
    nyetrum: 'kesetrum',
    pelanggan: 'customer, langganan, konsumen, pembeli, buyer, klien',
    acara:
      'ujian, nikahan, nikah, pernikahan, wisuda, lomba, pameran, bazar, pentas, sidang, akad, resepsi, wawancara, lamaran, hajatan, pesta, seminar, presentasi, tender, ultah, ulang tahun',
    produksi: 'pabrik, proyek, operasional, usaha, pemasangan, line',
    tanya: 'nanya, menanyakan',
    pagar: 'pager, gerbang',
    lobi: 'lobby',
    loker: 'locker',
    tipu: 'penipu, menipu, ditipu, nipu, penipuan, tertipu',
    bohong: 'boong, ngibul, dibohongi, berbohong',
    error: 'eror',
    penalti: 'pinalti, penalty',
    hangus: 'angus',
    ganti: 'diganti, mengganti, penggantian, kompensasi',
  },
  endings: ['nya', 'lah', 'kah', 'pun', 'kan', 'in', 'ku', 'mu', 'ny', 'an'],
  entries: [
    // hilang: barang atau koper lenyap, dicuri, dus kosong, ditukar batu
    {
      signal: 'lost',
      weight: 3,
      phrases: `
      tidak pernah (sampai|keluar), raib, lenyap, dicuri, gaib,
      dibawa (kabur|lari), (barang|koper|tas) hilang, hilang (begitu|entah|jalan|koper), entah … mana, tidak (tahu|jelas) mana,
      tidak ada (jejak|wujud|sampai), takterima, bukan … sampai, isi … tidak ada, barang tidak pernah, (barang|koper) tidak ada,
      (isi|dus|barang|packing|plastik) kosong, kosong melompong, zonk, dus (doang|tanpa isi), tanda tangan palsu, # bulan … (tidak|belum|tidak ada|mana), (terkirim|selesai|dinyatakan) … (tidak|belum|tidak pernah|tidak ada) sampai, (terkirim|selesai|dinyatakan|tertulis|resi|aplikasi|katanya|kabar) … takterima, dinyatakan hilang,
      (belum|tidak) sampai … (terkirim|selesai), tidak terkirim, (belum|tidak|tidak pernah) sampai … (aplikasi|resi|tertulis|katanya) sampai, tidak ada barang, tidak (merasa|pernah) (sampai|tanda tangan|ttd|pegang), (isi|jadi|berisi|dapat|ganti|retur) (batu|bata|koran|sabun|kerikil|tisu|pasir|kertas|sampah|kain)
    `,
    },
    {
      signal: 'lost',
      weight: 2.5,
      phrases: `hilang, barang mana, mana barang, dicari, terkirim, ditelusuri, investigasi, polisi`,
    },
    // «terkirim» padahal tidak ada
    {
      signal: 'lost',
      weight: 2.5,
      phrases: `
      (tertulis|katanya|sampai|aplikasi|resi) … (tidak sampai|tidak pernah sampai|belum sampai|tidak ada sampai|tidak ada barang|belum dapat|tidak dapat|tidak merasa|barang mana),
      katanya … tidak ada, foto … (bukan rumah|rumah orang|rumah siapa), (terkirim|selesai|sampai|tertulis) … (siapa|tidak ada siapa siapa), selesai … (tidak|belum) (antar|pegang), (satpam|keluarga|orang|tetangga) … tidak (ada |)sampai
    `,
    },
    {
      signal: 'lost',
      weight: 2,
      phrases: `tidak sampai, (tertulis|katanya|resi) (terkirim|sampai|selesai), (tidak|belum) (ketemu|ditemukan|muncul|nongol), siapa (sampai|ambil|ttd), koper tidak, ybs, yang bersangkutan, makanan … tidak (antar|sampai), (tertulis|katanya|resi) barang (terkirim|sampai)`,
    },
    {
      signal: 'lost',
      weight: 0.5,
      phrases: `tidak ada, tidak pernah, siapa, dinyatakan`,
    },

    // rusak: pecah, penyok, sobek, bocor, basah, dibanting, dibongkar paksa
    {
      signal: 'damaged',
      weight: 3,
      phrases: `
      pecah, hancur, penyok, lecet, diinjak, belah, terbelah, ketindih, kegencet,
      jadi (bubuk|tepung|remah|puzzle), ada bekas, dibongkar paksa, tidak layak
    `,
    },
    {
      signal: 'damaged',
      weight: 2.5,
      phrases: `
      bocor, basah, (barang|kondisi) rusak,
      tidak berbentuk, kena (hujan|ujan|air|oli), segel (rusak|robek|kebuka|terbuka|dibuka)
    `,
    },
    {
      signal: 'damaged',
      weight: 1.3,
      phrases: `robek, lempar, kebuka, terbuka, dibongkar, dibobol, gembok, koper … (rusak|penyok|dibuka), berantakan, campur aduk, sembarangan, copot, fragile, cacat, sampai … (rusak|pecah|penyok|basah|bocor|lecet|robek|lepas|cacat)`,
    },
    {
      signal: 'damaged',
      weight: 0.7,
      phrases: `rusak, kaca, layar, lepas, halaman, kayu, gelas, buku, tv, minyak, telur, keramik, piring, casing, botol, bunyi`,
    },

    // busuk: membusuk, meleleh, kedaluwarsa di jalan
    {
      signal: 'spoiled',
      weight: 3,
      phrases: `
      busuk, meleleh, lumer, jadi air, berlendir, belatung, berair, tidak (segar|fresh|beku|bisa dimakan),
      bau (asem|asam|bangkai|amis), mati semua
    `,
    },
    {
      signal: 'spoiled',
      weight: 1,
      phrases: `asem, exp, expired, kadaluarsa`,
    },

    // jumlah kurang: isi, bagian, pelengkap tidak ada
    {
      signal: 'shortage',
      weight: 3,
      phrases: `
      kurang # (pcs|biji|dus|barang|botol|), (tidak|kurang|belum) lengkap, (isi|barang|jumlah) kurang, ada (hilang|kurang), pesan … tidak ada, jumlah (tidak|barang),
      kabel … tidak ada, kabel (tidak|kurang|mana|belum|hilang), (tidak ada|mana|tanpa) kabel,
      (cuma|baru) (ada|sampai|dapat|kirim|kasih) #, (yang datang|sampai|kirim|dapat|ada|isi|kasih) (cuma|baru|tinggal) (#|setengah),
      tidak (dimasuk|disertakan|ikut|diikut|masuk dus|diselip), bonus … (tidak|tidak ada), cuma (kiri|kanan|sebelah), missing, harusnya #
    `,
    },
    {
      signal: 'shortage',
      weight: 2,
      phrases: `
      pesan # … (sampai|kirim|dapat|kasih|yang datang) # <, pesan # … # <, isi # … # <, pesan # … (cuma|doang|kurang),
      (sampai|yang datang|dapat|kirim|kasih|isi|cuma|tinggal|baru|ada) # <, yang datang … # <, # < sampai
    `,
    },
    {
      signal: 'shortage',
      weight: 1,
      phrases: `(cuma|tinggal) (#|setengah), ketinggalan, sisanya, sepasang, menyusul, nyusul, kabel, jumlah, bonus, lengkap, # … tidak ada, # mana, (isi|hitung|dihitung|baru) #`,
    },

    // salah barang: lain warna, ukuran, jenis daripada yang dipesan
    {
      signal: 'wrong-item',
      weight: 3,
      phrases: `
      salah (kirim|barang|warna|ukuran|tipe|model|varian|menu|rasa|kasih|motif|isi), tertukar, ketuker, dituker, kebalik, (barang|punya) orang lain, tidak sesuai (pesan|barang),
      (yang datang|sampai|kirim|dapat|kasih) (beda|lain|salah|bukan), motif, hitam … hitam,
      bukan (barang|punya|pesan|hitam), isi bukan
    `,
    },
    {
      signal: 'wrong-item',
      weight: 2.2,
      phrases: `yang datang, (pesan|minta) … yang datang, yang datang … pesan, (pesan|hitam) … (dapat|kasih|kirim|sampai) (hitam|xl|#), yang datang (hitam|xl|ukuran), (sampai|kasih|kirim) (hitam|xl)`,
    },
    {
      signal: 'wrong-item',
      weight: 1,
      phrases: `beda, berbeda, warna, merk, catatan, kiri, kanan, label, tidak sesuai, varian, salah, ukuran, padahal (pesan|minta), (warna|ukuran|model|tipe|varian|motif|merk|jenis|rasa|isi) (beda|salah|lain), harusnya … (kirim|dapat), pesan … malah`,
    },
    {
      signal: 'wrong-item',
      weight: 0.4,
      phrases: `pesan`,
    },
    {
      signal: 'wrong-item',
      weight: 1.2,
      phrases: `(pesan|minta) … (dapat|kasih|kirim)`,
    },
    {
      signal: 'wrong-item',
      weight: -1,
      phrases: `tidak sesuai (gambar|foto|deskripsi|ekspektasi|harapan|estimasi|harga|iklan), salah (alamat|rumah|antar)`,
    },

    // salah antar: orang, alamat, atau tempat lain; ditinggal; disuruh ambil
    {
      signal: 'misdelivery',
      weight: 3,
      phrases: `
      salah (alamat|rumah|antar|orang|tujuan|kota|cabang|sortir|taruh|turun|salur), tanpa (tanya|izin|katanya), pilih antar, suruh (ambil|jemput), tetangga, titip, nyasar, ambil (sendiri|gudang|kantor|agen|pos), tidak (antar|sampai|bawa) … (rumah|alamat|tujuan), (rumah|alamat) orang, rumah sebelah, orang (tidak kenal|tidak dikenal),
      tidak (manggil|panggil), tidak mau (naik|masuk|antar), resepsionis, (main|asal) taruh, tidak (ketok|ngetok|salam), (alamat|rumah|kota|cabang|daerah|pesawat) lain
    `,
    },
    {
      signal: 'misdelivery',
      weight: 2,
      phrases: `taruh, gang, (sampai|kirim) … (satpam|warung|orang lain|rt|agen), (taruh|kasih|antar|lempar) … (satpam|warung|orang lain|teras|pagar|luar|pinggir jalan|sebelah|tempat sampah|tong|rt|lobi|lantai|halaman|agen)`,
    },
    {
      signal: 'misdelivery',
      weight: 0.8,
      phrases: `pagar, warung, teras, satpam, rt, penerima, ttd, lobi, orang lain, bukan rumah, rumah, alamat, antar, suruh, sebelah, kenal, blok, tidak telepon, ketemu`,
    },

    // penyimpanan buruk di gudang
    {
      signal: 'storage',
      weight: 3,
      phrases: `disimpan, disimpen, ditumpuk, tumpukan, rayap, sewa gudang, dicampur, tanpa (terpal|palet|alas), gudang … (basah|bocor|busuk|banjir|panas)`,
    },

    // pembungkusan: tanpa pelindung, tipis, dus penyok tetapi isi selamat
    {
      signal: 'packaging',
      weight: 3,
      phrases: `
      packing (buruk|tipis|asal|seadanya|berlebihan|penyok|robek|tidak|kurang|cuma|tanpa), (irit|tolong|masalah) packing, dus luar, seadanya, asal asalan, (plastik|kresek) (tipis|bekas|robek),
      (tanpa|tidak ada|tidak pakai|tidak kasih) (bubble|pelindung|dus|plastik|sekat), bubble (tipis|cuma), packing … (bekas|koran|diperbaiki)
    `,
    },
    {
      signal: 'packaging',
      weight: 2,
      phrases: `
      isi (aman|selamat|tidak kenapa|tidak apa),
      untung … tidak (pecah|penyok|kenapa), bubble, kresek, styrofoam, amplop, kantong, dus … (penyok|robek|rusak|hancur)
    `,
    },
    {
      signal: 'packaging',
      weight: 1,
      phrases: `packing, plastik, dus bekas, luar, dus, untung, lakban, cuma (pakai|packing|) (plastik|kresek|amplop|koran|kertas|dus|kantong)`,
    },
    {
      signal: 'packaging',
      weight: 2,
      when: 'negated',
      phrases: `rapi, packing, kenapa`,
    },

    // terlambat: lama, belum datang, macet di jalan, makanan dingin
    {
      signal: 'delay',
      weight: 2.5,
      phrases: `
      telat, belum (sampai|antar|ada), (tidak|belum) sampai sampai, sampai # hari, sampai … (setelah|acara), (# hari|# jam) … (belum|tidak) (sampai|antar|gerak), kapan (sampai|antar), lama (pengiriman|antar|kirim|jalan|sampai), (tidak|belum|tidak ada) gerak, tidak (sesuai|tepat) (estimasi|waktu), dingin, estimasi, reguler, yang datang lama, ditunda, tertunda, diundur, stuck, mandek, mentok, ngendap, tertahan, ketahan, muter, baru sampai, sampai tgl #, berhari, keburu
    `,
    },
    {
      signal: 'delay',
      weight: 1.5,
      phrases: `
      lama, # hari, # bulan, masih (jalan|transit|gudang|hub), sampai (besok|hari), kapan, h #, nyangkut, diem, nginep, akhirnya sampai, hari #, instan, overload, perjalanan, jam # … jam #, posisi, tgl # … tgl #,
      dari (tgl #|senin|selasa|rabu|jumat|kemarin), janji … (sampai|hari), acara … sampai, dari … # hari, barang masih
    `,
    },
    {
      signal: 'delay',
      weight: 0.5,
      phrases: `tunggu, besok, # jam, transit, sortir, pengiriman, ekspedisi, mundur, macet, kota, makanan, hub, banjir, (melebihi|lewat) (estimasi|batas|jadwal|waktu)`,
    },
    {
      signal: 'delay',
      weight: 1,
      when: 'negated',
      phrases: `sampai, antar`,
    },

    // belum dikirim: pengirim belum menyerahkan
    {
      signal: 'not-dispatched',
      weight: 3,
      phrases: `
      (belum|tidak) (kirim|jemput|diproses|dikemas|berangkat|diserahkan|packing|keluar gudang), tidak ada resi, resi (kosong|palsu|fiktif), (masih|sedang) dikemas,
      kapan kirim, stok (kosong|habis), ready (stok|stock), (auto batal|batal otomatis), pre order, tunggu (jemput|diproses)
    `,
    },
    {
      signal: 'not-dispatched',
      weight: 1,
      phrases: `dikemas, diproses, lunas`,
    },

    // menunggu di gerbang, loket, antrean
    {
      signal: 'waiting',
      weight: 3,
      phrases: `antri, dipanggil, tunggu … (pagar|giliran|gate|loket|bongkar|muat|dilayani|dipanggil), # jam … (dilayani|masuk)`,
    },
    {
      signal: 'waiting',
      weight: 0.8,
      phrases: `# jam, berdiri, loket, petugas, ambil`,
    },

    // bongkar muat lambat
    {
      signal: 'loading-speed',
      weight: 3,
      phrases: `(bongkar|muat|nurunin|koper|pindahan) … (lama|# jam), (lama|# jam) … (bongkar|muat|nurunin), nurunin, bongkar, forklift, tunggu koper, koper … keluar`,
    },
    {
      signal: 'loading-speed',
      weight: 0.7,
      phrases: `muat, # orang, main hp`,
    },

    // cara muat salah: tidak diikat, kelebihan, miring
    {
      signal: 'loading-form',
      weight: 3,
      phrases: `diikat, diiket, roboh, ditindih, disusun, guling, muat tidak`,
    },
    {
      signal: 'loading-form',
      weight: 0.8,
      phrases: `truk, muat, belakang, pindahan, lemari`,
    },

    // bahaya
    {
      signal: 'hazard',
      weight: 3,
      phrases: `
      bahaya, hampir (nabrak|jatuh|kena), kebakaran,
      bau gas, gas bocor, meledak, nyetrum, kabel (terkelupas|ngelupas|kebuka|listrik), ugal ugalan, ngebut
    `,
    },

    // keparahan: pekerjaan atau acara terganggu
    {
      signal: 'operations-affected',
      weight: 4.5,
      phrases: `
      (produksi|tukang|mesin|kerja) … (berhenti|setop|nganggur|tertunda|tutup|mandek|numpuk),
      (acara|live) … (batal|lewat|mundur|bubar|tanpa|selesai|kalah|pinjaman),
      pelanggan … (kabur|marah|pindah|nolak), pelanggan (batal|menolak|refund), kontrak … (batal|diputus), penalti, omzet, setelah acara, (tidak bisa|gagal|batal|tidak jadi) (jualan|dagang|daftar|tampil|ikut|nikah), kena denda, gugur,
      (ketinggalan|tidak bisa|batal|tidak ikut|gagal|telat) (pesawat|kapal|produksi|buka|kerja|berangkat|acara),
      (terpaksa|akhirnya) (pinjam|libur|pesan|pakai|batal), (slot|sewa|flight|tiket|booth|stand) … (hangus|kosong|batal), keburu (lewat|bubar), (belum|tidak) sampai … acara, acara … (belum|tidak) (sampai|kirim), (harus|terpaksa) pesan
    `,
    },
    {
      signal: 'operations-affected',
      weight: 2.5,
      phrases: `deadline, terhambat, terganggu, batas akhir, produksi, kontrak, nyawa, darurat, insulin, obat, h #, nganggur, rugi (#|# rb|besar|waktu), seragam, paspor, tamu, ijazah, pasien`,
    },

    // keparahan: semua atau sebagian besar hilang/rusak
    {
      signal: 'mostly-lost',
      weight: 4.5,
      phrases: `
       setengah (palet|dus|isi) … (rusak|pecah|hancur|hilang), semua … (rusak|pecah|hancur|hilang|busuk|basah),
      (rusak|cair|meleleh|pecah|hancur|hilang|basah|busuk|mati|bocor|buang|jadi air|menggumpal|bau|habis|abis|berair|keriting) semua, jadi … (bubuk|puzzle|tepung|remah|bubur|serbuk|kerikil|sampah|serpihan|keping),
      (selamat|utuh|hidup|tersisa|bisa dimakan|bisa dipakai|bagus) (cuma|) (#|setengah), tidak ada … (utuh|hidup|selamat|bisa dipakai),
      hampir semua, (rusak|hancur|pecah|mati) total, # selamat
    `,
    },
    {
      signal: 'mostly-lost',
      weight: 1.5,
      phrases: `hancur, belatung, tinggal #, (tanaman|bibit|ikan|kue|buah|sayur) … (busuk|mati), tidak bisa (dipakai|dimakan), tidak layak, (pecah|mati|rusak|busuk|penyok|hancur) # <, # < (pecah|mati|rusak|busuk|penyok|hancur), layar … pecah`,
    },

    // pesan dua, dikirim satu
    {
      signal: 'mostly-lost',
      weight: 1.5,
      phrases: `pesan # … # <, pesan # … (kirim|sampai|dapat|yang datang|ada) #, (pesan|harusnya|dari|kirim) # … cuma # <, cuma (sampai|dapat|kirim|kasih|ada) # <, dibuang, (barang|kondisi) (pecah|hancur|busuk|mati), (sampai|dapat|kirim|kasih|yang datang) cuma # <, # … sisanya`,
    },

    // keparahan: orang bisa celaka
    {
      signal: 'danger',
      weight: 4.5,
      phrases: `
      luka, berdarah, igd, kebakaran, meledak, nyetrum, keracunan, gas bocor, bau gas, sesek,
      bahaya, ugal ugalan, ngebut, hampir (nabrak|jatuh|kena), celaka, sakit perut, kecelakaan, anak … (hampir|jatuh)
    `,
    },

    // Sikap orang: kasar, marah, cuek, malas
    {
      signal: 'attitude',
      weight: 3,
      phrases: `
      (tidak|kurang) (sopan|ramah|ajar|becus|senyum|peduli|profesional|niat|kooperatif|teliti|sabaran|permisi|nyaut|mau tahu), jutek, judes, galak, ketus, sombong, songong, nyolot, ngegas, cuek, marah marah, bentak, ngomel,
      nada, ditegur, nyalahin, disalahkan, seenaknya, bukan urusan, (main|asik|sambil) (hp|ngobrol)
    `,
    },
    {
      signal: 'attitude',
      weight: 1.5,
      phrases: `ketawa, ngobrol, sikap, etika, melayani, malas, kasar, nyebelin, ngeselin, bodoh, teriak, sok, (kurir|penjual) (buruk|marah)`,
    },
    {
      signal: 'attitude',
      weight: 0.8,
      phrases: `ditanya, tegur, kesal, tidak mau, langsung pergi, ngomong, males, petugas, ogah, sambil, lempar, sopan, tanya, cs, malah, terus, konter, jangan, marah, emosi, pelayanan (buruk|kurang)`,
    },
    {
      signal: 'attitude',
      weight: 1,
      when: 'negated',
      phrases: `sopan, ramah, peduli, maaf`,
    },

    // Pelanggaran: pungli, pencurian, ancaman, pelecehan, mabuk
    {
      signal: 'misconduct',
      weight: 3,
      phrases: `pungli, uang (rokok|bensin|jalan|damai|pelicin), oknum, minta (tip|rokok|jatah|uang), pelecehan, dipalsukan, tip, rokok, orang dalam`,
    },

    // Keramahan bagi tamu dan sopir
    {
      signal: 'hospitality',
      weight: 3,
      phrases: `tidak (ada|disediakan) (tempat duduk|kursi|air|toilet), ruang tunggu, suruh tunggu, air minum`,
    },
    { signal: 'hospitality', weight: 0.8, phrases: `air, sopir, boleh, minum` },

    // Dokumen: faktur, surat jalan, label, bea cukai
    {
      signal: 'paperwork',
      weight: 3,
      phrases: `
      (tanpa|minta|kirim|tidak ada|butuh) faktur, faktur (salah|tidak|tidak ada|beda|asli|pajak), salah (ketik|tulis|nama), (kartu garansi|stnk|sertifikat) (tidak ada|belum|kosong),
      tidak (kebaca|terbaca), npwp, bea cukai, (surat jalan|dokumen|nota) … hilang, bukti (potong|bayar|sampai), buat klaim, kartu garansi
    `,
    },
    {
      signal: 'paperwork',
      weight: 1.5,
      phrases: `faktur, ktp, pajak, stnk, sertifikat, label, surat, manifest`,
    },

    // Sistem: aplikasi, situs, pelacakan, pembayaran daring
    {
      signal: 'system',
      weight: 3,
      phrases: `
      aplikasi (error|lama|berat|muat|tidak|tidak bisa|sering|buruk|aneh), bayar (gagal|tidak bisa), tidak bisa (login|masuk|dibuka|bayar|klik|upload|resi), tidak (login|resi), error, force close, blank,
      login, otp, verifikasi, qr, barcode, upload, maps, cek resi … (tidak|error), resi tidak (update|bisa|muncul|ditemukan), resi … tidak (ditemukan|muncul), down, ngelag
    `,
    },
    {
      signal: 'system',
      weight: 1,
      phrases: `akun, keranjang, link, halaman, gagal, tombol, aplikasi, kode, muncul, sistem`,
    },
    {
      signal: 'system',
      weight: 0.5,
      phrases: `gerak, bayar, tiap, tidak bisa, terus, resi`,
    },

    // Pengembalian, refund, klaim, pembatalan
    {
      signal: 'returns-procedure',
      weight: 2.5,
      phrases: `
      (tidak|belum|proses|tidak bisa|mau|ongkir) (refund|retur|klaim|batal), mau tuker, tidak mau (ganti|refund),
      pengajuan, banding, disetujui, unboxing, refund … (belum|masuk), uang … (kembali|balik|cair|masuk|ditahan), tuker, ongkir balik
    `,
    },
    {
      signal: 'returns-procedure',
      weight: 1.5,
      phrases: `klaim, retur, ajukan, ditolak, kebijakan, ganti rugi, batal, ditahan, barang cacat`,
    },
    {
      signal: 'returns-procedure',
      weight: 0.7,
      phrases: `balik, asuransi, video, hangus, uang, ganti, sepihak, suruh, minta, batas, foto, (refund|retur|klaim|ganti rugi|batal|asuransi|garansi|uang) (tidak|belum|ditolak|ribet|lama|dipersulit|kembali|balik|cair|kapan|hangus|ditahan|sepihak|tanpa)`,
    },

    // Biaya: ongkir, tarif, tagihan, COD, kembalian
    {
      signal: 'charges',
      weight: 3,
      phrases: `
      kembalian, (ongkir|biaya|harga) (tidak|naik|beda|lebih|jadi|# kali), biaya, kepotong, selisih,
      suruh bayar, gratis ongkir, bea masuk, ditagih, tagihan, dikenakan, dobel, saldo terpotong
    `,
    },
    {
      signal: 'charges',
      weight: 1.5,
      phrases: `ongkir, mahal, kemahalan, dipotong, # rb, tarif, (bayar|kena|minta) (tambahan|lebih|biaya|denda|ongkir|pajak|# kali|# rb), timbangan, kg, cod, otomatis`,
    },
    {
      signal: 'charges',
      weight: 0.7,
      phrases: `diskon, potongan, voucher, harga, pajak, tambahan, berat, kena, gratis`,
    },

    // Tak bisa dihubungi: telepon, bot
    {
      signal: 'unreachable',
      weight: 3,
      when: 'either',
      phrases: `
      hubungi, (telepon|nomor|hp|cs) (mati|dimatikan|ditutup|putus|diputus), sibuk, musik, nomor tidak, template, otomatis,
      dibalas (lama|buruk|muter), solusi, (saling|jadi|cuma|malah) lempar, lempar (sana|balik|cabang|pusat|cs|lempar), pingpong, dioper, dialihkan, (cuma|bisa) … maaf, maaf (doang|terus), ketidaknyamanan, ngambang, digantung, ditutup sepihak, (cs|penjual|kurir) (tidur|bisu|pajangan|hilang), (suruh|cuma) sabar, tolong (tunggu|sabar),
      tidak (tanggap|respon baik), (tidak|tidak bisa) (bantu|membantu), live chat, livechat, diblokir, muter muter, slow respon, salah sambung, tersambung, nyambung
    `,
    },
    {
      signal: 'unreachable',
      weight: 3,
      phrases: `tidak (telepon|diangkat|aktif), tidak bisa (telepon|chat), tidak pernah (diangkat|aktif), tidak ada … diangkat, centang (#|abu)`,
    },
    {
      signal: 'unreachable',
      weight: 1.5,
      phrases: `telepon, operator`,
    },
    {
      signal: 'unreachable',
      weight: 1,
      phrases: `cs, tanya, diangkat, nomor, chat`,
    },

    // Pesan tidak dibalas
    {
      signal: 'no-reply',
      weight: 3,
      phrases: `(tidak|belum|lama|tanpa|tidak ada|tidak pernah|belum ada) (dibalas|dibaca|ditindaklanjuti|tindak lanjut), dibaca doang, centang biru, dicuekin, dianggurin, dikacangin, tidak responsif, dighosting, pajangan, diabaikan, tolong dibalas`,
    },
    {
      signal: 'no-reply',
      weight: 1.5,
      phrases: `chat, surat, pengaduan`,
    },
    {
      signal: 'no-reply',
      weight: 0.7,
      phrases: `dibalas, tanya, komplain … (tidak|belum)`,
    },

    // Kabar terlambat atau tidak ada pemberitahuan
    {
      signal: 'late-information',
      weight: 3,
      phrases: `
      (tidak|tidak ada|tanpa|belum ada) (kabar|kejelasan|kepastian|ngomong|persetujuan), (harus|kalau|baru) … (tanya|cek) sendiri, ngemis, (tidak|tidak ada|tanpa) (telepon dulu|katanya|sms|pengumuman|kabar dulu), (harusnya|baru|kalau) kabar, baru (kasih |)tahu, mendadak, dadakan, tahu tahu,
      tiba tiba
    `,
    },
    {
      signal: 'late-information',
      weight: 1,
      phrases: `dari awal, libur, kenapa tidak, kabar, jadwal, tahu, pindah, batal`,
    },

    // Keterangan palsu, janji kosong, alasan bohong
    {
      signal: 'misinformation',
      weight: 3,
      phrases: `
      bohong, plin plan, berubah ubah, beda beda, (dibalas|kabar) (beda|lain), beda (dibalas|kabar|orang), janji … (tidak|belum|mana), tidak ada … (telepon|panggilan|chat) masuk, riwayat panggilan, (kurir|orang) tidak (lewat|pernah), cctv … tidak, (promo|cashback|voucher|iklan|poin) … (tidak|belum|mana|tidak bisa), padahal … (tidak|belum) (telepon|hubungi), siapa … nolak, tidak (jujur|amanah), ngeles, tipu, php,
      palsu, manipulasi, rekayasa, ngarang, jebakan, tertulis … (gagal|batal|ditolak), tertulis (rumah|alamat|penerima),
      janji (palsu|tidak|doang|manis|terus), (tidak sesuai|ingkar) janji, tidak sesuai (iklan|promo|kabar|estimasi|tertulis|jadwal), foto bukti, bukti foto,
      penerima (tidak ada|menolak), tidak ada orang, orang tidak ada, toko tutup, alamat … tidak (lengkap|jelas|ketemu|ditemukan), (ditolak|permintaan) (penerima|pelanggan)
    `,
    },
    {
      signal: 'misinformation',
      weight: 1.7,
      phrases: `katanya … katanya, (katanya|janji|tertulis) … (ternyata|malah|padahal|kosong), (katanya|janji|dijamin) … (# hari|# jam|besok), besok … besok, dijamin, promo, katanya (antar|hari ini|besok|pasti|gratis|original|rumah|ready|cs), iklan, padahal (rumah|seharian|ada orang), tidak di (tempat|rumah), rumah kosong, janji, alasan, asli, estimasi, garansi`,
    },
    {
      signal: 'misinformation',
      weight: 1,
      phrases: `tertulis, katanya, ternyata, deskripsi, besok, jangan, mana, ditanya, penerima, foto, masuk, katanya … (kurir|masih|sampai)`,
    },

    // Tempat dan bangunan
    {
      signal: 'facility',
      weight: 3,
      phrases: `
      (lampu|ac|pintu|jalan|pagar|loker|atap|tempat|kantor) (rusak|mati|bocor|sempit|tidak|kecil|panas|jauh), toilet, lift, fasilitas,
      lokasi (susah|tidak), kantor … (kotor|sempit|jauh), keamanan, (tidak|kurang) aman, tidak ada (tempat|kursi)
    `,
    },
    {
      signal: 'facility',
      weight: 1,
      phrases: `parkiran, kamar mandi, atap, gelap, loker, sempit, cctv, pintu, bandara`,
    },
    {
      signal: 'facility',
      weight: 0.6,
      phrases: `drop point, tempat, agen, tidak ada, mati`,
    },

    // Lingkungan: bising, debu, bau, panas
    {
      signal: 'environment',
      weight: 3,
      phrases: `debu, berdebu, bau (got|menyengat), (tempat|gudang|kantor|truk|mobil|ruang) … (bau|kotor|berisik|panas|debu|pengap), asap, berisik`,
    },

    // Iklan, brosur, papan nama
    {
      signal: 'publicity',
      weight: 3,
      phrases: `brosur, banner, spanduk, google, aplikasi masih`,
    },

    // Mutu barang itu sendiri
    {
      signal: 'product-quality',
      weight: 3,
      phrases: `
      (kualitas|bahan|kain|jahitan|rasa|suara|warna|baterai|nasi) (buruk|kurang|tipis|kasar|tidak|biasa|panas|keras|kecil|cepat|gampang), (jahitan|lem|kancing|resleting|benang) (lepas|copot|tidak|seret),
      (tidak|kurang) (berfungsi|nyala|awet|enak|ngaruh|ngefek|nyaman|nempel|kerasa|akurat|cocok|tahan lama|sebanding), tidak sesuai (ekspektasi|gambar|foto|deskripsi), (cepat|gampang|mudah) (rusak|panas|patah|robek|lepas|copot|habis),
      abal abal, pudar, melar, gatal, hambar, pahit, mati total, gosong, boros, putus putus, burem,
      (# hari|langsung) (rusak|mati|patah), (pakai|baru) (# hari|# bulan|# kali|# jam), (abis|habis|setelah|pas|saat|waktu|baru) (pakai|coba|dicuci|dipasang|dinyalakan)
    `,
    },
    {
      signal: 'product-quality',
      weight: 1.7,
      phrases: `bahan, kualitas, mutu, fitur, hotel, kamar, kembung, murahan, dipasang, dicuci, suara, baterai, wajah, nyesel, harga segini, untuk harga, sesuai harga, tipis, kw, luntur, asin, nyala, wangi, panas, tahan, kekecilan, kebesaran`,
    },
    {
      signal: 'product-quality',
      weight: 0.8,
      phrases: `mati, muka, enak, kecil, beda (foto|gambar|jauh|dari|dengan)`,
    },
    {
      signal: 'product-quality',
      weight: 1.5,
      when: 'negated',
      phrases: `recommended, enak, pakai, cocok, pas, worth, ori`,
    },

    // yang membantah: kata soal barang, kurir, atau jawaban tidak berarti mutu produk, obrolan, pujian
    {
      signal: 'product-quality',
      weight: -0.6,
      phrases: `barang, gudang, resi, masih, kantor, dibalas, klaim, katanya`,
    },
    {
      signal: 'unrelated',
      weight: -0.6,
      phrases: `tidak ada, padahal, dibalas, tertulis, telepon, tidak bisa`,
    },
    { signal: 'unrelated', weight: -0.4, phrases: `barang, kurir, cs, kirim, uang` },
    { signal: 'unreachable', weight: -0.5, phrases: `barang, pesan, tertulis` },
    {
      signal: 'delay',
      weight: -0.7,
      phrases: `tidak ada, uang, retur, antri, kasih, ada, semua, isi`,
    },
    {
      signal: 'praise',
      weight: -0.6,
      phrases: `buruk, tolong, jangan, padahal, masih, tapi, buat, mana, lama, rusak, belum`,
    },
    // dus kosong bukan soal bungkus, yang dicuri di teras bukan soal tempat
    { signal: 'packaging', weight: -1.5, phrases: `kosong, zonk, hilang, dicuri, doang` },
    { signal: 'misdelivery', weight: -1.5, phrases: `entah … mana, hilang, dicuri, tidak pernah` },
    // Saran dan usul
    {
      signal: 'suggestion',
      weight: 3,
      phrases: `saran, usul, masukan, sebaiknya, akan lebih, bakal lebih, (gimana|bagus|enak) kalau, kalau (bisa|boleh), (tolong|bisa) (tambahin|ditambah|diperbanyak), semoga (ditambah|disediakan|buka|bisa), (tolong|perlu|harap|mungkin|agar|semoga) … (ditambah|tambah|perbanyak|ditingkatkan|disediakan|sediakan|ciptakan|dibuat|buatkan|adakan|upgrade|diperbanyak)`,
    },
    {
      signal: 'suggestion',
      weight: 1,
      phrases: `kedepannya, tolong lebih, supaya, biar, (tolong|mungkin|kalau) (dipasang|ada|bisa), mungkin, ditambah, pasti, bikin`,
    },
    {
      signal: 'suggestion',
      weight: 0.6,
      phrases: `bisa, buat, kasih`,
    },

    // Pujian
    {
      signal: 'praise',
      weight: 3,
      phrases: `
      pesan (pagi|malam|kemarin|siang), tidak nyesel, tanpa (cacat|lecet), lebih cepat dari, (cepat dibalas|dibalas cepat), joss, sehat selalu, sukses (selalu|terus), tidak pakai lama, tidak pernah (kecewa|ngecewain|telat|salah), pertahankan, semoga laris,
      puas, recommended, recomended, terbaik, luar biasa, mantul, sempurna, salut, juara
    `,
    },
    {
      signal: 'praise',
      weight: 1.5,
      phrases: `(# hari|# jam|besok) sampai, ramah, rapi, amanah, lancar, membantu, profesional, utuh, cakep, bahagia, alhamdulillah, ❤, 😍, 👍, 🥰, kagum, bangga, mendukung, nyaman, (lumayan|selalu) (cepat|bagus|tepat), (pengiriman|kirim) cepat, cepat (pengiriman|sampai|kirim|antar), sampai (selamat|aman|baik|mulus), selamat, sesuai (pesanan|deskripsi|ekspektasi|gambar)`,
    },
    {
      signal: 'praise',
      weight: 0.7,
      phrases: `cepat, terima kasih, maaf, senang, seneng, sesuai, segar, murah, bonus, lengkap, sabar, sempat, tepat waktu, jempol, bagus, suka, aman, ternyata, (kurir|packing) (cepat|rapi|aman|bagus)`,
    },
    {
      signal: 'praise',
      weight: 2,
      when: 'negated',
      phrases: `rusak, pecah, penyok, lecet, cacat, bocor, nyesel, ribet, drama`,
    },

    // Bukan keluhan: obrolan, pertanyaan umum, iklan, cerita
    {
      signal: 'unrelated',
      weight: 3,
      phrases: `
      lowongan, gaji, follow, film, artikel, (bisa|boleh|ada|kirim) tidak, ada (tahu|pernah|masih|punya), berapa (cm|lama|kilo|hari), jam berapa,
      bisa (cod|buat), cocok buat, warna apa, belum (dibuka|dipakai|nyoba), nanti pesan, kalau bagus, review, sebagai kurir
    `,
    },
    {
      signal: 'unrelated',
      weight: 1,
      phrases: `wkwk, haha, temen, teman, cerita, nonton, apakah, berapa, bismillah, gaes, guys, semoga (awet|suka|cocok), mau (pesan|tanya|kirim), kalau, narik`,
    },

    // Dimaafkan, dianggap kecil
    {
      signal: 'excused',
      weight: 4.5,
      phrases: `tidak apa apa, tidak apa, gapapa, gpp, tidak papa, tidak masalah, no problem, maklum, dimaklumi, dimaafkan, wajar, santai, santuy, receh, yaudah, masih bisa (pakai|dibaca|dimakan), (tetap|lebih|malah) suka, ikhlas, tidak usah (diganti|ditukar|dibahas), penting (sampai|isi|barang)`,
    },
    {
      signal: 'excused',
      weight: 2.5,
      phrases: `sedikit, aman, tidak kenapa, tidak (ngaruh|keliatan|kelihatan), puas, lucu`,
    },
    {
      signal: 'excused',
      weight: 1.5,
      phrases: `selebihnya, beres, hehe, bagus, lumayan`,
    },
  ],
  negators: `(tidak|tidak pernah|belum|bukan|tanpa|jangan|tidak ada|tidak bisa|kurang|anti|minim|bebas)`,
  negationReach: 2,
  gapReach: 6,
  neutral: `
    tidak cuma, bukan cuma, tidak sabar, pecah belah, nomor lama, tidak bisa katanya, sampai jumpa, tidak ada (masalah|kendala|hubungan), tidak masalah, kurang dari, bukan masalah, kalau bisa bintang, kalau bisa # bintang, takterima (retur|komplain|refund|alasan), tidak akan (pakai|pesan|belanja), tidak nyangka, tidak usah, tidak perlu, tidak heran, selamat pagi,
    selamat siang, kurang lebih, kurang tahu, mau tidak mau, bagus hati, salah #,
    terima kasih sebelumnya, kasih bintang
  `,
  contrast: `
    
    (tapi|sayangnya|sayang|padahal|cuma|walaupun|meskipun|ternyata|taunya|eh)
  `,
  clauseEnds: ', ; : ( ) - – — karena krn karna',
  sentenceEnds: '. ! ? …',
  questions: `?, apakah, bagaimana cara, gimana cara, gmn cara, berapa ongkir, jam berapa, bisakah, apa bisa`,
};

export const lexicon = fitted(written, fit);
