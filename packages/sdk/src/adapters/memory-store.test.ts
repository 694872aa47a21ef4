import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseIds, commandOf, record, submissionOf } from '../outbox/world.cases.ts';
import { openFallbackStore } from './fallback-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { storeContract } from './store-contract.cases.ts';

const stores = {
  'the memory store': async () => createMemoryStore(),
  'the fallback store on a working one': () => openFallbackStore(async () => createMemoryStore()),
  'the fallback store when nothing durable opens': () =>
    openFallbackStore(() => Promise.reject(new Error('blocked'))),
};
for (const [name, open] of Object.entries(stores)) {
  for (const [sentence, check] of storeContract) {
    test(`${name}: ${sentence}`, async () => check(await open(), assert.deepEqual));
  }
}

test('a full device loses nothing: the complaint is kept in memory, and the client can say so', async () => {
  const full = { ...createMemoryStore(), kept: () => 'device' as const };
  full.add = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  const store = await openFallbackStore(async () => full);
  await store.add(record(), [submissionOf()]);
  assert.equal(store.kept(caseIds[0]), 'memory');
  assert.deepEqual(
    (await store.entries()).map(({ id }) => id),
    [caseIds[0]],
  );
  await store.settle(caseIds[0], record());
  assert.deepEqual(await store.entries(), []);
});

test('a command that a full device cannot keep goes from memory, its case stays on the device', async () => {
  const durable = { ...createMemoryStore(), kept: () => 'device' as const };
  const store = await openFallbackStore(async () => durable);
  await store.add(record(), []);
  durable.append = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  await store.append(commandOf('command-1'));
  assert.equal(await store.put({ ...commandOf('command-1'), left: true }), true);
  await store.settle('command-1', { ...record(), issue: 'damaged' });
  assert.deepEqual(await store.entries(), []);
  assert.equal((await durable.case(caseIds[0]))?.issue, 'damaged');
});
