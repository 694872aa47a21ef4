import type { Case } from './case.ts';
import type { PhotoManifest } from './content.ts';
import type { CaseEvent } from './events.ts';

/** A case that nobody else has seen yet. Its fields are replaced, what they hold is never changed. */
export type Draft = { -readonly [K in keyof Case]: Case[K] };

type Received = Extract<CaseEvent, { readonly type: 'received' }>;

/** What is not known yet is there all the same: objects of one shape are read fastest. */
const unknown = {
  number: undefined,
  resolution: undefined,
  chosenIssue: undefined,
  owner: undefined,
  closedAt: undefined,
  expected: undefined,
  wantedBy: undefined,
  rating: undefined,
  ending: undefined,
  reporter: undefined,
  accused: undefined,
  complex: undefined,
  judgement: undefined,
  fault: undefined,
  plan: undefined,
  handOver: undefined,
  mergedInto: undefined,
  erasedAt: undefined,
};

/** How a case begins: with what was told, and nothing done yet. */
export function begin({ caseId, seq, occurredAt: at, recordedAt, actor, data }: Received): Draft {
  // What it was read as and called at first stays in the event, and the text becomes its first message.
  const { content: _, because: __, chosenKind: ___, photos, ...told } = data;
  return {
    ...unknown,
    ...told,
    id: caseId,
    version: seq,
    stage: 'received',
    receivedAt: at,
    recordedAt,
    roundStartedAt: at,
    lastNewsAt: at,
    round: 1,
    reached: {},
    dues: {},
    restartedAt: {},
    told: {},
    waits: [],
    resolvedSpans: [],
    changedAt: {},
    messages: [],
    photos: announced(photos),
    passed: [],
    escalated: [],
    receivedBy: actor.role === 'customer' ? undefined : actor.id,
    records: {},
    claims: [],
    attempts: [],
    transfers: 0,
    duplicates: [],
  };
}

/** Photos of which only the announcement has come. */
export const announced = (photos: readonly PhotoManifest[]): Draft['photos'] =>
  photos.map((photo) => ({ ...photo, stored: false }));
