import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemCodes } from '../contract/index.ts';
import { problemTexts as en } from './en.ts';
import { problemTexts as id } from './id.ts';
import type { ProblemTexts } from './problem-texts.ts';
import { problemTexts as zhHans } from './zh-Hans.ts';
import { problemTexts as zhHant } from './zh-Hant.ts';

const languages: Readonly<Record<string, ProblemTexts>> = { en, id, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

for (const [lang, texts] of Object.entries(languages))
  test(`every problem has a whole sentence in ${lang}`, () => {
    assert.deepEqual(new Set(Object.keys(texts)), new Set(problemCodes));
    for (const text of Object.values(texts))
      assert.match(text, lang.startsWith('zh') ? /。$/ : /^[A-Z].*\.$/);
  });

test('no sentence was left in another language', () => {
  const all = Object.values(languages).flatMap((texts) => [...new Set(Object.values(texts))]);
  assert.equal(new Set(all).size, all.length);
});
