import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languages, type Language } from '../core/vocabulary.ts';
import { detectLanguage } from './detect-language.ts';

describe('detection', () => {
  const cases: readonly (readonly [text: string, lang: Language])[] = [
    ['The goods have not arrived', 'en'],
    ['Barang saya belum sampai', 'id'],
    ['我们的货还没到', 'zh-Hans'],
    ['我們的貨還沒到', 'zh-Hant'],
    ['貨の包裹 delivery 還沒送到', 'zh-Hant'],
    ['快递app打不开', 'zh-Hans'],
    ['Refund nya lama banget min', 'id'],
    ['', 'en'],
    ['12345 !!!', 'en'],
  ];
  for (const [text, lang] of cases)
    it(`“${text}” is ${lang}`, () => assert.equal(detectLanguage(text), lang));

  it('always names a language that the classifier reads', () => {
    for (const text of ['日本語のテキスト', 'Привет', '\ud800', '👍'])
      assert.ok(languages.includes(detectLanguage(text)));
  });
});
