import type { Milestone } from '../core/vocabulary.ts';

/**
 * When a milestone's clock starts. What starts with the receipt is reached once and stays reached when the case is reopened.
 * Which event reaches it stands in the table of events; the numbers are the policy's.
 */
export interface MilestoneLaw {
  readonly starts: 'receipt' | 'round' | 'plan' | 'approve' | 'resolve' | 'news';
  /** Starts again with each piece of news instead of being reached once. */
  readonly recurring?: true;
}

/** In the order of the vocabulary. Forms come back in survey rounds, which are no part of a case. */
export const milestoneTable: Readonly<Record<Exclude<Milestone, 'survey-return'>, MilestoneLaw>> & {
  readonly 'survey-return'?: undefined;
} = {
  acknowledge: { starts: 'receipt' },
  confirm: { starts: 'receipt' },
  notify: { starts: 'receipt' },
  'on-site': { starts: 'round' },
  interim: { starts: 'round' },
  respond: { starts: 'round' },
  plan: { starts: 'round' },
  approve: { starts: 'plan' },
  consent: { starts: 'approve' },
  resolve: { starts: 'round' },
  progress: { starts: 'news', recurring: true },
  'return-visit': { starts: 'resolve' },
  report: { starts: 'receipt' },
};
