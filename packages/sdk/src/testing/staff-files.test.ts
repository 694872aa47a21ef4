import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../create-client.ts';
import type { CaseSummary, CaseView } from '../contract/index.ts';
import { createDesk } from '../desk/index.ts';
import { EvidenceError } from '../evidence/evidence-error.ts';
import { company, mondayMorning } from './company.cases.ts';
import { createFetchTransport, createFetchUploader } from './fetch-ports.ts';
import {
  createFakeClock,
  createFakeDevice,
  createMemoryBackend,
  generateFile,
  makeCustomerToken,
  seeded,
} from './index.ts';

const endpoint = 'https://memory.example';
const minute = 60_000;
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A customer's device with a case that was received, and the desk of Lin, whose uploads can be broken. */
async function handedIn() {
  const clock = createFakeClock(mondayMorning);
  const backend = createMemoryBackend({ company, clock: clock.now });
  const device = createFakeDevice({ clock, random: seeded(7), fetch: backend.fetch });
  const client = createClient({ endpoint, portalKey: company.portalKey, ports: device.ports });
  const draft = client.begin();
  await client.submit(draft, { text: 'Two cartons are crushed.', photos: [note(9)] });
  await device.connect();

  const network = { isBroken: false, commands: 0, isDeaf: false };
  const fetch = async (request: Request): Promise<Response> => {
    if (network.isBroken && request.url.includes('/v1/uploads')) throw new TypeError('no network');
    const response = await backend.fetch(request);
    if (request.url.endsWith('/commands')) {
      network.commands++;
      if (network.isDeaf) throw new TypeError('the answer got lost');
    }
    return response;
  };
  const desk = createDesk({
    endpoint,
    token: () => Promise.resolve('token-lin'),
    ports: {
      clock: clock.now,
      after: clock.after,
      transport: createFetchTransport(fetch),
      uploader: () => Promise.resolve(createFetchUploader(fetch, { partSize: 700 })),
      fetch: (url, init) => fetch(new Request(url, init)),
    },
  });
  const versionNow = async (): Promise<number> => (await desk.case(draft.id)).view.version;
  await desk.send(draft.id, await versionNow(), { type: 'confirm', issue: 'damaged', severity: 'important' });

  const view = async (): Promise<CaseView> => {
    const headers = {
      'redress-portal': company.portalKey,
      authorization: `Tracking ${draft.secret}`,
    };
    const response = await backend.fetch(new Request(`${endpoint}/v1/cases/${draft.id}`, { headers }));
    return (await response.json()) as CaseView;
  };
  /** Until no file is on its way any more. */
  const settle = async (): Promise<void> => {
    for (let i = 0; i < 50; i++) await turn();
  };
  return { clock, backend, client, desk, draft, network, versionNow, view, settle };
}

const note = (seed: number) => generateFile(`note-${seed}.pdf`, 1_000 * seed, seeded(seed));
const answer = { type: 'answer', text: 'Here is the credit note.' } as const;

test('files of staff follow their message, and the customer’s client reads them bit for bit', async () => {
  const { client, desk, draft, versionNow, view, settle } = await handedIn();
  const files = [note(1), note(2)];
  await desk.send(draft.id, await versionNow(), answer, files);
  await settle();
  assert.deepEqual(desk.uploads.of(draft.id), []);
  const { messages, photos } = await view();
  const ids = messages.at(-1)?.photos ?? [];
  const sent = photos.filter(({ id }) => ids.includes(id));
  assert.deepEqual(
    sent.map(({ name, stored }) => [name, stored]),
    [
      ['note-1.pdf', true],
      ['note-2.pdf', true],
    ],
  );
  for (const [i, { id }] of sent.entries())
    assert.deepEqual(await (await client.photo(draft.id, id)).arrayBuffer(), await files[i]!.arrayBuffer());
  const [own] = photos;
  assert.deepEqual(
    await (await client.photo(draft.id, own!.id)).arrayBuffer(),
    await note(9).arrayBuffer(),
    'their own are open to them, too',
  );
  client.destroy();
});

test('what does not arrive is tried again, then said, and arrives once somebody asks', async () => {
  const { clock, client, desk, draft, network, versionNow, view, settle } = await handedIn();
  network.isBroken = true;
  await desk.send(draft.id, await versionNow(), answer, [note(1)]);
  await settle();
  assert.deepEqual(
    desk.uploads.of(draft.id).map(({ name, state }) => [name, state]),
    [['note-1.pdf', 'waiting']],
  );
  for (let i = 0; i < 20; i++) {
    clock.pass(minute);
    await settle();
  }
  assert.deepEqual(
    desk.uploads.of(draft.id).map(({ state }) => state),
    ['failed'],
  );
  const { photos, messages } = await view();
  assert.equal(messages.at(-1)?.text, answer.text, 'the message itself is there');
  assert.equal(photos.at(-1)?.stored, false);
  await assert.rejects(client.photo(draft.id, photos.at(-1)!.id), { name: 'ProblemError' });

  network.isBroken = false;
  desk.uploads.retry(draft.id);
  await settle();
  assert.deepEqual([desk.uploads.of(draft.id), (await view()).photos.at(-1)?.stored], [[], true]);
  client.destroy();
});

