import type { PosterTexts } from './en.poster.ts';

/** What a printed poster says. */
export const zhHantPoster: PosterTexts = {
  lead: '貨物有問題？對服務不滿意？請在這裡告訴我們。',
  scan: '用手機掃描 QR Code 即可，不必下載 App，也不必註冊。',
  noCamera: (address) => `無法掃描？請開啟 ${address}`,
  first: {
    urgent: (time) => `緊急狀況：${time}內回覆。`,
    other: (time) => `其他狀況：${time}內回覆。`,
  },
  lengths: {
    seconds: (amount) => `${amount} 秒`,
    minutes: (amount) => `${amount} 分鐘`,
    hours: (amount) => `${amount} 小時`,
    'working-seconds': (amount) => `上班時間 ${amount} 秒`,
    'working-minutes': (amount) => `上班時間 ${amount} 分鐘`,
    'working-hours': (amount) => `上班時間 ${amount} 小時`,
    'calendar-days': (amount) => `${amount} 天`,
    'working-days': (amount) => `${amount} 個工作天`,
  },
  call: (telephone) => `也可以來電：${telephone}`,
  misconduct: '檢舉不當行為，內容保密，也可以匿名。',
  qr: (site) => `開啟${site}反映表單的 QR Code`,
  print: '列印海報',
  unknownSite: (code) => `這個入口網站沒有「${code}」這個據點。`,
  unfinished: '海報還沒有要開啟的頁面：請填入嵌有反映元件的頁面網址。',
};
