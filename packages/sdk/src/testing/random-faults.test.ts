import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../create-client.ts';
import { CaseView, DeskQueue } from '../contract/index.ts';
import { company } from './company.cases.ts';
import { createFaultyNetwork, createMemoryBackend, faults, type Fault } from './index.ts';
import { createSimulatedDevice, pdf, seeded } from './simulated-device.cases.ts';

const count = 1_000;

test('a thousand complaints under random faults are exactly a thousand cases, and every file arrives bit for bit', async () => {
  const random = seeded(20_261_123);
  const happened = new Map<Fault, number>();
  const backend = createMemoryBackend({ company, clock: () => world.device.now });
  const network = createFaultyNetwork(backend.fetch, () => {
    // Every other request goes through.
    const fault = random() < 0.5 ? 'none' : faults[Math.floor(random() * faults.length)]!;
    happened.set(fault, (happened.get(fault) ?? 0) + 1);
    return fault;
  });
  const world = createSimulatedDevice(network, 7);
  const client = createClient({
    endpoint: 'https://memory.example',
    portalKey: company.portalKey,
    ports: world.ports,
  });

  const sent = [];
  for (let at = 0; at < count; at++) {
    const draft = client.begin();
    const bytes = pdf(at % 4 === 0 ? 2_000 : 0, random);
    const photos = bytes.length > 0 ? [new File([bytes], 'note.pdf', { type: 'application/pdf' })] : [];
    await client.submit(draft, { text: `Carton ${at} is crushed.`, photos });
    sent.push({ draft, bytes });
  }
  await world.reconnect();
  for (let left = await world.left(); left.length > 0; left = await world.left()) {
    assert.deepEqual(
      left.flatMap(({ kind, rejected }) => (rejected ? [[kind, rejected]] : [])),
      [],
    );
    await world.pass();
  }
  client.destroy();

  assert.deepEqual(world.device.reported, []);
  for (const fault of faults) assert.ok(happened.get(fault)! > 20, `${fault} happened`);
  const queue = await ask('/v1/desk/cases', { authorization: 'Bearer token-lin' });
  const { cases } = DeskQueue.parse(await queue.json());
  assert.equal(cases.length, count);
  assert.deepEqual(new Set(cases.map(({ id }) => id)), new Set(sent.map(({ draft }) => draft.id)));
  assert.equal(new Set(cases.map(({ number }) => number)).size, count);
  for (const { draft, bytes } of sent) {
    if (bytes.length === 0) continue;
    const headers = { 'redress-portal': company.portalKey, authorization: `Tracking ${draft.secret}` };
    const { photos } = CaseView.parse(await (await ask(`/v1/cases/${draft.id}`, headers)).json());
    assert.equal(photos.length, 1);
    const back = await ask(`/v1/cases/${draft.id}/photos/${photos[0]!.id}`, headers);
    assert.deepEqual(new Uint8Array(await back.arrayBuffer()), bytes);
  }

  function ask(path: string, headers: Record<string, string>): Promise<Response> {
    return backend.fetch(new Request(`https://memory.example${path}`, { headers }));
  }
});
