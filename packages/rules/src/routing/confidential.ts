import type { Kind } from '../core/vocabulary.ts';
import type { Policy } from '../policy/policy.ts';

/** Whether cases of a kind are kept from all whom no row names for them (WF-6.1.3, CS-7.7). */
export const isConfidential = ({ kinds }: Pick<Policy, 'kinds'>, kind: Kind): boolean =>
  kinds[kind]?.confidential === true;

/** Whether a row or ladder that is for these kinds is for this one. A confidential kind must be named. */
export const isForKind = (policy: Policy, only: readonly Kind[] | undefined, kind: Kind): boolean =>
  only === undefined ? !isConfidential(policy, kind) : only.includes(kind);
