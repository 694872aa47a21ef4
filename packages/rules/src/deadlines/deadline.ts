import type { EpochMs } from '../core/instant.ts';
import type { Milestone } from '../core/vocabulary.ts';
import type { Source } from '../sources/index.ts';

/** The due time of one milestone of one case. */
export interface Deadline {
  readonly milestone: Milestone;
  /** Unique for case, round, milestone and due time: what is done about it is done once. */
  readonly key: string;
  /** `waiting`: its clock has not started, and `due` is absent. */
  readonly state: 'waiting' | 'running' | 'late' | 'met' | 'met-late';
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
