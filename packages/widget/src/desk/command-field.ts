import type { StaffCommandInput } from '@redress/sdk/desk';
import type { DeskTexts } from '../localization/messages/en.desk.ts';
import type { FormCommand } from '../localization/messages/en.commands.ts';
import type { StaffMessages } from '../localization/staff.catalogue.ts';

export type FieldKindName =
  | 'text'
  | 'choice'
  | 'choices'
  | 'yes-no'
  | 'instant'
  | 'person'
  | 'people'
  | 'money'
  | 'record'
  | 'department'
  | 'new-time';

export type FieldLabel = keyof DeskTexts['fields'];
export type CommandGroup = keyof DeskTexts['command']['groups'];

/** One thing that a command brings, as it is asked for. */
export interface CommandField {
  /** As the command calls it. */
  readonly name: string;
  readonly kind: FieldKindName;
  readonly required: boolean;
  /** Its label, where it is not called as it is named. */
  readonly label?: FieldLabel;
  /** Asked for only while another field says one of these. */
  readonly when?: { readonly field: string; readonly is: readonly string[] };
  /** What a `choice` or `choices` are between, with their words. */
  readonly options?: Options;
  /** A `text` that is one line of at most so many characters. */
  readonly line?: number;
}

export interface Options {
  readonly of: readonly (string | number)[];
  readonly words: (texts: StaffMessages) => Readonly<Record<string | number, string>>;
}

export type InputOf<T extends FormCommand> = Extract<StaffCommandInput, { type: T }>;
type NameIn<T extends FormCommand> = Exclude<keyof InputOf<T>, 'type'> & string;

/** How a command is given: in which group it is chosen, and what it asks for. */
export interface CommandRow<T extends FormCommand = FormCommand> {
  readonly group: CommandGroup;
  readonly fields: readonly (CommandField & { readonly name: NameIn<T> })[];
  /** Files can be sent with it; what is said of who gets them, if anything is. */
  readonly files?: keyof DeskTexts['command']['files'] | 'theirs';
  /** What it brings that nobody is asked for. */
  readonly with?: Partial<InputOf<T>>;
}
