import type { EpochMs, Span } from '../core/instant.ts';
import { blockDays, createBlocks } from './blocks.ts';
import type { EpochDay } from './local-date.ts';
import type { OpeningHours } from './opening-hours.ts';
import { countBelow, countUpTo } from './sorted.ts';
import type { Zone } from './zone.ts';

/** The working dates of some local dates in a row, each with its first opening and its last closing. */
interface Block {
  readonly dates: Float64Array;
  readonly openings: Float64Array;
  readonly closings: Float64Array;
  readonly total: number;
}

/** What is kept of each working date. */
type Value = 'dates' | 'openings' | 'closings';

/** Working dates as a line that is counted along. A date works when a window that starts on it is not empty. */
export interface WorkingDates {
  includes(day: EpochDay): boolean;
  /** Undefined on a closed date. */
  firstOpening(day: EpochDay): EpochMs | undefined;
  /** Undefined on a closed date. A night that began the evening before and ends later than the date's own windows counts. */
  lastClosing(day: EpochDay): EpochMs | undefined;
  /** The n-th working date strictly beyond a date, in the direction of `step`; or when it opens or closes. */
  nthBeyond(day: EpochDay, n: number, step: 1 | -1, value?: Value): number;
  /** Working dates in [from, to); `to` not before `from`. */
  count(from: EpochDay, to: EpochDay): number;
}

const lastEnd = (hours: readonly Span[]): EpochMs => hours.at(-1)?.[1] ?? -Infinity;

export function createWorkingDates(zone: Zone, hoursOf: OpeningHours): WorkingDates {
  const blocks = createBlocks((index): Block => {
    const dates: number[] = [];
    const openings: number[] = [];
    const closings: number[] = [];
    const first = index * blockDays;
    let before = -Infinity;
    // The night before belongs to the last date that there was, and no zone has left out two in a row.
    for (let day = first - 2; day < first + blockDays; day++) {
      const hours = hoursOf(day);
      const end = lastEnd(hours);
      if (day >= first && hours.length > 0) {
        dates.push(day);
        openings.push(hours[0]![0]);
        closings.push(Math.max(end, before));
      }
      if (hours.length > 0 || zone.hasDate(day)) before = end;
    }
    return {
      dates: Float64Array.from(dates),
      openings: Float64Array.from(openings),
      closings: Float64Array.from(closings),
      total: dates.length,
    };
  });
  const indexOf = (day: EpochDay): number => Math.floor(day / blockDays);

  const valueOn = (day: EpochDay, values: Value): number | undefined => {
    const block = blocks.at(indexOf(day));
    const i = countBelow(block.dates, day);
    return block.dates[i] === day ? block[values][i] : undefined;
  };

  return {
    includes: (day) => valueOn(day, 'dates') !== undefined,
    firstOpening: (day) => valueOn(day, 'openings'),
    lastClosing: (day) => valueOn(day, 'closings'),
    nthBeyond: (day, n, step, value = 'dates') => {
      const first = indexOf(day);
      const own = blocks.at(first);
      const { dates } = own;
      // Where the wanted date lies in the list of the block looked at; outside of it, the next block has it.
      let wanted = step === 1 ? countUpTo(dates, day) + n - 1 : countBelow(dates, day) - n;
      if (wanted >= 0 && wanted < own.total) return own[value][wanted]!;
      let isFirst = true;
      return blocks.search(first, step, (block) => {
        if (step === -1 && !isFirst) wanted += block.total;
        isFirst = false;
        if (wanted >= 0 && wanted < block.total) return block[value][wanted];
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
