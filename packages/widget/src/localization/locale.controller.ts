import type { ReactiveController, ReactiveElement } from 'lit';
import type { Catalogue } from './catalogue.ts';
import { Formats } from './formats.ts';
import { localeOf, observeLanguage, type ResolvedLocale } from './locale.ts';
import type { Messages } from './messages/en.ts';

/** An element that may name its own language. */
export type LocalizedHost = ReactiveElement & { locale?: string | undefined };

/** Gives one element its texts and formats, and follows the language around it. Nothing of it is shared by the page. */
export class LocaleController<T extends Pick<Messages, 'time'>> implements ReactiveController {
  readonly #host: LocalizedHost;
  readonly #catalogue: Catalogue<T>;
  #stopObserving: (() => void) | undefined;
  #resolved: ResolvedLocale = { tag: 'en', locale: 'en' };
  #own: string | undefined;
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
    return this.#resolved.tag;
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
    if (!this.#stale && this.#own === this.#host.locale) return undefined;
    this.#stale = false;
    this.#own = this.#host.locale;
    const resolved = localeOf(this.#host, this.#own);
    if (resolved.tag === this.#resolved.tag) return undefined;
    if (resolved.locale !== 'en') return this.#load(resolved, this.#catalogue.load[resolved.locale]);
    this.#use(resolved, this.#catalogue.en);
    return undefined;
  }

  async #load(resolved: ResolvedLocale, load: () => Promise<T>): Promise<void> {
    try {
      this.#use(resolved, await load());
    } catch {
      // English, which is at hand, is better than nothing until the network is back.
      globalThis.addEventListener('online', this.#languageChanged, { once: true });
    }
  }

  #use(resolved: ResolvedLocale, texts: T): void {
    this.#resolved = resolved;
    this.texts = texts;
    this.formats = new Formats(resolved.tag, texts.time);
  }

  readonly #languageChanged = (): void => {
    this.#stale = true;
    this.#host.requestUpdate();
  };
}
