import { test } from 'node:test';
import type * as z from 'zod/mini';
import type { Command, CommandType } from '../case/commands.ts';
import type { CaseEvent, EventType } from '../case/events.ts';
import type { CommandSchema } from './commands.schema.ts';
import type { CaseEventSchema } from './events.schema.ts';
import type { Interchangeable, Same } from './same-type.cases.ts';

type ParsedEvent = z.infer<typeof CaseEventSchema>;
type ParsedCommand = z.infer<typeof CommandSchema>;
type Of<All, T> = Extract<All, { readonly type: T }>;

// The compiler tests these: where a type differs, a line below does not compile.
type EventsThatDiffer = {
  [T in EventType]: Same<Of<ParsedEvent, T>, Of<CaseEvent, T>> extends true ? never : T;
}[EventType];
type CommandsThatDiffer = {
  [T in CommandType]: Same<Of<ParsedCommand, T>, Of<Command, T>> extends true ? never : T;
}[CommandType];

/** `true` for nothing; else what there is, so that the compiler names it. */
type Nothing<T> = [T] extends [never] ? true : T;
const same = <T extends true>(value: T): T => value;

test('a parsed event is a CaseEvent, and every CaseEvent could have been parsed', () => {
  same<Interchangeable<ParsedEvent, CaseEvent>>(true);
  same<Nothing<EventsThatDiffer>>(true);
});

test('a parsed command is a Command, and every Command could have been parsed', () => {
  same<Interchangeable<ParsedCommand, Command>>(true);
  same<Nothing<CommandsThatDiffer>>(true);
});

test('the comparison of types sees a field that one side lacks, and one that is optional only there', () => {
  same<Interchangeable<{ a: 1; b?: 2 | undefined }, { a: 1 }>>(true);
  // @ts-expect-error one side lacks a field
  same<Same<{ a: 1; b?: 2 | undefined }, { a: 1 }>>(true);
  // @ts-expect-error it is optional on one side only
  same<Same<{ a: 1 }, { a?: 1 | undefined }>>(true);
  // @ts-expect-error one side is wider
  same<Same<{ a: string }, { a: 'b' }>>(true);
});
