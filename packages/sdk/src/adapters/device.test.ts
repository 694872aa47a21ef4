import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OutboxStore } from '../ports.ts';
import { createDevice } from './device.ts';
import { createMemoryStore } from './memory-store.ts';

const noTimer = () => () => undefined;

/** A promise, and the function that keeps it. */
function createPromise<T>() {
  let keep!: (value: T) => void;
  const promise = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}

/** A device that says how many of its stores are open, and opens when it is let. */
function createCountedDevice() {
  const openNow = new Set<OutboxStore>();
  const mayOpen = createPromise<true>();
  const device = createDevice(async () => {
    await mayOpen.promise;
    const store: OutboxStore = { ...createMemoryStore(), close: () => void openNow.delete(store) };
    openNow.add(store);
    return store;
  }, noTimer);
  return { device, openNow, mayOpen: () => mayOpen.keep(true) };
}

test('a device that is let go of closes', async () => {
  const { device, openNow, mayOpen } = createCountedDevice();
  mayOpen();
  await device.use((store) => store.entries());
  assert.equal(openNow.size, 1);
  device.close();
  assert.equal(openNow.size, 0);
});

test('a device that is let go of while it opens closes when it has opened', async () => {
  const { device, openNow, mayOpen } = createCountedDevice();
  const opened = device.open();
  device.close();
  mayOpen();
  await opened;
  assert.equal(openNow.size, 0);
});

test('what is under way is finished before a device closes', async () => {
  const { device, openNow, mayOpen } = createCountedDevice();
  mayOpen();
  const work = createPromise<string>();
  const started = createPromise<true>();
  const used = device.use(() => {
    started.keep(true);
    return work.promise;
  });
  await started.promise;
  device.close();
  assert.equal(openNow.size, 1);
  work.keep('kept');
  assert.equal(await used, 'kept');
  assert.equal(openNow.size, 0);
});

test('what comes after a device was let go of is done all the same, and leaves nothing open', async () => {
  const { device, openNow, mayOpen } = createCountedDevice();
  mayOpen();
  device.close();
  assert.equal(await device.use(async () => openNow.size), 1);
  assert.equal(openNow.size, 0);
});

test('work that fails leaves nothing open either', async () => {
  const { device, openNow, mayOpen } = createCountedDevice();
  mayOpen();
  device.close();
  await assert.rejects(
    device.use(() => Promise.reject(new Error('no room'))),
    /no room/,
  );
  assert.equal(openNow.size, 0);
});
