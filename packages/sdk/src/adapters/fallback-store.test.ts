import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  caseIds,
  commandOf,
  createOutboxWorld,
  draftOf,
  photoOf,
  record,
  submissionOf,
  startOutbox,
} from '../outbox/world.cases.ts';
import type { Stretch } from '../outbox/line.ts';
import type { OutboxStore } from '../ports.ts';
import { createDevice, openingPatience } from './device.ts';
import { createFallbackStore } from './fallback-store.ts';
import { createMemoryStore } from './memory-store.ts';

const full = (): Promise<never> => Promise.reject(new DOMException('full', 'QuotaExceededError'));
const waitsUntil = (until: number, kind: Stretch['kind'] = 'submission'): Stretch => ({
  kind,
  from: 0,
  until,
});
const others = (id: string) => new Set(caseIds.filter((each) => each !== id));
const ids = async (store: OutboxStore) => (await store.entries()).map(({ id }) => id);

/** A device that takes only so many bytes of photos, and texts until it is full. */
function createSmallDevice() {
  const inner = createMemoryStore();
  const room = { bytes: Infinity, texts: true };
  const fits = (entries: readonly { readonly kind: string; readonly bytes?: ArrayBuffer }[]): boolean =>
    room.texts && entries.reduce((sum, { bytes }) => sum + (bytes?.byteLength ?? 0), 0) <= room.bytes;
  const store: OutboxStore = {
    ...inner,
    kept: () => 'device',
    add: (known, entries) => (fits(entries) ? inner.add(known, entries) : full()),
    append: (...entries) => (fits(entries) ? inner.append(...entries) : full()),
    put: (entry) => (room.texts ? inner.put(entry) : full()),
    takeLease: (holder, stale) => (room.texts ? inner.takeLease(holder, stale) : full()),
    putDraft: (draft, bytes) =>
      room.texts && [...bytes.values()].every(({ byteLength }) => byteLength <= room.bytes)
        ? inner.putDraft(draft, bytes)
        : full(),
  };
  return { room, store };
}

function open(device: OutboxStore) {
  return createFallbackStore(
    createDevice(
      async () => device,
      () => () => undefined,
    ),
  );
}

test('a full device loses nothing: the complaint is kept in memory, and moves when there is room again', async () => {
  const { room, store: device } = createSmallDevice();
  const store = open(device);
  room.texts = false;
  await store.add(record(), [submissionOf(), photoOf('photo-1')]);
  assert.deepEqual([store.kept(caseIds[0]), await ids(store)], ['memory', [caseIds[0], 'photo-1']]);
  assert.deepEqual([await store.recover(), store.hasToRecover()], [[], true]);
  room.texts = true;
  assert.deepEqual([await store.recover(), store.hasToRecover()], [[caseIds[0]], false]);
  assert.deepEqual([store.kept(caseIds[0]), await ids(device)], ['device', [caseIds[0], 'photo-1']]);
  assert.equal((await device.bytes('photo-1'))?.byteLength, 3);
});

test('a complaint that only memory holds is kept once, even if there is room by the second time', async () => {
  const { room, store: device } = createSmallDevice();
  const store = open(device);
  room.texts = false;
  await store.add(record(), [submissionOf()]);
  room.texts = true;
  assert.equal(await store.add(record(), [submissionOf()]), false);
  assert.deepEqual([await ids(store), await ids(device)], [[caseIds[0]], []]);
});

test('a photo that is too large for what is left does not take the text with it', async () => {
  const { room, store: device } = createSmallDevice();
  const store = open(device);
  room.bytes = 3;
  const large = { ...photoOf('large', caseIds[0], 3), bytes: new ArrayBuffer(4) };
  await store.add(record(), [submissionOf(), photoOf('small'), large]);
  assert.deepEqual([store.kept(caseIds[0]), store.onlyInMemory(caseIds[0])], ['device', 1]);
  assert.deepEqual(await ids(device), [caseIds[0], 'small']);
  assert.deepEqual(await ids(store), [caseIds[0], 'small', 'large']);
  room.bytes = Infinity;
  assert.deepEqual(await store.recover(), [caseIds[0]]);
  assert.deepEqual([await ids(device), store.onlyInMemory(caseIds[0])], [[caseIds[0], 'small', 'large'], 0]);
});

