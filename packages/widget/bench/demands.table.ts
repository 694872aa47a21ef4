import { bytesOf, chunksOf, type Chunk } from './chunk-sets.mjs';
import { scriptTagBudgets } from './budgets.mjs';
import type { Seen, Visits } from './comparison.ts';
import { spreadOf } from './statistics.ts';
import type { Visit } from './visit.ts';

/** What we demand of ourselves. */
export interface Demand {
  readonly name: string;
  readonly of: (measured: Measured) => { readonly measured: string; readonly holds: boolean };
}

export interface Measured {
  readonly ours: Seen;
  readonly others: readonly Seen[];
  readonly chunks: readonly Chunk[];
}

/** A letter has been dealt with after so many milliseconds. */
const keyMs = 4;

const clickToEditable = (visits: readonly Visit[]): number =>
  spreadOf(visits.map((visit) => visit.clickToEditable)).median;

/** The best of the others is to be beaten. */
function faster(name: string, visits: (seen: Seen) => readonly Visit[]): Demand {
  return {
    name,
    of: ({ ours, others }) => {
      const mine = clickToEditable(visits(ours));
      const best = Math.min(...others.map((other) => clickToEditable(visits(other))));
      return {
        measured: `${Math.round(mine)} ms, the best of them ${Math.round(best)} ms`,
        holds: mine < best,
      };
    },
  };
}

const atOnce = ({ hasty }: Visits): readonly Visit[] => hasty;
const whenIdle = ({ calm }: Visits): readonly Visit[] => calm;

export const demands: readonly Demand[] = [
  ...scriptTagBudgets.map(({ wanted = 0, ...set }): Demand => ({
    name: `${set.name} ≤ ${wanted.toLocaleString('en')} bytes`,
    of: ({ chunks }) => {
      const bytes = bytesOf(chunksOf(chunks, set));
      return { measured: bytes.toLocaleString('en'), holds: bytes <= wanted };
    },
  })),
  {
    name: 'editable form less than any of them loads for theirs',
    of: ({ others, chunks }) => {
      const bytes = bytesOf(
        chunksOf(
          chunks,
          scriptTagBudgets.find(({ name }) => name === 'editable form')!,
        ),
      );
      const least = Math.min(
        ...others.map(({ fast }) => spreadOf(fast.hasty.map((visit) => visit.untilEditable)).median),
      );
      return {
        measured: `${bytes.toLocaleString('en')}, the least of them ${least.toLocaleString('en')}`,
        holds: bytes < least,
      };
    },
  },
  {
    name: 'no long task before load',
    of: ({ ours }) => {
      const { median, most } = spreadOf(ours.fast.calm.map(({ longTasks }) => longTasks.length));
      return { measured: `${median}, in the worst visit ${most}`, holds: median === 0 };
    },
  },
  faster('click to editable field faster than all, at once', ({ fast }) => atOnce(fast)),
  faster('click to editable field faster than all, when idle', ({ fast }) => whenIdle(fast)),
  faster('4G: click to editable field faster than all, at once', ({ slow }) => atOnce(slow)),
  faster('4G: click to editable field faster than all, when idle', ({ slow }) => whenIdle(slow)),
  {
    name: `a key handled by our code in < ${keyMs} ms`,
    of: ({ ours }) => {
      const { median, most } = spreadOf(ours.fast.calm.flatMap(({ typed }) => typed?.scripts ?? []));
      return {
        measured: `${median.toFixed(1)} ms, the worst ${most.toFixed(1)} ms`,
        holds: median < keyMs,
      };
    },
  },
];
