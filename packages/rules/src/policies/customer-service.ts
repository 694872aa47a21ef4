import { extraDuties } from '../case/duty.ts';
import type { Role } from '../core/vocabulary.ts';
import type { Rung, Step } from '../policy/handling.ts';
import type { PolicyLayer } from '../policy/policy.ts';
import { datedFrom } from './dated-from.ts';
import { openKinds } from './open-kinds.ts';

const since = datedFrom('2020-01-01');
/** The dedicated person, and the head of the department that the case is about (CS-5.3, CS-4.5). */
const handlers: readonly Role[] = ['customer-service', 'department-head'];
const ofMisconduct = since<readonly Rung[]>(
  [
    { side: 'before', amount: 1, unit: 'working-hours', calendar: 'office', tell: ['supervision'] },
    { side: 'after', amount: 0, unit: 'working-hours', calendar: 'office', tell: ['management-group'] },
  ],
  'CS-5.2',
  'Handling is to be confidential; neither desk nor department hears of it.',
);
const promptly = 'The templates say “promptly” or “in time”; ';

/** Every complaint is verified, gets a plan, and ends with a satisfied customer (CS-5.2, CS-5.3, CS-5.6). */
const complaint: readonly Step[] = [
  { milestone: 'confirm', by: ['customer-service'], needs: [], source: 'CS-5.2' },
  { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'CS-5.6' },
  { milestone: 'plan', by: handlers, needs: ['confirm'], records: ['cause'], source: 'CS-5.6' },
  { milestone: 'resolve', by: handlers, needs: ['respond', 'plan'], source: 'CS-5.6' },
  { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'CS-5.3' },
];

/** From the question to its answer: nothing has to be put right, so that nobody has to plan. */
const enquiry: readonly Step[] = [
  { milestone: 'confirm', by: ['customer-service'], needs: [], source: 'CS-4.1' },
  { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'CS-4.1' },
  { milestone: 'resolve', by: handlers, needs: ['respond'], source: 'CS-4.1' },
  { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'CS-4.1' },
];

/** What is wanted is known from the request. */
const afterSales: readonly Step[] = [
  { milestone: 'confirm', by: ['customer-service'], needs: [], source: 'CS-5.10' },
  { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'CS-5.10' },
  { milestone: 'resolve', by: handlers, needs: ['respond'], source: 'CS-5.10' },
  { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'CS-5.3' },
];

/**
 * The customer service regimes, a collection of templates for any company (CS-1 to CS-5). They name hardly any number: what
 * stands here as assumed is our default, near what logistics companies and regulators of complaint handling use.
 */
