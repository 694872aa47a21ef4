import { extraDuties } from '../case/duty.ts';
import type { Role } from '../core/vocabulary.ts';
import type { Rung } from '../policy/handling.ts';
import type { PolicyLayer } from '../policy/policy.ts';
import { datedFrom } from './dated-from.ts';
import { openKinds } from './open-kinds.ts';

const since = datedFrom('2020-01-01');
/** Whoever works on a case: customer service, the head of the department concerned, the management group on complex ones. */
const handlers: readonly Role[] = ['customer-service', 'department-head', 'management-group'];
/** Who makes the measures: the head of the department leads, the management group where several are concerned. */
const planners: readonly Role[] = ['department-head', 'management-group'];
const template = 'The source says “within the stipulated time”; ';

/** Who hears of what is late, or soon will be, in working time. */
const inWorkingTime = since<readonly Rung[]>(
  [
    { side: 'before', amount: 1, unit: 'working-hours', calendar: 'office', tell: ['customer-service'] },
    { side: 'after', amount: 0, unit: 'working-hours', calendar: 'office', tell: ['department-head'] },
    { side: 'after', amount: 8, unit: 'working-hours', calendar: 'office', tell: ['management-group'] },
    { side: 'after', amount: 24, unit: 'working-hours', calendar: 'office', tell: ['supervision'] },
  ],
  'WF-3.4',
  'The source wants time limits watched; who hears when is ours.',
);
const ofMisconduct = since<readonly Rung[]>(
  [
    { side: 'before', amount: 1, unit: 'working-hours', calendar: 'office', tell: ['supervision'] },
    { side: 'after', amount: 0, unit: 'working-hours', calendar: 'office', tell: ['management-group'] },
  ],
  'WF-6.1.3',
  'The source wants leads looked into seriously; nobody below the management group hears of them.',
);

/**
 * The warehousing company's customer feedback regulation (WF). It leaves nearly every number open: what stands here as
 * assumed is our default, near what carriers and regulators of complaint handling use, and a branch may change it.
 */
