import { roles, type Milestone, type Role } from '../core/vocabulary.ts';
import type { Source } from '../sources/index.ts';
import type { Stage } from './case.ts';
import type { CommandType } from './commands.ts';
import type { EventType } from './events.ts';

/**
 * While a case stands where a command may be given, and by whom.
 *
 * - `roles`: by these.
 * - `serves`: by those whom the policy's track names for that step, once what the step needs has been reached.
 * - `by`: by the `handlers`, whom the track lets answer or resolve (so that nobody else asks about a report of misconduct);
 *   by the `deciders`, who are the handlers and those who approve plans; by everyone of the staff on the `track`; or by the `closer`, who alone ends what has no end (WF-4.5.2).
 */
export type CommandLaw = {
  readonly stages: readonly Stage[];
  readonly because: readonly Source[];
  /** The customer's own; handlers may enter it for them, and the event keeps who did (WF-5.4.1). */
  readonly onBehalf?: true;
  /** The event that keeps what it brings, as it is; where there is none, a handler makes the events. */
  readonly records?: EventType;
  /** Ends what it serves; given again there is nothing left to do. */
  readonly once?: true;
} & (
  | { readonly roles: readonly (Role | 'system')[] }
  | { readonly serves: Milestone }
  | { readonly by: 'handlers' | 'deciders' | 'track' | 'closer' }
);

const resolved: readonly Stage[] = ['resolved'];
const unresolved: readonly Stage[] = ['received', 'handling', 'answered'];
const open: readonly Stage[] = [...unresolved, ...resolved];
const closed: readonly Stage[] = ['closed'];
const ended: readonly Stage[] = [...resolved, ...closed];
/** Whoever is told something by a customer may enter it for them. */
const anybody: readonly Role[] = roles.filter((role) => role !== 'custodian');
const staff: readonly Role[] = anybody.filter((role) => role !== 'customer');
const customer: readonly Role[] = ['customer'];
const system = ['system'] as const;

/** One row a command. `receive` makes the case and has no stage. */
export const commandTable: Readonly<Record<CommandType, CommandLaw>> = {
  receive: { roles: anybody, stages: [], because: ['WF-3.2', 'WF-5.4.1', 'XF-2.6'] },
  acknowledge: { roles: staff, stages: open, because: ['WF-4.1.2'] },
  'add-information': { records: 'information-added', roles: anybody, stages: open, because: ['WF-5.2'] },
  'store-photo': {
    records: 'photo-stored',
    roles: system,
    stages: [...open, ...closed],
    because: ['WF-4.2.1'],
  },
  report: { records: 'reported', serves: 'report', once: true, stages: open, because: ['XF-2.6', 'SH-7'] },
  confirm: { serves: 'confirm', stages: unresolved, because: ['WF-4.2.2', 'CS-5.2'] },
  assign: { records: 'assigned', by: 'track', stages: open, because: ['CS-5.2'] },
  transfer: { records: 'transferred', by: 'handlers', stages: unresolved, because: ['LA-4.2', 'WF-4.5.1'] },
  'ask-information': {
    records: 'information-asked',
    by: 'handlers',
    stages: unresolved,
    because: ['WF-5.2'],
  },
  'withdraw-question': {
    records: 'question-withdrawn',
    by: 'handlers',
    stages: unresolved,
    because: ['WF-5.2'],
  },
  judge: { records: 'judged', by: 'deciders', stages: unresolved, because: ['LA-2.3', 'LA-5'] },
  record: { records: 'recorded', by: 'track', stages: open, because: ['CS-5.6', 'LA-5'] },
  'record-arrival': {
    records: 'arrived',
    serves: 'on-site',
    once: true,
    stages: unresolved,
    because: ['WF-4.4.1'],
  },
  'record-interim': {
    records: 'interim-recorded',
    serves: 'interim',
    once: true,
    stages: unresolved,
    because: ['WF-4.4.1'],
  },
  'report-progress': {
    records: 'progress-reported',
    by: 'handlers',
    stages: unresolved,
    because: ['WF-4.4.1', 'LA-4.3', 'LA-4.4'],
  },
  'propose-plan': {
    records: 'plan-proposed',
    serves: 'plan',
    once: true,
    stages: unresolved,
    because: ['WF-4.4.2'],
  },
  'approve-plan': {
    records: 'plan-approved',
    serves: 'approve',
    once: true,
    stages: unresolved,
    because: ['WF-4.4.2', 'LA-5'],
  },
  'refuse-plan': {
    records: 'plan-refused',
    serves: 'approve',
    once: true,
    stages: unresolved,
    because: ['WF-4.4.2', 'LA-5'],
  },
  'accept-plan': {
    records: 'plan-accepted',
    serves: 'consent',
    once: true,
    onBehalf: true,
    stages: unresolved,
    because: ['LA-2.4'],
  },
  'decline-plan': {
    records: 'plan-declined',
    serves: 'consent',
    once: true,
    onBehalf: true,
    stages: unresolved,
    because: ['LA-2.4'],
  },
  claim: { records: 'claimed', roles: customer, onBehalf: true, stages: open, because: ['WF-5.1.2'] },
  'answer-claim': { records: 'claim-answered', by: 'deciders', stages: open, because: ['WF-5.1.2'] },
  'settle-claim': { records: 'claim-settled', by: 'deciders', stages: open, because: ['WF-5.1.2'] },
  answer: { records: 'answered', serves: 'respond', stages: unresolved, because: ['WF-5.1.1'] },
  resolve: { records: 'resolved', serves: 'resolve', stages: unresolved, because: ['WF-4.5.1'] },
  'record-no-contact': { records: 'contact-failed', by: 'handlers', stages: open, because: ['WF-4.5.2'] },
  rate: {
    records: 'rated',
    serves: 'return-visit',
    once: true,
    onBehalf: true,
    stages: resolved,
    because: ['WF-4.5.2'],
  },
  reopen: { roles: customer, onBehalf: true, stages: ended, because: ['WF-4.5.2'] },
  withdraw: { records: 'withdrawn', roles: customer, onBehalf: true, stages: open, because: ['WF-5.1.1'] },
  close: { by: 'closer', stages: open, because: ['WF-4.5.2'] },
  merge: { by: 'handlers', stages: unresolved, because: ['CS-7.1'] },
  'add-duplicate': { records: 'duplicate-added', roles: system, stages: open, because: ['CS-7.1'] },
  'hand-over': { records: 'handed-over', by: 'track', stages: open, because: ['CS-1.2', 'CS-1.6'] },
  'take-over': { by: 'track', stages: open, because: ['CS-1.2', 'CS-1.3'] },
  erase: {
    records: 'erased',
    roles: ['custodian', ...system],
    stages: closed,
    because: ['CS-3.2', 'CS-3.4'],
  },
  recompute: { roles: [...system, 'management-group', 'general-manager'], stages: open, because: ['SH-8'] },
  escalate: { roles: system, stages: open, because: ['WF-3.4'] },
  'pass-deadline': { roles: system, stages: open, because: ['WF-4.5.1'] },
};
