import type { StaffCommandInput } from '@redress/sdk/desk';
import type { FormCommand } from '../localization/messages/en.commands.ts';
import type { CommandField, CommandRow } from './command-field.ts';
import { commandFields } from './command-fields.table.ts';
import { fieldKinds } from './fields/field-kinds.table.ts';
import type { FieldEntry, FieldFault } from './fields/field-kind.ts';

/** The fields of a command that are asked for, given what the others say. */
export const fieldsOf = (type: FormCommand, valueOf: (field: string) => string): readonly CommandField[] =>
  (commandFields[type] as CommandRow).fields.filter(
    ({ when }: CommandField) => !when || when.is.includes(valueOf(when.field)),
  );

/** The command that a form makes, or what is wrong with its fields, in their order. */
export function readCommand(
  type: FormCommand,
  entries: readonly FieldEntry[],
): { readonly command: StaffCommandInput } | { readonly faults: ReadonlyMap<string, FieldFault> } {
  const faults = new Map<string, FieldFault>();
  const values: Record<string, unknown> = {};
  for (const entry of entries) {
    const { name, kind, required } = entry.field;
    const { value, fault } = fieldKinds[kind].read(entry);
    if (fault) faults.set(name, fault);
    else if (value !== undefined) values[name] = value;
    else if (required) faults.set(name, fieldKinds[kind].missing);
  }
  if (faults.size > 0) return { faults };
  // A test holds the table to the contract's schema of each command.
  return { command: { type, ...commandFields[type].with, ...values } as StaffCommandInput };
}
