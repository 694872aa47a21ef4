import type { Messages } from './en.ts';

/** What is said about photos and files. */
export const photosTexts: Pick<Messages, 'photos'> = {
  photos: {
    title: '照片與檔案',
    add: '新增附件',
    limits: (count) =>
      `可以附上照片、PDF 和短影片，最多 ${count} 個。照片中的位置與相機資訊會先移除，PDF 和影片則照原檔送出。`,
    helpful: (items) => `建議提供：${items}。`,
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
};
