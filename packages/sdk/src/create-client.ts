import { createBrowserPorts } from './adapters/browser-ports.ts';
import type { KnownCase, RedressClient, SubmissionState } from './client.ts';
import { CaseView, CustomerCommand, faultsOf, wording } from './contract/index.ts';
import { beginDraft, newId, referenceOf } from './draft.ts';
import { ComplaintError, ProblemError, UnreachableError } from './errors.ts';
import { languagesOf } from './languages.ts';
import { headersOf } from './outbox/deliver.ts';
import { waiting, type StoredCase } from './outbox/entry.ts';
import { createOutbox } from './outbox/outbox.ts';
import { refusedParts } from './outbox/refused-parts.ts';
import { problemOf } from './outbox/verdict.ts';
import type { Ports, Stop } from './ports.ts';
import { createPreviewer } from './preview.ts';
import { createProfileSource } from './profile.ts';
import { freeze } from './submission.ts';
import { readTrackingFragment, trackingLink } from './tracking-link.ts';
import { watchCase, type CaseWatch } from './watch-case.ts';

export interface ClientOptions {
  /** Address of the backend, for example `https://care.example.com`. */
  readonly endpoint: string;
  /** The key that names the portal; not a secret. */
  readonly portalKey: string;
  /**
   * Page that shows a case without a login.
   *
   * @default the endpoint's `/track`
   */
  readonly trackingPage?: string | undefined;
  /** Replaces parts of the world: clock, storage, network. For tests and for places that are no browser. */
  readonly ports?: Partial<Ports> | undefined;
}

/**
 * The customer's client. What waits from an earlier visit is sent at once.
 *
 * @example
 * const client = createClient({ endpoint: 'https://care.example.com', portalKey: 'pk_harbour' });
 * const state = await client.submit(client.begin(), { text: 'Two of twelve cartons are crushed.' });
 */
