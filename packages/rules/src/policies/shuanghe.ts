import { extraDuties } from '../case/duty.ts';
import type { Issue, Role } from '../core/vocabulary.ts';
import type { Rung } from '../policy/handling.ts';
import type { PolicyLayer } from '../policy/policy.ts';
import { datedFrom } from './dated-from.ts';
import { openKinds } from './open-kinds.ts';

const since = datedFrom('2017-01-01');
const promised = 'The source wants a time promised and names none; ';
const followed = 'The source wants it followed up and names no time; ';

/** Whoever works on a complaint: the station's complaint officer, its manager, or the head office where it is hard. */
const handlers: readonly Role[] = ['customer-service', 'general-manager', 'group-office'];

const inWorkingTime = since<readonly Rung[]>(
  [
    { side: 'before', amount: 30, unit: 'working-minutes', calendar: 'office', tell: ['customer-service'] },
    { side: 'after', amount: 0, unit: 'working-minutes', calendar: 'office', tell: ['general-manager'] },
    { side: 'after', amount: 8, unit: 'working-hours', calendar: 'office', tell: ['group-office'] },
  ],
  'SH-12',
  'The source lets hard matters go to the head office; what runs late is taken as hard.',
);
const ofMisconduct = since<readonly Rung[]>(
  [
    { side: 'before', amount: 1, unit: 'working-hours', calendar: 'office', tell: ['group-office'] },
    { side: 'after', amount: 0, unit: 'working-hours', calendar: 'office', tell: ['group-office'] },
  ],
  'SH-12',
  'In a small station everybody is a colleague of the accused; only the head office is reminded.',
);

/** Delay, damage, and goods that do not match their papers (SH-7). */
const reportedIssues: readonly Issue[] = [
  'delay',
  'damaged',
  'spoiled',
  'packaging',
  'lost',
  'shortage',
  'wrong-item',
  'misdelivery',
];

/** How such an issue is handled. */
const reported = {
  department: 'logistics-delivery',
  source: 'SH-7',
  assumed: 'What happens to goods on their way is the carriage’s; how grave it is, is ours.',
} as const;

/**
 * Shuanghe Logistics' customer service standard of 2017 (SH), for its stations. “Head office” is Shuanghe itself; a
 * station is a branch. Times that stand here as assumed are our defaults.
 */
