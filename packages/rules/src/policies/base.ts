import type { PolicyLayer } from '../policy/policy.ts';
import { defaultIssues, defaultSeverityRules } from './base-issues.ts';
import { datedFrom } from './dated-from.ts';

const since = datedFrom('2017-01-01');

/** A clock that belongs to the receipt: it never starts again, and nothing stops it. */
const onceForAll = {
  pausedBy: [],
  onReopen: 'continue',
  source: 'WF-4.5.1',
  assumed: 'What is due because a case came in is due once; reopening does not make it due again.',
} as const;

/** A clock of the handling that nothing stops. */
const anew = {
  pausedBy: [],
  onReopen: 'restart',
  source: 'WF-4.5.2',
  assumed: 'Handling that starts again has its times again.',
} as const;

/** A clock of the handling that stands still while only the customer can go on. */
const anewWithPauses = {
  pausedBy: ['information', 'consent'],
  onReopen: 'restart',
  source: 'WF-5.2',
  assumed: 'While the customer is asked for information or consent, the company cannot go on.',
} as const;

/**
 * What all built-in policies share: the bottom layer. It has no times and no steps of its own; those are what each
 * regulation lays down.
 */
export const base: PolicyLayer = {
  name: 'base',

  calendars: {
    office: 'The opening hours of the branch.',
    always: 'Around the clock.',
  },

  channels: {
    web: {
      calendar: 'always',
      takenBy: 'customer-service',
      automaticReply: true,
      source: 'WF-4.1.2',
      assumed: 'Every portal that embeds the form is an online platform.',
    },
  },

  issues: defaultIssues,
  severityRules: defaultSeverityRules,

  kinds: {
    hazard: {
      atLeast: 'urgent-major',
      goesOn: true,
      source: 'CS-2',
      assumed: 'A danger is treated as urgent-major until it is removed.',
    },
    misconduct: {
      atLeast: 'important',
      ownSeries: true,
      goesOn: true,
      confidential: true,
      source: 'WF-6.1.3',
      assumed: 'A report that its subject can read, or count, would not be made.',
    },
  },

  clocks: {
    acknowledge: onceForAll,
    notify: onceForAll,
    report: onceForAll,
    confirm: onceForAll,
    'on-site': anew,
    interim: anew,
    respond: anewWithPauses,
    plan: anewWithPauses,
    approve: anew,
    consent: anew,
    resolve: anewWithPauses,
    progress: anewWithPauses,
    'return-visit': anew,
    'survey-return': anew,
  },

  changes: {
    graver: {
      clock: 'continue',
      promise: 'replace',
      source: 'WF-4.3.2',
      assumed: 'What is graver has been grave since it was received.',
    },
    milder: {
      clock: 'continue',
      promise: 'keep-earlier',
      source: 'SH-8',
      assumed: 'A time once told is kept, even if a later one would do.',
    },
    kind: {
      clock: 'continue',
      promise: 'keep-earlier',
      source: 'SH-8',
      assumed: 'That it is something else takes no promise back.',
    },
    policy: {
      clock: 'continue',
      promise: 'keep-earlier',
      source: 'SH-8',
      assumed: 'A new regulation takes no promise back.',
    },
    calendar: {
      clock: 'continue',
      promise: 'keep-earlier',
      source: 'SH-8',
      assumed: 'A holiday that is published later takes no promise back.',
    },
    transfer: {
      clock: 'continue',
      promise: 'keep-earlier',
      source: 'WF-4.5.1',
      assumed: 'Handing a case on gives no new time: no delay, no passing the buck.',
    },
  },

  quietHours: since(
    { from: '22:00', until: '07:00', except: ['urgent-major'] },
    'WF-4.4.1',
    'Only what must be told immediately wakes anyone.',
  ),

  satisfaction: {
    rounds: since(
      3,
      'WF-4.5.2',
      'After three rounds the difference is about what is possible, not about effort.',
    ),
    attempts: since(3, 'WF-4.5.2', 'Regulators of carriers accept two; one more costs little.'),
    retry: since(
      { amount: 4, unit: 'working-hours', calendar: 'office' },
      'WF-4.5.2',
      'Postal appeal centres call again after four hours.',
    ),
    reopenWithin: since(
      { amount: 30, unit: 'calendar-days', calendar: 'office' },
      'WF-4.5.2',
      'What was mended badly shows within a month; later it is a new complaint.',
    ),
    closedBy: {
      role: 'management-group',
      source: 'WF-4.5.2',
      assumed: 'The source knows no end; only those who answer for the whole may set one.',
    },
  },

  commitments: {
    claimAnswered: since(
      { amount: 5, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day' },
      'WF-5.1.2',
      'The case is answered sooner, but amount and basis of a claim take a week to check.',
    ),
    claimSolved: since(
      { amount: 30, unit: 'calendar-days', calendar: 'office' },
      'WF-5.1.2',
      'Carriers’ appeals are answered within thirty days.',
    ),
  },

  patience: {
    information: since(
      { amount: 10, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day' },
      'WF-5.2',
      'Two weeks are enough to look for a paper; then the handling goes on without it.',
    ),
    'take-over': since(
      { amount: 15, unit: 'minutes', calendar: 'always' },
      'CS-1.1',
      'The relief comes a quarter of an hour early, and that is the time for it.',
    ),
  },

  retention: {
    'personal-data': since(
      { keep: { amount: 3, unit: 'years' }, then: 'erase' },
      'CS-3.2',
      'The usual limitation period of contract claims in China.',
    ),
    photos: since(
      { keep: { amount: 3, unit: 'years' }, then: 'erase' },
      'CS-3.2',
      'Evidence is needed as long as a claim can be made.',
    ),
    drafts: since(
      { keep: { amount: 30, unit: 'days' }, then: 'erase' },
      'CS-3.2',
      'Whoever has not sent it within a month will not.',
    ),
    'access-log': since(
      { keep: { amount: 1, unit: 'years' }, then: 'erase' },
      'CS-3.1',
      'Long enough for a yearly audit to look at it.',
    ),
    events: since(
      { keep: 'always', then: 'keep-without-names' },
      'CS-3.2',
      'Events hold no personal data; the register stays complete.',
    ),
    statistics: since(
      { keep: 'always', then: 'keep-without-names' },
      'CS-3.2',
      'Counts name nobody and are compared over years.',
    ),
  },
};
