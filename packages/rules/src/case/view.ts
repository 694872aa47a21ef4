import type { EpochMs } from '../core/instant.ts';
import type { Category, Issue, Kind, Milestone, Severity } from '../core/vocabulary.ts';
import type { Source } from '../sources/index.ts';
import type { Money } from '../severity/facts.ts';
import type { Ending, ClaimAnswer, ClaimBasis, Expectation, PlanTerms, Rating } from './case-parts.ts';
import type { Message, Photo, Stage } from './case.ts';

/** One step of the handling as the customer sees it: what was promised and what came of it. */
export interface ViewStep {
  readonly milestone: Milestone;
  readonly state: 'done' | 'current' | 'ahead';
  /** When it was done. */
  readonly at?: EpochMs | undefined;
  /** By when it was promised; absent for steps without a promise or whose clock has not started. */
  readonly due?: EpochMs | undefined;
  /** Present while the clock waits for the customer: `due` is what it would be if it went on now. */
  readonly paused?: true;
  /** Milliseconds past the promised time; 0 when in time. */
  readonly lateBy: number;
  /** By when it can be expected now, while it is still to come (LA-4.3); the promise stands beside it (SH-8). */
  readonly expected?: Expectation | undefined;
  /** Clause behind the promise. */
  readonly source?: Source | undefined;
}

/** Commands a customer may give. */
export const customerCommands = [
  'add-information',
  'accept-plan',
  'decline-plan',
  'claim',
  'rate',
  'reopen',
  'withdraw',
] as const;
export type CustomerCommand = (typeof customerCommands)[number];

/** What the customer claimed, and what became of it (WF-5.1.2). */
export interface ViewClaim {
  readonly basis: ClaimBasis;
  readonly amount?: Money | undefined;
  readonly at: EpochMs;
  readonly answer?: ClaimAnswer | undefined;
  readonly granted?: Money | undefined;
  /** By when it is answered, or what was granted is made good; absent once it is. */
  readonly due?: EpochMs | undefined;
  readonly settledAt?: EpochMs | undefined;
}

/** What the company waits for: only the customer can go on. */
export const awaitedOfCustomer = ['information', 'consent', 'rating'] as const;
export type AwaitedOfCustomer = (typeof awaitedOfCustomer)[number];

/** What a customer may see of a case: the recorded truth (SH-8) and nothing internal. */
export interface CustomerView {
  readonly id: string;
  readonly version: number;
  readonly number?: string | undefined;
  readonly stage: Stage;
  readonly round: number;
  readonly receivedAt: EpochMs;
  readonly kind: Kind;
  readonly category: Category;
  readonly issue: Issue;
  readonly severity: Severity;
  /** Whether a person has confirmed the classification (WF-4.2.2). */
  readonly confirmed: boolean;
  readonly steps: readonly ViewStep[];
  readonly messages: readonly Message[];
  readonly photos: readonly Photo[];
  readonly rating?: Rating | undefined;
  /** The plan that is put to the customer, or that they agreed to: how soon, and by when. */
  readonly plan?: Pick<PlanTerms, 'solvability' | 'by'> | undefined;
  /** Whether the complaint was found to stand (LA-2.3). */
  readonly upheld?: boolean | undefined;
  readonly claims: readonly ViewClaim[];
  readonly awaits: readonly AwaitedOfCustomer[];
  /** How it ended, once it is closed. */
  readonly ending?: Ending | undefined;
  readonly closedAt?: EpochMs | undefined;
  /** Until when it can be reopened. */
  readonly reopenUntil?: EpochMs | undefined;
  /** The case it goes on as. */
  readonly mergedInto?: { readonly id: string; readonly number?: string | undefined } | undefined;
  /** What was written has been destroyed (CS-3.2). */
  readonly erased: boolean;
  /** What the customer can do now. */
  readonly can: readonly CustomerCommand[];
}
