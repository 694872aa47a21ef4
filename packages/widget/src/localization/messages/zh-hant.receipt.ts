import type { Messages } from './en.ts';

/** What the receipt and the list of cases say. */
export const receiptTexts: Pick<Messages, 'receipt' | 'cases'> = {
  receipt: {
    queued: '已儲存在這台裝置',
    queuedText: '連上網路後會自動送出，您可以關閉這個頁面。',
    queuedSealed: '尚未送出，已妥善保存',
    queuedSealedText:
      '目前無法送出。內容已加密儲存在這台裝置，連上網路後會自動送出，之後使用的人看不到。請記下參考編號，或掃描 QR Code 帶走：送出後即可用 QR Code 查看進度。',
    memory: '等待送出',
    memoryText: '這個瀏覽器無法儲存資料。在案件送出之前，請不要關閉這個頁面。',
    sent: '我們已收到您反映的問題',
    sentText: '後續交給我們，您不需要再做什麼。',
    rejected: '這次未能受理',
    rejectedText: '您填寫的內容沒有遺失，仍保留在這裡。',
    number: '您的案件編號',
    reference: '參考編號',
    next: '接下來',
    provisional: '暫定時間，實際以我們收到時起算。',
    takeBack: '撤回',
    tooLate: '已經送出，無法撤回。',
    editAgain: '修改後重新送出',
    follow: '查看進度',
    link: '您的查詢連結',
    linkHint: '不必登入就能查看。請妥善保管，拿到這個連結的人都能看到您的案件。',
    photos: (sent, total) => `已收到 ${sent} 個檔案，共 ${total} 個。`,
    photosInMemory: (count) =>
      `裝置空間不足，有 ${count} 個檔案無法儲存。在檔案送出之前，請不要關閉這個頁面。`,
    share: '傳送給自己',
    shareTitle: (number) => `案件編號 ${number}`,
    qr: '查詢連結的 QR Code',
    qrHint: '用手機掃描，就能查看處理進度。',
    takeWithYou: '請記下編號或掃描 QR Code，這台裝置不會保留任何資料。',
    print: '列印',
    rule: (clauses) => `依據我們的服務規定（${clauses}）。`,
    slipTitle: '案件受理單',
    slipReceived: '收到時間',
    slipReported: '反映內容',
    slipSecret: '請妥善保管，拿到這張單據的人都能看到您的案件。',
    another: '反映其他問題',
  },

  cases: {
    title: '我的案件',
    empty: '這台裝置還沒有送出過案件。',
    emptyHint: '您送出的案件會列在這裡，隨時可以查看處理進度。',
    queued: '等待送出',
    sent: '已收到',
    rejected: '未能受理',
    withPhotos: (count) => `附 ${count} 個檔案`,
    mend: '修改後重新送出',
    dismiss: '移除',
    refused: {
      photo: '有一個檔案未能送出，仍保留在這台裝置。',
      command: '您後來補充的內容未能送出，仍保留在這台裝置。',
    },
  },
};
