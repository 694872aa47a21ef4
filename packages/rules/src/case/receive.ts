import type { Classification } from '../classification/classification.ts';
import { matterOf } from '../classification/matter-of.ts';
import { calendarNamed } from '../deadlines/calendar-named.ts';
import { scheduleOf } from '../deadlines/schedule.ts';
import { readingOf, severityOf } from '../severity/assess-severity.ts';
import { roleOf, whoMay } from './who-may.ts';
import type { Case } from './case.ts';
import type { CommandOf } from './commands.ts';
import { tellAtOnce } from './consequences.ts';
import type { DecideContext } from './context.ts';
import type { CaseEvent, Proposal } from './events.ts';
import { acknowledge } from './handlers.ts';
import { createRecorder } from './recorder.ts';
import type { Fault } from './refusal.ts';
import { runningNumber } from './running-number.ts';

/** A complaint is received, entered in the register, acknowledged, and those who must know are told, all at once. */
export function receive(
  current: Case | null,
  command: CommandOf<'receive'>,
  context: DecideContext,
): readonly CaseEvent[] | Fault {
  const { actor } = command;
  const { at, policy } = context;
  const { id, classification, ...told } = command.data;
  const { branch, channel, via, chosenIssue, chosenKind, facts, wantedBy } = told;
  if (current !== null) return { code: 'case-exists' };
  if (roleOf(actor, whoMay(null, 'receive', policy)) === undefined) return { code: 'not-your-role' };
  if (wantedBy !== undefined && !Number.isSafeInteger(wantedBy))
    return { code: 'impossible-time', about: 'wanted-by' };
  if (!context.nextNumber) throw new RangeError('Receiving a case needs context.nextNumber.');

  // Its zone tells the year.
  const office = calendarNamed(context, 'office');
  const chosen = { kind: chosenKind, issue: chosenIssue };
  const { kind, issue } = matterOf(chosen, classification);
  const { category, department } = policy.issues[issue];
  const reading = readingOf(classification, chosen);
  const { value: severity, because } = severityOf(facts, reading, policy);
  // A number that is drawn for a case that is then refused would be a gap in the register.
  scheduleOf(policy, { kind, severity, facts }, at);

  const recorder = createRecorder(null, id, command, context);
  const { policyId } = policy;
  const proposal = proposalOf(classification);
  const placed = { policyId, proposal, kind, category, issue, severity, department, because };
  recorder.record('received', { ...told, ...placed });
  const series = policy.kinds[kind]?.ownSeries ? 'reports' : 'cases';
  const year = Number(office.localDate(at).slice(0, 4));
  const number = runningNumber(branch, year, context.nextNumber(branch, year, series), series);
  const registered = recorder.record('registered', { number });
  // Where nothing answers by itself, somebody tells the customer, and says so. A screen answers.
  if (via !== undefined || (policy.channels[channel]?.automaticReply ?? true))
    acknowledge(registered, recorder.record, context);
  tellAtOnce(registered, recorder.record, policy);
  return recorder.events;
}

const proposalOf = ({ kind, category, issues, severity, confidence }: Classification): Proposal => ({
  kind,
  category,
  issues,
  severity,
  confidence,
});
