import type { Language } from '../core/vocabulary.ts';
import * as kinds from './character-kinds.ts';
import { kindOf } from './characters.ts';

/** Frequent characters that only one of the two scripts writes this way. */
const simplified: ReadonlySet<string> = new Set(
  [
    '简货时说们还经实现这个发显随总两俩别级当贼点较来没迟从无会让绝够递产东订单宝贝邮卖员骑师业务仓门卫装车线电话热达签损毁礼',
    '钟头丢遗踪飞见窃开盗领远动统却结压挤残伤烂纸变湿瘪蛮拣运输乱抛脚进断弯胶样惨长质馊过冻鲜链块临错给齐亏条双数对误赠书丝换',
    '贴办买购号颜码规标户张调楼库邻搁驿鸟区马边厅传认识谁许联风储垫盘温严费旧软专脏连缓冲护缠秃仅层带间滞内为转龟状态轨迹静蜗',
    '约饭汤凉揽预队场龙辆园紧载稳绑围盖倾语恶横强难烦嚣骂怼顶爱诿脱锅负责讲赖问顾懒劲讨红处烟钱贿赂关胁吓报殴监伪记录饮证续资',
    '杂琐补请题税页众询溃顿闪瘫痪维陆败验扫册术赔偿驳审账涨额贵谱担沟应虚设摆决拨馈读诉声畅广诺谎称导兑尔诚径编备写详骗诈隐险',
    '灾轧灭锁摇厕灯墙满营尘扬闻苍蝇环栏画忧缩图欢议谢细评赞职销奖乐测试响药项违济废彻烧烫医谓毕节轻论减脸吗砖轴学观该选',
  ].join(''),
);
const traditional: ReadonlySet<string> = new Set(
  [
    '簡體貨機時說們還經實現這個發顯隨總兩倆幾別級極當賊點麼較來沒遲從並無會願讓絕夠遞產東訂單寶貝郵賣員騎師業務倉門衛裝車臺線',
    '電話熱達籤壞損毀禮鍾頭丟遺蹤飛見竊裏開盜領遠動統卻結壓擠殘傷爛紙變溼癟蠻揀運輸亂拋腳灑進斷劃彎膠樣慘黴長質餿過凍鮮鏈塊臨',
    '錯給齊虧噸條雙數對誤贈書絲餘換貼辦買購號顏碼規種標戶張調樓庫鄰擱驛櫃豐鳥區馬邊廳傳認識誰許聯曬風儲範墊盤溫嚴費舊軟專髒連',
    '氣緩衝護纏禿僅層帶間滯內爲轉龜狀態軌跡靜蝸準約飯湯涼攬預隊場龍輛園緊載穩綁圍蓋傾語惡橫強兇難聽煩囂罵懟頂愛諉脫鍋負責講賴',
    '掛問顧懶勁討紅處煙錢喫賄賂關脅嚇報復毆監僞據記錄飲證續資雜瑣補請題稅網頁衆詢潰頓閃癱瘓維陸敗驗掃冊術異賠償價駁審賬漲額貴',
    '離譜擔溝佔應虛設擺決撥饋讀訴聲暢廣諾謊稱導兌爾誠徑編備寫詳騙詐隱險災觸軋滅鎖搖廁燈牆滿窪營塵揚聞蒼蠅環欄畫憂縮與圖薦歡議',
    '優謝細評贊職銷獎樂測試響藥項違萬濟趕廢徹燒燙醫謂畢節輕論減臉嗎磚軸廠學觀該為選嘅咗喺嚟冇',
  ].join(''),
);

const indonesian: ReadonlySet<string> = new Set(
  (
    'yang yg dan di ke dari ini itu tidak tdk gak ga nggak enggak belum blm sudah sdh udah udh saya aku kami kita anda nya sampai sampe barang paket ' +
    'kirim dikirim pengiriman dengan dgn untuk utk ada bisa sama tapi juga lagi lama banget sangat kurir pesanan pesan gudang karena krn apa kenapa ' +
    'kok aja saja mau mohon tolong terima kasih rusak hilang kurang bagus cepat hari jam kalau kalo masih lebih banyak jadi baru sekali ' +
    'minta uang petugas sopir salah alamat telat lambat pecah dua tiga setelah sebelum gimana bagaimana pelayanan ramah cuma hanya tanpa orang ' +
    'semua sangat tolong bukan jangan jelek kecewa bayar biaya kantor rumah datang beli toko penjual'
  ).split(' '),
);
const english: ReadonlySet<string> = new Set(
  (
    'the a an and or of to in on at is are was were be been it this that i my we our you your they their he she not no have has had do does did ' +
    'with for from but so very what when where why how will would can could there all out up as by after before still just get got'
  ).split(' '),
);

/** More of a text says nothing new about its language. */
const sample = 2000;

/** How much of the beginning of a text is written in which script. */
export interface Scripts {
  /** Chinese characters. */
  readonly han: number;
  /** Words in Latin letters. */
  readonly latin: number;
}

export function scriptsOf(text: string): Scripts {
  let han = 0;
  let latin = 0;
  let inWord = false;
  const end = Math.min(text.length, sample);
  for (let at = 0; at < end; at++) {
    const unit = text.charCodeAt(at);
    const lower = unit | 0x20;
    const isLatin = lower >= 0x61 && lower <= 0x7a;
    if (isLatin && !inWord) latin++;
    inWord = isLatin;
    if (unit > 0x7f && kindOf(unit) === kinds.han) han++;
  }
  return { han, latin };
}

/** The language of a text, among those the classifier reads. Without any sign: English. */
export function detectLanguage(text: string, { han, latin }: Scripts = scriptsOf(text)): Language {
  const head = text.slice(0, sample);
  // A Chinese character says about as much as a word.
  if (han > latin) return leansTraditional(head) ? 'zh-Hant' : 'zh-Hans';
  let id = 0;
  for (const word of head.toLowerCase().match(/[a-z]+/g) ?? []) {
    if (indonesian.has(word) || word.endsWith('nya')) id++;
    if (english.has(word)) id--;
  }
  return id > 0 ? 'id' : 'en';
}

function leansTraditional(text: string): boolean {
  let lean = 0;
  for (const character of text) {
    if (simplified.has(character)) lean--;
    if (traditional.has(character)) lean++;
  }
  return lean > 0;
}
