export type { Decision } from './core/decision.ts';
export { inForce, NotInForceError, type Dated, type DatedValue } from './core/dated.ts';
export { units, dayRules, type DayRule, type Duration, type Unit } from './core/duration.ts';
export type { EpochMs, LocalDate, Span } from './core/instant.ts';
export type { Result } from './core/result.ts';
export {
  categories,
  channels,
  electronicBoxes,
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
  type ElectronicBox,
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
  type Patience,
  type Milestones,
  type PauseReason,
  type QuietHours,
  type RoleRule,
  type RoutingRule,
  type Rung,
  type Satisfaction,
  type Step,
  type StepCondition,
  type StepRecord,
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
export {
  assessSeverity,
  readingOf,
  type AssessedSeverity,
  type SeverityReading,
  type SeverityReason,
} from './severity/assess-severity.ts';
export type { Facts, Money } from './severity/facts.ts';

export { compileCalendar } from './calendar/compile-calendar.ts';
export { CalendarError, type AddOptions, type Calendar, type CalendarSpec } from './calendar/calendar.ts';
export { asIfReceived, deadlines } from './deadlines/deadlines.ts';
export { dueTimes, type DeadlineSubject } from './deadlines/due-times.ts';
export { deadlineKey, type Deadline } from './deadlines/deadline.ts';

export { actingFor } from './routing/acting-for.ts';
export { escalations, type Escalation } from './routing/escalations.ts';
export { route, type Route } from './routing/route.ts';
export { staffFor } from './routing/staff-for.ts';
export type { Directory, Recipient, StaffEntry, Telling } from './routing/directory.ts';
export { kindOf } from './classification/kind-of.ts';
export { matterOf, type Chosen } from './classification/matter-of.ts';
export { canAnswerFor } from './case/can-answer-for.ts';
export { commandsFor } from './case/conditions.ts';
export { duties } from './case/duties.ts';
export { extraDuties, type Duty, type DutyName } from './case/duty.ts';
export { explain, type Explanation, type NextStep, type Standing } from './case/explain.ts';
export { kept } from './case/retention.ts';
export { refusalText } from './case/refusal-text.ts';
export { recordNames, type RecordName } from './case/records.table.ts';
export { awaitedOf, fitsCase, recordsFor } from './case/gates.ts';
export { sees } from './case/sight.ts';
export { customerView } from './case/customer-view.ts';
export { photosOfCustomer, shownPhotos } from './case/shown-photos.ts';
export { decide } from './case/decide.ts';
export { evolve, fold } from './case/evolve.ts';
export { runningNumber, type NumberSeries } from './case/running-number.ts';
export {
  claimAnswers,
  claimBases,
  endings,
  ratingReasons,
  reporterRoles,
  solvabilities,
  type Accused,
  type Ending,
  type Expectation,
  type Expected,
  type Claim,
  type ClaimAnswer,
  type ClaimBasis,
  type HandOver,
  type Judgement,
  type PlanTerms,
  type Rating,
  type RatingReason,
  type Reporter,
  type ReporterRole,
  type Solvability,
} from './case/case-parts.ts';
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
export { refusalCodes, type Refusal, type RefusalCode, type Requirement } from './case/refusal.ts';
export {
  awaitedOfCustomer,
  customerCommands,
  type AwaitedOfCustomer,
  type CustomerCommand,
  type CustomerView,
  type ViewClaim,
  type ViewStep,
} from './case/view.ts';
