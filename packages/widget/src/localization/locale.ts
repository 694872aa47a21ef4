import type { PortalLocale } from './portal-locale.ts';

/** The languages the texts exist in. */
export type Locale = 'en' | 'zh-Hans' | 'zh-Hant' | 'id';

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

/** What serves a language: texts of ours, and a portal's before them. */
export type Served = Omit<ResolvedLocale, 'tag'>;

const servedByUs = (tag: string): Served | undefined => {
  const locale = matchLocale(tag);
  return locale && { locale };
};

/** The first tag of a list that there are texts for; else plain English. */
export function chooseLocale(
  tags: readonly (string | null | undefined)[],
  served: (tag: string) => Served | undefined = servedByUs,
): ResolvedLocale {
  for (const tag of tags) {
    const by = tag ? served(tag) : undefined;
    if (tag && by) return { tag: tag.replaceAll('_', '-'), ...by };
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

/** The nearest `lang` around an element. */
export const languageAround = (element: Element): string | null | undefined =>
  [...ancestry(element)].find((at) => at.getAttribute('lang'))?.getAttribute('lang');

/** What the element, or the nearest one around it that has any, adds to our languages. */
export function localesAround(element: Element): readonly PortalLocale[] {
  for (const at of ancestry(element)) {
    // Others may have a property of this name, too.
    const { locales } = at as { locales?: unknown };
    if (Array.isArray(locales)) return locales as readonly PortalLocale[];
  }
  return [];
}

/** The languages wished for, the dearest first: an element's own, the nearest `lang` around it, the browser's. */
export const tagsFor = (
  element: Element,
  own: string | null | undefined,
): readonly (string | null | undefined)[] => [own, languageAround(element), ...navigator.languages];

/** Dispatched by an element when its `locales` have changed; it does not bubble: those inside listen at their ancestors. */
export const localesChanged = 'redress-locales';

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
