import { languageAround } from './locale.ts';

export type Direction = 'ltr' | 'rtl';

/** The scripts in use that are written from right to left. Not every engine can be asked. */
const rightToLeft = /^(Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;

/** How a language is written, by the script it names or is usually written in. A tag that is none is taken for left to right. */
export function directionOf(tag: string): Direction {
  try {
    return rightToLeft.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/**
 * The `dir` that texts in a language need where an element is. None where a page whose own language is written from left to
 * right has it otherwise: it means it.
 */
export function directionIn(element: Element, tag: string): Direction | undefined {
  if (directionOf(tag) === 'rtl') return 'rtl';
  return directionOf(languageAround(element) ?? '') === 'rtl' ? 'ltr' : undefined;
}
