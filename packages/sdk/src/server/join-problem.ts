import type { Case } from '@redress/rules';
import { staysUnnamed, type Problem } from '../contract/index.ts';
import { makeProblem } from './problem.ts';

/** Why a case cannot be tied to a customer; nothing when it can, or is tied to them already. */
export function joinProblem(
  { reporter, erasedAt }: Pick<Case, 'reporter' | 'erasedAt'>,
  belongsTo: string | undefined,
  customer: string,
): Problem | undefined {
  if (belongsTo === customer) return undefined;
  if (belongsTo !== undefined)
    return makeProblem(
      'belongs-to-another',
      'Another customer has joined this case. Its tracking secret goes on opening it.',
    );
  if (staysUnnamed(reporter) || erasedAt !== undefined)
    return makeProblem(
      'stays-unnamed',
      'Its reporter is anonymous or confidential, or it has been erased: it is open by its tracking secret alone.',
    );
  return undefined;
}
