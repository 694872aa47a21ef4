import type { Messages } from './en.ts';

/** What the receipt and the list of cases say. */
export const receiptTexts: Pick<Messages, 'receipt' | 'cases'> = {
  receipt: {
    queued: '已保存在本设备上',
    queuedText: '联网后会自动发送，您可以关闭本页面。',
    queuedSealed: '尚未发送，已妥善保存',
    queuedSealedText:
      '暂时无法发送。内容已加密保存在本设备上，联网后会自动发送，之后使用的人看不到。请记下参考号，或扫描二维码带走：发送成功后即可用二维码查看。',
    memory: '等待发送',
    memoryText: '此浏览器不允许保存内容。请不要关闭本页面，直到发送成功。',
    sent: '我们已收到您的反馈',
    sentText: '后续由我们处理，您无需再做什么。',
    rejected: '反馈未被接收',
    rejectedText: '您填写的内容没有丢失，仍保留在这里。',
    number: '您的受理编号',
    reference: '参考号',
    next: '接下来',
    provisional: '以上为暂定时间，实际从我们收到时起算。',
    takeBack: '撤回',
    tooLate: '反馈已经发出，无法再撤回。',
    editAgain: '修改后重新提交',
    follow: '查看进度',
    link: '您的查询链接',
    linkHint: '无需登录即可查看。请妥善保管：持有此链接的人都能看到您的反馈。',
    photos: (sent, total) => `已收到 ${sent} 个文件，共 ${total} 个。`,
    photosInMemory: (count) =>
      `设备存储空间不足，有 ${count} 个文件未能保存在本设备上。请不要关闭本页面，直到发送成功。`,
    share: '发送给自己',
    shareTitle: (number) => `受理编号 ${number}`,
    qr: '查询链接的二维码',
    qrHint: '用手机扫码，即可查看处理进度。',
    takeWithYou: '请记下编号或扫描二维码：本设备不会保留任何内容。',
    print: '打印',
    rule: (clauses) => `依据我们的服务规定（${clauses}）。`,
    slipTitle: '受理回执',
    slipReceived: '收到时间',
    slipReported: '反馈内容',
    slipSecret: '请妥善保管：持有此单的人都能看到您的反馈。',
    another: '反馈其他问题',
  },

  cases: {
    title: '我的反馈',
    empty: '本设备上还没有提交过反馈。',
    emptyHint: '您提交的反馈会显示在这里，可随时查看处理进度。',
    queued: '等待发送',
    sent: '已收到',
    rejected: '未被接收',
    withPhotos: (count) => `附 ${count} 个文件`,
    mend: '修改后重新提交',
    dismiss: '删除',
    refused: {
      photo: '有一个文件未能提交，仍保留在本设备上。',
      command: '您之后补充的内容未能提交，仍保留在本设备上。',
    },
  },
};
