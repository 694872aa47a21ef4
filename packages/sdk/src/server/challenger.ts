import type { Challenge, Problem } from '../contract/index.ts';
import { makeProblem } from './problem.ts';

/** Who wants to hand something in, as far as is known before it is taken. */
export interface ChallengeContext {
  readonly tenant: string;
  readonly portalKey: string;
  /** Id of the complaint. It is received once, so that an answer bound to it is good for nothing else. */
  readonly caseId: string;
  /** The customer whom a good identity names; absent when nobody is signed in. */
  readonly customer?: string | undefined;
  /** Network address of the caller, where the server knows it. */
  readonly address?: string | undefined;
}

/** What stands before the first receipt of a complaint, and only there. */
export interface Challenger {
  /** What this one has to do first; nothing lets them in, as customers who are signed in, or a kiosk at a known address. */
  challengeFor(context: ChallengeContext): Promise<Challenge | undefined>;
  /** Whether they have done it. Answer false for what is forged, too old, or was used for another complaint; reject when that cannot be said now. */
  verifyChallenge(answer: string, context: ChallengeContext): Promise<boolean>;
}

/**
 * Why somebody is not let in yet, if so. To be asked only about what is not a repetition: the receipt of what has been received is owed
 * to whoever brings the same body and secret again.
 *
 * @param answer the header `Redress-Challenge`
 */
export async function challengeProblem(
  challenger: Challenger,
  answer: string | undefined,
  context: ChallengeContext,
): Promise<Problem | undefined> {
  const challenge = await challenger.challengeFor(context);
  if (!challenge || (answer !== undefined && (await challenger.verifyChallenge(answer, context))))
    return undefined;
  const detail =
    answer === undefined
      ? 'Meet the challenge, and send the same again with its answer in the header “Redress-Challenge”.'
      : 'This answer is not good, or not any more. Meet the challenge anew, and send the same again with its answer.';
  return makeProblem('challenge-required', detail, { challenge });
}
