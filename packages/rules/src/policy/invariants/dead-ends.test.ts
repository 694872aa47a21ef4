import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Milestone } from '../../core/vocabulary.ts';
import { policies } from '../../policies/index.ts';
import type { Step } from '../handling.ts';
import { deadEnd } from './dead-ends.ts';
import { neededBy, stepOrder } from './step-order.ts';

const names: readonly Milestone[] = [
  'notify',
  'report',
  'confirm',
  'interim',
  'respond',
  'plan',
  'resolve',
  'return-visit',
];

const main: readonly Milestone[] = ['confirm', 'respond', 'resolve', 'return-visit'];

/** Tracks in order and without circles: each step needs only steps that stand before it. */
const track: fc.Arbitrary<readonly Step[]> = fc
  .tuple(
    fc.shuffledSubarray([...names], { minLength: names.length }),
    fc.array(fc.array(fc.nat(7), { maxLength: 2 }), { minLength: names.length, maxLength: names.length }),
  )
  .map(([shuffled, needs]) => {
    let next = 0;
    const order = shuffled.map((milestone) => (main.includes(milestone) ? main[next++]! : milestone));
    return order.map((milestone, i) => ({
      milestone,
      by: ['customer-service'],
      needs: [
        ...new Set([
          ...main.slice(0, Math.max(0, main.indexOf(milestone))),
          ...needs[i]!.filter((n) => n < i).map((n) => order[n]!),
        ]),
      ],
      source: 'WF-4.5.1',
    }));
  });

test('a track leads to its end exactly when all that the visit needs comes before the case is resolved', () => {
  const seen = { open: 0, dead: 0 };
  fc.assert(
    fc.property(track, (steps) => {
      if (stepOrder('', steps, steps).length > 0) return;
      const late = [...neededBy(steps, 'return-visit')].filter(
        (milestone) =>
          !['resolve', 'notify', 'report'].includes(milestone) && !neededBy(steps, 'resolve').has(milestone),
      );
      const found = deadEnd('', steps);
      seen[found.length > 0 ? 'dead' : 'open'] += 1;
      assert.equal(found.length > 0, late.length > 0, JSON.stringify(steps));
      if (late.length > 0) assert.ok(late.some((milestone) => found[0]?.fault.includes(`“${milestone}”`)));
    }),
    { numRuns: 3_000 },
  );
  assert.ok(seen.open > 500 && seen.dead > 200, JSON.stringify(seen));
});

test('a long track is walked through at once', () => {
  const { track: steps } = policies.laundry.kinds['return-exchange'] ?? {};
  assert.deepEqual(deadEnd('', steps ?? []), []);
});
