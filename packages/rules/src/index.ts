export type { Decision } from './core/decision.ts';
export { inForce, NotInForceError, type Dated, type DatedValue } from './core/dated.ts';
export { units, dayRules, type DayRule, type Duration, type Unit } from './core/duration.ts';
export type { EpochMs, LocalDate, Span } from './core/instant.ts';
export type { Result } from './core/result.ts';
export {
  categories,
  channels,
  departments,
  isGraver,
  issues,
  kinds,
  languages,
  milestones,
  resolutions,
  roles,
  severities,
  type Category,
  type Channel,
  type Department,
  type Issue,
  type Kind,
  type Language,
  type Milestone,
  type Resolution,
  type Role,
  type Severity,
} from './core/vocabulary.ts';

export {
  clauses,
  documentOf,
  sourceDocuments,
  type Clause,
  type ClauseId,
  type Source,
  type SourceDocument,
} from './sources/index.ts';
export { publicPolicy } from './policy/public-policy.ts';
export { stepOf, trackOf } from './policy/track-of.ts';
export {
  evidenceItems,
  fields,
  severitySignals,
  type ChannelRule,
  type EvidenceItem,
  type Field,
  type FieldRule,
  type IssueRule,
  type SeverityRule,
  type WordRule,
  type SeveritySignal,
} from './policy/intake.ts';
export type { Cited, Labels, Limit, MoneyRange, Percent, Period } from './policy/cited.ts';
export {
  changes,
  pauseReasons,
  type Change,
  type ChangeRule,
  type ClockRule,
  type KindRule,
  type Ladder,
  type MilestoneRule,
  type Milestones,
  type PauseReason,
  type QuietHours,
  type RoleRule,
  type RoutingRule,
  type Rung,
  type Satisfaction,
  type Step,
} from './policy/handling.ts';
export type { Condition, Grade, Ground, OutcomeRule, OutcomeType } from './policy/outcomes.ts';
export type {
  Commitments,
  Dimension,
  Indicator,
  LoadingForm,
  Pledge,
  RetentionRule,
  RoutineRule,
  SurveyRule,
  VisitRule,
} from './policy/standards.ts';
export type { Policy, PolicyLayer, PublicPolicy } from './policy/policy.ts';
export { policies } from './policies/index.ts';

export { classify } from './classification/classify.ts';
export { coarseLabel, labelledRow, type LabelledRow } from './classification/labelled-row.ts';
export type { Classification, Evidence, Signal } from './classification/classification.ts';
export { assessSeverity, readingOf, type SeverityReading } from './severity/assess-severity.ts';
export type { Facts, Money } from './severity/facts.ts';

export { compileCalendar } from './calendar/compile-calendar.ts';
export { CalendarError, type AddOptions, type Calendar, type CalendarSpec } from './calendar/calendar.ts';
export { asIfReceived, deadlines, type DeadlineSubject } from './deadlines/deadlines.ts';
export { deadlineKey, type Deadline } from './deadlines/deadline.ts';

export { commandsFor } from './case/admission.ts';
export { customerView } from './case/customer-view.ts';
export { decide } from './case/decide.ts';
export { evolve } from './case/evolve.ts';
export { runningNumber } from './case/running-number.ts';
export type { Actor, RecordedActor } from './case/actor.ts';
export {
  messageAbouts,
  type Case,
  type Message,
  type MessageAbout,
  type Photo,
  type Stage,
  type Wait,
} from './case/case.ts';
export type { Command, CommandData, CommandType } from './case/commands.ts';
export type { ContentRef, PhotoManifest } from './case/content.ts';
export type { DecideContext, RulesContext } from './case/context.ts';
export type { CaseEvent, EventData, EventType, PromiseReason, Proposal } from './case/events.ts';
export type { Refusal } from './case/refusal.ts';
export { customerCommands, type CustomerCommand, type CustomerView, type ViewStep } from './case/view.ts';
