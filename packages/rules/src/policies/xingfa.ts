import { extraDuties } from '../case/duty.ts';
import type { Role } from '../core/vocabulary.ts';
import type { Rung, Step } from '../policy/handling.ts';
import type { Grade } from '../policy/outcomes.ts';
import type { PolicyLayer } from '../policy/policy.ts';
import { datedFrom } from './dated-from.ts';
import { openKinds } from './open-kinds.ts';

const since = datedFrom('2020-01-01');
const promptly = 'The source says “promptly”; ';
const silent = 'The source sets no time; ';

/** Whoever settles a complaint: the branch's supervisor, or its general manager (XF-2.5, XF-2.6). */
const settlers: readonly Role[] = ['warehouse-supervisor', 'general-manager'];
/** Whoever may take a step: those two, and the group office where the general manager is the one complained about. */
const handlers: readonly Role[] = [...settlers, 'group-office'];
/** Who looks into misconduct: nobody who works beside the accused every day. */
const investigators: readonly Role[] = ['general-manager', 'group-office'];

/** One way for every complaint: passed on, understood and registered, answered, settled, asked after. */
const track: readonly Step[] = [
  {
    milestone: 'report',
    // The supervisor may enter it too: a receiver who keeps silent must not hold the customer up.
    by: ['first-receiver', 'office', ...settlers],
    needs: [],
    source: 'XF-2.6',
  },
  { milestone: 'confirm', by: handlers, needs: ['report'], source: 'XF-2.5' },
  { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'XF-1.2' },
  { milestone: 'resolve', by: handlers, needs: ['respond'], source: 'XF-2.5' },
  {
    milestone: 'return-visit',
    by: ['customer'],
    needs: ['resolve'],
    source: 'XF-1.2',
    assumed: 'Service is also how it feels, and that only the customer can say.',
  },
];

/** A branch knows no other department: whatever the complaint is about, its supervisor settles it. */
const atTheWarehouse = {
  department: 'warehouse-operations',
  source: 'XF-2.6',
  assumed: 'The supervisor of the warehouse settles what a branch is told; how grave it is, is ours.',
} as const;

const inWorkingTime = since<readonly Rung[]>(
  [
    { side: 'before', amount: 1, unit: 'working-hours', calendar: 'office', tell: ['warehouse-supervisor'] },
    { side: 'after', amount: 0, unit: 'working-hours', calendar: 'office', tell: ['general-manager'] },
    { side: 'after', amount: 8, unit: 'working-hours', calendar: 'office', tell: ['office'] },
  ],
  'XF-4.2',
  'The source counts what was not processed; who hears of it when is ours.',
);
const ofMisconduct = since<readonly Rung[]>(
  [
    { side: 'before', amount: 1, unit: 'working-hours', calendar: 'office', tell: ['general-manager'] },
    { side: 'after', amount: 0, unit: 'working-hours', calendar: 'office', tell: ['group-office'] },
  ],
  'XF-4.2',
  'The source counts what was not processed; of a report about its people no branch hears but its head.',
);

const grades: readonly Grade[] = [{ percent: 5 }, { percent: 10 }, { percent: 20 }];

/**
 * Xingfa Group's notice on raising and assessing the service of its warehouses (XF). It says who passes a complaint to
 * whom, who sums up and who signs; times and amounts it leaves open, and those that stand here are our defaults.
 */
