import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inARow, spaceAfter } from './space-after.ts';

const cases: readonly [text: string, follows: string, why: string][] = [
  ['You are offline.', ' ', 'a sentence in Latin script ends with a space'],
  ['Apakah Anda puas?', ' ', 'a question in Latin script does, too'],
  ['您目前離線。', '', 'a full-width stop brings its own space'],
  ['真的吗？', '', 'so does a full-width question mark'],
  ['请见“调查结论”', '', 'and a closing quotation mark after Chinese'],
  ['See “Finding”', ' ', 'but not one after Latin script'],
];

for (const [text, follows, why] of cases) {
  it(`${why}: “${text}”`, () => {
    assert.equal(spaceAfter(text), follows);
  });
}

it('sentences stand one after the other, as the language has it, and what is not to be said leaves no gap', () => {
  assert.equal(inARow([false, 'One.', undefined, 'Two.']), 'One. Two.');
  assert.equal(inARow(['一。', '二。']), '一。二。');
  assert.equal(inARow([undefined]), '');
});
