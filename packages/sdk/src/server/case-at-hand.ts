import type { Calendar, Case, Directory, EpochMs, Policy, RulesContext } from '@redress/rules';

/** A case with all that the rules need to judge it: the policy it was received under, its branch's calendars, the staff. */
export interface CaseAtHand {
  readonly case: Case;
  /** Reference of what the reporter wrote first. */
  readonly intake: string;
  readonly policy: Policy;
  readonly staff: Directory;
  readonly branch: {
    readonly calendars: Readonly<Record<string, Calendar>>;
    /** IANA */
    readonly timeZone: string;
  };
}

export const contextOf = (
  { policy, branch, staff }: Pick<CaseAtHand, 'policy' | 'branch' | 'staff'>,
  at: EpochMs,
): RulesContext => ({ at, policy, calendars: branch.calendars, directory: staff });
