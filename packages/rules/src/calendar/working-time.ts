import type { EpochMs, Span } from '../core/instant.ts';
import { blockDays, createBlocks } from './blocks.ts';
import { dayMs } from './local-date.ts';
import type { OpeningHours } from './opening-hours.ts';
import { countBelow, countUpTo } from './sorted.ts';
import { mergeSpans } from './spans.ts';

/** Blocks are cut at exact instants, so that the block of an instant is found without asking the zone. */
const blockMs = blockDays * dayMs;
/** Dates before a block whose hours may reach into it: an overnight window, the offset and a skipped date add up. */
const daysBefore = 4;
/** Dates after a block that may begin within it, where the clock is ahead of UTC. */
const daysAfter = 1;

/** The working stretches of a block with their lengths summed up, so that questions are answered by binary search. */
interface Block {
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Working milliseconds of the block up to the end of each stretch. */
  readonly upTo: Float64Array;
  readonly total: number;
}

/** Working time as a line that can be measured and walked along in both directions. */
export interface WorkingTime {
  /** Whether it is working time at this instant; at a closing it is not. */
  includes(at: EpochMs): boolean;
  /** Whether working time ends exactly here. */
  closesAt(at: EpochMs): boolean;
  /** The first working instant at or after. */
  nextOpen(at: EpochMs): EpochMs;
  /** The instant itself when it is working time, else the last closing at or before it. */
  lastOpen(at: EpochMs): EpochMs;
  within(from: EpochMs, to: EpochMs): Span[];
  /** Working milliseconds in [from, to); `to` not before `from`. */
  measure(from: EpochMs, to: EpochMs): number;
  /** The earliest instant by which `amount` working milliseconds have passed since `start`. */
  forward(start: EpochMs, amount: number): EpochMs;
  /** The latest instant from which `amount` working milliseconds pass until `start`. */
  backward(start: EpochMs, amount: number): EpochMs;
}

export function createWorkingTime(hoursOf: OpeningHours): WorkingTime {
  const blocks = createBlocks((index): Block => {
    const begin = index * blockMs;
    const end = begin + blockMs;
    const spans: Span[] = [];
    for (let day = index * blockDays - daysBefore; day < (index + 1) * blockDays + daysAfter; day++) {
      for (const span of hoursOf(day)) {
        const inside = span[0] >= begin && span[1] <= end;
        spans.push(inside ? span : [Math.max(span[0], begin), Math.min(span[1], end)]);
      }
    }
    const merged = mergeSpans(spans);
    const from = new Float64Array(merged.length);
    const to = new Float64Array(merged.length);
    const upTo = new Float64Array(merged.length);
    let total = 0;
    for (let i = 0; i < merged.length; i++) {
      [from[i], to[i]] = merged[i]!;
      upTo[i] = total += to[i]! - from[i]!;
    }
    return { from, to, upTo, total };
  });
  const indexOf = (at: EpochMs): number => Math.floor(at / blockMs);

  /** Working milliseconds of a block before an instant. */
  const before = (block: Block, at: EpochMs): number => {
    const i = countUpTo(block.to, at);
    const done = i === 0 ? 0 : block.upTo[i - 1]!;
    return i < block.to.length && block.from[i]! < at ? done + at - block.from[i]! : done;
  };
  const includes = (at: EpochMs): boolean => {
    const { from, to } = blocks.at(indexOf(at));
    const i = countUpTo(to, at);
    return i < to.length && from[i]! <= at;
  };
  const lastOpen = (at: EpochMs): EpochMs =>
    blocks.search(indexOf(at), -1, ({ from, to }) => {
      const i = countUpTo(from, at) - 1;
      return i < 0 ? undefined : Math.min(to[i]!, at);
    });

  return {
    includes,
    closesAt: (at) => !includes(at) && lastOpen(at) === at,
    nextOpen: (at) =>
      blocks.search(indexOf(at), 1, ({ from, to }) => {
        const i = countUpTo(to, at);
        return i < to.length ? Math.max(from[i]!, at) : undefined;
      }),
    lastOpen,
    within: (from, to) => {
      const spans: Span[] = [];
      for (let index = indexOf(from); index <= indexOf(to); index++) {
        const block = blocks.at(index);
        for (let i = countUpTo(block.to, from); i < block.to.length && block.from[i]! < to; i++) {
          spans.push([Math.max(block.from[i]!, from), Math.min(block.to[i]!, to)]);
        }
      }
      return mergeSpans(spans);
    },
    measure: (from, to) => {
      const first = indexOf(from);
      const last = indexOf(to);
      return before(blocks.at(last), to) - before(blocks.at(first), from) + blocks.sum(first, last);
    },
    forward: (start, amount) => {
      if (amount === 0) return start;
      const first = indexOf(start);
      // Working time that must lie before the answer, counted from the beginning of the block looked at.
      const own = blocks.at(first);
      let ahead = amount + before(own, start);
      if (ahead <= own.total) {
        const i = countBelow(own.upTo, ahead);
        return own.to[i]! - (own.upTo[i]! - ahead);
      }
      return blocks.search(first, 1, ({ to, upTo, total }) => {
        if (ahead > total) {
          ahead -= total;
          return undefined;
        }
        const i = countBelow(upTo, ahead);
        return to[i]! - (upTo[i]! - ahead);
      });
    },
    backward: (start, amount) => {
      if (amount === 0) return start;
      const first = indexOf(start);
      let ahead = before(blocks.at(first), start) - amount;
      let isFirst = true;
      return blocks.search(first, -1, ({ to, upTo, total }) => {
        if (!isFirst) ahead += total;
        isFirst = false;
        if (ahead < 0) return undefined;
        const i = countUpTo(upTo, ahead);
        return to[i]! - (upTo[i]! - ahead);
      });
    },
  };
}
