import { extraDuties } from '../case/duty.ts';
import type { Role } from '../core/vocabulary.ts';
import type { Rung, Step } from '../policy/handling.ts';
import type { PolicyLayer } from '../policy/policy.ts';
import { datedFrom } from './dated-from.ts';
import { openKinds } from './open-kinds.ts';

const since = datedFrom('2020-01-01');
/** After-sales service, and the head of the department that is responsible (LA-2.3). */
const handlers: readonly Role[] = ['customer-service', 'department-head'];
const promptly = 'The measures say “promptly”; ';
const answerDays = 'The five working days are the source’s; that the day of receipt does not count is ours.';

/**
 * The leader decides before the customer is asked; a plan that either refuses goes back to the department. What does not
 * stand needs no plan: the finding goes back to the customer (LA-2.3).
 */
const decided: readonly Step[] = [
  { milestone: 'approve', by: ['general-manager'], needs: ['plan'], when: 'upheld', source: 'LA-5.6' },
  { milestone: 'consent', by: ['customer'], needs: ['approve'], when: 'upheld', source: 'LA-2.4' },
];

const judged: Step = {
  milestone: 'respond',
  by: handlers,
  needs: ['confirm'],
  records: ['judgement'],
  source: 'LA-2.3',
};
const planned: Step = {
  milestone: 'plan',
  by: ['department-head'],
  needs: ['confirm'],
  records: ['judgement', 'cause', 'mitigation'],
  when: 'upheld',
  source: 'LA-5',
};
const carriedOut: Step = {
  milestone: 'resolve',
  by: handlers,
  needs: ['respond', 'consent'],
  records: ['carrying-out'],
  source: 'LA-5',
};

/** The eight steps; whether the complaint stands is part of the answer (LA-2.3, LA-5). The eighth closes the case. */
const complaint: readonly Step[] = [
  { milestone: 'confirm', by: ['customer-service'], needs: [], source: 'LA-2.2' },
  judged,
  planned,
  ...decided,
  carriedOut,
  { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'LA-4.4' },
];

/** Questions and opinions: nobody is at fault, and there is no plan to agree to. */
const direct: readonly Step[] = [
  { milestone: 'confirm', by: ['customer-service'], needs: [], source: 'LA-4.1' },
  { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'LA-4.3' },
  { milestone: 'resolve', by: handlers, needs: ['respond'], source: 'LA-4.3' },
  { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'LA-4.4' },
];

/** All but dangers and misconduct, which have ladders of their own. */
const everydayKinds = openKinds.filter((kind) => kind !== 'hazard');

const ofMisconduct = since<readonly Rung[]>(
  [
    { side: 'before', amount: 30, unit: 'working-minutes', calendar: 'office', tell: ['general-manager'] },
    { side: 'after', amount: 0, unit: 'working-hours', calendar: 'office', tell: ['management-group'] },
  ],
  'LA-5.7',
  'Who does not act in time answers for the delay; no department hears of a report about its people.',
);

/** Every date counts on this calendar, so that the seventh day counts to its end. */
const withinOneWeek = {
  amount: 7,
  unit: 'working-days',
  calendar: 'always',
  dayRule: 'end-of-day',
} as const;

/**
 * The after-sales measures of a laundry's contract for police uniforms (LA). Unlike most, it says by when a complaint is
 * answered; most other times are ours and marked as assumed. They run in office hours, for the laundry works by day.
 */
