import type { Policy } from '../../policy/policy.ts';
import type { Case } from '../case.ts';
import type { Command, CommandType } from '../commands.ts';
import { commandTable } from '../commands.table.ts';
import type { DecideContext } from '../context.ts';
import { whoMay } from '../who-may.ts';
import { stateOf, type Distinctions } from './abstract-state.cases.ts';
import { deadEndLaw, type Edge } from './dead-end-law.cases.ts';
import { endLaw } from './end-law.cases.ts';
import type { Engine } from './engine.cases.ts';
import type { Features } from './features.cases.ts';
import { gateLaw } from './gate-law.cases.ts';
import { hiddenLaw } from './hidden-law.cases.ts';
import { idleLaw } from './idle-law.cases.ts';
import type { Breach, Law, Moment, Violation } from './law.cases.ts';
import { begins, contextAt, fold, receiptOf, type Start } from './setting.cases.ts';
import { after, atFirst, type Shadow } from './shadow.cases.ts';
import { totalLaw } from './total-law.cases.ts';
import type { Place } from './tracks-of.cases.ts';
import { actorFor, delayOf, everyRole, typesOf } from './tries.cases.ts';
import { variantsOf } from './variants.cases.ts';
import { viewLaw } from './view-law.cases.ts';

export interface Walk {
  readonly policy: Policy;
  readonly starts: readonly Start[];
  readonly features: Features;
  readonly distinctions: Distinctions;
  /** Where confirmations may lead. */
  readonly places: readonly Place[];
  readonly engine: Engine;
}

/** One state of a walk: a case stands for all that differ from it in times and texts only. */
export interface State extends Moment {
  readonly index: number;
  readonly at: number;
  readonly from?: State | undefined;
  readonly by: string;
  readonly edges: Edge[];
  readonly isClosed: boolean;
  readonly isSatisfied: boolean;
}

export interface Walked {
  readonly states: readonly State[];
  readonly transitions: number;
  /** The first of each sort, which is the one with the shortest way to it. */
  readonly violations: readonly Violation[];
}

/** Offered to those who may, whether there is anything to do or not. */
const byThemselves: readonly CommandType[] = [
  'record',
  'store-photo',
  'pass-deadline',
  'escalate',
  'recompute',
  'merge',
  'add-duplicate',
];

