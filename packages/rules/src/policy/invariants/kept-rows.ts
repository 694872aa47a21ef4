import { milestones } from '../../core/vocabulary.ts';
import { changes } from '../handling.ts';
import type { Policy } from '../policy.ts';
import type { PolicyProblem } from '../policy-error.ts';

/** Rows without which there is no answer: clocks and changes are asked for all, and two kinds protect people. */
const kept = { clocks: milestones, changes, kinds: ['hazard', 'misconduct'] } as const;

/** Some rows may be changed, but not taken away. */
export function keptRows(policy: Policy): PolicyProblem[] {
  return (Object.keys(kept) as (keyof typeof kept)[]).flatMap((section) =>
    kept[section]
      .filter((name) => !Object.hasOwn(policy[section], name))
      .map((name) => ({
        path: `${section}.${name}`,
        fault: 'This row is missing: it may not be taken away.',
        remedy: 'Say what is different instead.',
      })),
  );
}
