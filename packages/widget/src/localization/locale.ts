/** The languages the texts exist in. */
export const locales = ['en', 'zh-Hans', 'zh-Hant', 'id'] as const;
export type Locale = (typeof locales)[number];

/** A language tag as the page wrote it, for `Intl`, and the texts that serve it. */
export interface ResolvedLocale {
  readonly tag: string;
  readonly locale: Locale;
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

/** The first tag of a list that there are texts for; else plain English. */
export function chooseLocale(tags: readonly (string | null | undefined)[]): ResolvedLocale {
  for (const tag of tags) {
    const locale = tag ? matchLocale(tag) : undefined;
    if (tag && locale) return { tag: wellFormed(tag.replaceAll('_', '-')) ?? locale, locale };
  }
  return { tag: 'en', locale: 'en' };
}

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

/** An element's language: its own wish, else the nearest `lang` around it, else the browser's, else English. */
export function localeOf(element: Element, own: string | null | undefined): ResolvedLocale {
  const nearest = [...ancestry(element)].find((at) => at.getAttribute('lang'))?.getAttribute('lang');
  return chooseLocale([own, nearest, ...navigator.languages]);
}

/** Calls back when a `lang` around the element changes. Returns the function that stops it. */
export function observeLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (const at of ancestry(element)) observer.observe(at, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}