/** Goes through all states that can come about, breadth first, and judges each of them and each step between them. */
export function walk({ policy, starts, features, distinctions, places, engine }: Walk): Walked {
  const states: State[] = [];
  const known = new Map<string, State>();
  const found = new Map<string, Violation>();
  let transitions = 0;

  const report = ({ law, says }: Breach, from: State | undefined, by?: string): void => {
    const key = `${law}: ${says}`;
    if (!found.has(key))
      found.set(key, { law, says, path: [...pathTo(from), ...(by === undefined ? [] : [by])] });
  };
  const reportAll = (breaches: Iterable<Breach>, from: State | undefined, by?: string): void => {
    for (const breach of breaches) report(breach, from, by);
  };
  /** What throws breaks a law, too. */
  const attempt = <T>(law: Law, what: string, state: State, act: () => T): T | undefined => {
    try {
      return act();
    } catch (error) {
      report({ law, says: `${what} throws “${(error as Error).message}”` }, state);
      return undefined;
    }
  };
  const add = (current: Case, shadow: Shadow, at: number, by: string, from?: State): State => {
    const key = stateOf(current, distinctions);
    const old = known.get(key);
    if (old) return old;
    const isClosed = current.stage === 'closed';
    const isSatisfied = current.ending === 'satisfied';
    const index = states.length;
    const state: State = { index, current, shadow, at, from, by, edges: [], isClosed, isSatisfied };
    known.set(key, state);
    states.push(state);
    return state;
  };

  /** Follows one command, and judges what happens. */
  const follow = (state: State, command: Command, context: DecideContext, by: string): boolean => {
    const result = attempt('total', by, state, () => engine.decide(state.current, command, context));
    if (!result) return false;
    reportAll(totalLaw(by, result, undefined), state);
    if (!result.ok) return false;
    transitions++;
    let before: Moment = state;
    for (const event of result.value) {
      const folded = attempt('view', `evolve (${event.type})`, state, () =>
        engine.evolve(before.current, event),
      );
      if (!folded) return true;
      const next: Moment = { current: folded, shadow: after(before.shadow, event) };
      const happening = { command, event, before, after: next, policy };
      reportAll(gateLaw(happening), state, by);
      reportAll(endLaw(happening), state, by);
      before = next;
    }
    // Of those that are closed one stands for many; each of them is seen.
    if (before.current.stage === 'closed')
      attempt('view', 'customerView', state, () => reportAll(viewLaw(before, context, engine), state, by));
    const { index } = add(before.current, before.shadow, context.at, by, state);
    state.edges.push({ to: index, type: command.type, byPeople: command.actor.roles[0] !== 'system' });
    return true;
  };

  const other = fold(receiptOf(starts[0]!, policy, engine, 'case-2'), engine);
  const followed = new Set(typesOf(features, distinctions.ownSighted.length > 0));
  const tryAll = (state: State, type: CommandType): void => {
    const { current } = state;
    const context = contextAt(state.at + delayOf(type), policy, other);
    const who = features.everybody ? everyRole : whoMay(current, type, policy);
    let isFollowed = !followed.has(type);
    let variants: [string, unknown][] | undefined;
    for (const role of who) {
      const actor = actorFor(role, type, current);
      const blocked = attempt('total', `commandsFor for ${type}`, state, () =>
        engine.blockedBy(current, type, actor, context),
      );
      const isOffered = blocked === undefined;
      if (!features.everybody && (!isOffered || isFollowed)) continue;
      variants ??= Object.entries(
        variantsOf(type, { current, context, engine, features, places, ...distinctions }),
      );
      // Whose id is taken is told to everyone who brings it, so that what is sent twice is taken once.
      if (features.everybody && type !== 'receive') {
        const command = { type, actor, data: variants[0]?.[1] ?? {} } as Command;
        const name = `${type} by ${role}`;
        const result = attempt('total', name, state, () => engine.decide(current, command, context));
        if (result) reportAll(totalLaw(name, result, blocked), state);
      }
      if (!isOffered || isFollowed) continue;
      isFollowed = true;
      const done = variants.filter(([name, data]) =>
        follow(state, { type, actor, data } as Command, context, `${type}${name && ` (${name})`} by ${role}`),
      );
      if (done.length === 0 && !byThemselves.includes(type))
        report({ law: 'total', says: `${type} is offered to ${role}, and nothing it can bring fits` }, state);
    }
  };

  const types = Object.keys(commandTable) as CommandType[];
  for (const start of starts) {
    const { kind, severity } = start.place;
    const by = `receive (${severity} ${kind}${start.accused ? `, accused ${JSON.stringify(start.accused)}` : ''})`;
    add(fold(receiptOf(start, policy, engine), engine), atFirst, begins, by);
  }
  for (const state of states) {
    const context = contextAt(state.at, policy);
    attempt('idle', 'duties or explain', state, () =>
      reportAll(idleLaw(state.current, context, engine), state),
    );
    attempt('view', 'customerView', state, () => reportAll(viewLaw(state, context, engine), state));
    reportAll(hiddenLaw(state.current, policy, engine), state);
    for (const type of types) {
      if (features.everybody || followed.has(type)) tryAll(state, type);
    }
  }
  for (const [index, breach] of deadEndLaw(states)) report(breach, states[index]);
  return { states, transitions, violations: [...found.values()] };
}

/** What was done to come to a state. */
function pathTo(state: State | undefined): readonly string[] {
  return state ? [...pathTo(state.from), state.by] : [];
}
