import type { Language } from '@redress/rules';

/** What people write in the stories. It stands as it was written, whatever language the page has. */
export interface Words {
  /** Something is lost: urgent. */
  readonly lost: string;
  /** Something is damaged: important. */
  readonly damaged: string;
  /** It could be one thing or another. */
  readonly either: string;
  /** It could be anything. */
  readonly neither: string;
  readonly answer: string;
  readonly question: string;
  readonly offer: string;
  readonly finding: string;
  /** The complaint was not justified. */
  readonly rebuttal: string;
  readonly closing: string;
  readonly added: string;
  readonly claim: string;
  readonly why: string;
}

export const words: Readonly<Record<Language, Words>> = {
  en: {
    lost: 'One of our twelve pallets never arrived at the cold store in Jiading.\nThe line stands still.',
    damaged: 'Three cartons of bearings are crushed at the corner, and what is in them is scratched.',
    either: 'The truck came four hours late, and two cartons are damaged.',
    neither: 'Nobody at the gate could tell us where to go.',
    answer: 'We are sorry. The pallet was last seen at gate 4; we are checking the cameras now.',
    question: 'Could you send us a photo of the seal, and the number that stands on it?',
    offer: 'A new pallet by tomorrow noon, at our cost, and no storage fee for this month.',
    finding:
      'The pallet was put on the wrong truck at gate 4. The scan was skipped; that should not have happened.',
    rebuttal: 'The camera at gate 4 shows the pallet on your truck, and your driver signed for all twelve.',
    closing: 'We pay for the pallet as agreed in the contract. We cannot pay for the idle line.',
    added: 'The seal was number 4471 and it was intact.',
    claim: 'The value of the pallet, by the invoice of 3 November.',
    why: 'The new pallet is not complete: eight cartons are missing.',
  },
  'zh-Hans': {
    lost: '我们送到嘉定冷库的十二托货，有一托丢了，一直没有入库。\n生产线已经停了。',
    damaged: '三箱轴承的外箱角被压坏，里面的货也有划痕。',
    either: '车迟到了四个小时，还有两箱货破损。',
    neither: '到了大门口，没有人能告诉我们该往哪里走。',
    answer: '非常抱歉。这托货最后一次出现在 4 号门，我们正在调看监控。',
    question: '麻烦您拍一张封条的照片，并告诉我们上面的编号，好吗？',
    offer: '明天中午前由我们承担费用补送一托，并免收本月仓储费。',
    finding: '这托货在 4 号门被装错了车，出库扫描被漏掉了，这是不应该发生的。',
    rebuttal: '4 号门的监控显示，这托货已装上贵司的车，司机也签收了全部十二托。',
    closing: '我们按合同赔偿这托货的损失，停线造成的损失无法赔偿。',
    added: '封条编号是 4471，完好无损。',
    claim: '按 11 月 3 日的发票赔偿这托货的货值。',
    why: '补送的货不齐，少了八箱。',
  },
  'zh-Hant': {
    lost: '我們送到嘉定冷藏庫的十二棧板貨，有一板遺失，一直沒有入庫。\n生產線已經停擺。',
    damaged: '三箱軸承的外箱破損，裡面的貨也有刮痕。',
    either: '貨車遲到了四個小時，還有兩箱貨破損。',
    neither: '到了大門口，沒有人能告訴我們該往哪裡走。',
    answer: '非常抱歉。這板貨最後一次出現在 4 號門，我們正在調閱監視器畫面。',
    question: '麻煩您拍一張封條的照片，並告訴我們上面的編號，好嗎？',
    offer: '明天中午前由我們負擔費用補送一板，並免收本月倉儲費。',
    finding: '這板貨在 4 號門裝錯了車，出庫時漏了掃描，這是不應該發生的。',
    rebuttal: '4 號門的監視器畫面顯示，這板貨已裝上貴公司的車，司機也簽收了全部十二板。',
    closing: '我們依合約賠償這板貨的損失，停線造成的損失無法賠償。',
    added: '封條編號是 4471，完好無損。',
    claim: '依 11 月 3 日的發票賠償這板貨的貨價。',
    why: '補送的貨不齊，少了八箱。',
  },
  id: {
    lost: 'Satu dari dua belas palet kami hilang dan tidak pernah masuk ke gudang dingin di Jiading.\nJalur produksi kami berhenti.',
    damaged: 'Sudut tiga karton bantalan rusak tertekan, dan isinya tergores.',
    either: 'Truk terlambat empat jam, dan dua karton rusak.',
    neither: 'Di gerbang tidak ada yang bisa memberi tahu kami harus ke mana.',
    answer:
      'Kami mohon maaf. Palet itu terakhir terlihat di gerbang 4; kami sedang memeriksa rekaman kamera.',
    question: 'Bolehkah Anda mengirim foto segelnya beserta nomor yang tertera?',
    offer:
      'Palet pengganti paling lambat besok siang atas biaya kami, dan bulan ini tanpa biaya penyimpanan.',
    finding:
      'Palet itu dimuat ke truk yang salah di gerbang 4. Pemindaian terlewat; itu seharusnya tidak terjadi.',
    rebuttal:
      'Kamera gerbang 4 menunjukkan palet itu sudah di truk Anda, dan pengemudi Anda menandatangani kedua belas palet.',
    closing:
      'Kami mengganti nilai palet sesuai kontrak. Kerugian karena jalur berhenti tidak dapat kami ganti.',
    added: 'Nomor segelnya 4471 dan segelnya utuh.',
    claim: 'Nilai palet sesuai faktur tanggal 3 November.',
    why: 'Palet penggantinya tidak lengkap: kurang delapan karton.',
  },
};
