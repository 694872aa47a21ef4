import type { EpochMs, Span } from '../core/instant.ts';
import { CalendarError } from './calendar.ts';
import { dayMs, type EpochDay } from './local-date.ts';
import { mergeSpans, subtractSpans } from './spans.ts';
import type { WindowsOf } from './windows.ts';
import type { Zone } from './zone.ts';

/** Days a block holds; blocks are made when first asked for. */
const blockDays = 32;
/** Blocks without a single working second after which a search gives up: over thirty years. */
const maxEmptyBlocks = 350;

/** A stretch of local days with its working time summed up, so that questions are answered by binary search. */
interface Block {
  readonly spans: readonly Span[];
  /** Working milliseconds of the block up to the end of each span. */
  readonly upTo: readonly number[];
  readonly total: number;
}

/** Working time as a line that can be measured and walked along in both directions. */
export interface WorkingTime {
  /** Working stretches that start on a local date. */
  ofDate(day: EpochDay): Span[];
  within(from: EpochMs, to: EpochMs): Span[];
  /** Working milliseconds in [from, to); `to` not before `from`. */
  measure(from: EpochMs, to: EpochMs): number;
  /** The earliest instant by which `amount` working milliseconds have passed since `start`. */
  forward(start: EpochMs, amount: number): EpochMs;
  /** The latest instant from which `amount` working milliseconds pass until `start`. */
  backward(start: EpochMs, amount: number): EpochMs;
  /** The first working instant at or after. */
  nextOpen(at: EpochMs): EpochMs;
  /** `at` when it lies in or at the end of working time, else the last closing before it. */
  lastClose(at: EpochMs): EpochMs;
  includes(at: EpochMs): boolean;
}

export function createWorkingTime(zone: Zone, windowsOf: WindowsOf, closures: readonly Span[]): WorkingTime {
  const blocks = new Map<number, Block>();

  const ofDate = (day: EpochDay): Span[] =>
    subtractSpans(
      mergeSpans(
        windowsOf(day).map(([from, to]) => [
          zone.fromWall(day * dayMs + from),
          zone.fromWall(day * dayMs + to),
        ]),
      ),
      closures,
    );
  const blockStart = (index: number): EpochMs => zone.fromWall(index * blockDays * dayMs);
  const blockOf = (at: EpochMs): number => Math.floor(zone.toWall(at) / dayMs / blockDays);

  const block = (index: number): Block => {
    const known = blocks.get(index);
    if (known) return known;
    const from = blockStart(index);
    const to = blockStart(index + 1);
    const firstDay = index * blockDays;
    const spans: Span[] = [];
    // The day before may run into this block overnight.
    for (let day = firstDay - 1; day < firstDay + blockDays; day++) {
      for (const [start, end] of ofDate(day)) spans.push([Math.max(start, from), Math.min(end, to)]);
    }
    const merged = mergeSpans(spans);
    let total = 0;
    const upTo = merged.map(([start, end]) => (total += end - start));
    const made = { spans: merged, upTo, total };
    blocks.set(index, made);
    return made;
  };

  /** Index of the first span of a block that ends after `at`. */
  const spanAfter = ({ spans }: Block, at: EpochMs): number => search(spans.length, (i) => spans[i]![1] > at);
  /** Working milliseconds of a block before `at`. */
  const before = (of: Block, at: EpochMs): number => {
    const i = spanAfter(of, at);
    const span = of.spans[i];
    return (of.upTo[i - 1] ?? 0) + (span ? Math.max(0, at - span[0]) : 0);
  };
  const walk = <T>(from: number, step: 1 | -1, visit: (block: Block) => T | undefined): T => {
    for (let index = from, empty = 0; empty < maxEmptyBlocks; index += step) {
      const current = block(index);
      const found = visit(current);
      if (found !== undefined) return found;
      empty = current.total === 0 ? empty + 1 : 0;
    }
    throw new CalendarError(
      'no-working-time',
      'The calendar has no working time within thirty years: give it weekly hours.',
    );
  };

  const nextOpen = (at: EpochMs): EpochMs =>
    walk(blockOf(at), 1, (current) => {
      const span = current.spans[spanAfter(current, at)];
      return span && Math.max(span[0], at);
    });
  const lastClose = (at: EpochMs): EpochMs =>
    walk(blockOf(at), -1, ({ spans }) => {
      const i = search(spans.length, (j) => spans[j]![0] >= at) - 1;
      return i < 0 ? undefined : Math.min(spans[i]![1], at);
    });

  return {
    ofDate,
    nextOpen,
    lastClose,
    includes: (at) => {
      const current = block(blockOf(at));
      const span = current.spans[spanAfter(current, at)];
      return span !== undefined && span[0] <= at;
    },
    within: (from, to) => {
      const spans: Span[] = [];
      for (let index = blockOf(from); index <= blockOf(to); index++) {
        for (const [start, end] of block(index).spans) spans.push([Math.max(start, from), Math.min(end, to)]);
      }
      return mergeSpans(spans);
    },
    measure: (from, to) => {
      const last = blockOf(to);
      let sum = before(block(last), to) - before(block(blockOf(from)), from);
      for (let index = blockOf(from); index < last; index++) sum += block(index).total;
      return sum;
    },
    forward: (start, amount) => {
      if (amount === 0) return start;
      const first = blockOf(start);
      let wanted = amount + before(block(first), start);
      return walk(first, 1, (current) => {
        if (wanted > current.total) {
          wanted -= current.total;
          return undefined;
        }
        const i = search(current.upTo.length, (j) => current.upTo[j]! >= wanted);
        return current.spans[i]![1] - (current.upTo[i]! - wanted);
      });
    },
    backward: (start, amount) => {
      if (amount === 0) return start;
      const first = blockOf(start);
      // Working time that must lie before the answer, counted from the beginning of the block looked at.
      let ahead = before(block(first), start) - amount;
      let isFirst = true;
      return walk(first, -1, (current) => {
        if (!isFirst) ahead += current.total;
        isFirst = false;
        if (ahead < 0) return undefined;
        const i = search(current.upTo.length, (j) => current.upTo[j]! > ahead);
        const span = current.spans[i]!;
        return span[1] - (current.upTo[i]! - ahead);
      });
    },
  };
}

/** The first index below `length` for which the test holds, or `length`; the test is false, then true. */
function search(length: number, test: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
