import type {
  CommandReceipt,
  DeskCase,
  DeskQueue,
  Receipt,
  StaffCommand,
  StaffIntake,
} from '../contract/index.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { DeskPorts } from './desk-ports.ts';
import type { FileUploads } from './file-uploads.ts';
import type { HandOver, HandOverResult } from './hand-over-many.ts';
import type { SavedViews } from './saved-views.ts';

export type StaffCommandInput = StaffCommand extends infer C
  ? C extends { id: string }
    ? Omit<C, 'id'>
    : never
  : never;

/** What a customer told somebody of the staff. The id keeps a second try from making a second case; see `newIntakeId`. */
export type StaffIntakeInput = Pick<StaffIntake, 'id' | 'text' | 'channel' | 'branch'> &
  Partial<Omit<StaffIntake, 'secret' | 'writtenAt'>>;

/** The receipt of an entry, and the secret with which the customer can follow it. */
export interface Entered {
  readonly receipt: Receipt;
  readonly secret: string;
}

/**
 * The staff's client. Every call throws a `ProblemError` with the server's reason when it is refused, and an
 * `UnreachableError` when there was no answer.
 */
export interface DeskClient {
  /** The cases that one may see, what presses most first. `filterQueue` picks from them. */
  queue(): Promise<DeskQueue>;
  case(id: string): Promise<DeskCase>;
  /**
   * Carries out a command on the version the staff member saw. Sent again after there was no answer, it is carried out once.
   *
   * @param files are prepared like those of customers, announced with the command, and follow it once it has been accepted: see
   *   `uploads`. Not every command takes some: `commandsWithFiles`.
   * @throws {ConflictError} when somebody was quicker; it says how the case stands now
   * @throws {EvidenceError} when there are files that cannot be sent; then nothing has been
   */
  send(
    id: string,
    version: number,
    command: StaffCommandInput,
    files?: readonly Evidence[],
  ): Promise<CommandReceipt>;
  /** Files on their way to cases, and those that did not arrive. */
  readonly uploads: FileUploads;
  /** Hands many cases over at once, as at the change of a shift (CS-1). */
  handOver(
    handOver: HandOver,
    onProgress?: (done: number, of: number) => void,
  ): Promise<readonly HandOverResult[]>;
  /** An id for `enter`: make it when the form opens, and keep it for every try. */
  newIntakeId(): string;
  /** Enters what a customer told somebody of the staff, by whatever channel (WF-5.4.1). */
  enter(intake: StaffIntakeInput): Promise<Entered>;
  /** The bytes of a photo. */
  photo(id: string, photoId: string): Promise<Blob>;
  /** Confirmed classifications with their texts, a JSON object a line, to score the classifier with. */
  labels(): Promise<Blob>;
  /**
   * Tells the queue as soon as something in it has changed, while the page is visible: by the server’s stream of changes, and by
   * looking from time to time where there is none. Returns the function that stops it.
   */
  watchQueue(listener: (queue: DeskQueue) => void, onError: (error: unknown) => void): () => void;
  readonly views: SavedViews;
}

export interface DeskOptions {
  /** Address of the backend, for example `https://care.example.com`. */
  readonly endpoint: string;
  /** A valid access token (JWT) each time it is asked for. */
  readonly token: () => Promise<string>;
  /** Replaces parts of the world: clock, network, storage. For tests and for places that are no browser. */
  readonly ports?: Partial<DeskPorts> | undefined;
}
