import type { Messages } from './en.ts';

export const challengeTexts: Pick<Messages, 'challenge'> = {
  challenge: {
    title: '还差一步即可发送',
    text: '内容已保存在本设备上。请完成这一步，随后即会发送。',
    take: '继续',
    elsewhere: '如果您无法完成这一步，仍可通过以下方式联系我们：',
  },
};
