import { expect } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { caseIds, photoOf, record, submissionOf } from '../outbox/world.cases.ts';
import { openIndexedDbStore } from './indexed-db-store.ts';
import { storeContract } from './store-contract.cases.ts';

let count = 0;
const names: string[] = [];
const fresh = () => {
  const name = `test-${++count}`;
  names.push(name);
  return name;
};

describe('the IndexedDB store', () => {
  after(async () => {
    for (const name of names) await deleteDB(`redress:${name}`);
  });

  for (const [sentence, check] of storeContract) {
    it(sentence, async () => {
      const store = await openIndexedDbStore(fresh());
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
    expect((await after.entries()).map(({ id }) => id)).to.deep.equal([caseIds[0], 'photo-1']);
    expect(after.kept(caseIds[0])).to.equal('device');
    after.close();
  });

  it('adds a case with all its entries or not at all', async () => {
    const store = await openIndexedDbStore(fresh());
    await store.add(record(), [submissionOf()]);
    let failed = false;
    await store
      .add(record(caseIds[1]), [photoOf('photo-1', caseIds[1]), submissionOf()])
      .catch(() => (failed = true));
    expect(failed).to.equal(true);
    expect(await store.case(caseIds[1])).to.equal(undefined);
    expect((await store.entries()).map(({ id }) => id)).to.deep.equal([caseIds[0]]);
    store.close();
  });
});
