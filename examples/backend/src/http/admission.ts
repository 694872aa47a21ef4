import { challengeProblem, type ChallengeContext, type Challenger } from '@redress/sdk/server';
import type { Context, MiddlewareHandler } from 'hono';
import type { Dependencies } from '../dependencies.ts';
import { networkOf } from './address-in.ts';
import type { Limiter } from './limiter.ts';
import { ProblemError } from './problems.ts';

/** Who is let in with a complaint. */
export interface Admission {
  readonly challenges: Challenger | undefined;
  readonly limiter: Limiter;
  /** Where a request comes from, if that is known. */
  readonly addressOf: (c: Context) => string | undefined;
}

type Needs = Pick<Dependencies, 'admission' | 'log'>;

/**
 * Holds a flood from one address off before anything of it is read. Nobody loses anything by it: clients keep what finds no room, and send it when
 * `Retry-After` has passed.
 */
export function limitSubmissions({ admission: { limiter, addressOf } }: Needs): MiddlewareHandler {
  return async (c, next) => {
    const address = addressOf(c);
    const wait = address === undefined ? 0 : await limiter.take(networkOf(address));
    if (wait <= 0) return next();
    throw new ProblemError(
      'too-many-requests',
      'Keep it, and send the same again when “Retry-After” has passed.',
      {
        headers: { 'Retry-After': String(Math.ceil(wait / 1000)) },
      },
    );
  };
}

/** Seconds after which a challenge that could not be checked is worth another try. */
const checkAgain = '30';

/**
 * Lets in who has met the portal’s challenge, or need not.
 *
 * @throws {ProblemError} `challenge-required`; `unavailable` when it cannot be said now: the complaint waits on its device
 */
export async function meetChallenge(
  c: Context,
  { admission, log }: Needs,
  about: ChallengeContext,
): Promise<void> {
  if (!admission.challenges) return;
  const context = { ...about, address: admission.addressOf(c) };
  const answer = c.req.header('redress-challenge');
  const problem = await challengeProblem(admission.challenges, answer, context).catch((error: unknown) => {
    log(`the challenge of ${about.portalKey} could not be checked`, error);
    throw new ProblemError(
      'unavailable',
      'The challenge cannot be checked at present. Try again in a moment.',
      {
        headers: { 'Retry-After': checkAgain },
      },
    );
  });
  if (problem) throw new ProblemError(problem.code, problem.detail!, { challenge: problem.challenge });
}
