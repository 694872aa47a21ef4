import { refusalText, type Refusal } from '@redress/rules';
import { notFound, ProblemError } from '../http/problems.ts';

/** A refusal of the rules as the caller is told it. To whom a case must not be known, it does not exist. */
export function refused(refusal: Refusal): ProblemError {
  const { code, missing, who } = refusal;
  if (code === 'no-such-case') return notFound('case');
  const extra = { refusal: { code, missing: [...missing], who: [...who] } };
  return new ProblemError(
    code === 'not-your-role' ? 'not-allowed' : 'command-refused',
    refusalText(refusal),
    extra,
  );
}
