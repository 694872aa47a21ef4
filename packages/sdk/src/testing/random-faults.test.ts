import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../create-client.ts';
import { CaseView, DeskQueue } from '../contract/index.ts';
import { company, mondayMorning } from './company.cases.ts';
import {
  createFakeClock,
  createFakeDevice,
  createFaultyNetwork,
  createMemoryBackend,
  faults,
  generateFile,
  seeded,
  type Fault,
} from './index.ts';

const count = 1_000;

test('a thousand complaints under random faults are exactly a thousand cases, and every file arrives bit for bit', async () => {
  const random = seeded(20_261_123);
  const happened = new Map<Fault, number>();
  const clock = createFakeClock(mondayMorning);
  const backend = createMemoryBackend({ company, clock: clock.now });
  const network = createFaultyNetwork(backend.fetch, () => {
    // Every other request goes through.
    const fault = random() < 0.5 ? 'none' : faults[Math.floor(random() * faults.length)]!;
    happened.set(fault, (happened.get(fault) ?? 0) + 1);
    return fault;
  });
  const device = createFakeDevice({ clock, random: seeded(7), fetch: network });
  const client = createClient({
    endpoint: 'https://memory.example',
    portalKey: company.portalKey,
    ports: device.ports,
  });

  const sent = [];
  for (let at = 0; at < count; at++) {
    const draft = client.begin();
    const photos = at % 4 === 0 ? [generateFile('note.pdf', 2_000, random)] : [];
    await client.submit(draft, { text: `Carton ${at} is crushed.`, photos });
    sent.push({ draft, photos });
  }
  await device.connect();
  await device.drain();
  assert.deepEqual(await device.store.entries(), []);
  client.destroy();

  assert.deepEqual(device.reported, []);
  for (const fault of faults) assert.ok(happened.get(fault)! > 20, `${fault} happened`);
  const queue = await ask('/v1/desk/cases', { authorization: 'Bearer token-lin' });
  const { cases } = DeskQueue.parse(await queue.json());
  assert.equal(cases.length, count);
  assert.deepEqual(new Set(cases.map(({ id }) => id)), new Set(sent.map(({ draft }) => draft.id)));
  assert.equal(new Set(cases.map(({ number }) => number)).size, count);
  for (const { draft, photos: announced } of sent) {
    const [file] = announced;
    if (!file) continue;
    const headers = { 'redress-portal': company.portalKey, authorization: `Tracking ${draft.secret}` };
    const { photos } = CaseView.parse(await (await ask(`/v1/cases/${draft.id}`, headers)).json());
    assert.equal(photos.length, 1);
    const back = await ask(`/v1/cases/${draft.id}/photos/${photos[0]!.id}`, headers);
    assert.deepEqual(await back.arrayBuffer(), await file.arrayBuffer());
  }

  function ask(path: string, headers: Record<string, string>): Promise<Response> {
    return backend.fetch(new Request(`https://memory.example${path}`, { headers }));
  }
});
