import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../create-client.ts';
import { createDesk } from '../desk/index.ts';
import { company, mondayMorning } from './company.cases.ts';
import { createFetchTransport } from './fetch-ports.ts';
import { createFakeClock, createFakeDevice, createMemoryBackend, generateFile, seeded } from './index.ts';

const endpoint = 'https://memory.example';

test('the desk hears which evidence the issue wants, and which of it each photo shows', async () => {
  const clock = createFakeClock(mondayMorning);
  const backend = createMemoryBackend({ company, clock: clock.now });
  const device = createFakeDevice({ clock, random: seeded(7), fetch: backend.fetch });
  const client = createClient({ endpoint, portalKey: company.portalKey, ports: device.ports });
  const draft = client.begin();
  const file = generateFile('note.pdf', 900, seeded(1));
  await client.submit(draft, {
    text: 'Two cartons are crushed.',
    issue: 'damaged',
    photos: [{ file, shows: 'outer-box' }, file],
  });
  await device.connect();
  const desk = createDesk({
    endpoint,
    token: () => Promise.resolve('token-lin'),
    ports: { clock: clock.now, after: clock.after, transport: createFetchTransport(backend.fetch) },
  });
  const { view, evidence } = await desk.case(draft.id);
  assert.deepEqual(evidence, ['label', 'outer-box', 'inner-packing', 'item']);
  assert.deepEqual(
    view.photos.map(({ shows }) => shows),
    ['outer-box', undefined],
  );
});
