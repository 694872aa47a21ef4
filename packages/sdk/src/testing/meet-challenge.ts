import { challengeProblem, type ChallengeContext } from '../server/index.ts';
import type { MemoryWorld } from './memory-world.ts';
import { Refused } from './refusal.ts';

/** @throws {Refused} `challenge-required`; never for what is known already: a repetition gets its receipt */
export async function meetChallenge(
  request: Request,
  { challenges, cases, company }: MemoryWorld,
  about: Pick<ChallengeContext, 'caseId' | 'customer'>,
): Promise<void> {
  if (!challenges || cases.has(about.caseId)) return;
  const answer = request.headers.get('redress-challenge') ?? undefined;
  const context = { ...about, tenant: 'memory', portalKey: company.portalKey };
  const problem = await challengeProblem(challenges, answer, context);
  if (problem) throw new Refused(problem);
}
