import type { Policy } from '../../policy/policy.ts';
import type { Case } from '../case.ts';
import type { Command, CommandType } from '../commands.ts';
import { commandTable } from '../commands.table.ts';
import type { CaseEvent } from '../events.ts';
import { recordNames } from '../records.table.ts';
import { whoMay } from '../who-may.ts';
import { realEngine as engine } from './engine.cases.ts';
import { combinations } from './features.cases.ts';
import { contextAt, fold, receiptOf } from './setting.cases.ts';
import { placesOf } from './tracks-of.cases.ts';
import { actorFor, delayOf } from './tries.cases.ts';
import { variantsOf } from './variants.cases.ts';

/** What ends a case before it is handled, or is no part of the handling: rare in histories, or none of them. */
const rare: readonly CommandType[] = [
  'receive',
  'withdraw',
  'merge',
  'close',
  'erase',
  'reopen',
  'recompute',
];
const types = (Object.keys(commandTable) as CommandType[]).filter((type) => !rare.includes(type));

/** Histories of cases as real commands make them, the same ones each time: all kinds and severities, up to 60 attempts each. */
export function historiesOf(policy: Policy, count: number): readonly (readonly CaseEvent[])[] {
  const places = placesOf(policy);
  const next = numbers();
  return Array.from({ length: count }, (_, i) => {
    const events = [...receiptOf({ place: places[i % places.length]! }, policy, engine, `case-${i}`)];
    let current = fold(events, engine);
    for (let tried = 0; tried < 60 && current.stage !== 'closed'; tried++) {
      const added = oneMore(current, policy, next);
      events.push(...added);
      current = added.reduce<Case>(engine.evolve, current);
    }
    return events;
  });
}

/** What one command makes happen that somebody may give, chosen by the next number; nothing where it does not fit. */
function oneMore(current: Case, policy: Policy, next: (below: number) => number): readonly CaseEvent[] {
  const type = types[next(types.length)]!;
  const who = whoMay(current, type, policy);
  const role = who[next(who.length)];
  if (role === undefined) return [];
  const actor = actorFor(role, type, current);
  const last = Math.max(current.lastNewsAt, current.receivedAt) + next(1_000) * 60_000;
  const context = contextAt(last + delayOf(type), policy);
  if (engine.blockedBy(current, type, actor, context)) return [];
  const asked = { current, context, engine, places: [], records: recordNames, ownSighted: [] };
  const variants = Object.values(variantsOf(type, { ...asked, features: combinations.main }));
  const data = variants[next(variants.length)];
  if (data === undefined) return [];
  const result = engine.decide(current, { type, actor, data } as Command, context);
  return result.ok ? result.value : [];
}

/** Numbers that look like chance and are the same each time (a linear congruence; Knuth’s constants). */
function numbers(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
