import type { Dated } from '../core/dated.ts';
import type { Role } from '../core/vocabulary.ts';
import type { Cited, Labels, MoneyRange, Percent } from './cited.ts';

/** What can follow for a person, a department or a vehicle. */
export const outcomeTypes = [
  'commendation',
  'reward',
  'points',
  'promotion',
  'correction',
  'work-error',
  'criticism',
  'education',
  'warning',
  'points-off',
  'deduction',
  'fine',
  'demotion',
  'dismissal',
  'rectification-order',
  'public-criticism',
  'suspension',
  'loss-of-entry',
  'police',
  'case-by-case',
] as const;
export type OutcomeType = (typeof outcomeTypes)[number];

/** What an outcome answers. The ten bans for platform staff are numbered as in their clause (CS-7.2). */
export const grounds = [
  'ban-1',
  'ban-2',
  'ban-3',
  'ban-4',
  'ban-5',
  'ban-6',
  'ban-7',
  'ban-8',
  'ban-9',
  'ban-10',
  'breach',
  'fault',
  'delay',
  'merit',
  'major-event',
  'duty-failure',
  'hand-over-error',
  'take-over-error',
  'empty-post',
  'unmet-transport-promise',
  'good-indicators',
  'poor-indicators',
  'serious-problems',
  'good-suggestion',
  'useful-lead',
  'queue-order',
  'vehicle-disturbance',
] as const;
export type Ground = (typeof grounds)[number];

/** What must be so before an outcome may be proposed. */
export const conditions = [
  'proven',
  'reported-by-customer',
  'attributable',
  'loading-disturbed',
  'shipping-affected',
  'reachable',
] as const;
export type Condition = (typeof conditions)[number];

/** One grade of a graded outcome, the mildest first. */
export interface Grade {
  /** Loss from which the grade holds. */
  readonly lossFrom?: { readonly amount: number; readonly currency: string };
  readonly amount?: MoneyRange;
  /** Share of the base, for example of the month's performance pay. */
  readonly percent?: Percent;
}

/** What follows on a ground. It is a proposal until the people named decide; nothing is deducted by a computer. */
export interface OutcomeRule extends Cited {
  readonly type: OutcomeType;
  readonly grounds: readonly Ground[];
  readonly for: 'employee' | 'department' | 'station' | 'vehicle' | 'reporter';
  readonly conditions?: readonly Condition[];
  readonly decidedBy: readonly Role[];
  /** How many people decide together. Default 1. */
  readonly people?: 1 | 2;
  /** Amounts by gravity; absent where there is no amount. */
  readonly grades?: Dated<readonly Grade[]>;
  /** What a percent is taken of. */
  readonly base?: 'performance-pay' | 'bonus';
  readonly settlement?: 'month' | 'year-end';
  /** Never together with these outcomes for the same fact. */
  readonly notWith?: readonly string[];
  readonly labels?: Labels;
}
