import type { Dated } from '../core/dated.ts';
import type { Milestone, Role } from '../core/vocabulary.ts';
import type { Cited, Labels, Limit, Period } from './cited.ts';

/** What service is judged by (XF-2.3, CS-4.2). */
export const dimensions = [
  'attitude',
  'speed-finding',
  'speed-forklift',
  'speed-loading',
  'speed-stacking',
  'speed-transit',
  'accuracy',
  'skill',
  'efficiency',
  'quality',
  'satisfaction',
] as const;
export type Dimension = (typeof dimensions)[number];

export const indicators = [
  'timely-handling',
  'satisfaction',
  'resolution',
  'survey-recovery',
  'survey-recovery-key',
] as const;
export type Indicator = (typeof indicators)[number];

/** A round of questions to customers. */
export interface SurveyRule extends Cited {
  /** Comes round by the calendar, after a milestone of each case, or after each piece of work. */
  readonly occasion:
    | { readonly every: Period }
    | { readonly after: Milestone }
    | { readonly afterWork: 'loading' | 'delivery' | 'installation' };
  readonly by: Role;
  readonly asks: readonly Dimension[];
  /** By when forms come back; counted from sending. */
  readonly returnBy?: Dated<Limit>;
}

/** Regular contact with customers (LA-2.1, SH-5, CS-5.4, CS-7.16). */
export interface VisitRule {
  readonly customers: 'all' | 'key' | 'frequent-complainers';
  readonly every: Period;
  /** Complaints within a period that make a customer a frequent complainer. */
  readonly threshold?: { readonly complaints: number; readonly within: Period };
  readonly by: Role;
}

/** Work that comes round: summaries, audits, digests, appraisals. */
export interface RoutineRule {
  readonly every: Period;
  readonly by: Role;
  /** Who receives what comes of it. */
  readonly to?: Role;
  /** Who signs it first. */
  readonly signedBy?: Role;
  /** When it is due: on the last calendar day of its period. */
  readonly due?: 'last-day';
  /** It is only done while this recommendation is switched on. */
  readonly onlyIf?: SwitchName;
}

export const routineNames = [
  'monthly-summary',
  'weekly-digest',
  'return-list',
  'suggestion-box-round',
  'suggestion-digest',
  'department-digest',
  'department-evaluation',
  'service-evaluation',
  'analysis',
  'audit',
  'appraisal',
  'improvement-follow-up',
  'policy-review',
  'customer-data-check',
  'station-assessment',
  'spot-check',
] as const;
export type RoutineName = (typeof routineNames)[number];

/** How wide a truck must be inside for how many rows. */
export interface RowRule {
  /** From this inner width on, in metres; the next row rule's width ends it. */
  readonly fromWidth: number;
  readonly rows: number;
  /** Bags laid crosswise beside the rows. */
  readonly crosswise?: number;
  /** The customer may choose this number of rows instead. */
  readonly orRows?: number;
}

export interface LoadingForm {
  /** Which loading it is for; the first that fits holds. */
  readonly line: 'line-1-machine' | 'line-1-hand' | 'line-2' | 'works-2' | 'any';
  readonly truck?: 'side-tipper' | 'braced';
  readonly season?: 'winter-stock';
  /** Bags on top of each other at most; 0 when such a truck carries no cement at all. */
  readonly bagsHigh: number;
  readonly rows: readonly RowRule[];
}

/** Service standards that can be computed and compared with what happened. */
export interface Commitments {
  /** Rings within which the telephone is answered (SH-1). */
  readonly hotlineRings?: Dated<number>;
  /** Minutes a ton that loading may take, by line (CS-7.5). */
  readonly loadingMinutesPerTon?: Dated<Readonly<Record<'line-1' | 'line-2' | 'line-3', number>>>;
  /** When a wait beyond the allowance must have been explained (CS-7.5). */
  readonly waitExplained?: Dated<Limit>;
  /** Bags high and rows, the first that fits (CS-7.6). */
  readonly loadingForm?: Dated<readonly LoadingForm[]>;
  /** Kilometres beyond which two drivers are needed (LA-3.1). */
  readonly twoDriversBeyond?: Dated<{ readonly road: number; readonly motorway: number }>;
  /** What a consignment note must carry (SH-9). */
  readonly waybillFields?: Dated<
    readonly ('telephone' | 'consignee' | 'consignor' | 'goods' | 'pieces' | 'written-by')[]
  >;
  /** Goods that leave on the day they are accepted, and by when a hindrance is reported the next day (SH-10). */
  readonly sameDayDispatch?: Dated<{
    readonly goods: readonly 'medicines'[];
    readonly hindranceReportedBy: string;
  }>;
  /** Minutes before the shift at which the relief comes: at least, at most (CS-1.1, CS-7.10). */
  readonly reliefMinutesEarly?: Dated<{ readonly least: number; readonly most: number }>;
  /** Hours a day in which goods are issued (CS-7.5). */
  readonly issueHours?: Dated<number>;
  /** By when a claim gets a clear answer, and a solution (WF-5.1.2). */
  readonly claimAnswered?: Dated<Limit>;
  readonly claimSolved?: Dated<Limit>;
  /** By when a department answers a request for support (WF-5.3.2). */
  readonly supportAnswered?: Dated<Limit>;
  /** Pieces from which a return is a batch that the department confirms on the spot (LA-2.5). */
  readonly batchReturnFrom?: Dated<number>;
}

/** How long something is kept, and what happens then. */
export interface RetentionRule {
  readonly keep: { readonly amount: number; readonly unit: 'days' | 'months' | 'years' } | 'always';
  readonly then: 'erase' | 'keep-without-names';
}
export const recordTypes = [
  'personal-data',
  'photos',
  'drafts',
  'events',
  'access-log',
  'statistics',
] as const;
export type RecordType = (typeof recordTypes)[number];

/** Rules that the source only recommends; a company may switch them off. */
export const switchNames = ['single-owner', 'monthly-evaluation', 'weekly-meeting'] as const;
export type SwitchName = (typeof switchNames)[number];

/** Something promised in words that nothing can compute; printed with the policy. */
export interface Pledge extends Cited {
  readonly labels: Labels;
}
