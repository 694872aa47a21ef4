import type { EpochMs } from '../core/instant.ts';
import { isGraver, type Milestone } from '../core/vocabulary.ts';
import type { PauseReason } from '../policy/handling.ts';
import type { Draft } from './begin.ts';
import type { MessageAbout, Stage } from './case.ts';
import type { CaseEvent, EventData, EventType } from './events.ts';
import { isWaiting, openClaim, owedClaim } from './gates.ts';
import { recordTable, type RecordName } from './records.table.ts';

/** What an event makes of a case. */
export interface EventLaw<T extends EventType = EventType> {
  readonly reaches?: Exclude<Milestone, 'survey-return'>;
  /** What the text says that comes with it. */
  readonly says?: MessageAbout;
  /** Where the case stands after it. */
  readonly stage?: Stage;
  /** What the company waits for no more; what was said before the question does not answer it. */
  readonly ends?: PauseReason | 'all';
  /** What else it changes. */
  readonly changes?: (draft: Draft, data: EventData[T], at: EpochMs, event: CaseEvent) => void;
}

/** One row an event; those that are not here only count. */
export const eventTable: { readonly [T in EventType]?: EventLaw<T> } = {
  received: { says: 'complaint' },
  registered: {
    changes: (draft, { number }) => {
      draft.number = number;
    },
  },
  acknowledged: {
    reaches: 'acknowledge',
    changes: (draft, { promises }) => {
      draft.told = timesOf(promises);
    },
  },
  notified: { reaches: 'notify' },
  reported: { reaches: 'report' },
  confirmed: {
    reaches: 'confirm',
    says: 'correction',
    changes: (draft, { kind, issue, category, severity, department, complex, facts }, at) => {
      if (kind !== draft.kind) draft.changedAt = { ...draft.changedAt, kind: at };
      if (severity !== draft.severity)
        draft.changedAt = {
          ...draft.changedAt,
          [isGraver(severity, draft.severity) ? 'graver' : 'milder']: at,
        };
      draft.kind = kind;
      draft.issue = issue;
      draft.category = category;
      draft.severity = severity;
      draft.department = department;
      draft.complex = complex ?? draft.complex;
      if (facts) draft.facts = { ...draft.facts, ...facts };
      if (draft.stage === 'received') draft.stage = 'handling';
    },
  },
  assigned: {
    says: 'assignment',
    changes: (draft, { owner }) => {
      draft.owner = owner;
      draft.handOver = undefined;
    },
  },
  'information-added': {
    says: 'information',
    ends: 'information',
  },
  'photo-stored': {
    changes: (draft, { photo }) => {
      draft.photos = draft.photos.map((known) => (known.id === photo ? { ...known, stored: true } : known));
    },
  },
  'information-asked': {
    says: 'question',
    // Nobody can stop a clock afterwards: it stands still from when the question is on record.
    changes: (draft, _, __, { recordedAt: from }) => {
      if (!isWaiting(draft, 'information')) draft.waits = [...draft.waits, { reason: 'information', from }];
    },
  },
  'question-withdrawn': { says: 'progress', ends: 'information' },
  transferred: {
    says: 'transfer',
    changes: (draft, { department }, at) => {
      draft.department = department;
      draft.transfers += 1;
      draft.changedAt = { ...draft.changedAt, transfer: at };
    },
  },
  recomputed: {
    changes: (draft, { change, policyId }, at) => {
      draft.policyId = policyId;
      draft.changedAt = { ...draft.changedAt, [change]: at };
    },
  },
  'promises-changed': {
    changes: (draft, { promises, withdrawn }) => {
      draft.told = { ...without(draft.told, withdrawn), ...timesOf(promises) };
    },
  },
  arrived: { reaches: 'on-site' },
  'interim-recorded': { reaches: 'interim', says: 'interim' },
  'progress-reported': {
    reaches: 'progress',
    says: 'progress',
    changes: (draft, { expected, content: reason }, at) => {
      if (!expected) return;
      const { milestone, by } = expected;
      // News that is entered late does not take the place of later news.
      if ((draft.expected?.[milestone]?.at ?? at) <= at)
        draft.expected = { ...draft.expected, [milestone]: { by, at, reason } };
    },
  },
  judged: {
    says: 'judgement',
    changes: (draft, { upheld, reasonSufficient, demandReasonable }, at) => {
      draft.judgement = { upheld, reasonSufficient, demandReasonable, at };
    },
  },
  recorded: {
    says: 'record',
    changes: (draft, { record, department, persons, batch }, at) => {
      draft.records = { ...draft.records, [record]: at };
      if (record === 'cause') draft.fault = { department, persons };
      if (record === 'return-check' && batch !== undefined) draft.facts = { ...draft.facts, batch };
    },
  },
  'plan-proposed': {
    reaches: 'plan',
    says: 'plan',
    changes: (draft, { solvability, by, responsible }) => {
      draft.plan = { solvability, by, responsible };
    },
  },
  'plan-approved': { reaches: 'approve' },
  'plan-refused': { says: 'plan-refusal', changes: dropPlan },
  'plan-offered': {
    // The plan that was approved last is what the customer is asked to agree to.
    changes: (draft, _, at) => {
      const last = draft.messages.findLastIndex(({ about }) => about === 'plan');
      draft.messages = draft.messages.map((message, i) =>
        i === last ? { ...message, about: 'offer' } : message,
      );
      draft.waits = [...draft.waits, { reason: 'consent', from: at }];
      draft.lastNewsAt = Math.max(draft.lastNewsAt, at);
    },
  },
  'offer-withdrawn': { ends: 'consent' },
  'plan-accepted': { reaches: 'consent', ends: 'consent' },
  'plan-declined': { says: 'objection', ends: 'consent', changes: dropPlan },
  claimed: {
    says: 'claim',
    changes: (draft, { basis, amount, content }, at) => {
      draft.claims = [...draft.claims, { basis, amount, content, at }];
    },
  },
  'claim-answered': {
    says: 'claim-answer',
    changes: (draft, { answer, amount, reason }, answeredAt) => {
      const change = { answer, granted: amount, reason, answeredAt };
      draft.claims = replaceIn(draft.claims, openClaim(draft), change);
    },
  },
  'claim-settled': {
    says: 'settlement',
    changes: (draft, _, settledAt) => {
      draft.claims = replaceIn(draft.claims, owedClaim(draft), { settledAt });
    },
  },
  answered: { reaches: 'respond', says: 'answer', stage: 'answered' },
  resolved: { reaches: 'resolve', says: 'resolution', stage: 'resolved', ends: 'all' },
  'contact-failed': {
    says: 'contact',
    changes: (draft, _, at) => {
      draft.attempts = [...draft.attempts, at];
    },
  },
  rated: {
    reaches: 'return-visit',
    says: 'rating',
    changes: (draft, { satisfied, score, reasons }, at) => {
      draft.rating = { satisfied, score, reasons, at };
    },
  },
  reopened: {
    says: 'reopening',
    stage: 'handling',
    changes: (draft, { kept }, at) => {
      const { reached, dues, records } = draft;
      if (reached.resolve !== undefined)
        draft.resolvedSpans = [...draft.resolvedSpans, [reached.resolve, at]];
      draft.round += 1;
      draft.roundStartedAt = at;
      draft.reached = only(reached, kept);
      draft.dues = only(dues, kept);
      draft.told = draft.changedAt = draft.restartedAt = {};
      draft.closedAt = draft.ending = draft.judgement = draft.plan = draft.expected = undefined;
      draft.attempts = [];
      // What was asked at the beginning is not asked again (LA-4.1).
      draft.records = only(
        records,
        (Object.keys(records) as RecordName[]).filter((name) => recordTable[name].once),
      );
    },
  },
  withdrawn: { says: 'withdrawal' },
  merged: {
    changes: (draft, { into: id, number }) => {
      draft.mergedInto = { id, number };
    },
  },
  'duplicate-added': {
    changes: (draft, { duplicate }) => {
      draft.duplicates = [...draft.duplicates, duplicate];
    },
  },
  closed: {
    says: 'closing',
    stage: 'closed',
    ends: 'all',
    changes: (draft, { ending }, at) => {
      draft.ending = ending;
      draft.closedAt = at;
      draft.handOver = undefined;
    },
  },
  'handed-over': {
    says: 'hand-over',
    changes: (draft, { to }, at) => {
      draft.handOver = { from: draft.owner, to, at, disturbed: false };
    },
  },
  'taken-over': {
    changes: (draft, { owner }) => {
      draft.owner = owner;
      draft.handOver = undefined;
    },
  },
  erased: {
    changes: (draft, _, at) => {
      draft.erasedAt = at;
      draft.photos = [];
      draft.messages = draft.messages.map(({ photos: _, ...message }) => message);
    },
  },
  escalated: {
    changes: (draft, { key }) => {
      draft.escalated = [...draft.escalated, key];
    },
  },
  'deadline-passed': {
    changes: (draft, { key }) => {
      draft.passed = [...draft.passed, key];
    },
  },
};

const replaceIn = <T>(list: readonly T[], old: T | undefined, change: Partial<T>): readonly T[] =>
  list.map((one) => (one === old ? { ...one, ...change } : one));

const timesOf = (promises: EventData['acknowledged']['promises']): Draft['told'] =>
  Object.fromEntries(promises.map(({ milestone, due }) => [milestone, due]));

const only = <K extends string, V>(
  of: Readonly<Partial<Record<K, V>>>,
  names: readonly K[],
): Readonly<Partial<Record<K, V>>> =>
  Object.fromEntries(Object.entries(of).filter(([name]) => names.includes(name as K))) as never;

const without = (times: Draft['told'], names: readonly Milestone[]): Draft['told'] =>
  only(
    times,
    (Object.keys(times) as Milestone[]).filter((name) => !names.includes(name)),
  );

/** A plan that is not carried out: another one is due, counted from now. */
function dropPlan(draft: Draft, _: unknown, at: EpochMs): void {
  draft.reached = without(draft.reached, ['plan', 'approve']);
  draft.dues = without(draft.dues, ['plan', 'approve']);
  draft.restartedAt = { ...draft.restartedAt, plan: at };
  draft.plan = undefined;
}
