import { extraDuties } from '../case/duty.ts';
import type { Role } from '../core/vocabulary.ts';
import type { Ground } from '../policy/outcomes.ts';
import type { PolicyLayer } from '../policy/policy.ts';
import type { RowRule } from '../policy/standards.ts';
import { datedFrom } from './dated-from.ts';
import { openKinds } from './open-kinds.ts';

const since = datedFrom('2020-01-01');

/**
 * Whoever works on a case: the service window, the duty chief, the head of the department concerned, the leading group on
 * complex ones, and supervision where the duty chief is accused.
 */
const handlers: readonly Role[] = [
  'customer-service',
  'warehouse-supervisor',
  'department-head',
  'management-group',
  'supervision',
];
/** Who looks into misconduct: not the window and the platform, whose own people it may be about. */
const investigators: readonly Role[] = ['warehouse-supervisor', 'supervision', 'management-group'];
/** Who sees a suggestion, which is kept secret too (CS-7.7): neither the platform nor the department that it is about. */
const confidants: readonly Role[] = ['customer-service', 'warehouse-supervisor', 'management-group'];
/** What is neither a report of misconduct nor a suggestion. */
const sharedKinds = openKinds.filter((kind) => kind !== 'suggestion');

const bans: readonly Ground[] = [
  'ban-1',
  'ban-2',
  'ban-3',
  'ban-4',
  'ban-5',
  'ban-6',
  'ban-7',
  'ban-8',
  'ban-9',
  'ban-10',
];

/** Rows of bags by the inner width of the truck, in metres (CS-7.6). */
const machineRows: readonly RowRule[] = [
  { fromWidth: 0, rows: 3 },
  { fromWidth: 2.35, rows: 3, orRows: 4 },
];
const handRows: readonly RowRule[] = [
  { fromWidth: 0, rows: 3 },
  { fromWidth: 2.45, rows: 3, crosswise: 1 },
  { fromWidth: 2.75, rows: 4 },
];

/**
 * The cement works’ regime (CS-7): bans, promises, loading standards and sanctions in full, the way of a complaint in few
 * words. Times are ours where the source only wants speed; they run around the clock where windows and platform are manned.
 */
