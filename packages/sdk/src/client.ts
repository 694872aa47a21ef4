import type {
  Classification,
  Deadline,
  ElectronicBox,
  Facts,
  Issue,
  Kind,
  Resolution,
  Severity,
  SeverityReason,
  Source,
} from '@redress/rules';
import type {
  CaseView,
  Contact,
  CustomerCommand,
  Details,
  Filling,
  PortalProfile,
  Problem,
  Promised,
  Receipt,
  Reporter,
  Subject,
  Submission,
} from './contract/index.ts';
import type { Evidence, ShownFile } from './evidence/evidence.ts';
import type { StorageTrouble } from './ports.ts';

export type { StorageTrouble } from './ports.ts';

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
  /** What it is, where the reporter or the page they write on says so; else the text tells. */
  readonly kind?: Kind | undefined;
  /** Code of the branch it concerns. One that the portal does not name is left out. */
  readonly branch?: string | undefined;
  /** By which electronic suggestion box it comes, if by one: a shared tablet, or the code on a poster (WF-4.1.3). */
  readonly via?: ElectronicBox | undefined;
  readonly subject?: Subject | undefined;
  readonly contact?: Contact | undefined;
  readonly resolution?: { readonly kind: Resolution; readonly note?: string | undefined } | undefined;
  readonly facts?: Facts | undefined;
  /** When it happened, in epoch milliseconds. */
  readonly happenedAt?: number | undefined;
  /** Until when the solution is wanted (SH-2). */
  readonly wantedBy?: number | undefined;
  /** What else the portal asks for. */
  readonly details?: Details | undefined;
  readonly photos?: readonly Evidence[] | undefined;
  /** The version of the portal's notice on personal data that the reporter has agreed to. */
  readonly consent?: { readonly version: string } | undefined;
  /** How the form was filled in, where that looks like a program; forms of one’s own may leave it out. */
  readonly filling?: Filling | undefined;
  /** An anonymous or confidential reporter is never tied to the customer who is signed in (CS-7.7). */
  readonly reporter?: Reporter | undefined;
  /** Whom it is about, as far as the reporter knows: none of them gets to see it (WF-6.1.3). */
  readonly accused?: Submission['accused'] | undefined;
}

/** What is enough to classify and to compute the promised times. */
export type Previewed = Pick<Complaint, 'text' | 'issue' | 'kind' | 'facts'>;

/** What will happen with a complaint, as far as this device can tell. */
export interface Preview {
  readonly classification: Classification;
  readonly kind: Kind;
  readonly issue: Issue;
  readonly severity: Severity;
  /** What made it as grave as it is; empty where the issue, or the text as a whole, says it. */
  readonly raisedBy: readonly SeverityReason[];
  /** Clauses by which it is so grave. */
  readonly because: readonly Source[];
  /** Only the promised milestones, the earliest first. */
  readonly deadlines: readonly Deadline[];
  /** IANA zone the times belong to. */
  readonly timeZone: string;
}

/** A photo or a later message that the server will never take as it is. It stays on the device. */
export interface RefusedPart {
  readonly id: string;
  readonly kind: 'photo' | 'command';
  /** Which command, for a message. */
  readonly command?: CustomerCommand['type'] | undefined;
  /** What was written, for a message. */
  readonly text?: string | undefined;
  /** How many photos went with it, for a message. They wait with it. */
  readonly photos?: number | undefined;
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
  readonly photos: {
    readonly total: number;
    readonly sent: number;
    /** So many are only in this page’s memory, though the text is on the device: there was no room for them. */
    readonly onlyInMemory?: number | undefined;
  };
  /** Parts that were refused after the complaint itself was taken. */
  readonly refused: readonly RefusedPart[];
  /** The portal does not say who its customer is, or the server does not believe it: something of it waits until it does. */
  readonly waitsForIdentity?: boolean | undefined;
  /** The server asks for one more step of the customer, and nobody has taken it yet. It is kept; `drain` asks again. */
  readonly waitsForChallenge?: boolean | undefined;
}

