import type { Language } from '@redress/rules';

/** Traditional characters: by their script or, where the tag names none, by the regions that write them. */
const traditional = /-Hant\b|^(?!.*-Hans\b).*-(TW|HK|MO)\b/i;

/** The classifier's languages behind BCP 47 tags, each once, the likeliest first. English when there is none. */
export function languagesOf(tags: readonly string[]): readonly Language[] {
  const found = tags.flatMap((written): Language[] => {
    // Some systems write `zh_TW`.
    const tag = written.replaceAll('_', '-');
    if (/^zh\b/i.test(tag)) return [traditional.test(tag) ? 'zh-Hant' : 'zh-Hans'];
    if (/^(id|in|ms)\b/i.test(tag)) return ['id'];
    return /^en\b/i.test(tag) ? ['en'] : [];
  });
  return found.length === 0 ? ['en'] : [...new Set(found)];
}
