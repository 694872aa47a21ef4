import type { Kind, Milestone, Severity } from '../core/vocabulary.ts';
import type { Facts } from '../severity/facts.ts';
import type { Step } from './handling.ts';
import type { Policy } from './policy.ts';

/** What decides which steps a case has. */
export interface Placed {
  readonly kind: Kind;
  readonly severity: Severity;
  readonly facts?: Pick<Facts, 'batch'> | undefined;
  readonly judgement?: { readonly upheld: boolean } | undefined;
}

/** The steps of a case: those of its kind where it has its own, else those of its severity. */
export function trackOf(policy: Policy, placed: Placed): readonly Step[] {
  const track = policy.kinds[placed.kind]?.track ?? policy.tracks[placed.severity];
  let forms = known.get(track);
  if (!forms) known.set(track, (forms = []));
  const form = (placed.facts?.batch ? 1 : 0) + (placed.judgement?.upheld === false ? 2 : 0);
  return (forms[form] ??= track.every((step) => exists(step, placed))
    ? track
    : withoutMissing(track, (step) => exists(step, placed)));
}

/** A track never changes, and has as many forms as its conditions can be met in; they go when the policy goes. */
const known = new WeakMap<readonly Step[], (readonly Step[])[]>();

/** A track of which some steps do not exist: what needed them needs what they needed. */
export function withoutMissing(track: readonly Step[], isThere: (step: Step) => boolean): readonly Step[] {
  const needsOf = (need: Milestone, seen: readonly Milestone[] = []): readonly Milestone[] => {
    const step = track.find(({ milestone }) => milestone === need);
    if (!step || isThere(step) || seen.includes(need)) return [need];
    return step.needs.flatMap((inner) => needsOf(inner, [...seen, need]));
  };
  return track
    .filter(isThere)
    .map((step) => ({ ...step, needs: [...new Set(step.needs.flatMap((need) => needsOf(need)))] }));
}

/** Whether a step exists for a case: some are only for large returns, some only while the complaint may stand. */
export const exists = ({ when }: Pick<Step, 'when'>, { facts, judgement }: Placed): boolean =>
  when === undefined || (when === 'batch' ? facts?.batch === true : judgement?.upheld !== false);

/** The step by which a case reaches a milestone, if it has one. */
export const stepOf = (policy: Policy, placed: Placed, milestone: Milestone): Step | undefined =>
  trackOf(policy, placed).find((step) => step.milestone === milestone);
