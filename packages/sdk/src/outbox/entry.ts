import type { EpochMs, Issue } from '@redress/rules';
import type { Standing } from './standing.ts';
import type { Problem, Promised, Receipt, Subject } from '../contract/index.ts';

interface Waiting {
  readonly id: string;
  readonly caseId: string;
  /** Position in the outbox; later entries of a case wait for earlier ones. */
  readonly order: number;
  readonly attempts: number;
  /** Not tried again before this time. */
  readonly notBefore: EpochMs;
  /** Why it waits: a new connection ends the wait for the network, not the one the server asked for. */
  readonly waitsFor: 'turn' | 'network' | 'server' | 'identity' | 'challenge';
  /** Set before the first try: from then on it may have arrived, and cannot be taken back. */
  readonly left: boolean;
  /** The server will never take it as it is. Kept and shown; never deleted by itself. */
  readonly rejected?: Problem | undefined;
  /** The command that tells the server of this photo, when it is not the submission; it waits until that has arrived. */
  readonly announcedBy?: string | undefined;
}

/** A JSON body, frozen when it was queued. */
export interface SubmissionEntry extends Waiting {
  readonly kind: 'submission';
  readonly body: string;
}

export interface CommandEntry extends Waiting {
  readonly kind: 'command';
  readonly body: string;
}

/** A photo as it waits. Its bytes are kept apart, under its id, and read when it is sent. */
export interface PhotoEntry extends Waiting {
  readonly kind: 'photo';
  readonly type: string;
}

/** A photo as it is added. Bytes are an ArrayBuffer: some engines lose Blobs. */
export interface PhotoWithBytes extends PhotoEntry {
  readonly bytes: ArrayBuffer;
}

/** An entry as it is added. */
export type OutboxEntry = SubmissionEntry | CommandEntry | PhotoWithBytes;

/** An entry as it waits: what is listed again and again carries no bytes. */
export type KeptEntry = SubmissionEntry | CommandEntry | PhotoEntry;

/** Parts an entry from its bytes. */
export function partBytes(entry: OutboxEntry): readonly [kept: KeptEntry, bytes: ArrayBuffer | undefined] {
  if (entry.kind !== 'photo') return [entry, undefined];
  const { bytes, ...kept } = entry;
  return [kept, bytes];
}

/** A new entry in its place. */
export const waiting = (id: string, caseId: string, order: number): Waiting => ({
  id,
  caseId,
  order,
  attempts: 0,
  notBefore: 0,
  waitsFor: 'turn',
  left: false,
});

/** Until a part of it has left, or once the server has said that it will never take it. */
export const mayBeTakenBack = (entries: readonly KeptEntry[]): boolean =>
  entries.length > 0 &&
  (entries.every(({ left }) => !left) ||
    entries.some(({ kind, rejected }) => kind === 'submission' && rejected));

/** What this device keeps of a case. */
export interface StoredCase {
  readonly id: string;
  /** Absent when it came by the customer’s identity alone: nothing else opens it here. */
  readonly secret?: string | undefined;
  /**
   * Whose it is, by the portal’s own id: it is shown to nobody else. Absent when it was written without an identity, and not joined.
   */
  readonly customer?: string | undefined;
  /** The reporter is anonymous or confidential: it is never tied to a customer. */
  readonly unnamed?: true | undefined;
  /** Short name until there is a running number. */
  readonly reference: string;
  readonly startedAt: EpochMs;
  readonly issue: Issue;
  /** What it is about, to point out a second report of the same. Absent when it came by a tracking link. */
  readonly subject?: Subject | undefined;
  /** Its reporter has left this shared device before it was sent: it is shown to nobody there. */
  readonly unseen?: true | undefined;
  /** How it stood when the server last told of it. */
  readonly standing?: Standing | undefined;
  /** Beginning of the description, for the list of one's cases. */
  readonly excerpt: string;
  readonly promises: readonly Promised[];
  readonly timeZone: string;
  readonly photos: { readonly total: number; readonly sent: number };
  readonly receipt?: Receipt | undefined;
  readonly rejected?: Problem | undefined;
}

/** What something has taught about a case: applied to the case as it is kept at that moment. */
export type Learn = (record: StoredCase) => StoredCase;
