import * as z from 'zod/mini';
import type { CaseEvent, EventType } from '../case/events.ts';
import { EventError } from './event-error.ts';
import { CaseEventSchema } from './events.schema.ts';
import { olderShapes, type StoredEvent } from './older-shapes.table.ts';
import { id } from './parts.schema.ts';

/** zod's mini build has no words of its own; they are passed where needed, never set for the whole page. */
const error = z.locales.en().localeError;

/**
 * An event as the rules of today know it, whatever shape it was stored in. The stored one stays as it is: it is lifted each
 * time it is read.
 *
 * @param event one event, parsed from its JSON
 * @throws {EventError} if it is no event, with the field
 *
 * @example const current = rows.map(upcast).reduce<Case | null>(evolve, null);
 */
export function upcast(event: unknown): CaseEvent {
  const parsed = CaseEventSchema.safeParse(lifted(event), { error });
  if (parsed.success) return parsed.data;
  throw new EventError(
    named(event),
    parsed.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), fault: message })),
  );
}

function lifted(event: unknown): unknown {
  if (!isStored(event) || !Object.hasOwn(olderShapes, event.type)) return event;
  return olderShapes[event.type as EventType]!.reduce(
    (known, { v, isOlder, lift }) => (known.v === v && isOlder(known.data) ? lift(known) : known),
    event,
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isStored = (event: unknown): event is StoredEvent =>
  isObject(event) && typeof event['type'] === 'string' && isObject(event['data']);

/** Which one it is, as far as it says so. */
function named(event: unknown): string {
  if (!isObject(event)) return 'An event that is no object';
  const name = (value: unknown): string | undefined =>
    id.safeParse(value).success ? String(value) : undefined;
  const which = name(event['id']) ?? 'without an id';
  const { seq } = event;
  const place = [
    name(event['type']),
    typeof seq === 'number' ? `number ${seq}` : undefined,
    name(event['caseId']) && `of case ${name(event['caseId'])!}`,
  ].filter((part) => part !== undefined);
  return `The event ${which}${place.length > 0 ? ` (${place.join(' ')})` : ''}`;
}
