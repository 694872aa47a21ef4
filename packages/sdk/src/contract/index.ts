export { faultsOf, wording } from './faults.ts';
export { limits } from './limits.ts';
export {
  Contact,
  Facts,
  PhotoManifest,
  Promised,
  Receipt,
  Subject,
  Submission,
} from './submission.schema.ts';
export { CaseView, ViewMessage, ViewPhoto, ViewStep } from './case-view.schema.ts';
export { CommandReceipt, CustomerCommand, StaffCommand, type StaffCommandType } from './command.schema.ts';
export { DeskCase, DeskDeadline, DeskEvent, DeskQueue, DeskRow } from './desk.schema.ts';
export { PortalProfile } from './portal.schema.ts';
export { Problem, problemCodes, type ProblemCode } from './problem.schema.ts';
