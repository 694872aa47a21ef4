import type { Messages } from './en.ts';

export const challengeTexts: Pick<Messages, 'challenge'> = {
  challenge: {
    title: '還差一個步驟即可送出',
    text: '內容已儲存在這台裝置上，請完成這個步驟，之後就會送出。',
    take: '繼續',
    elsewhere: '若您無法完成這個步驟，仍可透過以下方式與我們聯絡：',
  },
};
