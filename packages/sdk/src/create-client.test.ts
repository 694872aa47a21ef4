import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDevice } from './adapters/device.ts';
import { createFallbackStore } from './adapters/fallback-store.ts';
import { createMemoryStore } from './adapters/memory-store.ts';
import type { CustomerCommandInput, SubmissionState } from './client.ts';
import { createClient } from './create-client.ts';
import { ComplaintError, ProblemError } from './errors.ts';
import { createOutboxWorld, refusal, type OutboxWorld } from './outbox/world.cases.ts';

function open(world: OutboxWorld = createOutboxWorld()) {
  const client = createClient({ endpoint: 'https://care.example/', portalKey: 'pk', ports: world.ports });
  const heard: SubmissionState[] = [];
  client.subscribe((state) => heard.push(state));
  return { world, client, heard };
}
const complaint = { text: 'One of our pallets never arrived, waybill HL-20261118-0417.' };

test('a complaint is announced as queued when it is safe, then as sent with its running number', async () => {
  const { client, heard } = open();
  const state = await client.submit(client.begin(), complaint);
  assert.deepEqual(
    [state.state, state.provisional, state.receipt?.number],
    ['sent', false, 'SHA-2026-000001'],
  );
  assert.deepEqual([...new Set(heard.map((each) => each.state))], ['queued', 'sent']);
});

test('offline it is queued, with a reference and promised times that are called provisional', async () => {
  const { world, client } = open();
  world.online = false;
  const draft = client.begin();
  const queued = await client.submit(draft, complaint);
  assert.deepEqual([queued.state, queued.provisional], ['queued', true]);
  assert.equal(queued.reference, draft.id.slice(-6).toUpperCase());
  // A lost pallet is answered within half an hour, around the clock (WF-4.4.1).
  assert.deepEqual(queued.promises[0], {
    milestone: 'respond',
    due: world.ports.clock() + 30 * 60_000,
    source: 'WF-4.4.1',
  });
  await world.reconnect();
  assert.equal((await client.cases())[0]?.state, 'sent');
});

test('times that the built-in profile cannot know are not promised', async () => {
  const { world, client } = open();
  world.online = false;
  const queued = await client.submit(client.begin(), {
    text: 'The clerk at the gate was rude to our driver.',
  });
  assert.deepEqual(queued.promises, []);
});

test('what the customer chose is sent, and shortens the promise at once', async () => {
  const { world, client } = open();
  const { severity, issue } = await client.preview({ text: 'Something is wrong.', issue: 'lost' });
  assert.deepEqual([issue, severity], ['lost', 'urgent-major']);
  await client.submit(client.begin(), { text: 'Something is wrong.', issue: 'lost' });
  assert.equal((JSON.parse(world.requests[0]!.body!) as { issue: string }).issue, 'lost');
});

test('an empty complaint is refused with its place, and nothing is kept', async () => {
  const { client, world } = open();
  await assert.rejects(client.submit(client.begin(), { text: '  ' }), (error: unknown) => {
    assert.ok(error instanceof ComplaintError);
    assert.equal(error.faults[0]?.pointer, '/text');
    return true;
  });
  assert.deepEqual(await world.store.cases(), []);
});

test('a queued complaint can be taken back, a sent one cannot', async () => {
  const { world, client } = open();
  world.online = false;
  const first = client.begin();
  await client.submit(first, complaint);
  assert.equal(await client.takeBack(first.id), true);
  assert.deepEqual(await client.cases(), []);
  await world.reconnect();
  const second = { ...client.begin(), id: first.id.replace(/.$/, '1') };
  await client.submit(second, complaint);
  assert.equal(await client.takeBack(second.id), false);
});

test('a refused command says why and leaves nothing waiting', async () => {
  const { world, client } = open();
  const draft = client.begin();
  await client.submit(draft, complaint);
  world.answers = [
    { status: 409, json: { type: 'about:blank', title: 'Refused.', status: 409, code: 'command-refused' } },
  ];
  await assert.rejects(client.send(draft.id, { type: 'rate', satisfied: true }), ProblemError);
  assert.deepEqual(await world.store.entries(), []);
  assert.equal((await client.cases())[0]?.state, 'sent');
});

