import type { EpochMs } from '@redress/rules';
import type { FetchBytes } from './fetch-bytes.ts';
import type { LeaseRecord } from './outbox/lease-record.ts';
import type { KeptEntry, Learn, OutboxEntry, StoredCase } from './outbox/entry.ts';
import type { Stretch } from './outbox/line.ts';
import type { StoredDraft } from './outbox/stored-draft.ts';
import type { Hearing } from './stream/tabs.ts';

/** Stops what was started. */
export type Stop = () => void;

/**
 * Where drafts, what waits to be sent, and the cases are kept. Every promise resolves when it is durable; each operation
 * happens as a whole or not at all.
 */
export interface OutboxStore {
  /** `device` survives a restart; `memory` lasts as long as the page, and the client says so. */
  kept(caseId: string): 'device' | 'memory';
  /**
   * Keeps a new case and its first entries together, and lets go of the draft it was. False, and nothing kept, when the
   * case is there already.
   */
  add(record: StoredCase, entries: readonly OutboxEntry[]): Promise<boolean>;
  /** Everything that waits or was rejected, without bytes, in the order in which it was added. */
  entries(): Promise<readonly KeptEntry[]>;
  /** What waits or was rejected of one case, without bytes, in its order. */
  ofCase(caseId: string): Promise<readonly KeptEntry[]>;
  /**
   * The entry in front, by its time and then its order, in the first of these stretches of the line that has one. What
   * others of its case have to precede, and what was rejected, never is.
   *
   * @param except ids that are passed over
   */
  next(stretches: readonly Stretch[], except?: ReadonlySet<string>): Promise<KeptEntry | undefined>;
  /** Makes due what waits only for the network. */
  endWaitForNetwork(): Promise<void>;
  /** The bytes of a photo, of an entry or of a draft, by its id. */
  bytes(photoId: string): Promise<ArrayBuffer | undefined>;
  /** Replaces an entry. False when it is no longer there: it was taken back meanwhile. */
  put(entry: KeptEntry): Promise<boolean>;
  /** Adds entries to one case, together. False, and nothing kept, when the case is not there (any more). */
  append(first: OutboxEntry, ...more: readonly OutboxEntry[]): Promise<boolean>;
  /** Removes an entry. */
  remove(entryId: string): Promise<void>;
  /** Marks an entry as rejected and keeps what that means for its case, together. */
  reject(entry: KeptEntry, learn: Learn): Promise<void>;
  /** Removes a delivered entry and keeps what the delivery taught about the case, together. */
  settle(entryId: string, caseId: string, learn: Learn): Promise<void>;
  /** Removes a case with all its entries: before a part of it has left, or when the server has rejected it. */
  takeBack(caseId: string): Promise<boolean>;
  /** Removes a case of which nothing waits. False, and nothing removed, when something does. */
  forget(caseId: string): Promise<boolean>;
  cases(): Promise<readonly StoredCase[]>;
  case(id: string): Promise<StoredCase | undefined>;
  putCase(record: StoredCase): Promise<void>;
  /** Keeps what was learnt about a case, if it is there. */
  amend(caseId: string, learn: Learn): Promise<void>;
  drafts(): Promise<readonly StoredDraft[]>;
  /** Keeps a draft, with the bytes of photos that are new in it; those it no longer has are let go. */
  putDraft(draft: StoredDraft, bytes: ReadonlyMap<string, ArrayBuffer>): Promise<void>;
  removeDraft(id: string): Promise<void>;
  /** Small values by name: the portal's profile. */
  read(name: string): Promise<unknown>;
  write(name: string, value: unknown): Promise<void>;
  /**
   * Takes or renews the lease to send. Answers the lease that holds now: one's own, or another's that was left as it is.
   *
   * @param stale another's lease that may be taken over if it still is the same: it was not renewed for too long
   */
  takeLease(holder: string, stale?: LeaseRecord): Promise<LeaseRecord>;
  /** Gives the lease back, if it is this holder's. */
  giveBackLease(holder: string): Promise<void>;
  /** Forgets everything. */
  wipe(): Promise<void>;
  /** Lets go of what is open; the next operation opens it again. */
  close(): void;
}

/** Why the device keeps nothing: another page holds its storage, it refuses, or it offers no protection for a kiosk. */
export type StorageTrouble = 'storage-blocked' | 'storage-unavailable' | 'storage-insecure';

