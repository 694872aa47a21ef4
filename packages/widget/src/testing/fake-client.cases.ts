import { policies, publicPolicy, type Issue } from '@redress/rules';
import type {
  CaseUpdate,
  Complaint,
  CustomerCommandInput,
  KnownCase,
  Preview,
  RedressClient,
  SubmissionState,
} from '@redress/sdk';
import { caseIds, deadline, hour, minute, submissionState, zone } from './samples.cases.ts';

/** A client whose answers a test decides, and that remembers what it was asked. */
export interface FakeClient extends RedressClient {
  readonly submitted: Complaint[];
  readonly commands: CustomerCommandInput[];
  known: KnownCase[];
  /** What the next submission comes to. */
  outcome: SubmissionState | Promise<SubmissionState> | Error;
  commandOutcome: 'sent' | 'queued' | Error;
  reason: 'storage-unavailable' | undefined;
  /** Tells all subscribers. */
  announce(state: SubmissionState): void;
  /** Tells all watchers of a case. */
  show(update: CaseUpdate): void;
  readonly listening: number;
}

const words: readonly (readonly [RegExp, Issue])[] = [
  [/lost|never arrived|丢/i, 'lost'],
  [/damaged|crushed|破损|压坏/i, 'damaged'],
];

/** Knows two words of two languages; of anything else it is unsure. */
function guess({ text, issue: chosen, facts }: Pick<Complaint, 'text' | 'issue' | 'facts'>): Preview {
  const found = words.find(([pattern]) => pattern.test(text))?.[1];
  const issue = chosen ?? found ?? 'unrelated';
  const urgent = issue === 'lost' || facts?.operationsAffected === true;
  const now = Date.now();
  return {
    classification: {
      kind: 'complaint',
      category: 'service-quality',
      issues: found ? [found] : [],
      severity: urgent ? 'urgent-major' : 'important',
      lang: 'en',
      confidence: found ? 0.9 : 0.2,
      evidence: [],
    },
    issue,
    severity: urgent ? 'urgent-major' : 'important',
    deadlines: [
      deadline('respond', now + (urgent ? 30 * minute : 8 * hour)),
      deadline('resolve', now + (urgent ? 48 : 120) * hour),
    ],
    timeZone: zone,
  };
}

export function createFakeClient(
  changed: Partial<Pick<FakeClient, 'known' | 'outcome' | 'reason'>> = {},
): FakeClient {
  const subscribers = new Set<(state: SubmissionState) => void>();
  const watchers = new Set<(update: CaseUpdate) => void>();
  const settle = async <T>(outcome: T | Promise<T> | Error): Promise<T> => {
    const settled = await outcome;
    if (settled instanceof Error) throw settled;
    return settled;
  };
  const profile = {
    name: 'Harbourline',
    branch: 'shanghai',
    policy: publicPolicy(policies.warehouse),
    calendars: { office: { timeZone: zone, weekly: {} } },
  };
  let drafts = 0;

  const client: FakeClient = {
    submitted: [],
    commands: [],
    known: [],
    outcome: submissionState(),
    commandOutcome: 'sent',
    reason: undefined,
    ...changed,

    profile: () => profile,
    loadProfile: () => Promise.resolve(profile),
    begin: () => ({ id: caseIds[drafts++ % caseIds.length]!, secret: 's'.repeat(43), startedAt: Date.now() }),
    preview: (complaint) => Promise.resolve(guess(complaint)),
    submit: async (draft, complaint) => {
      client.submitted.push(complaint);
      return { ...(await settle(client.outcome)), id: draft.id };
    },
    takeBack: (id) => {
      const taken = client.known.some((each) => each.id === id && each.state === 'queued');
      client.known = client.known.filter((each) => each.id !== id || each.state !== 'queued');
      return Promise.resolve(taken);
    },
    cases: () => Promise.resolve(client.known),
    adopt: () => Promise.resolve(client.known[0]?.id),
    watch: (_id, listener) => {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    send: async (_id, command) => {
      client.commands.push(command);
      return settle(client.commandOutcome);
    },
    subscribe: (listener) => {
      subscribers.add(listener);
      return () => subscribers.delete(listener);
    },
    drain: () => Promise.resolve(),
    unavailableReason: () => client.reason,
    destroy: () => undefined,

    announce: (state) => {
      for (const listener of subscribers) listener(state);
    },
    show: (update) => {
      for (const listener of watchers) listener(update);
    },
    get listening() {
      return subscribers.size + watchers.size;
    },
  };
  return client;
}
