export {
  credentials,
  type Answer,
  type Content,
  type Credential,
  type Endpoint,
  type HeaderUse,
} from './endpoint.ts';
export { endpoints, type EndpointName } from './endpoints.table.ts';
export { Challenge } from './challenge.schema.ts';
export { faultsOf, wording } from './faults.ts';
export { Health, Readiness } from './health.schema.ts';
export { bytesAllowed, fileEndings, isPicture, limits, type EvidenceType } from './limits.ts';
export { beginningLength, mediaTypeOf, type KnownMediaType } from './media-type.ts';
export {
  Accused,
  Consent,
  Contact,
  Facts,
  Filling,
  PhotoManifest,
  Promised,
  Receipt,
  Reporter,
  StaffIntake,
  Subject,
  Submission,
} from './submission.schema.ts';
export { CaseView, ViewClaim, ViewMessage, ViewPhoto, ViewStep } from './case-view.schema.ts';
export { CaseList, CaseSummary } from './case-list.schema.ts';
export {
  CommandReceipt,
  CustomerCommand,
  StaffCommand,
  commandsWithFiles,
  staffCommandTypes,
  type StaffCommandType,
} from './command.schema.ts';
export {
  Colleague,
  DeskCase,
  DeskDeadline,
  DeskDuty,
  DeskEvent,
  DeskNextStep,
  DeskQueue,
  DeskRow,
  suspicions,
  type Suspicion,
} from './desk.schema.ts';
export { detailFields, type DetailField } from './detail-fields.ts';
export { Details } from './details.schema.ts';
export { PortalProfile, PortalSettings, type NumberFormat } from './portal.schema.ts';
export { Problem, problemCodes, type ProblemCode } from './problem.schema.ts';
export { problemKinds, type ProblemKind } from './problem-kinds.table.ts';
export { StreamEvent } from './stream.schema.ts';
export { staysUnnamed } from './stays-unnamed.ts';
