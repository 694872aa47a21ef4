import { languageAround } from './locale.ts';

export type Direction = 'ltr' | 'rtl';

/** The scripts in use that are written from right to left. Not every engine can be asked. */
const rightToLeft = /^(Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;

/**
 * Languages that nobody needs to look up. To be asked about one, an engine reads tables in, and that takes longer than to draw the first
 * field of a form.
 */
const leftToRight =
  /^(?:en|zh|id|ms|ja|ko|vi|th|hi|ru|de|nl|fr|es|pt|it|pl|tr)(?:-(?:Hans|Hant|Latn|[a-z]{2}|\d{3}))*$/i;

/** How a language is written, by the script it names or is usually written in. A tag that is none is taken for left to right. */
export function directionOf(tag: string): Direction {
  if (leftToRight.test(tag)) return 'ltr';
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
