import type { PortalSettings } from '@redress/sdk/contract';

/** What the invented company's portals ask of their customers. */
export const harbourSettings = {
  privacy: {
    version: '2026-11-01',
    notice: {
      en: 'We use what you write, your photos and your contact only to handle this report, and keep it no longer than our rules ask.',
      'zh-Hans': '您填写的内容、照片和联系方式仅用于处理本次反馈，保存时间不超过规定期限。',
      'zh-Hant': '您填寫的內容、照片與聯絡方式僅用於處理本次反映，保存時間不超過規定期限。',
      id: 'Isi laporan, foto, dan kontak Anda hanya kami pakai untuk menangani laporan ini dan tidak kami simpan lebih lama dari ketentuan.',
    },
  },
  numbers: {
    order: { pattern: 'PO-\\d{4,6}', example: 'PO-20871' },
    waybill: { pattern: 'HL\\d{7}', example: 'HL7730914' },
  },
  branches: [
    { code: 'SHA', name: '上海外高桥仓库' },
    { code: 'JKT', name: 'Gudang Cakung, Jakarta' },
  ],
} as const satisfies PortalSettings;
