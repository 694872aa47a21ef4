import type { EpochMs } from '../../core/instant.ts';
import { isGraver, issues, type Issue } from '../../core/vocabulary.ts';
import { kindOf } from '../../classification/kind-of.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Actor } from '../actor.ts';
import type { Accused } from '../case-parts.ts';
import type { Case } from '../case.ts';
import type { Command } from '../commands.ts';
import type { CaseEvent } from '../events.ts';
import type { DecideContext } from '../context.ts';
import { calendars, local, reading } from '../world.cases.ts';
import type { Engine } from './engine.cases.ts';
import { told } from './texts.cases.ts';
import type { Place } from './tracks-of.cases.ts';

/** Where a walk begins. */
export interface Start {
  readonly place: Place;
  readonly accused?: Accused | undefined;
  /** Told to a first receiver on the spot, whom no automatic reply helps; else sent from the web. */
  readonly toldTo?: 'first-receiver' | undefined;
}

export const begins: EpochMs = local('2026-11-20T10:00');

let ids = 0;
export const contextAt = (at: EpochMs, policy: Policy, other?: Case): DecideContext => ({
  at,
  policy,
  calendars,
  nextId: () => `event-${++ids}`,
  nextNumber: () => 42,
  other,
});

/** An issue that makes a case of this kind, or one that leaves it what it is; by itself no graver than is wanted. */
export const issueFor = ({ kind, severity }: Place, policy: Policy): Issue => {
  const fits = (issue: Issue): boolean => !isGraver(policy.issues[issue].severity, severity);
  const own = issues.filter((issue) => kindOf(issue) === kind);
  const others = issues.filter((issue) => kindOf(issue) === 'complaint');
  return [...own, ...others].find(fits) ?? 'unrelated';
};

/** The policy with limits of one, so that two rounds and one attempt are all there is. */
export function withLimitsOfOne(policy: Policy): Policy {
  const { rounds, attempts } = policy.satisfaction;
  const one = <T>(dated: readonly T[]) => dated.map((row) => ({ ...row, value: 1 }));
  return {
    ...policy,
    satisfaction: { ...policy.satisfaction, rounds: one(rounds), attempts: one(attempts) },
  };
}

/** The events of a case that has just been received and, where it came from the web, acknowledged. */
export function receiptOf(
  start: Start,
  policy: Policy,
  engine: Pick<Engine, 'decide' | 'evolve'>,
  id = 'case-1',
): readonly CaseEvent[] {
  const { place, accused, toldTo } = start;
  const { kind, severity } = place;
  const channel =
    toldTo === undefined
      ? 'web'
      : (Object.entries(policy.channels).find(([, rule]) => !rule.automaticReply)?.[0] ?? 'hotline');
  const actor: Actor = toldTo ? { roles: [toldTo], id: idOf(toldTo) } : { roles: ['customer'] };
  const issue = issueFor(place, policy);
  const command = {
    type: 'receive',
    actor,
    data: {
      id,
      channel,
      branch: 'SHA',
      lang: 'en',
      content: told('complaint'),
      classification: { ...reading(issue, severity), kind, severity },
      facts: {},
      photos: [{ id: 'photo-1', type: 'image/jpeg', size: 1, sha256: '0'.repeat(64) }],
      accused,
    },
  } as unknown as Command;
  const result = engine.decide(null, command, contextAt(begins, policy));
  if (!result.ok) throw new Error(`A ${severity} ${kind} is not received: ${result.error.code}.`);
  const received = fold(result.value, engine);
  if (received.kind !== kind || received.severity !== severity)
    throw new Error(`A ${severity} ${kind} is received as ${received.severity} ${received.kind}.`);
  return result.value;
}

/** A case as its events make it. */
export const fold = (events: readonly CaseEvent[], { evolve }: Pick<Engine, 'evolve'>): Case =>
  events.reduce<Case | null>(evolve, null)!;

/** Ids of staff can be told from everything else, so that one that leaks is found. */
export const idOf = (role: string): string => `staff:${role}`;
