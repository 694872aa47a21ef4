import type { Locale } from './locale.ts';
import { enPoster, type PosterTexts } from './messages/en.poster.ts';
import { idPoster } from './messages/id.poster.ts';
import { zhHansPoster } from './messages/zh-hans.poster.ts';
import { zhHantPoster } from './messages/zh-hant.poster.ts';

/** What a poster says: on one sheet all languages stand together, so they come together. */
export const posterTexts: Readonly<Record<Locale, PosterTexts>> = {
  en: enPoster,
  id: idPoster,
  'zh-Hans': zhHansPoster,
  'zh-Hant': zhHantPoster,
};
