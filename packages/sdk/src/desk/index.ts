export { createDesk } from './create-desk.ts';
export type { DeskClient, DeskOptions, StaffCommandInput } from './desk.ts';
export { ProblemError, UnreachableError } from '../errors.ts';
