import type { Kind, PublicPolicy } from '@redress/rules';
import type { KioskTexts } from '../localization/messages/en.kiosk.ts';

/** What somebody who stands before a tablet may have come for. */
export interface Door {
  readonly name: keyof KioskTexts['doors'];
  /** What it is from the start; without it the text tells. */
  readonly kind?: Kind;
  /** Whether a policy lets it be said here. */
  readonly opens?: (policy: PublicPolicy) => boolean;
}

const doors: readonly Door[] = [
  { name: 'report' },
  { name: 'hazard', kind: 'hazard' },
  { name: 'suggestion', kind: 'suggestion' },
  // Where it would not be kept secret, it is not asked for in a hall.
  {
    name: 'misconduct',
    kind: 'misconduct',
    opens: ({ kinds }) => kinds.misconduct?.confidential === true,
  },
];

/** Those that a portal's policy leaves open. */
export const doorsOf = (policy: PublicPolicy): readonly Door[] =>
  doors.filter(({ opens }) => opens?.(policy) ?? true);