test('a message whose answer got lost is sent again with the same files, and is one', async () => {
  const { client, desk, draft, network, versionNow, view, settle } = await handedIn();
  const version = await versionNow();
  const files = [note(1)];
  network.isDeaf = true;
  await assert.rejects(desk.send(draft.id, version, answer, files), { name: 'UnreachableError' });
  assert.deepEqual(desk.uploads.of(draft.id), [], 'nothing goes before it is known to be accepted');
  network.isDeaf = false;
  await desk.send(draft.id, version, answer, files);
  await settle();
  const { messages, photos } = await view();
  assert.equal(messages.filter(({ about }) => about === 'answer').length, 1);
  assert.deepEqual(
    photos.map(({ name, stored }) => [name, stored]),
    [
      ['note-9.pdf', true],
      ['note-1.pdf', true],
    ],
  );
  client.destroy();
});

test('a file that cannot be sent is named, and neither message nor file leaves', async () => {
  const { client, desk, draft, network, versionNow } = await handedIn();
  const before = network.commands;
  const files = [note(1), new File(['hello'], 'notes.txt', { type: 'text/plain' })];
  await assert.rejects(desk.send(draft.id, await versionNow(), answer, files), (error: unknown) => {
    assert.ok(error instanceof EvidenceError);
    assert.deepEqual(error.refused, [{ index: 1, name: 'notes.txt', reason: 'type' }]);
    return true;
  });
  assert.equal(network.commands, before);
  client.destroy();
});

test('a plan’s files are open to staff and unknown to the customer, who cannot bring them either', async () => {
  const { client, desk, draft, backend, versionNow, view, settle } = await handedIn();
  await desk.send(draft.id, await versionNow(), { type: 'answer', text: 'We are sorry.' });
  const head = createDesk({
    endpoint,
    token: () => Promise.resolve('token-zhou'),
    ports: {
      transport: createFetchTransport(backend.fetch),
      uploader: () => Promise.resolve(createFetchUploader(backend.fetch)),
      fetch: (url, init) => backend.fetch(new Request(url, init)),
    },
  });
  await head.send(draft.id, await versionNow(), {
    type: 'record',
    record: 'cause',
    text: 'Stacked too high.',
  });
  await head.send(
    draft.id,
    await versionNow(),
    {
      ...{ type: 'propose-plan', text: 'Racks for glass.', solvability: 'short-time' },
      ...{ by: mondayMorning + 24 * 60 * minute, responsible: 'zhou' },
    },
    [note(3)],
  );
  await settle();
  const planned = (await desk.case(draft.id)).view.photos.at(-1)!;
  assert.deepEqual([planned.name, planned.stored], ['note-3.pdf', true]);
  assert.deepEqual(await (await desk.photo(draft.id, planned.id)).arrayBuffer(), await note(3).arrayBuffer());
  assert.ok((await view()).photos.every(({ id }) => id !== planned.id));
  await assert.rejects(client.photo(draft.id, planned.id), { name: 'ProblemError' });
  client.destroy();
});

test('what staff sent is not counted among the photos that the customer sends', async () => {
  const { clock, client, backend, desk, draft, network, versionNow, settle } = await handedIn();
  network.isBroken = true;
  await desk.send(draft.id, await versionNow(), answer, [note(1)]);
  await settle();
  const device = createFakeDevice({ clock, random: seeded(8), fetch: backend.fetch });
  const other = createClient({ endpoint, portalKey: company.portalKey, ports: device.ports });
  await device.connect();
  const [known] = await client.cases();
  assert.equal(await other.adopt(new URL(known!.trackingLink!).hash), draft.id);
  assert.deepEqual((await other.cases())[0]?.photos, { total: 1, sent: 1 });
  other.destroy();
  client.destroy();
});

test('a customer who is signed in opens files by their identity; another one does not', async () => {
  const { client, desk, draft, backend, versionNow, view, settle } = await handedIn();
  await desk.send(draft.id, await versionNow(), answer, [note(1)]);
  await settle();
  const { id } = (await view()).photos.at(-1)!;
  const as = (sub: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
    'redress-portal': company.portalKey,
    'redress-identity': makeCustomerToken(
      { sub, iss: company.portalKey, exp: mondayMorning / 1_000 + 3_600 },
      company.customerKey!,
    ),
    ...more,
  });
  const ask = (path: string, headers: Record<string, string>, method = 'GET'): Promise<Response> =>
    backend.fetch(new Request(`${endpoint}/v1/cases/${draft.id}${path}`, { method, headers }));
  const joined = await ask('/join', as('ines', { authorization: `Tracking ${draft.secret}` }), 'POST');
  assert.equal(joined.status, 200);
  assert.deepEqual(((await joined.json()) as CaseSummary).photos, { total: 1, stored: 1 });
  assert.equal((await ask(`/photos/${id}`, as('ines'))).status, 200);
  assert.equal((await ask(`/photos/${id}`, as('tomas'))).status, 404);
  client.destroy();
});
