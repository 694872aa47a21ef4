import assert from 'node:assert/strict';
import { appendFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import {
  caseIds,
  commandOf,
  draftOf,
  keptPhotoOf,
  photoOf,
  record,
  submissionOf,
} from '../outbox/entries.cases.ts';
import { never } from '../outbox/line.ts';
import type { OutboxStore } from '../ports.ts';
import { createDevice } from './device.ts';
import { createFallbackStore } from './fallback-store.ts';
import { openFileStore, type FileStoreOptions } from './file-store.ts';
import { nodeFiles, type Files } from './files.ts';
import { FolderInUseError, type LockSurroundings } from './folder-lock.ts';
import { storeContract } from './store-contract.cases.ts';

async function freshFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-store-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'outbox');
}

const ids = async (store: OutboxStore) => (await store.entries()).map(({ id }) => id);
const filesIn = async (folder: string) => (await readdir(folder)).sort();

for (const [sentence, check] of storeContract) {
  test(`the file store: ${sentence}`, async (t) => {
    const store = await openFileStore(await freshFolder(t));
    await check(store, assert.deepEqual);
    store.close();
  });
  test(`the file store that writes its journal anew each time: ${sentence}`, async (t) => {
    const store = await openFileStore(await freshFolder(t), { longJournal: 1 });
    await check(store, assert.deepEqual);
    store.close();
  });
  test(`the file store under the one that falls back to memory: ${sentence}`, async (t) => {
    const folder = await freshFolder(t);
    const device = createDevice(
      (lost) => openFileStore(folder, { lost }),
      () => () => undefined,
    );
    const store = createFallbackStore(device);
    await check(store, assert.deepEqual);
    store.close();
  });
}

/** Everything a store has, with bytes as numbers. */
async function contentsOf(store: OutboxStore) {
  const photos = ['photo-1', 'photo-2', 'a'];
  const bytes = await Promise.all(photos.map((id) => store.bytes(id)));
  return {
    cases: await store.cases(),
    entries: await store.entries(),
    drafts: await store.drafts(),
    profile: await store.read('profile'),
    bytes: bytes.map((each) => each && [...new Uint8Array(each)]),
  };
}

test('a folder keeps what waits over a restart, and over a journal written anew', async (t) => {
  const folder = await freshFolder(t);
  const store = await openFileStore(folder);
  await store.add(record(), [submissionOf(), photoOf('photo-1')]);
  await store.append(commandOf('command-1'));
  await store.putDraft(
    draftOf(caseIds[1], [{ id: 'a', name: 'a.jpg', type: 'image/jpeg' }]),
    new Map([['a', new Uint8Array([7, 8]).buffer]]),
  );
  await store.write('profile', { etag: 'a' });
  const before = await contentsOf(store);
  assert.deepEqual(before.bytes, [[1, 2, 3], undefined, [7, 8]]);
  store.close();
  for (let time = 0; time < 2; time++) {
    const again = await openFileStore(folder);
    assert.deepEqual(await contentsOf(again), before);
    assert.equal(again.kept(caseIds[0]), 'device');
    again.close();
  }
});

test('photos are files of their own, which are read when they are sent and go with the entry', async (t) => {
  const folder = await freshFolder(t);
  const read: string[] = [];
  const files: Files = {
    ...nodeFiles,
    read: (path) => {
      read.push(path);
      return nodeFiles.read(path);
    },
  };
  const store = await openFileStore(folder, { files });
  await store.add(record(), [submissionOf(), photoOf('photo-1')]);
  assert.deepEqual(await store.entries(), [submissionOf(), { ...keptPhotoOf('photo-1'), notBefore: never }]);
  assert.deepEqual(
    read.filter((path) => path.endsWith('.bytes')),
    [],
  );
  assert.deepEqual(await filesIn(folder), ['1.1.bytes', '1.journal', '1.lock']);
  await store.bytes('photo-1');
  assert.equal(read.filter((path) => path.endsWith('.bytes')).length, 1);
  await store.settle(caseIds[0], caseIds[0], (known) => known);
  await store.settle('photo-1', caseIds[0], (known) => known);
  assert.deepEqual(await filesIn(folder), ['1.journal', '1.lock']);
  store.close();
});

test('a journal does not grow without end, and leaves nothing behind', async (t) => {
  const folder = await freshFolder(t);
  const store = await openFileStore(folder, { longJournal: 2_000 });
  await store.add(record(), [submissionOf()]);
  for (let attempts = 0; attempts < 100; attempts++) await store.put({ ...submissionOf(), attempts });
  const { length } = await readFile(join(folder, '1.journal'));
  assert.ok(length < 5_000, `${length} bytes`);
  store.close();
  const again = await openFileStore(folder);
  assert.equal((await again.entries())[0]?.attempts, 99);
  assert.deepEqual(await filesIn(folder), ['2.journal', '2.lock']);
  again.close();
});

for (const [what, rest] of [
  ['half a line', 'abcdefghijklmnop [["cases","x"'],
  ['a line that says something else than was meant', 'abcdefghijklmnop [["cases","x",{"id":"x"}]]\n'],
  ['zeros', '\0\0\0\0\0\0\0\0\n'],
] as const)
  test(`${what} at a journal’s end, as a power failure leaves it, is not read, and hides nothing before it`, async (t) => {
    const folder = await freshFolder(t);
    const store = await openFileStore(folder);
    await store.add(record(), [submissionOf()]);
    store.close();
    await appendFile(join(folder, '1.journal'), rest);
    const again = await openFileStore(folder);
    assert.deepEqual([await ids(again), (await again.cases()).length], [[caseIds[0]], 1]);
    again.close();
  });

