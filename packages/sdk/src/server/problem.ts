import { refusalText, type Refusal } from '@redress/rules';
import { problemKinds, type Problem, type ProblemCode } from '../contract/index.ts';

export type ProblemExtra = Pick<Problem, 'faults' | 'refusal' | 'challenge'> & {
  readonly status?: number | undefined;
};

/**
 * A problem as it is answered.
 *
 * @param detail what is wrong and what would do
 */
export function makeProblem(
  code: ProblemCode,
  detail: string,
  { faults, refusal, challenge, status }: ProblemExtra = {},
): Problem {
  const { title, statuses } = problemKinds[code];
  return {
    type: `urn:redress:problem:${code}`,
    title,
    status: status ?? statuses[0],
    code,
    detail,
    ...(faults && { faults }),
    ...(refusal && { refusal }),
    ...(challenge && { challenge }),
  };
}

/** One answer for what does not exist and for what the caller may not know of. */
export const notFoundProblem = (what: string): Problem =>
  makeProblem('not-found', `There is no such ${what}, or it is not open to you.`);

/** A refusal of the rules as the caller is told it. To whom a case must not be known, it does not exist. */
export function refusalProblem(refusal: Refusal): Problem {
  const { code, missing, who } = refusal;
  if (code === 'no-such-case') return notFoundProblem('case');
  return makeProblem(code === 'not-your-role' ? 'not-allowed' : 'command-refused', refusalText(refusal), {
    refusal: { code, missing: [...missing], who: [...who] },
  });
}
