export { createDesk } from './create-desk.ts';
export type { DeskClient, DeskOptions, Entered, StaffCommandInput, StaffIntakeInput } from './desk.ts';
export type { DeskPorts } from './desk-ports.ts';
export type { HandOver, HandOverResult } from './hand-over-many.ts';
export { filterQueue, type QueueFilter } from './queue-filter.ts';
export type { SavedView, SavedViews } from './saved-views.ts';
export { ConflictError, ProblemError, UnreachableError } from '../errors.ts';
