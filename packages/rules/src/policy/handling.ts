import type { Dated } from '../core/dated.ts';
import type { Channel, Issue, Kind, Milestone, Role, Severity } from '../core/vocabulary.ts';
import type { RecordName } from '../case/records.table.ts';
import type { DutyName } from '../case/duty.ts';
import type { Cited, Labels, Limit } from './cited.ts';

/** By when a milestone must be reached. */
export interface MilestoneRule extends Limit {
  /** Whether the customer is told this time as a promise. */
  readonly promised: boolean;
}

export type Milestones = Readonly<Partial<Record<Milestone, Dated<MilestoneRule>>>>;

/** One step of a track: a milestone, who may take it, and what must have been reached before it. */
export interface Step extends Cited {
  readonly milestone: Milestone;
  /** `system` for what happens by itself. */
  readonly by: readonly (Role | 'system')[];
  readonly needs: readonly Milestone[];
  /** What must have been put on record before it is taken. */
  readonly records?: readonly StepRecord[];
  /**
   * Else the step does not exist for the case. `batch`: only for a large return, or one of a whole batch (LA-2.5).
   * `upheld`: not once the complaint was judged not to stand (LA-2.3).
   */
  readonly when?: StepCondition;
}

export const stepConditions = ['batch', 'upheld'] as const;
export type StepCondition = (typeof stepConditions)[number];

/** Records that a step can need; the judgement is a command of its own. */
export type StepRecord = RecordName | 'judgement';

/** What is different for a kind of case. What it does not say follows the case's severity. */
export interface KindRule extends Cited {
  /** Its own steps instead of those of the severity. */
  readonly track?: readonly Step[];
  /** Its own times, instead of the severity's for the same milestones. */
  readonly milestones?: Milestones;
  /** Its own times for one severity; they beat `milestones`. */
  readonly bySeverity?: Readonly<Partial<Record<Severity, Milestones>>>;
  /** It is never milder than this. */
  readonly atLeast?: Severity;
  /** Counted in a series of its own, so that a gap in the register betrays nothing. */
  readonly ownSeries?: boolean;
  /** It goes on though the reporter takes it back: what was seen is still there. */
  readonly goesOn?: boolean;
  /** Neither content nor reporter is shown outside those who handle it; hidden from the accused department. */
  readonly confidential?: boolean;
}

/** What a case waits for when a clock stands still. */
export const pauseReasons = ['information', 'consent'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** How a milestone's clock behaves. When it starts is law, in the table of milestones. */
export interface ClockRule extends Cited {
  /** What stops it. */
  readonly pausedBy: readonly PauseReason[];
  /**
   * What reopening does to it: `restart` from the reopening; `continue` as if it had never stopped; `pause`: it goes on,
   * and the time in which the case was resolved does not count; `once`: what was reached stays reached, and it is not due
   * again.
   */
  readonly onReopen: 'restart' | 'continue' | 'pause' | 'once';
}

/** What can change while clocks run. */
export const changes = ['graver', 'milder', 'kind', 'policy', 'calendar', 'transfer'] as const;
export type Change = (typeof changes)[number];

/** What a change does to the clocks of milestones that are not reached yet, and to the times the customer was told. */
export interface ChangeRule extends Cited {
  /** `continue`: start and pauses stay, the new length counts. `restart`: the new length counts from the change. */
  readonly clock: 'continue' | 'restart';
  /** `replace`: the customer is told the new time. `keep-earlier`: a time once told is not withdrawn for a later one. */
  readonly promise: 'replace' | 'keep-earlier';
}

/** Somebody who takes part in the handling, by the words of this company. */
export interface RoleRule extends Cited {
  /** What the company calls it, if not by the usual name. */
  readonly labels?: Labels;
  /** Which cases they see. */
  readonly sees: 'own' | 'department' | 'branch' | 'company';
}

/**
 * Where a case goes, or who hears of it, and how soon. All rows that fit apply, except that one owner is enough: the row with
 * the most conditions wins.
 */
export interface RoutingRule extends Cited {
  readonly when: {
    readonly channels?: readonly Channel[];
    readonly kinds?: readonly Kind[];
    readonly issues?: readonly Issue[];
    readonly severities?: readonly Severity[];
    /** Hard to solve, or more than one department is concerned (WF-3.2). */
    readonly complex?: true;
    /** Key customers only. */
    readonly keyCustomer?: true;
    /** The one who would handle it is the one complained about. */
    readonly accused?: Role;
  };
  /** `owner` answers for it, `handler` works on it, `registrar` enters it, `told` hears of it. */
  readonly as: 'owner' | 'handler' | 'registrar' | 'told';
  readonly to: Role;
  readonly within?: Dated<Limit>;
}

/** Who is told how long before or after a due time. */
export interface Rung extends Limit {
  readonly side: 'before' | 'after';
  readonly tell: readonly Role[];
}

/**
 * Rungs in the order of time: the earliest warning first, the last escalation at the end. For kinds that are confidential
 * only ladders that name them.
 */
export interface Ladder {
  /** For these milestones. */
  readonly milestones: readonly DutyName[];
  /** For cases of these severities; for all when absent. */
  readonly severities?: readonly Severity[];
  readonly kinds?: readonly Kind[];
  readonly rungs: Dated<readonly Rung[]>;
}

/** When staff are not woken, and for which severities they are. Local wall time. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
  readonly except: readonly Severity[];
}

/** The end of “until satisfied”: a case never closes by itself, but its repetition has an end. */
export interface Satisfaction {
  /** Rounds of handling after which the case may be closed unsatisfied. */
  readonly rounds: Dated<number>;
  /** Failed attempts to reach the customer after which it may be closed unreachable. */
  readonly attempts: Dated<number>;
  /** How long after a failed attempt the next is made. */
  readonly retry: Dated<Limit>;
  /** The only ones who may close it so, with a reason. It counts as unresolved. */
  readonly closedBy: Cited & { readonly role: Role };
  /** How long after it was closed a customer may reopen a case. */
  readonly reopenWithin: Dated<Limit>;
  /** By when a case is summed up after the customer was satisfied (LA-5.8); without it no case has to be. */
  readonly summingUp?: Dated<Limit>;
}

/** By when what is waited for is there. */
export interface Patience {
  /** What the customer was asked for; then the handling goes on without. */
  readonly information: Dated<Limit>;
  /** The signature of the incoming side of a change of shift. */
  readonly 'take-over': Dated<Limit>;
}
