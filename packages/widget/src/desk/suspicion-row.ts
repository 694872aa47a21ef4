import type { DeskCase } from '@redress/sdk/contract';
import type { Formats } from '../localization/formats.ts';
import type { StaffMessages } from '../localization/staff.catalogue.ts';

/** What speaks for a program having filled the form in; no row where nothing does. */
export function suspicionRow(
  { suspicions = [], filling }: DeskCase,
  { suspicion }: StaffMessages['desk'],
  formats: Formats,
): readonly (readonly [name: string, value: string])[] {
  if (suspicions.length === 0) return [];
  // A minute is the least that durations are told in; seconds say more here.
  const seconds = Math.max(1, Math.ceil(filling?.seconds ?? 0));
  const words = { trap: suspicion.trap, haste: suspicion.haste(formats.number(seconds)) };
  return [[suspicion.title, suspicions.map((each) => words[each]).join(' ')]];
}
