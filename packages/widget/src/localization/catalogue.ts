import type { Locale } from './locale.ts';

/** A set of texts in every language. English is always there; the others may be, or are loaded when someone needs them. */
export interface Catalogue<T> {
  readonly en: T;
  readonly load: Readonly<Record<Exclude<Locale, 'en'>, () => T | Promise<T>>>;
}
