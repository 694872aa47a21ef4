import type { Classification, Deadline, Facts, Issue, Resolution, Severity } from '@redress/rules';
import type {
  CaseView,
  Contact,
  CustomerCommand,
  PortalProfile,
  Problem,
  Promised,
  Receipt,
  Subject,
} from './contract/index.ts';

/** A complaint that is being written. Its id is the idempotency key, its secret opens the status later. */
export interface Draft {
  readonly id: string;
  readonly secret: string;
  /** Epoch milliseconds, by the device's clock. */
  readonly startedAt: number;
}

/** What the reporter has entered. */
export interface Complaint {
  readonly text: string;
  readonly issue?: Issue | undefined;
  readonly subject?: Subject | undefined;
  readonly contact?: Contact | undefined;
  readonly resolution?: { readonly kind: Resolution; readonly note?: string | undefined } | undefined;
  readonly facts?: Facts | undefined;
  readonly photos?: readonly File[] | undefined;
}

/** What will happen with a complaint, as far as this device can tell. */
export interface Preview {
  readonly classification: Classification;
  readonly issue: Issue;
  readonly severity: Severity;
  /** Only the promised milestones, the earliest first. */
  readonly deadlines: readonly Deadline[];
  /** IANA zone the times belong to. */
  readonly timeZone: string;
}

/** A photo or a later message that the server will never take as it is. It stays on the device. */
export interface RefusedPart {
  readonly id: string;
  readonly kind: 'photo' | 'command';
  /** What was written, for a message. */
  readonly text?: string | undefined;
  readonly problem: Problem;
}

/** Where a submission stands. "Queued" is success: it is safe on this device and will be sent. */
export interface SubmissionState {
  readonly id: string;
  readonly state: 'queued' | 'sent' | 'rejected';
  /** Short reference that can be named before there is a running number. */
  readonly reference: string;
  /** Kept on this device durably, or only in this page's memory because storage is unavailable. */
  readonly kept: 'device' | 'memory';
  /** Promised times; provisional until the receipt. */
  readonly promises: readonly Promised[];
  readonly provisional: boolean;
  readonly timeZone: string;
  readonly receipt?: Receipt | undefined;
  /** Why the server rejected it. */
  readonly problem?: Problem | undefined;
  readonly photos: { readonly total: number; readonly sent: number };
  /** Parts that were refused after the complaint itself was taken. */
  readonly refused: readonly RefusedPart[];
}

/** A case this device knows. */
export interface KnownCase extends SubmissionState {
  readonly issue: Issue;
  readonly excerpt: string;
  readonly startedAt: number;
  /** Address of the status page that works without login; the secret is only in the fragment. */
  readonly trackingLink: string;
}

/** What a watcher of a case gets. */
export interface CaseUpdate {
  readonly view?: CaseView | undefined;
  /** `current`, or why what is shown may be old. */
  readonly freshness: 'loading' | 'current' | 'offline' | 'unavailable' | 'not-found';
}

export type CustomerCommandInput = CustomerCommand extends infer C
  ? C extends { id: string }
    ? Omit<C, 'id'>
    : never
  : never;

export interface RedressClient {
  /** The portal's profile; a built-in default until it has been loaded. */
  profile(): PortalProfile;
  /**
   * Loads the portal's own profile, and ahead of time the code that writing and sending need. Resolves with the best
   * profile there is when the server cannot be reached.
   */
  loadProfile(): Promise<PortalProfile>;
  begin(): Draft;
  /** Classifies and computes the promised times on this device. Rejects when the code for it cannot be loaded. */
  preview(complaint: Pick<Complaint, 'text' | 'issue' | 'facts'>): Promise<Preview>;
  /**
   * Keeps the complaint durably, then tries to send it. Resolves after the first try; at once when offline.
   * Subscribers hear `queued` as soon as it is kept.
   *
   * @throws {ComplaintError} when what was entered cannot be sent as it is; nothing is kept then
   */
  submit(draft: Draft, complaint: Complaint): Promise<SubmissionState>;
  /** Takes a complaint back before it leaves, or discards one that the server rejected. False when it may have arrived. */
  takeBack(id: string): Promise<boolean>;
  /** The cases this device knows, the newest first. */
  cases(): Promise<readonly KnownCase[]>;
  /** Adopts a case from a tracking link (its fragment). */
  adopt(fragment: string): Promise<string | undefined>;
  /** Watches a case; polls while the page is visible and online. Returns the function that stops it. */
  watch(id: string, listener: (update: CaseUpdate) => void): () => void;
  /**
   * Sends a customer's command through the outbox: `queued` when there is no connection.
   *
   * @throws {ProblemError} when the server refuses it
   */
  send(id: string, command: CustomerCommandInput): Promise<'sent' | 'queued'>;
  /** Tells the listener of each change of a submission. Returns the function that stops it. */
  subscribe(listener: (state: SubmissionState) => void): () => void;
  /** Sends what is waiting. Called by itself when the network returns. */
  drain(): Promise<void>;
  /** Why the client cannot keep or send anything at present, if so. */
  unavailableReason(): 'storage-unavailable' | undefined;
  destroy(): void;
}
