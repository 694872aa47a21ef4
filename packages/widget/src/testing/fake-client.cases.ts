import { kindOf, policies, publicPolicy, type Issue } from '@redress/rules';
import { shownFile, type Evidence, type ShownFile } from '@redress/sdk';
import type {
  CaseUpdate,
  Complaint,
  CustomerCommandInput,
  KnownCase,
  LogoutOptions,
  Preview,
  Previewed,
  RedressClient,
  SavedDraft,
  SimilarTo,
  StorageTrouble,
  SubmissionState,
} from '@redress/sdk';
import type { PortalSettings } from '@redress/sdk/contract';
import { caseIds, deadline, hour, known, minute, submissionState, zone } from './samples.cases.ts';

/** The names of files, whether they say what they show or not. */
export const namesOf = (photos: readonly Evidence[] = []): readonly string[] =>
  photos.map((photo) => shownFile(photo).file.name);

/** A client whose answers a test decides, and that remembers what it was asked. */
export interface FakeClient extends RedressClient {
  readonly previewed: Previewed[];
  readonly submitted: Complaint[];
  readonly commands: CustomerCommandInput[];
  known: KnownCase[];
  /** What the next submission comes to. */
  outcome: SubmissionState | Promise<SubmissionState> | Error;
  commandOutcome: 'sent' | 'queued' | Error;
  reason: StorageTrouble | undefined;
  /** What an earlier visit left. */
  saved: SavedDraft | undefined;
  /** Drafts by their id, as they were kept last. */
  readonly kept: Map<string, Complaint>;
  readonly discarded: string[];
  /** What earlier reports about the same are looked for by, and what is found. */
  readonly sought: SimilarTo[];
  alike: KnownCase[];
  /** Parts that were let go. */
  readonly dismissed: string[];
  /** The bytes of photos. */
  photoBytes: () => Promise<Blob>;
  /** Photos that were fetched. */
  readonly fetched: string[];
  /** Photos that wait with a refused message. */
  waitingFiles: readonly ShownFile[];
  /** How often the server was asked how the cases stand. */
  looks: number;
  /** What was written in a complaint that has not arrived. */
  unsentComplaint: SavedDraft['complaint'] | undefined;
  offset: number;
  /** How often everything was to be forgotten. */
  loggedOut: number;
  readonly logouts: LogoutOptions[];
  /** How many complaints wait to be sent, though they are not shown. */
  unsent: number;
  /** Tells all subscribers. */
  announce(state: SubmissionState): void;
  /** Tells all that everything is to be forgotten. */
  forget(): void;
  /** Tells all watchers of a case. */
  show(update: CaseUpdate): void;
  readonly listening: number;
}

const words: readonly (readonly [RegExp, Issue])[] = [
  [/lost|never arrived|丢|遺失|hilang/i, 'lost'],
  [/damaged|crushed|破损|压坏|破損|rusak/i, 'damaged'],
  [/late|迟|遲|terlambat/i, 'delay'],
  [/rude|态度|態度/i, 'attitude'],
];