export const cement: PolicyLayer = {
  name: 'cement',
  extends: 'base',

  channels: {
    web: {
      calendar: 'always',
      takenBy: 'customer-service',
      automaticReply: true,
      source: 'CS-7.1',
      assumed: 'The source wants the time of the answer told; a form can tell it by itself.',
    },
    hotline: {
      calendar: 'always',
      takenBy: 'customer-service',
      automaticReply: false,
      source: 'CS-7.15',
      assumed: 'The source gives no hours; the telephones stand at windows that never close.',
    },
    'report-hotline': {
      calendar: 'always',
      takenBy: 'warehouse-supervisor',
      automaticReply: false,
      source: 'CS-7.5',
      assumed: 'Only somebody on every shift can be on site within ten minutes of a call.',
    },
    'on-site': { calendar: 'always', takenBy: 'first-receiver', automaticReply: false, source: 'CS-7.7' },
    visit: { calendar: 'always', takenBy: 'customer-service', automaticReply: false, source: 'CS-7.10' },
  },

  fields: {
    'reporter-name': {
      need: 'wanted',
      from: 'reporter',
      source: 'CS-7.7',
      assumed: 'A report without a name is still taken; the gap is marked.',
    },
    contact: { need: 'required', from: 'staff', kinds: openKinds, source: 'CS-7.1' },
    address: { need: 'required', from: 'staff', kinds: openKinds, source: 'CS-7.1' },
    'occurred-at': {
      need: 'wanted',
      from: 'reporter',
      source: 'CS-7.1',
      assumed: 'A detailed entry says when; shift and dispatcher follow from it.',
    },
    'expected-resolution': {
      need: 'wanted',
      from: 'reporter',
      source: 'CS-7.1',
      assumed: 'What satisfies is easier to reach when it is known.',
    },
    'badge-number': {
      need: 'wanted',
      from: 'reporter',
      issues: ['attitude', 'misconduct', 'praise'],
      source: 'CS-7.14',
      assumed: 'Staff wear badges so that customers can say who it was.',
    },
    'truck-plate': {
      need: 'wanted',
      from: 'reporter',
      issues: ['waiting', 'loading-speed', 'loading-form', 'shortage', 'spoiled', 'misconduct'],
      source: 'CS-7.6',
      assumed: 'Form, count and place in the queue belong to one truck.',
    },
    'loading-line': {
      need: 'required',
      from: 'staff',
      issues: ['waiting', 'loading-speed', 'loading-form'],
      source: 'CS-7.5',
      assumed: 'Each line has its own minutes and its own form.',
    },
    quantity: {
      need: 'required',
      from: 'staff',
      issues: ['waiting', 'loading-speed', 'shortage'],
      source: 'CS-7.5',
      assumed: 'The allowance is so many minutes for each ton.',
    },
    waybill: {
      need: 'wanted',
      from: 'reporter',
      issues: ['waiting', 'loading-speed', 'shortage', 'wrong-item', 'charges'],
      source: 'CS-7.13',
      assumed: 'What was counted is compared with the ticket.',
    },
    'loading-method': {
      need: 'wanted',
      from: 'staff',
      issues: ['loading-form'],
      source: 'CS-7.6',
      assumed: 'By machine or by hand decides how high the bags may stand.',
    },
    'inner-width': {
      need: 'wanted',
      from: 'staff',
      issues: ['loading-form'],
      source: 'CS-7.6',
      assumed: 'The width inside decides how many rows there are.',
    },
    'plan-reference': {
      need: 'wanted',
      from: 'staff',
      issues: ['waiting'],
      source: 'CS-7.19',
      assumed: 'The daily plan lists orders; following it is no queue jumping.',
    },
  },

  issues: {
    shortage: {
      evidence: ['count-sheet', 'delivery-note', 'truck-and-plate'],
      source: 'CS-7.13',
      assumed: 'Each of the four stations has a count to show; the source names no severity.',
    },
    charges: {
      evidence: ['delivery-note', 'count-sheet'],
      source: 'CS-7.22',
      assumed: 'Billed weight and confirmed count settle a dispute about freight; the severity is ours.',
    },
    'wrong-item': {
      evidence: ['item', 'delivery-note', 'truck-and-plate'],
      source: 'CS-7.2',
      assumed: 'Mixed loading is the fourth ban; its severity as a complaint is ours.',
    },
    packaging: {
      evidence: ['item', 'truck-and-plate'],
      source: 'CS-7.12',
      assumed: 'Torn and half bags have no place on a truck; the source names no severity.',
    },
    damaged: {
      evidence: ['item', 'truck-and-plate'],
      source: 'CS-7.12',
      assumed: 'Hardened cement is damaged cement; the source names no severity.',
    },
    spoiled: {
      evidence: ['truck-and-plate', 'item'],
      source: 'CS-7.17',
      assumed: 'The state of the truck bed shows where the wet came from; the source names no severity.',
    },
    'loading-speed': {
      evidence: ['truck-and-plate', 'delivery-note'],
      source: 'CS-7.5',
      assumed: 'Who breaks a promise of minutes gives poor service; the severity is ours.',
    },
    'loading-form': {
      evidence: ['truck-and-plate', 'whole-pallet'],
      source: 'CS-7.6',
      assumed: 'The source names no severity for a wrong loading form.',
    },
    waiting: {
      evidence: ['truck-and-plate', 'delivery-note'],
      source: 'CS-7.19',
      assumed: 'Being passed over in the queue is poor service; the severity is ours.',
    },
    'not-dispatched': {
      evidence: ['delivery-note'],
      source: 'CS-7.5',
      assumed: 'Goods that are not issued break the promise of every hour; the severity is ours.',
    },
    attitude: {
      source: 'CS-7.2',
      assumed: 'Rudeness is the ninth ban; its severity as a complaint is ours.',
    },
    misconduct: { source: 'CS-7.2', assumed: 'The source names bans, no severity.' },
    'product-quality': {
      severity: 'important',
      evidence: ['item', 'label'],
      source: 'CS-7.18',
      assumed: 'Cement is the works’ own product, and its inspection report vouches for it.',
    },
  },

  kinds: {
    suggestion: {
      confidential: true,
      track: [
        { milestone: 'confirm', by: confidants, needs: [], source: 'CS-7.1' },
        { milestone: 'report', by: confidants, needs: [], source: 'CS-7.1' },
        { milestone: 'respond', by: confidants, needs: ['confirm'], source: 'CS-7.1' },
        { milestone: 'resolve', by: confidants, needs: ['report', 'respond'], source: 'CS-7.1' },
        { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'CS-7.1' },
      ],
      milestones: {
        report: since(
          { amount: 16, unit: 'working-hours', calendar: 'office', promised: false },
          'CS-7.1',
          '“In time” is read as two working days: a suggestion is not pressing, whatever it is about.',
        ),
      },
      source: 'CS-7.7',
    },
    misconduct: {
      confidential: true,
      track: [
        { milestone: 'on-site', by: investigators, needs: [], source: 'CS-7.5' },
        { milestone: 'confirm', by: investigators, needs: [], source: 'CS-7.1' },
        { milestone: 'respond', by: investigators, needs: ['confirm'], source: 'CS-7.1' },
        { milestone: 'report', by: investigators, needs: ['confirm'], source: 'CS-7.21' },
        { milestone: 'plan', by: investigators, needs: ['confirm'], source: 'CS-7.1' },
        { milestone: 'resolve', by: investigators, needs: ['respond', 'report', 'plan'], source: 'CS-7.1' },
        { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'CS-7.1' },
      ],
      milestones: {
        'on-site': since(
          { amount: 10, unit: 'minutes', calendar: 'always', promised: true },
          'CS-7.5',
          'The source binds calls of the report hotline; a report that comes another way is treated alike.',
        ),
        report: since(
          { amount: 8, unit: 'hours', calendar: 'always', promised: false },
          'CS-7.21',
          'Within one shift, so that the leading group hears while memories are fresh.',
        ),
        resolve: since(
          { amount: 10, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
          'CS-7.1',
          '“Quickly”, but what may cost somebody the post must be proven, and both sides heard.',
        ),
      },
      source: 'CS-7.7',
    },
  },

  milestones: {
    // Goods lost, a danger, the customer’s operations affected: around the clock.
    'urgent-major': {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'CS-7.1',
        'An automatic reply; one minute is time enough for it.',
      ),
      notify: since(
        { amount: 5, unit: 'minutes', calendar: 'always', promised: false },
        'CS-7.1',
        'The company is to hear in time; of what is urgent it hears by itself.',
      ),
      confirm: since(
        { amount: 15, unit: 'minutes', calendar: 'always', promised: false },
        'CS-7.1',
        'The entry must be complete before the first answer.',
      ),
      respond: since(
        { amount: 30, unit: 'minutes', calendar: 'always', promised: true },
        'CS-7.1',
        'The source wants a time told, not which; half an hour is enough to find the shift’s people.',
      ),
      plan: since(
        { amount: 4, unit: 'hours', calendar: 'always', promised: false },
        'CS-7.1',
        'Half a shift to find out what would work.',
      ),
      resolve: since(
        { amount: 24, unit: 'hours', calendar: 'always', promised: true },
        'CS-7.1',
        '“Quickly”: works and windows never close, so a day holds three shifts.',
      ),
      'return-visit': since(
        { amount: 3, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'CS-7.1',
        'Whether it satisfies is asked within the usual three working days.',
      ),
    },

    // Loading, count, queue, manners: the first answer while the truck is still there, the rest in working time.
    important: {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'CS-7.1',
        'An automatic reply; one minute is time enough for it.',
      ),
      confirm: since(
        { amount: 30, unit: 'minutes', calendar: 'always', promised: false },
        'CS-7.1',
        'Windows are manned day and night, and the driver may still be there to ask.',
      ),
      report: since(
        { amount: 60, unit: 'minutes', calendar: 'always', promised: false },
        'CS-7.1',
        '“In time” is read as an hour, within the same shift.',
      ),
      respond: since(
        { amount: 120, unit: 'minutes', calendar: 'always', promised: true },
        'CS-7.1',
        'Two hours are about as long as a truck stays at the works.',
      ),
      plan: since(
        { amount: 2, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'CS-7.1',
        'Leaves the department two days to find a plan that works.',
      ),
      resolve: since(
        { amount: 3, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
        'CS-7.1',
        '“Quickly”: carriers commonly need two days; the department’s plan takes one more.',
      ),
      'return-visit': since(
        { amount: 3, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'CS-7.1',
        'Whether it satisfies is asked within the usual three working days.',
      ),
    },

    // Wishes, enquiries and trifles.
    general: {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'CS-7.1',
        'An automatic reply; one minute is time enough for it.',
      ),
      confirm: since(
        { amount: 8, unit: 'working-hours', calendar: 'office', promised: false },
        'CS-7.1',
        'What is not pressing is entered within a working day.',
      ),
      report: since(
        { amount: 16, unit: 'working-hours', calendar: 'office', promised: false },
        'CS-7.1',
        '“In time” is read as two working days for what is not pressing.',
      ),
      respond: since(
        { amount: 16, unit: 'working-hours', calendar: 'office', promised: true },
        'CS-7.1',
        'Two working days; the source wants a time told, not which.',
      ),
      resolve: since(
        { amount: 5, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
        'CS-7.1',
        '“Quickly” for what is not pressing is read as a working week.',
      ),
      'return-visit': since(
        { amount: 5, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'CS-7.1',
        'A week is time enough for what is not pressing.',
      ),
    },
  },

  clocks: {
    'on-site': {
      pausedBy: [],
      onReopen: 'once',
      source: 'CS-7.5',
      assumed: 'The ten minutes run from the call; reopening a case is no call.',
    },
  },

  tracks: {
    'urgent-major': [
      { milestone: 'notify', by: ['system'], needs: [], source: 'CS-7.1' },
      { milestone: 'confirm', by: ['first-receiver', ...handlers], needs: [], source: 'CS-7.1' },
      { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'CS-7.1' },
      { milestone: 'plan', by: handlers, needs: ['confirm'], source: 'CS-7.1' },
      { milestone: 'resolve', by: handlers, needs: ['respond', 'plan'], source: 'CS-7.1' },
      { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'CS-7.1' },
    ],
    important: [
      { milestone: 'confirm', by: ['first-receiver', ...handlers], needs: [], source: 'CS-7.1' },
      { milestone: 'report', by: ['first-receiver', ...handlers], needs: [], source: 'CS-7.1' },
      { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'CS-7.1' },
      { milestone: 'plan', by: handlers, needs: ['confirm'], source: 'CS-7.1' },
      { milestone: 'resolve', by: handlers, needs: ['report', 'respond', 'plan'], source: 'CS-7.1' },
      { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'CS-7.1' },
    ],
    // No plan: a wish or a question is granted or answered.
    general: [
      { milestone: 'confirm', by: ['first-receiver', ...handlers], needs: [], source: 'CS-7.1' },
      { milestone: 'report', by: ['first-receiver', ...handlers], needs: [], source: 'CS-7.1' },
      { milestone: 'respond', by: ['first-receiver', ...handlers], needs: ['confirm'], source: 'CS-7.1' },
      {
        milestone: 'resolve',
        by: ['first-receiver', ...handlers],
        needs: ['report', 'respond'],
        source: 'CS-7.1',
      },
      { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'CS-7.1' },
    ],
  },

  roles: {
    'first-receiver': {
      sees: 'own',
      labels: { en: 'Dispatcher', 'zh-Hans': '调度员', 'zh-Hant': '調度員', id: 'Petugas pengatur' },
      source: 'CS-7.7',
    },
    'customer-service': {
      sees: 'branch',
      labels: { en: 'Service window', 'zh-Hans': '服务窗口', 'zh-Hant': '服務窗口', id: 'Loket layanan' },
      source: 'CS-7.10',
    },
    'warehouse-supervisor': {
      sees: 'branch',
      labels: { en: 'Duty chief', 'zh-Hans': '值班主任', 'zh-Hant': '值班主任', id: 'Kepala jaga' },
      source: 'CS-7.7',
    },
    'department-head': {
      sees: 'department',
      source: 'CS-7.13',
      assumed: 'Loading team, workshop, store and gate each have somebody who answers for them.',
    },
    supervision: {
      sees: 'company',
      source: 'CS-7.15',
      assumed: 'A supervision telephone and spot checks need somebody behind them.',
    },
    'management-group': {
      sees: 'company',
      labels: {
        en: 'Service leading group (under the deputy general manager for sales)',
        'zh-Hans': '服务工作领导小组（销售副总经理任组长）',
        'zh-Hant': '服務工作領導小組（銷售副總經理任組長）',
        id: 'Tim pengarah layanan (diketuai wakil manajer umum bidang penjualan)',
      },
      source: 'CS-7.21',
    },
  },

  routing: {
    owner: {
      when: {},
      as: 'owner',
      to: 'customer-service',
      source: 'CS-7.1',
      assumed: 'Who enters it under a number and names the time of the answer also follows it.',
    },
    misconductOwner: {
      when: { kinds: ['misconduct'] },
      as: 'owner',
      to: 'supervision',
      source: 'CS-7.15',
      assumed: 'What the supervision telephone is for belongs to those behind it.',
    },
    // Named by its kind, because it is kept secret from all whom no row names.
    suggestionOwner: {
      when: { kinds: ['suggestion'] },
      as: 'owner',
      to: 'customer-service',
      source: 'CS-7.7',
      assumed: 'The window enters it and sees to it that neither it nor its author becomes known.',
    },
    misconductOnSite: {
      when: { kinds: ['misconduct'] },
      as: 'handler',
      to: 'warehouse-supervisor',
      source: 'CS-7.5',
      assumed: 'Somebody of the shift goes there; the source does not say who.',
    },
    reportHotline: {
      when: { channels: ['report-hotline'] },
      as: 'handler',
      to: 'warehouse-supervisor',
      within: since({ amount: 10, unit: 'minutes', calendar: 'always' }, 'CS-7.5'),
      source: 'CS-7.5',
    },
    platformFirst: {
      when: { channels: ['on-site'], kinds: sharedKinds },
      as: 'handler',
      to: 'first-receiver',
      source: 'CS-7.7',
    },
    windowAccused: {
      when: { accused: 'customer-service', kinds: openKinds },
      as: 'owner',
      to: 'management-group',
      source: 'CS-7.21',
      assumed: 'Nobody judges a complaint about themselves; the leading group stands above the window.',
    },
    dispatcherAccused: {
      when: { accused: 'first-receiver' },
      as: 'handler',
      to: 'warehouse-supervisor',
      source: 'CS-7.7',
      assumed: 'Nobody is the first address for a complaint about themselves; the next one is.',
    },
    dutyChiefAccused: {
      when: { accused: 'warehouse-supervisor', kinds: [...sharedKinds, 'misconduct'] },
      as: 'handler',
      to: 'supervision',
      source: 'CS-7.7',
      assumed: 'The source’s ladder ends with the duty chief; supervision stands outside the shift.',
    },
    // Named by its kind too, so that it wins over the owner of all misconduct.
    supervisionAccused: {
      when: { accused: 'supervision', kinds: ['misconduct'] },
      as: 'owner',
      to: 'management-group',
      source: 'CS-7.21',
      assumed: 'Above supervision there is only the leading group.',
    },
    departments: {
      when: { severities: ['urgent-major', 'important'], kinds: sharedKinds },
      as: 'handler',
      to: 'department-head',
      source: 'CS-7.1',
      assumed: 'A plan that works comes from those whose work it is.',
    },
    leadersTold: {
      when: { severities: ['urgent-major'], kinds: openKinds },
      as: 'told',
      to: 'management-group',
      source: 'CS-7.1',
      assumed: '“The company” is, for what is urgent, its leading group for service.',
    },
    complex: {
      when: { complex: true, kinds: openKinds },
      as: 'handler',
      to: 'management-group',
      within: since(
        { amount: 2, unit: 'working-hours', calendar: 'office' },
        'CS-7.21',
        'As soon as it is clear that one department cannot settle it.',
      ),
      source: 'CS-7.21',
      assumed: 'Only the leading group stands above several departments.',
    },
  },

  ladders: {
    platform: {
      milestones: ['confirm', 'report', 'respond'],
      severities: ['urgent-major', 'important'],
      kinds: sharedKinds,
      rungs: since(
        [
          {
            side: 'before',
            amount: 5,
            unit: 'minutes',
            calendar: 'always',
            tell: ['first-receiver', 'customer-service'],
          },
          { side: 'after', amount: 0, unit: 'minutes', calendar: 'always', tell: ['warehouse-supervisor'] },
          { side: 'after', amount: 60, unit: 'minutes', calendar: 'always', tell: ['management-group'] },
        ],
        'CS-7.7',
        'First the dispatcher, then the duty chief is the source’s; when, and who comes next, is ours.',
      ),
    },
    urgentHandling: {
      milestones: ['plan', 'resolve', ...extraDuties],
      severities: ['urgent-major'],
      kinds: sharedKinds,
      rungs: since(
        [
          { side: 'before', amount: 60, unit: 'minutes', calendar: 'always', tell: ['customer-service'] },
          {
            side: 'after',
            amount: 0,
            unit: 'minutes',
            calendar: 'always',
            tell: ['warehouse-supervisor', 'department-head'],
          },
          { side: 'after', amount: 60, unit: 'minutes', calendar: 'always', tell: ['management-group'] },
        ],
        'CS-7.1',
        'The source wants it settled quickly; who hears of a delay is ours.',
      ),
    },
    handling: {
      milestones: ['plan', 'resolve', ...extraDuties],
      severities: ['important', 'general'],
      kinds: sharedKinds,
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
          { side: 'after', amount: 8, unit: 'working-hours', calendar: 'office', tell: ['management-group'] },
        ],
        'CS-7.1',
        'The source wants it settled quickly; who hears of a delay is ours.',
      ),
    },
    wishes: {
      milestones: ['confirm', 'report', 'respond'],
      severities: ['general'],
      kinds: sharedKinds,
      rungs: since(
        [
          {
            side: 'before',
            amount: 1,
            unit: 'working-hours',
            calendar: 'office',
            tell: ['customer-service'],
          },
          {
            side: 'after',
            amount: 0,
            unit: 'working-hours',
            calendar: 'office',
            tell: ['warehouse-supervisor'],
          },
        ],
        'CS-7.1',
        'What is not pressing goes no higher than the shift.',
      ),
    },
    suggestions: {
      milestones: ['confirm', 'report', 'respond', 'resolve', ...extraDuties],
      kinds: ['suggestion'],
      rungs: since(
        [
          {
            side: 'after',
            amount: 0,
            unit: 'working-hours',
            calendar: 'office',
            tell: ['customer-service', 'warehouse-supervisor'],
          },
          { side: 'after', amount: 8, unit: 'working-hours', calendar: 'office', tell: ['management-group'] },
        ],
        'CS-7.7',
        'What is suggested stays secret, so that only those who may see it are reminded.',
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
          {
            side: 'after',
            amount: 8,
            unit: 'working-hours',
            calendar: 'office',
            tell: ['warehouse-supervisor'],
          },
        ],
        'CS-7.1',
        'It is settled when it satisfies; that must not stay unasked.',
      ),
    },
    misconduct: {
      milestones: [
        'on-site',
        'confirm',
        'report',
        'respond',
        'plan',
        'resolve',
        'return-visit',
        ...extraDuties,
      ],
      kinds: ['misconduct'],
      rungs: since(
        [
          { side: 'after', amount: 0, unit: 'minutes', calendar: 'always', tell: ['supervision'] },
          { side: 'after', amount: 10, unit: 'minutes', calendar: 'always', tell: ['management-group'] },
        ],
        'CS-7.5',
        'Who goes there cannot be the one who watches whether it was in time.',
      ),
    },
  },

  quietHours: since(
    { from: '22:00', until: '07:00', except: ['urgent-major', 'important'] },
    'CS-7.10',
    'Windows and platform work at night; only what is not pressing waits for the morning.',
  ),

  satisfaction: {
    closedBy: {
      role: 'management-group',
      source: 'CS-7.21',
      assumed: 'The source wants satisfaction; only those who lead the service may give it up.',
    },
  },

  // What is only reported leads to none of these: each needs proof and people who decide.
  outcomes: {
    dismissed: {
      type: 'dismissal',
      grounds: ['ban-1'],
      for: 'employee',
      conditions: ['reported-by-customer', 'proven'],
      decidedBy: ['management-group'],
      notWith: ['fined', 'banOneOtherwise'],
      source: 'CS-7.3',
    },
    banOneOtherwise: {
      type: 'case-by-case',
      grounds: ['ban-1'],
      for: 'employee',
      conditions: ['proven'],
      decidedBy: ['management-group'],
      notWith: ['dismissed'],
      source: 'CS-7.3',
      assumed: 'Proven without a customer’s report: besides the fine, people decide what follows.',
    },
    correctionOrdered: {
      type: 'correction',
      grounds: [...bans, 'breach'],
      for: 'employee',
      conditions: ['proven', 'attributable'],
      decidedBy: ['warehouse-supervisor', 'supervision', 'management-group'],
      source: 'CS-7.4',
    },
    // For each breach and each person.
    fined: {
      type: 'fine',
      grounds: [...bans, 'breach'],
      for: 'employee',
      conditions: ['proven', 'attributable'],
      decidedBy: ['supervision', 'management-group'],
      grades: since([{ amount: { least: 30, most: 50, currency: 'CNY' } }], 'CS-7.4'),
      notWith: ['dismissed'],
      source: 'CS-7.4',
    },
    criticised: {
      type: 'criticism',
      grounds: [...bans, 'breach'],
      for: 'employee',
      conditions: ['proven', 'attributable'],
      decidedBy: ['supervision', 'management-group'],
      source: 'CS-7.15',
    },
    educated: {
      type: 'education',
      grounds: [...bans, 'breach'],
      for: 'employee',
      conditions: ['proven', 'attributable'],
      decidedBy: ['supervision', 'management-group'],
      source: 'CS-7.15',
    },
    truckSuspended: {
      type: 'suspension',
      grounds: ['vehicle-disturbance'],
      for: 'vehicle',
      conditions: ['proven', 'loading-disturbed', 'shipping-affected'],
      decidedBy: ['warehouse-supervisor', 'management-group'],
      people: 2,
      source: 'CS-7.8',
      assumed: 'Two people decide on proof, so that nobody is turned away for having complained.',
    },
    queueFined: {
      type: 'fine',
      grounds: ['queue-order'],
      for: 'vehicle',
      conditions: ['proven'],
      decidedBy: ['warehouse-supervisor', 'management-group'],
      grades: since(
        [
          { amount: { least: 30, most: 50, currency: 'CNY' } },
          { amount: { least: 50, most: 100, currency: 'CNY' } },
          { amount: { least: 100, most: 200, currency: 'CNY' } },
        ],
        'CS-7.11',
        'The source names no amounts; the first grade is what its own staff pay.',
      ),
      source: 'CS-7.11',
    },
    queueEntryLost: {
      type: 'loss-of-entry',
      grounds: ['queue-order'],
      for: 'vehicle',
      conditions: ['proven'],
      decidedBy: ['management-group'],
      source: 'CS-7.11',
    },
    queuePolice: {
      type: 'police',
      grounds: ['queue-order'],
      for: 'vehicle',
      conditions: ['proven'],
      decidedBy: ['management-group'],
      source: 'CS-7.11',
    },
  },

  dimensions: {
    attitude: { source: 'CS-7.2' },
    'speed-loading': { source: 'CS-7.5' },
    accuracy: { source: 'CS-7.13' },
    quality: { source: 'CS-7.12' },
    satisfaction: { source: 'CS-7.1' },
  },

  targets: {
    'timely-handling': since(
      95,
      'CS-7.1',
      'The source wants the time told and kept, without a figure; one case in twenty may be late.',
    ),
    satisfaction: since(90, 'CS-7.1', 'The source wants satisfaction and names no figure.'),
    resolution: since(90, 'CS-7.1', 'The source wants a settlement and names no figure.'),
  },

  surveys: {
    // Loading is no milestone of a case: the round of a day gathers what each truck was asked.
    afterLoading: {
      occasion: { afterWork: 'loading' },
      by: 'first-receiver',
      asks: ['satisfaction', 'speed-loading', 'accuracy', 'quality', 'attitude'],
      source: 'CS-7.12',
      assumed: 'The source wants every truck asked when its loading ends, and does not say what.',
    },
    afterHandling: {
      occasion: { after: 'resolve' },
      by: 'customer-service',
      asks: ['satisfaction', 'attitude'],
      returnBy: since(
        { amount: 7, unit: 'calendar-days', calendar: 'office' },
        'CS-7.1',
        'A week, as for printed forms elsewhere.',
      ),
      source: 'CS-7.1',
      assumed: 'Whether it was settled to satisfaction only the customer can say.',
    },
  },

  visits: {
    keyCustomers: since(
      { customers: 'key', every: 'month', by: 'customer-service' },
      'CS-7.16',
      '“Regularly”, and large customers above all: once a month.',
    ),
    everyCustomer: since(
      { customers: 'all', every: 'half-year', by: 'customer-service' },
      'CS-7.16',
      '“Regularly” is read as twice a year for those who are not large.',
    ),
  },

  routines: {
    analysis: since(
      { every: 'week', by: 'customer-service', to: 'management-group' },
      'CS-7.9',
      '“Constantly” is read as every week.',
    ),
    'monthly-summary': since(
      { every: 'month', by: 'customer-service', to: 'management-group' },
      'CS-7.9',
      'Whether complaints become fewer shows from month to month.',
    ),
    'improvement-follow-up': since(
      { every: 'month', by: 'management-group' },
      'CS-7.9',
      'Whether a measure works shows in the next month’s complaints.',
    ),
    'spot-check': since(
      { every: 'week', by: 'supervision', to: 'management-group' },
      'CS-7.15',
      'The source names no interval; a week touches each shift sooner or later.',
    ),
  },

  commitments: {
    issueHours: since(24, 'CS-7.5'),
    reliefMinutesEarly: since({ least: 15, most: 15 }, 'CS-7.10'),
    loadingMinutesPerTon: since({ 'line-1': 2, 'line-2': 1, 'line-3': 1 }, 'CS-7.5'),
    waitExplained: since(
      { amount: 10, unit: 'minutes', calendar: 'always' },
      'CS-7.5',
      '“Promptly”, counted from the moment the allowed time is over: as soon as a dispatcher can walk there.',
    ),
    loadingForm: since(
      [
        // Clinker only.
        { line: 'any', truck: 'braced', bagsHigh: 0, rows: [] },
        // On whichever line it is loaded.
        { line: 'any', season: 'winter-stock', bagsHigh: 14, rows: machineRows },
        { line: 'line-1-machine', bagsHigh: 16, rows: machineRows },
        { line: 'line-1-hand', bagsHigh: 14, rows: handRows },
        { line: 'line-2', truck: 'side-tipper', bagsHigh: 14, rows: machineRows },
        { line: 'line-2', bagsHigh: 15, rows: machineRows },
        { line: 'works-2', bagsHigh: 16, rows: machineRows },
      ],
      'CS-7.6',
    ),
  },

  pledges: {
    noQueueJumping: {
      labels: {
        en: 'Nobody jumps the queue.',
        'zh-Hans': '不准插队装车。',
        'zh-Hant': '不准插隊裝車。',
        id: 'Tidak ada yang menyerobot antrean.',
      },
      source: 'CS-7.5',
    },
    specialVehicles: {
      labels: {
        en: 'Large and special vehicles that are fit for loading are served whenever it is safe.',
        'zh-Hans': '大型或特种车辆只要具备装车条件，在保证安全的前提下予以装车。',
        'zh-Hant': '大型或特種車輛只要具備裝車條件，在確保安全的前提下予以裝車。',
        id: 'Kendaraan besar atau khusus yang layak dimuati dilayani selama aman.',
      },
      source: 'CS-7.6',
    },
    soundBags: {
      labels: {
        en: 'No hardened, torn or half-filled bag goes onto a truck, and the count is exact.',
        'zh-Hans': '硬包、破包、半包不装车，袋数准确。',
        'zh-Hant': '硬包、破包、半包不裝車，袋數準確。',
        id: 'Zak yang mengeras, sobek, atau terisi separuh tidak dimuat, dan jumlahnya tepat.',
      },
      source: 'CS-7.12',
    },
    evenLoading: {
      labels: {
        en: 'Cement is loaded properly and evenly.',
        'zh-Hans': '装车规范，码放均匀。',
        'zh-Hant': '裝車規範，堆放均勻。',
        id: 'Semen dimuat dengan rapi dan merata.',
      },
      source: 'CS-7.14',
    },
    dispatchersDayAndNight: {
      labels: {
        en: 'A dispatcher is on the platform 24 hours a day.',
        'zh-Hans': '装车站台24小时有调度员值班。',
        'zh-Hant': '裝車月台24小時有調度員值班。',
        id: 'Petugas pengatur berjaga 24 jam di area pemuatan.',
      },
      source: 'CS-7.14',
    },
    reasonableWishes: {
      labels: {
        en: 'Reasonable wishes of customers are met.',
        'zh-Hans': '满足客户的合理要求。',
        'zh-Hant': '滿足客戶的合理要求。',
        id: 'Permintaan pelanggan yang wajar dipenuhi.',
      },
      source: 'CS-7.14',
    },
    uniformsAndBadges: {
      labels: {
        en: 'Guards are in uniform, and all staff wear their badges.',
        'zh-Hans': '保安着装上岗，工作人员佩戴工号牌。',
        'zh-Hant': '保全穿著制服值勤，工作人員佩戴工號牌。',
        id: 'Petugas keamanan berseragam dan semua petugas mengenakan tanda pengenal.',
      },
      source: 'CS-7.14',
    },
    visitedWithSales: {
      labels: {
        en: 'Service and sales staff visit customers together.',
        'zh-Hans': '服务人员与销售人员一同走访客户。',
        'zh-Hant': '服務人員與銷售人員一同走訪客戶。',
        id: 'Petugas layanan dan tenaga penjualan mengunjungi pelanggan bersama-sama.',
      },
      source: 'CS-7.16',
    },
    dryTruckBed: {
      labels: {
        en: 'Rain and snow are cleared from the truck bed, and loading begins when the customer agrees.',
        'zh-Hans': '装车前清除车厢内的雨雪，经客户同意后再装车。',
        'zh-Hant': '裝車前清除車斗內的雨雪，經客戶同意後再裝車。',
        id: 'Air hujan dan salju dibersihkan dari bak truk; pemuatan dimulai setelah pelanggan setuju.',
      },
      source: 'CS-7.17',
    },
    inspectionReports: {
      labels: {
        en: 'Every customer, large or small, gets the inspection reports in time.',
        'zh-Hans': '无论客户大小，均及时提供检验报告。',
        'zh-Hant': '無論客戶大小，均及時提供檢驗報告。',
        id: 'Setiap pelanggan, besar maupun kecil, menerima laporan pengujian tepat waktu.',
      },
      source: 'CS-7.18',
    },
    orderOfArrival: {
      labels: {
        en: 'First come, first served; when cement is short, a published daily plan puts key customers first.',
        'zh-Hans': '先到先装；货源紧张时按公布的日计划发货，优先保障重点客户。',
        'zh-Hant': '先到先裝；貨源緊張時按公布的日計畫發貨，優先保障重點客戶。',
        id: 'Yang datang lebih dahulu dilayani lebih dahulu; saat semen langka, rencana harian yang diumumkan mendahulukan pelanggan utama.',
      },
      source: 'CS-7.19',
    },
    strandedTrucks: {
      labels: {
        en: 'Trucks stranded in the snow are helped.',
        'zh-Hans': '车辆因雪受困时，提供帮助。',
        'zh-Hant': '車輛因雪受困時，提供協助。',
        id: 'Truk yang terjebak salju dibantu.',
      },
      source: 'CS-7.20',
    },
    railWagons: {
      labels: {
        en: 'Rail wagons are cleaned, the count is confirmed, and the load comes close to the billed weight.',
        'zh-Hans': '铁路车皮装车前清扫，袋数核实确认，装载量接近计费重量。',
        'zh-Hant': '鐵路貨車裝車前清掃，袋數核實確認，裝載量接近計費重量。',
        id: 'Gerbong dibersihkan, jumlah zak dipastikan, dan muatan mendekati berat yang ditagih.',
      },
      source: 'CS-7.22',
    },
  },
};
