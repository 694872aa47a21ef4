import { createBrowserPorts } from './adapters/browser-ports.ts';
import { syncTag, withBackgroundSync } from './background-sync.ts';
import { createCaseWatches } from './case-watches.ts';
import type { ClientOptions } from './client-options.ts';
import type { KnownCase, RedressClient, SubmissionState } from './client.ts';
import type { PortalProfile } from './contract/index.ts';
import { defaultProfile } from './default-profile.ts';
import { deviceName } from './device-name.ts';
import { beginDraft } from './draft.ts';
import { UnreachableError } from './errors.ts';
import type { SignedIn } from './identity/signed-in.ts';
import { languagesOf } from './languages.ts';
import { loadChunk } from './load-chunk.ts';
import { createDrafts } from './outbox/drafts.ts';
import type { StoredCase } from './outbox/entry.ts';
import { countWaiting, leaveWaiting } from './outbox/leave-waiting.ts';
import { createOutbox } from './outbox/outbox.ts';
import { knownCase, stateOf } from './outbox/case-state.ts';
import { createServerClock } from './outbox/server-clock.ts';
import type { Ports, Stop, StorageTrouble } from './ports.ts';
import { retried } from './retried.ts';
import { createSight } from './sight.ts';

const ignore = (): void => undefined;

const unreachable = (cause: unknown): never => {
  throw new UnreachableError('Code that this takes could not be loaded.', { cause });
};

/** Lets listeners enter a set, each with the way out. */
const enteringIn =
  <L>(listeners: Set<L>) =>
  (listener: L): Stop => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };

