import type { Duration } from '../core/duration.ts';
import type { DayRule } from '../core/duration.ts';
import type { Source } from '../sources/index.ts';

/** Everything a policy says names its clause, and says why where the clause leaves it open. */
export interface Cited {
  readonly source: Source;
  /** Present when this is ours because the source leaves it open: the reason for it. */
  readonly assumed?: string;
}

/** How long something may take, and on which calendar. */
export interface Limit extends Duration {
  /** Name of a calendar in the context: `office`, `always`, … */
  readonly calendar: string;
  /** Required for `working-days`. */
  readonly dayRule?: DayRule;
  /** Where an amount that ends exactly at closing ends. Default `close`. */
  readonly boundary?: 'close' | 'next-open';
}

/** How often something comes round. */
export const periods = ['day', 'week', 'month', 'quarter', 'half-year', 'year'] as const;
export type Period = (typeof periods)[number];

/** Percent, 0–100. */
export type Percent = number;

/** An amount of money from … to …, both included, in one currency (ISO 4217). */
export interface MoneyRange {
  readonly least: number;
  readonly most: number;
  readonly currency: string;
}

/** Words of a policy's own in the languages of the interface; English stands where one is missing. */
export interface Labels {
  readonly en: string;
  readonly 'zh-Hans'?: string;
  readonly 'zh-Hant'?: string;
  readonly id?: string;
}
