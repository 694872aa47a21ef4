import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Actor } from '../case/actor.ts';
import type { Case } from '../case/case.ts';
import { commandTable } from '../case/commands.table.ts';
import type { Command, CommandType } from '../case/commands.ts';
import { blockedBy } from '../case/conditions.ts';
import type { DecideContext } from '../case/context.ts';
import { decide } from '../case/decide.ts';
import type { CaseEvent } from '../case/events.ts';
import { evolve } from '../case/evolve.ts';
import { recordNames } from '../case/records.table.ts';
import type { Refusal, Requirement } from '../case/refusal.ts';
import { whoMay } from '../case/who-may.ts';
import { policies } from '../policies/index.ts';
import { dataFor } from './random-data.cases.ts';
import { contextOf, drawnReceipt, policyNames, receiptOf, start } from './random-receipt.cases.ts';

/** Random lives of cases: whatever can be commanded is commanded, by whoever may, at random times. */

type Later = Exclude<CommandType, 'receive'>;
const later = Object.keys(commandTable).filter((type) => type !== 'receive') as Later[];
/** They end a life, or most of it. */
const endings: readonly Later[] = ['withdraw', 'merge', 'erase'];
const minute = 60_000;

const step = fc.record({
  wanted: fc.oneof(
    { weight: 15, arbitrary: fc.constantFrom(...later.filter((type) => !endings.includes(type))) },
    { weight: 1, arbitrary: fc.constantFrom(...endings) },
  ),
  pick: fc.nat(1_000),
  /** Minutes after the step before; once in a while the files lie for years. */
  after: fc.oneof({ weight: 40, arbitrary: fc.nat(3_000) }, { weight: 1, arbitrary: fc.constant(6_000_000) }),
  /** Minutes before now in which it happened. */
  ago: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(600) }),
});
export const drawnLife = fc.record({
  receipt: drawnReceipt,
  steps: fc.array(step, { maxLength: 80, size: 'max' }),
});
export type DrawnLife = typeof drawnLife extends fc.Arbitrary<infer T> ? T : never;
type Step = DrawnLife['steps'][number];

export interface Life {
  readonly commands: readonly Command[];
  readonly events: readonly CaseEvent[];
  /** As it was made event by event. */
  readonly last: Case;
}

export function liveAtRandom({ receipt, steps }: DrawnLife): Life {
  const commands: Command[] = [];
  const events: CaseEvent[] = [];
  let last: Case | null = null;
  let at = start;
  const known = contextOf(receipt.under);
  const contextNow = (): DecideContext => ({ ...known, at, policy: policyOf(last) ?? known.policy });

  function tell(command: Command, context: DecideContext): void {
    let result = decide(last, command, context);
    // It may have happened before what it builds on; then it happens now.
    if (!result.ok && result.error.code === 'impossible-time' && context.occurredAt !== undefined)
      result = decide(last, command, { ...context, occurredAt: undefined });
    assert.ok(result.ok, `${receipt.under}: ${command.type}: ${JSON.stringify(result)}`);
    commands.push(command);
    events.push(...result.value);
    last = result.value.reduce<Case | null>(evolve, last);
  }

  tell(receiptOf(receipt, 'case-1'), { ...contextNow(), occurredAt: at - receipt.happened * minute });
  for (const drawn of steps) {
    at += drawn.after * minute;
    const context = contextNow();
    const found = firstPossible(last!, drawn, context);
    if (found) tell(found.command, found.context);
  }
  return { commands, events, last: last! };
}

/** The regulation that a case is under now; it may have been moved. */
const policyOf = (current: Case | null) =>
  Object.values(policies).find(({ policyId }) => policyId === current?.policyId);

/** The command wanted, or one that leads to it, or any that can be given. */
function firstPossible(current: Case, step: Step, context: DecideContext): Possible | undefined {
  let type: Later | undefined = step.wanted;
  for (let hops = 0; type !== undefined && hops < 8; hops++) {
    const possible = attempt(current, type, step, context);
    if (typeof possible === 'object') return possible;
    type = possible;
  }
  for (let i = 0; i < later.length; i++) {
    // In an order of the step's own: there are as many as a prime number, so that any stride meets each once.
    const any = later[(step.pick + i * (1 + (step.pick % 7))) % later.length]!;
    const possible = endings.includes(any) ? undefined : attempt(current, any, step, context);
    if (typeof possible === 'object') return possible;
  }
  return undefined;
}

interface Possible {
  readonly command: Command;
  readonly context: DecideContext;
}

/** A command with its surroundings if it can be given; else the one that would lead there, if any does. */
function attempt(
  current: Case,
  type: Later,
  { pick, ago }: Step,
  context: DecideContext,
): Possible | Later | undefined {
  const now = surroundings(type, current, pick, context);
  const actor = actorFor(type, current, pick, now);
  const refused = blockedBy(current, type, actor, now);
  if (refused) return leadingTo(refused, pick);
  const data = dataFor[type](current, now, pick, actor);
  return (
    data && {
      command: { type, actor, data } as Command,
      // Calls are entered as they are made: an earlier one would be too soon after another.
      context: {
        ...now,
        occurredAt: ago === 0 || type === 'record-no-contact' ? undefined : now.at - ago * minute,
      },
    }
  );
}

const servedBy = (need: Requirement): Later | undefined =>
  later.find((type) => {
    const law = commandTable[type];
    return 'serves' in law && law.serves === need;
  });

function leadingTo({ code, command, missing }: Refusal, pick: number): Later | undefined {
  if (code === 'wrong-stage') return command === 'erase' ? 'close' : 'resolve';
  if (command === 'accept-plan' || command === 'decline-plan')
    return missing.length > 0 ? servedBy(missing[0]!) : 'approve-plan';
  const need = missing[0];
  if (need === undefined) return undefined;
  if (need === 'claim-answer') return 'answer-claim';
  if (need === 'claim-solution') return 'settle-claim';
  if (need === 'judgement') return 'judge';
  if (recordNames.some((name) => name === need)) return 'record';
  if (need === 'return-visit' && pick % 2 === 0) return 'record-no-contact';
  return need === 'consent' && pick % 2 === 0 ? 'decline-plan' : servedBy(need);
}

/** What a command needs to know besides the case: the other case of a merger, the policy that it is moved to. */
function surroundings(type: Later, current: Case, pick: number, context: DecideContext): DecideContext {
  if (type === 'merge') return { ...context, other: { ...current, id: 'case-0', stage: 'handling' } };
  if (type === 'recompute' && pick % 5 === 0)
    return { ...context, policy: policies[policyNames[pick % policyNames.length]!] };
  return context;
}

/** One of those who may, with the id that the command asks for. */
function actorFor(type: Later, current: Case, pick: number, { policy }: DecideContext): Actor {
  const who = whoMay(current, type, policy);
  const role = who[pick % who.length] ?? 'customer';
  if (role === 'customer' || role === 'system') return { roles: [role] };
  const id =
    type === 'take-over'
      ? current.handOver?.to
      : type === 'hand-over' || pick % 2 === 0
        ? current.owner
        : undefined;
  return { roles: [role], id: id ?? `staff-${pick % 8}` };
}
