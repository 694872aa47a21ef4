import type { CaseView } from '@redress/sdk/contract';
import type { EventDetails } from '../core/emit.ts';

type Awaited = CaseView['awaits'][number];
type Command = EventDetails['redress-acted']['command'];

/** What a customer's command does of what is waited for. */
const answers: Partial<Readonly<Record<Command, Awaited>>> = {
  'add-information': 'information',
  'accept-plan': 'consent',
  'decline-plan': 'consent',
  rate: 'rating',
};

/** What the customer has done since a version of the case was shown, which does not know of it yet. */
export interface Answered {
  readonly version: number;
  readonly commands: readonly Command[];
}

/** What is still waited for, as far as the customer can tell: what they have just done is not asked for again. */
export const stillAwaited = (
  { awaits, version }: CaseView,
  answered: Answered | undefined,
): readonly Awaited[] =>
  answered?.version === version
    ? awaits.filter((each) => !answered.commands.some((command) => answers[command] === each))
    : awaits;
