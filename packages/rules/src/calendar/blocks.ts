import { CalendarError } from './calendar.ts';

/** Days a block holds: few enough to be made quickly, many enough that a year is a handful of blocks. */
export const blockDays = 64;
/** Empty blocks in a row after which a search gives up: thirty years. */
const maxEmpty = 172;
/** Blocks a search goes through at most, however little each adds: four hundred years. */
const maxBlocks = 2_283;

/** A line of time cut into blocks by number; each block is made when it is first asked for, and then kept. */
export interface Blocks<Block> {
  at(index: number): Block;
  /** The totals of blocks [from, to) summed up. */
  sum(from: number, to: number): number;
  /**
   * Goes from block to block until one has the answer.
   *
   * @throws {CalendarError} `no-working-time` after thirty empty years, `too-far` after four hundred years
   */
  search<Answer>(from: number, step: 1 | -1, answer: (block: Block) => Answer | undefined): Answer;
}

export function createBlocks<Block extends { readonly total: number }>(
  make: (index: number) => Block,
): Blocks<Block> {
  const known = new Map<number, Block>();
  // One question asks for the same block several times, and the next question mostly for the same one.
  let lastIndex = NaN;
  let last: Block;

  const at = (index: number): Block => {
    if (index === lastIndex) return last;
    let block = known.get(index);
    if (block === undefined) known.set(index, (block = make(index)));
    lastIndex = index;
    return (last = block);
  };

  // Sums of the totals from block `first` on, so that a long stretch is one subtraction.
  let first = 0;
  let sums = [0];

  return {
    at,
    sum: (from, to) => {
      if (from < first || from - first >= sums.length) {
        first = from;
        sums = [0];
      }
      for (let i = sums.length; i <= to - first; i++) sums.push(sums[i - 1]! + at(first + i - 1).total);
      return sums[to - first]! - sums[from - first]!;
    },
    search: (from, step, answer) => {
      let empty = 0;
      for (let passed = 0; passed < maxBlocks; passed++) {
        const block = at(from + step * passed);
        const found = answer(block);
        if (found !== undefined) return found;
        empty = block.total === 0 ? empty + 1 : 0;
        if (empty > maxEmpty) {
          throw new CalendarError(
            'no-working-time',
            'The calendar has no working time within thirty years: give it weekly hours.',
          );
        }
      }
      throw new CalendarError(
        'too-far',
        'The answer is more than four hundred years away: take a smaller amount.',
      );
    },
  };
}