/** What a store tells that goes on in memory when the device fails it. */
export interface StoreInTrouble {
  /** Why nothing can be kept on the device at present. */
  trouble(): StorageTrouble | undefined;
  /** Photos of a case that only this page's memory holds. */
  onlyInMemory(caseId: string): number;
  /** Moves to the device what only memory holds, as far as it goes there now. Answers the cases that moved. */
  recover(): Promise<readonly string[]>;
  /** Whether memory holds something that belongs on the device. */
  hasToRecover(): boolean;
  /** Tells when the device's storage has opened late, or again. */
  onOpened(listener: () => void): Stop;
}

/** A store of a shared device: what has been sent is shown once. */
export interface ForgetfulStore {
  /** Lets go of what was sent last: somebody begins something new. */
  forgetSent(): void;
}

export interface TransportRequest {
  readonly method: 'GET' | 'POST';
  /** Below the endpoint, for example `v1/cases`. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as it is: a repetition is the same to the byte. */
  readonly body?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface TransportResponse {
  readonly status: number;
  header(name: string): string | null;
  /** The parsed JSON body; `undefined` when there is none or it is not JSON. */
  readonly json: unknown;
}

/** Carries requests. Rejects only when no answer arrived; never tries again by itself. */
export interface Transport {
  request(request: TransportRequest): Promise<TransportResponse>;
}

export interface Upload {
  readonly caseId: string;
  readonly photoId: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
  readonly headers: Readonly<Record<string, string>>;
  /** Nothing of it can have arrived yet, so that nobody has to be asked how much. */
  readonly isFirstTry?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Carries the bytes of a photo, going on where an earlier try stopped. Never tries again by itself. */
export interface Uploader {
  upload(upload: Upload): Promise<TransportResponse>;
}

/** One holder at a time. */
export interface Lock {
  /** Whether it excludes other tabs. Where it does not, as on an insecure origin, only the lease in the store does. */
  readonly acrossTabs: boolean;
  /**
   * Runs the work unless another holds the lock; answers whether it ran.
   *
   * @param steal takes the lock from a holder that hangs
   */
  run(work: () => Promise<void>, steal: boolean): Promise<boolean>;
}

export interface Connectivity {
  online(): boolean;
  visible(): boolean;
  /** Tells when the network returns or the page is shown again. */
  onReturn(listener: () => void): Stop;
  /**
   * Tells when the network goes: what is under way then is given up at once, instead of when nothing has come for long enough.
   *
   * @default the browser's own
   */
  readonly onLoss?: ((listener: () => void) => Stop) | undefined;
}

/** Everything the client needs from the world around it. */
export interface Ports {
  readonly clock: () => EpochMs;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly sha256: (bytes: ArrayBuffer) => Promise<string>;
  readonly store: () => Promise<OutboxStore & Partial<StoreInTrouble & ForgetfulStore>>;
  /** Asks the browser not to clear what is kept when the device runs short of space. Answers whether it agreed. */
  readonly persist: () => Promise<boolean>;
  readonly transport: () => Promise<Transport>;
  readonly uploader: () => Promise<Uploader>;
  /**
   * For what is no JSON: photos.
   *
   * @default the global fetch; nothing is kept on the device
   */
  readonly fetch?: FetchBytes | undefined;
  readonly lock: Lock;
  readonly connectivity: Connectivity;
  /** BCP 47 tags of the languages in which texts are likely to be written, the likeliest first. */
  readonly languages: () => readonly string[];
  /** Runs the work once after so many milliseconds. */
  readonly after: (milliseconds: number, work: () => void) => Stop;
  /** Tells the other tabs that a case has changed, and hears it from them. */
  readonly changes: {
    post(caseId: string): void;
    listen(listener: (caseId: string) => void): Stop;
  };
  /**
   * Hears of changes as they happen, together with the other tabs.
   *
   * @default the browser's own; nothing is heard where `transport` is replaced and this is not
   */
  readonly hearing?: Hearing | undefined;
  /** Tells the page of an error that nobody waits for, such as a listener's own. */
  readonly report: (error: unknown) => void;
  /** Leaves a note that entries wait, so that a later visit sends them even if nobody opens the form. */
  readonly noteWaiting: (waiting: boolean) => void;
}
