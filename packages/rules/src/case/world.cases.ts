import { compileCalendar } from '../calendar/compile-calendar.ts';
import type { Classification } from '../classification/classification.ts';
import type { Issue, Severity } from '../core/vocabulary.ts';
import { policies } from '../policies/index.ts';
import type { Policy } from '../policy/policy.ts';
import { stepOf } from '../policy/track-of.ts';
import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import type { Command, CommandData, CommandType } from './commands.ts';
import type { DecideContext } from './context.ts';
import { decide } from './decide.ts';
import type { CaseEvent } from './events.ts';
import { evolve } from './evolve.ts';
import type { RecordName } from './records.table.ts';
import type { Refusal } from './refusal.ts';
import { refusalText } from './refusal-text.ts';

/** A small world in which cases live: one branch in Shanghai, a clock that is set by hand, ids that count up. */

export const local = (wall: string): number => Date.parse(`${wall}+08:00`);

const weekday = [
  ['08:30', '12:00'],
  ['13:00', '17:30'],
] as const;
export const calendars = {
  office: compileCalendar({
    timeZone: 'Asia/Shanghai',
    weekly: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday },
  }),
  always: compileCalendar({
    timeZone: 'Asia/Shanghai',
    weekly: Object.fromEntries(
      ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
    ),
  }),
};
export const policy = policies.warehouse;

export const customer: Actor = { roles: ['customer'] };
export const clerk: Actor = { roles: ['customer-service'], id: 'staff-7' };
export const head: Actor = { roles: ['department-head'], id: 'staff-3' };
export const group: Actor = { roles: ['management-group'], id: 'staff-1' };
export const system: Actor = { roles: ['system'] };

export const text = (ref: string) => ({ ref, hash: '0'.repeat(64) });

export const reading = (issue: Issue, severity: Severity): Classification => ({
  kind: 'complaint',
  category: policy.issues[issue].category,
  issues: [issue],
  severity,
  lang: 'en',
  confidence: 0.8,
  evidence: [],
  stated: {},
});

/** A plan that can be carried out the next year, by somebody who has nothing to do with it. */
export const plan = (ref = 'plan'): CommandData['propose-plan'] => ({
  content: text(ref),
  solvability: 'short-time',
  by: local('2027-11-20T10:00'),
  responsible: 'staff-9',
});

/** Something put on record that a step needs. */
export const onRecord = (record: RecordName): CommandData['record'] => ({ record, content: text(record) });

export const upheld: CommandData['judge'] = {
  upheld: true,
  reasonSufficient: true,
  demandReasonable: true,
  reason: text('it stands'),
};

/** Puts on record what the plan of a case needs, and proposes one. */
export function proposePlan(world: World, wall: string, actor: Actor, ref = 'plan'): Refusal | undefined {
  const step = stepOf(world.context(wall).policy, world.case(), 'plan');
  for (const record of step?.records ?? []) {
    if (record === 'judgement') {
      if (!world.case().judgement) world.tell(wall, actor, 'judge', upheld);
      continue;
    }
    world.tell(wall, actor, 'record', onRecord(record));
  }
  return world.tell(wall, actor, 'propose-plan', plan(ref));
}

const lostPallet: CommandData['receive'] = {
  id: 'case-1',
  channel: 'web',
  branch: 'SHA',
  lang: 'en',
  content: text('complaint'),
  classification: reading('lost', 'urgent-major'),
  facts: {},
  photos: [],
};

export interface World {
  readonly events: CaseEvent[];
  /** The present case; replayed from all events each time. */
  case(): Case;
  /** Carries out a command at a wall time in Shanghai, or answers why not. */
  tell<T extends CommandType>(
    wall: string,
    actor: Actor,
    type: T,
    data: CommandData[T],
    changed?: Partial<DecideContext>,
  ): Refusal | undefined;
  context(wall: string): DecideContext;
}

export function createWorld(under: Policy = policy): World {
  const events: CaseEvent[] = [];
  let ids = 0;
  const replay = () => events.reduce<Case | null>(evolve, null);
  const context = (wall: string): DecideContext => ({
    at: local(wall),
    policy: under,
    calendars,
    nextId: () => `event-${++ids}`,
    nextNumber: () => 42,
  });
  return {
    events,
    context,
    case: () => replay()!,
    tell: (wall, actor, type, data, changed = {}) => {
      const command = { type, actor, data } as unknown as Command;
      const result = decide(replay(), command, { ...context(wall), ...changed });
      if (!result.ok) return result.error;
      events.push(...result.value);
      return undefined;
    },
  };
}

/** The events of a lost pallet that is entered in a context. */
export function receivedIn(context: DecideContext): readonly CaseEvent[] {
  const result = decide(null, { type: 'receive', actor: customer, data: lostPallet }, context);
  if (!result.ok) throw new Error(refusalText(result.error));
  return result.value;
}

/** A world in which a complaint has just been received. */
export function received(
  wall: string,
  issue: Issue,
  more: Partial<CommandData['receive']> = {},
  under: Policy = policy,
): World {
  const world = createWorld(under);
  const refusal = world.tell(wall, customer, 'receive', {
    ...lostPallet,
    classification: reading(issue, under.issues[issue].severity),
    ...more,
  });
  if (refusal) throw new Error(refusalText(refusal));
  return world;
}
