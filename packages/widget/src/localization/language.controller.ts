import { loadChunk } from '@redress/sdk/load-chunk';
import { nothing, type ReactiveController, type ReactiveElement } from 'lit';
import type { Catalogue } from './catalogue.ts';
import { directionIn, type Direction } from './direction.ts';
import {
  chooseLocale,
  localesAround,
  localesChanged,
  observeLanguage,
  tagsFor,
  type ResolvedLocale,
} from './locale.ts';
import { wellFormed } from './well-formed.ts';
import type { PortalLocale } from './portal-locale.ts';

/** An element that may name its own language, and bring texts of its own. */
export type LocalizedHost = ReactiveElement & {
  locale?: string | undefined;
  locales?: readonly PortalLocale[] | undefined;
};

/** What is only needed where a portal adds languages. */
type PortalCode = typeof import('./portal-locale.ts');

/** Gives one element its texts, and follows the language around it. Nothing of it is shared by the page. */
export class LanguageController<T extends object> implements ReactiveController {
  readonly #host: LocalizedHost;
  readonly #catalogue: Catalogue<T>;
  #stopObserving: (() => void) | undefined;
  /** Absent while some of the texts could not be loaded. */
  #served: ResolvedLocale | undefined = { tag: 'en', locale: 'en' };
  #own: string | undefined;
  #added: readonly PortalLocale[] | undefined;
  #stale = true;

  texts: T;
  /** BCP 47 tags for `Intl`: an engine that does not know a language writes numbers as the texts’ base does. */
  tags: readonly [tag: string, base: string] = ['en', 'en'];

  constructor(host: LocalizedHost, catalogue: Catalogue<T>) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.texts = catalogue.en;
    host.addController(this);
  }

  /** BCP 47 tag, for the `lang` of what is rendered. */
  get tag(): string {
    return this.tags[0];
  }

  /** For the `dir` beside the `lang`. */
  get direction(): Direction | typeof nothing {
    return directionIn(this.#host, this.tag) ?? nothing;
  }

  hostConnected(): void {
    this.#stopObserving = observeLanguage(this.#host, this.#languageChanged);
    globalThis.addEventListener('languagechange', this.#languageChanged);
    this.#languageChanged();
  }

  hostDisconnected(): void {
    this.#stopObserving?.();
    globalThis.removeEventListener('languagechange', this.#languageChanged);
    globalThis.removeEventListener('online', this.#languageChanged);
  }

  /** Loads the texts if the language has changed. Resolves to nothing at once when there is nothing to load. */
  prepare(): Promise<void> | undefined {
    const { locale, locales } = this.#host;
    if (this.#added !== locales) {
      this.#added = locales;
      this.#host.dispatchEvent(new Event(localesChanged));
    }
    if (!this.#stale && this.#own === locale) return undefined;
    this.#stale = false;
    this.#own = locale;
    const tags = tagsFor(this.#host, locale);
    const added = localesAround(this.#host);
    return added.length > 0 ? this.#serveWith(added, tags) : this.#serve(chooseLocale(tags));
  }

  async #serveWith(added: readonly PortalLocale[], tags: Parameters<typeof chooseLocale>[0]): Promise<void> {
    const code = await loadChunk(() => import('./portal-locale.ts')).catch(() => undefined);
    await this.#serve(chooseLocale(tags, code?.servedWith(added)), code);
    if (!code) this.#tryAgain();
  }

  #serve(wanted: ResolvedLocale, code?: PortalCode): Promise<void> | undefined {
    const { tag, locale, portal } = wanted;
    if (tag === this.#served?.tag && portal === this.#served.portal) return undefined;
    const ours = locale === 'en' ? this.#catalogue.en : this.#catalogue.load[locale]();
    if (portal || ours instanceof Promise) return this.#load(wanted, ours, code);
    this.#served = wanted;
    this.#use(wanted, ours);
    return undefined;
  }

  async #load(wanted: ResolvedLocale, loading: T | Promise<T>, code: PortalCode | undefined): Promise<void> {
    const { tag, locale, portal } = wanted;
    const [ours, theirs] = await Promise.allSettled([loading, code?.loadPortalTexts(portal)]);
    if (ours.status === 'fulfilled' && theirs.status === 'fulfilled') this.#served = wanted;
    else this.#tryAgain();
    // English, which is at hand, is better than nothing until the network is back.
    const base = ours.status === 'fulfilled' ? ours.value : this.#catalogue.en;
    if (code && theirs.status === 'fulfilled' && theirs.value)
      this.#use(wanted, code.withPortalTexts(base, theirs.value));
    else if (ours.status === 'fulfilled') this.#use(chooseLocale([tag, locale]), base);
  }

  #tryAgain(): void {
    this.#served = undefined;
    globalThis.addEventListener('online', this.#languageChanged, { once: true });
  }

  #use({ tag, locale }: ResolvedLocale, texts: T): void {
    this.tags = [wellFormed(tag) ?? locale, locale];
    this.texts = texts;
  }

  readonly #languageChanged = (): void => {
    this.#stale = true;
    this.#host.requestUpdate();
  };
}
