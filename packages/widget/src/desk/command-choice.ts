import type { DeskCase } from '@redress/sdk/contract';
import type { FormCommand } from '../localization/messages/en.commands.ts';
import type { CommandGroup } from './command-field.ts';
import { commandFields } from './command-fields.table.ts';
import { openSteps, serves } from './duty-commands.table.ts';

/** What a member of staff can choose from. */
export interface CommandChoice {
  /** What is due next and can be done now, the soonest first. */
  readonly due: readonly FormCommand[];
  /** All the rest, in the order of the handling. */
  readonly rest: readonly { readonly group: CommandGroup; readonly commands: readonly FormCommand[] }[];
}

/** More than these would not be next. */
const mostDue = 4;

/** The commands this member of staff can give: what is due first, the rest by groups. */
export function choiceOf(shown: DeskCase): CommandChoice {
  const possible = possibleCommands(shown);
  const due = dueCommands(shown, possible);
  const groups = new Map<CommandGroup, FormCommand[]>();
  for (const command of possible.filter((each) => !due.includes(each))) {
    const { group } = commandFields[command];
    groups.set(group, [...(groups.get(group) ?? []), command]);
  }
  return { due, rest: [...groups].map(([group, commands]) => ({ group, commands })) };
}

/** Whether it must be filled in: what is sent by a single press is never chosen for somebody, so that a double one is harmless. */
const asksForSomething = (command: FormCommand): boolean =>
  commandFields[command].fields.some(({ required }) => required);

/** What is chosen before anybody has: what is due first, or the only thing there is. */
export function presetCommand({ due, rest }: CommandChoice): FormCommand | undefined {
  const all = [...due, ...rest.flatMap(({ commands }) => commands)];
  const first = due[0] ?? (all.length === 1 ? all[0] : undefined);
  return first && asksForSomething(first) ? first : undefined;
}

/** The commands of the desk's forms that can be given now, in the order of the handling. */
export const possibleCommands = ({ can }: DeskCase): readonly FormCommand[] =>
  (Object.keys(commandFields) as FormCommand[]).filter((each) => can.includes(each));

function dueCommands(shown: DeskCase, possible: readonly FormCommand[]): readonly FormCommand[] {
  const until = new Map<FormCommand, number>();
  const note = (command: FormCommand, due = Number.POSITIVE_INFINITY): void => {
    until.set(command, Math.min(due, until.get(command) ?? Number.POSITIVE_INFINITY));
  };
  for (const { command, missing, until: due = dueTimeOf(command, shown) } of shown.next) {
    // What a step only wants on record is due with that step.
    if (missing.length > 0 && missing.every((name) => isRecord(name, shown))) note('record', due);
    if (missing.length === 0) note(command as FormCommand, due);
  }
  const ready = [...until]
    .filter(([command]) => possible.includes(command) && commandFields[command].group !== 'customer')
    .sort(([, a], [, b]) => a - b);
  const timed = ready.filter(([, due]) => Number.isFinite(due));
  const onTheWay = ready.filter(([command]) => openSteps(shown).some((step) => serves(step, command)));
  return (timed.length > 0 ? timed : onTheWay).slice(0, mostDue).map(([command]) => command);
}

/** What is due on record, or is wanted by a step that is due, the soonest first. */
export function wantedRecord(shown: DeskCase): string | undefined {
  const steps = shown.next.map(({ command, missing, until = dueTimeOf(command, shown) }) => ({
    missing,
    until,
  }));
  const duties = shown.duties.map(({ duty, due }) => ({ missing: [duty], until: due }));
  return [...duties, ...steps]
    .sort((a, b) => (a.until ?? Number.MAX_VALUE) - (b.until ?? Number.MAX_VALUE))
    .flatMap(({ missing }): readonly string[] => missing)
    .find((name) => isRecord(name, shown));
}

const isRecord = (name: string, { records }: DeskCase): boolean =>
  records.some(({ record, at }) => record === name && at === undefined);

const dueTimeOf = (command: string, { duties: due }: DeskCase): number | undefined =>
  due.find(({ duty }) => serves(duty, command))?.due;
