import type { JoinedCases } from '../client.ts';
import { IdentityError, ProblemError, UnreachableError } from '../errors.ts';
import type { Deliver } from '../outbox/deliver.ts';
import type { StoredCase } from '../outbox/entry.ts';
import type { Ports } from '../ports.ts';
import { deliverProved } from './deliver-proved.ts';
import { joinCase, keepSummary, readMyCases } from './my-cases.ts';
import { createProving, type Proving } from './proving.ts';
import { createTokenSource } from './token-source.ts';

/** Under which name stores keep who was signed in last, for the list of their cases without a connection. */
const customerName = 'customer';

/** Milliseconds for which a list waits for the server: what is known is shown then. */
const patience = 3_000;

/** Not reached, not proved, or refused: what is known does. Anything else is a fault that must be seen. */
const expected = [IdentityError, ProblemError, UnreachableError] as const;

/** What the client does for a customer who is signed in at the portal. */
export interface SignedIn {
  /** Who they are, by the portal’s own id: as a token said in this page. Asks the portal if that is unknown yet and there is a network. */
  customer(): Promise<string | undefined>;
  /** Whether what belongs to a customer may be shown to whoever is here. */
  sees(customer: string): boolean;
  /** The same as `customer`, as far as it is known now. */
  known(): string | undefined;
  /** The network as this customer uses it. */
  readonly proving: (customer: string) => Proving;
  /** What takes the place of the code that knows no customer. */
  proved(deliver: Deliver): Deliver;
  /** @throws {IdentityError | UnreachableError} */
  readonly joinCases: (ids?: readonly string[]) => Promise<JoinedCases>;
  /**
   * Learns the customer’s cases from the server. Without an answer everything stays as it is known; with a late one it is told
   * by `changed`.
   */
  refresh(): Promise<void>;
  /** Somebody has signed out: who was here is forgotten, and what is still on its way is not kept. */
  forget(): void;
}

export interface SignedInOptions {
  readonly identity: () => Promise<string>;
  readonly portalKey: string;
  readonly ports: Ports;
  readonly serverNow: () => number;
  /** Something of a case has changed: it was joined, or listed for the first time. */
  readonly changed: (caseId: string) => void;
  /** Another customer is here than before: what is shown of these cases is to be taken away. */
  readonly takeAway: (caseIds: ReadonlySet<string>) => void;
  /** The former customer was here since the page was opened, and may have been writing. */
  readonly leaveDrafts: () => void;
  /** What waited for a proof may be sent. */
  readonly released: () => void;
}

