import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decide } from '../case/decide.ts';
import { runningNumber, type NumberSeries } from '../case/running-number.ts';
import { upcast } from './upcast.ts';
import { contextOf, drawnReceipt, receiptOf, start } from './random-receipt.cases.ts';

/** What comes in one after the other, some of it long before the rules, or by somebody who may not enter it. */
const arrivals = fc.array(
  fc.record({
    receipt: drawnReceipt,
    after: fc.nat(40 * 24 * 60),
    mistake: fc.option(fc.constantFrom('custodian', 'no-instant', 'from-the-future', 'before-the-rules'), {
      nil: undefined,
      freq: 4,
    }),
  }),
  { maxLength: 60, size: 'max' },
);

test('running numbers have no gap: per branch, year and series they count 1, 2, 3 … whatever is refused (CS-7.1)', () => {
  let refused = 0;
  fc.assert(
    fc.property(arrivals, (drawn) => {
      const counters = new Map<string, number>();
      const drawnNumbers: string[] = [];
      const nextNumber = (branch: string, year: number, series: NumberSeries): number => {
        const key = `${branch} ${year} ${series}`;
        const next = (counters.get(key) ?? 0) + 1;
        counters.set(key, next);
        drawnNumbers.push(runningNumber(branch, year, next, series));
        return next;
      };
      const registered: string[] = [];
      let at = start;
      drawn.forEach(({ receipt, after, mistake }, i) => {
        at += after * 60_000;
        const command = receiptOf(receipt, `case-${i}`);
        const context = {
          ...contextOf(receipt.under),
          at: mistake === 'before-the-rules' ? 0 : at,
          nextNumber,
        };
        const result = decide(
          null,
          {
            ...command,
            ...(mistake === 'custodian' && { actor: { roles: ['custodian'] } }),
            ...(mistake === 'no-instant' && { data: { ...command.data, wantedBy: Number.NaN } }),
          } as typeof command,
          { ...context, ...(mistake === 'from-the-future' && { occurredAt: at + 1 }) },
        );
        if (!result.ok) refused += 1;
        else
          for (const event of result.value.map(upcast))
            if (event.type === 'registered') registered.push(event.data.number);
        assert.equal(result.ok, mistake === undefined, mistake);
      });
      assert.deepEqual(registered, drawnNumbers);
      assert.equal(new Set(registered).size, registered.length);
    }),
    { numRuns: 100 },
  );
  assert.ok(refused > 0);
});
