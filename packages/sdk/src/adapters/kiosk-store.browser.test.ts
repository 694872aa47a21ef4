import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { createClient } from '../create-client.ts';
import { caseIds, draftOf, photoOf, record, submissionOf } from '../outbox/world.cases.ts';
import type { OutboxStore, Ports } from '../ports.ts';
import { openKioskStore } from './kiosk-store.ts';
import { createSession, openSealedStore } from './sealed-store.ts';
import { storeContract } from './store-contract.cases.ts';

const noTimer: Ports['after'] = () => () => undefined;
const equal = (actual: unknown, expected: unknown): void => void expect(actual).to.deep.equal(expected);
let count = 0;
const names: string[] = [];
const fresh = () => {
  const name = `redress-kiosk-test-${++count}`;
  names.push(name);
  return name;
};
const openSealed = (name: string) => openSealedStore(name, createSession(crypto.subtle), async () => false);

/** All that stands in a database, as whoever takes the tablet apart finds it. */
async function rawOf(name: string): Promise<{ readonly count: number; readonly text: string }> {
  const db = await openDB(name);
  const found: string[] = [];
  const read = (value: unknown): void => {
    if (value instanceof ArrayBuffer) found.push(new TextDecoder('utf-8').decode(value), latin1(value));
    else if (ArrayBuffer.isView(value)) read(value.buffer);
    else if (typeof value === 'object' && value !== null)
      for (const [key, each] of Object.entries(value)) [key, each].forEach((part) => read(part));
    else found.push(String(value));
  };
  let count = 0;
  for (const table of db.objectStoreNames) {
    for (const value of await db.getAll(table)) {
      count++;
      read(value);
    }
    for (const key of await db.getAllKeys(table)) read(key);
  }
  db.close();
  return { count, text: found.join('\n') };
}
const latin1 = (bytes: ArrayBuffer): string => String.fromCharCode(...new Uint8Array(bytes));

const text = '两托盘货没有收到 — our pallets never arrived';
const contact = { name: 'Lin Mei', phone: '+86 21 5555 0142' };
const photo = () =>
  new File([new TextEncoder().encode('%PDF-1.7 the delivery note')], 'note.pdf', { type: 'application/pdf' });
const plain = /没有收到|pallets|Lin Mei|5555|delivery note|note\.pdf|HL-7730/;

describe('the store of a kiosk', () => {
  after(async () => {
    for (const name of names) await deleteDB(name);
  });

  const stores: Readonly<Record<string, () => Promise<OutboxStore>>> = {
    'what is sealed': () => openSealed(fresh()),
    'the store of a kiosk': () => openKioskStore(fresh(), noTimer),
    'the store of a kiosk without encryption': () =>
      openKioskStore(fresh(), noTimer, null as unknown as undefined),
  };
  for (const [name, open] of Object.entries(stores)) {
    for (const [sentence, check] of storeContract) {
      it(`${name}: ${sentence}`, async () => {
        const store = await open();
        await check(store, equal);
        store.close();
      });
    }
  }

  it('leaves no plain text on disk, and nothing at all once it is wiped', async () => {
    const name = fresh();
    const store = await openKioskStore(name, noTimer);
    const bytes = new TextEncoder().encode('the delivery note').buffer;
    await store.add({ ...record(), excerpt: text, subject: { waybill: 'HL-7730' } }, [
      { ...submissionOf(), kind: 'submission', body: JSON.stringify({ text, contact }) },
      { ...photoOf('photo-1'), bytes },
    ]);
    const photos = [{ id: 'p', name: 'note.pdf', type: 'application/pdf' }];
    await store.putDraft(
      { ...draftOf(caseIds[1], photos), complaint: { text, contact } },
      new Map([['p', bytes]]),
    );
    const raw = await rawOf(name);
    expect(raw.count).to.equal(6);
    expect(raw.text).not.to.match(plain);
    expect(store.kept(caseIds[0])).to.equal('device');
    expect((await store.case(caseIds[0]))?.excerpt).to.equal(text);
    await store.wipe();
    expect((await rawOf(name)).count).to.equal(0);
    await store.add(record(), [submissionOf()]);
    expect((await store.entries()).length).to.equal(1);
    store.close();
  });

  it('does not show that a test for plain text would overlook it', async () => {
    const name = fresh();
    const db = await openDB(name, 1, { upgrade: (opened) => void opened.createObjectStore('any') });
    await db.put('any', { data: new TextEncoder().encode(text).buffer }, 'a');
    db.close();
    expect((await rawOf(name)).text).to.match(plain);
  });

  it('lets go of what a dead session left, not of what another page still reads', async () => {
    const name = fresh();
    const dead = await openSealed(name);
    await dead.add(record(), [submissionOf()]);
    dead.close();
    const first = await openKioskStore(name, noTimer);
    await first.add(record(), [submissionOf()]);
    expect((await rawOf(name)).count).to.equal(2);
    const second = await openKioskStore(name, noTimer);
    expect(await second.cases()).to.deep.equal([]);
    expect((await first.entries()).length).to.equal(1);
    first.close();
    second.close();
  });

  it('keeps nothing on disk where there is no encryption, and says so', async () => {
    const name = fresh();
    const store = await openKioskStore(name, noTimer, null as unknown as undefined);
    await store.add(record(), [submissionOf()]);
    expect([store.kept(caseIds[0]), store.trouble()]).to.deep.equal(['memory', 'storage-insecure']);
    expect((await indexedDB.databases()).map((database) => database.name)).not.to.contain(name);
  });

  it('has a key that nobody can take out', async () => {
    const key = await createSession(crypto.subtle).key();
    expect(key.extractable).to.equal(false);
  });
});

