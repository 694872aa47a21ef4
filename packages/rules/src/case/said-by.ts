import type { MessageAbout } from './case.ts';

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
