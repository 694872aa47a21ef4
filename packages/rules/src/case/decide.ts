import { kindOf } from '../classification/kind-of.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { NotInForceError } from '../core/dated.ts';
import { deadlineKey } from '../deadlines/deadline.ts';
import { deadlines } from '../deadlines/deadlines.ts';
import type { Policy } from '../policy/policy.ts';
import { stepOf } from '../policy/track-of.ts';
import { toldAtOnce } from '../routing/told-at-once.ts';
import { isGraver, type Issue, type Kind } from '../core/vocabulary.ts';
import { assessSeverity, readingOf } from '../severity/assess-severity.ts';
import { refusalOf, roleOf, whoMay } from './admission.ts';
import type { Case } from './case.ts';
import { commandTable } from './commands.table.ts';
import type { Command, CommandData, CommandType } from './commands.ts';
import type { DecideContext } from './context.ts';
import type { CaseEvent, EventData, EventType, PromiseReason } from './events.ts';
import { evolve } from './evolve.ts';
import { promisesAfter, promisesOf } from './promises.ts';
import type { Refusal } from './refusal.ts';
import { runningNumber } from './running-number.ts';

/** Events of one command, each folded at once so that the next can build on it. */
interface Recorder {
  /** Appends an event and answers the case after it. */
  record<T extends EventType>(type: T, data: EventData[T]): Case;
  /** Tells the customer openly which promised times are others after a change, if any are. */
  promiseAnew(why: PromiseReason): void;
}

type Handler<T extends CommandType> = (
  data: CommandData[T],
  recorder: Recorder,
  context: DecideContext,
  current: Case,
  command: Command,
) => void;

/** What each admitted command makes happen. `receive` and `pass-deadline` have conditions of their own, below. */
const handlers: { readonly [T in Exclude<CommandType, 'receive' | 'pass-deadline'>]: Handler<T> } = {
  'add-information': ({ content, photos }, { record, promiseAnew }) => {
    record('information-added', { content, photos });
    promiseAnew('information');
  },
  'store-photo': ({ photo }, { record }) => record('photo-stored', { photo }),
  report: (_, { record }) => record('reported', {}),
  transfer: ({ department, reason }, { record, promiseAnew }) => {
    record('transferred', { department, reason });
    promiseAnew('transfer');
  },
  'ask-information': ({ content }, { record }) => record('information-asked', { content }),
  'record-arrival': (_, { record }) => record('arrived', {}),
  confirm: ({ issue, severity, reason }, { record, promiseAnew }, { policy }, current, { actor }) => {
    const { category, department } = policy.issues[issue];
    const corrected = issue !== current.issue || severity !== current.severity;
    const kind = kindAfter(issue, current);
    const confirmed = record('confirmed', {
      kind,
      issue,
      category,
      severity,
      department,
      corrected,
      reason,
    });
    if (current.owner === undefined && actor.id !== undefined) record('assigned', { owner: actor.id });
    tellAtOnce(confirmed, record, policy);
    if (severity !== current.severity)
      promiseAnew(isGraver(severity, current.severity) ? 'graver' : 'milder');
    if (kind !== current.kind) promiseAnew('kind');
  },
  'record-interim': ({ content }, { record }) => record('interim-recorded', { content }),
  'report-progress': ({ content }, { record }) => record('progress-reported', { content }),
  'propose-plan': ({ content }, { record }) => record('plan-proposed', { content }),
  'approve-plan': (_, { record }, { policy }, current) =>
    record('plan-approved', { offered: stepOf(policy, current, 'consent') !== undefined }),
  'accept-plan': (_, { record, promiseAnew }) => {
    record('plan-accepted', {});
    promiseAnew('consent');
  },
  'decline-plan': ({ reason }, { record, promiseAnew }) => {
    record('plan-declined', { reason });
    promiseAnew('consent');
  },
  'refuse-plan': ({ reason }, { record }) => record('plan-refused', { reason }),
  answer: ({ content }, { record }) => record('answered', { content }),
  resolve: ({ content }, { record }) => record('resolved', { content }),
  rate: ({ satisfied, score, reason }, { record, promiseAnew }) => {
    record('rated', { satisfied, score, reason });
    // Until satisfied (WF-4.5.2): a dissatisfied customer starts the handling again.
    if (satisfied) record('closed', { outcome: 'satisfied' });
    else {
      record('reopened', {});
      promiseAnew('reopened');
    }
  },
  recompute: ({ change }, { record, promiseAnew }, { policy }) => {
    record('recomputed', { change, policyId: policy.policyId });
    promiseAnew(change);
  },
};