describe('a client on a shared tablet', () => {
  const portalKey = 'pk_kiosk';
  const name = `redress:${location.origin}:${portalKey}`;
  let online = false;
  const returns = new Set<() => void>();
  const ports: Partial<Ports> = {
    transport: async () => ({
      request: async ({ body }) => ({
        status: 201,
        json: {
          id: (JSON.parse(body ?? '{}') as { id?: string }).id,
          number: 'SHA-2026-000001',
          receivedAt: 1,
          issue: 'lost',
          severity: 'urgent-major',
          promises: [],
          timeZone: 'UTC',
        },
        header: () => null,
      }),
    }),
    uploader: async () => ({ upload: async () => ({ status: 204, json: undefined, header: () => null }) }),
    connectivity: {
      online: () => online,
      visible: () => true,
      onReturn: (listener) => {
        returns.add(listener);
        return () => returns.delete(listener);
      },
    },
  };
  const open = () => createClient({ endpoint: location.origin, portalKey, kiosk: true, ports });
  const complaint = () => ({ text, contact, subject: { waybill: 'HL-7730' }, photos: [photo()] });

  beforeEach(() => {
    online = false;
  });
  after(() => deleteDB(`${name}:kiosk`));

  it('keeps what waits sealed, and forgets it when it has been sent; its link is shown once', async () => {
    const client = open();
    const draft = client.begin();
    await client.drafts.save(draft, complaint());
    await client.submit(draft, complaint());
    const raw = await rawOf(`${name}:kiosk`);
    expect(raw.count).to.be.greaterThan(2);
    expect(raw.text).not.to.match(plain);
    expect(localStorage.getItem(`${name}:waiting`)).to.equal(null);
    expect((await indexedDB.databases()).map((database) => database.name)).not.to.contain(name);

    online = true;
    await client.drain();
    const [known, ...more] = await client.cases();
    expect([known?.state, known?.photos.sent, more]).to.deep.equal(['sent', 1, []]);
    expect(known?.trackingLink).to.contain(`SHA-2026-000001.${draft.secret}`);
    const left = await rawOf(`${name}:kiosk`);
    expect(left.text).not.to.contain(draft.id);

    online = false;
    const next = client.begin();
    expect(await client.cases(), 'the next person sees nothing of it').to.deep.equal([]);
    await client.submit(next, { text: 'Two of twelve cartons are crushed.' });
    expect((await client.cases()).map(({ state }) => state)).to.deep.equal(['queued']);
    expect(await client.logout()).to.deep.equal({ unsent: 1 });
    client.destroy();
  });

  it('keeps what waits for the next connection when somebody leaves, and shows it to nobody', async () => {
    const client = open();
    const told: string[] = [];
    client.subscribe(({ state }) => told.push(state));
    const [first, left] = [client.begin(), client.begin()];
    await client.submit(first, complaint());
    await client.drafts.save(left, { text, photos: [photo()] });
    expect(await client.logout({ keepUnsent: true })).to.deep.equal({ unsent: 0 });
    expect([await client.cases(), await client.similar({ waybill: 'HL-7730' })]).to.deep.equal([[], []]);
    expect(await client.drafts.latest()).to.equal(undefined);
    expect(await client.waiting()).to.equal(1);
    const raw = await rawOf(`${name}:kiosk`);
    expect(raw.text).not.to.match(plain);
    expect(raw.text).not.to.contain(left.id);

    told.length = 0;
    online = true;
    await client.drain();
    expect(await client.waiting()).to.equal(0);
    expect([told, await client.cases()], 'the next person hears nothing of it').to.deep.equal([[], []]);
    expect((await rawOf(`${name}:kiosk`)).text).not.to.contain(first.id);
    client.destroy();
  });

  it('keeps nothing that was sent, or will never be taken, when somebody leaves', async () => {
    online = true;
    const client = open();
    await client.submit(client.begin(), complaint());
    expect((await client.cases()).length).to.equal(1);
    await client.logout({ keepUnsent: true });
    expect([await client.cases(), await client.waiting()]).to.deep.equal([[], 0]);
    client.destroy();
  });

  it('forgets everything with logout, and says what had not been sent', async () => {
    const client = open();
    await client.submit(client.begin(), complaint());
    await client.drafts.save(client.begin(), { text });
    expect(await client.logout()).to.deep.equal({ unsent: 1 });
    expect(await client.cases()).to.deep.equal([]);
    expect((await rawOf(`${name}:kiosk`)).count).to.equal(0);
    client.destroy();
  });
});
