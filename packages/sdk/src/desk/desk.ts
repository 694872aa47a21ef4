import type {
  CommandReceipt,
  DeskCase,
  DeskQueue,
  Receipt,
  StaffCommand,
  StaffIntake,
} from '../contract/index.ts';

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

/** The staff's client. Every call throws a `ProblemError` with the server's reason when it is refused. */
export interface DeskClient {
  queue(): Promise<DeskQueue>;
  case(id: string): Promise<DeskCase>;
  /** Carries out a command on the version the staff member saw; `version-conflict` when it has moved on. */
  send(id: string, version: number, command: StaffCommandInput): Promise<CommandReceipt>;
  /** An id for `enter`: make it when the form opens, and keep it for every try. */
  newIntakeId(): string;
  /** Enters what a customer told somebody of the staff, by whatever channel (WF-5.4.1). */
  enter(intake: StaffIntakeInput): Promise<Entered>;
  /** The bytes of a photo. */
  photo(id: string, photoId: string): Promise<Blob>;
  /** Polls the queue while the page is visible. Returns the function that stops it. */
  watchQueue(listener: (queue: DeskQueue) => void, onError: (error: unknown) => void): () => void;
}

export interface DeskOptions {
  /** Address of the backend, for example `https://care.example.com`. */
  readonly endpoint: string;
  /** A valid access token (JWT) each time it is asked for. */
  readonly token: () => Promise<string>;
}
