import type { Dated } from '../core/dated.ts';
import type { Channel, Issue, Kind, Role, Severity } from '../core/vocabulary.ts';
import type { Cited, Percent } from './cited.ts';
import type {
  Change,
  ChangeRule,
  ClockRule,
  KindRule,
  Ladder,
  Milestones,
  Patience,
  QuietHours,
  RoleRule,
  RoutingRule,
  Satisfaction,
  Step,
} from './handling.ts';
import type { ChannelRule, Field, FieldRule, IssueRule, SeverityRule, WordRule } from './intake.ts';
import type { OutcomeRule } from './outcomes.ts';
import type {
  Commitments,
  Dimension,
  Indicator,
  Pledge,
  RecordType,
  RetentionRule,
  RoutineName,
  RoutineRule,
  SurveyRule,
  SwitchName,
  VisitRule,
} from './standards.ts';
import type { Milestone } from '../core/vocabulary.ts';

/** A table whose rows are optional. */
type Table<K extends string, V> = Readonly<Partial<Record<K, V>>>;

/** What a regulation, a group or a branch lays down. Frozen, and named by the hash of its content. */
export interface Policy {
  /** Its name, for example `warehouse`. */
  readonly name: string;
  /** Hash of the content: two policies with the same id say the same. */
  readonly policyId: string;

  /** Calendars by the names used below, and what each is. */
  readonly calendars: Readonly<Record<string, string>>;
  readonly channels: Table<Channel, ChannelRule>;
  readonly fields: Table<Field, FieldRule>;
  readonly issues: Readonly<Record<Issue, IssueRule>>;
  readonly severityRules: readonly SeverityRule[];
  /** Words that the classifier reads besides those of its lexicons, by a name of the policy's own. */
  readonly words: Readonly<Record<string, WordRule>>;
  readonly kinds: Table<Kind, KindRule>;

  readonly milestones: Readonly<Record<Severity, Milestones>>;
  readonly clocks: Readonly<Record<Milestone, ClockRule>>;
  readonly changes: Readonly<Record<Change, ChangeRule>>;
  readonly tracks: Readonly<Record<Severity, readonly Step[]>>;

  readonly roles: Table<Role, RoleRule>;
  readonly routing: Readonly<Record<string, RoutingRule>>;
  readonly ladders: Readonly<Record<string, Ladder>>;
  readonly quietHours?: Dated<QuietHours>;
  readonly satisfaction: Satisfaction;
  readonly patience: Patience;

  readonly outcomes: Readonly<Record<string, OutcomeRule>>;
  readonly dimensions: Table<Dimension, Cited>;
  readonly targets: Table<Indicator, Dated<Percent>>;
  readonly surveys: Readonly<Record<string, SurveyRule>>;
  readonly visits: Readonly<Record<string, Dated<VisitRule>>>;
  readonly routines: Table<RoutineName, Dated<RoutineRule>>;
  readonly commitments: Commitments;
  readonly pledges: Readonly<Record<string, Pledge>>;
  readonly retention: Table<RecordType, Dated<RetentionRule>>;
  readonly switches: Table<SwitchName, Dated<boolean>>;

  /** Clauses of an integrator's own regulation, by id; their ids contain a colon. */
  readonly sources: Readonly<Record<string, string>>;
}

/**
 * The part of a policy that a customer's browser may know: what is asked, how grave things are, and the promised times.
 * Who handles, penalties and ladders are never in it.
 */
export interface PublicPolicy extends Pick<
  Policy,
  'name' | 'policyId' | 'severityRules' | 'words' | 'milestones' | 'clocks' | 'changes'
> {
  readonly issues: Readonly<Record<Issue, Omit<IssueRule, 'department'>>>;
  readonly kinds: Table<
    Kind,
    Pick<KindRule, 'milestones' | 'bySeverity' | 'atLeast' | 'confidential' | 'source' | 'assumed'> & {
      /** Its own steps, by name only. */
      readonly track?: readonly Pick<Step, 'milestone' | 'when'>[];
    }
  >;
  readonly fields: Policy['fields'];
}

/** Rows that a layer adds or replaces; `null` takes a row of the layer below away. */
export type Rows<T> = { readonly [K in keyof T]?: T[K] | null };

/** What a layer says about a kind: only the fields that are different, and of its times only the rows. */
export interface KindLayer extends Partial<Omit<KindRule, 'milestones' | 'bySeverity'>> {
  readonly milestones?: Rows<Milestones>;
  readonly bySeverity?: MilestonesLayer;
}

/** Times of each severity, row by row. */
export type MilestonesLayer = Readonly<Partial<Record<Severity, Rows<Milestones>>>>;

/** What a policy file or a built-in policy says itself; the rest it takes from the layer below. */
export interface PolicyLayer {
  readonly name: string;
  /** The layer below, by name. */
  readonly extends?: string;

  readonly calendars?: Rows<Policy['calendars']>;
  readonly channels?: Rows<Policy['channels']>;
  readonly fields?: Rows<Policy['fields']>;
  readonly issues?: Readonly<Partial<Record<Issue, Partial<IssueRule>>>>;
  readonly severityRules?: readonly SeverityRule[];
  readonly words?: Rows<Policy['words']>;
  readonly kinds?: Table<Kind, KindLayer | null>;

  readonly milestones?: MilestonesLayer;
  readonly clocks?: Rows<Policy['clocks']>;
  readonly changes?: Rows<Policy['changes']>;
  readonly tracks?: Readonly<Partial<Record<Severity, readonly Step[]>>>;

  readonly roles?: Rows<Policy['roles']>;
  readonly routing?: Rows<Policy['routing']>;
  readonly ladders?: Rows<Policy['ladders']>;
  readonly quietHours?: Dated<QuietHours> | null;
  readonly satisfaction?: Partial<Satisfaction>;
  readonly patience?: Partial<Patience>;

  readonly outcomes?: Rows<Policy['outcomes']>;
  readonly dimensions?: Rows<Policy['dimensions']>;
  readonly targets?: Rows<Policy['targets']>;
  readonly surveys?: Rows<Policy['surveys']>;
  readonly visits?: Rows<Policy['visits']>;
  readonly routines?: Rows<Policy['routines']>;
  readonly commitments?: Rows<Policy['commitments']>;
  readonly pledges?: Rows<Policy['pledges']>;
  readonly retention?: Rows<Policy['retention']>;
  readonly switches?: Rows<Policy['switches']>;
  readonly sources?: Readonly<Record<string, string>>;
}
