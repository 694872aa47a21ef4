import type { PolicyLayer } from '../policy/policy.ts';

const since = '2020-01-01';
const template = 'The source says “within the stipulated time”; ';

/**
 * The warehousing company's customer feedback regulation (WF). It leaves nearly every number open: what stands here as
 * assumed is our default, near what carriers and regulators of complaint handling use, and a branch may change it.
 */
export const warehouse: PolicyLayer = {
  name: 'warehouse',
  extends: 'base',

  milestones: {
    // Goods lost, badly damaged, or the client's operations affected: around the clock.
    'urgent-major': {
      acknowledge: [
        {
          from: since,
          value: { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
          source: 'WF-4.1.2',
          assumed: 'An automatic reply; one minute is time enough for it.',
        },
      ],
      notify: [
        {
          from: since,
          value: { amount: 5, unit: 'minutes', calendar: 'always', promised: false },
          source: 'WF-4.4.1',
          assumed: '“Immediately” is read as five minutes.',
        },
      ],
      confirm: [
        {
          from: since,
          value: { amount: 15, unit: 'minutes', calendar: 'always', promised: false },
          source: 'WF-4.2.2',
          assumed: '“In time” must lie before the first answer to an urgent case.',
        },
      ],
      respond: [
        {
          from: since,
          value: { amount: 30, unit: 'minutes', calendar: 'always', promised: true },
          source: 'WF-4.4.1',
          assumed: 'The source wants contact at once; half an hour leaves time to find out what happened.',
        },
      ],
      interim: [
        {
          from: since,
          value: { amount: 4, unit: 'hours', calendar: 'always', promised: true },
          source: 'WF-4.4.1',
          assumed: 'Long enough for an emergency meeting, short enough to keep the loss low.',
        },
      ],
      progress: [
        {
          from: since,
          value: { amount: 8, unit: 'hours', calendar: 'always', promised: false },
          source: 'WF-4.4.1',
          assumed: 'Three times a day while the customer waits.',
        },
      ],
      resolve: [
        {
          from: since,
          value: { amount: 48, unit: 'hours', calendar: 'always', promised: true },
          source: 'WF-4.4.1',
          assumed: `${template}carriers commonly handle complaints within 48 hours.`,
        },
      ],
      'return-visit': [
        {
          from: since,
          value: {
            amount: 3,
            unit: 'working-days',
            calendar: 'office',
            dayRule: 'end-of-day',
            promised: false,
          },
          source: 'WF-4.5.2',
          assumed: `${template}three working days are usual.`,
        },
      ],
    },

    // A poor attitude, a flaw in a process: in working time, through the department concerned.
    important: {
      acknowledge: [
        {
          from: since,
          value: { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
          source: 'WF-4.1.2',
          assumed: 'An automatic reply; one minute is time enough for it.',
        },
      ],
      confirm: [
        {
          from: since,
          value: { amount: 2, unit: 'working-hours', calendar: 'office', promised: false },
          source: 'WF-4.2.2',
          assumed: '“In time” is read as two working hours.',
        },
      ],
      respond: [
        {
          from: since,
          value: { amount: 8, unit: 'working-hours', calendar: 'office', promised: true },
          source: 'WF-4.4.2',
          assumed: `${template}carriers commonly answer within a day.`,
        },
      ],
      plan: [
        {
          from: since,
          value: {
            amount: 2,
            unit: 'working-days',
            calendar: 'office',
            dayRule: 'end-of-day',
            promised: false,
          },
          source: 'WF-4.4.2',
          assumed: 'Leaves the department two days to investigate.',
        },
      ],
      approve: [
        {
          from: since,
          value: {
            amount: 1,
            unit: 'working-days',
            calendar: 'office',
            dayRule: 'end-of-day',
            promised: false,
          },
          source: 'WF-4.4.2',
          assumed: 'The management group decides on the next working day.',
        },
      ],
      progress: [
        {
          from: since,
          value: {
            amount: 2,
            unit: 'working-days',
            calendar: 'office',
            dayRule: 'end-of-day',
            promised: false,
          },
          source: 'WF-4.4.2',
          assumed: '“Regular” is read as every second working day.',
        },
      ],
      resolve: [
        {
          from: since,
          value: {
            amount: 5,
            unit: 'working-days',
            calendar: 'office',
            dayRule: 'end-of-day',
            promised: true,
          },
          source: 'WF-4.4.2',
          assumed: `${template}five working days cover investigation, approval and carrying out.`,
        },
      ],
      'return-visit': [
        {
          from: since,
          value: {
            amount: 3,
            unit: 'working-days',
            calendar: 'office',
            dayRule: 'end-of-day',
            promised: false,
          },
          source: 'WF-4.5.2',
          assumed: `${template}three working days are usual.`,
        },
      ],
    },

    // Suggestions and trifles: customer service settles them directly.
    general: {
      acknowledge: [
        {
          from: since,
          value: { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
          source: 'WF-4.1.2',
          assumed: 'An automatic reply; one minute is time enough for it.',
        },
      ],
      confirm: [
        {
          from: since,
          value: { amount: 8, unit: 'working-hours', calendar: 'office', promised: false },
          source: 'WF-4.2.2',
          assumed: '“In time” is read as one working day.',
        },
      ],
      respond: [
        {
          from: since,
          value: {
            amount: 3,
            unit: 'working-days',
            calendar: 'office',
            dayRule: 'end-of-day',
            promised: true,
          },
          source: 'WF-4.4.3',
          assumed: `${template}three working days are usual for what is not pressing.`,
        },
      ],
      resolve: [
        {
          from: since,
          value: {
            amount: 10,
            unit: 'working-days',
            calendar: 'office',
            dayRule: 'end-of-day',
            promised: true,
          },
          source: 'WF-4.4.3',
          assumed: `${template}two weeks leave room to pass a suggestion on.`,
        },
      ],
      'return-visit': [
        {
          from: since,
          value: {
            amount: 5,
            unit: 'working-days',
            calendar: 'office',
            dayRule: 'end-of-day',
            promised: false,
          },
          source: 'WF-4.5.2',
          assumed: `${template}a week is time enough for what is not pressing.`,
        },
      ],
    },
  },

  tracks: {
    'urgent-major': [
      { milestone: 'notify', needs: [], source: 'WF-4.4.1' },
      { milestone: 'confirm', needs: [], source: 'WF-4.2.2' },
      { milestone: 'respond', needs: ['confirm'], source: 'WF-4.4.1' },
      { milestone: 'interim', needs: ['confirm'], source: 'WF-4.4.1' },
      { milestone: 'resolve', needs: ['respond', 'interim'], source: 'WF-4.4.1' },
      { milestone: 'return-visit', needs: ['resolve'], source: 'WF-4.5.2' },
    ],
    important: [
      { milestone: 'confirm', needs: [], source: 'WF-4.2.2' },
      { milestone: 'respond', needs: ['confirm'], source: 'WF-4.4.2' },
      { milestone: 'plan', needs: ['confirm'], source: 'WF-4.4.2' },
      { milestone: 'approve', needs: ['plan'], source: 'WF-4.4.2' },
      { milestone: 'resolve', needs: ['respond', 'approve'], source: 'WF-4.4.2' },
      { milestone: 'return-visit', needs: ['resolve'], source: 'WF-4.5.2' },
    ],
    general: [
      { milestone: 'confirm', needs: [], source: 'WF-4.2.2' },
      { milestone: 'respond', needs: ['confirm'], source: 'WF-4.4.3' },
      { milestone: 'resolve', needs: ['respond'], source: 'WF-4.4.3' },
      { milestone: 'return-visit', needs: ['resolve'], source: 'WF-4.5.2' },
    ],
  },
};
