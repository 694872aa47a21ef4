export { createDesk } from './create-desk.ts';
export type { DeskClient, DeskOptions, Entered, StaffCommandInput, StaffIntakeInput } from './desk.ts';
export { ProblemError, UnreachableError } from '../errors.ts';
