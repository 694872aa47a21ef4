import type { Dated } from '../core/dated.ts';
import type { DayRule, Duration } from '../core/duration.ts';
import type { Category, Department, Issue, Milestone, Severity } from '../core/vocabulary.ts';
import type { Source } from '../sources/index.ts';

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
export interface IssueRule {
  readonly category: Category;
  /** Severity when nothing else is known; facts and text can raise or lower it. */
  readonly severity: Severity;
  readonly department: Department;
  readonly evidence: readonly EvidenceItem[];
  readonly source: Source;
  readonly assumed?: string;
}

/** A fact that the reporter states, or a signal read in the text, and the severity it leads to (WF-4.3.2). */
export interface SeverityRule {
  readonly when:
    | { readonly fact: 'operationsAffected' | 'hazard'; readonly is: true }
    | { readonly fact: 'shareAffected'; readonly atLeast: number }
    | { readonly signal: SeveritySignal };
  /** `raise` never makes a case milder, `lower` never graver. */
  readonly effect: 'raise' | 'lower';
  readonly to: Severity;
  /** Only applies while the case is this grave. */
  readonly from?: Severity;
  readonly source: Source;
  readonly assumed?: string;
}

/** Signals of severity that a text can carry besides its issue. */
export const severitySignals = ['operations-affected', 'mostly-lost', 'danger', 'excused'] as const;
export type SeveritySignal = (typeof severitySignals)[number];

/** How long a milestone may take, and on which calendar. */
export interface MilestoneRule extends Duration {
  /** Name of a calendar in the context: `office`, `always`, … */
  readonly calendar: string;
  /** Required for `working-days`. */
  readonly dayRule?: DayRule;
  /** Where an amount that ends exactly at closing ends. Default `close`. */
  readonly boundary?: 'close' | 'next-open';
  /** Whether the customer is told this time as a promise. */
  readonly promised: boolean;
}

/** One step of a track: a milestone, and what must have been reached before it. */
export interface Step {
  readonly milestone: Milestone;
  readonly needs: readonly Milestone[];
  readonly source: Source;
}

/** What a regulation, a group or a branch lays down. Frozen, and named by the hash of its content. */
export interface Policy {
  /** Its name, for example `warehouse`. */
  readonly name: string;
  /** Hash of the content: two policies with the same id say the same. */
  readonly policyId: string;
  readonly issues: Readonly<Record<Issue, IssueRule>>;
  readonly severityRules: readonly SeverityRule[];
  readonly milestones: Readonly<Record<Severity, Readonly<Partial<Record<Milestone, Dated<MilestoneRule>>>>>>;
  readonly tracks: Readonly<Record<Severity, readonly Step[]>>;
  /** Clauses of an integrator's own regulation, by id; their ids contain a colon. */
  readonly sources: Readonly<Record<string, string>>;
}

/** The part of a policy that a customer's browser may know. Penalties and ladders are never in it. */
export type PublicPolicy = Omit<Policy, 'sources'>;

/** What a policy file or a built-in policy says itself; the rest it takes from the layer below. */
export interface PolicyLayer {
  readonly name: string;
  /** The layer below, by name. */
  readonly extends?: string;
  readonly issues?: Readonly<Partial<Record<Issue, Partial<IssueRule>>>>;
  readonly severityRules?: readonly SeverityRule[];
  readonly milestones?: Readonly<
    Partial<Record<Severity, Readonly<Partial<Record<Milestone, Dated<MilestoneRule>>>>>>
  >;
  readonly tracks?: Readonly<Partial<Record<Severity, readonly Step[]>>>;
  readonly sources?: Readonly<Record<string, string>>;
}
