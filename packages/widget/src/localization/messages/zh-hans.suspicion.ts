import type { SuspicionTexts } from './en.suspicion.ts';

export const suspicionTexts: SuspicionTexts = {
  suspicion: {
    title: '可能为自动提交',
    trap: '有人看不到的字段中填写了内容；浏览器扩展也可能造成这种情况。',
    haste: (seconds) => `打开表单后 ${seconds} 秒即已提交。`,
    queue: '可能为自动提交',
  },
};
