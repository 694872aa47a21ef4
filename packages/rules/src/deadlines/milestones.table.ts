import type { EventType } from '../case/events.ts';
import type { Milestone } from '../core/vocabulary.ts';

/**
 * When a milestone's clock starts, and which event reaches it. What starts with the receipt is reached once and stays
 * reached when the case is reopened. The numbers are the policy's.
 */
export interface MilestoneLaw {
  readonly starts: 'receipt' | 'round' | 'plan' | 'approve' | 'resolve' | 'news';
  readonly reachedBy: EventType;
  /** Starts again with each piece of news instead of being reached once. */
  readonly recurring?: true;
}

/** Forms come back in survey rounds, which are no part of a case. */
export const milestoneTable: Readonly<Record<Exclude<Milestone, 'survey-return'>, MilestoneLaw>> & {
  readonly 'survey-return'?: undefined;
} = {
  acknowledge: { starts: 'receipt', reachedBy: 'acknowledged' },
  notify: { starts: 'receipt', reachedBy: 'notified' },
  report: { starts: 'receipt', reachedBy: 'reported' },
  confirm: { starts: 'receipt', reachedBy: 'confirmed' },
  'on-site': { starts: 'round', reachedBy: 'arrived' },
  respond: { starts: 'round', reachedBy: 'answered' },
  interim: { starts: 'round', reachedBy: 'interim-recorded' },
  plan: { starts: 'round', reachedBy: 'plan-proposed' },
  approve: { starts: 'plan', reachedBy: 'plan-approved' },
  consent: { starts: 'approve', reachedBy: 'plan-accepted' },
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
