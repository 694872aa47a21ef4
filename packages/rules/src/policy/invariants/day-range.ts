import type { DayRule } from '../../core/duration.ts';
import type { Limit } from '../cited.ts';

/**
 * On which working dates after the start the n-th working day may end, as n plus these. Where a window runs over midnight
 * a date may close on the next one, and even open there when its evening is closed; a day that is counted from the start’s
 * own date ends one date sooner.
 */
const ranges: Readonly<Record<DayRule, readonly [least: number, most: number]>> = {
  'keep-clock': [0, 0],
  'keep-clock-then-open': [0, 2],
  'keep-clock-then-last-open': [-1, 0],
  'normalise-first': [0, 2],
  'end-of-day': [0, 1],
  'span-end': [-1, 1],
  'span-start': [-1, 1],
};

/** The first and the last working date after the start on which a limit in working days may end; the start’s own is 0. */
export function workingDatesOf({ amount, dayRule, boundary }: Limit): readonly [first: number, last: number] {
  const [least, most] = ranges[dayRule ?? 'end-of-day'];
  // The next working date’s opening, or the one after it where a night took up all of that date’s windows.
  return [amount + least, amount + most + (boundary === 'next-open' ? 2 : 0)];
}

/** Whether a limit in working days may end before it starts: the start’s date may have opened, or closed, before. */
export function mayEndBeforeItStarts({ amount, dayRule }: Limit): boolean {
  switch (dayRule) {
    case 'span-start':
      return amount === 1;
    case 'end-of-day':
      return amount === 0;
    case 'keep-clock-then-last-open':
      return amount <= 1;
    default:
      return false;
  }
}

/** Whether a limit in working days may end outside working time: at the start’s time of day. */
export const mayEndInTheNight = ({ dayRule }: Limit): boolean =>
  dayRule === 'keep-clock' || dayRule === 'normalise-first';
