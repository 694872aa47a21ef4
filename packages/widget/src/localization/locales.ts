import type { Locale } from './locale.ts';

/** The languages the texts exist in. */
export const locales = ['en', 'zh-Hans', 'zh-Hant', 'id'] as const satisfies readonly Locale[];
