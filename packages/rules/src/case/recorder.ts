import type { EpochMs } from '../core/instant.ts';
import { dueTimes } from '../deadlines/due-times.ts';
import { eventTable } from './events.table.ts';
import { roleOf, whoMay } from './who-may.ts';
import type { Case } from './case.ts';
import type { Command } from './commands.ts';
import type { DecideContext } from './context.ts';
import type { CaseEvent, EventData, EventType, PromiseReason } from './events.ts';
import { evolve } from './evolve.ts';

/** Events of one command, each folded at once so that the next can build on it. */
export interface Recorder {
  readonly events: readonly CaseEvent[];
  /** Appends an event and answers the case after it. */
  record<T extends EventType>(type: T, data: EventData[T]): Case;
  /** The case after the last event. */
  current(): Case;
  /** What the promised times depend on and is another now. */
  readonly changes: PromiseReason[];
}

export function createRecorder(
  before: Case | null,
  caseId: string,
  { type: command, actor }: Command,
  context: DecideContext,
): Recorder {
  const events: CaseEvent[] = [];
  let current = before;
  // Whoever is not admitted has been refused before.
  const role = roleOf(actor, whoMay(before, command, context.policy))!;

  const record = <T extends EventType>(type: T, data: EventData[T]): Case => {
    const event = {
      v: 1,
      id: context.nextId(),
      caseId,
      seq: (current?.version ?? 0) + 1,
      type,
      // Only what was commanded may have happened earlier; what follows from it by itself happens now.
      occurredAt: events.length === 0 ? (context.occurredAt ?? context.at) : context.at,
      recordedAt: context.at,
      actor: { role, id: actor.id },
      data: current ? { ...data, ...dueWhenReached(type, current, context) } : data,
    } as unknown as CaseEvent;
    events.push(event);
    current = evolve(current, event);
    return current;
  };
  return { events, record, current: () => current!, changes: [] };
}

/** By when the milestone was due that an event reaches, as its clock stands now; nothing for one reached before. */
function dueWhenReached(
  type: EventType,
  current: Case,
  context: DecideContext,
): { readonly due?: EpochMs | undefined } {
  const milestone = eventTable[type]?.reaches;
  if (milestone === undefined || current.reached[milestone] !== undefined) return {};
  const known = dueTimes(current, context).find(
    (deadline) => deadline.milestone === milestone && deadline.basis === 'policy',
  );
  return known?.due === undefined ? {} : { due: known.due };
}
