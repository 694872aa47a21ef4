import type { Suspicion } from '../contract/index.ts';
import type { Intake } from './contents.ts';

/** Nobody reads a form, understands what will happen and sends it within so many seconds; whoever comes prepared may. */
export const hastySeconds = 3;

/** What speaks for a program having filled the form in. It decides nothing: clocks run and receipts are given as for any other. */
export const suspicionsOf = (intake: Pick<Intake, 'filling'> | undefined): readonly Suspicion[] => {
  const { trap = false, seconds = Infinity } = intake?.filling ?? {};
  return [...(trap ? (['trap'] as const) : []), ...(seconds < hastySeconds ? (['haste'] as const) : [])];
};