export const warehouse: PolicyLayer = {
  name: 'warehouse',
  extends: 'base',

  channels: {
    hotline: { calendar: 'always', takenBy: 'customer-service', automaticReply: false, source: 'WF-4.1.1' },
    'e-mail': { calendar: 'always', takenBy: 'customer-service', automaticReply: true, source: 'WF-3.2' },
    web: { calendar: 'always', takenBy: 'customer-service', automaticReply: true, source: 'WF-4.1.2' },
    app: { calendar: 'always', takenBy: 'customer-service', automaticReply: true, source: 'WF-4.1.2' },
    wechat: { calendar: 'always', takenBy: 'customer-service', automaticReply: true, source: 'WF-4.1.2' },
    'suggestion-box': {
      calendar: 'office',
      takenBy: 'customer-service',
      automaticReply: false,
      source: 'WF-4.1.3',
    },
    'on-site': { calendar: 'office', takenBy: 'first-receiver', automaticReply: false, source: 'WF-5.4.1' },
    visit: { calendar: 'office', takenBy: 'first-receiver', automaticReply: false, source: 'WF-5.4.1' },
    'report-hotline': {
      calendar: 'always',
      takenBy: 'supervision',
      automaticReply: false,
      source: 'WF-6.1.3',
      assumed: 'The source wants a channel and does not say which; a number that only supervision answers.',
    },
  },

  fields: {
    'reporter-name': { need: 'required', from: 'staff', source: 'WF-4.2.1' },
    contact: { need: 'required', from: 'staff', source: 'WF-4.2.1' },
    company: { need: 'required', from: 'staff', source: 'WF-4.2.1' },
    'occurred-at': { need: 'required', from: 'staff', source: 'WF-4.2.1' },
    'expected-resolution': { need: 'required', from: 'staff', source: 'WF-4.2.1' },
    'company-type': { need: 'wanted', from: 'staff', source: 'WF-2' },
    waybill: {
      need: 'wanted',
      from: 'reporter',
      source: 'WF-5.2',
      assumed: 'Clear information begins with which goods it is about.',
    },
    quantity: {
      need: 'wanted',
      from: 'reporter',
      issues: ['lost', 'damaged', 'spoiled', 'shortage'],
      source: 'WF-4.3.2',
      assumed: 'How much of the goods is concerned tells how badly.',
    },
    'loss-amount': {
      need: 'wanted',
      from: 'reporter',
      issues: ['lost', 'damaged', 'spoiled', 'shortage'],
      source: 'WF-5.1.2',
    },
  },

  milestones: {
    // Goods lost, badly damaged, or the client's operations affected: around the clock.
    'urgent-major': {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'WF-4.1.2',
        'An automatic reply; one minute is time enough for it.',
      ),
      notify: since(
        { amount: 5, unit: 'minutes', calendar: 'always', promised: false },
        'WF-4.4.1',
        '“Immediately” is read as five minutes.',
      ),
      confirm: since(
        { amount: 15, unit: 'minutes', calendar: 'always', promised: false },
        'WF-4.2.2',
        '“In time” must lie before the first answer to an urgent case.',
      ),
      respond: since(
        { amount: 30, unit: 'minutes', calendar: 'always', promised: true },
        'WF-4.4.1',
        'The source wants contact at once; half an hour leaves time to find out what happened.',
      ),
      'on-site': since(
        { amount: 2, unit: 'hours', calendar: 'always', promised: false },
        'WF-4.4.1',
        '“In the shortest time”: within a city two hours are possible at any hour.',
      ),
      interim: since(
        { amount: 4, unit: 'hours', calendar: 'always', promised: true },
        'WF-4.4.1',
        'Long enough for an emergency meeting, short enough to keep the loss low.',
      ),
      progress: since(
        { amount: 8, unit: 'hours', calendar: 'always', promised: false },
        'WF-4.4.1',
        'Three times a day while the customer waits.',
      ),
      resolve: since(
        { amount: 48, unit: 'hours', calendar: 'always', promised: true },
        'WF-4.4.1',
        `${template}carriers commonly handle complaints within 48 hours.`,
      ),
      'return-visit': since(
        {
          amount: 3,
          unit: 'working-days',
          calendar: 'office',
          dayRule: 'end-of-day',
          promised: false,
        },
        'WF-4.5.2',
        `${template}three working days are usual.`,
      ),
    },

    // A poor attitude, a flaw in a process: in working time, through the department concerned.
    important: {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'WF-4.1.2',
        'An automatic reply; one minute is time enough for it.',
      ),
      confirm: since(
        { amount: 2, unit: 'working-hours', calendar: 'office', promised: false },
        'WF-4.2.2',
        '“In time” is read as two working hours.',
      ),
      respond: since(
        { amount: 8, unit: 'working-hours', calendar: 'office', promised: true },
        'WF-4.4.2',
        `${template}carriers commonly answer within a day.`,
      ),
      plan: since(
        {
          amount: 2,
          unit: 'working-days',
          calendar: 'office',
          dayRule: 'end-of-day',
          promised: false,
        },
        'WF-4.4.2',
        'Leaves the department two days to investigate.',
      ),
      approve: since(
        {
          amount: 1,
          unit: 'working-days',
          calendar: 'office',
          dayRule: 'end-of-day',
          promised: false,
        },
        'WF-4.4.2',
        'The management group decides on the next working day.',
      ),
      progress: since(
        {
          amount: 2,
          unit: 'working-days',
          calendar: 'office',
          dayRule: 'end-of-day',
          promised: false,
        },
        'WF-4.4.2',
        '“Regular” is read as every second working day.',
      ),
      resolve: since(
        {
          amount: 5,
          unit: 'working-days',
          calendar: 'office',
          dayRule: 'end-of-day',
          promised: true,
        },
        'WF-4.4.2',
        `${template}five working days cover investigation, approval and carrying out.`,
      ),
      'return-visit': since(
        {
          amount: 3,
          unit: 'working-days',
          calendar: 'office',
          dayRule: 'end-of-day',
          promised: false,
        },
        'WF-4.5.2',
        `${template}three working days are usual.`,
      ),
    },

    // Suggestions and trifles: customer service settles them directly.
    general: {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'WF-4.1.2',
        'An automatic reply; one minute is time enough for it.',
      ),
      confirm: since(
        { amount: 8, unit: 'working-hours', calendar: 'office', promised: false },
        'WF-4.2.2',
        '“In time” is read as one working day.',
      ),
      respond: since(
        { amount: 24, unit: 'working-hours', calendar: 'office', promised: true },
        'WF-4.4.3',
        `${template}three working days are usual for what is not pressing.`,
      ),
      resolve: since(
        {
          amount: 10,
          unit: 'working-days',
          calendar: 'office',
          dayRule: 'end-of-day',
          promised: true,
        },
        'WF-4.4.3',
        `${template}two weeks leave room to pass a suggestion on.`,
      ),
      'return-visit': since(
        {
          amount: 5,
          unit: 'working-days',
          calendar: 'office',
          dayRule: 'end-of-day',
          promised: false,
        },
        'WF-4.5.2',
        `${template}a week is time enough for what is not pressing.`,
      ),
    },
  },

  tracks: {
    'urgent-major': [
      { milestone: 'notify', by: ['system'], needs: [], source: 'WF-4.4.1' },
      { milestone: 'confirm', by: ['customer-service'], needs: [], source: 'WF-4.2.2' },
      { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'WF-4.4.1' },
      {
        milestone: 'interim',
        by: handlers,
        needs: ['confirm'],
        records: ['emergency-meeting'],
        source: 'WF-4.4.1',
      },
      { milestone: 'on-site', by: handlers, needs: ['confirm'], source: 'WF-4.4.1' },
      { milestone: 'resolve', by: handlers, needs: ['respond', 'interim', 'on-site'], source: 'WF-4.4.1' },
      { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'WF-4.5.2' },
    ],
    important: [
      { milestone: 'confirm', by: ['customer-service'], needs: [], source: 'WF-4.2.2' },
      { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'WF-4.4.2' },
      { milestone: 'plan', by: planners, needs: ['confirm'], records: ['cause'], source: 'WF-4.4.2' },
      { milestone: 'approve', by: ['management-group'], needs: ['plan'], source: 'WF-4.4.2' },
      { milestone: 'resolve', by: handlers, needs: ['respond', 'approve'], source: 'WF-4.4.2' },
      { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'WF-4.5.2' },
    ],
    general: [
      { milestone: 'confirm', by: ['customer-service'], needs: [], source: 'WF-4.2.2' },
      { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'WF-4.4.3' },
      { milestone: 'resolve', by: handlers, needs: ['respond'], source: 'WF-4.4.3' },
      { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'WF-4.5.2' },
    ],
  },

  kinds: {
    misconduct: {
      track: [
        { milestone: 'confirm', by: ['supervision'], needs: [], source: 'WF-6.1.3' },
        { milestone: 'respond', by: ['supervision'], needs: ['confirm'], source: 'WF-6.1.3' },
        {
          milestone: 'resolve',
          by: ['supervision'],
          needs: ['respond'],
          records: ['judgement'],
          source: 'WF-6.1.3',
        },
        { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'WF-4.5.2' },
      ],
      source: 'WF-6.1.3',
    },
  },

  roles: {
    'first-receiver': { sees: 'own', source: 'WF-5.4.1' },
    'customer-service': { sees: 'branch', source: 'WF-3.2' },
    'department-head': { sees: 'department', source: 'WF-3.3' },
    'management-group': { sees: 'company', source: 'WF-3.1' },
    supervision: { sees: 'company', source: 'WF-3.4' },
  },

  routing: {
    passedOn: {
      when: { channels: ['on-site', 'visit'], severities: ['important', 'general'], kinds: openKinds },
      as: 'registrar',
      to: 'customer-service',
      within: since(
        { amount: 1, unit: 'working-hours', calendar: 'office' },
        'WF-5.4.1',
        '“In time” is read as within the hour, while the reporter is still near.',
      ),
      source: 'WF-5.4.1',
    },
    passedOnUrgent: {
      when: { channels: ['on-site', 'visit'], severities: ['urgent-major'], kinds: openKinds },
      as: 'registrar',
      to: 'customer-service',
      within: since(
        { amount: 5, unit: 'minutes', calendar: 'always' },
        'WF-5.4.1',
        '“In time” is a telephone call where customer service has a quarter of an hour to confirm.',
      ),
      source: 'WF-5.4.1',
    },
    owner: { when: {}, as: 'owner', to: 'customer-service', source: 'WF-4.5.1' },
    misconductOwner: {
      when: { kinds: ['misconduct'] },
      as: 'owner',
      to: 'supervision',
      source: 'WF-6.1.3',
      assumed: 'Only the supervision department is independent of those who could be meant.',
    },
    customerServiceAccused: {
      when: { accused: 'customer-service', kinds: openKinds },
      as: 'owner',
      to: 'management-group',
      source: 'WF-3.1',
      assumed:
        'Nobody judges a complaint about themselves; the group coordinates what customer service cannot.',
    },
    supervisionAccused: {
      when: { accused: 'supervision', kinds: ['misconduct'] },
      as: 'owner',
      to: 'management-group',
      source: 'WF-3.1',
      assumed: 'Beside the supervision department only the group belongs to no department.',
    },
    emergency: {
      when: { severities: ['urgent-major'], kinds: openKinds },
      as: 'told',
      to: 'management-group',
      source: 'WF-4.4.1',
    },
    departments: {
      when: { severities: ['urgent-major'], kinds: openKinds },
      as: 'told',
      to: 'department-head',
      source: 'WF-4.4.1',
    },
    investigation: {
      when: { severities: ['important'], kinds: openKinds },
      as: 'handler',
      to: 'department-head',
      source: 'WF-4.4.2',
    },
    ordinary: {
      when: { severities: ['general'], kinds: openKinds },
      as: 'handler',
      to: 'customer-service',
      source: 'WF-4.4.3',
    },
    complex: {
      when: { complex: true, kinds: openKinds },
      as: 'handler',
      to: 'management-group',
      within: since(
        { amount: 2, unit: 'working-hours', calendar: 'office' },
        'WF-3.2',
        '“Promptly”: as soon as the classification is confirmed.',
      ),
      source: 'WF-3.2',
    },
    misconduct: { when: { kinds: ['misconduct'] }, as: 'handler', to: 'supervision', source: 'WF-6.1.3' },
  },

  ladders: {
    urgent: {
      milestones: ['confirm', 'respond', 'interim', 'on-site', 'resolve', ...extraDuties],
      severities: ['urgent-major'],
      kinds: openKinds,
      rungs: since(
        [
          { side: 'before', amount: 10, unit: 'minutes', calendar: 'always', tell: ['customer-service'] },
          { side: 'after', amount: 0, unit: 'minutes', calendar: 'always', tell: ['department-head'] },
          { side: 'after', amount: 30, unit: 'minutes', calendar: 'always', tell: ['management-group'] },
          { side: 'after', amount: 4, unit: 'hours', calendar: 'always', tell: ['supervision'] },
        ],
        'WF-3.4',
        'The source wants time limits watched; who hears when is ours.',
      ),
    },
    other: {
      milestones: ['confirm', 'respond', 'plan', 'approve', 'resolve', ...extraDuties],
      severities: ['important', 'general'],
      kinds: openKinds,
      rungs: inWorkingTime,
    },
    // The visit has working days to it, however urgent the case was.
    returnVisits: { milestones: ['return-visit'], kinds: openKinds, rungs: inWorkingTime },
    misconductUrgent: {
      milestones: ['confirm', 'respond', 'resolve', ...extraDuties],
      severities: ['urgent-major'],
      kinds: ['misconduct'],
      rungs: since(
        [
          { side: 'before', amount: 10, unit: 'minutes', calendar: 'always', tell: ['supervision'] },
          { side: 'after', amount: 0, unit: 'minutes', calendar: 'always', tell: ['management-group'] },
        ],
        'WF-6.1.3',
        'The source wants leads looked into seriously; nobody below the management group hears of them.',
      ),
    },
    misconduct: {
      milestones: ['confirm', 'respond', 'resolve', ...extraDuties],
      severities: ['important', 'general'],
      kinds: ['misconduct'],
      rungs: ofMisconduct,
    },
    misconductVisits: { milestones: ['return-visit'], kinds: ['misconduct'], rungs: ofMisconduct },
  },

  outcomes: {
    goodWork: {
      type: 'points',
      grounds: ['good-indicators'],
      for: 'employee',
      decidedBy: ['management-group'],
      source: 'WF-6.2.1',
    },
    bonus: {
      type: 'reward',
      grounds: ['good-indicators'],
      for: 'employee',
      decidedBy: ['management-group'],
      source: 'WF-6.2.1',
    },
    promotion: {
      type: 'promotion',
      grounds: ['good-indicators'],
      for: 'employee',
      decidedBy: ['management-group'],
      source: 'WF-6.2.1',
    },
    pointsOff: {
      type: 'points-off',
      grounds: ['poor-indicators', 'duty-failure'],
      for: 'employee',
      conditions: ['attributable'],
      decidedBy: ['management-group'],
      source: 'WF-6.2.1',
    },
    warning: {
      type: 'warning',
      grounds: ['poor-indicators', 'duty-failure'],
      for: 'employee',
      conditions: ['attributable'],
      decidedBy: ['management-group'],
      source: 'WF-6.2.1',
    },
    demotion: {
      type: 'demotion',
      grounds: ['poor-indicators'],
      for: 'employee',
      conditions: ['attributable'],
      decidedBy: ['management-group'],
      source: 'WF-6.2.1',
    },
    departmentCommended: {
      type: 'commendation',
      grounds: ['good-indicators'],
      for: 'department',
      decidedBy: ['management-group'],
      source: 'WF-6.2.2',
    },
    departmentCriticised: {
      type: 'public-criticism',
      grounds: ['serious-problems'],
      for: 'department',
      decidedBy: ['management-group'],
      source: 'WF-6.2.2',
    },
    rectification: {
      type: 'rectification-order',
      grounds: ['serious-problems'],
      for: 'department',
      decidedBy: ['management-group'],
      source: 'WF-6.2.2',
    },
    suggestionRewarded: {
      type: 'reward',
      grounds: ['good-suggestion'],
      for: 'employee',
      decidedBy: ['management-group'],
      source: 'WF-5.3.1',
    },
    leadRewarded: {
      type: 'reward',
      grounds: ['useful-lead'],
      for: 'reporter',
      conditions: ['proven', 'reachable'],
      decidedBy: ['supervision'],
      source: 'WF-6.1.3',
    },
  },

  dimensions: {
    satisfaction: { source: 'WF-6.2.1' },
    attitude: {
      source: 'WF-4.3.2',
      assumed: 'A poor attitude is what the source names first among important matters, so it is asked for.',
    },
    efficiency: {
      source: 'WF-6.2.1',
      assumed: 'Handling in time is measured; how quick it felt only the customer can say.',
    },
  },

  targets: {
    'timely-handling': since(
      95,
      'WF-6.2.1',
      'The source names the indicator and no figure; one case in twenty may be late.',
    ),
    satisfaction: since(90, 'WF-6.2.1', 'The source names the indicator and no figure.'),
    resolution: since(90, 'WF-6.2.1', 'The source names the indicator and no figure.'),
  },

  surveys: {
    afterHandling: {
      occasion: { after: 'resolve' },
      by: 'customer-service',
      asks: ['satisfaction', 'attitude', 'efficiency'],
      returnBy: since(
        { amount: 7, unit: 'calendar-days', calendar: 'office' },
        'WF-4.5.2',
        'A week, as for printed forms elsewhere.',
      ),
      source: 'WF-4.5.2',
    },
  },

  routines: {
    'suggestion-box-round': since(
      { every: 'week', by: 'customer-service' },
      'WF-4.1.3',
      '“Regularly” is read as once a week.',
    ),
    'suggestion-digest': since(
      { every: 'month', by: 'customer-service', to: 'management-group' },
      'WF-4.4.3',
      'Suggestions are not pressing; once a month is enough.',
    ),
    analysis: since(
      { every: 'month', by: 'customer-service', to: 'management-group' },
      'WF-4.6.1',
      '“Regularly” is read as once a month.',
    ),
    'improvement-follow-up': since(
      { every: 'quarter', by: 'management-group' },
      'WF-4.6.2',
      'Measures of a yearly plan are looked at four times a year.',
    ),
    audit: since(
      { every: 'quarter', by: 'supervision', to: 'management-group' },
      'WF-6.1.2',
      '“Regular” is read as once a quarter.',
    ),
    'spot-check': since(
      { every: 'month', by: 'supervision', to: 'management-group' },
      'WF-6.1.1',
      'The four parts of supervision are sampled monthly between the audits.',
    ),
    appraisal: since(
      { every: 'half-year', by: 'management-group' },
      'WF-6.2.3',
      'The source breaks off after “periodically”.',
    ),
  },

  commitments: {
    supportAnswered: since(
      { amount: 4, unit: 'working-hours', calendar: 'office' },
      'WF-5.3.2',
      'Half a working day, so that a promise to the customer can still be kept.',
    ),
  },

  pledges: {
    emergency: {
      labels: {
        en: 'For what is urgent and grave an emergency plan starts at once, and management group and departments meet to decide on it.',
        'zh-Hans': '对紧急重大反馈，立即启动应急预案，由管理小组会同相关部门召开紧急会议商定处理措施。',
        'zh-Hant': '對緊急重大回饋，立即啟動應急預案，由管理小組會同相關部門召開緊急會議商定處理措施。',
        id: 'Untuk hal yang mendesak dan berat, rencana darurat segera dijalankan, dan tim manajemen bersama bagian terkait mengadakan rapat darurat.',
      },
      source: 'WF-4.4.1',
    },
    noExcuses: {
      labels: {
        en: 'Nobody evades feedback, puts it off or answers it with a mere excuse.',
        'zh-Hans': '任何员工不得推诿、拖延或敷衍客户反馈。',
        'zh-Hant': '任何員工不得推諉、拖延或敷衍客戶回饋。',
        id: 'Tidak seorang pun mengelak, menunda, atau menanggapi masukan sekadarnya.',
      },
      source: 'WF-5.4.2',
    },
  },
};
