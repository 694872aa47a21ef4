import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDevice } from './device.ts';
import { createFallbackStore } from './fallback-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { storeContract } from './store-contract.cases.ts';

const noTimer = () => () => undefined;
const stores = {
  'the memory store': () => createMemoryStore(),
  'the fallback store on a working one': () => {
    const device = createMemoryStore();
    return createFallbackStore(createDevice(async () => device, noTimer));
  },
  'the fallback store when nothing durable opens': () =>
    createFallbackStore(createDevice(() => Promise.reject(new Error('refused')), noTimer)),
};
for (const [name, open] of Object.entries(stores)) {
  for (const [sentence, check] of storeContract) {
    test(`${name}: ${sentence}`, async () => check(open(), assert.deepEqual));
  }
}