const commands: readonly [what: string, command: CustomerCommandInput][] = [
  ['adds information', { type: 'add-information', text: 'The seal was intact.' }],
  ['agrees to a plan', { type: 'accept-plan' }],
  ['declines a plan', { type: 'decline-plan', reason: 'Eight cartons are missing.' }],
  [
    'claims',
    { type: 'claim', basis: 'contract', amount: { amount: 1_280, currency: 'CNY' }, text: 'By the invoice.' },
  ],
  ['rates', { type: 'rate', satisfied: false, reasons: ['resolution'], reason: 'Nobody came.' }],
  ['opens it again', { type: 'reopen', reason: 'It broke again.' }],
  ['takes it back', { type: 'withdraw' }],
];
for (const [what, command] of commands)
  for (const online of [true, false])
    test(`a customer who ${what} ${online ? 'is answered at once' : 'without a connection need not do it again'}: it is sent once, as it was given`, async () => {
      const { world, client } = open();
      const { id } = await client.submit(client.begin(), complaint);
      world.requests.length = 0;
      world.online = online;
      assert.equal(await client.send(id, command), online ? 'sent' : 'queued');
      await world.reconnect();
      await world.settled();
      assert.deepEqual(
        world.requests.map(({ path }) => path),
        [`v1/cases/${id}/commands`],
      );
      const {
        id: commandId,
        photos,
        ...sent
      } = JSON.parse(world.requests[0]!.body!) as Record<string, unknown>;
      assert.match(String(commandId), /^[0-9a-f-]{36}$/);
      assert.deepEqual([sent, photos ?? []], [command, []]);
      assert.deepEqual(await world.store.entries(), []);
    });

test('what a page has waiting is not sent once its client is destroyed', async () => {
  const { world, client, heard } = open();
  world.online = false;
  await client.submit(client.begin(), complaint);
  heard.length = 0;
  client.destroy();
  await world.reconnect();
  await client.drain();
  await world.pass(3_600_000);
  assert.deepEqual([world.requests, heard], [[], []]);
});

test('a command given offline waits and is sent when the network returns', async () => {
  const { world, client } = open();
  const draft = client.begin();
  await client.submit(draft, complaint);
  world.online = false;
  assert.equal(await client.send(draft.id, { type: 'rate', satisfied: true, score: 5 }), 'queued');
  await world.reconnect();
  assert.deepEqual(await world.store.entries(), []);
});

test('the tracking link carries the running number and the secret in its fragment', async () => {
  const { client } = open();
  const draft = client.begin();
  await client.submit(draft, complaint);
  const [known] = await client.cases();
  assert.equal(known?.trackingLink, `https://care.example/track#SHA-2026-000001.${draft.secret}`);
});

test('a double click sends one complaint and gets one receipt', async () => {
  const { world, client } = open();
  const draft = client.begin();
  const [first, second] = await Promise.all([
    client.submit(draft, complaint),
    client.submit(draft, complaint),
  ]);
  assert.deepEqual([first.state, second.state], ['sent', 'sent']);
  assert.equal(world.requests.filter(({ path }) => path === 'v1/cases').length, 1);
});

test('one listener’s fault is not the others’, and the other tabs hear of a change', async () => {
  const reported: unknown[] = [];
  const world = createOutboxWorld();
  const client = createClient({
    endpoint: 'https://care.example',
    portalKey: 'pk',
    ports: { ...world.ports, report: (error) => reported.push(error) },
  });
  const heard: string[] = [];
  client.subscribe(() => {
    throw new Error('a listener’s own fault');
  });
  client.subscribe(({ state }) => heard.push(state));
  const draft = client.begin();
  await client.submit(draft, complaint);
  await world.settled();
  assert.equal(heard.at(-1), 'sent');
  assert.ok(reported.length > 0);
  assert.ok(world.posted.includes(draft.id));
});

