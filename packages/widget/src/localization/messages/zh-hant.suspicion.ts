import type { SuspicionTexts } from './en.suspicion.ts';

export const suspicionTexts: SuspicionTexts = {
  suspicion: {
    title: '可能是自動送出',
    trap: '一般人看不到的欄位中填有內容；瀏覽器擴充功能也可能造成這種情形。',
    haste: (seconds) => `開啟表單後 ${seconds} 秒就已送出。`,
    queue: '可能是自動送出',
  },
};