export const customerService: PolicyLayer = {
  name: 'customer-service',
  extends: 'base',

  channels: {
    hotline: {
      calendar: 'always',
      takenBy: 'customer-service',
      automaticReply: false,
      source: 'CS-1.1',
      assumed: 'Where people work in shifts, somebody is there at all hours.',
    },
    'e-mail': {
      calendar: 'always',
      takenBy: 'customer-service',
      automaticReply: true,
      source: 'CS-4.1',
      assumed: 'The templates name no channels; a matter may come in by any that is written to.',
    },
    web: {
      calendar: 'always',
      takenBy: 'customer-service',
      automaticReply: true,
      source: 'CS-4.1',
      assumed: 'The templates name no channels; a matter may come in by any that is written to.',
    },
    app: {
      calendar: 'always',
      takenBy: 'customer-service',
      automaticReply: true,
      source: 'CS-4.1',
      assumed: 'The templates name no channels; a matter may come in by any that is written to.',
    },
    wechat: {
      calendar: 'always',
      takenBy: 'customer-service',
      automaticReply: true,
      source: 'CS-4.1',
      assumed: 'The templates name no channels; a matter may come in by any that is written to.',
    },
    'on-site': { calendar: 'office', takenBy: 'first-receiver', automaticReply: false, source: 'CS-4.3' },
    visit: { calendar: 'office', takenBy: 'first-receiver', automaticReply: false, source: 'CS-4.3' },
  },

  fields: {
    'reporter-name': { need: 'required', from: 'staff', source: 'CS-5.1' },
    contact: { need: 'required', from: 'staff', source: 'CS-5.1' },
    company: { need: 'wanted', from: 'staff', source: 'CS-5.1' },
    order: { need: 'wanted', from: 'reporter', source: 'CS-5.1' },
    waybill: {
      need: 'wanted',
      from: 'reporter',
      source: 'CS-5.1',
      assumed: 'For a customer of a carrier the consignment is the purchase.',
    },
    'expected-resolution': {
      need: 'required',
      from: 'staff',
      kinds: ['complaint', 'return-exchange'],
      source: 'CS-5.6',
    },
    'occurred-at': {
      need: 'required',
      from: 'staff',
      kinds: ['complaint', 'hazard'],
      source: 'CS-5.6',
      assumed: 'Nothing can be verified that nobody can place in time.',
    },
    address: {
      need: 'required',
      from: 'staff',
      kinds: ['hazard'],
      source: 'CS-2',
      assumed: 'A danger can only be removed where it is.',
    },
    'return-reason': {
      need: 'wanted',
      from: 'reporter',
      kinds: ['return-exchange'],
      source: 'CS-5.10',
    },
    'device-model': { need: 'wanted', from: 'reporter', kinds: ['field-service'], source: 'CS-5.10' },
    symptom: { need: 'wanted', from: 'reporter', kinds: ['field-service'], source: 'CS-5.10' },
    'purchase-date': {
      need: 'wanted',
      from: 'reporter',
      kinds: ['return-exchange', 'field-service'],
      source: 'CS-5.1',
    },
  },

  kinds: {
    enquiry: { track: enquiry, source: 'CS-4.1' },
    suggestion: {
      track: enquiry,
      source: 'CS-4.7',
      assumed: 'It is passed on and answered; whether it is taken up is the department’s decision.',
    },
    praise: {
      track: enquiry,
      source: 'CS-4.7',
      assumed: 'It is passed on and answered like a suggestion.',
    },
    'return-exchange': {
      track: afterSales,
      source: 'CS-5.10',
      assumed: `${promptly}a request is answered within the time of its severity.`,
    },
    'field-service': {
      track: afterSales,
      source: 'CS-5.10',
      assumed: `${promptly}repair and support are answered within the time of their severity.`,
    },
    hazard: {
      source: 'CS-2',
      assumed:
        'A danger is urgent-major until it is removed; who sees it reports it before it is classified.',
      track: [
        { milestone: 'notify', by: ['system'], needs: [], source: 'CS-2' },
        { milestone: 'report', by: ['first-receiver', 'customer-service'], needs: [], source: 'CS-2' },
        { milestone: 'confirm', by: ['customer-service'], needs: [], source: 'CS-5.2' },
        { milestone: 'on-site', by: handlers, needs: ['report'], source: 'CS-2' },
        { milestone: 'interim', by: handlers, needs: ['report'], source: 'CS-2' },
        { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'CS-5.6' },
        { milestone: 'resolve', by: handlers, needs: ['respond', 'on-site', 'interim'], source: 'CS-2' },
        {
          milestone: 'return-visit',
          by: ['customer'],
          needs: ['resolve'],
          source: 'CS-2',
          assumed: 'That a danger is gone is confirmed by whoever reported it.',
        },
      ],
      milestones: {
        report: since(
          { amount: 15, unit: 'minutes', calendar: 'always', promised: false },
          'CS-2',
          `${promptly}a quarter of an hour is enough for a call and too short to finish anything else first.`,
        ),
        'on-site': since(
          { amount: 1, unit: 'hours', calendar: 'always', promised: false },
          'CS-2',
          'Whoever follows a danger must have seen it; on one’s own premises an hour is enough.',
        ),
        interim: since(
          { amount: 2, unit: 'hours', calendar: 'always', promised: true },
          'CS-2',
          'Until it is removed the place is at least closed off; that takes no longer than an hour more.',
        ),
      },
    },
    misconduct: {
      source: 'CS-5.2',
      assumed: 'Confidential handling: a report that its subject can read, or count, would not be made.',
      track: [
        { milestone: 'confirm', by: ['supervision'], needs: [], source: 'CS-5.2' },
        { milestone: 'respond', by: ['supervision'], needs: ['confirm'], source: 'CS-5.2' },
        { milestone: 'resolve', by: ['supervision'], needs: ['respond'], source: 'CS-5.2' },
        { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'CS-5.3' },
      ],
    },
  },

  milestones: {
    // Goods lost, the customer's business affected, a danger: around the clock.
    'urgent-major': {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'CS-5.2',
        'An automatic reply; one minute is time enough for it.',
      ),
      notify: since(
        { amount: 10, unit: 'minutes', calendar: 'always', promised: false },
        'CS-2',
        `${promptly}for a message that nobody has to write that is ten minutes.`,
      ),
      confirm: since(
        { amount: 1, unit: 'hours', calendar: 'always', promised: false },
        'CS-5.2',
        `${promptly}logistics companies put complaints on record within an hour.`,
      ),
      respond: since(
        { amount: 2, unit: 'hours', calendar: 'always', promised: true },
        'CS-5.6',
        `${promptly}an hour after the record those concerned have been asked.`,
      ),
      plan: since(
        { amount: 8, unit: 'hours', calendar: 'always', promised: false },
        'CS-5.6',
        'Within one shift, so that those who verified it also plan.',
      ),
      progress: since(
        { amount: 8, unit: 'hours', calendar: 'always', promised: false },
        'CS-5.6',
        `${promptly}each shift tells the waiting customer once.`,
      ),
      resolve: since(
        { amount: 48, unit: 'hours', calendar: 'always', promised: true },
        'CS-5.2',
        'The templates ask for efficient handling; logistics companies commonly take 48 hours.',
      ),
      'return-visit': since(
        { amount: 2, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'CS-5.3',
        'Whether the result satisfies is asked sooner than usual, for much was at stake.',
      ),
    },

    // In working time, with the department that it is about.
    important: {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'CS-5.2',
        'An automatic reply; one minute is time enough for it.',
      ),
      confirm: since(
        { amount: 2, unit: 'working-hours', calendar: 'office', promised: false },
        'CS-5.2',
        `${promptly}an hour is usual, and two leave room for a question.`,
      ),
      respond: since(
        { amount: 8, unit: 'working-hours', calendar: 'office', promised: true },
        'CS-5.6',
        `${promptly}logistics companies commonly answer within a day.`,
      ),
      plan: since(
        { amount: 2, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'CS-5.6',
        'Two days are enough to verify what happened and why.',
      ),
      progress: since(
        { amount: 2, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'CS-5.6',
        `${promptly}the customer hears every second working day.`,
      ),
      resolve: since(
        { amount: 5, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
        'CS-5.2',
        'The templates ask for efficient handling; a week covers verifying, planning and carrying out.',
      ),
      'return-visit': since(
        { amount: 3, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'CS-5.3',
        'Three working days are usual for asking whether the result satisfies.',
      ),
    },

    // Enquiries, suggestions and trifles.
    general: {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'CS-4.1',
        'An automatic reply; one minute is time enough for it.',
      ),
      confirm: since(
        { amount: 4, unit: 'working-hours', calendar: 'office', promised: false },
        'CS-4.1',
        'What is not pressing is recorded and classified within half a working day.',
      ),
      respond: since(
        { amount: 16, unit: 'working-hours', calendar: 'office', promised: true },
        'CS-4.1',
        'Two working days let a question reach the department that knows the answer.',
      ),
      plan: since(
        { amount: 5, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'CS-5.6',
        'A trifle can wait for the week’s meeting.',
      ),
      progress: since(
        { amount: 5, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'CS-4.1',
        'What is tracked is told of once a week.',
      ),
      resolve: since(
        { amount: 10, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
        'CS-4.1',
        'Two weeks leave room to pass a matter on to another department.',
      ),
      'return-visit': since(
        { amount: 5, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'CS-5.3',
        'A week is time enough for what is not pressing.',
      ),
    },
  },

  tracks: {
    'urgent-major': [
      {
        milestone: 'notify',
        by: ['system'],
        needs: [],
        source: 'CS-4.7',
        assumed: 'What is grave reaches those it concerns by itself.',
      },
      ...complaint,
    ],
    important: complaint,
    general: complaint,
  },

  roles: {
    'first-receiver': {
      labels: {
        en: 'Employee who was asked',
        'zh-Hans': '首问责任人',
        'zh-Hant': '首問責任人',
        id: 'Petugas penerima pertama',
      },
      sees: 'own',
      source: 'CS-4.3',
    },
    'customer-service': {
      labels: {
        en: 'Customer service officer',
        'zh-Hans': '客户服务专员',
        'zh-Hant': '客戶服務專員',
        id: 'Petugas layanan pelanggan',
      },
      sees: 'branch',
      source: 'CS-5.3',
    },
    'department-head': { sees: 'department', source: 'CS-4.5' },
    'management-group': {
      labels: { en: 'Management', 'zh-Hans': '公司管理层', 'zh-Hant': '公司管理層', id: 'Manajemen' },
      sees: 'company',
      source: 'CS-5.12',
      assumed: 'Standards are set by those who answer for the company; the templates leave their name open.',
    },
    supervision: {
      labels: {
        en: 'Service quality monitoring',
        'zh-Hans': '服务质量监督',
        'zh-Hant': '服務品質監督',
        id: 'Pengawas mutu layanan',
      },
      sees: 'company',
      source: 'CS-5.9',
    },
    custodian: {
      labels: {
        en: 'Keeper of customer data',
        'zh-Hans': '客户资料管理员',
        'zh-Hant': '客戶資料管理員',
        id: 'Penanggung jawab data pelanggan',
      },
      sees: 'company',
      source: 'CS-3.4',
      assumed: 'Who keeps the data of all customers must be able to see them.',
    },
  },

  routing: {
    owner: { when: {}, as: 'owner', to: 'customer-service', source: 'CS-5.2' },
    misconductOwner: {
      when: { kinds: ['misconduct'] },
      as: 'owner',
      to: 'supervision',
      source: 'CS-5.2',
      assumed: 'Handling is fair and confidential when it lies with nobody who could be meant.',
    },
    passedOnUrgent: {
      when: { channels: ['on-site', 'visit'], severities: ['urgent-major'], kinds: openKinds },
      as: 'registrar',
      to: 'customer-service',
      within: since(
        { amount: 15, unit: 'minutes', calendar: 'always' },
        'CS-5.2',
        `${promptly}a quarter of an hour is enough for a call.`,
      ),
      source: 'CS-4.3',
    },
    passedOn: {
      when: { channels: ['on-site', 'visit'], severities: ['important', 'general'], kinds: openKinds },
      as: 'registrar',
      to: 'customer-service',
      within: since(
        { amount: 1, unit: 'working-hours', calendar: 'office' },
        'CS-5.2',
        `${promptly}within the hour, while the customer is still near.`,
      ),
      source: 'CS-4.3',
    },
    referral: {
      when: { issues: ['unrelated'], kinds: openKinds },
      as: 'handler',
      to: 'customer-service',
      source: 'CS-4.3',
    },
    concerned: {
      when: { severities: ['important', 'general'], kinds: openKinds },
      as: 'told',
      to: 'department-head',
      within: since(
        { amount: 8, unit: 'working-hours', calendar: 'office' },
        'CS-4.7',
        'The clause names no time; within a working day it is still news.',
      ),
      source: 'CS-4.7',
    },
    urgentlyConcerned: {
      when: { severities: ['urgent-major'], kinds: openKinds },
      as: 'told',
      to: 'department-head',
      within: since(
        { amount: 10, unit: 'minutes', calendar: 'always' },
        'CS-4.7',
        'The clause names no time; what is grave is told as soon as it is in.',
      ),
      source: 'CS-4.7',
    },
    verification: {
      when: { kinds: ['complaint'], severities: ['urgent-major', 'important'] },
      as: 'handler',
      to: 'department-head',
      source: 'CS-5.6',
      assumed: 'Only the department can say what happened in it.',
    },
    coordination: {
      when: { complex: true, kinds: openKinds },
      as: 'handler',
      to: 'department-head',
      source: 'CS-5.3',
    },
    afterSales: {
      when: { kinds: ['return-exchange', 'field-service'] },
      as: 'handler',
      to: 'department-head',
      source: 'CS-5.10',
      assumed: 'Repair, exchange and support are work of a department, not of the desk.',
    },
    hazard: { when: { kinds: ['hazard'] }, as: 'handler', to: 'department-head', source: 'CS-2' },
    hazardToldAbove: {
      when: { kinds: ['hazard'] },
      as: 'told',
      to: 'management-group',
      within: since(
        { amount: 15, unit: 'minutes', calendar: 'always' },
        'CS-2',
        `${promptly}with the report itself.`,
      ),
      source: 'CS-2',
    },
    supervisionAccused: {
      when: { accused: 'supervision', kinds: ['misconduct'] },
      as: 'owner',
      to: 'management-group',
      source: 'CS-5.2',
      assumed: 'Handling is fair when nobody judges a complaint about themselves.',
    },
    impartiality: {
      when: { accused: 'customer-service', kinds: openKinds },
      as: 'handler',
      to: 'department-head',
      source: 'CS-5.2',
      assumed: 'Handling is fair when nobody judges a complaint about themselves.',
    },
    impartialityOfHeads: {
      when: { accused: 'department-head' },
      as: 'told',
      to: 'supervision',
      source: 'CS-5.2',
      assumed: 'Handling is fair when somebody from outside the department watches it.',
    },
    misconduct: {
      when: { kinds: ['misconduct'] },
      as: 'handler',
      to: 'supervision',
      source: 'CS-5.9',
      assumed: 'Who watches the quality of service belongs to no department that could be accused.',
    },
  },

  ladders: {
    urgent: {
      milestones: ['confirm', 'respond', 'plan', 'progress', 'resolve', ...extraDuties],
      severities: ['urgent-major'],
      kinds: openKinds,
      rungs: since(
        [
          { side: 'before', amount: 15, unit: 'minutes', calendar: 'always', tell: ['customer-service'] },
          { side: 'after', amount: 0, unit: 'minutes', calendar: 'always', tell: ['department-head'] },
          { side: 'after', amount: 1, unit: 'hours', calendar: 'always', tell: ['management-group'] },
          { side: 'after', amount: 8, unit: 'hours', calendar: 'always', tell: ['supervision'] },
        ],
        'CS-5.9',
        'The templates want service watched; who hears when is ours.',
      ),
    },
    hazard: {
      milestones: ['report', 'on-site', 'interim'],
      kinds: ['hazard'],
      rungs: since(
        [
          { side: 'before', amount: 5, unit: 'minutes', calendar: 'always', tell: handlers },
          { side: 'after', amount: 0, unit: 'minutes', calendar: 'always', tell: ['management-group'] },
          { side: 'after', amount: 1, unit: 'hours', calendar: 'always', tell: ['supervision'] },
        ],
        'CS-2',
        'A danger is pursued until it is gone; who hears when is ours.',
      ),
    },
    other: {
      milestones: ['confirm', 'respond', 'plan', 'progress', 'resolve', ...extraDuties],
      severities: ['important', 'general'],
      kinds: openKinds,
      rungs: since(
        [
          {
            side: 'before',
            amount: 1,
            unit: 'working-hours',
            calendar: 'office',
            tell: ['customer-service'],
          },
          { side: 'after', amount: 0, unit: 'working-hours', calendar: 'office', tell: ['department-head'] },
          { side: 'after', amount: 8, unit: 'working-hours', calendar: 'office', tell: ['supervision'] },
          {
            side: 'after',
            amount: 24,
            unit: 'working-hours',
            calendar: 'office',
            tell: ['management-group'],
          },
        ],
        'CS-5.9',
        'The templates want service watched; who hears when is ours.',
      ),
    },
    misconductUrgent: {
      milestones: ['confirm', 'respond', 'progress', 'resolve', ...extraDuties],
      severities: ['urgent-major'],
      kinds: ['misconduct'],
      rungs: since(
        [
          { side: 'before', amount: 15, unit: 'minutes', calendar: 'always', tell: ['supervision'] },
          { side: 'after', amount: 0, unit: 'minutes', calendar: 'always', tell: ['management-group'] },
        ],
        'CS-5.2',
        'Handling is to be confidential; neither desk nor department hears of it.',
      ),
    },
    misconduct: {
      milestones: ['confirm', 'respond', 'progress', 'resolve', ...extraDuties],
      severities: ['important', 'general'],
      kinds: ['misconduct'],
      rungs: ofMisconduct,
    },
    misconductVisits: { milestones: ['return-visit'], kinds: ['misconduct'], rungs: ofMisconduct },
    returnVisits: {
      milestones: ['return-visit'],
      kinds: openKinds,
      rungs: since(
        [
          {
            side: 'before',
            amount: 4,
            unit: 'working-hours',
            calendar: 'office',
            tell: ['customer-service'],
          },
          { side: 'after', amount: 0, unit: 'working-hours', calendar: 'office', tell: ['department-head'] },
          { side: 'after', amount: 16, unit: 'working-hours', calendar: 'office', tell: ['supervision'] },
        ],
        'CS-5.3',
        'Whoever has to satisfy the customer is reminded to ask; who hears when is ours.',
      ),
    },
  },

  satisfaction: {
    closedBy: {
      role: 'management-group',
      source: 'CS-5.3',
      assumed: 'The clause knows no end; only those who answer for the whole may set one.',
    },
  },

  outcomes: {
    handOverError: {
      type: 'case-by-case',
      grounds: ['hand-over-error'],
      for: 'employee',
      conditions: ['proven', 'attributable'],
      decidedBy: ['department-head'],
      notWith: ['dutyFailure', 'poorWork'],
      labels: {
        en: 'Liability of the person who handed over wrongly or not at all',
        'zh-Hans': '漏交、错交由交班人承担责任',
        'zh-Hant': '漏交、錯交由交班人承擔責任',
        id: 'Tanggung jawab petugas yang keliru atau lalai menyerahkan tugas',
      },
      source: 'CS-1.4',
      assumed: 'The clause says who answers and leaves open with what; people decide.',
    },
    takeOverError: {
      type: 'case-by-case',
      grounds: ['take-over-error'],
      for: 'employee',
      conditions: ['proven', 'attributable'],
      decidedBy: ['department-head'],
      notWith: ['dutyFailure', 'poorWork'],
      labels: {
        en: 'Liability of the person who took over wrongly',
        'zh-Hans': '错接由接班人承担责任',
        'zh-Hant': '錯接由接班人承擔責任',
        id: 'Tanggung jawab petugas yang keliru menerima tugas',
      },
      source: 'CS-1.4',
      assumed: 'The clause says who answers and leaves open with what; people decide.',
    },
    emptyPost: {
      type: 'case-by-case',
      grounds: ['empty-post'],
      for: 'employee',
      conditions: ['proven'],
      decidedBy: ['department-head'],
      notWith: ['dutyFailure', 'poorWork'],
      labels: {
        en: 'Liability of both people when a swapped shift leaves a post empty',
        'zh-Hans': '换班造成空岗，双方共同承担责任',
        'zh-Hant': '換班造成空崗，雙方共同承擔責任',
        id: 'Tanggung jawab kedua petugas bila tukar sif membuat pos kosong',
      },
      source: 'CS-1.5',
      assumed: 'The clause says who answers and leaves open with what; people decide.',
    },
    confidenceBroken: {
      type: 'case-by-case',
      grounds: ['breach'],
      for: 'employee',
      conditions: ['proven', 'attributable'],
      decidedBy: ['management-group'],
      labels: {
        en: 'Information disclosed, changed or taken away without permission',
        'zh-Hans': '擅自泄露、更改或带走资料',
        'zh-Hant': '擅自洩露、更改或帶走資料',
        id: 'Informasi dibocorkan, diubah, atau dibawa keluar tanpa izin',
      },
      source: 'CS-3.1',
      assumed: 'The clause forbids it and names no penalty; it can be a slip or a crime.',
    },
    dutyFailure: {
      type: 'warning',
      grounds: ['duty-failure', 'delay'],
      for: 'employee',
      conditions: ['attributable'],
      decidedBy: ['department-head'],
      notWith: ['poorWork'],
      source: 'CS-5.7',
      assumed: 'The clause lets penalties follow and names none; for a single failure a warning is enough.',
    },
    goodWork: {
      type: 'reward',
      grounds: ['good-indicators', 'merit'],
      for: 'employee',
      decidedBy: ['management-group'],
      grades: since(
        [{ percent: 5 }, { percent: 10 }],
        'CS-5.7',
        'The clause names no amounts; good and outstanding are told apart.',
      ),
      base: 'bonus',
      source: 'CS-5.7',
    },
    poorWork: {
      type: 'deduction',
      grounds: ['poor-indicators'],
      for: 'employee',
      conditions: ['attributable'],
      decidedBy: ['management-group'],
      grades: since(
        [{ percent: 5 }, { percent: 10 }],
        'CS-5.7',
        'The clause names no amounts; penalties mirror the rewards.',
      ),
      base: 'bonus',
      source: 'CS-5.7',
    },
    measures: {
      type: 'rectification-order',
      grounds: ['serious-problems', 'poor-indicators'],
      for: 'department',
      decidedBy: ['management-group'],
      source: 'CS-5.9',
    },
  },

  dimensions: {
    attitude: { source: 'CS-4.2' },
    skill: { source: 'CS-4.2' },
    satisfaction: { source: 'CS-4.2' },
    efficiency: { source: 'CS-4.2' },
    quality: { source: 'CS-4.2' },
  },

  targets: {
    'timely-handling': since(
      95,
      'CS-5.8',
      'The clause asks for standards and names none; one case in twenty may be late.',
    ),
    satisfaction: since(90, 'CS-5.8', 'The clause asks for standards and names none.'),
    resolution: since(90, 'CS-5.8', 'The clause asks for standards and names none.'),
  },

  surveys: {
    afterHandling: {
      occasion: { after: 'resolve' },
      by: 'customer-service',
      asks: ['satisfaction', 'attitude', 'efficiency'],
      returnBy: since(
        { amount: 7, unit: 'calendar-days', calendar: 'office' },
        'CS-5.3',
        'A week, as for printed forms elsewhere.',
      ),
      source: 'CS-5.3',
      assumed: 'Whether the result satisfies is only known from those who can say it.',
    },
    enquirers: {
      occasion: { every: 'quarter' },
      by: 'customer-service',
      asks: ['satisfaction', 'attitude', 'skill'],
      returnBy: since(
        { amount: 14, unit: 'calendar-days', calendar: 'office' },
        'CS-4.1',
        'Two weeks reach those who are away for one.',
      ),
      source: 'CS-4.1',
      assumed: '“From time to time” is read as once a quarter.',
    },
    allCustomers: {
      occasion: { every: 'half-year' },
      by: 'customer-service',
      asks: ['attitude', 'skill', 'satisfaction', 'efficiency', 'quality'],
      returnBy: since(
        { amount: 14, unit: 'calendar-days', calendar: 'office' },
        'CS-5.5',
        'Two weeks reach those who are away for one.',
      ),
      source: 'CS-5.5',
      assumed: '“Regularly” is read as twice a year: often enough to compare, too seldom to weary.',
    },
  },

  visits: {
    importantCustomers: since(
      { customers: 'key', every: 'quarter', by: 'customer-service' },
      'CS-5.4',
      '“Regularly” is read as once a quarter.',
    ),
  },

  routines: {
    'department-digest': since(
      { every: 'week', by: 'customer-service', to: 'department-head' },
      'CS-4.7',
      'Each case is passed on by itself; once a week the department sees them together.',
    ),
    'department-evaluation': since(
      { every: 'month', by: 'department-head', to: 'management-group' },
      'CS-4.5',
      '“Regularly” is read as once a month.',
    ),
    'service-evaluation': since(
      { every: 'quarter', by: 'supervision', to: 'management-group' },
      'CS-4.2',
      '“Regularly” is read as once a quarter.',
    ),
    'customer-data-check': since(
      { every: 'half-year', by: 'custodian', to: 'customer-service' },
      'CS-4.6',
      '“Regularly” is read as twice a year; addresses seldom change more often.',
    ),
    'monthly-summary': since(
      { every: 'month', by: 'customer-service', to: 'management-group' },
      'CS-5.8',
      'What is measured is compared with the month before.',
    ),
    analysis: since(
      { every: 'half-year', by: 'customer-service', to: 'management-group' },
      'CS-5.5',
      'It follows each survey of all customers.',
    ),
    'improvement-follow-up': since(
      { every: 'quarter', by: 'management-group' },
      'CS-5.5',
      'A measure needs some weeks before its effect can be seen.',
    ),
    'spot-check': since(
      { every: 'month', by: 'supervision', to: 'department-head' },
      'CS-5.9',
      '“Regularly” is read as once a month.',
    ),
    appraisal: since(
      { every: 'half-year', by: 'department-head', to: 'management-group' },
      'CS-5.7',
      '“Regularly” is read as twice a year.',
    ),
    'policy-review': since(
      { every: 'year', by: 'management-group' },
      'CS-5.12',
      'The clause names no time; within a year both surveys have been answered.',
    ),
  },

  commitments: {
    reliefMinutesEarly: since({ least: 10, most: 15 }, 'CS-1.1'),
  },

  pledges: {
    handOverInPerson: {
      labels: {
        en: 'A shift is handed over in person: the one leaving writes the log, the one coming reads it and signs.',
        'zh-Hans': '当面交接班：交班人填写日志，接班人阅后签字。',
        'zh-Hant': '當面交接班：交班人填寫日誌，接班人閱後簽字。',
        id: 'Serah terima sif dilakukan langsung: petugas lama mengisi buku catatan, petugas baru membaca dan menandatanganinya.',
      },
      source: 'CS-1.2',
    },
    handOverWaits: {
      labels: {
        en: 'A problem that arises during the hand-over is first brought to a stopping point by both together.',
        'zh-Hans': '交接过程中发生的问题，由双方先处理告一段落，再继续交接。',
        'zh-Hant': '交接過程中發生的問題，由雙方先處理告一段落，再繼續交接。',
        id: 'Masalah yang timbul saat serah terima ditangani bersama terlebih dahulu hingga aman ditinggalkan, kemudian serah terima dilanjutkan.',
      },
      source: 'CS-1.3',
    },
    swapsAgreedFirst: {
      labels: {
        en: 'Nobody swaps shifts without consent beforehand.',
        'zh-Hans': '换班须事先征得同意，不得私自调换。',
        'zh-Hant': '換班須事先徵得同意，不得私自調換。',
        id: 'Tukar sif hanya boleh dilakukan dengan persetujuan terlebih dahulu.',
      },
      source: 'CS-1.5',
    },
    dutyLog: {
      labels: {
        en: 'Both sign the duty log with time and staff number, so that it is clear who answers from when.',
        'zh-Hans': '交接双方在值班日志上注明时间和工号，责任分明。',
        'zh-Hant': '交接雙方在值班日誌上註明時間和工號，責任分明。',
        id: 'Kedua petugas mencatat waktu dan nomor induk di buku jaga agar tanggung jawabnya jelas.',
      },
      source: 'CS-1.6',
    },
    discretion: {
      labels: {
        en: 'What we know about you stays with us, and only those entitled to change it do so.',
        'zh-Hans': '您的信息由我们保密，未经授权任何人不得更改。',
        'zh-Hant': '您的資訊由我們保密，未經授權任何人不得更改。',
        id: 'Informasi tentang Anda kami jaga kerahasiaannya dan hanya diubah oleh yang berwenang.',
      },
      source: 'CS-3.1',
    },
    papersDestroyed: {
      labels: {
        en: 'Papers that have expired are destroyed and never sold as waste.',
        'zh-Hans': '过期作废的资料一律销毁，不得作为废纸出售。',
        'zh-Hant': '過期作廢的資料一律銷毀，不得作為廢紙出售。',
        id: 'Dokumen yang sudah tidak berlaku dimusnahkan dan tidak pernah dijual sebagai kertas bekas.',
      },
      source: 'CS-3.2',
    },
    nothingTakenAway: {
      labels: {
        en: 'Records and statistics are copied or taken out only with permission.',
        'zh-Hans': '未经批准，不得复制或带走记录和统计资料。',
        'zh-Hant': '未經批准，不得複製或帶走記錄和統計資料。',
        id: 'Catatan dan statistik hanya boleh disalin atau dibawa keluar dengan izin.',
      },
      source: 'CS-3.3',
    },
    ownTerminals: {
      labels: {
        en: 'Our terminals are used by our staff only.',
        'zh-Hans': '公司终端仅限本公司员工使用。',
        'zh-Hant': '公司終端僅限本公司員工使用。',
        id: 'Terminal perusahaan hanya digunakan oleh karyawan kami.',
      },
      source: 'CS-3.5',
    },
    oneToOne: {
      labels: {
        en: 'Long-term customers have one person of ours who looks after them, one to one.',
        'zh-Hans': '长期客户由专人提供一对一服务。',
        'zh-Hant': '長期客戶由專人提供一對一服務。',
        id: 'Pelanggan lama dilayani secara pribadi oleh satu petugas tetap.',
      },
      source: 'CS-5.11',
    },
  },

  retention: {
    events: since(
      { keep: 'always', then: 'keep-without-names' },
      'CS-4.4',
      'The clause names no end; what names nobody can be looked up for good.',
    ),
  },
};
