import type { Case } from '../case/case.ts';
import type { Kind } from '../core/vocabulary.ts';
import type { Policy } from '../policy/policy.ts';

/** Whether cases of a kind are kept from all whom no row names for them (WF-6.1.3, CS-7.7). */
export const isConfidential = ({ kinds }: Pick<Policy, 'kinds'>, kind: Kind): boolean =>
  kinds[kind]?.confidential === true;

/** Whether a row or ladder that is for these kinds is for this one. A confidential kind must be named. */
export const isForKind = (policy: Policy, only: readonly Kind[] | undefined, kind: Kind): boolean =>
  only === undefined ? !isConfidential(policy, kind) : only.includes(kind);

/** Whether a case is kept secret: by its kind, or because the reporter wants it so (CS-7.7). */
export const isSecret = (
  policy: Pick<Policy, 'kinds'>,
  { kind, reporter }: Pick<Case, 'kind'> & Partial<Pick<Case, 'reporter'>>,
): boolean => isConfidential(policy, kind) || reporter?.confidential === true;
