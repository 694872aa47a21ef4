import type { Deadline, Milestone } from '@redress/rules';
import type { KnownCase, SubmissionState } from '@redress/sdk';
import type {
  CaseView,
  Colleague,
  DeskCase,
  DeskDuty,
  DeskNextStep,
  DeskQueue,
  DeskRow,
} from '@redress/sdk/contract';

export const minute = 60_000;
export const hour = 60 * minute;
export const zone = 'Asia/Shanghai';
export const caseIds = [
  '019a9c5e-0000-7000-8000-00000000000a',
  '019a9c5e-0000-7000-8000-00000000000b',
  '019a9c5e-0000-7000-8000-00000000000c',
  '019a9c5e-0000-7000-8000-00000000000d',
] as const;

export const deadline = (milestone: Milestone, due: number): Deadline => ({
  milestone,
  basis: 'policy',
  rules: true,
  round: 1,
  state: 'running',
  due,
  lateBy: 0,
  remaining: due - Date.now(),
  promised: true,
  source: 'WF-4.4.1',
  assumed: true,
  certain: true,
});

export function submissionState(changed: Partial<SubmissionState> = {}): SubmissionState {
  const now = Date.now();
  return {
    id: caseIds[0],
    state: 'queued',
    reference: 'K7M-2QD',
    kept: 'device',
    promises: [
      { milestone: 'respond', due: now + 30 * minute, source: 'WF-4.4.1' },
      { milestone: 'resolve', due: now + 48 * hour, source: 'WF-4.4.1' },
    ],
    provisional: true,
    timeZone: zone,
    photos: { total: 0, sent: 0 },
    refused: [],
    ...changed,
  };
}

export function sentState(changed: Partial<SubmissionState> = {}): SubmissionState {
  const { id, promises } = submissionState();
  return submissionState({
    state: 'sent',
    provisional: false,
    receipt: {
      id,
      number: 'SHA-2026-000042',
      receivedAt: Date.now(),
      issue: 'lost',
      severity: 'urgent-major',
      promises: [...promises],
      timeZone: zone,
    },
    ...changed,
  });
}

export const known = (state: SubmissionState, changed: Partial<KnownCase> = {}): KnownCase => ({
  ...state,
  issue: 'lost',
  excerpt: 'One of our twelve pallets never arrived at the cold store in Jiading.',
  startedAt: Date.now() - 5 * minute,
  trackingLink: `https://portal.example/track#${state.receipt?.number ?? state.id}.${'s'.repeat(43)}`,
  ...changed,
});

export function caseView(changed: Partial<CaseView> = {}): CaseView {
  const now = Date.now();
  const receivedAt = now - 2 * hour;
  return {
    id: caseIds[0],
    version: 9,
    number: 'SHA-2026-000042',
    stage: 'handling',
    round: 1,
    receivedAt,
    kind: 'complaint',
    category: 'service-quality',
    issue: 'lost',
    severity: 'urgent-major',
    confirmed: true,
    steps: [
      { milestone: 'acknowledge', state: 'done', at: receivedAt, lateBy: 0 },
      { milestone: 'confirm', state: 'done', at: receivedAt + 9 * minute, lateBy: 0 },
      {
        milestone: 'respond',
        state: 'done',
        at: receivedAt + 42 * minute,
        due: receivedAt + 30 * minute,
        lateBy: 12 * minute,
      },
      { milestone: 'interim', state: 'current', due: receivedAt + 4 * hour, lateBy: 0 },
      { milestone: 'resolve', state: 'ahead', due: receivedAt + 48 * hour, lateBy: 0 },
      { milestone: 'return-visit', state: 'ahead', lateBy: 0 },
    ],
    messages: [
      {
        at: receivedAt,
        from: 'customer',
        about: 'complaint',
        text: 'One of our twelve pallets never arrived.\nThe line stands still.',
      },
      {
        at: receivedAt + 42 * minute,
        from: 'staff',
        about: 'answer',
        text: 'We are sorry. The pallet was last seen at gate 4; we are checking the cameras now.',
      },
    ],
    photos: [
      { id: caseIds[1], name: 'gate-4.jpg', type: 'image/jpeg', size: 1_400_000, stored: true },
      { id: caseIds[2], name: 'note.jpg', type: 'image/jpeg', size: 620_000, stored: false },
    ],
    claims: [],
    awaits: [],
    erased: false,
    can: ['add-information'],
    timeZone: zone,
    ...changed,
  };
}

export function deskRow(changed: Partial<DeskRow> = {}): DeskRow {
  return {
    id: caseIds[0],
    number: 'SHA-2026-000042',
    version: 3,
    stage: 'received',
    branch: 'shanghai',
    receivedAt: Date.now() - 20 * minute,
    issue: 'lost',
    severity: 'urgent-major',
    confirmed: false,
    lang: 'en',
    excerpt: 'One of our twelve pallets never arrived. The line stands still.',
    photos: 2,
    next: { duty: 'respond', due: Date.now() + 10.5 * minute, late: false },
    ...changed,
  };
}

