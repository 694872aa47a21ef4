import type { KioskTexts } from './en.kiosk.ts';

/** What a shared tablet says around the form. */
export const zhHantKiosk: KioskTexts = {
  title: '您想告訴我們什麼？',
  intro: '不必註冊。您填寫的內容會在您結束後從這台平板刪除。',
  doors: {
    report: { label: '反映問題', hint: '貨物、配送、等候時間、單據、人員' },
    hazard: { label: '通報危險', hint: '可能有人受傷或貨物受損' },
    suggestion: { label: '提供建議', hint: '我們哪裡可以做得更好？' },
    misconduct: { label: '檢舉不當行為', hint: '內容保密，也可以匿名' },
  },
  language: '語言',
  stop: '放棄並刪除',
  done: '完成並清除全部內容',
  doneHint: '清除前請先記下編號、掃描 QR Code 或列印受理單。',
  waiting: (count) =>
    `這台平板上有 ${count} 個案件正在等候網路，內容已加密儲存，連上網路後會自動送出。請不要關閉這個頁面。`,
  warning: {
    title: '您還在嗎？',
    text: (seconds) => `${seconds} 秒後會清空畫面，供下一位使用。尚未送出的內容會被刪除。`,
    stay: '我還在',
    longer: '我需要更多時間',
    end: '現在結束',
  },
  notShared: '這個頁面尚未設定為多人共用的平板模式，請告知我們的人員。',
  notEmptied: '這台平板未能清空。在其他人使用之前，請告知我們的人員。',
};