test('a disk that is full in the middle of a line refuses, and what is kept later is not behind the half line', async (t) => {
  const folder = await freshFolder(t);
  let room = Infinity;
  const files: Files = {
    ...nodeFiles,
    create: async (path) => {
      const file = await nodeFiles.create(path);
      return {
        ...file,
        append: async (bytes) => {
          await file.append(bytes.subarray(0, room));
          if (bytes.length > room) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
        },
      };
    },
  };
  const store = await openFileStore(folder, { files });
  await store.add(record(), [submissionOf()]);
  room = 30;
  await assert.rejects(store.append(photoOf('photo-1')), /no space/);
  await assert.rejects(store.append(commandOf('command-1')), /no space/);
  room = 2;
  await assert.rejects(store.append(photoOf('photo-2')), /no space/);
  room = Infinity;
  assert.deepEqual(await ids(store), [caseIds[0]]);
  await store.append(commandOf('command-2'));
  assert.deepEqual(await filesIn(folder), ['1.journal', '1.lock']);
  store.close();
  const again = await openFileStore(folder);
  assert.deepEqual(await ids(again), [caseIds[0], 'command-2']);
  again.close();
});

/** A process on a machine where time passes when it is told to, and which may hang. */
function createProcess(pid: number, alive: Set<number>) {
  const beats = new Set<() => void>();
  const made = { hangs: false, waited: 0 };
  alive.add(pid);
  const surroundings: LockSurroundings = {
    pid,
    host: 'gate-3',
    isAlive: (other) => alive.has(other),
    wait: async (milliseconds) => {
      made.waited += milliseconds;
      for (const each of everyBeat) each();
    },
    every: (_milliseconds, work) => {
      const beat = () => {
        if (!made.hangs && alive.has(pid)) work();
      };
      everyBeat.add(beat);
      beats.add(beat);
      return () => void everyBeat.delete(beat);
    },
  };
  return Object.assign(made, { surroundings });
}
const everyBeat = new Set<() => void>();

async function two(t: TestContext, options: FileStoreOptions = {}) {
  const folder = await freshFolder(t);
  const alive = new Set<number>();
  const [first, second] = [createProcess(1, alive), createProcess(2, alive)];
  const store = await openFileStore(folder, { ...options, surroundings: first.surroundings });
  await store.add(record(), [submissionOf()]);
  t.after(() => store.close());
  return { folder, alive, first, second, store };
}

test('of two processes one has the folder; the other is refused until it is given back', async (t) => {
  const { folder, second, store } = await two(t);
  await assert.rejects(openFileStore(folder, { surroundings: second.surroundings }), FolderInUseError);
  await store.append(commandOf('command-1'));
  store.close();
  const other = await openFileStore(folder, { surroundings: second.surroundings });
  assert.deepEqual(await ids(other), [caseIds[0], 'command-1']);
  other.close();
});

test('the folder of a process that is gone is taken over at once, its lease included', async (t) => {
  const { folder, alive, second, store } = await two(t);
  await store.takeLease('a client that died');
  alive.delete(1);
  const other = await openFileStore(folder, { surroundings: second.surroundings });
  assert.equal(second.waited, 0);
  assert.equal((await other.takeLease('another')).holder, 'another');
  assert.deepEqual(await ids(other), [caseIds[0]]);
  other.close();
});

test('the folder of a process that hangs is taken over; when it wakes up it promises nothing and spoils nothing', async (t) => {
  let lost = 0;
  const { folder, first, second, store } = await two(t, { lost: () => lost++ });
  first.hangs = true;
  const other = await openFileStore(folder, { surroundings: second.surroundings });
  assert.ok(second.waited > 0);
  await other.append(commandOf('command-1'));
  await assert.rejects(store.append(photoOf('photo-1')), { name: 'InvalidStateError' });
  await assert.rejects(store.entries(), { name: 'InvalidStateError' });
  assert.equal(lost, 1);
  await other.append(commandOf('command-2', caseIds[0], 4));
  other.close();
  const third = await openFileStore(folder);
  assert.deepEqual(await ids(third), [caseIds[0], 'command-1', 'command-2']);
  assert.deepEqual(await filesIn(folder), ['3.journal', '3.lock']);
  third.close();
});

test('a process with the number of one that died, as in a container that starts again, gets its folder', async (t) => {
  const { folder, first } = await two(t);
  first.hangs = true;
  const again = createProcess(1, new Set());
  const other = await openFileStore(folder, { surroundings: again.surroundings });
  assert.deepEqual(await ids(other), [caseIds[0]]);
  other.close();
});

test('of several that see the same holder dead, one gets the folder', async (t) => {
  const { folder, alive } = await two(t);
  alive.delete(1);
  const processes = [3, 4, 5, 6].map((pid) => createProcess(pid, alive));
  const opened = await Promise.allSettled(
    processes.map(({ surroundings }) => openFileStore(folder, { surroundings })),
  );
  const stores = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  assert.equal(stores.length, 1);
  assert.deepEqual(await ids(stores[0]!), [caseIds[0]]);
  stores[0]!.close();
});
