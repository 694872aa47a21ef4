import type { Messages } from './en.ts';

/** What is said about photos and files, and about reading barcodes. */
export const photosTexts: Pick<Messages, 'photos' | 'scan'> = {
  photos: {
    title: '照片與檔案',
    add: '新增附件',
    limits: (count) =>
      `可以附上照片、PDF 和短影片，最多 ${count} 個。照片中的位置與相機資訊會先移除，PDF 和影片則照原檔送出。`,
    drop: '拖放到這裡',
    checklist: {
      title: '有這些資料更容易查明，沒有也能送出',
      progress: (filled, total) => `已加入 ${filled} 項，共 ${total} 項`,
      missing: '沒有照片標明的資料：',
      help: {
        label: '單號和條碼要看得清楚',
        'outer-box': '拍到整個箱子與受損的地方',
        'inner-packing': '緩衝材料與封裝的狀況',
        item: '靠近拍，看得出問題在哪裡',
        'whole-pallet': '站遠一點，拍到整個棧板',
        'delivery-note': '含簽名與備註',
        'count-sheet': '有點收數量的那一頁',
        'truck-and-plate': '車牌號碼要看得清楚',
        screenshot: '有問題的頁面或訊息',
      },
    },
    preparing: '處理中…',
    remove: (name) => `移除 ${name}`,
    preview: (name) => `照片 ${name}`,
    refused: {
      'too-many': (name, max) => `未加入 ${name}：一個案件最多附上 ${max} 個檔案。`,
      type: (name) => `無法加入 ${name}。可以附上照片（JPEG、PNG、WebP）、PDF 和影片（MP4、MOV、WebM）。`,
      heic: (name) =>
        `${name} 是 HEIC 照片，這個瀏覽器無法開啟。請改用螢幕截圖，或在相機設定中選擇「最相容」（JPEG）。`,
      unreadable: (name) => `無法開啟 ${name}，檔案可能已損壞。`,
      'too-large': (name, photo, pdf, video) =>
        `${name} 太大。照片壓縮後不能超過 ${photo}，PDF 不能超過 ${pdf}，影片不能超過 ${video}。`,
      empty: (name) => `${name} 是空白檔案。`,
    },
  },
  scan: {
    button: '掃描',
    label: (field) => `掃描條碼填入：${field}`,
    title: '掃描條碼',
    aim: '請將條碼或 QR Code 對準框內。',
    starting: '正在開啟相機…',
    read: (text) => `已讀取 ${text}，請在欄位中確認。`,
    torch: '補光燈',
    fromPhoto: '改用照片',
    again: '再試一次',
    nothing: '這張照片讀不到條碼。請改用更近、更清楚的照片，或直接輸入號碼。',
    reading: '正在讀取照片…',
    unusable: '這個條碼裡沒有可用的號碼。請對準其他條碼，或直接輸入。',
    camera: '相機畫面',
    missing: '無法載入掃描功能。請檢查網路連線，或直接輸入號碼。',
    failed: {
      detector: '這個瀏覽器在此頁面無法讀取條碼，請直接輸入號碼。',
      denied: '這個頁面沒有相機權限。請在瀏覽器設定中允許使用相機（通常點網址旁的圖示），再試一次。',
      none: '找不到相機。您可以改用照片，或直接輸入號碼。',
      busy: '相機目前無法使用，可能正由其他應用程式使用中。請關閉後再試一次。',
      insecure: '只有安全連線（https）的頁面才能使用相機。您可以改用照片，或直接輸入號碼。',
      unknown: '無法開啟相機。您可以改用照片，或直接輸入號碼。',
    },
  },
};