/**
 * What a command makes happen: the events to append, or why it is refused. Pure: the same case, command and context
 * give the same answer.
 */
export function decide(
  current: Case | null,
  command: Command,
  context: DecideContext,
): Result<readonly CaseEvent[], Refusal> {
  try {
    return decideInForce(current, command, context);
  } catch (error) {
    if (!(error instanceof NotInForceError)) throw error;
    return fail(refusal(command, current, context, 'not-in-force', error.message));
  }
}

function decideInForce(
  current: Case | null,
  command: Command,
  context: DecideContext,
): Result<readonly CaseEvent[], Refusal> {
  const { occurredAt = context.at, at } = context;
  if (occurredAt > at || (current !== null && occurredAt < current.receivedAt)) {
    return fail(
      refusal(
        command,
        current,
        context,
        'impossible-time',
        'It cannot have happened in the future, nor before the receipt.',
      ),
    );
  }
  if (command.type === 'receive') return receive(current, command, context);
  if (current === null)
    return fail(refusal(command, current, context, 'no-such-case', 'There is no such case.'));

  if (current.policyId !== context.policy.policyId && !isMove(command)) {
    return fail(
      refusal(
        command,
        current,
        context,
        'other-policy',
        `The case is under the policy ${current.policyId}; the context brings ${context.policy.policyId}.`,
      ),
    );
  }
  const refused = refusalOf(current, command.type, command.actor, context.policy);
  if (refused) return fail(refused);
  if (command.type === 'pass-deadline') return passDeadline(current, command, context);
  if (command.type === 'store-photo' && !awaits(current, command.data.photo)) {
    return fail(
      refusal(
        command,
        current,
        context,
        'nothing-to-do',
        'No such photo was announced, or it has arrived already.',
      ),
    );
  }

  const floor = command.type === 'confirm' ? tooMild(command.data, current, context) : undefined;
  if (floor) return fail(refusal(command, current, context, 'too-mild', floor));

  const { events, recorder } = createRecorder(current, current.id, command, context);
  (handlers[command.type] as Handler<CommandType>)(command.data, recorder, context, current, command);
  return ok(events);
}

/** What a case becomes when its issue is confirmed or corrected. */
const kindAfter = (issue: Issue, current: Case): Kind =>
  issue === current.issue ? current.kind : kindOf(issue);

/** Some kinds are never mild: a danger, for example, is treated as one until it is removed (CS-2). */
function tooMild(
  { issue, severity }: CommandData['confirm'],
  current: Case,
  { policy }: DecideContext,
): string | undefined {
  const kind = kindAfter(issue, current);
  const least = policy.kinds[kind]?.atLeast;
  return least !== undefined && isGraver(least, severity)
    ? `A case of the kind “${kind}” is never milder than ${least}.`
    : undefined;
}

/** Only a recorded command moves a case to another policy. */
const isMove = (command: Command): boolean =>
  command.type === 'recompute' && command.data.change === 'policy';

type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

