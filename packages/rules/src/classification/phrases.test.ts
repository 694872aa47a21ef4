import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expandPhrase } from './phrases.ts';

describe('a phrase', () => {
  it('without alternatives is itself', () => assert.deepEqual(expandPhrase('lost'), ['lost']));
  it('is written out with each alternative, the empty one too', () => {
    assert.deepEqual(expandPhrase('(my|our) box (is |)gone'), [
      'my box is gone',
      'my box gone',
      'our box is gone',
      'our box gone',
    ]);
  });
  it('may be a lone bracket', () =>
    assert.deepEqual([...expandPhrase('('), ...expandPhrase(')')], ['(', ')']));
});
