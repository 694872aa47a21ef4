import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalise } from './normalise.ts';
import { compileRewrites, rewrite, unitsOf } from './rewrite.ts';

const read = (text: string): string => String.fromCharCode(...unitsOf(normalise(text)));

describe('normalising', () => {
  const cases: readonly (readonly [title: string, text: string, read: string])[] = [
    ['lower case', 'LATE', 'late'],
    ['full width', 'ＬＡＴＥ，', 'late,'],
    ['ligatures', 'ﬁne', 'fine'],
    ['a letter said three times or more', 'sooooo laaate', 'so late'],
    ['but not twice', 'good', 'good'],
    ['numbers', '3 days, 12.5 t, １０箱', '# days, # t, #箱'],
    ['blanks', 'a \t  b', 'a b'],
    ['line ends', 'a \r\n\n b', 'a\nb'],
    ['blanks after a Chinese character', '没 收到', '没收到'],
    ['apostrophes', 'hasn’t', "hasn't"],
    ['hyphens inside a word', 'on-time', 'on time'],
    ['combining marks', 'cafe\u0301', 'café'],
    ['a ligature that unfolds into a phrase stays', 'ﷺ', 'ﷺ'],
  ];
  for (const [title, text, expected] of cases) it(title, () => assert.equal(read(text), expected));

  it('keeps the way back to the original', () => {
    const { starts, ends, length } = normalise('Ａ 12 ﬁ');
    assert.deepEqual([...starts.slice(0, length)], [0, 1, 2, 4, 5, 5]);
    assert.deepEqual([...ends.slice(0, length)], [1, 2, 4, 5, 6, 6]);
  });

  it('is not slowed by a long run of combining marks', () => {
    assert.equal(normalise('a' + '\u0301'.repeat(1000)).length > 0, true);
  });
});

describe('reading forms alike', () => {
  const rewrites = compileRewrites({
    '': ['the'],
    not: ["isn't"],
    parcel: ['parcels', 'package'],
    就是: [],
    是: ['就'],
  });
  const reread = (text: string): string =>
    String.fromCharCode(...unitsOf(rewrite(normalise(text), rewrites)));

  it('replaces whole words, drops fillers, keeps the rest', () => {
    assert.equal(reread("The package isn't there"), 'parcel not there');
    assert.equal(reread('theory of parcels'), 'theory of parcel');
  });

  it('keeps a head word whole', () => assert.equal(reread('就是'), '就是'));
});
