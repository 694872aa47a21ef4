import type { DeskCase } from '@redress/sdk/contract';
import type { TemplateResult } from 'lit';
import type { Formats } from '../../localization/formats.ts';
import type { DeskTexts } from '../../localization/messages/en.desk.ts';
import type { StaffMessages } from '../../localization/staff.catalogue.ts';
import type { CommandField } from '../command-field.ts';

/** What is wrong with a field. */
export type FieldFault = keyof DeskTexts['command']['errors'];

/** A field with what has been entered in it. */
export interface FieldEntry {
  readonly field: CommandField;
  readonly case: DeskCase;
  readonly now: number;
  /** What has been entered; a field of several parts names the part. Empty when nothing has. */
  readonly value: (part?: string) => string;
}

/** A field as it is shown. */
export interface FieldView extends FieldEntry {
  /** Id of its first control. */
  readonly id: string;
  readonly label: string;
  readonly fault: FieldFault | undefined;
  readonly texts: StaffMessages;
  readonly formats: Formats;
  readonly change: (value: string, part?: string) => void;
}

/** What a field says: a value as the command carries it, nothing, or something that is none. */
export interface Reading {
  readonly value?: unknown;
  readonly fault?: FieldFault;
}

/** One kind of field: how it is shown, and how it is read. */
export interface FieldKind {
  readonly render: (view: FieldView) => TemplateResult;
  readonly read: (entry: FieldEntry) => Reading;
  /** What is said when it must be filled in and is not. */
  readonly missing: FieldFault;
}

/** A listener that takes what a control says. */
export const taking =
  ({ change }: FieldView, part?: string) =>
  (event: Event): void =>
    change((event.target as HTMLInputElement).value, part);
