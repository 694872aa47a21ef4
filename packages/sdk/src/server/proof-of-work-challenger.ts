import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { puzzleChallenge, tryingAnswersTo } from '../proof-of-work/puzzle.ts';
import type { ChallengeContext, Challenger } from './challenger.ts';

export interface ProofOfWorkOptions {
  /** Keeps anybody from making puzzles of their own; the same for all processes of a backend. */
  readonly secret: string;
  /** Zero bits that are asked for; each one doubles the work. @default 16: a fifth of a second, a second or two on a poor telephone */
  readonly bits?: number | undefined;
  /** Milliseconds for which a puzzle is good. @default ten minutes */
  readonly lifetime?: number | undefined;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** Whom to let in without. @default customers who are signed in */
  readonly lets?: ((context: ChallengeContext) => boolean) | undefined;
}

/**
 * Asks for a small proof of work: no third party, nothing to see, hear or solve for a person. The server keeps nothing of it: the puzzle
 * is signed, for one complaint of one portal, with its end and its difficulty. That makes an answer good once: a complaint’s id is received once.
 */
export function createProofOfWorkChallenger({
  secret,
  bits = 16,
  lifetime = 10 * 60_000,
  clock,
  lets = ({ customer }) => customer !== undefined,
}: ProofOfWorkOptions): Challenger {
  const key = utf8ToBytes(secret);
  const signed = (until: number, asked: number, { tenant, portalKey, caseId }: ChallengeContext): string =>
    bytesToHex(hmac(sha256, key, utf8ToBytes(JSON.stringify([tenant, portalKey, caseId, until, asked]))));

  return {
    challengeFor: async (context) => {
      if (lets(context)) return undefined;
      const until = clock() + lifetime;
      return puzzleChallenge({ puzzle: `${until}.${bits}.${signed(until, bits, context)}`, bits });
    },
    verifyChallenge: async (answer, context) => {
      const [, puzzle = '', until, asked, signature = '', number] =
        /^((\d{1,15})\.(\d{1,3})\.([0-9a-f]{64}))\.(\d{1,15})$/.exec(answer) ?? [];
      if (!(Number(until) > clock()) || !isSame(signature, signed(Number(until), Number(asked), context)))
        return false;
      return tryingAnswersTo(puzzle)(Number(number)) >= Number(asked);
    },
  };
}

/** Compares in a time that does not tell how much of it is right. */
function isSame(one: string, other: string): boolean {
  const [bytes, others] = [utf8ToBytes(one), utf8ToBytes(other)];
  return (
    bytes.length === others.length &&
    bytes.reduce((differs, byte, at) => differs | (byte ^ others[at]!), 0) === 0
  );
}