test('a case that waits to be sent is not asked for, and asked for once it has been', async () => {
  const { world, client } = open();
  world.online = false;
  const draft = client.begin();
  await client.submit(draft, complaint);
  const stop = client.watch(draft.id, () => undefined);
  await world.settled();
  const asked = () => world.requests.filter(({ path }) => path === `v1/cases/${draft.id}`).length;
  assert.equal(asked(), 0);
  await world.reconnect();
  assert.equal(asked(), 1);
  stop();
});

test('a client that was destroyed asks for nothing more', async () => {
  const { world, client } = open();
  const draft = client.begin();
  await client.submit(draft, complaint);
  client.watch(draft.id, () => undefined);
  client.destroy();
  await world.settled();
  await world.pass(600_000);
  assert.equal(world.requests.filter(({ path }) => path === `v1/cases/${draft.id}`).length, 0);
});

test('a server in trouble is asked less and less often', async () => {
  const { world, client } = open();
  const draft = client.begin();
  await client.submit(draft, complaint);
  world.answers = Array.from({ length: 200 }, () => ({ status: 503 }));
  const stop = client.watch(draft.id, () => undefined);
  for (let second = 0; second < 600; second++) await world.pass(1_000);
  stop();
  const asked = world.requests.filter(({ path }) => path === `v1/cases/${draft.id}`).length;
  assert.ok(asked > 8 && asked < 25, String(asked));
});

test('what is refused later, and cannot be said at once, is kept and shown with its words', async () => {
  const { world, client, heard } = open();
  const draft = client.begin();
  await client.submit(draft, complaint);
  world.online = false;
  const text = 'The driver’s name is on the delivery note.';
  await client.send(draft.id, { type: 'add-information', text, photos: [] });
  const problem = { type: 'about:blank', title: 'Refused.', status: 409, code: 'command-refused' as const };
  world.answers = [{ status: 409, json: problem }];
  await world.reconnect();
  const [part, ...more] = (await client.cases())[0]!.refused;
  assert.deepEqual(more, []);
  assert.deepEqual(
    [part?.kind, part?.command, part?.text, part?.problem],
    ['command', 'add-information', text, problem],
  );
  assert.equal(heard.at(-1)?.refused.length, 1);
});

test('the browser is asked to keep what is stored at the first complaint, and only then', async () => {
  const { world, client } = open();
  await client.loadProfile();
  assert.equal(world.persisted, 0);
  await client.submit(client.begin(), complaint);
  await client.submit({ ...client.begin(), id: '019a9c5e-0000-7000-8000-0000000000d1' }, complaint);
  assert.equal(world.persisted, 1);
});

test('why the device keeps nothing is said, and no longer once it does', async () => {
  const durable = createMemoryStore();
  let refuses = true;
  const device = createDevice(
    () => (refuses ? Promise.reject(new Error('refused')) : Promise.resolve(durable)),
    () => () => undefined,
  );
  const { world, client, heard } = open(createOutboxWorld(createFallbackStore(device)));
  world.online = false;
  const { kept } = await client.submit(client.begin(), complaint);
  assert.deepEqual([kept, client.unavailableReason()], ['memory', 'storage-unavailable']);
  refuses = false;
  await client.drain();
  await world.settled();
  assert.deepEqual([heard.at(-1)?.kept, client.unavailableReason()], ['device', undefined]);
});

test('a refused message can be let go, and its text comes back to be mended', async () => {
  const { world, client, heard } = open();
  const draft = client.begin();
  await client.submit(draft, complaint);
  world.online = false;
  const text = 'The driver’s name is on the delivery note.';
  await client.send(draft.id, { type: 'add-information', text, photos: [] });
  const waits = await client.dismissRefused(draft.id, (await world.store.entries())[0]!.id);
  assert.equal(waits, undefined, 'what only waits cannot be let go');
  world.answers = [refusal(409)];
  await world.reconnect();
  const [part] = (await client.cases())[0]!.refused;
  assert.equal(await client.dismissRefused('another case', part!.id), undefined);
  assert.equal((await client.dismissRefused(draft.id, part!.id))?.text, text);
  assert.equal(await client.dismissRefused(draft.id, part!.id), undefined);
  await world.settled();
  assert.deepEqual([heard.at(-1)?.refused, await world.store.entries()], [[], []]);
});

