import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseLocale, matchLocale } from './locale.ts';

describe('the texts that serve a language tag', () => {
  const cases: readonly (readonly [tag: string, locale: string | undefined])[] = [
    ['en', 'en'],
    ['en-AU', 'en'],
    ['EN_us', 'en'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-Hant-TW', 'zh-Hans'],
    ['id', undefined],
    ['', undefined],
    ['english', undefined],
  ];
  for (const [tag, locale] of cases) {
    it(`“${tag}”: ${locale ?? 'none'}`, () => assert.equal(matchLocale(tag), locale));
  }

  it('the first of several that there are texts for, with its region for dates', () => {
    assert.deepEqual(chooseLocale([undefined, 'fr', 'en-GB', 'zh']), { tag: 'en-GB', locale: 'en' });
  });

  it('English when there are none', () => {
    assert.deepEqual(chooseLocale([null, 'fr']), { tag: 'en', locale: 'en' });
  });
});
