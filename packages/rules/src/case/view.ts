import type { EpochMs } from '../core/instant.ts';
import type { Category, Issue, Kind, Milestone, Severity } from '../core/vocabulary.ts';
import type { Source } from '../sources/index.ts';
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
  /** Clause behind the promise. */
  readonly source?: Source | undefined;
}

/** Commands a customer may give. */
export const customerCommands = ['add-information', 'accept-plan', 'decline-plan', 'rate'] as const;
export type CustomerCommand = (typeof customerCommands)[number];

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
  readonly rating?:
    { readonly satisfied: boolean; readonly score?: number | undefined; readonly at: EpochMs } | undefined;
  /** What the customer can do now. */
  readonly can: readonly CustomerCommand[];
}
