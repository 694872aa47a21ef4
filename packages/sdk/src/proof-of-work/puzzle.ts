import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import * as z from 'zod/mini';
import type { Challenge } from '../contract/index.ts';

export const proofOfWork = 'proof-of-work';

/** What is asked for: a number which, behind the puzzle and a dot, gives a SHA-256 that begins with so many zero bits. */
export const Puzzle = z.object({ puzzle: z.string(), bits: z.int().check(z.positive()) });
export type Puzzle = z.infer<typeof Puzzle>;

export const puzzleChallenge = (puzzle: Puzzle): Challenge => ({
  kind: proofOfWork,
  parameters: { ...puzzle },
});

/** Zero bits at the beginning of a hash. */
export function leadingZeros(hash: Uint8Array): number {
  const byte = hash.findIndex((each) => each !== 0);
  return byte < 0 ? hash.length * 8 : byte * 8 + Math.clz32(hash[byte]!) - 24;
}

/**
 * Tells the zero bits of one answer after the other. What all have in common is hashed once.
 *
 * @returns zero bits that a number gives
 */
export function tryingAnswersTo(puzzle: string): (number: number) => number {
  const begun = sha256.create().update(utf8ToBytes(`${puzzle}.`));
  return (number) =>
    leadingZeros(
      begun
        .clone()
        .update(utf8ToBytes(String(number)))
        .digest(),
    );
}
