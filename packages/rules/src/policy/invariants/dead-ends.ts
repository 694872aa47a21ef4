import type { Milestone } from '../../core/vocabulary.ts';
import type { Step } from '../handling.ts';
import type { PolicyProblem } from '../policy-error.ts';
import { neededBy } from './step-order.ts';

/** What can still happen while a case is resolved; everything else has had its time. */
const afterResolved: readonly Milestone[] = ['notify', 'report', 'return-visit'];

type State = ReadonlySet<Milestone>;

/**
 * Whether a case can be led, step by step, to where its customer can no longer be asked. Walks through all that can have
 * been reached; a track has about ten steps, so these are few.
 */
export function deadEnd(path: string, track: readonly Step[]): PolicyProblem[] {
  const known = new Map<string, State>([['', new Set<Milestone>()]]);
  for (const state of known.values()) {
    const possible = track.filter((step) => canBeTaken(step, state));
    if (possible.length === 0 && !state.has('return-visit')) return [problem(path, track, state)];
    for (const { milestone } of possible) {
      const names = track.map((step) => step.milestone).filter((one) => one === milestone || state.has(one));
      const key = names.join();
      if (milestone !== 'return-visit' && !known.has(key)) known.set(key, new Set(names));
    }
  }
  return [];
}

const canBeTaken = ({ milestone, needs }: Step, state: State): boolean =>
  !state.has(milestone) &&
  needs.every((need) => state.has(need)) &&
  (!state.has('resolve') || afterResolved.includes(milestone));

function problem(path: string, track: readonly Step[], state: State): PolicyProblem {
  const missing = [...neededBy(track, 'return-visit')].filter(
    (milestone) => !state.has(milestone) && !afterResolved.includes(milestone),
  );
  return {
    path,
    fault: `A case that is resolved could never be closed: “return-visit” needs ${quoted(missing)}, for which it is too late then.`,
    remedy: `Let “resolve” need ${quoted(missing)}, or let “return-visit” do without.`,
  };
}

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(' and ');
