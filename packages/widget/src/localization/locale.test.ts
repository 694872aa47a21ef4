import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseLocale, matchLocale } from './locale.ts';
import { wellFormed } from './well-formed.ts';

describe('the texts that serve a language tag', () => {
  const cases: readonly (readonly [tag: string, locale: string | undefined])[] = [
    ['en', 'en'],
    ['en-AU', 'en'],
    ['EN_us', 'en'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['zh_hant_tw', 'zh-Hant'],
    ['id', 'id'],
    ['id-ID', 'id'],
    ['ID_id', 'id'],
    ['in-ID', 'id'],
    ['ms-MY', undefined],
    ['', undefined],
    ['english', undefined],
  ];
  for (const [tag, locale] of cases) {
    it(`“${tag}”: ${locale ?? 'none'}`, () => assert.equal(matchLocale(tag), locale));
  }

  it('the first of several that there are texts for, with its region for dates', () => {
    assert.deepEqual(chooseLocale([undefined, 'fr', 'en-GB', 'zh']), { tag: 'en-GB', locale: 'en' });
  });

  it('with hyphens, as formats of dates want them', () => {
    assert.deepEqual(chooseLocale(['zh_Hant_TW']), { tag: 'zh-Hant-TW', locale: 'zh-Hant' });
  });

  it('as it is, though it may be none: for formats that is found out', () => {
    assert.deepEqual(chooseLocale(['zh-TW-']), { tag: 'zh-TW-', locale: 'zh-Hant' });
    assert.deepEqual(['en-', 'zh-TW-', 'zh-TW'].map(wellFormed), [undefined, undefined, 'zh-TW']);
  });

  it('English when there are none', () => {
    assert.deepEqual(chooseLocale([null, 'fr']), { tag: 'en', locale: 'en' });
  });
});
