import { Problem, type Challenge } from '../contract/index.ts';
import { proofOfWork, solveProofOfWork } from '../proof-of-work/index.ts';
import type { Question, Reply } from './conversation.ts';

type Ask = (question: Question) => Promise<Reply>;

/** The answer where this suite can give one: a proof of work. */
export const answerTo = async (challenge: Challenge): Promise<string | undefined> =>
  challenge.kind === proofOfWork ? solveProofOfWork(challenge) : undefined;

/** Asks, and where a challenge is demanded that can be met, asks again with its answer: what else is looked at does not depend on it. */
export const meetingChallenges =
  (ask: Ask): Ask =>
  async (question) => {
    const reply = await ask(question);
    const challenge = reply.status === 428 ? Problem.safeParse(reply.json).data?.challenge : undefined;
    const answer = challenge && (await answerTo(challenge));
    if (answer === undefined) return reply;
    return ask({ ...question, headers: { ...question.headers, 'redress-challenge': answer } });
  };