export function createClient({
  endpoint,
  portalKey,
  trackingPage,
  ports: replaced,
}: ClientOptions): RedressClient {
  const base = endpoint.replace(/\/+$/, '');
  const ports: Ports = { ...createBrowserPorts(base, portalKey), ...replaced };
  const page = trackingPage ?? `${base}/track`;
  const profile = createProfileSource(portalKey, ports);
  const previewer = createPreviewer();
  const listeners = new Set<(state: SubmissionState) => void>();
  const watches = new Map<string, Set<CaseWatch>>();
  let storageFailed = false;
  let destroyed = false;

  const outbox = createOutbox(portalKey, ports, (caseId) => {
    announce(caseId);
    ports.changes.post(caseId);
  });
  const stopHearing = ports.changes.listen(announce);

  /** Tells this page's listeners what has become of a case, here or in another tab. */
  function announce(caseId: string): void {
    void tellListeners(caseId).catch(ports.report);
    for (const watch of watches.get(caseId) ?? []) watch.refresh();
  }

  async function tellListeners(caseId: string): Promise<void> {
    const record = await (await ports.store()).case(caseId);
    if (!record || destroyed) return;
    const state = await stateOf(record);
    for (const listener of listeners) {
      try {
        listener(state);
      } catch (error) {
        // One listener's fault is not the others'.
        ports.report(error);
      }
    }
  }

  async function stateOf(record: StoredCase): Promise<SubmissionState> {
    const { id, reference, promises, timeZone, receipt, rejected, photos } = record;
    const store = await ports.store();
    const kept = store.kept(id);
    storageFailed = kept === 'memory' || store.kept('') === 'memory';
    return {
      id,
      state: receipt ? 'sent' : rejected ? 'rejected' : 'queued',
      reference,
      kept,
      promises,
      provisional: receipt === undefined,
      timeZone,
      receipt,
      problem: rejected,
      photos,
      refused: refusedParts(await store.entries(), id),
    };
  }

  async function knownCase(record: StoredCase): Promise<KnownCase> {
    const { issue, excerpt, startedAt, receipt, id, secret } = record;
    return {
      ...(await stateOf(record)),
      issue,
      excerpt,
      startedAt,
      trackingLink: trackingLink(page, receipt?.number ?? id, secret),
    };
  }

  async function recordOf(caseId: string): Promise<StoredCase> {
    const record = await (await ports.store()).case(caseId);
    if (!record) throw new RangeError(`This device knows no case ${caseId}.`);
    return record;
  }

  /** Loads the code that a later step needs while there is a connection; what fails is tried again when it is needed. */
  function prepare(): void {
    const ignore = (): void => undefined;
    previewer.prepare(languagesOf(ports.languages())).catch(ignore);
    ports.transport().catch(ignore);
    ports.uploader().catch(ignore);
  }

  const client: RedressClient = {
    profile: profile.current,
    loadProfile: () => {
      prepare();
      return profile.load();
    },
    begin: () => beginDraft(ports),
    preview: (complaint) => previewer.preview(complaint, profile.current(), ports.clock()),

    submit: async (draft, complaint) => {
      // Without the classifier's code there is no promise to show, but the complaint is kept all the same.
      const preview = await client.preview(complaint).catch(() => undefined);
      const { record, entries } = await freeze(draft, complaint, preview, ports);
      // Submitted twice, as by a double click, it is kept once: the first one goes.
      await outbox.add(record, entries);
      await outbox.tried(draft.id);
      return stateOf(await recordOf(draft.id));
    },

    takeBack: async (id) => {
      const taken = await (await ports.store()).takeBack(id);
      if (taken) outbox.drainInBackground();
      return taken;
    },

    cases: async () => {
      const records = await (await ports.store()).cases();
      return Promise.all([...records].sort((a, b) => b.startedAt - a.startedAt).map(knownCase));
    },

    adopt: async (fragment) => {
      const read = readTrackingFragment(fragment);
      if (!read) return undefined;
      const store = await ports.store();
      const known = (await store.cases()).find(
        ({ id, receipt }) => id === read.ref || receipt?.number === read.ref,
      );
      if (known) return known.id;
      const path = `v1/cases/${encodeURIComponent(read.ref)}`;
      const headers = headersOf(portalKey, read.secret);
      const response = await ports
        .transport()
        .then((transport) => transport.request({ method: 'GET', path, headers }))
        .catch((cause: unknown) => {
          throw new UnreachableError('The server could not be reached.', { cause });
        });
      if (response.status === 404) return undefined;
      const view = CaseView.safeParse(response.json);
      if (response.status !== 200 || !view.success) throw new ProblemError(problemOf(response));
      await store.putCase(adopted(view.data, read.secret));
      return view.data.id;
    },

    watch: (id, listener) => {
      let stopped = false;
      let started: CaseWatch | undefined;
      const start = async (): Promise<void> => {
        const record = await (await ports.store()).case(id);
        if (stopped || destroyed || started) return;
        if (!record) {
          listener({ freshness: 'not-found' });
        } else if (!record.receipt) {
          // Not sent yet, so there is nothing to ask the server for. It starts when the receipt arrives.
          listener({ freshness: 'loading' });
        } else {
          started = watchCase({ ref: id, secret: record.secret, portalKey }, ports, listener);
          watches.set(id, (watches.get(id) ?? new Set()).add(started));
        }
      };
      const startInBackground = (): void => void start().catch(ports.report);
      const stopWaiting = client.subscribe((state) => {
        if (state.id === id && state.receipt) startInBackground();
      });
      startInBackground();
      return (): void => {
        stopped = true;
        stopWaiting();
        started?.stop();
        if (started) watches.get(id)?.delete(started);
      };
    },

    send: async (id, command) => {
      const body = CustomerCommand.safeParse({ ...command, id: newId(ports) }, wording);
      if (!body.success) throw new ComplaintError(faultsOf(body.error));
      const entry = {
        ...waiting(body.data.id, id, ports.clock()),
        kind: 'command' as const,
        body: JSON.stringify(body.data),
      };
      if (!(await outbox.append(entry))) throw new RangeError(`This device knows no case ${id}.`);
      await outbox.tried(entry.id);

      const store = await ports.store();
      const left = (await store.entries()).find((one) => one.id === entry.id);
      if (!left) return 'sent';
      if (!left.rejected) return 'queued';
      // The one who sent it is told now and still has the text; kept, it would only stand in the way.
      await store.remove(entry.id);
      throw new ProblemError(left.rejected);
    },

    subscribe: (listener): Stop => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    drain: outbox.drain,
    unavailableReason: () => (storageFailed ? 'storage-unavailable' : undefined),
    destroy: () => {
      destroyed = true;
      outbox.stop();
      stopHearing();
      for (const own of watches.values()) for (const watch of own) watch.stop();
      listeners.clear();
    },
  };
  outbox.drainInBackground();
  return client;
}

/** What this device keeps of a case that came by its tracking link. */
function adopted(view: CaseView, secret: string): StoredCase {
  const { id, number = id, receivedAt, issue, severity, timeZone, messages, photos } = view;
  return {
    id,
    secret,
    reference: referenceOf(id),
    startedAt: receivedAt,
    issue,
    excerpt: messages[0]?.text?.slice(0, 120) ?? '',
    promises: [],
    timeZone,
    photos: { total: photos.length, sent: photos.filter(({ stored }) => stored).length },
    receipt: { id, number, receivedAt, issue, severity, promises: [], timeZone },
  };
}