function receive(
  current: Case | null,
  command: CommandOf<'receive'>,
  context: DecideContext,
): Result<readonly CaseEvent[], Refusal> {
  const { data, actor } = command;
  if (current !== null)
    return fail(
      refusal(command, current, context, 'case-exists', `Case ${current.id} has been received already.`),
    );
  if (roleOf(actor, whoMay(null, 'receive', context.policy)) === undefined)
    return fail(
      refusal(
        command,
        current,
        context,
        'not-your-role',
        'Only customers and those who take complaints for them may hand one in.',
      ),
    );
  if (!context.nextNumber) throw new RangeError('Receiving a case needs context.nextNumber.');

  const { policy } = context;
  const issue = data.chosenIssue ?? data.classification.issues[0] ?? 'unrelated';
  const { category, department } = policy.issues[issue];
  const severity = assessSeverity(data.facts, readingOf(data.classification, data.chosenIssue), policy);
  const { kind, issues, severity: read, confidence } = data.classification;

  const { events, recorder } = createRecorder(null, data.id, command, context);
  recorder.record('received', {
    channel: data.channel,
    branch: data.branch,
    policyId: policy.policyId,
    lang: data.lang,
    content: data.content,
    proposal: { kind, category: data.classification.category, issues, severity: read, confidence },
    chosenIssue: data.chosenIssue,
    kind: data.chosenIssue ? kindOf(issue) : kind,
    category,
    issue,
    severity: severity.value,
    department,
    facts: data.facts,
    resolution: data.resolution,
    wantedBy: data.wantedBy,
    photos: data.photos,
    because: severity.because,
  });
  const office = context.calendars['office'];
  if (!office)
    throw new RangeError('Receiving a case needs the calendar “office”, whose zone tells the year.');
  const year = Number(office.localDate(context.at).slice(0, 4));
  const registered = recorder.record('registered', {
    number: runningNumber(data.branch, year, context.nextNumber(data.branch, year)),
  });
  recorder.record('acknowledged', {
    promises: promisesOf(registered, context).map(({ milestone, due }) => ({ milestone, due })),
  });
  tellAtOnce(registered, recorder.record, policy);
  return ok(events);
}

/** Where the track says so, those who must know at once are told, and that they were (WF-4.4.1). */
function tellAtOnce(current: Case, record: Recorder['record'], policy: Policy): void {
  if (current.reached.notify !== undefined || !stepOf(policy, current, 'notify')) return;
  record('notified', { roles: toldAtOnce(policy, current), department: current.department });
}

/** Each due time is recorded once, and only while it stands: met, moved or known ones leave nothing to do. */
function passDeadline(
  current: Case,
  command: CommandOf<'pass-deadline'>,
  context: DecideContext,
): Result<readonly CaseEvent[], Refusal> {
  const { milestone, due } = command.data;
  const deadline = deadlines(current, context).value.find(
    (one) => one.milestone === milestone && one.due === due,
  );
  const key = deadline && deadlineKey(current.id, deadline);
  if (!key || deadline.metAt !== undefined || context.at <= due || current.passed.includes(key)) {
    return fail(
      refusal(
        command,
        current,
        context,
        'nothing-to-do',
        `“${milestone}” is met, has moved, is not yet due, or is recorded already.`,
      ),
    );
  }
  const { events, recorder } = createRecorder(current, current.id, command, context);
  recorder.record('deadline-passed', { milestone, due, key });
  return ok(events);
}

function createRecorder(
  before: Case | null,
  caseId: string,
  { type, actor }: Command,
  context: DecideContext,
) {
  const events: CaseEvent[] = [];
  let current = before;
  // Whoever is not admitted has been refused before.
  const role = roleOf(actor, whoMay(before, type, context.policy))!;
  const recorder: Recorder = {
    promiseAnew: (why) => {
      const promises = promisesAfter(current!, why, context);
      if (promises.length > 0) recorder.record('promises-changed', { why, promises });
    },
    record: (eventType, data) => {
      const event = {
        v: 1,
        id: context.nextId(),
        caseId,
        seq: (current?.version ?? 0) + 1,
        type: eventType,
        // Only what was commanded may have happened earlier; what follows from it by itself happens now.
        occurredAt: events.length === 0 ? (context.occurredAt ?? context.at) : context.at,
        recordedAt: context.at,
        actor: { role, id: actor.id },
        data,
      } as unknown as CaseEvent;
      events.push(event);
      current = evolve(current, event);
      return current;
    },
  };
  return { events, recorder };
}

const refusal = (
  command: Command,
  current: Case | null,
  { policy }: DecideContext,
  code: Refusal['code'],
  detail: string,
): Refusal => ({
  code,
  detail,
  missing: [],
  who: whoMay(current, command.type, policy),
  because: commandTable[command.type].because,
});

const awaits = ({ photos }: Case, photo: string): boolean =>
  photos.some(({ id, stored }) => id === photo && !stored);
