export { faultsOf, wording } from './faults.ts';
export { limits } from './limits.ts';
export {
  Accused,
  Contact,
  Facts,
  PhotoManifest,
  Promised,
  Receipt,
  Reporter,
  StaffIntake,
  Subject,
  Submission,
} from './submission.schema.ts';
export { CaseView, ViewClaim, ViewMessage, ViewPhoto, ViewStep } from './case-view.schema.ts';
export {
  CommandReceipt,
  CustomerCommand,
  StaffCommand,
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
} from './desk.schema.ts';
export { PortalProfile } from './portal.schema.ts';
export { Problem, problemCodes, type ProblemCode } from './problem.schema.ts';
