import type { EpochMs } from '../core/instant.ts';
import type {
  Category,
  Channel,
  Department,
  Issue,
  Kind,
  Language,
  Milestone,
  Resolution,
  Severity,
} from '../core/vocabulary.ts';
import type { Span } from '../core/instant.ts';
import type { Change, PauseReason } from '../policy/handling.ts';
import type { Facts } from '../severity/facts.ts';
import type { ContentRef, PhotoManifest } from './content.ts';
import type {
  Accused,
  Claim,
  Ending,
  Expectation,
  HandOver,
  Judgement,
  PlanTerms,
  Rating,
  Reporter,
} from './case-parts.ts';
import type { Proposal } from './events.ts';
import type { RecordName } from './records.table.ts';

/** Where a case stands, in one word, in the order of the handling. */
export const stages = ['received', 'handling', 'answered', 'resolved', 'closed'] as const;
export type Stage = (typeof stages)[number];

/**
 * What is said. Plans, why one was refused, why a classification was corrected and why a case was handed on are between
 * staff; a plan that is put to the customer is an offer.
 */
export const messageAbouts = [
  'complaint',
  'information',
  'interim',
  'progress',
  'question',
  'plan',
  'offer',
  'plan-refusal',
  'correction',
  'transfer',
  'objection',
  'judgement',
  'record',
  'hand-over',
  'assignment',
  'claim',
  'claim-answer',
  'settlement',
  'contact',
  'reopening',
  'withdrawal',
  'closing',
  'answer',
  'resolution',
  'rating',
] as const;
export type MessageAbout = (typeof messageAbouts)[number];

/** Something the customer or the staff said, in order. */
export interface Message {
  readonly at: EpochMs;
  readonly from: 'customer' | 'staff';
  readonly about: MessageAbout;
  /** Somebody of the staff entered it for the customer. */
  readonly onBehalf?: true;
  /** Which record, for what was put on record. */
  readonly record?: RecordName | undefined;
  readonly content: ContentRef;
  /** Ids of the photos that were announced with it, if any were. */
  readonly photos?: readonly string[] | undefined;
}

export interface Photo extends PhotoManifest {
  readonly stored: boolean;
}

/** A stretch in which only the customer could go on. */
export interface Wait {
  readonly reason: PauseReason;
  readonly from: EpochMs;
  /** Absent while it lasts. */
  readonly to?: EpochMs | undefined;
}

/** A case as its events make it. */
export interface Case {
  readonly id: string;
  /** Sequence number of the last event. */
  readonly version: number;
  readonly stage: Stage;
  readonly channel: Channel;
  readonly branch: string;
  /** The policy it is under: the one it was received under, until a recorded command moves it. */
  readonly policyId: string;
  readonly number?: string | undefined;
  readonly lang: Language;
  readonly kind: Kind;
  readonly category: Category;
  readonly issue: Issue;
  readonly severity: Severity;
  readonly department: Department;
  readonly facts: Facts;
  readonly resolution?: Resolution | undefined;
  readonly proposal: Proposal;
  readonly chosenIssue?: Issue | undefined;
  /** The staff member who answers for it (CS-5.2). */
  readonly owner?: string | undefined;
  readonly receivedAt: EpochMs;
  /** When it was entered; the numbers of the policy are those of that time. */
  readonly recordedAt: EpochMs;
  /** When the present round of handling began: at receipt, or when it was reopened. */
  readonly roundStartedAt: EpochMs;
  /** When the customer last heard something; the next progress notice is counted from it. */
  readonly lastNewsAt: EpochMs;
  /** 1 for the first handling, one more each time it is reopened. */
  readonly round: number;
  /** When each milestone was reached in the present round. */
  readonly reached: Readonly<Partial<Record<Milestone, EpochMs>>>;
  /** By when each milestone that was reached was due, as its clock stood when it was. */
  readonly dues: Readonly<Partial<Record<Milestone, EpochMs>>>;
  /** When clocks began anew within the round: that of the plan, when it was refused or declined. */
  readonly restartedAt: Readonly<Partial<Record<Milestone, EpochMs>>>;
  readonly closedAt?: EpochMs | undefined;
  /** Due times that the customer was last told for the present round. */
  readonly told: Readonly<Partial<Record<Milestone, EpochMs>>>;
  /** New times that the customer was told in the present round for what was promised (LA-4.3). */
  readonly expected?: Readonly<Partial<Record<Milestone, Expectation>>> | undefined;
  /** Until when the customer allows for the solution (SH-2). */
  readonly wantedBy?: EpochMs | undefined;
  /** When the company waited for the customer. */
  readonly waits: readonly Wait[];
  /** When it stood resolved before it was reopened. */
  readonly resolvedSpans: readonly Span[];
  /** When what the clocks depend on last changed in the present round. */
  readonly changedAt: Readonly<Partial<Record<Change, EpochMs>>>;
  readonly messages: readonly Message[];
  readonly photos: readonly Photo[];
  readonly rating?: Rating | undefined;
  /** Keys of the due times that passed; each is recorded once. */
  readonly passed: readonly string[];
  /** Keys of the escalations that were carried out; each is once. */
  readonly escalated: readonly string[];
  readonly ending?: Ending | undefined;

  readonly reporter?: Reporter | undefined;
  readonly accused?: Accused | undefined;
  /** Who entered it for the customer. */
  readonly receivedBy?: string | undefined;
  /** Hard to solve, or more than one department is concerned (WF-3.2). */
  readonly complex?: boolean | undefined;
  /** Whether it stands; of the present round. */
  readonly judgement?: Judgement | undefined;
  /** When what was put on record in the present round. */
  readonly records: Readonly<Partial<Record<RecordName, EpochMs>>>;
  /** Department and persons at fault, from the cause; ids of staff. */
  readonly fault?:
    | { readonly department?: Department | undefined; readonly persons?: readonly string[] | undefined }
    | undefined;
  readonly plan?: PlanTerms | undefined;
  readonly claims: readonly Claim[];
  /** When the customer could not be reached, in the present round. */
  readonly attempts: readonly EpochMs[];
  readonly handOver?: HandOver | undefined;
  /** How often it was handed on between departments (WF-4.5.1). */
  readonly transfers: number;
  /** The case it goes on as. */
  readonly mergedInto?: { readonly id: string; readonly number?: string | undefined } | undefined;
  /** Ids of cases that go on as this one. */
  readonly duplicates: readonly string[];
  readonly erasedAt?: EpochMs | undefined;
}
