import type { EpochMs } from '../core/instant.ts';
import { blockDays, createBlocks } from './blocks.ts';
import type { EpochDay } from './local-date.ts';
import type { OpeningHours } from './opening-hours.ts';
import { countBelow, countUpTo } from './sorted.ts';

/** The working dates of some local dates in a row, each with its first opening and its last closing. */
interface Block {
  readonly dates: Float64Array;
  readonly openings: Float64Array;
  readonly closings: Float64Array;
  readonly total: number;
}

/** Working dates as a line that is counted along. A date works when a window that starts on it is not empty. */
export interface WorkingDates {
  includes(day: EpochDay): boolean;
  /** Undefined on a closed date. */
  firstOpening(day: EpochDay): EpochMs | undefined;
  /** Undefined on a closed date. */
  lastClosing(day: EpochDay): EpochMs | undefined;
  /** The n-th working date strictly beyond a date, in the direction of `step`. */
  nthBeyond(day: EpochDay, n: number, step: 1 | -1): EpochDay;
  /** Working dates in [from, to); `to` not before `from`. */
  count(from: EpochDay, to: EpochDay): number;
}

export function createWorkingDates(hoursOf: OpeningHours): WorkingDates {
  const blocks = createBlocks((index): Block => {
    const dates: number[] = [];
    const openings: number[] = [];
    const closings: number[] = [];
    for (let day = index * blockDays; day < (index + 1) * blockDays; day++) {
      const hours = hoursOf(day);
      if (hours.length === 0) continue;
      dates.push(day);
      openings.push(hours[0]![0]);
      closings.push(hours.at(-1)![1]);
    }
    return {
      dates: Float64Array.from(dates),
      openings: Float64Array.from(openings),
      closings: Float64Array.from(closings),
      total: dates.length,
    };
  });
  const indexOf = (day: EpochDay): number => Math.floor(day / blockDays);

  const valueOn = (day: EpochDay, values: 'dates' | 'openings' | 'closings'): number | undefined => {
    const block = blocks.at(indexOf(day));
    const i = countBelow(block.dates, day);
    return block.dates[i] === day ? block[values][i] : undefined;
  };

  return {
    includes: (day) => valueOn(day, 'dates') !== undefined,
    firstOpening: (day) => valueOn(day, 'openings'),
    lastClosing: (day) => valueOn(day, 'closings'),
    nthBeyond: (day, n, step) => {
      const first = indexOf(day);
      const { dates } = blocks.at(first);
      // Where the wanted date lies in the list of the block looked at; outside of it, the next block has it.
      let wanted = step === 1 ? countUpTo(dates, day) + n - 1 : countBelow(dates, day) - n;
      let isFirst = true;
      return blocks.search(first, step, (block) => {
        if (step === -1 && !isFirst) wanted += block.total;
        isFirst = false;
        if (wanted >= 0 && wanted < block.total) return block.dates[wanted];
        if (step === 1) wanted -= block.total;
        return undefined;
      });
    },
    count: (from, to) => {
      const first = indexOf(from);
      const last = indexOf(to);
      const inLast = countBelow(blocks.at(last).dates, to);
      const beforeFirst = countBelow(blocks.at(first).dates, from);
      return inLast - beforeFirst + blocks.sum(first, last);
    },
  };
}
