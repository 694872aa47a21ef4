import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { caseIds, keptPhotoOf, photoOf, record, submissionOf } from '../outbox/world.cases.ts';
import { never } from '../outbox/line.ts';
import type { OutboxStore } from '../ports.ts';
import { createDevice } from './device.ts';
import { createFallbackStore } from './fallback-store.ts';
import { openIndexedDbStore } from './indexed-db-store.ts';
import { storeContract } from './store-contract.cases.ts';

let count = 0;
const names: string[] = [];
const fresh = () => {
  const name = `redress-test-${++count}`;
  names.push(name);
  return name;
};
const ids = async (store: OutboxStore) => (await store.entries()).map(({ id }) => id);

/** The client's store on a real database, and the hand that lets the time for opening pass. */
function openSafely(name: string) {
  let timeIsUp = (): void => undefined;
  const after = (_milliseconds: number, work: () => void) => {
    timeIsUp = work;
    return () => undefined;
  };
  const device = createDevice((lost) => openIndexedDbStore(name, lost), after);
  return { store: createFallbackStore(device), timeIsUp: () => timeIsUp() };
}

/** A database as the first version made it. */
const openFirstVersion = (name: string) =>
  openDB(name, 1, {
    upgrade: (db) => {
      db.createObjectStore('cases', { keyPath: 'id' });
      db.createObjectStore('entries', { keyPath: 'id' }).createIndex('case', 'caseId');
      db.createObjectStore('values');
    },
  });

describe('the IndexedDB store', () => {
  after(async () => {
    for (const name of names) await deleteDB(name);
  });

  for (const [sentence, check] of storeContract) {
    it(sentence, async () => {
      const store = await openIndexedDbStore(fresh());
      await check(store, (actual, expected) => expect(actual).to.deep.equal(expected));
      store.close();
    });
    it(`under the store that falls back to memory: ${sentence}`, async () => {
      const { store } = openSafely(fresh());
      await check(store, (actual, expected) => expect(actual).to.deep.equal(expected));
      store.close();
    });
  }

  it('keeps what waits over a restart', async () => {
    const name = fresh();
    const before = await openIndexedDbStore(name);
    await before.add(record(), [submissionOf(), photoOf('photo-1')]);
    before.close();
    const after = await openIndexedDbStore(name);
    expect(await ids(after)).to.deep.equal([caseIds[0], 'photo-1']);
    expect(after.kept(caseIds[0])).to.equal('device');
    after.close();
  });

  it('adds a case with all its entries or not at all', async () => {
    const store = await openIndexedDbStore(fresh());
    await store.add(record(), [submissionOf()]);
    const unkeepable = { ...submissionOf(caseIds[1]), body: (() => undefined) as unknown as string };
    let failed = false;
    await store
      .add(record(caseIds[1]), [photoOf('photo-1', caseIds[1]), unkeepable])
      .catch(() => (failed = true));
    expect(failed).to.equal(true);
    expect(await store.case(caseIds[1])).to.equal(undefined);
    expect(await store.bytes('photo-1')).to.equal(undefined);
    expect(await ids(store)).to.deep.equal([caseIds[0]]);
    store.close();
  });

  it('loses nothing of what waits in a database of the first version', async () => {
    const name = fresh();
    const first = await openFirstVersion(name);
    await first.put('cases', record());
    // Photos had their bytes in their entry.
    for (const entry of [submissionOf(), photoOf('photo-1'), photoOf('photo-2', caseIds[0], 3)])
      await first.put('entries', entry);
    await first.put('values', { etag: 'a' }, 'profile');
    first.close();

    const store = await openIndexedDbStore(name);
    // What its case has to precede is held back from now on.
    expect(await store.entries()).to.deep.equal([
      submissionOf(),
      { ...keptPhotoOf('photo-1'), notBefore: never },
      { ...keptPhotoOf('photo-2', caseIds[0], 3), notBefore: never },
    ]);
    for (const id of ['photo-1', 'photo-2'])
      expect([...new Uint8Array((await store.bytes(id))!)]).to.deep.equal([1, 2, 3]);
    expect(await store.cases()).to.deep.equal([record()]);
    expect(await store.read('profile')).to.deep.equal({ etag: 'a' });
    expect(await store.takeBack(caseIds[0])).to.equal(true);
    expect(await store.bytes('photo-2')).to.equal(undefined);
    store.close();
  });

  it('is opened again when another page had to have it closed', async () => {
    const name = fresh();
    const { store } = openSafely(name);
    await store.add(record(), [submissionOf()]);
    // Deleting asks all pages to close it, as a newer version does.
    await deleteDB(name);
    expect(await store.add(record(caseIds[1]), [submissionOf(caseIds[1])])).to.equal(true);
    expect([store.kept(caseIds[1]), store.trouble()]).to.deep.equal(['device', undefined]);
    const other = await openIndexedDbStore(name);
    expect(await ids(other)).to.deep.equal([caseIds[1]]);
    other.close();
    store.close();
  });

  it('is opened again when it was closed in the middle of something', async () => {
    const name = fresh();
    let opened = 0;
    let close = (): void => undefined;
    const device = createDevice(
      async (lost) => {
        opened++;
        const store = await openIndexedDbStore(name, lost);
        // Without a word, as engines do that let a page sleep.
        close = store.close;
        return store;
      },
      () => () => undefined,
    );
    const store = createFallbackStore(device);
    await store.add(record(), [submissionOf()]);
    close();
    expect(await ids(store)).to.deep.equal([caseIds[0]]);
    expect(await store.append(photoOf('photo-1'))).to.equal(true);
    expect(opened).to.equal(2);
    store.close();
  });

  it('does not wait for an old tab that never lets go, and moves to the device when it has', async () => {
    const name = fresh();
    // It does not hear that a newer version wants to open.
    const old = await openFirstVersion(name);
    const { store, timeIsUp } = openSafely(name);
    const adding = store.add(record(), [submissionOf(), photoOf('photo-1')]);
    await new Promise((resolve) => setTimeout(resolve));
    timeIsUp();
    expect(await adding).to.equal(true);
    expect([store.kept(caseIds[0]), store.trouble()]).to.deep.equal(['memory', 'storage-blocked']);
    expect(await ids(store)).to.deep.equal([caseIds[0], 'photo-1']);

    const opens = new Promise<void>((resolve) => store.onOpened(resolve));
    old.close();
    await opens;
    expect(await store.recover()).to.deep.equal([caseIds[0]]);
    expect([store.kept(caseIds[0]), store.trouble()]).to.deep.equal(['device', undefined]);
    store.close();
    const later = await openIndexedDbStore(name);
    expect(await ids(later)).to.deep.equal([caseIds[0], 'photo-1']);
    expect([...new Uint8Array((await later.bytes('photo-1'))!)]).to.deep.equal([1, 2, 3]);
    later.close();
  });

  it('stays as it was when it cannot be upgraded', async () => {
    const name = fresh();
    const foreign = await openDB(name, 1, { upgrade: (db) => void db.createObjectStore('other') });
    await foreign.put('other', 1, 'a');
    foreign.close();
    let failed = false;
    await openIndexedDbStore(name).catch(() => (failed = true));
    expect(failed).to.equal(true);
    const again = await openDB(name);
    expect([again.version, await again.get('other', 'a')]).to.deep.equal([1, 1]);
    again.close();
  });

  it('is not read for bytes when what waits is listed', async () => {
    const store = await openIndexedDbStore(fresh());
    await store.add(record(), [photoOf('photo-1')]);
    const [entry] = await store.entries();
    expect(Object.keys(entry!)).not.to.contain('bytes');
    store.close();
  });
});
