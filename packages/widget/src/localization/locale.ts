/** The languages the texts exist in. */
export const locales = ['en', 'zh-Hans'] as const;
export type Locale = (typeof locales)[number];

/** A language tag as the page wrote it, for `Intl`, and the texts that serve it. */
export interface ResolvedLocale {
  readonly tag: string;
  readonly locale: Locale;
}

/** The texts that serve a language tag. Readers of traditional characters are nearer to simplified ones than to English. */
export function matchLocale(tag: string): Locale | undefined {
  const language = /^[a-z]{2,3}\b/i.exec(tag.replace('_', '-'))?.[0].toLowerCase();
  if (language === 'zh') return 'zh-Hans';
  return language === 'en' ? 'en' : undefined;
}

/** The first tag of a list that there are texts for; else plain English. */
export function chooseLocale(tags: readonly (string | null | undefined)[]): ResolvedLocale {
  for (const tag of tags) {
    const locale = tag ? matchLocale(tag) : undefined;
    if (tag && locale) return { tag: tag.replace('_', '-'), locale };
  }
  return { tag: 'en', locale: 'en' };
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
