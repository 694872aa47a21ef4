import type { CommandData, CommandType } from '../case/commands.ts';
import type { CaseEvent, EventData, EventType } from '../case/events.ts';
import { commandExamples, photoOf, ref } from './command-examples.cases.ts';

/** One of each event, with all that it can record, and what breaks it. */

const at = Date.parse('2026-11-20T12:00+08:00');
const brought = <T extends CommandType>(type: T) =>
  commandExamples.find((command) => command.type === type)!.data as CommandData[T];
const { channel, via, branch, lang, content, facts, resolution, wantedBy, reporter, accused } =
  brought('receive');
const due = at + 3_600_000;

const data: { readonly [T in EventType]: EventData[T] } = {
  received: {
    ...{ channel, via, branch, lang, content, facts, resolution, wantedBy, reporter, accused },
    policyId: 'warehouse@1',
    proposal: {
      kind: 'complaint',
      category: 'service-quality',
      issues: ['lost'],
      severity: 'important',
      confidence: 0.8,
    },
    chosenIssue: 'damaged',
    chosenKind: 'complaint',
    kind: 'complaint',
    category: 'service-quality',
    issue: 'damaged',
    severity: 'important',
    department: 'warehouse-operations',
    photos: [photoOf('photo-1')],
    because: ['WF-4.3.2', 'acme:7'],
  },
  registered: { number: 'SHA-R-2026-000007' },
  acknowledged: { promises: [{ milestone: 'respond', due }] },
  notified: { roles: ['management-group'], department: 'quality', staff: ['staff-1'] },
  confirmed: {
    kind: 'complaint',
    issue: 'damaged',
    category: 'service-quality',
    severity: 'general',
    department: 'quality',
    corrected: true,
    complex: false,
    facts: { shareAffected: 1 },
    reason: ref('correction'),
  },
  assigned: brought('assign'),
  judged: brought('judge'),
  recorded: brought('record'),
  'information-added': { content: ref('information'), photos: [photoOf('photo-2')] },
  'photo-stored': { photo: 'photo-1' },
  'interim-recorded': brought('record-interim'),
  'progress-reported': brought('report-progress'),
  'plan-proposed': brought('propose-plan'),
  'plan-approved': {},
  'plan-offered': {},
  'offer-withdrawn': {},
  'plan-refused': { reason: ref('plan-refusal') },
  'plan-accepted': {},
  'plan-declined': { reason: ref('objection') },
  'information-asked': brought('ask-information'),
  'question-withdrawn': { reason: ref('dropped') },
  arrived: {},
  reported: {},
  transferred: brought('transfer'),
  claimed: brought('claim'),
  'claim-answered': brought('answer-claim'),
  'claim-settled': brought('settle-claim'),
  recomputed: { change: 'policy', policyId: 'warehouse@2' },
  'promises-changed': {
    why: 'graver',
    promises: [{ milestone: 'resolve', due, was: due + 1 }],
    withdrawn: ['approve'],
  },
  answered: brought('answer'),
  resolved: brought('resolve'),
  rated: brought('rate'),
  'contact-failed': brought('record-no-contact'),
  reopened: { kept: ['acknowledge'], reason: ref('reopening') },
  withdrawn: brought('withdraw'),
  merged: { into: 'case-2', number: 'SHA-2026-000043' },
  'duplicate-added': brought('add-duplicate'),
  closed: { ending: 'merged', reason: ref('final') },
  'handed-over': brought('hand-over'),
  'taken-over': { owner: 'staff-8' },
  erased: brought('erase'),
  escalated: {
    key: 'case-1:1:respond:1:general:before:1hours',
    duty: 'respond',
    due,
    roles: ['department-head'],
  },
  'deadline-passed': { duty: 'take-over', due, key: `case-1:1:take-over:${due}` },
};

export const eventExamples = Object.entries(data).map(
  ([type, recorded], i) =>
    ({
      v: 1,
      id: `event-${i + 1}`,
      caseId: 'case-1',
      seq: i + 1,
      type,
      occurredAt: at + i,
      recordedAt: at + i,
      actor: { role: 'customer-service', id: 'staff-7' },
      data: { due, ...recorded },
    }) as unknown as CaseEvent,
);

export const exampleOf = <T extends EventType>(type: T) =>
  eventExamples.find((event) => event.type === type) as Extract<CaseEvent, { type: T }>;

/** For each event: where something else is put, and what; then the fault is found there. */
export const brokenEvents: Readonly<Record<EventType, readonly [path: string, value: unknown]>> = {
  received: ['data.because.1', 'the rules'],
  registered: ['data.number', 42],
  acknowledged: ['data.promises.0.due', '2026-11-20'],
  notified: ['data.roles', undefined],
  confirmed: ['data.kind', undefined],
  assigned: ['data.owner', undefined],
  judged: ['data.reason', undefined],
  recorded: ['data.record', 'rumour'],
  'information-added': ['data.photos.0.sha256', 'cd'],
  'photo-stored': ['data.photo', null],
  'interim-recorded': ['data.content.hash', 'xy'.repeat(32)],
  'progress-reported': ['data.due', -1],
  'plan-proposed': ['data.responsible', ' staff-9'],
  'plan-approved': ['seq', 0],
  'plan-offered': ['v', 2],
  'offer-withdrawn': ['caseId', undefined],
  'plan-refused': ['data.reason', undefined],
  'plan-accepted': ['actor.role', 'buyer'],
  'plan-declined': ['data.due', Number.NaN],
  'information-asked': ['id', ''],
  'question-withdrawn': ['data.reason.hash', undefined],
  arrived: ['recordedAt', Infinity],
  reported: ['actor', undefined],
  transferred: ['data.understood', undefined],
  claimed: ['data.amount', 100],
  'claim-answered': ['data.answer', 'perhaps'],
  'claim-settled': ['data.content', 'paid'],
  recomputed: ['data.policyId', undefined],
  'promises-changed': ['data.withdrawn', undefined],
  answered: ['data.content', undefined],
  resolved: ['data', undefined],
  rated: ['data.reasons.0', 'mood'],
  'contact-failed': ['occurredAt', at + 1_000],
  reopened: ['data.kept.0', 'everything'],
  withdrawn: ['seq', 1.5],
  merged: ['data.into', undefined],
  'duplicate-added': ['data.number', 'SHA\u0000'],
  closed: ['data.ending', 'unknown'],
  'handed-over': ['data.to', undefined],
  'taken-over': ['data.owner', 'x'.repeat(201)],
  erased: ['data.why', undefined],
  escalated: ['data.due', undefined],
  'deadline-passed': ['data.duty', 'lunch'],
};
