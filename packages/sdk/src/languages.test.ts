import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languagesOf } from './languages.ts';

const table: readonly [sentence: string, tags: readonly string[], expected: readonly string[]][] = [
  ['mainland Chinese is simplified', ['zh-CN', 'zh'], ['zh-Hans']],
  ['Taiwan, Hong Kong and Macao write traditional characters', ['zh-TW', 'zh-HK', 'zh-Hant-MO'], ['zh-Hant']],
  ['a script that is named beats the region', ['zh-Hans-HK', 'zh-Hant-CN'], ['zh-Hans', 'zh-Hant']],
  ['a tag may be written with underscores', ['zh_TW'], ['zh-Hant']],
  ['Indonesian also by its old code', ['in-ID', 'id'], ['id']],
  ['the page comes before the browser', ['en', 'id-ID', 'en-US'], ['en', 'id']],
  ['what the classifier cannot read leaves English', ['fr-FR', ''], ['en']],
];
for (const [sentence, tags, expected] of table) {
  test(sentence, () => assert.deepEqual(languagesOf(tags), expected));
}
