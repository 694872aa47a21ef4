import type { Category, Department, Issue, Kind, Language, Role, Severity } from '../core/vocabulary.ts';
import type { Cited } from './cited.ts';

/** A way in: when somebody is there, and who takes what comes through it. */
export interface ChannelRule extends Cited {
  /** Calendar on which it is served. */
  readonly calendar: string;
  readonly takenBy: Role;
  /** Whether the customer gets an automatic reply with the promised time (WF-4.1.2). */
  readonly automaticReply: boolean;
}

/** What can be asked about a case besides the description. */
export const fields = [
  'reporter-name',
  'contact',
  'company',
  'company-type',
  'reporter-role',
  'occurred-at',
  'waybill',
  'order',
  'goods',
  'quantity',
  'loss-amount',
  'expected-resolution',
  'wanted-by',
  'truck-plate',
  'loading-line',
  'badge-number',
  'employee',
  'address',
  'device-model',
  'purchase-date',
  'symptom',
  'vehicles',
  'return-reason',
  'batch-size',
  'plan-reference',
  'loading-method',
  'inner-width',
  'drivers',
  'fault-found',
  'terminal-numbers',
  'sim-numbers',
] as const;
export type Field = (typeof fields)[number];

/**
 * Whether a field is asked, and of whom. What is required must be on record before the case is confirmed; staff complete
 * it. A reporter is never stopped by a gap (WF-4.2.1): it is marked.
 */
export interface FieldRule extends Cited {
  readonly need: 'required' | 'wanted';
  readonly from: 'reporter' | 'staff';
  /** Only for these kinds; for all when absent. */
  readonly kinds?: readonly Kind[];
  /** Only for these issues; for all when absent. */
  readonly issues?: readonly Issue[];
}

/** A photo or paper that helps to judge an issue. */
export const evidenceItems = [
  'label',
  'outer-box',
  'inner-packing',
  'item',
  'whole-pallet',
  'delivery-note',
  'count-sheet',
  'truck-and-plate',
  'screenshot',
] as const;
export type EvidenceItem = (typeof evidenceItems)[number];

/** What the policy says about one issue. */
export interface IssueRule extends Cited {
  readonly category: Category;
  /** Severity when nothing else is known; facts and text can raise or lower it. */
  readonly severity: Severity;
  readonly department: Department;
  readonly evidence: readonly EvidenceItem[];
}

/** Signals of severity that a text can carry besides its issue. */
export const severitySignals = ['operations-affected', 'mostly-lost', 'danger', 'excused'] as const;
export type SeveritySignal = (typeof severitySignals)[number];

/** What a word or phrase of a text can point at. */
export type Signal = Issue | SeveritySignal;

/** Words of a policy's own: goods, places and slang of its trade, as its customers write them. */
export interface WordRule extends Cited {
  readonly lang: Language;
  readonly signal: Signal;
  /** 1 hints at it, 2 says it, 3 leaves hardly a doubt; below 0 it speaks against it. */
  readonly weight: number;
  /** With commas between them; written as in a lexicon: `(a|b|)` for either or nothing, `#` for a number, `…` for a gap. */
  readonly phrases: string;
}

/** Amounts of money that are about the same, by currency (ISO 4217). */
export type AmountByCurrency = Readonly<Record<string, number>>;

/** What the reporter, the text or the company's records state as a fact. */
export type FactTest =
  | { readonly fact: 'operationsAffected' | 'hazard' | 'repeated'; readonly is: true }
  /** Percent of the goods. */
  | { readonly fact: 'shareAffected'; readonly atLeast: number }
  | { readonly fact: 'lossAmount'; readonly atLeast: AmountByCurrency }
  | { readonly fact: 'customerTier'; readonly is: CustomerTier };

/** A fact that is stated, or a signal read in the text, and the severity it leads to (WF-4.3.2). */
export interface SeverityRule extends Cited {
  readonly when: FactTest | { readonly signal: SeveritySignal };
  /** `raise` never makes a case milder, `lower` never graver. */
  readonly effect: 'raise' | 'lower';
  readonly to: Severity;
  /** Only applies while the case is this grave. */
  readonly from?: Severity;
}

/** How close a customer is to the company: visited regularly (CS-5.4), served one to one (CS-5.11). */
export const customerTiers = ['ordinary', 'key', 'long-term'] as const;
export type CustomerTier = (typeof customerTiers)[number];
