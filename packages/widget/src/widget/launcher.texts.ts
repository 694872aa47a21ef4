import type { Locale } from '../localization/locale.ts';

/** The few words the launcher needs before anything else is loaded. */
export interface LauncherTexts {
  readonly label: string;
  readonly failed: string;
}

export const launcherTexts: Readonly<Record<Locale, LauncherTexts>> = {
  en: {
    label: 'Report a problem',
    failed: 'This could not be opened. Check your connection and try again.',
  },
  'zh-Hans': {
    label: '反馈问题',
    failed: '暂时无法打开，请检查网络后重试。',
  },
  'zh-Hant': {
    label: '反映問題',
    failed: '目前無法開啟，請檢查網路連線後再試一次。',
  },
  id: {
    label: 'Laporkan masalah',
    failed: 'Belum bisa dibuka. Periksa koneksi Anda, lalu coba lagi.',
  },
};
