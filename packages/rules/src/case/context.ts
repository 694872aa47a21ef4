import type { Calendar } from '../calendar/calendar.ts';
import type { Directory } from '../routing/directory.ts';
import type { Case } from './case.ts';
import type { NumberSeries } from './running-number.ts';
import type { EpochMs } from '../core/instant.ts';
import type { Policy, PublicPolicy } from '../policy/policy.ts';

/** What the rules need to know besides the case. The rules read no clock and draw no numbers of their own. */
export interface RulesContext<P extends PublicPolicy = Policy> {
  /** Now. */
  readonly at: EpochMs;
  /** The one the case is under; its public part is enough to compute due times. */
  readonly policy: P;
  /** By the names the policy uses: `office`, `always`, … */
  readonly calendars: Readonly<Record<string, Calendar>>;
  /** Who works where; without it roles are named, and no persons. */
  readonly directory?: Directory | undefined;
}

/** Additionally needed to decide a command. */
export interface DecideContext extends RulesContext {
  /** When what was commanded happened, if earlier than now: a hotline note that is entered in the evening. */
  readonly occurredAt?: EpochMs | undefined;
  /** A new unique id for an event. */
  readonly nextId: () => string;
  /**
   * The next running number of the branch, year and series; called once for a new case. Kinds that must not betray
   * themselves by a gap are counted in the series `reports`.
   */
  readonly nextNumber?: ((branch: string, year: number, series: NumberSeries) => number) | undefined;
  /** The case that a merger concerns besides the one decided on. */
  readonly other?: Case | undefined;
}
