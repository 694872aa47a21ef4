export { CommandSchema } from './commands.schema.ts';
export { EventError, type EventProblem } from './event-error.ts';
export { CaseEventSchema } from './events.schema.ts';
export { upcast } from './upcast.ts';
