import type { Locale } from './locale.ts';

/** Our languages by the names that their readers know them by. */
export const languageNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  id: 'Bahasa Indonesia',
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
};
