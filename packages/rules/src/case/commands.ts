import type { EpochMs } from '../core/instant.ts';
import type {
  Channel,
  Department,
  ElectronicBox,
  Issue,
  Kind,
  Language,
  Resolution,
  Role,
  Severity,
} from '../core/vocabulary.ts';
import type { Classification } from '../classification/classification.ts';
import type { Facts, Money } from '../severity/facts.ts';
import type { Actor } from './actor.ts';
import type {
  Accused,
  ClaimAnswer,
  ClaimBasis,
  Expected,
  PlanTerms,
  RatingReason,
  Reporter,
} from './case-parts.ts';
import type { ContentRef, PhotoManifest } from './content.ts';
import type { DutyName } from './duty.ts';
import type { RecordName } from './records.table.ts';

/** A text for the customer, and the files that are sent with it, if any. */
export interface Told {
  readonly content: ContentRef;
  readonly photos?: readonly PhotoManifest[] | undefined;
}

/** What each command brings. Texts come as references: the caller keeps them in its erasable store first. */
export interface CommandData {
  receive: {
    readonly id: string;
    readonly channel: Channel;
    /** By which electronic suggestion box it came, if by one. Unlike one of wood it shows a receipt (WF-4.1.2, WF-4.1.3). */
    readonly via?: ElectronicBox | undefined;
    readonly branch: string;
    readonly lang: Language;
    readonly content: ContentRef;
    readonly classification: Classification;
    readonly chosenIssue?: Issue | undefined;
    readonly chosenKind?: Kind | undefined;
    readonly facts: Facts;
    readonly resolution?: Resolution | undefined;
    /** Until when the customer allows for the solution (SH-2). */
    readonly wantedBy?: EpochMs | undefined;
    readonly photos: readonly PhotoManifest[];
    readonly reporter?: Reporter | undefined;
    readonly accused?: Accused | undefined;
  };
  'add-information': { readonly content: ContentRef; readonly photos: readonly PhotoManifest[] };
  'store-photo': { readonly photo: string };
  /** `kind`: what it is, if not what the issue and the present kind say. */
  confirm: {
    readonly issue: Issue;
    readonly severity: Severity;
    readonly kind?: Kind | undefined;
    /** Hard to solve, or more than one department is concerned (WF-3.2). */
    readonly complex?: boolean | undefined;
    /** What is known by now; it is added to what was stated, and replaces it where both speak. */
    readonly facts?: Facts | undefined;
    readonly reason?: ContentRef | undefined;
  };
  /** Names the person who answers for the case (CS-5.2). */
  assign: { readonly owner: string; readonly reason?: ContentRef | undefined };
  /** Whether the complaint stands; both tests are on record (LA-2.3, LA-5). */
  judge: {
    readonly upheld: boolean;
    readonly reasonSufficient: boolean;
    readonly demandReasonable: boolean;
    readonly reason: ContentRef;
  };
  /** Puts something on record that a step needs. */
  record: {
    readonly record: RecordName;
    readonly content: ContentRef;
    /** Which department and whose fault it was, with the cause (LA-5). Ids of staff, never names. */
    readonly department?: Department | undefined;
    readonly persons?: readonly string[] | undefined;
    /** Whether a return is large, or one of a whole batch, with its check (LA-2.5). */
    readonly batch?: boolean | undefined;
  };
  /** Tells the customer that it arrived and what is promised, where no automatic reply does. */
  acknowledge: Record<never, never>;
  'record-interim': Told;
  /** `expected`: by when something that was promised can be expected now; the text says why (LA-4.3). */
  'report-progress': Told & { readonly expected?: Expected | undefined };
  'propose-plan': Told & PlanTerms;
  'approve-plan': Record<never, never>;
  'refuse-plan': { readonly reason: ContentRef };
  'accept-plan': Record<never, never>;
  'decline-plan': { readonly reason?: ContentRef | undefined };
  'ask-information': Told;
  /** The handling goes on without what the customer was asked for. */
  'withdraw-question': { readonly reason?: ContentRef | undefined };
  'record-arrival': Record<never, never>;
  report: Record<never, never>;
  /** Nothing is handed on before it is understood: how hard the customer is hit, and by what (LA-4.2). */
  transfer: {
    readonly department: Department;
    readonly reason: ContentRef;
    readonly understood: ContentRef;
  };
  /** What contract and law provide for goods that are damaged, lost or spoiled (WF-5.1.2). */
  claim: {
    readonly basis: ClaimBasis;
    readonly amount?: Money | undefined;
    readonly content: ContentRef;
  };
  'answer-claim': {
    readonly answer: ClaimAnswer;
    /** What is granted; needed unless the claim is refused. */
    readonly amount?: Money | undefined;
    readonly reason: ContentRef;
  };
  /** What was granted has been paid or made good. */
  'settle-claim': { readonly content?: ContentRef | undefined };
  /** Moves a case to the policy of the context, or computes its times anew with the calendars of the context. */
  recompute: { readonly change: 'policy' | 'calendar' };
  answer: Told;
  resolve: Told;
  rate: {
    readonly satisfied: boolean;
    readonly score?: number | undefined;
    readonly reasons?: readonly RatingReason[] | undefined;
    readonly reason?: ContentRef | undefined;
  };
  /** The customer was not reached for the return visit. */
  'record-no-contact': { readonly content?: ContentRef | undefined };
  reopen: { readonly reason: ContentRef };
  withdraw: { readonly reason?: ContentRef | undefined };
  /** The end of “until satisfied”: the final answer, with the reason, which the customer is told. */
  close: { readonly ending: 'unsatisfied' | 'unreachable'; readonly reason: ContentRef };
  /** The same was reported before: it goes on under the number of `context.other`. */
  merge: { readonly reason?: ContentRef | undefined };
  /** The other side of a merger. */
  'add-duplicate': { readonly duplicate: string; readonly number?: string | undefined };
  /** The outgoing side of a change of shift (CS-1.2); the incoming side takes over. */
  'hand-over': { readonly to: string; readonly note: ContentRef };
  'take-over': Record<never, never>;
  /** Texts, contact and photos are destroyed; the register stays complete (CS-3.2). */
  erase: { readonly why: 'retention' | 'request' };
  /** Someone is told of a due time, before or after it; each escalation, by its key, once. */
  escalate: {
    readonly key: string;
    /** Key of the duty that it is about. */
    readonly of: string;
    readonly roles: readonly Role[];
  };
  'pass-deadline': { readonly duty: DutyName; readonly due: EpochMs };
}

export type CommandType = keyof CommandData;

/** Something someone wants to do to a case. */
export type Command = {
  readonly [T in CommandType]: { readonly type: T; readonly actor: Actor; readonly data: CommandData[T] };
}[CommandType];

export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
