import type { Milestone } from '../core/vocabulary.ts';
import type { EventType } from './events.ts';

/** Which event reaches which milestone. When its clock starts stands in the table of milestones. */
export const reachedBy: Readonly<Partial<Record<EventType, Exclude<Milestone, 'survey-return'>>>> = {
  acknowledged: 'acknowledge',
  notified: 'notify',
  reported: 'report',
  confirmed: 'confirm',
  arrived: 'on-site',
  answered: 'respond',
  'interim-recorded': 'interim',
  'plan-proposed': 'plan',
  'plan-approved': 'approve',
  'plan-accepted': 'consent',
  resolved: 'resolve',
  'progress-reported': 'progress',
  rated: 'return-visit',
};
