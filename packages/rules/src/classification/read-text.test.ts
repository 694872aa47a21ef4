import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Issue } from '../core/vocabulary.ts';
import { classify } from './classify.ts';

const signalsIn = (text: string): readonly string[] => classify(text).evidence.map(({ signal }) => signal);

describe('negation', () => {
  const denied: readonly (readonly [text: string, issue: Issue])[] = [
    ['Nothing was damaged.', 'damaged'],
    ['The driver was not rude at all.', 'attitude'],
    ['The truck was never late.', 'delay'],
    ['货物没有破损。', 'damaged'],
    ['司机没有不耐烦，也没有骂人。', 'attitude'],
    ['包裹沒有破損。', 'damaged'],
    ['Barangnya tidak rusak.', 'damaged'],
    ['Kurirnya gak telat.', 'delay'],
  ];
  for (const [text, issue] of denied) {
    it(`“${text}” does not complain of ${issue}`, () => assert.ok(!signalsIn(text).includes(issue)));
  }

  it('ends with the clause: “not polite, and the box was crushed” still says damaged', () => {
    assert.ok(signalsIn('He was not polite, the box was crushed.').includes('damaged'));
    assert.ok(signalsIn('不热情，箱子压扁了。').includes('damaged'));
  });

  it('reaches only a few words', () => {
    assert.ok(
      signalsIn('Not one of the people in your office mentioned that broken glass').includes('damaged'),
    );
  });

  it('is part of some phrases: “not delivered” is the complaint', () => {
    for (const text of [
      'My order has not been delivered.',
      '货一直没收到。',
      '包裹還沒送到。',
      'Paket belum sampai.',
    ]) {
      assert.ok(['delay', 'lost'].includes(classify(text).issues[0] ?? ''), text);
    }
  });

  it('turns praise round', () => {
    for (const text of ['The clerk was not friendly.', '司机不热情。', 'Kurirnya tidak ramah.']) {
      assert.ok(!signalsIn(text).includes('praise'), text);
      assert.equal(classify(text).issues[0], 'attitude', text);
    }
  });

  it('“not only” denies nothing', () =>
    assert.ok(signalsIn('Not only late, the driver was rude.').includes('attitude')));
});

describe('contrast', () => {
  const cases: readonly (readonly [text: string, first: Issue])[] = [
    ['The driver was friendly and quick, but two cartons were crushed.', 'damaged'],
    ['物流很快，但是包装太差了。', 'packaging'],
    ['司機很熱情，可是貨少了三件。', 'shortage'],
    ['Kurirnya ramah, tapi barangnya pecah.', 'damaged'],
  ];
  for (const [text, first] of cases) {
    it(`“${text}” is about ${first}`, () => assert.equal(classify(text).issues[0], first));
  }

  it('weighs what follows more, so the order of two faults can turn', () => {
    assert.equal(classify('The goods were late, but the staff was rude.').issues[0], 'attitude');
    assert.equal(classify('The staff was rude, but the goods were late.').issues[0], 'delay');
  });
});
