import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseUpdate } from './client.ts';
import { createClient } from './create-client.ts';
import { createOutboxWorld } from './outbox/world.cases.ts';
import type { StreamOptions, StreamState } from './stream/open-stream.ts';

const minute = 60_000;

/** A customer who watches, where every stream is what the test says. */
async function watch() {
  const world = createOutboxWorld();
  const opened: StreamOptions[] = [];
  let present = true;
  let presenceChanges = (): void => undefined;
  const client = createClient({
    endpoint: 'https://care.example',
    portalKey: 'pk',
    ports: {
      ...world.ports,
      hearing: {
        presence: {
          wanted: () => present,
          onChange: (listener) => {
            presenceChanges = listener;
            return () => undefined;
          },
        },
        openStream: (options) => {
          opened.push(options);
          return () => void opened.splice(opened.indexOf(options), 1);
        },
      },
    },
  });
  const { id } = await client.submit(client.begin(), { text: 'One of our pallets never arrived.' });
  world.answers = Array.from({ length: 1_000 }, () => ({ status: 304 }));
  const updates: CaseUpdate[] = [];
  const stop = client.watch(id, (update) => updates.push(update));
  await world.settled();
  const say = async (state: StreamState): Promise<void> => {
    opened[0]!.onState!(state);
    await world.settled();
  };
  return {
    world,
    id,
    opened,
    updates,
    stop,
    say,
    sign: async () => {
      opened[0]!.onSign!();
      await world.settled();
    },
    hide: async () => {
      present = false;
      presenceChanges();
      await world.settled();
    },
    looks: () => world.requests.filter(({ path }) => path === `v1/cases/${id}`).length,
    pass: async (milliseconds: number) => {
      for (let passed = 0; passed < milliseconds; passed += 1_000) await world.pass(1_000);
    },
  };
}

test('a case is heard of by its own stream, and each change is looked at once', async () => {
  const { opened, id, say, sign, looks, pass, world } = await watch();
  assert.deepEqual(
    opened.map(({ endpoint, query }) => [endpoint, query]),
    [['https://care.example', { case: id }]],
  );
  const headers = await opened[0]!.headers();
  assert.equal(headers['redress-portal'], 'pk');
  assert.match(headers['authorization']!, /^Tracking [\w-]{43}$/);
  await say({ is: 'open', resumed: false });
  assert.equal(looks(), 1, 'it is not believed before it has said something');
  await sign();
  assert.equal(looks(), 2, 'what happened before was not told');
  await pass(4 * minute);
  assert.equal(looks(), 2);
  opened[0]!.onEvent({ type: 'changed', id, version: 5 });
  await world.settled();
  assert.equal(looks(), 3);
});

for (const [what, states] of [
  ['the backend has no streams', [{ is: 'waiting', until: 0, status: 404 }]],
  ['too many streams are open', [{ is: 'waiting', until: 60_000, status: 429 }]],
  ['a proxy holds back what is said', [{ is: 'open', resumed: false }]],
] as const)
  test(`where ${what}, the client looks by itself as often as ever`, async () => {
    const { say, looks, pass } = await watch();
    for (const state of states) await say(state);
    await pass(5 * minute);
    assert.ok(looks() > 6, String(looks()));
  });

test('while nobody looks no stream is open, and a case that is watched no longer has none', async () => {
  const { opened, hide, stop } = await watch();
  assert.equal(opened.length, 1);
  await hide();
  assert.equal(opened.length, 0);
  stop();
  const other = await watch();
  other.stop();
  assert.equal(other.opened.length, 0);
});
