import type { Messages } from './en.ts';

/** What is said about photos and files. */
export const photosTexts: Pick<Messages, 'photos'> = {
  photos: {
    title: '照片和文件',
    add: '添加照片或文件',
    limits: (count) =>
      `可添加照片、PDF 和短视频，最多 ${count} 个。照片中的位置和拍摄信息会被去除，PDF 和视频按原样发送。`,
    helpful: (items) => `建议拍摄：${items}。`,
    preparing: '正在处理…',
    remove: (name) => `移除 ${name}`,
    preview: (name) => `照片 ${name}`,
    refused: {
      'too-many': (name, max) => `未添加 ${name}：一次反馈最多 ${max} 个文件。`,
      type: (name) => `无法添加 ${name}。支持照片（JPEG、PNG、WebP）、PDF 和视频（MP4、MOV、WebM）。`,
      heic: (name) =>
        `${name} 是 HEIC 格式，此浏览器无法打开。请改用截图，或在相机设置中选择“兼容性最佳”（JPEG）。`,
      unreadable: (name) => `${name} 无法打开，文件可能已损坏。`,
      'too-large': (name, photo, pdf, video) =>
        `${name} 过大。照片压缩后不能超过 ${photo}，PDF 不能超过 ${pdf}，视频不能超过 ${video}。`,
      empty: (name) => `${name} 是空文件。`,
    },
  },
};
