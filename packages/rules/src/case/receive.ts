import { kindOf } from '../classification/kind-of.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { scheduleOf } from '../deadlines/schedule.ts';
import { assessSeverity, readingOf } from '../severity/assess-severity.ts';
import { roleOf, whoMay } from './who-may.ts';
import type { Case } from './case.ts';
import type { CommandOf } from './commands.ts';
import type { DecideContext } from './context.ts';
import type { CaseEvent } from './events.ts';
import { acknowledge, tellAtOnce } from './handlers.ts';
import { createRecorder } from './recorder.ts';
import { refusal, type Fault, type Refusal } from './refusal.ts';
import { runningNumber } from './running-number.ts';

/** A complaint is received, entered in the register, acknowledged, and those who must know are told, all at once. */
export function receive(
  current: Case | null,
  command: CommandOf<'receive'>,
  context: DecideContext,
): Result<readonly CaseEvent[], Refusal> {
  const { data, actor } = command;
  const refuse = (fault: Fault) => fail(refusal(command.type, current, context, fault));
  if (current !== null) return refuse({ code: 'case-exists' });
  if (roleOf(actor, whoMay(null, 'receive', context.policy)) === undefined)
    return refuse({ code: 'not-your-role' });
  if (data.wantedBy !== undefined && !Number.isSafeInteger(data.wantedBy))
    return refuse({ code: 'impossible-time', about: 'wantedBy is no number of milliseconds since 1970' });
  if (!context.nextNumber) throw new RangeError('Receiving a case needs context.nextNumber.');
  const office = context.calendars['office'];
  if (!office)
    throw new RangeError('Receiving a case needs the calendar “office”, whose zone tells the year.');

  const { policy } = context;
  const issue = data.chosenIssue ?? data.classification.issues[0] ?? 'unrelated';
  const { category, department } = policy.issues[issue];
  const severity = assessSeverity(data.facts, readingOf(data.classification, data.chosenIssue), policy);
  const { issues, severity: read, confidence } = data.classification;
  const kind = data.chosenIssue ? kindOf(issue) : data.classification.kind;
  // A number that is drawn for a case that is then refused would be a gap in the register.
  scheduleOf(policy, { kind, severity: severity.value, facts: data.facts }, context.at);

  const recorder = createRecorder(null, data.id, command, context);
  recorder.record('received', {
    channel: data.channel,
    branch: data.branch,
    policyId: policy.policyId,
    lang: data.lang,
    content: data.content,
    proposal: {
      kind: data.classification.kind,
      category: data.classification.category,
      issues,
      severity: read,
      confidence,
    },
    chosenIssue: data.chosenIssue,
    kind,
    category,
    issue,
    severity: severity.value,
    department,
    facts: data.facts,
    resolution: data.resolution,
    wantedBy: data.wantedBy,
    photos: data.photos,
    reporter: data.reporter,
    accused: data.accused,
    because: severity.because,
  });
  const series = policy.kinds[kind]?.ownSeries ? 'reports' : 'cases';
  const year = Number(office.localDate(context.at).slice(0, 4));
  const registered = recorder.record('registered', {
    number: runningNumber(data.branch, year, context.nextNumber(data.branch, year, series), series),
  });
  // Where nothing answers by itself, somebody tells the customer, and says so.
  if (policy.channels[data.channel]?.automaticReply ?? true) acknowledge(registered, recorder, context);
  tellAtOnce(registered, recorder, policy);
  return ok(recorder.events);
}
