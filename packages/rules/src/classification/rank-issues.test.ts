import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { classify } from './classify.ts';

describe('several issues', () => {
  it('lists all of them', () => {
    const { issues } = classify(
      'Three cartons are missing, the rest is soaked, and nobody answers the phone.',
    );
    assert.deepEqual([...issues].sort(), ['damaged', 'shortage', 'unreachable']);
  });

  it('puts goods that are gone before goods that are hurt, wrong or late, where equally much is said', () => {
    assert.deepEqual(classify('Late. Stolen.').issues, ['lost', 'delay']);
    assert.deepEqual(classify('Late. Broken.').issues, ['damaged', 'delay']);
    assert.deepEqual(classify('Late. Mislabelled.').issues, ['wrong-item', 'delay']);
  });

  it('does not count the same words twice', () => {
    assert.deepEqual(classify('late late late. broken').issues, ['damaged', 'delay']);
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

  it('more evidence makes surer, a second issue less sure', () => {
    const [hint, plain, mixed] = [
      'late',
      'three days late and still not arrived',
      'three days late, rude, broken',
    ];
    assert.ok(classify(hint ?? '').confidence < classify(plain ?? '').confidence);
    assert.ok(classify(mixed ?? '').confidence < classify(plain ?? '').confidence);
  });
});
