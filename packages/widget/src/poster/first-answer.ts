import { inForce, type PublicPolicy } from '@redress/rules';
import type { PosterTexts } from '../localization/messages/en.poster.ts';

/** How long the first answer may take, as the policy promises it; nothing where it promises none. */
export interface FirstAnswer {
  readonly urgent?: Length | undefined;
  /** The longest of all others. */
  readonly other?: Length | undefined;
}

interface Length {
  readonly amount: number;
  readonly unit: keyof PosterTexts['lengths'];
}

/** @param at epoch milliseconds: what holds when the poster is printed */
export function firstAnswer({ milestones }: Pick<PublicPolicy, 'milestones'>, at: number): FirstAnswer {
  const promised = (severity: keyof typeof milestones): Length | undefined => {
    const dated = milestones[severity]?.respond;
    const limit = dated && inForce(dated, at).value;
    return limit?.promised ? { amount: limit.amount, unit: limit.unit } : undefined;
  };
  // More severe is never later: what holds for the mildest holds for all others, too.
  return { urgent: promised('urgent-major'), other: promised('general') };
}
