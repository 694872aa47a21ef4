import type { Milestone, Role } from '../core/vocabulary.ts';
import type { Source } from '../sources/index.ts';

/** Why a command was not carried out, what is missing, and who could do it. */
export interface Refusal {
  readonly code:
    | 'no-such-case'
    | 'case-exists'
    | 'not-your-role'
    | 'wrong-stage'
    | 'not-on-track'
    | 'gate-closed'
    | 'nothing-to-do'
    | 'impossible-time'
    | 'too-mild'
    | 'other-policy'
    | 'not-in-force';
  /** One English sentence for developers; interfaces have texts of their own for each code. */
  readonly detail: string;
  /** Milestones that must be reached first. */
  readonly missing: readonly Milestone[];
  /** Roles that may do it. */
  readonly who: readonly (Role | 'system')[];
  readonly because: readonly Source[];
}