export const laundry: PolicyLayer = {
  name: 'laundry',
  extends: 'base',

  channels: {
    hotline: {
      calendar: 'always',
      takenBy: 'customer-service',
      automaticReply: false,
      source: 'LA-3.2',
      assumed: 'Vehicles that show the number are under way after office hours too.',
    },
    'e-mail': {
      calendar: 'always',
      takenBy: 'customer-service',
      automaticReply: true,
      source: 'LA-2.2',
      assumed: 'The measures name no written channels; each is put on record alike.',
    },
    web: {
      calendar: 'always',
      takenBy: 'customer-service',
      automaticReply: true,
      source: 'LA-2.2',
      assumed: 'The measures name no written channels; each is put on record alike.',
    },
    wechat: {
      calendar: 'always',
      takenBy: 'customer-service',
      automaticReply: true,
      source: 'LA-2.2',
      assumed: 'The measures name no written channels; each is put on record alike.',
    },
    visit: { calendar: 'office', takenBy: 'customer-service', automaticReply: false, source: 'LA-1.3' },
    'on-site': {
      calendar: 'office',
      takenBy: 'first-receiver',
      automaticReply: false,
      source: 'LA-2.8',
      assumed: 'Who delivers is the first to hear what is said about the delivery.',
    },
  },

  fields: {
    'reporter-name': { need: 'required', from: 'staff', source: 'LA-5' },
    contact: { need: 'required', from: 'staff', source: 'LA-1.1' },
    company: { need: 'wanted', from: 'staff', source: 'LA-1.1' },
    'occurred-at': { need: 'required', from: 'staff', kinds: ['complaint', 'hazard'], source: 'LA-5' },
    employee: { need: 'wanted', from: 'staff', kinds: ['complaint', 'misconduct'], source: 'LA-5' },
    'expected-resolution': {
      need: 'required',
      from: 'staff',
      kinds: ['complaint', 'return-exchange'],
      source: 'LA-5',
    },
    order: {
      need: 'wanted',
      from: 'reporter',
      source: 'LA-4.1',
      assumed: 'The number of the order spares the customer from telling its course again.',
    },
    'loss-amount': {
      need: 'wanted',
      from: 'staff',
      issues: ['lost', 'damaged', 'spoiled', 'shortage'],
      source: 'LA-5.7',
    },
    goods: { need: 'required', from: 'staff', kinds: ['return-exchange'], source: 'LA-1.2' },
    quantity: { need: 'required', from: 'staff', kinds: ['return-exchange'], source: 'LA-1.2' },
    'return-reason': { need: 'required', from: 'reporter', kinds: ['return-exchange'], source: 'LA-1.2' },
    'batch-size': { need: 'wanted', from: 'staff', kinds: ['return-exchange'], source: 'LA-2.5' },
    'truck-plate': {
      need: 'wanted',
      from: 'reporter',
      issues: ['delay', 'attitude', 'misconduct', 'hazard'],
      source: 'LA-3.2',
      assumed: 'Whoever calls the number on a vehicle has it in view.',
    },
  },

  issues: {
    'product-quality': {
      severity: 'important',
      source: 'LA-1.2',
      assumed: 'What comes back for its quality was the laundry’s own work.',
    },
    'returns-procedure': {
      department: 'warehouse-operations',
      source: 'LA-2.5',
      assumed: 'Returns are checked where the pieces are handled.',
    },
  },

  kinds: {
    enquiry: {
      track: direct,
      milestones: {
        respond: since(
          { amount: 1, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
          'LA-1.1',
          'The five days are for what has to be investigated; a question is answered the next day.',
        ),
      },
      source: 'LA-1.1',
      assumed: 'Nothing has to be judged and nobody has to consent.',
    },
    suggestion: {
      track: direct,
      milestones: {
        respond: since(
          { amount: 1, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
          'LA-2.8',
          `${promptly}for an opinion that is an answer on the next working day.`,
        ),
      },
      source: 'LA-2.8',
      assumed: 'Nothing has to be judged and nobody has to consent.',
    },
    praise: {
      track: direct,
      source: 'LA-2.8',
      assumed: 'Nothing has to be judged and nobody has to consent.',
    },
    'return-exchange': {
      track: [
        { milestone: 'confirm', by: ['customer-service'], needs: [], source: 'LA-2.5' },
        { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'LA-2.2' },
        // Only for a batch, see `batchReturnFrom`.
        {
          milestone: 'on-site',
          by: ['department-head'],
          needs: ['confirm'],
          when: 'batch',
          source: 'LA-2.5',
        },
        {
          milestone: 'plan',
          by: ['warehouse-supervisor'],
          needs: ['confirm', 'on-site'],
          records: ['return-check'],
          when: 'upheld',
          source: 'LA-2.5',
          assumed: 'A plan is one when production control has reviewed it; then the leader decides.',
        },
        ...decided,
        {
          milestone: 'resolve',
          by: handlers,
          needs: ['respond', 'consent', 'on-site'],
          records: ['carrying-out'],
          source: 'LA-2.5',
        },
        { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'LA-4.4' },
      ],
      milestones: {
        'on-site': since(
          { amount: 1, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
          'LA-2.5',
          'The clause names no time; a batch is looked at the next day, before it is sorted or moved.',
        ),
      },
      source: 'LA-2.5',
    },
    hazard: {
      source: 'LA-4.3',
      assumed: 'Until it is removed, a danger waits for no plan, no leader and no consent.',
      track: [
        { milestone: 'notify', by: ['system'], needs: [], source: 'LA-4.3' },
        { milestone: 'confirm', by: ['customer-service'], needs: [], source: 'LA-4.1' },
        { milestone: 'interim', by: handlers, needs: ['confirm'], source: 'LA-4.3' },
        { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'LA-4.3' },
        { milestone: 'resolve', by: handlers, needs: ['respond', 'interim'], source: 'LA-4.3' },
        { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'LA-4.4' },
      ],
      milestones: {
        confirm: since(
          { amount: 1, unit: 'hours', calendar: 'always', promised: false },
          'LA-4.3',
          'What must be solved at once is looked at within the hour, at any time of the day.',
        ),
        interim: since(
          { amount: 4, unit: 'hours', calendar: 'always', promised: true },
          'LA-4.3',
          'What must be solved at once is made safe within half a day’s work.',
        ),
      },
    },
    misconduct: {
      source: 'LA-5',
      assumed: 'A report that its subject can read, count, or has to plan about would not be made.',
      track: [
        { milestone: 'confirm', by: ['general-manager'], needs: [], source: 'LA-5' },
        {
          milestone: 'respond',
          by: ['general-manager'],
          needs: ['confirm'],
          records: ['judgement'],
          source: 'LA-2.3',
        },
        { milestone: 'resolve', by: ['general-manager'], needs: ['respond'], source: 'LA-5' },
        { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'LA-4.4' },
      ],
    },
  },

  milestones: {
    // Goods lost, or the customer's service affected.
    'urgent-major': {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'LA-4.3',
        'An automatic reply with the time needed; one minute is time enough for it.',
      ),
      notify: since(
        { amount: 10, unit: 'minutes', calendar: 'always', promised: false },
        'LA-4.3',
        'What must be solved at once is told at once; ten minutes are time enough for a message.',
      ),
      confirm: since(
        { amount: 1, unit: 'working-hours', calendar: 'office', promised: false },
        'LA-2.2',
        'The clause names no time for the record; an hour is usual.',
      ),
      interim: since(
        { amount: 8, unit: 'working-hours', calendar: 'office', promised: true },
        'LA-5.6',
        'What can be done against a loss is begun within a working day, before the plan is decided.',
      ),
      respond: since(
        { amount: 1, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
        'LA-2.2',
        'Five days are the most; who has lost something hears on the next working day.',
      ),
      plan: since(
        { amount: 1, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'LA-2.4',
        'The clause names no time; the plan comes with the answer.',
      ),
      approve: since(
        { amount: 4, unit: 'working-hours', calendar: 'office', promised: false },
        'LA-5.6',
        `${promptly}half a working day after the plan.`,
      ),
      consent: since(
        { amount: 1, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'LA-2.4',
        'The clause names no time; a customer in distress is asked by telephone.',
      ),
      progress: since(
        { amount: 1, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'LA-4.4',
        '“At the right time” is read as every working day.',
      ),
      resolve: since(
        { amount: 3, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
        'LA-4.3',
        '“In a short time” is read as three working days, of which one is for planning and one for deciding.',
      ),
      'return-visit': since(
        { amount: 2, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'LA-4.4',
        'The clause names no time; sooner than usual, for much was at stake.',
      ),
    },

    // The usual complaint.
    important: {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'LA-4.3',
        'An automatic reply with the time needed; one minute is time enough for it.',
      ),
      confirm: since(
        { amount: 2, unit: 'working-hours', calendar: 'office', promised: false },
        'LA-2.2',
        'The clause names no time for the record; two hours leave room for a question.',
      ),
      respond: since(
        { amount: 5, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
        'LA-2.2',
        answerDays,
      ),
      plan: since(
        { amount: 3, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'LA-2.4',
        'The clause names no time; so that the leader can decide before the answer is due.',
      ),
      approve: since(
        { amount: 8, unit: 'working-hours', calendar: 'office', promised: false },
        'LA-5.6',
        `${promptly}one working day after the plan.`,
      ),
      consent: since(
        { amount: 3, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'LA-2.4',
        'The clause names no time; a police station has to ask its own people first.',
      ),
      progress: since(
        { amount: 2, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'LA-4.4',
        '“At the right time” is read as every second working day.',
      ),
      resolve: since(
        { amount: 10, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
        'LA-4.3',
        'The time needed is told for each case; unless told otherwise, a week after the answer.',
      ),
      'return-visit': since(
        { amount: 3, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'LA-4.4',
        'The clause names no time; three working days are usual.',
      ),
    },

    // Trifles, opinions, what can wait.
    general: {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'LA-4.3',
        'An automatic reply with the time needed; one minute is time enough for it.',
      ),
      confirm: since(
        { amount: 4, unit: 'working-hours', calendar: 'office', promised: false },
        'LA-2.2',
        'The clause names no time for the record; half a working day for what is not pressing.',
      ),
      respond: since(
        { amount: 5, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
        'LA-2.2',
        answerDays,
      ),
      plan: since(
        { amount: 5, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'LA-2.4',
        'The clause names no time; the plan comes with the answer.',
      ),
      approve: since(
        { amount: 8, unit: 'working-hours', calendar: 'office', promised: false },
        'LA-5.6',
        `${promptly}one working day after the plan, however small it is.`,
      ),
      consent: since(
        { amount: 5, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'LA-2.4',
        'The clause names no time; nobody is pressed for a trifle.',
      ),
      progress: since(
        { amount: 3, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'LA-4.4',
        '“At the right time” is read as every third working day.',
      ),
      resolve: since(
        { amount: 15, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
        'LA-4.3',
        'The time needed is told for each case; unless told otherwise, two weeks after the answer.',
      ),
      'return-visit': since(
        { amount: 5, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'LA-4.4',
        'The clause names no time; a week is enough for what is not pressing.',
      ),
    },
  },

  tracks: {
    'urgent-major': [
      { milestone: 'notify', by: ['system'], needs: [], source: 'LA-4.3' },
      { milestone: 'confirm', by: ['customer-service'], needs: [], source: 'LA-2.2' },
      { milestone: 'interim', by: handlers, needs: ['confirm'], source: 'LA-5.6' },
      judged,
      planned,
      ...decided,
      { ...carriedOut, needs: ['respond', 'interim', 'consent'] },
      { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'LA-4.4' },
    ],
    important: complaint,
    general: complaint,
  },

  roles: {
    'first-receiver': {
      labels: {
        en: 'Receiving employee',
        'zh-Hans': '接待人员',
        'zh-Hant': '接待人員',
        id: 'Karyawan penerima',
      },
      sees: 'own',
      source: 'LA-4.1',
    },
    'customer-service': {
      labels: {
        en: 'After-sales service',
        'zh-Hans': '售后服务人员',
        'zh-Hant': '售後服務人員',
        id: 'Layanan purnajual',
      },
      sees: 'branch',
      source: 'LA-1.1',
    },
    'department-head': {
      labels: {
        en: 'Head of the responsible department',
        'zh-Hans': '责任部门负责人',
        'zh-Hant': '責任部門負責人',
        id: 'Kepala bagian yang bertanggung jawab',
      },
      sees: 'department',
      source: 'LA-2.3',
    },
    'warehouse-supervisor': {
      labels: {
        en: 'Production control',
        'zh-Hans': '生产管理部门',
        'zh-Hant': '生產管理部門',
        id: 'Pengendali produksi',
      },
      sees: 'branch',
      source: 'LA-2.5',
    },
    'general-manager': {
      labels: {
        en: 'Responsible leader',
        'zh-Hans': '主管领导',
        'zh-Hant': '主管領導',
        id: 'Pimpinan yang bertanggung jawab',
      },
      sees: 'company',
      source: 'LA-5.6',
    },
    'management-group': {
      labels: {
        en: 'Management review',
        'zh-Hans': '管理评审组',
        'zh-Hant': '管理評審組',
        id: 'Tim tinjauan manajemen',
      },
      sees: 'company',
      source: 'LA-2.7',
    },
    office: {
      labels: { en: 'Back office', 'zh-Hans': '后台部门', 'zh-Hant': '後台部門', id: 'Bagian administrasi' },
      sees: 'branch',
      source: 'LA-4.3',
    },
    custodian: {
      labels: {
        en: 'Keeper of the service files',
        'zh-Hans': '服务档案管理员',
        'zh-Hant': '服務檔案管理員',
        id: 'Pengelola arsip layanan',
      },
      sees: 'company',
      source: 'LA-1.1',
      assumed: 'A file for each customer needs somebody who keeps it.',
    },
  },

  routing: {
    owner: {
      when: {},
      as: 'owner',
      to: 'customer-service',
      source: 'LA-4.4',
      assumed: 'Who calls the waiting customer answers for the case until its end.',
    },
    misconductOwner: {
      when: { kinds: ['misconduct'] },
      as: 'owner',
      to: 'general-manager',
      source: 'LA-5',
      assumed: 'A report about staff is handled above the departments, where penalties are decided.',
    },
    responsibleDepartment: {
      when: { kinds: ['complaint'] },
      as: 'handler',
      to: 'department-head',
      source: 'LA-2.3',
    },
    visitors: {
      when: { channels: ['visit'], kinds: openKinds },
      as: 'handler',
      to: 'customer-service',
      within: since(
        { amount: 30, unit: 'working-minutes', calendar: 'office' },
        'LA-1.3',
        '“Immediately” is read as within half an hour: nobody who came is left sitting.',
      ),
      source: 'LA-1.3',
    },
    passedOn: {
      when: { channels: ['on-site'], severities: ['important', 'general'], kinds: openKinds },
      as: 'registrar',
      to: 'customer-service',
      within: since(
        { amount: 1, unit: 'working-hours', calendar: 'office' },
        'LA-2.8',
        `${promptly}by telephone, without waiting for the end of the delivery round.`,
      ),
      source: 'LA-2.8',
    },
    passedOnUrgent: {
      when: { channels: ['on-site'], severities: ['urgent-major'], kinds: openKinds },
      as: 'registrar',
      to: 'customer-service',
      within: since(
        { amount: 15, unit: 'minutes', calendar: 'always' },
        'LA-2.8',
        `${promptly}a quarter of an hour is enough for a call.`,
      ),
      source: 'LA-2.8',
    },
    backOffice: {
      when: { kinds: openKinds },
      as: 'told',
      to: 'office',
      within: since(
        { amount: 8, unit: 'working-hours', calendar: 'office' },
        'LA-4.3',
        '“In time” is read as within a working day.',
      ),
      source: 'LA-4.3',
    },
    urgent: {
      when: { severities: ['urgent-major'] },
      as: 'told',
      to: 'general-manager',
      within: since(
        { amount: 10, unit: 'minutes', calendar: 'always' },
        'LA-5.6',
        'Who has to decide on the plan the next day hears of the case as soon as it is in.',
      ),
      source: 'LA-5.6',
    },
    returns: { when: { kinds: ['return-exchange'] }, as: 'handler', to: 'department-head', source: 'LA-2.5' },
    returnReviewed: {
      when: { kinds: ['return-exchange'] },
      as: 'handler',
      to: 'warehouse-supervisor',
      within: since(
        { amount: 4, unit: 'working-hours', calendar: 'office' },
        'LA-2.5',
        'The clause names no time; half a working day after the form is in.',
      ),
      source: 'LA-2.5',
    },
    hazard: {
      when: { kinds: ['hazard'] },
      as: 'handler',
      to: 'department-head',
      source: 'LA-4.3',
      assumed: 'What must be solved at once goes to those who can stop it.',
    },
    misconduct: {
      when: { kinds: ['misconduct'] },
      as: 'handler',
      to: 'general-manager',
      source: 'LA-3.3',
      assumed: 'A report about staff is handled above the departments, where penalties are decided.',
    },
    generalManagerAccused: {
      when: { accused: 'general-manager', kinds: ['misconduct'] },
      as: 'owner',
      to: 'management-group',
      source: 'LA-5.7',
      assumed:
        'The department head answers as well, so the leader does; above the leader stands only the management.',
    },
    impartiality: {
      when: { accused: 'customer-service', kinds: openKinds },
      as: 'handler',
      to: 'department-head',
      source: 'LA-5',
      assumed: 'A plan is fair when nobody judges a complaint about themselves.',
    },
    impartialityOfHeads: {
      when: { accused: 'department-head' },
      as: 'told',
      to: 'general-manager',
      source: 'LA-5',
      assumed: 'A plan is fair when somebody from outside the department watches how it is made.',
    },
  },

  ladders: {
    urgent: {
      milestones: ['confirm', 'interim', 'on-site', 'respond', 'plan', 'progress', 'resolve', ...extraDuties],
      severities: ['urgent-major'],
      kinds: everydayKinds,
      rungs: since(
        [
          { side: 'before', amount: 30, unit: 'working-minutes', calendar: 'office', tell: handlers },
          { side: 'after', amount: 0, unit: 'working-hours', calendar: 'office', tell: ['general-manager'] },
          { side: 'after', amount: 8, unit: 'working-hours', calendar: 'office', tell: ['management-group'] },
        ],
        'LA-5.7',
        'Who does not act in time answers for the delay; who is warned and told when is ours.',
      ),
    },
    hazard: {
      milestones: ['confirm', 'interim', 'respond', 'resolve', ...extraDuties],
      kinds: ['hazard'],
      rungs: since(
        [
          { side: 'before', amount: 15, unit: 'minutes', calendar: 'always', tell: handlers },
          { side: 'after', amount: 0, unit: 'minutes', calendar: 'always', tell: ['general-manager'] },
          { side: 'after', amount: 4, unit: 'hours', calendar: 'always', tell: ['management-group'] },
        ],
        'LA-5.7',
        'Who does not act in time answers for the delay; who is warned and told when is ours.',
      ),
    },
    other: {
      milestones: ['confirm', 'on-site', 'respond', 'plan', 'progress', 'resolve', ...extraDuties],
      severities: ['important', 'general'],
      kinds: everydayKinds,
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
          { side: 'after', amount: 8, unit: 'working-hours', calendar: 'office', tell: ['general-manager'] },
          {
            side: 'after',
            amount: 24,
            unit: 'working-hours',
            calendar: 'office',
            tell: ['management-group'],
          },
        ],
        'LA-5.7',
        'Who does not act in time answers for the delay; who is warned and told when is ours.',
      ),
    },
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
          { side: 'after', amount: 16, unit: 'working-hours', calendar: 'office', tell: ['general-manager'] },
        ],
        'LA-4.4',
        'Who handled the case is reminded to ask; who hears when is ours.',
      ),
    },
    misconduct: {
      milestones: ['confirm', 'respond', 'progress', 'resolve', 'return-visit', ...extraDuties],
      kinds: ['misconduct'],
      rungs: ofMisconduct,
    },
    decision: {
      milestones: ['approve'],
      kinds: openKinds,
      rungs: since(
        [
          { side: 'before', amount: 2, unit: 'working-hours', calendar: 'office', tell: ['general-manager'] },
          { side: 'after', amount: 0, unit: 'working-hours', calendar: 'office', tell: ['general-manager'] },
          { side: 'after', amount: 8, unit: 'working-hours', calendar: 'office', tell: ['management-group'] },
        ],
        'LA-5.6',
        'The leader’s own delay is told to those who review the management.',
      ),
    },
    consent: {
      milestones: ['consent'],
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
          { side: 'after', amount: 0, unit: 'working-hours', calendar: 'office', tell: ['customer-service'] },
          { side: 'after', amount: 16, unit: 'working-hours', calendar: 'office', tell: ['department-head'] },
        ],
        'LA-2.4',
        'The customer is reminded by those who talk to them; nobody is to blame for a customer’s time.',
      ),
    },
  },

  satisfaction: {
    summingUp: since(
      { amount: 5, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day' },
      'LA-5.8',
      'The clause names no time; within a week the case is still fresh.',
    ),
    closedBy: {
      role: 'general-manager',
      source: 'LA-4.3',
      assumed: 'Who tells a customer frankly where the limits are must be able to answer for them.',
    },
  },

  outcomes: {
    faultPerformancePay: {
      type: 'deduction',
      grounds: ['fault'],
      for: 'employee',
      conditions: ['proven', 'attributable'],
      decidedBy: ['general-manager'],
      grades: since(
        [
          { lossFrom: { amount: 0, currency: 'CNY' }, percent: 5 },
          { lossFrom: { amount: 500, currency: 'CNY' }, percent: 10 },
          { lossFrom: { amount: 2000, currency: 'CNY' }, percent: 15 },
          { lossFrom: { amount: 10_000, currency: 'CNY' }, percent: 20 },
        ],
        'LA-5.7',
        'The clause names no shares; Chinese wage rules let no more than a fifth of a month’s wage be taken for a damage.',
      ),
      base: 'performance-pay',
      settlement: 'month',
      notWith: ['faultBonus', 'unmetTransportPromise'],
      labels: {
        en: 'Deduction from performance pay of the person directly at fault',
        'zh-Hans': '直接责任人扣发绩效工资',
        'zh-Hant': '直接責任人扣發績效工資',
        id: 'Potongan tunjangan kinerja petugas yang langsung bersalah',
      },
      source: 'LA-5.7',
    },
    faultBonus: {
      type: 'deduction',
      grounds: ['fault'],
      for: 'employee',
      conditions: ['proven', 'attributable'],
      decidedBy: ['general-manager'],
      grades: since(
        [
          { lossFrom: { amount: 0, currency: 'CNY' }, percent: 5 },
          { lossFrom: { amount: 500, currency: 'CNY' }, percent: 10 },
          { lossFrom: { amount: 2000, currency: 'CNY' }, percent: 15 },
          { lossFrom: { amount: 10_000, currency: 'CNY' }, percent: 20 },
        ],
        'LA-5.7',
        'The clause names no shares and lets the leader choose the base; both have the same shares.',
      ),
      base: 'bonus',
      settlement: 'year-end',
      notWith: ['faultPerformancePay', 'unmetTransportPromise'],
      labels: {
        en: 'Deduction from the bonus of the person directly at fault',
        'zh-Hans': '直接责任人扣发奖金',
        'zh-Hant': '直接責任人扣發獎金',
        id: 'Potongan bonus petugas yang langsung bersalah',
      },
      source: 'LA-5.7',
    },
    // The head answers beside the one at fault, and so does whoever delays: these add up.
    headAnswers: {
      type: 'deduction',
      grounds: ['fault'],
      for: 'employee',
      conditions: ['proven'],
      decidedBy: ['general-manager'],
      grades: since(
        [
          { lossFrom: { amount: 500, currency: 'CNY' }, percent: 5 },
          { lossFrom: { amount: 2000, currency: 'CNY' }, percent: 8 },
          { lossFrom: { amount: 10_000, currency: 'CNY' }, percent: 10 },
        ],
        'LA-5.7',
        'The clause refers to rules it does not give; about half of what the one at fault loses, and nothing for trifles.',
      ),
      base: 'performance-pay',
      settlement: 'month',
      labels: {
        en: 'The department head answers as well',
        'zh-Hans': '部门负责人连带责任',
        'zh-Hant': '部門負責人連帶責任',
        id: 'Kepala bagian ikut bertanggung jawab',
      },
      source: 'LA-5.7',
    },
    delay: {
      type: 'deduction',
      grounds: ['delay', 'duty-failure'],
      for: 'employee',
      conditions: ['proven', 'attributable'],
      decidedBy: ['general-manager'],
      grades: since(
        [
          { lossFrom: { amount: 0, currency: 'CNY' }, percent: 3 },
          { lossFrom: { amount: 500, currency: 'CNY' }, percent: 5 },
          { lossFrom: { amount: 2000, currency: 'CNY' }, percent: 10 },
        ],
        'LA-5.7',
        'The clause names no shares; making a loss worse by waiting weighs less than causing it.',
      ),
      base: 'performance-pay',
      settlement: 'month',
      labels: {
        en: 'Deduction for a delay by not acting in time',
        'zh-Hans': '处理不及时造成延误的责任',
        'zh-Hant': '處理不及時造成延誤的責任',
        id: 'Potongan karena kelambatan bertindak',
      },
      source: 'LA-5.7',
    },
    unmetTransportPromise: {
      type: 'deduction',
      grounds: ['unmet-transport-promise'],
      for: 'employee',
      conditions: ['proven', 'attributable'],
      decidedBy: ['general-manager'],
      grades: since(
        [{ percent: 5 }, { percent: 10 }, { percent: 20 }],
        'LA-3.3',
        'The clause refers to rules it does not give; the shares are those for faults, and people judge how dangerous it was.',
      ),
      base: 'performance-pay',
      settlement: 'month',
      notWith: ['faultPerformancePay', 'faultBonus'],
      labels: {
        en: 'Penalty for a broken transport promise',
        'zh-Hans': '违反运输承诺的处罚',
        'zh-Hant': '違反運輸承諾的處罰',
        id: 'Sanksi atas pelanggaran janji angkutan',
      },
      source: 'LA-3.3',
    },
    correction: {
      type: 'rectification-order',
      grounds: ['fault', 'serious-problems'],
      for: 'department',
      conditions: ['proven'],
      decidedBy: ['general-manager'],
      labels: {
        en: 'Corrective measures of the responsible department',
        'zh-Hans': '责任部门整改措施',
        'zh-Hant': '責任部門整改措施',
        id: 'Tindakan perbaikan bagian yang bertanggung jawab',
      },
      source: 'LA-2.5',
    },
  },

  dimensions: {
    satisfaction: { source: 'LA-4.4' },
    attitude: { source: 'LA-4.2' },
    efficiency: { source: 'LA-4.3', assumed: 'Where time is told, it is also judged.' },
    quality: { source: 'LA-1.2', assumed: 'What comes back for its quality is judged by it.' },
  },

  targets: {
    'survey-recovery': since(80, 'LA-2.6'),
    'survey-recovery-key': since(100, 'LA-2.6'),
    satisfaction: since(90, 'LA-2.7', 'The clause speaks of a target and names none.'),
    'timely-handling': since(
      95,
      'LA-2.2',
      'The clause promises a time to all; one case in twenty may be late before it is looked into.',
    ),
    resolution: since(90, 'LA-5.8', 'The clause wants fewer complaints and names no figure.'),
  },

  surveys: {
    customers: {
      occasion: { every: 'half-year' },
      by: 'customer-service',
      asks: ['satisfaction', 'quality', 'attitude', 'efficiency'],
      returnBy: since(
        withinOneWeek,
        'LA-2.6',
        'The week is the source’s; that its seventh day counts to its end is ours.',
      ),
      source: 'LA-2.6',
      assumed: 'The clause does not say how often; twice before each yearly review shows a trend.',
    },
    afterHandling: {
      occasion: { after: 'resolve' },
      by: 'customer-service',
      asks: ['satisfaction', 'attitude', 'efficiency'],
      returnBy: since(withinOneWeek, 'LA-4.4', 'The clause names no time; as for the printed forms.'),
      source: 'LA-4.4',
    },
  },

  visits: {
    monthlyCall: since({ customers: 'all', every: 'month', by: 'customer-service' }, 'LA-2.1'),
  },

  routines: {
    'return-list': since({ every: 'month', by: 'customer-service', to: 'custodian' }, 'LA-1.2'),
    'monthly-summary': since(
      { every: 'month', by: 'customer-service', to: 'general-manager' },
      'LA-5.8',
      'Each case is summed up by itself; read together once a month, the summaries teach more.',
    ),
    analysis: since(
      { every: 'half-year', by: 'customer-service', to: 'management-group' },
      'LA-2.7',
      'It follows each survey.',
    ),
    'service-evaluation': since(
      { every: 'year', by: 'management-group' },
      'LA-2.7',
      'The clause does not say how often management reviews; once a year is usual.',
    ),
    'improvement-follow-up': since(
      { every: 'month', by: 'warehouse-supervisor', to: 'general-manager' },
      'LA-2.5',
      'The clause names no time; corrections are looked at with each month’s list of returns.',
    ),
    'spot-check': since(
      { every: 'month', by: 'department-head', to: 'general-manager' },
      'LA-3.1',
      'The clause names no check; what is promised about vehicles and drivers is sampled monthly.',
    ),
  },

  commitments: {
    twoDriversBeyond: since({ road: 400, motorway: 600 }, 'LA-3.1'),
    batchReturnFrom: since(
      10,
      'LA-2.5',
      'The clause says “large or batch”; ten pieces are more than one officer sends back.',
    ),
  },

  pledges: {
    reception: {
      labels: {
        en: 'Whoever comes to us is received well, and we turn to the matter immediately.',
        'zh-Hans': '来访客户热情接待，来访事项当即办理。',
        'zh-Hant': '來訪客戶熱情接待，來訪事項當即辦理。',
        id: 'Setiap tamu kami sambut dengan baik dan keperluannya segera kami tangani.',
      },
      source: 'LA-1.3',
    },
    findingTold: {
      labels: {
        en: 'If a complaint turns out to be unfounded, the customer learns what we found and why.',
        'zh-Hans': '经调查投诉不成立的，我们会把调查结果和理由告知客户。',
        'zh-Hant': '經調查投訴不成立的，我們會把調查結果和理由告知客戶。',
        id: 'Bila keluhan ternyata tidak terbukti, pelanggan kami beri tahu hasil pemeriksaan dan alasannya.',
      },
      source: 'LA-2.3',
    },
    whoCannotAnswer: {
      labels: {
        en: 'Customers who cannot fill in a form are visited or called; we check each answer for validity.',
        'zh-Hans': '不便填写问卷的客户，可上门走访或电话回访；每份问卷都核查是否有效。',
        'zh-Hant': '不便填寫問卷的客戶，可上門走訪或電話回訪；每份問卷都核查是否有效。',
        id: 'Pelanggan yang tidak dapat mengisi formulir dapat dikunjungi atau ditelepon; keabsahan tiap jawaban kami periksa.',
      },
      source: 'LA-2.6',
    },
    contactAfterDelivery: {
      labels: {
        en: 'After a delivery we stay in touch and keep a record of it.',
        'zh-Hans': '交货后我们与客户保持联系并做好记录。',
        'zh-Hant': '交貨後我們與客戶保持聯繫並做好記錄。',
        id: 'Setelah pengiriman kami tetap menghubungi pelanggan dan mencatatnya.',
      },
      source: 'LA-2.8',
    },
    safeTransport: {
      labels: {
        en: 'First-class vehicles and licensed drivers: never overloaded, speeding, overtired or after drinking.',
        'zh-Hans': '车况一级、司机持证上岗，绝不超载、超速、疲劳驾驶或酒后驾驶。',
        'zh-Hant': '車況一級、司機持證上崗，絕不超載、超速、疲勞駕駛或酒後駕駛。',
        id: 'Kendaraan prima dan pengemudi berizin: tidak kelebihan muatan, tidak mengebut, tidak mengemudi saat lelah atau setelah minum alkohol.',
      },
      source: 'LA-3.1',
    },
    markedVehicles: {
      labels: {
        en: 'Our vehicles show who operates them and which number takes complaints.',
        'zh-Hans': '车身标明经营单位名称和投诉电话。',
        'zh-Hant': '車身標明經營單位名稱和投訴電話。',
        id: 'Kendaraan kami mencantumkan nama operator dan nomor telepon pengaduan.',
      },
      source: 'LA-3.2',
    },
    listening: {
      labels: {
        en: 'We let you finish, write everything down, and do not make you tell it twice.',
        'zh-Hans': '耐心听您说完，详细记录，尽量不让您重复说明。',
        'zh-Hant': '耐心聽您說完，詳細記錄，盡量不讓您重複說明。',
        id: 'Kami mendengarkan sampai selesai, mencatat semuanya, dan berusaha agar Anda tidak perlu mengulang.',
      },
      source: 'LA-4.1',
    },
    understanding: {
      labels: {
        en: 'We pass nothing on before we understand it, apologise for our faults and put them right, and do not argue.',
        'zh-Hans': '未了解清楚问题前不转交；属我方过错的，诚恳致歉并补救；不与客户争辩。',
        'zh-Hant': '未了解清楚問題前不轉交；屬我方過錯的，誠懇致歉並補救；不與客戶爭辯。',
        id: 'Kami tidak meneruskan masalah sebelum memahaminya, meminta maaf dan memperbaiki kesalahan kami, serta tidak berdebat.',
      },
      source: 'LA-4.2',
    },
    frankness: {
      labels: {
        en: 'We say how long it takes and why, and frankly what is not possible at present.',
        'zh-Hans': '我们说明所需时间和原因；目前无法做到的，如实告知。',
        'zh-Hant': '我們說明所需時間和原因；目前無法做到的，如實告知。',
        id: 'Kami menyampaikan berapa lama dan alasannya, serta terus terang tentang apa yang belum memungkinkan.',
      },
      source: 'LA-4.3',
    },
    lossMadeGood: {
      labels: {
        en: 'We do all we can to make your loss good.',
        'zh-Hans': '我们尽一切可能挽回您的损失。',
        'zh-Hant': '我們盡一切可能挽回您的損失。',
        id: 'Kami berupaya semaksimal mungkin memulihkan kerugian Anda.',
      },
      source: 'LA-5.6',
    },
    outcomeTold: {
      labels: {
        en: 'You learn what came of your complaint; what follows for our staff stays between them and us.',
        'zh-Hans': '处理结果告知客户；对员工的具体处分不对外公布。',
        'zh-Hant': '處理結果告知客戶；對員工的具體處分不對外公布。',
        id: 'Anda kami beri tahu hasil penanganan keluhan; sanksi bagi karyawan tidak kami umumkan.',
      },
      source: 'LA-5.7',
      assumed: 'The clause has the customer told; a name or a penalty is not theirs to know.',
    },
    lessons: {
      labels: {
        en: 'Each case is summed up, and its lessons lead to proposals for doing better.',
        'zh-Hans': '每起投诉都总结教训，提出改进措施。',
        'zh-Hant': '每起投訴都總結教訓，提出改進措施。',
        id: 'Setiap kasus dirangkum, dan pelajarannya menjadi usulan perbaikan.',
      },
      source: 'LA-5.8',
    },
  },
};