test('what is in memory and what is on the device is sent, settled, and taken back alike', async () => {
  const { room, store: device } = createSmallDevice();
  const store = open(device);
  room.bytes = 0;
  await store.add(record(), [submissionOf(), photoOf('photo-1')]);
  assert.equal(await store.put({ ...photoOf('photo-1'), left: true }), true);
  await store.settle('photo-1', caseIds[0], (known) => ({ ...known, issue: 'damaged' }));
  assert.deepEqual([await ids(store), (await device.case(caseIds[0]))?.issue], [[caseIds[0]], 'damaged']);
  await store.append(photoOf('photo-2'));
  assert.equal(await store.takeBack(caseIds[0]), true);
  assert.deepEqual([await ids(store), await store.cases(), store.hasToRecover()], [[], [], false]);
});

test('a command for a case that only memory holds is kept there, and moves with it', async () => {
  const { room, store: device } = createSmallDevice();
  const store = open(device);
  room.texts = false;
  await store.add(record(), [submissionOf()]);
  await store.append(commandOf('command-1'));
  assert.equal(await store.put({ ...commandOf('command-1'), attempts: 1 }), true);
  room.texts = true;
  await store.recover();
  assert.deepEqual(await ids(device), [caseIds[0], 'command-1']);
  assert.equal((await store.entries())[1]?.attempts, 1);
});

test('a device without room for a mark does not keep what is on it from leaving', async () => {
  const { room, store: device } = createSmallDevice();
  const world = createOutboxWorld(open(device));
  world.online = false;
  const outbox = startOutbox(world.ports);
  await outbox.add(record(), [submissionOf()]);
  room.texts = false;
  world.answers = ['no answer'];
  await world.reconnect();
  assert.equal(await world.store.takeBack(caseIds[0]), false);
  await world.pass(60_000);
  assert.deepEqual([world.requests.length, await ids(world.store)], [2, []]);
});

test('a mark that the device takes later stands in for none that memory held meanwhile', async () => {
  const { room, store: device } = createSmallDevice();
  const store = open(device);
  await store.add(record(), [submissionOf()]);
  room.texts = false;
  await store.put({ ...submissionOf(), attempts: 1, notBefore: 5 });
  assert.deepEqual((await store.next([waitsUntil(10)]))?.attempts, 1);
  room.texts = true;
  await store.put({ ...submissionOf(), attempts: 2, notBefore: 50 });
  assert.equal(await store.next([waitsUntil(10)]), undefined);
  assert.equal((await store.next([waitsUntil(100)]))?.attempts, 2);
});

test('what memory holds does not overtake what the device holds of the same case, nor the other way round', async () => {
  const { room, store: device } = createSmallDevice();
  const store = open(device);
  room.bytes = 0;
  await store.add(record(), [submissionOf(), photoOf('photo-1')]);
  assert.equal(await store.next([waitsUntil(1, 'photo')]), undefined);
  await store.settle(caseIds[0], caseIds[0], (known) => known);
  assert.equal((await store.next([waitsUntil(1, 'photo')]))?.id, 'photo-1');
  room.texts = false;
  await store.append(commandOf('command-1'));
  [room.texts, room.bytes] = [true, Infinity];
  await store.append(commandOf('command-2', caseIds[0], 4));
  assert.equal((await store.next([waitsUntil(1, 'command')]))?.id, 'command-1');
  assert.equal(await store.next([waitsUntil(1, 'command')], new Set(['command-1'])), undefined);
});

test('a full device lets go on what waited for the network', async () => {
  const { room, store: device } = createSmallDevice();
  device.endWaitForNetwork = full;
  const store = open(device);
  await store.add(record(), [submissionOf()]);
  await store.add(record(caseIds[1]), [submissionOf(caseIds[1], 9)]);
  await store.put({ ...submissionOf(), waitsFor: 'network', notBefore: 50 });
  room.texts = false;
  await store.put({ ...submissionOf(caseIds[1], 9), waitsFor: 'network', notBefore: 50 });
  assert.equal(await store.next([waitsUntil(10)]), undefined);
  await store.endWaitForNetwork();
  for (const id of caseIds) assert.equal((await store.next([waitsUntil(10)], others(id)))?.id, id);
});

test('what the device had no room for is tried again from time to time, and who shows it hears when it has moved', async () => {
  const { room, store: device } = createSmallDevice();
  const store = open(device);
  const world = createOutboxWorld(store);
  const changed: string[] = [];
  world.online = false;
  const outbox = startOutbox(world.ports, (caseId) => changed.push(caseId));
  await outbox.add(record(), [submissionOf()]);
  room.bytes = 0;
  await outbox.add(record(caseIds[1]), [submissionOf(caseIds[1], 5), photoOf('photo-1', caseIds[1], 6)]);
  await outbox.drain();
  await world.pass(30_000);
  assert.equal(store.hasToRecover(), true);
  room.bytes = Infinity;
  await world.pass(30_000);
  assert.equal(store.hasToRecover(), false);
  assert.deepEqual(changed, [...caseIds, caseIds[1]]);
});

