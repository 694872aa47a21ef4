import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  commandOf,
  createOutboxWorld,
  photoOf,
  record,
  startOutbox,
  refusal,
  submissionOf,
} from '../outbox/world.cases.ts';
import { drainOnSync, pagesFirst, type SyncEvent } from './drain-on-sync.ts';

const tag = 'redress:https://care.example:pk:sync';

/** A service worker that the browser wakes by a tag; answers how that ends. */
function install(world = createOutboxWorld(), pages: readonly unknown[] = []) {
  let listener: ((event: SyncEvent) => void) | undefined;
  drainOnSync(
    {
      addEventListener: (_type, given) => (listener = given as typeof listener),
      clients: { matchAll: async () => pages },
    },
    { endpoint: 'https://care.example/', portalKey: 'pk', ports: world.ports },
  );
  const wake = async (by = tag): Promise<'not ours' | 'done' | 'again'> => {
    let work: Promise<unknown> | undefined;
    listener!({ tag: by, waitUntil: (given) => (work = given) });
    return work
      ? work.then(
          () => 'done',
          () => 'again',
        )
      : 'not ours';
  };
  return { world, wake };
}

/** A complaint that waits, as an earlier visit left it. */
async function withComplaint() {
  const found = install();
  await found.world.store.add(record(), [submissionOf(), photoOf('photo-1')]);
  await found.world.store.append(commandOf('019a9c5e-0000-7000-8000-0000000000c1'));
  return found;
}

test('woken by the portal’s tag it sends all that waits, and tells the pages of it', async () => {
  const { world, wake } = await withComplaint();
  assert.equal(await wake(), 'done');
  assert.deepEqual(
    world.requests.map(({ path }) => path),
    ['v1/cases', `v1/cases/${record().id}/commands`],
  );
  assert.deepEqual(world.uploads, ['photo-1']);
  assert.deepEqual(await world.store.entries(), []);
  assert.equal((await world.store.case(record().id))?.receipt?.number, 'SHA-2026-000001');
  assert.deepEqual([...new Set(world.posted)], [record().id]);
});

test('another tag is not ours', async () => {
  const { world, wake } = await withComplaint();
  assert.equal(await wake('news'), 'not ours');
  assert.equal(await wake('redress:https://care.example:pk_other:sync'), 'not ours');
  assert.equal(world.requests.length, 0);
});

test('the browser is to try again when something is left that may still be taken', async () => {
  const { world, wake } = await withComplaint();
  world.answers = ['no answer'];
  assert.equal(await wake(), 'again');
  assert.equal(world.requests.length, 1);
  world.answers = [{ status: 503 }];
  assert.equal(await wake(), 'again', 'what waited for the network is tried at once');
  assert.equal(world.requests.length, 2);
  await world.pass(60_000);
  assert.equal(world.requests.length, 2, 'nothing goes on by itself');
  assert.equal(await wake(), 'done');
});

test('while there is no network it does not even try', async () => {
  const { world, wake } = await withComplaint();
  world.online = false;
  assert.equal(await wake(), 'again');
  assert.equal(world.requests.length, 0);
});

test('what will never be taken is no reason to try again', async () => {
  const { world, wake } = install();
  await world.store.add(record(), [submissionOf()]);
  world.answers = [refusal(422)];
  assert.equal(await wake(), 'done');
  assert.equal((await world.store.entries())[0]?.rejected?.status, 422);
});

test('what only a signed-in customer may send waits for a page, which is no reason to try again', async () => {
  const { world, wake } = install();
  await world.store.putCase({ ...record(), secret: undefined, customer: 'ines' });
  await world.store.append(commandOf('019a9c5e-0000-7000-8000-0000000000c1'));
  assert.equal(await wake(), 'done');
  assert.deepEqual(
    (await world.store.entries()).map(({ waitsFor, rejected }) => [waitsFor, rejected]),
    [['identity', undefined]],
  );
  assert.equal(world.requests.length, 0);
});

test('a challenge that only a page can show waits for one, which is no reason to try again', async () => {
  const { world, wake } = install();
  await world.store.add(record(), [submissionOf()]);
  world.answers = [{ status: 428, json: demand({ kind: 'riddle', parameters: {} }) }];
  assert.equal(await wake(), 'done');
  const [left] = await world.store.entries();
  assert.deepEqual([left?.waitsFor, left?.rejected], ['challenge', undefined]);
  assert.ok(left!.notBefore - world.ports.clock() <= 5 * 60_000, 'a page need not wait long for its turn');
});

test('a proof of work is computed without a page', async () => {
  const { world, wake } = install();
  await world.store.add(record(), [submissionOf()]);
  const puzzle = { puzzle: 'a-puzzle', bits: 4 };
  world.answers = [{ status: 428, json: demand({ kind: 'proof-of-work', parameters: puzzle }) }];
  assert.equal(await wake(), 'done');
  assert.equal(world.requests.length, 2);
  assert.deepEqual(await world.store.entries(), []);
});

const demand = (challenge: object) => ({
  type: 'urn:redress:problem:challenge-required',
  title: 'A challenge must be met first',
  status: 428,
  code: 'challenge-required',
  challenge,
});

test('when nothing waits it is done', async () => {
  const { wake } = install();
  assert.equal(await wake(), 'done');
});

test('a page that sends goes on; what it sends is not sent twice', async () => {
  const world = createOutboxWorld();
  const { wake } = install(world);
  await world.store.add(record(), [submissionOf()]);
  const page = startOutbox(world.tab().ports);
  world.holding = true;
  const sending = page.drain();
  await world.settled();
  assert.equal(await wake(), 'again', 'the page has it under way');
  await world.release();
  await sending;
  assert.equal(await wake(), 'done');
  assert.equal(world.requests.length, 1);
  page.stop();
});

test('while a page is open it goes first', async () => {
  const { world, wake } = install(createOutboxWorld(), ['a page']);
  await world.store.add(record(), [submissionOf()]);
  const waking = wake();
  await world.settled();
  await world.pass(pagesFirst - 1);
  assert.equal(world.requests.length, 0);
  await world.pass(1);
  assert.equal(await waking, 'done');
  assert.equal(world.requests.length, 1);
});
