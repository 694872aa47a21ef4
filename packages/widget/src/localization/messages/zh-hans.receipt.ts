import type { Messages } from './en.ts';

/** What the receipt and the list of cases say. */
export const receiptTexts: Pick<Messages, 'receipt' | 'cases'> = {
  receipt: {
    queued: '已保存在本设备上',
    queuedText: '联网后会自动发送，您可以关闭本页面。',
    memory: '等待发送',
    memoryText: '此浏览器不允许保存内容。请不要关闭本页面，直到发送成功。',
    sent: '我们已收到您的反馈',
    sentText: '您无需再做什么。',
    rejected: '反馈未被接收',
    rejectedText: '您填写的内容没有丢失，仍保留在这里。',
    number: '您的受理编号',
    reference: '参考号',
    next: '接下来',
    provisional: '暂定时间：以我们收到的时间起算。',
    takeBack: '撤回',
    tooLate: '反馈已经发出，无法再撤回。',
    editAgain: '修改后重新提交',
    follow: '查看进度',
    link: '您的查询链接',
    linkHint: '无需登录即可查看。请妥善保管：持有此链接的人都能看到您的反馈。',
    photos: (sent, total) => `已收到 ${sent} 个文件，共 ${total} 个。`,
    photosInMemory: (count) =>
      `设备存储空间不足，有 ${count} 个文件未能保存在本设备上。请不要关闭本页面，直到发送成功。`,
    another: '反馈其他问题',
  },

  cases: {
    title: '我的反馈',
    empty: '本设备上还没有提交过反馈。',
    queued: '等待发送',
    sent: '已收到',
    rejected: '未被接收',
    withPhotos: (count) => `附 ${count} 个文件`,
    mend: '修改后重新发送',
    dismiss: '删除',
    refused: {
      photo: '有一个文件未被接收，仍保留在本设备上。',
      command: '您之后补充的内容未被接收，仍保留在本设备上。',
    },
  },
};
