import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { severities } from '../core/vocabulary.ts';
import type { Language } from '../core/vocabulary.ts';
import { classify } from './classify.ts';
import { detectLanguage } from './detect-language.ts';
import { cases as english } from './lexicons/en.cases.ts';
import { cases as indonesian } from './lexicons/id.cases.ts';
import { cases as simplified } from './lexicons/zh-Hans.cases.ts';
import { cases as traditional } from './lexicons/zh-Hant.cases.ts';

describe('evidence', () => {
  it('quotes the original through full-width, upper-case, stretched and astral characters', () => {
    const text = '😡😡 ＬＡＴＥ!! The box is BROOOOKEN 📦';
    const quoted = classify(text, { lang: 'en' }).evidence.map(({ text }) => text);
    assert.ok(
      quoted.includes('ＬＡＴＥ') && quoted.some((each) => each.includes('BROOOOKEN')),
      quoted.join(),
    );
  });

  /** Said after any complaint, none of these changes what it is about. */
  const neutral: Readonly<Record<Language, readonly string[]>> = {
    en: [' Thank you.', ' I live in Leeds.', ' It was a present for my aunt.', ' Regards, Sam'],
    'zh-Hans': ['谢谢。', '我住在苏州。', '是买给我阿姨的礼物。', '祝好'],
    'zh-Hant': ['謝謝。', '我住在台中。', '是買給我阿姨的禮物。', '祝好'],
    id: [' Terima kasih.', ' Saya tinggal di Bandung.', ' Ini hadiah untuk tante saya.', ' Salam, Sam'],
  };
  const clear = [...english, ...simplified, ...traditional, ...indonesian].filter(
    ([text]) => classify(text).confidence >= 0.7,
  );

  it('is not turned by neutral text after it, where it is clear', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clear), fc.nat(), ([text, first], pick) => {
        const lang = detectLanguage(text);
        const added = neutral[lang][pick % neutral[lang].length] ?? '';
        assert.equal(
          classify(text + added, { lang }).issues[0],
          classify(text, { lang }).issues[0],
          text + added,
        );
        assert.ok(first);
      }),
      { numRuns: 600 },
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

describe('what is not recognised', () => {
  for (const text of ['', '   ', 'lorem ipsum dolor', '∀x∃y', '🚚🚚', 'こんにちは', '一二三']) {
    it(`“${text}” gives no issue and says how unsure that is`, () => {
      const { issues, category, severity, confidence, evidence } = classify(text);
      assert.deepEqual([issues, category, severity, evidence], [[], 'other', 'general', []]);
      assert.ok(confidence <= 0.2);
    });
  }
});
