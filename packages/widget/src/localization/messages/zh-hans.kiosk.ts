import type { KioskTexts } from './en.kiosk.ts';

/** What a shared tablet says around the form. */
export const zhHansKiosk: KioskTexts = {
  title: '您想告诉我们什么？',
  intro: '无需注册。您填写的内容会在您结束后从这台平板上删除。',
  doors: {
    report: { label: '反馈问题', hint: '货物、配送、等候时间、单据、人员' },
    hazard: { label: '报告安全隐患', hint: '可能伤人或损坏货物' },
    suggestion: { label: '提建议', hint: '我们哪里可以做得更好？' },
    misconduct: { label: '举报违规行为', hint: '内容保密，也可以匿名' },
  },
  language: '语言',
  stop: '放弃并删除',
  done: '完成并清除全部内容',
  doneHint: '清除前请先记下编号、扫描二维码或打印回执。',
  waiting: (count) =>
    `这台平板上有 ${count} 份反馈正在等待网络，已加密保存，联网后会自动发送。请不要关闭本页面。`,
  warning: {
    title: '您还在吗？',
    text: (seconds) => `${seconds} 秒后将清空屏幕，供下一位使用。尚未提交的内容会被删除。`,
    stay: '我还在',
    longer: '我需要更多时间',
    end: '现在结束',
  },
  notShared: '本页面尚未设置为多人共用平板模式，请告知我们的工作人员。',
  notEmptied: '这台平板未能清空。在其他人使用之前，请告知我们的工作人员。',
};