/** A case this device knows. */
export interface KnownCase extends SubmissionState {
  readonly issue: Issue;
  readonly excerpt: string;
  readonly startedAt: number;
  /** Where it was in its handling when the server last told; absent before. */
  readonly stage?: CaseView['stage'] | undefined;
  /** What it waited for from the customer then; empty when it was not their turn. */
  readonly awaits?: CaseView['awaits'] | undefined;
  /**
   * Address of the status page that works without login; the secret is only in the fragment. Absent when this device knows the case by
   * the customer’s identity alone.
   */
  readonly trackingLink?: string | undefined;
  /** It belongs to the customer who is signed in. The others were handed in on this device without signing in. */
  readonly joined?: boolean | undefined;
}

/** A complaint that was begun and not sent, to go on with. */
export interface SavedDraft {
  readonly draft: Draft;
  readonly complaint: Omit<Complaint, 'photos'> & { readonly photos: readonly ShownFile[] };
  /** Epoch milliseconds. */
  readonly savedAt: number;
}

/** What is being written, kept so that a reload or a crash loses nothing of it. */
export interface Drafts {
  /**
   * Keeps a draft as it stands, photos included. To be called when the writer pauses. A draft that has been submitted
   * stays away.
   */
  save(draft: Draft, complaint: Complaint): Promise<void>;
  /**
   * The draft that was saved last by an earlier visit or another tab, not by this client. It may still be written there: go
   * on with a draft of your own, and discard this one.
   */
  latest(): Promise<SavedDraft | undefined>;
  discard(id: string): Promise<void>;
}

/** What a complaint is about, to look for earlier ones about the same. */
export interface SimilarTo {
  readonly order?: string | undefined;
  readonly waybill?: string | undefined;
  /** What the reporter chose; none fits any. */
  readonly issue?: Issue | undefined;
}

/** What a watcher of a case gets. */
export interface CaseUpdate {
  readonly view?: CaseView | undefined;
  /** `current`, or why what is shown may be old. */
  readonly freshness: 'loading' | 'current' | 'offline' | 'unavailable' | 'not-found';
}

/** What has become of cases that were to be joined. */
export interface JoinedCases {
  /** Ids of those that belong to the customer now. */
  readonly joined: readonly string[];
  /** Those that the server refuses: they are another customer’s, or are tied to nobody (CS-7.7). */
  readonly refused: readonly { readonly id: string; readonly problem: Problem }[];
}

/** A command as the customer gives it: its id is made when it is sent, and its photos are prepared then. */
export type CustomerCommandInput = CustomerCommand extends infer C
  ? C extends { photos: unknown }
    ? Omit<C, 'id' | 'photos'> & { readonly photos?: readonly Evidence[] | undefined }
    : C extends { id: string }
      ? Omit<C, 'id'>
      : never
  : never;

/** What a session leaves behind when it ends. */
export interface LogoutOptions {
  /**
   * On a shared device (`kiosk`) what still waits to be sent stays, sealed, as long as the page lives: it goes by itself when there is a
   * connection, and is shown to nobody any more. On other devices it changes nothing.
   *
   * @default false
   */
  readonly keepUnsent?: boolean | undefined;
}

