import type { Challenge } from '../contract/index.ts';
import { Puzzle, tryingAnswersTo } from './puzzle.ts';

/** More is refused: sixteen million hashes are a minute of a good telephone, and several of a poor one. */
export const mostBits = 22;

/** Milliseconds of work between two pauses: a page drops no frame by it. */
const slice = 8;
/** Hashes between two looks at the clock: less than a millisecond. */
const stretch = 64;

export interface SolveOptions {
  /** Milliseconds of any clock. @default the page’s */
  readonly clock?: (() => number) | undefined;
  /** Lets the page do what waits. @default a turn of its event loop */
  readonly pause?: (() => Promise<void>) | undefined;
}

/**
 * Finds the answer to a proof of work, in slices that leave the page its turn. It needs no network, no secure origin and no person.
 *
 * @returns what is sent in the header `Redress-Challenge`
 * @throws {RangeError} when it is no puzzle, or asks for more work than a telephone can be asked for
 * @example createClient({ endpoint, portalKey, challenge: (asked) => solveProofOfWork(asked) });
 */
export async function solveProofOfWork(
  { parameters }: Challenge,
  { clock = () => performance.now(), pause = turn }: SolveOptions = {},
): Promise<string> {
  const parsed = Puzzle.safeParse(parameters);
  if (!parsed.success || parsed.data.bits > mostBits)
    throw new RangeError(`This is no proof of work of at most ${mostBits} bits.`);
  const { puzzle, bits } = parsed.data;
  const zerosOf = tryingAnswersTo(puzzle);
  let began = clock();
  for (let number = 0; ; number++) {
    if (zerosOf(number) >= bits) return `${puzzle}.${number}`;
    if (number % stretch !== 0 || clock() - began < slice) continue;
    await pause();
    began = clock();
  }
}

/** A task of its own, in browsers, workers and Node. Unlike timers it is not put off in a page that is out of sight. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
