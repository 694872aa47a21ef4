import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createHandTimer } from '../testing/hand-timer.cases.ts';
import { lookForCode } from './look-for-code.ts';

type Sight = readonly string[] | Error;

/** Looks at one sight after the other, and says what comes of it. */
async function looked(sights: readonly Sight[], stopAfter = Infinity) {
  const timer = createHandTimer();
  const happened: string[] = [];
  let at = 0;
  const stop = lookForCode({
    read: () => {
      const sight = sights[at++] ?? [];
      return sight instanceof Error ? Promise.reject(sight) : Promise.resolve(sight);
    },
    after: timer,
    found: (number) => happened.push(number),
    unusable: () => happened.push('unusable'),
    broken: () => happened.push('broken'),
  });
  for (let look = 0; look < sights.length; look++) {
    timer.pass(150);
    if (look + 1 >= stopAfter) stop();
    await new Promise(setImmediate);
  }
  return { happened, looks: at, waiting: timer.waiting };
}

const cases: readonly (readonly [name: string, sights: readonly Sight[], happened: readonly string[]])[] = [
  ['a number that is read twice alike is found', [['HL-7730'], ['HL-7730']], ['HL-7730']],
  ['one that is read once is not', [['HL-7730'], []], []],
  ['two that differ are not', [['HL-7730'], ['HL-7731']], []],
  ['a look at nothing between does no harm', [['HL-7730'], [], ['HL-7730']], ['HL-7730']],
  ['another code between does', [['HL-7730'], ['HL-7731'], ['HL-7730']], []],
  ['a look that fails is not the last', [new Error('not yet'), ['HL-7730'], ['HL-7730']], ['HL-7730']],
  ['the same number in two codes is the same', [['HL-7730'], ['https://p.example/?no=HL-7730']], ['HL-7730']],
  [
    'of several codes the first with a number counts',
    [
      ['FRAGILE', 'HL-1', 'HL-2'],
      ['HL-1', 'HL-2'],
    ],
    ['HL-1'],
  ],
  ['a code without a number is told', [['FRAGILE']], ['unusable']],
];

describe('looking for a code', () => {
  for (const [name, sights, happened] of cases) {
    it(name, async () => assert.deepEqual((await looked(sights)).happened, happened));
  }

  it('ends when one look after the other fails', async () => {
    const fault = new Error('not allowed');
    const { happened, looks, waiting } = await looked(Array.from({ length: 8 }, () => fault));
    assert.deepEqual([happened, looks, waiting], [['broken'], 5, 0]);
  });

  it('goes on when looks fail now and then', async () => {
    const fault = new Error('not now');
    const { happened } = await looked(Array.from({ length: 12 }, (_, i) => (i % 4 === 3 ? [] : fault)));
    assert.deepEqual(happened, []);
  });

  it('ends when a number is found', async () => {
    const { looks, waiting } = await looked([['HL-7730'], ['HL-7730'], ['HL-7730'], ['HL-7730']]);
    assert.deepEqual([looks, waiting], [2, 0]);
  });

  it('ends when it is stopped, even in the middle of a look', async () => {
    const { happened, looks, waiting } = await looked([['HL-7730'], ['HL-7730'], ['HL-7730']], 2);
    assert.deepEqual([happened, looks, waiting], [[], 2, 0]);
  });
});