/** Knows a few words of four languages; of a text with several, or with none, it is unsure. */
function guess({ text, kind, issue: chosen, facts }: Previewed): Preview {
  const found = words.filter(([pattern]) => pattern.test(text)).map(([, issue]) => issue);
  const issue = chosen ?? found[0] ?? 'unrelated';
  const urgent = issue === 'lost' || facts?.operationsAffected === true;
  const now = Date.now();
  return {
    classification: {
      kind: 'complaint',
      category: 'service-quality',
      issues: found,
      severity: urgent ? 'urgent-major' : 'important',
      lang: 'en',
      confidence: found.length === 1 ? 0.9 : 0.2,
      evidence: [],
      stated: {},
    },
    kind: kind ?? kindOf(issue),
    raisedBy: facts?.operationsAffected ? [{ fact: 'operationsAffected', is: true }] : [],
    because: ['WF-4.3.2'],
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
  changed: Partial<
    Pick<FakeClient, 'known' | 'outcome' | 'reason' | 'saved' | 'alike' | 'offset' | 'kiosk'>
  > & {
    /** Whose regulation it is under. */
    readonly company?: keyof typeof policies;
    /** What the portal lays down about its form. */
    readonly settings?: PortalSettings;
  } = {},
): FakeClient {
  const subscribers = new Set<(state: SubmissionState) => void>();
  const watchers = new Set<(update: CaseUpdate) => void>();
  const forgotten = new Set<() => void>();
  const settle = async <T>(outcome: T | Promise<T> | Error): Promise<T> => {
    const settled = await outcome;
    if (settled instanceof Error) throw settled;
    return settled;
  };
  const profile = {
    name: 'Harbourline',
    branch: 'shanghai',
    policy: publicPolicy(policies[changed.company ?? 'warehouse']),
    settings: changed.settings,
    calendars: { office: { timeZone: zone, weekly: {} } },
  };
  let drafts = 0;

  const client: FakeClient = {
    previewed: [],
    submitted: [],
    commands: [],
    known: [],
    outcome: submissionState(),
    commandOutcome: 'sent',
    reason: undefined,
    saved: undefined,
    kept: new Map(),
    discarded: [],
    sought: [],
    alike: [],
    dismissed: [],
    photoBytes: () => Promise.reject(new Error('no photo')),
    fetched: [],
    waitingFiles: [],
    unsentComplaint: undefined,
    looks: 0,
    offset: 0,
    loggedOut: 0,
    logouts: [],
    unsent: 0,
    kiosk: false,
    ...changed,

    profile: () => profile,
    loadProfile: () => Promise.resolve(profile),
    begin: () => ({ id: caseIds[drafts++ % caseIds.length]!, secret: 's'.repeat(43), startedAt: Date.now() }),
    preview: (complaint) => {
      client.previewed.push(complaint);
      return Promise.resolve(guess(complaint));
    },
    submit: async (draft, complaint) => {
      client.submitted.push(complaint);
      const state = { ...(await settle(client.outcome)), id: draft.id };
      client.known = [known(state), ...client.known.filter(({ id }) => id !== draft.id)];
      return state;
    },
    written: () => Promise.resolve(client.unsentComplaint),
    takeBack: (id) => {
      const left = client.known.filter((each) => each.id !== id || each.state === 'sent');
      const taken = left.length < client.known.length;
      client.known = left;
      return Promise.resolve(taken);
    },
    cases: () => Promise.resolve(client.known),
    lookAtCases: () => {
      client.looks++;
      return Promise.resolve();
    },
    similar: (about) => {
      client.sought.push(about);
      return Promise.resolve(client.alike);
    },
    drafts: {
      save: (draft, complaint) => {
        client.kept.set(draft.id, complaint);
        return Promise.resolve();
      },
      latest: () => Promise.resolve(client.saved),
      discard: (id) => {
        client.discarded.push(id);
        client.kept.delete(id);
        return Promise.resolve();
      },
    },
    joinCases: () => Promise.resolve({ joined: [], refused: [] }),
    onForgotten: (listener) => {
      forgotten.add(listener);
      return () => forgotten.delete(listener);
    },
    adopt: () => Promise.resolve(client.known[0]?.id),
    watch: (_id, listener) => {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
    send: async (_id, command) => {
      client.commands.push(command);
      return settle(client.commandOutcome);
    },
    dismissRefused: (id, partId) => {
      client.dismissed.push(partId);
      const part = client.known.find((each) => each.id === id)?.refused.find((each) => each.id === partId);
      client.known = client.known.map((each) => ({
        ...each,
        refused: each.refused.filter((other) => other.id !== partId),
      }));
      return Promise.resolve(part);
    },
    photo: (_id, photoId) => {
      client.fetched.push(photoId);
      return client.photoBytes();
    },
    refusedFiles: () => Promise.resolve(client.waitingFiles),
    subscribe: (listener) => {
      subscribers.add(listener);
      return () => subscribers.delete(listener);
    },
    drain: () => Promise.resolve(),
    unavailableReason: () => client.reason,
    clockOffset: () => client.offset,
    waiting: () => Promise.resolve(client.unsent),
    logout: (options = {}) => {
      client.loggedOut++;
      client.logouts.push(options);
      client.forget();
      return Promise.resolve({ unsent: 0 });
    },
    destroy: () => undefined,

    announce: (state) => {
      for (const listener of subscribers) listener(state);
    },
    forget: () => {
      for (const listener of forgotten) listener();
    },
    show: (update) => {
      for (const listener of watchers) listener(update);
    },
    get listening() {
      return subscribers.size + watchers.size + forgotten.size;
    },
  };
  return client;
}
