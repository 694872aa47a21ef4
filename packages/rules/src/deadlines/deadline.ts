import type { DutyName } from '../case/duty.ts';
import type { EpochMs } from '../core/instant.ts';
import type { Milestone } from '../core/vocabulary.ts';
import type { Source } from '../sources/index.ts';

/** The due time of one milestone of one case. */
export interface Deadline {
  readonly milestone: Milestone;
  /** Whose time it is: the policy's, or the one that the customer named (SH-2). */
  readonly basis: 'policy' | 'customer';
  /** False for the later of two promises for the same milestone: both are watched, the earlier one rules. */
  readonly rules: boolean;
  /** The round of handling it belongs to. */
  readonly round: number;
  /**
   * `waiting`: its clock has not started, and `due` is absent. `paused`: it stands still, and `due` is what it would be if
   * it went on now. `ended`: the case was closed before it was reached, and in time.
   */
  readonly state: 'waiting' | 'running' | 'paused' | 'late' | 'met' | 'met-late' | 'ended';
  readonly due?: EpochMs | undefined;
  readonly metAt?: EpochMs | undefined;
  /** Milliseconds past the due time: until now, or until it was met. 0 when in time. */
  readonly lateBy: number;
  /** Milliseconds left until the due time; 0 when met or late. */
  readonly remaining: number;
  /** Whether the customer was told this time. */
  readonly promised: boolean;
  /** Clause the length comes from, and whether the number is an assumed default. */
  readonly source: Source;
  readonly assumed: boolean;
  /** False when the calendar does not know the holidays of the whole stretch: the time may move. */
  readonly certain: boolean;
}

/**
 * Names a deadline for good: what is done about it is done once. The due time is part of it, because a deadline that was
 * moved is another one.
 */
export const deadlineKey = (
  caseId: string,
  {
    round,
    milestone,
    basis,
    due,
  }: Pick<Deadline, 'round' | 'due'> & {
    readonly milestone: DutyName;
    readonly basis?: Deadline['basis'] | undefined;
  },
): string =>
  `${caseId}:${round}:${milestone}${basis === 'customer' ? ':customer' : ''}${due === undefined ? '' : `:${due}`}`;