export interface RedressClient {
  /** Whether the device is shared: nothing of one person is to be shown to the next. */
  readonly kiosk: boolean;
  /** The portal's profile; a built-in default until it has been loaded. */
  profile(): PortalProfile;
  /**
   * Loads the portal's own profile, and ahead of time the code that writing and sending need. Resolves with the best
   * profile there is when the server cannot be reached.
   */
  loadProfile(): Promise<PortalProfile>;
  begin(): Draft;
  /** Classifies and computes the promised times on this device. Rejects when the code for it cannot be loaded. */
  preview(complaint: Previewed): Promise<Preview>;
  /**
   * Keeps the complaint durably, then tries to send it. Resolves after the first try; at once when offline.
   * Subscribers hear `queued` as soon as it is kept.
   *
   * @throws {ComplaintError} when what was entered cannot be sent as it is; nothing is kept then
   * @throws {UnreachableError} when the code that checks it, which `loadProfile` loads ahead, cannot be loaded; nothing is
   *   kept then but the draft, if it was saved
   */
  submit(draft: Draft, complaint: Complaint): Promise<SubmissionState>;
  /**
   * What was written in a complaint that has not arrived, its photos included: to mend one that the server rejected, or to go on with one
   * that is taken back. It stays as it is until `takeBack`. Nothing once the server has it, or when whoever is here may not see it.
   *
   * @throws {UnreachableError} when the code for it, which `loadProfile` loads ahead, cannot be loaded
   */
  written(id: string): Promise<SavedDraft['complaint'] | undefined>;
  /** Takes a complaint back before it leaves, or discards one that the server rejected. False when it may have arrived. */
  takeBack(id: string): Promise<boolean>;
  /**
   * The cases this device knows, the newest first; where a customer is signed in, with all of theirs that the server knows. What belongs
   * to another customer is never among them.
   */
  cases(): Promise<readonly KnownCase[]>;
  /**
   * Asks the server how the cases of this device stand that have not ended: subscribers hear of each that has moved, and `cases` says it.
   * A case is asked for once a minute at most. What cannot be had stays as it was known.
   */
  lookAtCases(): Promise<void>;
  /**
   * Ties cases that were handed in on this device without signing in to the customer who is signed in now. Not done by itself: on a computer
   * that several people use they may be somebody else’s. Ask, show which, and pass the ids that were confirmed.
   *
   * @param ids of `cases()` that are not `joined`; all of them unless given
   * @throws {IdentityError} when the portal does not say who is signed in
   * @throws {UnreachableError} when there is no answer; those that were joined before it stay joined
   */
  joinCases(ids?: readonly string[]): Promise<JoinedCases>;
  /** Cases of this device about the same order or waybill that have not ended, the newest first. */
  similar(about: SimilarTo): Promise<readonly KnownCase[]>;
  readonly drafts: Drafts;
  /** Adopts a case from a tracking link (its fragment). */
  adopt(fragment: string): Promise<string | undefined>;
  /** Watches a case; polls while the page is visible and online. Returns the function that stops it. */
  watch(id: string, listener: (update: CaseUpdate) => void): () => void;
  /**
   * Sends a customer's command through the outbox: `queued` when there is no connection. Photos of later information are
   * prepared like those of a complaint, kept together with it, and follow it one by one.
   *
   * @throws {ComplaintError} when it cannot be sent as it is; an `EvidenceError` when that is because of its files
   * @throws {ProblemError} when the server refuses it
   */
  send(id: string, command: CustomerCommandInput): Promise<'sent' | 'queued'>;
  /**
   * Lets go of a photo or message that was refused later. Answers what it was, so that a message's text can be mended
   * and sent again; nothing when there is no such part, or none that was refused. Photos that waited with it go, too.
   */
  dismissRefused(id: string, partId: string): Promise<RefusedPart | undefined>;
  /** The photos that wait with a refused message, to send them again with the mended one before it is let go. */
  refusedFiles(partId: string): Promise<readonly ShownFile[]>;
  /**
   * The bytes of a photo or file of a case, one of `photos` of its view: what the customer sent, and what staff sent them.
   *
   * @throws {ProblemError} when the server refuses it, as before it has arrived
   * @throws {UnreachableError} when there is no answer
   */
  photo(id: string, photoId: string): Promise<Blob>;
  /** Tells the listener of each change of a submission. Returns the function that stops it. */
  subscribe(listener: (state: SubmissionState) => void): () => void;
  /**
   * Tells when all that was shown is to be taken away: by `logout` here or in another tab, or because another customer is signed in.
   * Returns the function that stops it.
   */
  onForgotten(listener: () => void): () => void;
  /**
   * Sends what is waiting. Called by itself when the network returns. When the page calls it, what waits for a challenge is asked for
   * again, too.
   */
  drain(): Promise<void>;
  /** Why the device keeps nothing at present, if so: what is submitted lasts as long as the page, or until it is sent. */
  unavailableReason(): StorageTrouble | undefined;
  /**
   * Milliseconds to add to the device's clock to get the server's, as its answers tell; 0 while it is unknown. A
   * countdown to a promised time is honest with it: `due - (Date.now() + client.clockOffset())`.
   */
  clockOffset(): number;
  /**
   * To be called when a customer signs out, or a kiosk's session ends. Forgets everything on this device, and tells the other tabs: cases, drafts, and what still waits to be sent. Answers how many complaints were
   * lost by that before they had been sent; `drain` first to lose none, or keep them.
   */
  logout(options?: LogoutOptions): Promise<{ readonly unsent: number }>;
  /** How many complaints wait on this device to be sent, those included that `logout` has kept. */
  waiting(): Promise<number>;
  destroy(): void;
}
