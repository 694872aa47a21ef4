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
