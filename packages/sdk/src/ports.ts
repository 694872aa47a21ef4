import type { EpochMs } from '@redress/rules';
import type { OutboxEntry, StoredCase } from './outbox/entry.ts';

/** Stops what was started. */
export type Stop = () => void;

/** Where drafts that were sent off, and what waits to be sent, are kept. Every promise resolves when it is durable. */
export interface OutboxStore {
  /** `device` survives a restart; `memory` lasts as long as the page, and the client says so. */
  kept(caseId: string): 'device' | 'memory';
  /** Keeps a new case and its first entries together. False, and nothing kept, when the case is there already. */
  add(record: StoredCase, entries: readonly OutboxEntry[]): Promise<boolean>;
  /** Everything that waits or was rejected, in the order in which it was added. */
  entries(): Promise<readonly OutboxEntry[]>;
  /** Replaces an entry. False when it is no longer there: it was taken back meanwhile. */
  put(entry: OutboxEntry): Promise<boolean>;
  /** Adds an entry to a case. False, and nothing kept, when the case is not there (any more). */
  append(entry: OutboxEntry): Promise<boolean>;
  /** Removes an entry. */
  remove(entryId: string): Promise<void>;
  /** Marks an entry as rejected and keeps what that means for its case, together. */
  reject(entry: OutboxEntry, record: StoredCase): Promise<void>;
  /** Removes a delivered entry and keeps what the delivery taught about the case, together. */
  settle(entryId: string, record: StoredCase): Promise<void>;
  /** Removes a case with all its entries: before a part of it has left, or when the server has rejected it. */
  takeBack(caseId: string): Promise<boolean>;
  cases(): Promise<readonly StoredCase[]>;
  case(id: string): Promise<StoredCase | undefined>;
  putCase(record: StoredCase): Promise<void>;
  /** Small values by name: the portal's profile. */
  read(name: string): Promise<unknown>;
  write(name: string, value: unknown): Promise<void>;
  close(): void;
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
}

/** Carries the bytes of a photo, going on where an earlier try stopped. Never tries again by itself. */
export interface Uploader {
  upload(upload: Upload): Promise<TransportResponse>;
}

/** One holder at a time over all tabs. */
export interface Lock {
  /** Runs the work when the lock is free. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

export interface Connectivity {
  online(): boolean;
  visible(): boolean;
  /** Tells when the network returns or the page is shown again. */
  onReturn(listener: () => void): Stop;
}

/** Everything the client needs from the world around it. */
export interface Ports {
  readonly clock: () => EpochMs;
  readonly randomBytes: (length: number) => Uint8Array;
  readonly sha256: (bytes: ArrayBuffer) => Promise<string>;
  readonly store: () => Promise<OutboxStore>;
  readonly transport: () => Promise<Transport>;
  readonly uploader: () => Promise<Uploader>;
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
  /** Tells the page of an error that nobody waits for, such as a listener's own. */
  readonly report: (error: unknown) => void;
  /** Leaves a note that entries wait, so that a later visit sends them even if nobody opens the form. */
  readonly noteWaiting: (waiting: boolean) => void;
}