export async function createSignedIn(options: SignedInOptions): Promise<SignedIn> {
  const { identity, portalKey, ports, serverNow, changed, takeAway, leaveDrafts, released } = options;
  const asked = createTokenSource({ identity, serverNow, after: ports.after });
  let kept = await keptCustomer(ports);
  let known: string | undefined;
  let refreshing: Promise<void> | undefined;
  /** Counts up when everything is forgotten: what was asked before is not kept afterwards. */
  let age = 0;
  /** Cases that were tried to be joined by themselves: once a visit is enough. */
  const triedToJoin = new Set<string>();

  /** Every token tells whether still the same customer is here. */
  const tokens: typeof asked = {
    ...asked,
    current: async () => {
      const began = age;
      const token = await asked.current();
      if (began === age) await learn(token.customer).catch(ports.report);
      return token;
    },
  };

  async function learn(customer: string): Promise<void> {
    const former = known ?? kept;
    const inThisPage = known !== undefined;
    known = customer;
    if (former === customer) return;
    kept = customer;
    const store = await ports.store();
    await store.write(customerName, customer);
    if (former === undefined) return;
    const formers = (await store.cases()).filter(
      ({ customer: whose }) => whose !== undefined && whose !== customer,
    );
    if (inThisPage) leaveDrafts();
    takeAway(new Set(formers.map(({ id }) => id)));
    await dropListed((whose) => whose !== customer);
  }

  /** Lets go of what only an identity opens; what of it waits is kept for when its customer is back. */
  async function dropListed(isGone: (customer: string) => boolean): Promise<void> {
    const store = await ports.store();
    for (const { id, secret, customer = '' } of await store.cases())
      if (secret === undefined && isGone(customer)) await store.forget(id);
  }

  const proving = (customer: string, network: Pick<Ports, 'transport' | 'uploader'> = ports): Proving =>
    createProving(tokens, customer, network);

  async function mustBeKnown(): Promise<string> {
    return (await tokens.current()).customer;
  }

  async function refreshNow(): Promise<void> {
    const began = age;
    const customer = await mustBeKnown();
    const summaries = await readMyCases(proving(customer), portalKey);
    const store = await ports.store();
    const isStale = (): boolean => began !== age || known !== customer;
    const news: string[] = [];
    const listed = new Set(summaries.map(({ id }) => id));
    for (const summary of summaries) {
      if (isStale()) return;
      if (await keepSummary(store, summary, customer)) news.push(summary.id);
    }
    for (const record of await store.cases()) {
      if (isStale()) return;
      if (record.customer !== customer || listed.has(record.id)) continue;
      if (record.secret === undefined) await store.forget(record.id);
      else if (record.receipt) await joinOwn(record);
    }
    news.forEach(changed);
    await release();
  }

  function refreshOnce(): Promise<void> {
    if (refreshing) return refreshing;
    const mine = refreshNow()
      .catch((error: unknown) => {
        if (!expected.some((kind) => error instanceof kind)) ports.report(error);
      })
      .finally(() => {
        if (refreshing === mine) refreshing = undefined;
      });
    return (refreshing = mine);
  }

  /** What was written by this customer and went by its secret alone becomes theirs. */
  async function joinOwn(record: StoredCase): Promise<void> {
    if (triedToJoin.has(record.id)) return;
    triedToJoin.add(record.id);
    await joinCase(proving(record.customer!), portalKey, record);
  }

  /** What waited for a proof need not wait any longer. */
  async function release(): Promise<void> {
    const store = await ports.store();
    const waits = (await store.entries()).filter(({ waitsFor }) => waitsFor === 'identity');
    for (const entry of waits) await store.put({ ...entry, waitsFor: 'turn', notBefore: 0 });
    if (waits.length > 0) released();
  }

  async function joinCases(ids?: readonly string[]): Promise<JoinedCases> {
    const customer = await mustBeKnown();
    const store = await ports.store();
    const wanted = (await store.cases()).filter(
      // Of what somebody before them left on a shared device they know nothing.
      ({ id, secret, customer: whose, unnamed, rejected, unseen }) =>
        secret !== undefined && !whose && !unnamed && !rejected && !unseen && (ids?.includes(id) ?? true),
    );
    const joined: string[] = [];
    const refused: JoinedCases['refused'][number][] = [];
    for (const record of wanted) {
      const { id } = record;
      // What has not arrived yet goes with the proof, and is theirs from the start.
      const problem = record.receipt && (await joinCase(proving(customer), portalKey, record));
      if (problem) refused.push({ id, problem });
      else {
        await store.amend(id, (present) => ({ ...present, customer }));
        joined.push(id);
      }
    }
    joined.forEach(changed);
    return { joined, refused };
  }

  // Whose drafts and cases may be shown, and whose the next complaint is, must be known soon.
  if (ports.connectivity.online()) tokens.current().catch(() => undefined);
  return {
    customer: async () => {
      if (known === undefined && ports.connectivity.online()) await tokens.current().catch(() => undefined);
      return known;
    },
    known: () => known,
    sees: (customer) => customer === (known ?? (ports.connectivity.online() ? undefined : kept)),
    proving,
    proved: (deliver) =>
      deliverProved(deliver, proving, (customer) => known !== undefined && known !== customer),
    joinCases,
    refresh: () => {
      if (!ports.connectivity.online()) return Promise.resolve();
      return new Promise((resolve) => {
        const stopWaiting = ports.after(patience, resolve);
        void refreshOnce().then(() => {
          stopWaiting();
          resolve();
        });
      });
    },
    forget: () => {
      const former = known;
      age++;
      asked.forget();
      known = undefined;
      kept = undefined;
      triedToJoin.clear();
      // What was being written at this moment goes when it is there.
      refreshing?.then(() => dropListed((whose) => whose === former && whose !== known)).catch(ports.report);
      refreshing = undefined;
    },
  };
}

/** Who was signed in last on this device. */
async function keptCustomer({ store }: Pick<Ports, 'store'>): Promise<string | undefined> {
  try {
    return (await (await store()).read(customerName)) as string | undefined;
  } catch {
    // Storage that fails must not keep anybody from handing something in.
    return undefined;
  }
}