test('what was written in a complaint that the server rejected later can be had again, with its files, to be mended', async () => {
  const outer = createOutboxWorld();
  let drawn = 0;
  const randomBytes = (length: number) => new Uint8Array(length).fill(++drawn);
  const { world, client } = open(Object.assign(outer, { ports: { ...outer.ports, randomBytes } }));
  const written = {
    ...complaint,
    issue: 'lost',
    branch: undefined,
    subject: { order: 'SO-88', waybill: 'HL-20261118-0417' },
    contact: { name: 'Mei', phone: '+86 21 5555 0100' },
    resolution: { kind: 'refund', note: 'or a new one' },
    facts: { operationsAffected: true, shareAffected: 50 },
    happenedAt: Date.parse('2026-11-18T08:00:00Z'),
    wantedBy: Date.parse('2026-11-25T08:00:00Z'),
    details: { goods: 'Porcelain' },
    consent: { version: '2026-01' },
    filling: { seconds: 4 },
  } as const;
  const note = new File(['%PDF-1.7 delivery note'], 'note.pdf', { type: 'application/pdf' });
  world.online = false;
  const draft = client.begin();
  await client.submit(draft, { ...written, photos: [{ file: note, shows: 'delivery-note' }] });
  world.answers = [refusal(422)];
  await world.reconnect();
  const [known] = await client.cases();
  assert.equal(known?.state, 'rejected');

  const again = await client.written(draft.id);
  const { filling: _filling, branch: _branch, ...entered } = written;
  const { photos, ...rest } = again!;
  assert.deepEqual(rest, entered);
  assert.deepEqual(
    await Promise.all(
      photos.map(async ({ file, shows }) => [file.name, file.type, shows, await file.text()]),
    ),
    [['note.pdf', 'application/pdf', 'delivery-note', '%PDF-1.7 delivery note']],
  );
  assert.equal((await client.written(draft.id))?.photos.length, 1, 'to look changes nothing');

  await client.takeBack(draft.id);
  assert.deepEqual([await client.written(draft.id), await world.store.entries()], [undefined, []]);
});

test('of a complaint that waits what was written can be had, of one that the server has nothing', async () => {
  const { world, client } = open();
  world.online = false;
  const draft = client.begin();
  await client.submit(draft, complaint);
  assert.equal((await client.written(draft.id))?.text, complaint.text);
  await world.reconnect();
  assert.equal(await client.written(draft.id), undefined);
  assert.equal(await client.written('019a9c5e-0000-7000-8000-0000000000d9'), undefined);
});

test('an order of commands holds even if the clock is moved back between them', async () => {
  const { world, client } = open();
  const draft = client.begin();
  await client.submit(draft, complaint);
  world.online = false;
  for (const text of ['first', 'second', 'third']) {
    await client.send(draft.id, { type: 'add-information', text, photos: [] });
    world.moveClock(-86_400_000);
  }
  await world.reconnect();
  const sent = world.requests.slice(1).map(({ body }) => (JSON.parse(body!) as { text: string }).text);
  assert.deepEqual(sent, ['first', 'second', 'third']);
});

test('signing out forgets everything, and says what had not been sent', async () => {
  const { world, client } = open();
  await client.submit(client.begin(), complaint);
  world.online = false;
  await client.submit({ ...client.begin(), id: '019a9c5e-0000-7000-8000-0000000000d1' }, complaint);
  await client.drafts.save({ ...client.begin(), id: '019a9c5e-0000-7000-8000-0000000000d2' }, complaint);
  assert.deepEqual(await client.logout(), { unsent: 1 });
  assert.deepEqual([await client.cases(), await world.store.drafts(), world.notes.at(-1)], [[], [], false]);
});
