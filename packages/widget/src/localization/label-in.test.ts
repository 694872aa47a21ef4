import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { labelIn } from './label-in.ts';

const labels = {
  en: 'Only for this.',
  'zh-Hans': '仅用于此。',
  'zh-Hant': '僅用於此。',
  id: 'Hanya untuk ini.',
};

describe('a portal’s own text is shown in the language that suits the reader best', () => {
  const cases: readonly (readonly [tag: string, shown: string])[] = [
    ['en', labels.en],
    ['en-AU', labels.en],
    ['zh-CN', labels['zh-Hans']],
    ['zh-TW', labels['zh-Hant']],
    ['zh-HK', labels['zh-Hant']],
    ['zh', labels['zh-Hans']],
    ['id-ID', labels.id],
    ['de', labels.en],
    ['not a tag', labels.en],
  ];
  for (const [tag, shown] of cases) it(`${tag}: ${shown}`, () => assert.equal(labelIn(labels, tag), shown));

  it('of one language with another script, when there is no better one', () =>
    assert.equal(labelIn({ en: 'Hello', 'zh-Hans': '您好' }, 'zh-TW'), '您好'));
  it('and is empty where there is none', () => assert.equal(labelIn({}, 'en'), ''));
});
