import type { Policy } from '../../policy/policy.ts';
import { isConfidential } from '../../routing/confidential.ts';
import { combinations } from './features.cases.ts';
import { realEngine, type Engine } from './engine.cases.ts';
import type { Violation } from './law.cases.ts';
import type { Start } from './setting.cases.ts';
import { distinctPlaces, staffOf, type Place } from './tracks-of.cases.ts';
import { walkFrom } from './walks-of.cases.ts';

export type WalkName = keyof typeof combinations;

/** What was gone through under a policy. */
export interface Checked {
  readonly walks: number;
  readonly states: number;
  readonly transitions: number;
  readonly violations: readonly (Violation & { readonly walk: WalkName })[];
}

/** From where each walk starts: one walk for each list. */
const startsOf: Readonly<
  Record<WalkName, (places: readonly Place[], policy: Policy) => readonly (readonly Start[])[]>
> = {
  main: (places) => places.map((place) => [{ place }]),
  everybody: (places) => places.map((place) => [{ place }]),
  questions: (places) => places.map((place) => [{ place }, { place, toldTo: 'first-receiver' }]),
  claims: (places) => places.map((place) => [{ place }]),
  handOver: (places) => places.map((place) => [{ place }]),
  // One walk comes to all places, from whichever it starts.
  corrections: ([place]) => [[{ place: place! }]],
  accused: (places, policy) => places.flatMap((place) => accusedAt(place, policy)),
};

/** Each role that handles cases of a place is accused; of misconduct a department, too. */
const accusedAt = (place: Place, policy: Policy): readonly (readonly Start[])[] =>
  staffOf(policy, place).map((role) => [
    { place, accused: { role, ...(isConfidential(policy, place.kind) ? { department: 'quality' } : {}) } },
  ]);

/** Goes through all states that a policy allows. `names`: only these walks. */
export function checkPolicy(
  policy: Policy,
  names = Object.keys(combinations) as readonly WalkName[],
  engine: Engine = realEngine,
): Checked {
  let walks = 0;
  let states = 0;
  let transitions = 0;
  const violations: (Violation & { readonly walk: WalkName })[] = [];
  for (const walk of names) {
    for (const starts of startsOf[walk](distinctPlaces(policy), policy)) {
      const walked = walkFrom(policy, starts, combinations[walk], engine);
      walks++;
      states += walked.states.length;
      transitions += walked.transitions;
      violations.push(...walked.violations.map((violation) => ({ ...violation, walk })));
    }
  }
  return { walks, states, transitions, violations };
}
