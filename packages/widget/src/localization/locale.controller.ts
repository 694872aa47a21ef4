import { nothing, type ReactiveController, type ReactiveElement } from 'lit';
import type { Catalogue } from './catalogue.ts';
import type { Direction } from './direction.ts';
import { Formats } from './formats.ts';
import { chooseLocale, directionIn, localeOf, observeLanguage, type ResolvedLocale } from './locale.ts';
import type { Messages } from './messages/en.ts';
import { loadPortalTexts, localesChanged, withPortalTexts, type PortalLocale } from './portal-locale.ts';

/** An element that may name its own language, and bring texts of its own. */
export type LocalizedHost = ReactiveElement & {
  locale?: string | undefined;
  locales?: readonly PortalLocale[] | undefined;
};

/** Gives one element its texts and formats, and follows the language around it. Nothing of it is shared by the page. */
export class LocaleController<T extends Pick<Messages, 'time'>> implements ReactiveController {
  readonly #host: LocalizedHost;
  readonly #catalogue: Catalogue<T>;
  #stopObserving: (() => void) | undefined;
  #tag = 'en';
  /** Absent while some of the texts could not be loaded. */
  #served: ResolvedLocale | undefined = { tag: 'en', locale: 'en' };
  #own: string | undefined;
  #added: readonly PortalLocale[] | undefined;
  #stale = true;

  texts: T;
  formats: Formats;

  constructor(host: LocalizedHost, catalogue: Catalogue<T>) {
    this.#host = host;
    this.#catalogue = catalogue;
    this.texts = catalogue.en;
    this.formats = new Formats('en', catalogue.en.time);
    host.addController(this);
  }

  /** BCP 47 tag, for the `lang` of what is rendered. */
  get tag(): string {
    return this.#tag;
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
    if (this.#added !== this.#host.locales) {
      this.#added = this.#host.locales;
      this.#host.dispatchEvent(new Event(localesChanged));
    }
    if (!this.#stale && this.#own === this.#host.locale) return undefined;
    this.#stale = false;
    this.#own = this.#host.locale;
    const wanted = localeOf(this.#host, this.#own);
    if (wanted.tag === this.#served?.tag && wanted.portal === this.#served.portal) return undefined;
    const texts = wanted.portal?.texts;
    if (wanted.locale !== 'en' || typeof texts === 'function') return this.#load(wanted);
    this.#served = wanted;
    this.#use(wanted, withPortalTexts(this.#catalogue.en, texts));
    return undefined;
  }

  async #load(wanted: ResolvedLocale): Promise<void> {
    const { tag, locale, portal } = wanted;
    const [ours, theirs] = await Promise.allSettled([
      locale === 'en' ? this.#catalogue.en : this.#catalogue.load[locale](),
      loadPortalTexts(portal),
    ]);
    const isComplete = ours.status === 'fulfilled' && theirs.status === 'fulfilled';
    this.#served = isComplete ? wanted : undefined;
    if (!isComplete) globalThis.addEventListener('online', this.#languageChanged, { once: true });
    // English, which is at hand, is better than nothing until the network is back.
    const base = ours.status === 'fulfilled' ? ours.value : this.#catalogue.en;
    if (theirs.status === 'fulfilled' && theirs.value) this.#use(wanted, withPortalTexts(base, theirs.value));
    else if (ours.status === 'fulfilled') this.#use(chooseLocale([tag, locale]), base);
  }

  #use({ tag, locale }: ResolvedLocale, texts: T): void {
    this.#tag = tag;
    this.texts = texts;
    // An engine that does not know a language writes numbers as the texts’ base does.
    this.formats = new Formats([tag, locale], texts.time);
  }

  readonly #languageChanged = (): void => {
    this.#stale = true;
    this.#host.requestUpdate();
  };
}