export const shuanghe: PolicyLayer = {
  name: 'shuanghe',
  extends: 'base',

  channels: {
    hotline: {
      calendar: 'office',
      takenBy: 'customer-service',
      automaticReply: false,
      source: 'SH-1',
      assumed:
        'The standard gives no hours; a station answers while it is open, and the form takes what is urgent at any hour.',
    },
    'on-site': {
      calendar: 'office',
      takenBy: 'first-receiver',
      automaticReply: false,
      source: 'SH-3',
      assumed: 'The standard names no ways in; it asks everybody to take complaints warmly.',
    },
    visit: {
      calendar: 'office',
      takenBy: 'first-receiver',
      automaticReply: false,
      source: 'SH-3',
      assumed: 'The standard names no ways in; it asks everybody to take complaints warmly.',
    },
    web: {
      calendar: 'always',
      takenBy: 'customer-service',
      automaticReply: true,
      source: 'SH-2',
      assumed: 'The standard speaks of the telephone; a form is one more way into the same service record.',
    },
  },

  fields: {
    'reporter-name': { need: 'required', from: 'staff', source: 'SH-2' },
    contact: { need: 'required', from: 'staff', source: 'SH-2' },
    'occurred-at': { need: 'required', from: 'staff', source: 'SH-2' },
    'wanted-by': { need: 'wanted', from: 'reporter', source: 'SH-2' },
    waybill: {
      need: 'wanted',
      from: 'reporter',
      source: 'SH-9',
      assumed: 'A complete consignment note answers most questions, so it is asked for first.',
    },
    goods: {
      need: 'wanted',
      from: 'reporter',
      issues: [...reportedIssues, 'not-dispatched'],
      source: 'SH-10',
      assumed: 'Whether it is medicine decides which promise holds.',
    },
    quantity: {
      need: 'wanted',
      from: 'reporter',
      issues: ['damaged', 'shortage', 'wrong-item'],
      source: 'SH-2',
      assumed: 'A record in detail says how many pieces.',
    },
    employee: {
      need: 'wanted',
      from: 'staff',
      issues: ['attitude'],
      source: 'SH-2',
      assumed: 'A record in detail says about whom; a reporter need not know.',
    },
  },

  issues: {
    delay: reported,
    damaged: reported,
    spoiled: reported,
    packaging: reported,
    lost: reported,
    shortage: reported,
    'wrong-item': reported,
    misdelivery: reported,
    attitude: {
      severity: 'important',
      source: 'SH-3',
      assumed: 'Warmth is demanded of everybody; how grave its absence is, is ours.',
    },
    'not-dispatched': {
      department: 'logistics-delivery',
      source: 'SH-10',
      assumed: 'Goods kept over night are a breach; how grave it is, is ours.',
    },
    paperwork: {
      department: 'logistics-delivery',
      source: 'SH-9',
      assumed: 'Notes are written where the goods are taken; how grave a gap is, is ours.',
    },
    unreachable: {
      source: 'SH-1',
      assumed: 'A telephone that nobody answers breaks the promise of three rings; how grave it is, is ours.',
    },
    misinformation: {
      source: 'SH-8',
      assumed: 'Honesty is demanded even where it hurts; how grave an untruth is, is ours.',
    },
  },

  milestones: {
    'urgent-major': {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'SH-2',
        'An automatic reply that names the promised time; one minute is time enough for it.',
      ),
      notify: since(
        { amount: 5, unit: 'minutes', calendar: 'always', promised: false },
        'SH-7',
        'A message that nobody has to write; the report in words follows.',
      ),
      confirm: since(
        { amount: 15, unit: 'minutes', calendar: 'always', promised: false },
        'SH-2',
        `${followed}a quarter of an hour, before the first feedback is due.`,
      ),
      report: since(
        { amount: 1, unit: 'hours', calendar: 'always', promised: false },
        'SH-7',
        '“Promptly” is read as an hour: enough to know what to report.',
      ),
      respond: since(
        { amount: 1, unit: 'hours', calendar: 'always', promised: true },
        'SH-2',
        `${promised}an hour is enough to ask the stations on the way.`,
      ),
      progress: since(
        { amount: 8, unit: 'hours', calendar: 'always', promised: false },
        'SH-2',
        `${followed}three times a day while goods are being looked for.`,
      ),
      resolve: since(
        { amount: 36, unit: 'hours', calendar: 'always', promised: true },
        'SH-2',
        'For customers who name no time of their own; carriers commonly take 48 hours, too near the three days of what is less grave.',
      ),
      'return-visit': since(
        { amount: 3, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'SH-2',
        `${followed}three working days are usual.`,
      ),
    },

    important: {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'SH-2',
        'An automatic reply that names the promised time; one minute is time enough for it.',
      ),
      confirm: since(
        { amount: 1, unit: 'working-hours', calendar: 'office', promised: false },
        'SH-2',
        `${followed}logistics companies commonly record a complaint within the hour.`,
      ),
      report: since(
        { amount: 4, unit: 'working-hours', calendar: 'office', promised: false },
        'SH-7',
        '“Promptly” is read as half a working day: the same day for most.',
      ),
      respond: since(
        { amount: 8, unit: 'working-hours', calendar: 'office', promised: true },
        'SH-2',
        `${promised}carriers commonly answer within a day.`,
      ),
      progress: since(
        { amount: 2, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'SH-2',
        `${followed}every second working day while it is open.`,
      ),
      resolve: since(
        { amount: 3, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
        'SH-2',
        'For customers who name no time of their own; three days cover a question to every station on the way.',
      ),
      'return-visit': since(
        { amount: 3, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'SH-2',
        `${followed}three working days are usual.`,
      ),
    },

    general: {
      acknowledge: since(
        { amount: 1, unit: 'minutes', calendar: 'always', promised: false },
        'SH-2',
        'An automatic reply that names the promised time; one minute is time enough for it.',
      ),
      confirm: since(
        { amount: 8, unit: 'working-hours', calendar: 'office', promised: false },
        'SH-2',
        `${followed}a working day for what is not pressing.`,
      ),
      report: since(
        { amount: 16, unit: 'working-hours', calendar: 'office', promised: false },
        'SH-7',
        '“Promptly” for what is not pressing is a working day after it was put on record.',
      ),
      respond: since(
        { amount: 24, unit: 'working-hours', calendar: 'office', promised: true },
        'SH-2',
        `${promised}three working days are usual for what is not pressing.`,
      ),
      resolve: since(
        { amount: 10, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: true },
        'SH-2',
        'For customers who name no time of their own; two weeks hold two of the weekly meetings.',
      ),
      'return-visit': since(
        { amount: 5, unit: 'working-days', calendar: 'office', dayRule: 'end-of-day', promised: false },
        'SH-2',
        `${followed}a week is time enough for what is not pressing.`,
      ),
    },
  },

  kinds: {
    misconduct: {
      track: [
        { milestone: 'confirm', by: ['group-office'], needs: [], source: 'SH-2' },
        { milestone: 'respond', by: ['group-office'], needs: ['confirm'], source: 'SH-2' },
        { milestone: 'resolve', by: ['group-office'], needs: ['respond'], source: 'SH-2' },
        { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'SH-2' },
      ],
      source: 'SH-2',
      assumed:
        'In a small station everybody is a colleague of the accused, and a report that its subject can read would not be made.',
    },
  },

  // Nothing waits for the head office: the station goes on while it is told.
  tracks: {
    'urgent-major': [
      {
        milestone: 'notify',
        by: ['system'],
        needs: [],
        source: 'SH-7',
        assumed: 'Of what is gravest the head office hears before anybody has written a report.',
      },
      { milestone: 'confirm', by: handlers, needs: [], source: 'SH-2' },
      { milestone: 'report', by: handlers, needs: ['confirm'], source: 'SH-7' },
      { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'SH-7' },
      { milestone: 'resolve', by: handlers, needs: ['respond'], source: 'SH-2' },
      { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'SH-2' },
    ],
    important: [
      { milestone: 'confirm', by: handlers, needs: [], source: 'SH-2' },
      {
        milestone: 'report',
        by: handlers,
        needs: ['confirm'],
        source: 'SH-7',
        assumed:
          'Asked for delay, damage and discrepancy; as complaints count in the assessment of a station, the head office hears of all that are not small.',
      },
      { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'SH-2' },
      { milestone: 'resolve', by: handlers, needs: ['respond'], source: 'SH-2' },
      { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'SH-2' },
    ],
    general: [
      { milestone: 'confirm', by: handlers, needs: [], source: 'SH-2' },
      {
        milestone: 'report',
        by: handlers,
        needs: ['confirm'],
        source: 'SH-7',
        assumed:
          'Asked for delay, damage and discrepancy, however small; steps follow severity, so the rest is reported with them.',
      },
      { milestone: 'respond', by: handlers, needs: ['confirm'], source: 'SH-2' },
      { milestone: 'resolve', by: handlers, needs: ['respond'], source: 'SH-2' },
      { milestone: 'return-visit', by: ['customer'], needs: ['resolve'], source: 'SH-2' },
    ],
  },

  roles: {
    'first-receiver': {
      sees: 'own',
      labels: {
        en: 'Station clerk',
        'zh-Hans': '站点业务员',
        'zh-Hant': '站點業務員',
        id: 'Petugas stasiun',
      },
      source: 'SH-2',
    },
    'customer-service': {
      sees: 'branch',
      labels: {
        en: 'Complaint officer',
        'zh-Hans': '客户投诉专员',
        'zh-Hant': '客戶投訴專員',
        id: 'Petugas keluhan pelanggan',
      },
      source: 'SH-4',
    },
    'general-manager': {
      sees: 'branch',
      labels: {
        en: 'Station manager',
        'zh-Hans': '站点负责人',
        'zh-Hant': '站點負責人',
        id: 'Kepala stasiun',
      },
      source: 'SH-6',
      assumed: 'Stations are assessed as a whole, so somebody answers for each.',
    },
    'group-office': {
      sees: 'company',
      labels: {
        en: 'Shuanghe head office',
        'zh-Hans': '双鹤物流总部',
        'zh-Hant': '雙鶴物流總部',
        id: 'Kantor pusat Shuanghe',
      },
      source: 'SH-7',
    },
  },

  routing: {
    entered: {
      when: { channels: ['on-site', 'visit'], severities: ['important', 'general'], kinds: openKinds },
      as: 'registrar',
      to: 'customer-service',
      within: since(
        { amount: 1, unit: 'working-hours', calendar: 'office' },
        'SH-2',
        'What is entered in detail is entered while it is fresh.',
      ),
      source: 'SH-2',
    },
    enteredUrgent: {
      when: { channels: ['on-site', 'visit'], severities: ['urgent-major'], kinds: openKinds },
      as: 'registrar',
      to: 'customer-service',
      within: since(
        { amount: 5, unit: 'minutes', calendar: 'always' },
        'SH-2',
        'A call is enough where the officer has a quarter of an hour to put it on record.',
      ),
      source: 'SH-2',
    },
    owner: {
      when: {},
      as: 'owner',
      to: 'customer-service',
      source: 'SH-2',
      assumed: 'Who promises the time of the feedback follows it up.',
    },
    misconductOwner: {
      when: { kinds: ['misconduct'] },
      as: 'owner',
      to: 'group-office',
      source: 'SH-12',
      assumed: 'In a small station everybody is a colleague of the accused.',
    },
    officer: {
      when: { kinds: openKinds },
      as: 'handler',
      to: 'customer-service',
      source: 'SH-2',
      assumed: 'Who promises the time of the feedback follows it up.',
    },
    // By when, the step of the report says.
    headOffice: { when: { issues: reportedIssues }, as: 'told', to: 'group-office', source: 'SH-7' },
    emergency: {
      when: { severities: ['urgent-major'] },
      as: 'told',
      to: 'group-office',
      source: 'SH-7',
      assumed: 'What is gravest is reported at any hour, whatever it is about.',
    },
    notDispatched: {
      when: { issues: ['not-dispatched'] },
      as: 'told',
      to: 'group-office',
      source: 'SH-10',
    },
    hardMatter: {
      when: { complex: true, kinds: openKinds },
      as: 'handler',
      to: 'group-office',
      source: 'SH-12',
    },
    misconduct: {
      when: { kinds: ['misconduct'] },
      as: 'handler',
      to: 'group-office',
      source: 'SH-12',
      assumed: 'In a small station everybody is a colleague of the accused.',
    },
    officerAccused: {
      when: { accused: 'customer-service', kinds: openKinds },
      as: 'owner',
      to: 'general-manager',
      source: 'SH-2',
      assumed: 'Nobody follows up a complaint about themselves.',
    },
    headOfficeAccused: {
      when: { accused: 'group-office', kinds: ['misconduct'] },
      as: 'owner',
      to: 'general-manager',
      source: 'SH-12',
      assumed: 'Above the head office stands nobody; the head of the station is not of it.',
    },
    managerAccused: {
      when: { accused: 'general-manager' },
      as: 'owner',
      to: 'group-office',
      source: 'SH-12',
      assumed: 'A complaint about the head of a station cannot be settled in it.',
    },
  },

  ladders: {
    urgent: {
      milestones: ['confirm', 'report', 'respond', 'resolve', ...extraDuties],
      severities: ['urgent-major'],
      kinds: openKinds,
      rungs: since(
        [
          { side: 'before', amount: 10, unit: 'minutes', calendar: 'always', tell: ['customer-service'] },
          { side: 'after', amount: 0, unit: 'minutes', calendar: 'always', tell: ['general-manager'] },
          { side: 'after', amount: 30, unit: 'minutes', calendar: 'always', tell: ['group-office'] },
        ],
        'SH-12',
        'The source lets hard matters go to the head office; what runs late is taken as hard.',
      ),
    },
    other: {
      milestones: ['confirm', 'report', 'respond', 'resolve', ...extraDuties],
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
          { side: 'before', amount: 10, unit: 'minutes', calendar: 'always', tell: ['group-office'] },
          { side: 'after', amount: 0, unit: 'minutes', calendar: 'always', tell: ['group-office'] },
        ],
        'SH-12',
        'In a small station everybody is a colleague of the accused; only the head office is reminded.',
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
      role: 'group-office',
      source: 'SH-12',
      assumed: 'What a station cannot settle goes to the head office, and so does the decision to end it.',
    },
  },

  outcomes: {
    stationRewarded: {
      type: 'reward',
      grounds: ['good-indicators'],
      for: 'station',
      decidedBy: ['group-office'],
      grades: since(
        [{ percent: 5 }, { percent: 10 }],
        'SH-6',
        'The source names no amount; two grades, and a good station gains what a poor one loses.',
      ),
      base: 'bonus',
      notWith: ['stationPenalised'],
      source: 'SH-6',
    },
    stationPenalised: {
      type: 'deduction',
      grounds: ['poor-indicators'],
      for: 'station',
      conditions: ['attributable'],
      decidedBy: ['group-office'],
      grades: since(
        [{ percent: 5 }, { percent: 10 }],
        'SH-6',
        'The source names no amount; two grades, and a good station gains what a poor one loses.',
      ),
      base: 'bonus',
      notWith: ['stationRewarded'],
      source: 'SH-6',
    },
    dispatchBreach: {
      type: 'warning',
      grounds: ['breach'],
      for: 'station',
      conditions: ['proven', 'attributable'],
      decidedBy: ['group-office'],
      labels: {
        en: 'Warning: medicines kept over night without a report',
        'zh-Hans': '警告：药品未当日发出且未报告',
        'zh-Hant': '警告：藥品未當日發出且未報告',
        id: 'Peringatan: obat tidak diberangkatkan pada hari yang sama tanpa laporan',
      },
      source: 'SH-10',
      assumed:
        'The source calls it a breach and names no penalty; a warning is the mildest that stays on record.',
    },
  },

  dimensions: {
    attitude: { source: 'SH-3' },
    quality: { source: 'SH-6' },
    'speed-transit': { source: 'SH-6' },
  },

  visits: {
    keyCustomers: since(
      { customers: 'key', every: 'month', by: 'customer-service' },
      'SH-5',
      '“Again and again” is read as once a month, which nobody feels as a burden.',
    ),
    frequentComplainers: since(
      {
        customers: 'frequent-complainers',
        every: 'month',
        threshold: { complaints: 3, within: 'quarter' },
        by: 'customer-service',
      },
      'SH-5',
      'Two complaints in a quarter can be chance, three are often; they are called as often as key customers.',
    ),
  },

  routines: {
    'monthly-summary': since(
      { every: 'month', by: 'customer-service', to: 'group-office', onlyIf: 'monthly-evaluation' },
      'SH-11',
      'The source sets the month; that the complaint officer writes it and the head office receives it is ours.',
    ),
    'weekly-digest': since(
      { every: 'week', by: 'customer-service', to: 'general-manager', onlyIf: 'weekly-meeting' },
      'SH-11',
      'The source sets the week; that the complaint officer prepares the station’s meeting is ours.',
    ),
    'station-assessment': since(
      { every: 'month', by: 'group-office' },
      'SH-6',
      'The source names no interval; stations are assessed with the monthly evaluation of service.',
    ),
  },

  commitments: {
    hotlineRings: since(3, 'SH-1'),
    waybillFields: since(
      ['telephone', 'consignee', 'written-by', 'consignor', 'goods', 'pieces'],
      'SH-9',
      'The source names the first three and goes on; without the others a delivery cannot be checked.',
    ),
    sameDayDispatch: since(
      { goods: ['medicines'], hindranceReportedBy: '09:00' },
      'SH-10',
      '“Next morning” is read as nine o’clock, while the plans of the day can still be changed.',
    ),
  },

  pledges: {
    courtesy: {
      labels: {
        en: 'We are courteous on the telephone; if we pick up after more than three rings, we apologise first.',
        'zh-Hans': '接听电话礼貌周到；铃响超过三声方接听的，先行致歉。',
        'zh-Hant': '接聽電話禮貌周到；鈴響超過三聲方接聽的，先行致歉。',
        id: 'Kami melayani telepon dengan sopan; bila baru diangkat setelah lebih dari tiga dering, kami meminta maaf terlebih dahulu.',
      },
      source: 'SH-1',
    },
    patience: {
      labels: {
        en: 'Complaints are heard warmly, sincerely and patiently, whatever mood we are in ourselves.',
        'zh-Hans': '热情、诚恳、耐心地对待投诉，不把个人情绪带进工作。',
        'zh-Hant': '熱情、誠懇、耐心地對待投訴，不把個人情緒帶進工作。',
        id: 'Keluhan didengar dengan ramah, tulus, dan sabar, tanpa terpengaruh suasana hati pribadi.',
      },
      source: 'SH-3',
    },
    explanation: {
      labels: {
        en: 'If goods are late, damaged or do not match their papers, we explain to the customer what happened.',
        'zh-Hans': '货物延误、损坏或与单据不符的，向客户说明原因。',
        'zh-Hant': '貨物延誤、損壞或與單據不符的，向客戶說明原因。',
        id: 'Bila barang terlambat, rusak, atau tidak sesuai dokumen, kami menjelaskan penyebabnya kepada pelanggan.',
      },
      source: 'SH-7',
    },
    truth: {
      labels: {
        en: 'Whoever asks about goods hears the truth, even where it is to our disadvantage.',
        'zh-Hans': '客户查询货物情况，一律如实告知，即使对公司不利。',
        'zh-Hant': '客戶查詢貨物情況，一律如實告知，即使對公司不利。',
        id: 'Siapa pun yang menanyakan barangnya mendapat jawaban jujur, sekalipun merugikan kami.',
      },
      source: 'SH-8',
    },
    noQuarrel: {
      labels: {
        en: 'We do not quarrel with customers; what is hard to settle goes to the head office.',
        'zh-Hans': '不与客户争执；难以解决的事项，直接交由总部处理。',
        'zh-Hant': '不與客戶爭執；難以解決的事項，直接交由總部處理。',
        id: 'Kami tidak berselisih dengan pelanggan; hal yang sulit diselesaikan diteruskan langsung ke kantor pusat.',
      },
      source: 'SH-12',
    },
  },

  switches: {
    'single-owner': since(true, 'SH-4'),
    'monthly-evaluation': since(true, 'SH-11'),
    'weekly-meeting': since(true, 'SH-11'),
  },
};
