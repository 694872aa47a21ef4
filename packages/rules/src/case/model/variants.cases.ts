import { departments, roles } from '../../core/vocabulary.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Case } from '../case.ts';
import type { CommandData, CommandType } from '../commands.ts';
import type { RulesContext } from '../context.ts';
import { fitsCase } from '../gates.ts';
import { recordNames, type RecordName } from '../records.table.ts';
import type { Engine } from './engine.cases.ts';
import type { Features } from './features.cases.ts';
import { idOf, issueFor } from './setting.cases.ts';
import { internal, told } from './texts.cases.ts';
import type { Place } from './tracks-of.cases.ts';

/** What a command can bring: one of each sort that makes a difference. */
export type Variants = Readonly<Record<string, unknown>>;

interface Asked {
  readonly current: Case;
  readonly context: RulesContext;
  readonly engine: Engine;
  readonly features: Features;
  /** Where confirmations may lead, besides where the case is. */
  readonly places: readonly Place[];
  /** Records that something asks for. */
  readonly records: readonly RecordName[];
  /** Roles whose steps only they see who hold the case. */
  readonly ownSighted: readonly string[];
}

const year = 365 * 86_400_000;
const amount = { amount: 100, currency: 'CNY' };
const one = (data: unknown): Variants => ({ '': data });
const said = one({ content: told('text') });
const nothing = one({});

const variants: Readonly<Record<CommandType, (asked: Asked) => Variants>> = {
  receive: ({ current }) => one({ id: current.id }),
  acknowledge: () => nothing,
  'add-information': () => one({ content: told('information'), photos: [] }),
  'store-photo': () => one({ photo: 'photo-1' }),
  report: () => nothing,
  confirm: ({ current, places, context: { policy } }) => ({
    same: confirmation(current, current, policy),
    ...Object.fromEntries(
      places.map((place) => [`${place.severity} ${place.kind}`, confirmation(place, current, policy)]),
    ),
  }),
  assign: ({ current, ownSighted }) => {
    const ids = ['a', ...ownSighted].map(idOf).filter((id) => id !== current.owner);
    return Object.fromEntries(ids.map((owner) => [`to ${owner}`, { owner, reason: internal('reason') }]));
  },
  transfer: ({ current }) =>
    one({
      department: departments.find((each) => each !== current.department),
      reason: internal('reason'),
      understood: internal('understood'),
    }),
  'ask-information': () => one({ content: told('question') }),
  'withdraw-question': () => nothing,
  judge: () => ({ upheld: judgement(true), 'not upheld': judgement(false) }),
  record: (asked) => Object.fromEntries(recordsOf(asked).flatMap(entries)),
  'record-arrival': () => nothing,
  'record-interim': () => said,
  'report-progress': ({ current, context, engine }) => {
    const awaited = engine
      .customerView(current, context)
      .steps.find(({ due, at }) => due !== undefined && at === undefined);
    const by = context.at + year;
    return one({
      content: told('news'),
      ...(awaited && { expected: { milestone: awaited.milestone, by } }),
    } satisfies CommandData['report-progress']);
  },
  'propose-plan': ({ context }) =>
    one({
      content: internal('plan'),
      photos: [{ id: 'internal:photo', type: 'image/jpeg', size: 1, sha256: 'ab'.repeat(32) }],
      solvability: 'short-time',
      by: context.at + year,
      responsible: idOf('planned'),
    } satisfies CommandData['propose-plan']),
  'approve-plan': () => nothing,
  'refuse-plan': () => one({ reason: internal('refusal') }),
  'accept-plan': () => nothing,
  'decline-plan': () => one({ reason: told('objection') }),
  claim: () => one({ basis: 'law', amount, content: told('claim') } satisfies CommandData['claim']),
  'answer-claim': () => ({
    granted: { answer: 'granted', amount, reason: told('reason') },
    refused: { answer: 'refused', reason: told('reason') },
  }),
  'settle-claim': () => nothing,
  answer: () => said,
  resolve: () => said,
  'record-no-contact': () => one({ content: internal('no contact') }),
  rate: ({ features: { again } }) => ({
    satisfied: { satisfied: true },
    ...(again ? { dissatisfied: { satisfied: false } } : {}),
  }),
  reopen: () => one({ reason: told('reopening') }),
  withdraw: () => nothing,
  close: () => ({
    unsatisfied: { ending: 'unsatisfied', reason: told('final answer') },
    unreachable: { ending: 'unreachable', reason: told('final answer') },
  }),
  merge: () => nothing,
  'add-duplicate': () => one({ duplicate: 'case-3' }),
  'hand-over': ({ current }) => one({ to: reliefOf(current), note: internal('note') }),
  'take-over': () => nothing,
  erase: () => one({ why: 'request' }),
  recompute: () => ({ calendar: { change: 'calendar' }, policy: { change: 'policy' } }),
  escalate: ({ current, context, engine }) => {
    const of = engine.duties(current, context)[0]?.key ?? 'none';
    return one({ key: `${of}:${current.version}`, of, roles: [roles[1]] });
  },
  'pass-deadline': ({ current, context, engine }) => {
    const late = engine
      .duties(current, context)
      .find(({ key, state }) => state === 'late' && !current.passed.includes(key));
    return one({ duty: late?.name ?? 'respond', due: late?.due ?? 0 });
  },
};

/** What a command can bring to a case, by a name for each variant. */
export const variantsOf = (type: CommandType, asked: Asked): Variants => variants[type](asked);

/** Confirms a case as one of a place; what it has been called stays where the place is the same. */
const confirmation = (place: Place, current: Case, policy: Policy): CommandData['confirm'] => ({
  issue: place.kind === current.kind ? current.issue : issueFor(place, policy),
  severity: place.severity,
  kind: place.kind,
  reason: internal('correction'),
});

const judgement = (upheld: boolean): CommandData['judge'] => ({
  upheld,
  reasonSufficient: upheld,
  demandReasonable: upheld,
  reason: told('judgement'),
});

/** Those that something asks for, in any order or the next of them, and the others where they are tried at all. */
function recordsOf({ current, context, records, features }: Asked): readonly RecordName[] {
  const fitting = recordNames.filter((name) => fitsCase(name, current, context.policy));
  const asked = fitting.filter((name) => records.includes(name));
  const next = asked.filter((name) => current.records[name] === undefined).slice(0, 1);
  const others = features.asides ? fitting.filter((name) => !records.includes(name)) : [];
  return [...(features.anyOrder ? asked : next), ...others];
}

function entries(record: RecordName): readonly (readonly [string, CommandData['record']])[] {
  const content = internal(record);
  if (record !== 'return-check') return [[record, { record, content }]];
  return [
    ['return-check of a batch', { record, content, batch: true }],
    ['return-check of one', { record, content, batch: false }],
  ];
}

/** Who comes next on duty: somebody else than who holds it, or was asked to take it over a moment ago. */
const reliefOf = ({ owner, handOver }: Case): string =>
  ['relief', 'next relief', 'third relief'].map(idOf).find((id) => id !== owner && id !== handOver?.to)!;
