import type { CommandType } from '../commands.ts';
import type { Breach } from './law.cases.ts';

/** Where one command leads from a state. */
export interface Edge {
  readonly to: number;
  readonly type: CommandType;
  /** Whether somebody of the staff or the customer can give it, not only the system. */
  readonly byPeople: boolean;
}

/** A state of the walk, as the law of dead ends sees it. */
export interface Place {
  readonly isClosed: boolean;
  readonly isSatisfied: boolean;
  readonly edges: readonly Edge[];
}

/**
 * Every state leads to a closed one by what people do (law 1). To take back a complaint, to merge it, is no handling of it:
 * every state leads to a satisfied end, too.
 */
export function* deadEndLaw(states: readonly Place[]): Generator<readonly [state: number, Breach]> {
  const byPeople = ({ byPeople: people }: Edge): boolean => people;
  const closed = leadingTo(states, ({ isClosed }) => isClosed, byPeople);
  const satisfied = leadingTo(states, ({ isSatisfied }) => isSatisfied, byPeople);
  for (const [i, { isClosed }] of states.entries()) {
    if (isClosed) continue;
    if (!closed.has(i)) yield [i, { law: 'dead-end', says: 'it can never be closed' }];
    else if (!satisfied.has(i)) yield [i, { law: 'dead-end', says: 'no customer can be satisfied any more' }];
  }
}

/** States from which such a state can be reached by such edges. */
export function leadingTo(
  states: readonly Place[],
  isGoal: (state: Place) => boolean,
  follows: (edge: Edge) => boolean,
): ReadonlySet<number> {
  const before = states.map((): number[] => []);
  for (const [i, { edges }] of states.entries()) {
    for (const edge of edges) if (follows(edge)) before[edge.to]!.push(i);
  }
  const found = new Set([...states.keys()].filter((i) => isGoal(states[i]!)));
  // A set that grows while it is gone through is gone through to its end.
  for (const i of found) for (const earlier of before[i]!) found.add(earlier);
  return found;
}