test('a delivery that makes room lets what was in memory move at once', async () => {
  const { room, store: device } = createSmallDevice();
  const { settle } = device;
  device.settle = (entryId, caseId, learn) => {
    room.bytes = Infinity;
    return settle(entryId, caseId, learn);
  };
  const world = createOutboxWorld(open(device));
  const changed: string[] = [];
  world.online = false;
  const outbox = startOutbox(world.ports, (caseId) => changed.push(caseId));
  await outbox.add(record(), [submissionOf()]);
  room.bytes = 0;
  await outbox.add(record(caseIds[1]), [submissionOf(caseIds[1], 5), photoOf('photo-1', caseIds[1], 6)]);
  await world.reconnect();
  const [one, other] = caseIds;
  // Both added; one delivered, by which the other's photo moved; then the other and its photo.
  assert.deepEqual(changed, [one, other, other, one, other, other]);
});

test('storage that opens late is waited for only so long, and used when it has opened', async () => {
  const world = createOutboxWorld();
  const durable = createMemoryStore();
  let letIn = (): void => undefined;
  const opening = new Promise<void>((resolve) => (letIn = resolve));
  const device = createDevice(async () => {
    await opening;
    return durable;
  }, world.ports.after);
  const store = createFallbackStore(device);
  const shop = createOutboxWorld(store);
  shop.online = false;
  const outbox = startOutbox(shop.ports);
  const adding = outbox.add(record(), [submissionOf()]);
  await world.settled();
  await world.pass(openingPatience - 1);
  assert.equal(store.trouble(), undefined);
  await world.pass(1);
  assert.equal(await adding, true);
  assert.deepEqual([store.trouble(), store.kept(caseIds[0])], ['storage-blocked', 'memory']);
  await outbox.drain();
  letIn();
  await shop.settled();
  assert.deepEqual([store.trouble(), store.kept(caseIds[0])], [undefined, 'device']);
  assert.deepEqual(await ids(durable), [caseIds[0]]);
});

test('storage that refused once is tried again, and takes what memory holds', async () => {
  const durable = createMemoryStore();
  let refuses = true;
  const device = createDevice(
    () => (refuses ? Promise.reject(new Error('refused')) : Promise.resolve(durable)),
    () => () => undefined,
  );
  const store = createFallbackStore(device);
  const world = createOutboxWorld(store);
  world.online = false;
  const outbox = startOutbox(world.ports);
  await outbox.add(record(), [submissionOf()]);
  assert.equal(store.trouble(), 'storage-unavailable');
  await outbox.drain();
  refuses = false;
  await world.pass(30_000);
  await world.pass(30_000);
  assert.deepEqual([store.trouble(), await ids(durable)], [undefined, [caseIds[0]]]);
});

test('a page that cannot read the device leaves the note of what waits there', async () => {
  const device = createDevice(
    () => Promise.reject(new Error('refused')),
    () => () => undefined,
  );
  const world = createOutboxWorld(createFallbackStore(device));
  await startOutbox(world.ports).drain();
  assert.deepEqual(world.notes, []);
});

test('a draft whose photo does not fit keeps its text on the device, and its photo in memory', async () => {
  const { room, store: device } = createSmallDevice();
  const store = open(device);
  room.bytes = 1;
  const photos = [{ id: 'large', name: 'large.jpg', type: 'image/jpeg' }];
  await store.putDraft(draftOf(caseIds[0], photos), new Map([['large', new ArrayBuffer(9)]]));
  assert.deepEqual(await device.drafts(), [draftOf()]);
  assert.deepEqual(await store.drafts(), [draftOf(caseIds[0], photos)]);
  assert.equal((await store.bytes('large'))?.byteLength, 9);
  room.bytes = Infinity;
  await store.putDraft(draftOf(caseIds[0], photos), new Map());
  assert.deepEqual(await device.drafts(), [draftOf(caseIds[0], photos)]);
  assert.equal((await device.bytes('large'))?.byteLength, 9);
  await store.add(record(), [submissionOf()]);
  assert.deepEqual(await store.drafts(), []);
});
