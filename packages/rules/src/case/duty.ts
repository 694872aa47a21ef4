import type { EpochMs } from '../core/instant.ts';
import type { Milestone, Role } from '../core/vocabulary.ts';
import type { Source } from '../sources/index.ts';

/** What can be due on a case besides the milestones of its track. */
export const extraDuties = [
  'claim-answer',
  'claim-solution',
  'information',
  'next-contact',
  'take-over',
  'summing-up',
  'carrying-out',
] as const;
export type DutyName = Milestone | (typeof extraDuties)[number];

/** Something that somebody has to do on a case by a time. */
export interface Duty {
  readonly name: DutyName;
  /** Names it for good: what is done about it is done once. */
  readonly key: string;
  readonly state: 'running' | 'paused' | 'late';
  readonly due: EpochMs;
  /** Who can do it now. */
  readonly by: readonly (Role | 'system')[];
  readonly source: Source;
  readonly assumed: boolean;
}
