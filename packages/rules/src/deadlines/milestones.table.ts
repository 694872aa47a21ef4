import type { EventType } from '../case/events.ts';
import type { Milestone } from '../core/vocabulary.ts';

/**
 * When a milestone's clock starts, and which event reaches it. What starts with the receipt is reached once and stays
 * reached when the case is reopened. The numbers are the policy's.
 */
export interface MilestoneLaw {
  readonly starts: 'receipt' | 'round' | 'plan' | 'resolve' | 'news';
  readonly reachedBy: EventType;
  /** Starts again with each piece of news instead of being reached once. */
  readonly recurring?: true;
}

/** Only milestones whose events exist; the others join with theirs. */
export const milestoneTable: Readonly<Partial<Record<Milestone, MilestoneLaw>>> = {
  acknowledge: { starts: 'receipt', reachedBy: 'acknowledged' },
  notify: { starts: 'receipt', reachedBy: 'notified' },
  confirm: { starts: 'receipt', reachedBy: 'confirmed' },
  respond: { starts: 'round', reachedBy: 'answered' },
  interim: { starts: 'round', reachedBy: 'interim-recorded' },
  plan: { starts: 'round', reachedBy: 'plan-proposed' },
  approve: { starts: 'plan', reachedBy: 'plan-approved' },
  resolve: { starts: 'round', reachedBy: 'resolved' },
  progress: { starts: 'news', reachedBy: 'progress-reported', recurring: true },
  'return-visit': { starts: 'resolve', reachedBy: 'rated' },
};

/** Milestone that an event reaches, if any. */
export const reachedBy: ReadonlyMap<EventType, Milestone> = new Map(
  (Object.entries(milestoneTable) as [Milestone, MilestoneLaw][]).map(([milestone, law]) => [
    law.reachedBy,
    milestone,
  ]),
);
