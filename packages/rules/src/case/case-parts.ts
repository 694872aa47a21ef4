import type { Department, Milestone, Role } from '../core/vocabulary.ts';
import type { EpochMs } from '../core/instant.ts';
import type { Money } from '../severity/facts.ts';
import type { ContentRef } from './content.ts';

/** Who can report: everyone who has dealings with the company (XF-1.1), and its own people (WF-5.3.1). */
export const reporterRoles = [
  'owner',
  'seller',
  'buyer',
  'driver',
  'finance',
  'employee',
  'public',
  'other',
] as const;
export type ReporterRole = (typeof reporterRoles)[number];

/** What is known of the reporter without saying who it is. */
export interface Reporter {
  readonly as?: ReporterRole | undefined;
  /** Who it is and what they said is kept secret (CS-7.7). */
  readonly confidential?: boolean | undefined;
  /** Gave no name. It is taken all the same; gaps are marked. */
  readonly anonymous?: boolean | undefined;
  /** Nobody can be called or written to: a slip of paper in a box. */
  readonly unreachable?: boolean | undefined;
}

/** Whom it is about. They, and their department where it is misconduct, never see it (WF-6.1.3). */
export interface Accused {
  readonly role?: Role | undefined;
  readonly department?: Department | undefined;
  /** Ids of staff, never names. */
  readonly staff?: readonly string[] | undefined;
}

/** Whether the complaint stands (LA-2.3); both tests of it are on record (LA-5). */
export interface Judgement {
  readonly upheld: boolean;
  readonly reasonSufficient: boolean;
  readonly demandReasonable: boolean;
  readonly at: EpochMs;
}

/** How soon something can be solved (LA-4.3). */
export const solvabilities = ['at-once', 'short-time', 'not-at-present'] as const;
export type Solvability = (typeof solvabilities)[number];

/** What a plan says besides its text: how soon, by when, and who carries it out (WF-4.4.2, LA-4.3). */
export interface PlanTerms {
  readonly solvability: Solvability;
  /** By when it is to be carried out. */
  readonly by: EpochMs;
  /** Id of the member of staff who carries it out. */
  readonly responsible: string;
}

/**
 * By when something that was promised can be expected now (LA-4.3). It moves no due time and keeps no promise: what was
 * promised for an earlier time stays late (SH-8).
 */
export interface Expected {
  /** What was promised and is still to come. */
  readonly milestone: Milestone;
  readonly by: EpochMs;
}

/** A new time as it stands on a case: when it was told, and in which text the reason is. */
export interface Expectation {
  readonly by: EpochMs;
  readonly at: EpochMs;
  readonly reason: ContentRef;
}

export const claimBases = ['contract', 'law', 'goodwill'] as const;
export type ClaimBasis = (typeof claimBases)[number];
export const claimAnswers = ['granted', 'granted-in-part', 'refused'] as const;
export type ClaimAnswer = (typeof claimAnswers)[number];

/** What the customer claims, and what became of it (WF-5.1.2). */
export interface Claim {
  readonly basis: ClaimBasis;
  readonly amount?: Money | undefined;
  readonly content: ContentRef;
  readonly at: EpochMs;
  readonly answer?: ClaimAnswer | undefined;
  /** What was granted. */
  readonly granted?: Money | undefined;
  readonly reason?: ContentRef | undefined;
  readonly answeredAt?: EpochMs | undefined;
  readonly settledAt?: EpochMs | undefined;
}

/** A hand-over that the incoming side has not signed yet (CS-1.2). */
export interface HandOver {
  readonly from?: string | undefined;
  readonly to: string;
  readonly at: EpochMs;
  /** Something arose meanwhile: the outgoing side brings it to a stopping point first (CS-1.3). */
  readonly disturbed: boolean;
}

/**
 * What a customer is not satisfied with. `attitude` and `efficiency` are what service is judged by (the dimensions of a policy's
 * surveys), `resolution` is one of its indicators, `communication` one of the categories.
 */
export const ratingReasons = [
  'efficiency',
  'resolution',
  'communication',
  'attitude',
  'compensation',
  'other',
] as const;
export type RatingReason = (typeof ratingReasons)[number];

/** The customer's verdict after handling (WF-4.5.2). */
export interface Rating {
  readonly satisfied: boolean;
  /** 1 (poor) to 5 (very good). */
  readonly score?: number | undefined;
  /** What it is for. Older ratings name none. */
  readonly reasons?: readonly RatingReason[] | undefined;
  readonly at: EpochMs;
}

/** How a case ended. Unsatisfied and unreachable count as unresolved. */
export const endings = ['satisfied', 'unsatisfied', 'unreachable', 'withdrawn', 'merged'] as const;
export type Ending = (typeof endings)[number];
