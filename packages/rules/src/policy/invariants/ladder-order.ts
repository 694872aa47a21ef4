import type { Rung } from '../handling.ts';
import type { Policy } from '../policy.ts';
import type { PolicyProblem } from '../policy-error.ts';
import { eachPair } from './each-pair.ts';
import { neverLater } from './never-later.ts';

/** The rungs of a ladder are in the order of time. */
export function ladderOrder({ ladders }: Policy): PolicyProblem[] {
  return Object.entries(ladders).flatMap(([name, { rungs: dated }]) =>
    dated.flatMap(({ value: rungs }, i) =>
      eachPair(rungs, (lower, upper, j) => {
        const path = `ladders.${name}.rungs[${i}].value[${j}]`;
        const verdict = isLater(lower, upper);
        if (verdict === 'yes') return undefined;
        return verdict === 'no'
          ? {
              path,
              fault: 'This rung does not come later than the one before it.',
              remedy:
                'Put the rungs in the order of time: the earliest warning first, the last escalation at the end.',
            }
          : {
              path,
              fault: 'Whether this rung comes later than the one before it depends on the calendar.',
              remedy: 'Use the same unit and calendar for all rungs of a ladder.',
            };
      }),
    ),
  );
}

/** Whether a rung comes after another, strictly. */
function isLater(lower: Rung, upper: Rung): 'yes' | 'no' | 'unknown' {
  if (lower.side !== upper.side) return lower.side === 'before' ? 'yes' : 'no';
  if (lower.side === 'before' && !countsBackAlike(lower, upper)) return 'unknown';
  const [shorter, longer] = lower.side === 'after' ? [lower, upper] : [upper, lower];
  const notLonger = neverLater(shorter, longer);
  if (notLonger !== 'yes') return notLonger;
  return neverLater(longer, shorter) === 'yes' ? 'no' : 'yes';
}

/** Counting back, an opening is nearer and a night may belong to the day after: days are compared with their like only. */
const countsBackAlike = (a: Rung, b: Rung): boolean =>
  a.boundary === b.boundary &&
  ((a.unit === b.unit && a.dayRule === b.dayRule) || ![a.unit, b.unit].includes('working-days'));
