import type { Issue, Language } from '@redress/rules';

/** A complaint in one sentence; `{goods}`, `{waybill}` and `{count}` are filled in. */
export type Sentence = readonly [issue: Issue, text: string];

/** Sentences that customers could have written, by language, and what there is to fill in. */
export const complaintSentences: Readonly<
  Record<Language, { readonly goods: readonly string[]; readonly sentences: readonly Sentence[] }>
> = {
  en: {
    goods: ['cartons of tiles', 'pallets of bottled water', 'drums of paint', 'bags of seed'],
    sentences: [
      ['lost', '{count} {goods} on waybill {waybill} never arrived, and nobody knows where they are.'],
      ['damaged', '{count} {goods} arrived crushed and torn open, waybill {waybill}.'],
      ['spoiled', 'The {goods} stood in the sun for two days; {count} of them have gone off.'],
      ['shortage', '{count} {goods} are missing from the delivery under {waybill}.'],
      ['wrong-item', 'We ordered {count} {goods} and were sent something else altogether.'],
      ['delay', 'Waybill {waybill} is four days late and our {goods} are still not here.'],
      ['waiting', 'Our driver waited five hours at the gate to load {count} {goods}.'],
      ['attitude', 'Your driver shouted at our receptionist when she asked about the {goods}.'],
      ['paperwork', 'The delivery note for {waybill} has the wrong quantity and no stamp.'],
      ['charges', 'You charged us storage twice for {count} {goods}.'],
      ['no-reply', 'I have written three times about {waybill} and never had a reply.'],
      ['praise', 'Thank you, the {goods} came on time and your people were very kind.'],
    ],
  },
  'zh-Hans': {
    goods: ['箱瓷砖', '托盘矿泉水', '桶油漆', '袋种子'],
    sentences: [
      ['lost', '运单{waybill}的{count}{goods}一直没有送到，谁也说不清在哪里。'],
      ['damaged', '运单{waybill}到货的{count}{goods}压坏了，外包装全破了。'],
      ['spoiled', '货在太阳底下放了两天，{count}{goods}都变质了。'],
      ['shortage', '运单{waybill}少了{count}{goods}，数量对不上。'],
      ['wrong-item', '我们订的是{count}{goods}，结果发来的货根本不对。'],
      ['delay', '运单{waybill}晚了四天，{count}{goods}到现在还没到。'],
      ['waiting', '我们的司机在门口等了五个小时才装上{count}{goods}。'],
      ['attitude', '你们的司机态度很差，问他货的事他就骂人。'],
      ['paperwork', '运单{waybill}的送货单数量写错了，也没有盖章。'],
      ['charges', '{count}{goods}的仓储费收了我们两次。'],
      ['no-reply', '为运单{waybill}的事我写了三次，从来没有人回复。'],
      ['praise', '{count}{goods}准时送到，师傅很热情，谢谢你们。'],
    ],
  },
  'zh-Hant': {
    goods: ['箱瓷磚', '棧板礦泉水', '桶油漆', '袋種子'],
    sentences: [
      ['lost', '託運單{waybill}的{count}{goods}一直沒有送到，誰也說不清楚在哪裡。'],
      ['damaged', '託運單{waybill}送來的{count}{goods}壓壞了，外箱全破了。'],
      ['spoiled', '貨在太陽底下放了兩天，{count}{goods}都變質了。'],
      ['shortage', '託運單{waybill}少了{count}{goods}，數量不符。'],
      ['wrong-item', '我們訂的是{count}{goods}，結果送來的貨完全不對。'],
      ['delay', '託運單{waybill}晚了四天，{count}{goods}到現在還沒到。'],
      ['waiting', '我們的司機在門口等了五個小時才裝到{count}{goods}。'],
      ['attitude', '你們的司機態度很差，問他貨的事他就罵人。'],
      ['paperwork', '託運單{waybill}的送貨單數量寫錯了，也沒有蓋章。'],
      ['charges', '{count}{goods}的倉儲費向我們收了兩次。'],
      ['no-reply', '為了託運單{waybill}的事我寫了三次，從來沒有人回覆。'],
      ['praise', '{count}{goods}準時送到，司機很親切，謝謝你們。'],
    ],
  },
  id: {
    goods: ['dus keramik', 'palet air minum', 'kaleng cat', 'karung benih'],
    sentences: [
      ['lost', '{count} {goods} dengan resi {waybill} tidak pernah sampai dan tidak ada yang tahu di mana.'],
      ['damaged', '{count} {goods} sampai dalam keadaan penyok dan sobek, resi {waybill}.'],
      ['spoiled', 'Barang dijemur dua hari, {count} {goods} sudah rusak dan basi.'],
      ['shortage', 'Resi {waybill} kurang {count} {goods}, jumlahnya tidak cocok.'],
      ['wrong-item', 'Kami memesan {count} {goods}, tetapi yang dikirim barang lain.'],
      ['delay', 'Resi {waybill} terlambat empat hari, {count} {goods} kami belum juga sampai.'],
      ['waiting', 'Sopir kami menunggu lima jam di gerbang untuk memuat {count} {goods}.'],
      ['attitude', 'Sopir Anda membentak resepsionis kami saat ditanya soal barang.'],
      ['paperwork', 'Surat jalan resi {waybill} salah jumlah dan tidak ada capnya.'],
      ['charges', 'Biaya gudang untuk {count} {goods} ditagih dua kali.'],
      ['no-reply', 'Saya sudah tiga kali menulis soal resi {waybill} dan tidak pernah dibalas.'],
      ['praise', 'Terima kasih, {count} {goods} sampai tepat waktu dan petugasnya ramah.'],
    ],
  },
};