export const deskQueue = (): DeskQueue => ({
  at: Date.now(),
  cases: [
    deskRow(),
    deskRow({
      id: caseIds[1],
      number: 'SHA-2026-000041',
      version: 5,
      stage: 'handling',
      issue: 'damaged',
      severity: 'important',
      confirmed: true,
      lang: 'zh-Hans',
      excerpt: '两箱玻璃制品外箱压坏，里面有六件破损，麻烦尽快处理。',
      photos: 1,
      next: { duty: 'plan', due: Date.now() - 26 * minute, late: true },
    }),
    deskRow({
      id: caseIds[2],
      number: 'SHA-2026-000040',
      version: 4,
      stage: 'handling',
      issue: 'facility',
      severity: 'general',
      confirmed: true,
      lang: 'id',
      excerpt: 'Ruang tunggu sopir terlalu panas, tolong tambah kipas.',
      photos: 0,
      next: { duty: 'respond', due: Date.now() + 26 * hour, late: false },
    }),
    deskRow({
      id: caseIds[3],
      number: 'SHA-2026-000039',
      version: 12,
      stage: 'closed',
      issue: 'charges',
      severity: 'important',
      confirmed: true,
      excerpt: undefined,
      photos: 0,
      next: undefined,
    }),
  ],
});

export const colleagues: Colleague[] = [
  { id: 'lin-xiaowen', name: '林晓雯', roles: ['customer-service'] },
  { id: 'wang.jianguo', name: '王建国', roles: ['warehouse-supervisor', 'department-head'] },
  { id: 'maya', name: 'Maya Putri', roles: ['management-group'] },
];

/** A command that can come next. */
export const nextStep = (command: string, changed: Partial<DeskNextStep> = {}): DeskNextStep => ({
  command,
  by: ['customer-service'],
  missing: [],
  ...changed,
});

/** Something that is due in so many milliseconds. */
export const duty = (name: DeskDuty['duty'], inMs: number, changed: Partial<DeskDuty> = {}): DeskDuty => ({
  duty: name,
  state: inMs < 0 ? 'late' : 'running',
  due: Date.now() + inMs,
  by: ['customer-service'],
  source: 'WF-4.4.1',
  assumed: true,
  ...changed,
});

export function deskCase(changed: Partial<DeskCase> = {}): DeskCase {
  const view = caseView({ version: 3, stage: 'received', confirmed: false });
  return {
    view: { ...view, messages: view.messages.slice(0, 1) },
    branch: 'shanghai',
    lang: 'en',
    department: 'logistics-delivery',
    subject: { order: 'PO-20871', waybill: 'HL-7730-1189' },
    contact: { name: 'Lin Mei', phone: '+86 21 5555 0142' },
    resolution: { kind: 'redeliver' },
    proposal: { issue: 'lost', severity: 'urgent-major', confidence: 0.91 },
    deadlines: [
      {
        milestone: 'confirm',
        state: 'late',
        due: Date.now() - 5 * minute,
        lateBy: 5 * minute,
        source: 'WF-4.2.2',
        assumed: true,
      },
      {
        milestone: 'respond',
        state: 'running',
        due: Date.now() + 10 * minute,
        lateBy: 0,
        source: 'WF-4.4.1',
        assumed: true,
      },
      { milestone: 'resolve', state: 'waiting', lateBy: 0, source: 'WF-4.4.1', assumed: false },
    ],
    events: [
      { at: view.receivedAt, type: 'received', role: 'customer' },
      { at: view.receivedAt, type: 'registered', role: 'system' },
      { at: view.receivedAt + minute, type: 'photo-stored', role: 'system' },
      { at: view.receivedAt + 30 * minute, type: 'deadline-passed', role: 'system', duty: 'respond' },
    ],
    channel: 'web',
    complex: false,
    ownerRole: 'customer-service',
    records: [{ record: 'cause' }, { record: 'emergency-meeting' }, { record: 'summing-up' }],
    duplicates: [],
    standing: [{ reason: 'late', about: ['confirm'], since: Date.now() - 5 * minute }],
    next: [
      nextStep('confirm', { until: Date.now() - 5 * minute }),
      nextStep('answer', { until: Date.now() + 10 * minute }),
      nextStep('record-interim', { until: Date.now() + 3 * hour }),
      nextStep('resolve', { missing: ['respond', 'interim'], until: Date.now() + 46 * hour }),
      nextStep('report-progress'),
    ],
    duties: [
      duty('confirm', -5 * minute),
      duty('respond', 10 * minute),
      duty('interim', 3 * hour),
      duty('resolve', 46 * hour),
    ],
    colleagues,
    can: ['confirm', 'answer', 'record-interim'],
    ...changed,
  };
}
