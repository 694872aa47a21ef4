import type { Language } from '@redress/rules';

/** Regions in which Chinese is written with traditional characters. */
const traditional = /^zh\b.*-(Hant|TW|HK|MO)\b/i;

/** The classifier's languages behind BCP 47 tags, each once, the likeliest first. English when there is none. */
export function languagesOf(tags: readonly string[]): readonly Language[] {
  const found = tags.flatMap((tag): Language[] => {
    if (/^zh\b/i.test(tag)) return [traditional.test(tag) ? 'zh-Hant' : 'zh-Hans'];
    if (/^(id|in|ms)\b/i.test(tag)) return ['id'];
    return /^en\b/i.test(tag) ? ['en'] : [];
  });
  return found.length === 0 ? ['en'] : [...new Set(found)];
}
