import { directionOf, type Direction } from './direction.ts';
import { localesChanged, matchPortalLocale, type PortalLocale } from './portal-locale.ts';

/** The languages the texts exist in. */
export const locales = ['en', 'zh-Hans', 'zh-Hant', 'id'] as const;
export type Locale = (typeof locales)[number];

/** A language tag as the page wrote it, for `Intl`, and the texts that serve it: ours, and a portal's before them. */
export interface ResolvedLocale {
  readonly tag: string;
  readonly locale: Locale;
  readonly portal?: PortalLocale;
}

/** Traditional characters: by their script or, where the tag names none, by the regions that write them. */
const traditional = /-Hant\b|^(?!.*-Hans\b).*-(TW|HK|MO)\b/i;

/** The texts that serve a language tag. */
export function matchLocale(tag: string): Locale | undefined {
  const subtags = tag.replaceAll('_', '-');
  const language = /^[a-z]{2,3}\b/i.exec(subtags)?.[0].toLowerCase();
  if (language === 'zh') return traditional.test(subtags) ? 'zh-Hant' : 'zh-Hans';
  // Older systems still say `in`.
  if (language === 'id' || language === 'in') return 'id';
  return language === 'en' ? 'en' : undefined;
}

/** The first tag of a list that there are texts for, a portal's or ours; else plain English. */
export function chooseLocale(
  tags: readonly (string | null | undefined)[],
  added: readonly PortalLocale[] = [],
): ResolvedLocale {
  for (const tag of tags) {
    if (!tag) continue;
    const ours = matchLocale(tag);
    const portal = matchPortalLocale(tag, added, ours === undefined);
    const locale = portal ? baseOf(portal) : ours;
    if (locale)
      return { tag: wellFormed(tag.replaceAll('_', '-')) ?? locale, locale, ...(portal && { portal }) };
  }
  return { tag: 'en', locale: 'en' };
}

const baseOf = ({ tag, base }: PortalLocale): Locale => base ?? matchLocale(tag) ?? 'en';

/** `Intl` throws at a tag like `en-`; a page that has a slip in it is no reason to show nothing. */
function wellFormed(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0] && tag;
  } catch {
    return undefined;
  }
}

/** An element and all that contain it, out of shadow roots too. */
function* ancestry(element: Element): Generator<Element> {
  for (let at: Element | null = element; at !== null;) {
    yield at;
    const parent: Node | null = at.parentNode;
    at = parent instanceof ShadowRoot ? parent.host : at.parentElement;
  }
}

const languageAround = (element: Element): string | null | undefined =>
  [...ancestry(element)].find((at) => at.getAttribute('lang'))?.getAttribute('lang');

/** What the element, or the nearest one around it that has any, adds to our languages. */
function localesAround(element: Element): readonly PortalLocale[] {
  for (const at of ancestry(element)) {
    // Others may have a property of this name, too.
    const { locales } = at as { locales?: unknown };
    if (Array.isArray(locales)) return locales as readonly PortalLocale[];
  }
  return [];
}

/** An element's language: its own wish, else the nearest `lang` around it, else the browser's, else English. */
export function localeOf(element: Element, own: string | null | undefined): ResolvedLocale {
  return chooseLocale([own, languageAround(element), ...navigator.languages], localesAround(element));
}

/**
 * The `dir` that texts in a language need where an element is. None where a page whose own language is written from left to
 * right has it otherwise: it means it.
 */
export function directionIn(element: Element, tag: string): Direction | undefined {
  if (directionOf(tag) === 'rtl') return 'rtl';
  return directionOf(languageAround(element) ?? '') === 'rtl' ? 'ltr' : undefined;
}

/** Calls back when a `lang`, or the `locales`, around the element change. Returns the function that stops it. */
export function observeLanguage(element: Element, changed: () => void): () => void {
  const around = [...ancestry(element)];
  const observer = new MutationObserver(changed);
  for (const at of around) {
    observer.observe(at, { attributeFilter: ['lang'] });
    at.addEventListener(localesChanged, changed);
  }
  return () => {
    observer.disconnect();
    for (const at of around) at.removeEventListener(localesChanged, changed);
  };
}