/** What the other tabs are told when everything was forgotten: the id of no case. */
const everything = '*';

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
  kiosk = false,
  backgroundSync,
  identity,
  challenge,
  ports: replaced,
}: ClientOptions): RedressClient {
  const base = endpoint.replace(/\/+$/, '');
  const world: Ports = { ...createBrowserPorts(base, portalKey, kiosk), ...replaced };
  const serverClock = createServerClock(world);
  const name = deviceName(base, portalKey);
  const ports: Ports = {
    ...world,
    transport: serverClock.measured(world.transport),
    // The key of a shared device is the page's: a service worker could read nothing.
    ...(backgroundSync &&
      !kiosk && { noteWaiting: withBackgroundSync(world, syncTag(name), backgroundSync) }),
  };
  const page = trackingPage ?? `${base}/track`;
  let profile = (): PortalProfile => defaultProfile;
  let here: SignedIn | undefined;
  /** What is done for a customer who is signed in at the portal. */
  const signedIn =
    identity &&
    retried(async () => {
      const { createSignedIn } = await loadChunk(() => import('./identity/signed-in.ts'));
      return (here = await createSignedIn({
        identity,
        portalKey,
        ports,
        serverNow: serverClock.now,
        changed: tellAll,
        takeAway,
        leaveDrafts,
        released: outbox.drainInBackground,
      }));
    });
  const whoIsHere = async (): Promise<SignedIn | undefined> => signedIn?.().catch(() => undefined);
  const sight = createSight(ports.store, whoIsHere);
  /** The code that sends: all that is needed when an earlier visit left something and nobody opens a form. */
  const delivery = retried(async () => {
    const code = await loadChunk(() => import('./delivery.ts'));
    const mine = await signedIn?.();
    return code.createChallenged({
      deliver: mine?.proved(code.deliver) ?? code.deliver,
      challenge,
      ports,
      drain: outbox.drain,
    });
  });
  /** The code behind a form and an open case, with what this client keeps in it. */
  const exchange = retried(async () => {
    const code = await loadChunk(() => import('./exchange.ts'), 'freeze');
    const source = code.createProfileSource(portalKey, ports);
    profile = source.current;
    const mine = await signedIn?.();
    const watch = code.createLiveWatch({
      endpoint: base,
      portalKey,
      ports,
      serverNow: serverClock.now,
      name: kiosk ? undefined : name,
      isOnNetwork: replaced?.transport === undefined,
      proving: mine?.proving,
      refresh: (caseId) => watches.refresh(caseId),
    });
    return {
      ...code,
      ...(mine && { joinCases: mine.joinCases }),
      loadProfile: source.load,
      readPhoto: (record: StoredCase, photoId: string) =>
        code.readPhoto(record, photoId, {
          endpoint: base,
          portalKey,
          fetch: ports.fetch,
          proving: mine?.proving,
        }),
      previewer: code.createPreviewer(),
      standings: code.createStandings({ portalKey, ports, news: tellListeners }),
      watch,
    };
  });
  const listeners = new Set<(state: SubmissionState) => void>();
  const subscribe = enteringIn(listeners);
  const drafts = createDrafts(ports, { customer: () => here?.known(), sight: sight.sees });
  const forgotten = new Set<(ids?: ReadonlySet<string>) => void>();
  const onForgotten = enteringIn(forgotten);
  let opened: Awaited<ReturnType<Ports['store']>> | undefined;
  let destroyed = false;

  const outbox = createOutbox({
    portalKey,
    ports,
    changed: tellAll,
    serverNow: serverClock.now,
    deliver: async (...what) => {
      const code = await delivery().catch(() => undefined);
      return code ? code.deliver(...what) : { is: 'retry', waitsFor: 'network' };
    },
  });
  const watches = createCaseWatches({
    ports,
    subscribe,
    onForgotten,
    mayShow: sight.mayShow,
    start: async (record, listener) => {
      const { watch, standings } = await exchange();
      return watch(record, (update) => {
        listener(update);
        const { view } = update;
        if (view) standings.learn(record.id, view);
      });
    },
  });
  const stopHearing = ports.changes.listen(announce);

  /** Tells this page and the other tabs of a change. */
  function tellAll(caseId: string): void {
    announce(caseId);
    ports.changes.post(caseId);
  }

  /** Tells this page's listeners what has become of a case, here or in another tab; or that whoever was here has gone. */
  function announce(caseId: string): void {
    if (caseId === everything) {
      leaveDrafts();
      here?.forget();
      sight.adopted.clear();
      takeAway();
      return;
    }
    void tellListeners(caseId).catch(ports.report);
    watches.refresh(caseId);
  }

  /** What this page's form saves late does not come back. */
  const leaveDrafts = (): void => void drafts.leaveAll().catch(ports.report);

  /** What is shown of these cases, or of all, is gone. */
  function takeAway(ids?: ReadonlySet<string>): void {
    for (const listener of [...forgotten]) listener(ids);
  }

  async function tellListeners(caseId: string): Promise<void> {
    if (listeners.size === 0) return;
    const record = await (await ports.store()).case(caseId);
    if (!record || destroyed || !(await sight.mayShow(record))) return;
    const state = await stateNow(record);
    for (const listener of listeners) {
      try {
        listener(state);
      } catch (error) {
        // One listener's fault is not the others'.
        ports.report(error);
      }
    }
  }

  const stateNow = async (record: StoredCase): Promise<SubmissionState> =>
    stateOf(record, await ports.store());
  const asKnown = async (record: StoredCase): Promise<KnownCase> =>
    knownCase(record, await ports.store(), page);

  async function recordOf(caseId: string): Promise<StoredCase> {
    const record = await (await ports.store()).case(caseId);
    if (!record) throw new RangeError(`This device knows no case ${caseId}.`);
    return record;
  }

  /** What an earlier visit left and measured, and whether anything can be kept at all. */
  async function lookAtStorage(): Promise<void> {
    opened = await ports.store();
    await serverClock.load();
    await drafts.expire();
  }

  function troubleNow(): StorageTrouble | undefined {
    const keepsInMemory = opened?.kept('') === 'memory' || opened?.hasToRecover?.();
    return opened?.trouble?.() ?? (keepsInMemory ? 'storage-unavailable' : undefined);
  }

  /** Loads the code that a later step needs while there is a connection; what fails is tried again when it is needed. */
  function prepare(): void {
    exchange()
      .then(({ previewer }) => previewer.prepare(languagesOf(ports.languages())))
      .catch(ignore);
    delivery().catch(ignore);
    ports.transport().catch(ignore);
    ports.uploader().catch(ignore);
    // An insecure origin loads the code that hashes photos.
    ports.sha256(new ArrayBuffer(0)).catch(ignore);
  }

  const client: RedressClient = {
    profile: () => profile(),
    loadProfile: async () => {
      prepare();
      const code = await exchange().catch(() => undefined);
      return code ? code.loadProfile() : profile();
    },
    kiosk,
    begin: () => {
      opened?.forgetSent?.();
      return drafts.own(beginDraft(ports));
    },
    // What is promised is promised by the server's clock.
    preview: async (complaint) =>
      (await exchange()).previewer.preview(complaint, profile(), serverClock.now()),

    submit: async (draft, complaint) => {
      const { freeze, namedBranch } = await exchange().catch(unreachable);
      // Without the classifier's code there is no promise to show, but the complaint is kept all the same.
      const preview = await client.preview(complaint).catch(() => undefined);
      const told = { ...complaint, branch: namedBranch(complaint.branch, profile()) };
      const { record, entries } = await freeze(draft, told, preview, ports);
      const customer = record.unnamed ? undefined : await (await whoIsHere())?.customer();
      // Submitted twice, as by a double click, it is kept once: the first one goes.
      await outbox.add({ ...record, customer, subject: complaint.subject }, entries);
      drafts.submitted(draft.id);
      await outbox.tried(draft.id);
      return stateNow(await recordOf(draft.id));
    },

    written: async (id) => {
      const store = await ports.store();
      const record = await store.case(id);
      if (!record || !(await sight.mayShow(record))) return undefined;
      return (await exchange().catch(unreachable)).whatWasWritten(store, id);
    },

    takeBack: async (id) => {
      const taken = await (await ports.store()).takeBack(id);
      if (taken) outbox.drainInBackground();
      return taken;
    },

    cases: async () => {
      await (await whoIsHere())?.refresh();
      const records = await sight.cases();
      return Promise.all([...records].sort((a, b) => b.startedAt - a.startedAt).map(asKnown));
    },

    lookAtCases: async () => {
      const { standings } = await exchange().catch(unreachable);
      await standings.lookAt(await sight.cases());
    },

    similar: async (about) => {
      const { similarCases } = await exchange();
      return Promise.all(similarCases(await sight.cases(), about).map(asKnown));
    },

    drafts: { save: drafts.save, latest: drafts.latest, discard: drafts.discard },

    joinCases: async (ids) => (await exchange()).joinCases(ids),

    adopt: async (fragment) => {
      const id = await (await exchange()).adoptCase(fragment, portalKey, ports);
      if (id !== undefined) sight.adopted.add(id);
      return id;
    },

    watch: watches.watch,

    send: async (id, command) => (await exchange()).sendCommand(id, command, ports, outbox),

    dismissRefused: async (id, partId) => {
      const { dismissRefused } = await exchange().catch(unreachable);
      const part = await dismissRefused(await ports.store(), id, partId);
      if (part) tellAll(id);
      return part;
    },
    photo: async (id, photoId) => {
      const record = await recordOf(id);
      if (!(await sight.mayShow(record))) throw new RangeError(`This device shows no case ${id}.`);
      const code = await exchange().catch(unreachable);
      return code.readPhoto(record, photoId);
    },
    refusedFiles: async (partId) => (await exchange()).refusedFiles(await ports.store(), partId),

    subscribe,
    onForgotten: (listener) => onForgotten(() => listener()),
    drain: async () => {
      await (await delivery().catch(() => undefined))?.askAgain();
      await outbox.drain();
    },
    unavailableReason: troubleNow,
    clockOffset: serverClock.offset,
    waiting: () => ports.store().then(countWaiting),
    logout: async ({ keepUnsent = false } = {}) => {
      const store = await ports.store();
      const stays = kiosk && keepUnsent;
      const unsent = stays ? 0 : await countWaiting(store);
      // What is being listed at this moment must not be kept after everything has been forgotten.
      here?.forget();
      await drafts.leaveAll(stays ? () => leaveWaiting(store) : store.wipe);
      if (!stays) ports.noteWaiting(false);
      tellAll(everything);
      return { unsent };
    },
    destroy: () => {
      destroyed = true;
      outbox.stop();
      stopHearing();
      watches.stop();
      listeners.clear();
      forgotten.clear();
      if (!replaced?.store) ports.store().then((store) => store.close(), ignore);
    },
  };
  outbox.drainInBackground();
  lookAtStorage().catch(ports.report);
  return client;
}
