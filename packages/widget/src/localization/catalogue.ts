import type { Locale } from './locale.ts';

/** A set of texts in every language. English is always there; the others are loaded when someone needs them. */
export interface Catalogue<T> {
  readonly en: T;
  readonly load: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<T>>>;
}
