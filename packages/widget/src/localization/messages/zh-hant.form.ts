import type { Messages } from './en.ts';

/** What the form says. */
export const formTexts: Pick<Messages, 'form' | 'errors' | 'preview'> = {
  form: {
    about: '關於',
    order: '訂單編號',
    waybill: '託運單號',
    orderIs: (order) => `訂單 ${order}`,
    waybillIs: (waybill) => `託運單 ${waybill}`,
    changeSubject: '修改',
    text: '發生了什麼事？',
    textHint: '照您平常的說法寫就好，之後不必再重複說明。',
    charactersLeft: (left) => `還可以輸入 ${left} 個字`,
    standstill: '我們的作業因此停擺',
    resolution: '您希望怎麼處理？',
    noPreference: '沒有特別要求',
    resolutionNote: '請具體說明',
    contact: '我們怎麼聯絡您？',
    contactHint: '只用來詢問這個案件。不留聯絡方式，您也可以查看進度。',
    name: '姓名',
    reach: '電話或電子郵件',
    send: '送出',
    sending: '送出中…',
    savedSending: '已儲存，送出中…',
    begun: {
      at: (when) => `您在${when} 填寫的內容還沒有送出。`,
      goOn: '繼續填寫',
      discard: '捨棄',
    },
    similar: {
      at: (when) => `您在${when} 已經反映過這件事。`,
      open: '查看該案件',
    },
    offlineHint: '您可以繼續填寫：送出的內容會先儲存在這台裝置，連上網路後自動送出。',
    memoryHint: '這個瀏覽器無法儲存資料。在案件送出之前，請不要關閉這個頁面。',
  },

  errors: {
    summary: (count) => `有 ${count} 個地方需要您確認`,
    textMissing: '請告訴我們發生了什麼事。',
    tooLong: (max) => `請控制在 ${max} 個字以內。`,
    emailIncomplete: '這個電子郵件地址似乎不完整，格式應類似 name@company.com。',
    notAccepted: '內容未能儲存，請檢查您填寫的資料。',
  },

  preview: {
    idle: '您填寫時，這裡會顯示我們理解的內容，以及我們何時回覆您。',
    looksLike: '看起來是',
    chosen: '您選擇了',
    unsure: '我們還無法判斷，請選擇最接近的一項。',
    notRight: '不是這樣？',
    change: '更改',
    issue: '問題類型',
    issueEmpty: '讓我們為您判斷',
    guess: '這是初步判斷，之後會由專人確認。',
    uncertain: '以上時間可能調整，以我們收到後的通知為準。',
  },
};
