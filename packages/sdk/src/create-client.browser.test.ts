import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { createBrowserPorts } from './adapters/browser-ports.ts';
import { createClient } from './create-client.ts';
import { photoOf, record, submissionOf } from './outbox/world.cases.ts';
import type { Ports, Transport } from './ports.ts';

/** Two clients of one portal stand for two tabs: they share the real IndexedDB and the real Web Lock. */
describe('two tabs of one portal', () => {
  const portalKey = 'pk_two_tabs';
  const received: string[] = [];
  let reachable = false;
  const transport: Transport = {
    request: async ({ path, body }) => {
      if (!reachable) throw new TypeError('Failed to fetch');
      if (path !== 'v1/cases') return { status: 404, json: undefined, header: () => null };
      const { id } = JSON.parse(body!) as { id: string };
      received.push(id);
      return {
        status: 201,
        json: {
          id,
          number: 'SHA-2026-000001',
          receivedAt: 1,
          issue: 'lost',
          severity: 'urgent-major',
          promises: [],
          timeZone: 'UTC',
        },
        header: () => null,
      };
    },
  };
  const ports: Partial<Ports> = {
    transport: async () => transport,
    connectivity: { online: () => reachable, visible: () => true, onReturn: () => () => undefined },
  };
  const open = () => createClient({ endpoint: location.origin, portalKey, ports });

  const name = `redress:${location.origin}:${portalKey}`;
  after(() => deleteDB(name));

  it('send what one of them queued once, and both know its number', async () => {
    const [first, second] = [open(), open()];
    const draft = first.begin();
    const queued = await first.submit(draft, { text: '两托盘货没有收到，仓库说已经出库了。' });
    expect(queued.state).to.equal('queued');
    expect(queued.kept).to.equal('device');
    expect(localStorage.getItem(`${name}:waiting`)).to.equal('1');

    reachable = true;
    await Promise.all([first.drain(), second.drain(), first.drain(), second.drain()]);
    expect(received).to.deep.equal([draft.id]);
    for (const client of [first, second]) {
      expect((await client.cases())[0]?.receipt?.number).to.equal('SHA-2026-000001');
      client.destroy();
    }
    expect(localStorage.getItem(`${name}:waiting`)).to.equal(null);
  });

  it('send one at a time without Web Locks, too, as on an insecure origin', async () => {
    let [underWay, most] = [0, 0];
    const sent: string[] = [];
    const slow: Transport = {
      request: async (request) => {
        most = Math.max(most, ++underWay);
        await new Promise((resolve) => setTimeout(resolve, 5));
        underWay--;
        sent.push((JSON.parse(request.body!) as { id: string }).id);
        return transport.request(request);
      },
    };
    const lock: Ports['lock'] = { acrossTabs: false, run: (work) => work().then(() => true) };
    const [first, second] = [1, 2].map(() =>
      createClient({
        endpoint: location.origin,
        portalKey: 'pk_no_locks',
        ports: { ...ports, lock, transport: async () => slow },
      }),
    );
    reachable = false;
    const drafts = [first!, second!, first!, second!].map((client) => [client, client.begin()] as const);
    for (const [client, draft] of drafts) await client.submit(draft, { text: 'A carton is crushed.' });
    reachable = true;
    await Promise.all([first!.drain(), second!.drain(), first!.drain(), second!.drain()]);
    expect([...sent].sort()).to.deep.equal(drafts.map(([, { id }]) => id).sort());
    expect(most).to.equal(1);
    expect(await first!.logout()).to.deep.equal({ unsent: 0 });
    for (const client of [first!, second!]) client.destroy();
    await deleteDB(`redress:${location.origin}:pk_no_locks`);
  });

  it('the hash of a photo is the same with and without the browser’s own', async () => {
    const { sha256Hex } = await import('./hash.ts');
    const { sha256 } = await import('@noble/hashes/sha2.js');
    const bytes = new TextEncoder().encode('一箱破损');
    const expected = [...sha256(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(await sha256Hex(bytes.buffer)).to.equal(expected);
  });
});

describe('names on the device', () => {
  const portalKey = 'pk_same_key';
  const received: string[] = [];
  const ports: Partial<Ports> = {
    transport: async () => ({
      request: async ({ path, body }) => {
        received.push(path, body ?? '');
        throw new TypeError('Failed to fetch');
      },
    }),
    connectivity: { online: () => false, visible: () => true, onReturn: () => () => undefined },
  };
  const endpoints = ['https://one.example', 'https://other.example/care/'];
  const names = [
    `redress:https://one.example:${portalKey}`,
    `redress:https://other.example/care:${portalKey}`,
  ];
  after(async () => {
    for (const name of names) {
      await deleteDB(name);
      localStorage.removeItem(`${name}:waiting`);
    }
  });

  it('keep two backends apart that have given the same key to a portal', async () => {
    const [one, other] = endpoints.map((endpoint) => createClient({ endpoint, portalKey, ports }));
    const heard: string[] = [];
    other!.subscribe(({ id }) => heard.push(id));
    await one!.submit(one!.begin(), { text: 'One of our pallets never arrived.' });
    expect(await one!.cases()).to.have.length(1);
    expect(await other!.cases()).to.deep.equal([]);
    expect(names.map((name) => localStorage.getItem(`${name}:waiting`))).to.deep.equal(['1', null]);
    await one!.drafts.save(one!.begin(), { text: 'Two of' });
    expect(await other!.drafts.latest()).to.equal(undefined);

    // One that hangs keeps the other from nothing: their locks are two.
    let freed = (): void => undefined;
    const hangs = navigator.locks.request(names[0]!, () => new Promise<void>((resolve) => (freed = resolve)));
    const draft = other!.begin();
    await other!.submit(draft, { text: 'Two of twelve cartons are crushed.' });
    expect((await other!.cases()).map(({ id }) => id)).to.deep.equal([draft.id]);
    freed();
    await hangs;
    expect(new Set(heard)).to.deep.equal(new Set([draft.id]));
    expect(received).to.deep.equal([]);
    one!.destroy();
    other!.destroy();
  });

  it('that did not say the backend are given up, and nothing that waited under them is lost', async () => {
    const earlier = await openDB('redress:pk_earlier', 1, {
      upgrade: (db) => {
        db.createObjectStore('cases', { keyPath: 'id' });
        db.createObjectStore('entries', { keyPath: 'id' }).createIndex('case', 'caseId');
        db.createObjectStore('values');
      },
    });
    await earlier.put('cases', { ...record(), photos: { total: 1, sent: 0 } });
    for (const entry of [submissionOf(), photoOf('photo-1')]) await earlier.put('entries', entry);
    earlier.close();

    const uploaded: number[][] = [];
    const receipt = (id: string) => ({
      id,
      number: 'SHA-2026-000001',
      receivedAt: 1,
      issue: 'lost',
      severity: 'important',
      promises: [],
      timeZone: 'UTC',
    });
    const client = createClient({
      endpoint: location.origin,
      portalKey: 'pk_earlier',
      ports: {
        transport: async () => ({
          request: async ({ body }) => ({
            status: 201,
            json: receipt((JSON.parse(body!) as { id: string }).id),
            header: () => null,
          }),
        }),
        uploader: async () => ({
          upload: async ({ bytes }) => {
            uploaded.push([...new Uint8Array(bytes)]);
            return { status: 204, json: undefined, header: () => null };
          },
        }),
      },
    });
    await client.drain();
    const [known] = await client.cases();
    expect([known?.receipt?.number, known?.photos.sent]).to.deep.equal(['SHA-2026-000001', 1]);
    expect(uploaded).to.deep.equal([[1, 2, 3]]);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.contain('redress:pk_earlier');
    client.destroy();
    await deleteDB(`redress:${location.origin}:pk_earlier`);
  });
});

describe('the lock over all tabs', () => {
  const lockOf = (portalKey: string) => createBrowserPorts(location.origin, portalKey).lock;

  it('is one tab’s at a time, and says at once when it is not free', async () => {
    const [first, second] = [lockOf('pk_lock'), lockOf('pk_lock')];
    let done = (): void => undefined;
    const running = first.run(() => new Promise<void>((resolve) => (done = resolve)), false);
    await new Promise((resolve) => setTimeout(resolve));
    expect(await second.run(async () => undefined, false)).to.equal(false);
    done();
    expect(await running).to.equal(true);
    expect(await second.run(async () => undefined, false)).to.equal(true);
  });

  it('can be taken from a tab that hangs, whose work ends by itself', async () => {
    const [first, second] = [lockOf('pk_steal'), lockOf('pk_steal')];
    let done = (): void => undefined;
    const running = first.run(() => new Promise<void>((resolve) => (done = resolve)), false);
    await new Promise((resolve) => setTimeout(resolve));
    let ran = false;
    expect(await second.run(async () => void (ran = true), true)).to.equal(true);
    expect(ran).to.equal(true);
    done();
    expect(await running).to.equal(true);
  });
});
