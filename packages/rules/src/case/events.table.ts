import type { Milestone } from '../core/vocabulary.ts';
import type { MessageAbout } from './case.ts';
import type { EventType } from './events.ts';

/** Which milestone an event reaches, and what the text says that comes with it. */
export const eventTable: Readonly<
  Partial<
    Record<
      EventType,
      { readonly reaches?: Exclude<Milestone, 'survey-return'>; readonly says?: MessageAbout }
    >
  >
> = {
  received: { says: 'complaint' },
  acknowledged: { reaches: 'acknowledge' },
  notified: { reaches: 'notify' },
  reported: { reaches: 'report' },
  confirmed: { reaches: 'confirm', says: 'correction' },
  assigned: { says: 'assignment' },
  'information-added': { says: 'information' },
  'information-asked': { says: 'question' },
  'question-withdrawn': { says: 'progress' },
  transferred: { says: 'transfer' },
  arrived: { reaches: 'on-site' },
  'interim-recorded': { reaches: 'interim', says: 'interim' },
  'progress-reported': { reaches: 'progress', says: 'progress' },
  judged: { says: 'judgement' },
  recorded: { says: 'record' },
  'plan-proposed': { reaches: 'plan', says: 'plan' },
  'plan-approved': { reaches: 'approve' },
  'plan-refused': { says: 'plan-refusal' },
  'plan-accepted': { reaches: 'consent' },
  'plan-declined': { says: 'objection' },
  claimed: { says: 'claim' },
  'claim-answered': { says: 'claim-answer' },
  'claim-settled': { says: 'settlement' },
  answered: { reaches: 'respond', says: 'answer' },
  resolved: { reaches: 'resolve', says: 'resolution' },
  'contact-failed': { says: 'contact' },
  rated: { reaches: 'return-visit', says: 'rating' },
  reopened: { says: 'reopening' },
  withdrawn: { says: 'withdrawal' },
  closed: { says: 'closing' },
  'handed-over': { says: 'hand-over' },
};

/** Said by the customer, or for them. */
export const customersWords: readonly MessageAbout[] = [
  'complaint',
  'information',
  'objection',
  'claim',
  'reopening',
  'withdrawal',
  'rating',
];

/** Said between staff: a plan is no news to the customer before it is carried out. */
const internalWords: readonly MessageAbout[] = [
  'plan',
  'plan-refusal',
  'correction',
  'transfer',
  'record',
  'assignment',
  'hand-over',
  'contact',
];
export const isInternal = (about: MessageAbout): boolean => internalWords.includes(about);
