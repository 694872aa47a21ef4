import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expandPhrase, listed } from './phrases.ts';

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

  it('may name a group, whose words stand for each other in that place', () => {
    assert.deepEqual(listed('{goods} lost, lost {goods}', { goods: 'box|pallet' }), [
      'box lost',
      'pallet lost',
      'lost box',
      'lost pallet',
    ]);
  });
  it('that names a group that nobody wrote down is an error', () => {
    assert.throws(() => listed('{gods} lost', { goods: 'box' }), /“\{gods\} lost”.*gods/);
  });
});