export const xingfa: PolicyLayer = {
  name: 'xingfa',
  extends: 'base',

  channels: {
    'trading-company': { calendar: 'office', takenBy: 'office', automaticReply: false, source: 'XF-2.5' },
    'on-site': { calendar: 'office', takenBy: 'first-receiver', automaticReply: false, source: 'XF-2.6' },
    visit: { calendar: 'office', takenBy: 'first-receiver', automaticReply: false, source: 'XF-2.6' },
    hotline: {
      calendar: 'office',
      takenBy: 'first-receiver',
      automaticReply: false,
      source: 'XF-2.6',
      assumed:
        'The source names no telephone; whoever picks up at a branch is the first receiver. Out of hours the form on the web takes what is urgent.',
    },
    web: {
      calendar: 'always',
      takenBy: 'office',
      automaticReply: true,
      source: 'XF-2.5',
      assumed: 'A form on the web stands before no branch; the office looks at it and passes it on.',
    },
  },

  fields: {
    'reporter-role': { need: 'wanted', from: 'reporter', source: 'XF-1.1' },
    'reporter-name': {
      need: 'required',
      from: 'staff',
      source: 'XF-2.9',
      assumed: 'The source refers to a form without showing it; a register names who complained.',
    },
    contact: {
      need: 'required',
      from: 'staff',
      source: 'XF-2.9',
      assumed: 'The source refers to a form without showing it; without a contact nobody can be answered.',
    },
    'occurred-at': {
      need: 'required',
      from: 'staff',
      source: 'XF-2.9',
      assumed: 'The source refers to a form without showing it; the time tells which shift it was.',
    },
    company: {
      need: 'wanted',
      from: 'staff',
      source: 'XF-1.1',
      assumed: 'Drivers and private sellers may have none.',
    },
    employee: {
      need: 'wanted',
      from: 'staff',
      source: 'XF-2.2',
      assumed: 'An assessment of staff needs to know whose work it was; a reporter need not.',
    },
    order: {
      need: 'wanted',
      from: 'reporter',
      source: 'XF-2.9',
      assumed: 'The quickest way to the shipment that is meant.',
    },
    goods: {
      need: 'wanted',
      from: 'reporter',
      issues: ['product-quality', 'packaging', 'damaged', 'wrong-item', 'shortage'],
      source: 'XF-2.4',
      assumed: 'Products and service share one register, so it has to say which product.',
    },
    'truck-plate': {
      need: 'wanted',
      from: 'reporter',
      issues: ['waiting', 'loading-speed', 'loading-form'],
      source: 'XF-1.1',
      assumed: 'Delivery drivers are customers too, and their truck tells the loading that is meant.',
    },
  },

  issues: {
    'product-quality': {
      severity: 'important',
      source: 'XF-2.4',
      assumed: 'Products and service are handled alike, and most faults of service are important.',
    },
    hospitality: {
      source: 'XF-1.2',
      assumed: 'A welcome belongs to service; a missing seat or drink harms nobody’s goods.',
    },
    packaging: {
      source: 'XF-1.2',
      assumed: 'Care for packaging belongs to service; how grave damage to it is, is ours.',
    },
    delay: {
      department: 'warehouse-operations',
      source: 'XF-1.2',
      assumed: 'Shipping on time is the work of the warehouse; how grave a delay is, is ours.',
    },
    misdelivery: {
      department: 'warehouse-operations',
      source: 'XF-1.2',
      assumed: 'Correct shipping is the work of the warehouse; how grave an error is, is ours.',
    },
    'no-reply': {
      department: 'warehouse-operations',
      source: 'XF-1.2',
      assumed: 'Active answers belong to service; how grave their absence is, is ours.',
    },
    attitude: atTheWarehouse,
    lost: atTheWarehouse,
    paperwork: atTheWarehouse,
    system: atTheWarehouse,
    'returns-procedure': atTheWarehouse,
    charges: atTheWarehouse,
    unreachable: atTheWarehouse,
    'late-information': atTheWarehouse,
    misinformation: atTheWarehouse,
    publicity: atTheWarehouse,
    suggestion: atTheWarehouse,
    praise: atTheWarehouse,
    unrelated: atTheWarehouse,
  },

  milestones: {
    'urgent-major': {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'XF-1.2',
        'An automatic reply; one minute is time enough for it.',
      ),
      notify: since(
        { amount: 5, unit: 'minutes', calendar: 'always', promised: false },
        'XF-2.5',
        'Of the two who may handle it, the general manager knows of what is gravest from the start.',
      ),
      report: since(
        { amount: 15, unit: 'minutes', calendar: 'always', promised: false },
        'XF-2.6',
        `${promptly}a quarter of an hour is enough for a telephone call.`,
      ),
      confirm: since(
        { amount: 30, unit: 'minutes', calendar: 'always', promised: false },
        'XF-2.5',
        `${silent}a quarter of an hour to understand what was passed on.`,
      ),
      respond: since(
        { amount: 1, unit: 'hours', calendar: 'always', promised: true },
        'XF-1.2',
        `${silent}an hour allows for the way through the office.`,
      ),
      resolve: since(
        { amount: 48, unit: 'hours', calendar: 'always', promised: true },
        'XF-2.5',
        `${silent}carriers commonly handle complaints within 48 hours.`,
      ),
      'return-visit': since(
        { amount: 3, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'XF-1.2',
        `${silent}three working days are usual.`,
      ),
    },

    important: {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'XF-1.2',
        'An automatic reply; one minute is time enough for it.',
      ),
      report: since(
        { amount: 1, unit: 'working-hours', calendar: 'office', promised: false },
        'XF-2.6',
        `${promptly}an hour, while the driver or visitor may still be there.`,
      ),
      confirm: since(
        { amount: 4, unit: 'working-hours', calendar: 'office', promised: false },
        'XF-2.5',
        `${silent}half a day to hear those concerned.`,
      ),
      respond: since(
        { amount: 8, unit: 'working-hours', calendar: 'office', promised: true },
        'XF-1.2',
        `${silent}carriers commonly answer within a day.`,
      ),
      resolve: since(
        { amount: 5, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
        'XF-2.5',
        `${silent}a week leaves time for a talk between supervisor and general manager.`,
      ),
      'return-visit': since(
        { amount: 3, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'XF-1.2',
        `${silent}three working days are usual.`,
      ),
    },

    general: {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'XF-1.2',
        'An automatic reply; one minute is time enough for it.',
      ),
      report: since(
        { amount: 4, unit: 'working-hours', calendar: 'office', promised: false },
        'XF-2.6',
        `${promptly}what is not pressing is still passed on within the shift.`,
      ),
      confirm: since(
        { amount: 8, unit: 'working-hours', calendar: 'office', promised: false },
        'XF-2.5',
        `${silent}a working day to look at what is not pressing.`,
      ),
      respond: since(
        { amount: 24, unit: 'working-hours', calendar: 'office', promised: true },
        'XF-1.2',
        `${silent}three working days are usual for what is not pressing.`,
      ),
      resolve: since(
        { amount: 10, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
        'XF-2.5',
        `${silent}two weeks, so that most of a month is settled when the month is summed up.`,
      ),
      'return-visit': since(
        { amount: 5, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'XF-1.2',
        `${silent}a week is time enough for what is not pressing.`,
      ),
    },
  },

  kinds: {
    misconduct: {
      track: [
        { milestone: 'confirm', by: investigators, needs: [], source: 'XF-2.5' },
        { milestone: 'respond', by: investigators, needs: ['confirm'], source: 'XF-1.2' },
        { milestone: 'resolve', by: investigators, needs: ['respond'], source: 'XF-2.5' },
        {
          milestone: 'return-visit',
          by: ['customer'],
          needs: ['resolve'],
          source: 'XF-1.2',
          assumed: 'Service is also how it feels, and that only the customer can say.',
        },
      ],
      source: 'XF-2.5',
      assumed:
        'A report that its subject can read, or count, would not be made; nobody of the shift passes it on.',
    },
  },

  tracks: {
    'urgent-major': [
      {
        milestone: 'notify',
        by: ['system'],
        needs: [],
        source: 'XF-2.5',
        assumed: 'Of the two who may handle it, the general manager knows of what is gravest from the start.',
      },
      ...track,
    ],
    important: track,
    general: track,
  },

  roles: {
    'first-receiver': {
      sees: 'own',
      labels: {
        en: 'First receiver',
        'zh-Hans': '首接责任人',
        'zh-Hant': '首接責任人',
        id: 'Penerima pertama',
      },
      source: 'XF-2.6',
    },
    office: {
      sees: 'company',
      labels: {
        en: 'Office director',
        'zh-Hans': '办公室主任',
        'zh-Hant': '辦公室主任',
        id: 'Kepala kantor',
      },
      source: 'XF-2.5',
    },
    'warehouse-supervisor': {
      sees: 'branch',
      labels: {
        en: 'Warehouse supervisor of the branch',
        'zh-Hans': '分公司仓库主管',
        'zh-Hant': '分公司倉庫主管',
        id: 'Pengawas gudang cabang',
      },
      source: 'XF-2.1',
    },
    'general-manager': {
      sees: 'branch',
      labels: {
        en: 'General manager of the branch',
        'zh-Hans': '分公司总经理',
        'zh-Hant': '分公司總經理',
        id: 'Manajer umum cabang',
      },
      source: 'XF-2.8',
    },
    'group-office': {
      sees: 'company',
      labels: {
        en: 'Group office',
        'zh-Hans': '集团办公室',
        'zh-Hant': '集團辦公室',
        id: 'Kantor grup',
      },
      source: 'XF-2.4',
    },
  },

  routing: {
    passedOnByOffice: {
      when: { channels: ['trading-company', 'web'], severities: ['important', 'general'], kinds: openKinds },
      as: 'registrar',
      to: 'warehouse-supervisor',
      within: since(
        { amount: 1, unit: 'working-hours', calendar: 'office' },
        'XF-2.5',
        `${promptly}an hour to find out which branch is meant and to call it.`,
      ),
      source: 'XF-2.5',
    },
    passedOnAtBranch: {
      when: {
        channels: ['on-site', 'visit', 'hotline'],
        severities: ['important', 'general'],
        kinds: openKinds,
      },
      as: 'registrar',
      to: 'warehouse-supervisor',
      within: since(
        { amount: 1, unit: 'working-hours', calendar: 'office' },
        'XF-2.6',
        `${promptly}an hour, while the driver or visitor may still be there.`,
      ),
      source: 'XF-2.6',
    },
    passedOnUrgentByOffice: {
      when: { channels: ['trading-company', 'web'], severities: ['urgent-major'], kinds: openKinds },
      as: 'registrar',
      to: 'warehouse-supervisor',
      within: since(
        { amount: 15, unit: 'minutes', calendar: 'always' },
        'XF-2.5',
        `${promptly}a quarter of an hour is enough for a telephone call.`,
      ),
      source: 'XF-2.5',
    },
    passedOnUrgentAtBranch: {
      when: { channels: ['on-site', 'visit', 'hotline'], severities: ['urgent-major'], kinds: openKinds },
      as: 'registrar',
      to: 'warehouse-supervisor',
      within: since(
        { amount: 15, unit: 'minutes', calendar: 'always' },
        'XF-2.6',
        `${promptly}a quarter of an hour is enough for a telephone call.`,
      ),
      source: 'XF-2.6',
    },
    owner: { when: {}, as: 'owner', to: 'warehouse-supervisor', source: 'XF-2.7' },
    misconductOwner: {
      when: { kinds: ['misconduct'] },
      as: 'owner',
      to: 'general-manager',
      source: 'XF-2.5',
      assumed: 'Of the two who may handle a complaint, only one does not work beside the accused.',
    },
    supervisor: { when: { kinds: openKinds }, as: 'handler', to: 'warehouse-supervisor', source: 'XF-2.6' },
    majorEvent: {
      when: { severities: ['urgent-major'] },
      as: 'told',
      to: 'general-manager',
      source: 'XF-2.5',
      assumed: 'Of the two who may handle it, the general manager knows of what is gravest from the start.',
    },
    complex: {
      when: { complex: true, kinds: openKinds },
      as: 'handler',
      to: 'general-manager',
      source: 'XF-2.5',
      assumed:
        'Of the two who may handle a complaint, only the general manager can bind several departments.',
    },
    misconduct: {
      when: { kinds: ['misconduct'] },
      as: 'handler',
      to: 'general-manager',
      source: 'XF-2.6',
      assumed: 'Whoever works beside the accused every day does not look into it.',
    },
    supervisorAccused: {
      when: { accused: 'warehouse-supervisor' },
      as: 'owner',
      to: 'general-manager',
      source: 'XF-2.6',
      assumed: 'Of the two who may handle a complaint, the one it is about stands aside.',
    },
    generalManagerAccused: {
      when: { accused: 'general-manager', kinds: openKinds },
      as: 'owner',
      to: 'group-office',
      source: 'XF-2.8',
      assumed: 'Who signs that nothing was hidden cannot check a complaint about themselves.',
    },
    // Named by its kind too, so that it wins over the owner of all misconduct.
    generalManagerAccusedOfMisconduct: {
      when: { accused: 'general-manager', kinds: ['misconduct'] },
      as: 'owner',
      to: 'group-office',
      source: 'XF-2.8',
      assumed: 'Who signs that nothing was hidden cannot check a complaint about themselves.',
    },
  },

  ladders: {
    passingOnUrgent: {
      milestones: ['report'],
      severities: ['urgent-major'],
      kinds: openKinds,
      rungs: since(
        [
          {
            side: 'before',
            amount: 5,
            unit: 'minutes',
            calendar: 'always',
            tell: ['first-receiver', 'office'],
          },
          { side: 'after', amount: 0, unit: 'minutes', calendar: 'always', tell: ['warehouse-supervisor'] },
          { side: 'after', amount: 15, unit: 'minutes', calendar: 'always', tell: ['general-manager'] },
        ],
        'XF-4.2',
        'The source counts what was not passed on; who hears of it when is ours.',
      ),
    },
    passingOn: {
      milestones: ['report'],
      severities: ['important', 'general'],
      kinds: openKinds,
      rungs: since(
        [
          {
            side: 'before',
            amount: 30,
            unit: 'working-minutes',
            calendar: 'office',
            tell: ['first-receiver', 'office'],
          },
          {
            side: 'after',
            amount: 0,
            unit: 'working-minutes',
            calendar: 'office',
            tell: ['warehouse-supervisor'],
          },
          { side: 'after', amount: 4, unit: 'working-hours', calendar: 'office', tell: ['general-manager'] },
        ],
        'XF-4.2',
        'The source counts what was not passed on; who hears of it when is ours.',
      ),
    },
    urgent: {
      milestones: ['confirm', 'respond', 'resolve', ...extraDuties],
      severities: ['urgent-major'],
      kinds: openKinds,
      rungs: since(
        [
          { side: 'before', amount: 10, unit: 'minutes', calendar: 'always', tell: ['warehouse-supervisor'] },
          { side: 'after', amount: 0, unit: 'minutes', calendar: 'always', tell: ['general-manager'] },
          { side: 'after', amount: 4, unit: 'hours', calendar: 'always', tell: ['office', 'group-office'] },
        ],
        'XF-4.2',
        'The source counts what was not processed; who hears of it when is ours.',
      ),
    },
    other: {
      milestones: ['confirm', 'respond', 'resolve', ...extraDuties],
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
          { side: 'before', amount: 10, unit: 'minutes', calendar: 'always', tell: ['general-manager'] },
          { side: 'after', amount: 0, unit: 'minutes', calendar: 'always', tell: ['group-office'] },
        ],
        'XF-4.2',
        'The source counts what was not processed; of a report about its people no branch hears but its head.',
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

  satisfaction: {
    closedBy: {
      role: 'general-manager',
      source: 'XF-2.8',
      assumed: 'There is no management group; the one who signs for the branch answers for an open end too.',
    },
  },

  outcomes: {
    commended: {
      type: 'commendation',
      grounds: ['merit'],
      for: 'employee',
      conditions: ['proven'],
      decidedBy: ['general-manager'],
      notWith: ['caseByCase'],
      source: 'XF-3.1',
      assumed: 'The source names who assesses, not who decides; the general manager signs for the branch.',
    },
    rewarded: {
      type: 'reward',
      grounds: ['merit'],
      for: 'employee',
      conditions: ['proven'],
      decidedBy: ['general-manager'],
      grades: since(grades, 'XF-3.1', 'The source leaves amounts open; merit adds as much as fault takes.'),
      base: 'bonus',
      settlement: 'month',
      notWith: ['caseByCase'],
      source: 'XF-3.1',
      assumed: 'The source names who assesses, not who decides; the general manager signs for the branch.',
    },
    // Two ways to settle the same fault: a branch takes away the one that its own rules do not name.
    deductedThisMonth: {
      type: 'deduction',
      grounds: ['fault'],
      for: 'employee',
      conditions: ['proven', 'attributable'],
      decidedBy: ['general-manager'],
      grades: since(
        grades,
        'XF-3.1',
        'The source leaves amounts open; a grade for each severity, and no single fault takes most of a bonus.',
      ),
      base: 'bonus',
      settlement: 'month',
      notWith: ['deductedAtYearEnd', 'caseByCase'],
      source: 'XF-3.3',
      assumed: 'The source names who assesses, not who decides; the general manager signs for the branch.',
    },
    deductedAtYearEnd: {
      type: 'deduction',
      grounds: ['fault'],
      for: 'employee',
      conditions: ['proven', 'attributable'],
      decidedBy: ['general-manager'],
      grades: since(
        [{ percent: 1 }, { percent: 2 }, { percent: 4 }],
        'XF-3.1',
        'The source leaves amounts open; a year’s bonus is larger than a month’s, so its share is smaller.',
      ),
      base: 'bonus',
      settlement: 'year-end',
      notWith: ['deductedThisMonth', 'caseByCase'],
      source: 'XF-3.3',
      assumed: 'The source names who assesses, not who decides; the general manager signs for the branch.',
    },
    caseByCase: {
      type: 'case-by-case',
      grounds: ['major-event'],
      for: 'employee',
      conditions: ['proven'],
      decidedBy: settlers,
      people: 2,
      notWith: ['commended', 'rewarded', 'deductedThisMonth', 'deductedAtYearEnd'],
      source: 'XF-3.2',
      assumed: 'A discussion needs two: the supervisor and the general manager.',
    },
    workError: {
      type: 'work-error',
      grounds: ['duty-failure'],
      for: 'employee',
      conditions: ['attributable'],
      decidedBy: ['office'],
      labels: {
        en: 'Work error on record',
        'zh-Hans': '记工作差错一次',
        'zh-Hant': '記工作差錯一次',
        id: 'Tercatat satu kesalahan kerja',
      },
      source: 'XF-4.2',
    },
  },

  dimensions: {
    attitude: { source: 'XF-2.3' },
    'speed-finding': { source: 'XF-2.3' },
    'speed-forklift': { source: 'XF-2.3' },
    'speed-loading': { source: 'XF-2.3' },
    'speed-stacking': { source: 'XF-2.3' },
    accuracy: { source: 'XF-2.3' },
  },

  routines: {
    'monthly-summary': since(
      {
        every: 'month',
        by: 'warehouse-supervisor',
        signedBy: 'general-manager',
        to: 'group-office',
        due: 'last-day',
      },
      'XF-2.8',
      '“At month end” is read as the last calendar day of the month of receipt; what comes later is an amendment.',
    ),
    'service-evaluation': since(
      { every: 'month', by: 'warehouse-supervisor', to: 'general-manager' },
      'XF-2.9',
      'The assessment follows the complaints, and those are summed up monthly.',
    ),
    appraisal: since(
      { every: 'month', by: 'office', to: 'general-manager' },
      'XF-4.2',
      'Work errors are added up over the same month as the complaints they come from.',
    ),
  },

  pledges: {
    welcome: {
      labels: {
        en: 'Whoever comes to the warehouse is received warmly: with water, a seat, a marked place to rest, and a meal when it is time to eat.',
        'zh-Hans': '凡到仓库办事者，一律热情接待：提供饮水、座位和标识清楚的休息区，用餐时间供餐。',
        'zh-Hant': '凡到倉庫辦事者，一律熱情接待：提供飲水、座位和標示清楚的休息區，用餐時間供餐。',
        id: 'Setiap orang yang datang ke gudang disambut dengan ramah: tersedia air minum, tempat duduk, area istirahat bertanda, dan hidangan pada jam makan.',
      },
      source: 'XF-1.2',
    },
    help: {
      labels: {
        en: 'Packaging is handled with care in loading and unloading, and whoever needs a hand is helped.',
        'zh-Hans': '装卸时爱护包装；客户需要帮助时，主动协助。',
        'zh-Hant': '裝卸時愛護包裝；客戶需要幫助時，主動協助。',
        id: 'Kemasan dijaga saat bongkar muat, dan siapa pun yang memerlukan bantuan akan dibantu.',
      },
      source: 'XF-1.2',
    },
    guidance: {
      labels: {
        en: 'Each branch writes its own guidance on better service and goes through it with all its warehouse staff, in a meeting or a training.',
        'zh-Hans': '各分公司自行编写提升仓库服务质量的材料，并通过会议或培训传达到每一名仓库员工。',
        'zh-Hant': '各分公司自行編寫提升倉庫服務品質的材料，並透過會議或培訓傳達到每一名倉庫員工。',
        id: 'Setiap cabang menyusun panduan sendiri untuk meningkatkan layanan dan menyampaikannya kepada seluruh staf gudang dalam rapat atau pelatihan.',
      },
      source: 'XF-4.1',
    },
  },
};
