import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { severities } from '../core/vocabulary.ts';
import { classify } from './classify.ts';

describe('evidence', () => {
  it('quotes the original through full-width, upper-case, stretched and astral characters', () => {
    const text = '😡😡 ＬＡＴＥ!! The box is BROOOOKEN 📦';
    assert.deepEqual(
      classify(text, { lang: 'en' }).evidence.map(({ text }) => text),
      ['ＬＡＴＥ', 'BROOOOKEN'],
    );
  });

  const words = [
    'late',
    'not',
    'BROKEN',
    '破损',
    '没收到',
    '沒收到',
    'rusak',
    'tidak',
    ' ',
    ', ',
    '。',
    '\n',
    'ﬁ',
    'é',
    '😀',
    '\ud800',
    '3',
    'ｌａｔｅ',
  ];
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc.array(fc.constantFrom(...words)).map((parts) => parts.join('')),
  );
  const anyLang = fc.constantFrom('en', 'zh-Hans', 'zh-Hant', 'id', undefined);

  it('lies inside any text and is the text there; nothing throws; the same text gives the same answer', () => {
    fc.assert(
      fc.property(anyText, anyLang, (text, lang) => {
        const said = classify(text, { lang });
        for (const { start, end, text: quoted } of said.evidence) {
          assert.ok(0 <= start && start < end && end <= text.length);
          assert.equal(quoted, text.slice(start, end));
        }
        assert.ok(said.confidence >= 0 && said.confidence <= 1);
        assert.ok(severities.includes(said.severity));
        assert.deepEqual(classify(text, { lang }), said);
      }),
      { numRuns: 1000 },
    );
  });
});
