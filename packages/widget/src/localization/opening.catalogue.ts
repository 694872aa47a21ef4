import type { Catalogue } from './catalogue.ts';
import { openingTexts as en, type OpeningMessages } from './messages/en.opening.ts';
import { openingTexts as id } from './messages/id.opening.ts';
import { openingTexts as zhHans } from './messages/zh-hans.opening.ts';
import { openingTexts as zhHant } from './messages/zh-hant.opening.ts';

/** The few words of the dialog and the first field. All languages are at hand. */
export const openingTexts: Catalogue<OpeningMessages> = {
  en,
  load: { 'zh-Hans': () => zhHans, 'zh-Hant': () => zhHant, id: () => id },
};
