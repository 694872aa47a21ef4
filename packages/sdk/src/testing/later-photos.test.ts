import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../create-client.ts';
import { CaseView } from '../contract/index.ts';
import { EvidenceError } from '../evidence/evidence-error.ts';
import { company } from './company.cases.ts';
import { createMemoryBackend } from './index.ts';
import { createSimulatedDevice, pdf, seeded } from './simulated-device.cases.ts';

const endpoint = 'https://memory.example';

/** A device with a case that has been received. */
async function withCase() {
  const backend = createMemoryBackend({ company, clock: () => world.device.now });
  const world = createSimulatedDevice(backend.fetch, 7);
  const client = createClient({ endpoint, portalKey: company.portalKey, ports: world.ports });
  const draft = client.begin();
  await client.submit(draft, { text: 'Two cartons are crushed.' });
  await world.reconnect();
  const ask = (path: string): Promise<Response> =>
    backend.fetch(
      new Request(`${endpoint}/v1/cases/${draft.id}${path}`, {
        headers: { 'redress-portal': company.portalKey, authorization: `Tracking ${draft.secret}` },
      }),
    );
  const view = async (): Promise<CaseView> => CaseView.parse(await (await ask('')).json());
  return { world, client, draft, view, ask };
}

const file = (name: string, size: number, seed: number) => {
  const bytes = pdf(size, seeded(seed));
  return { bytes, file: new File([bytes], name, { type: 'application/pdf' }) };
};

test('photos of later information arrive bit for bit, behind the message that announces them', async () => {
  const { world, client, draft, view, ask } = await withCase();
  world.device.online = false;
  const notes = [file('delivery-note.pdf', 2_000, 1), file('weighing-slip.pdf', 900, 2)];
  const text = 'Here is the delivery note.';
  const photos = notes.map((note) => note.file);
  assert.equal(await client.send(draft.id, { type: 'add-information', text, photos }), 'queued');
  assert.deepEqual((await client.cases())[0]?.photos, { sent: 0, total: 2 });

  await world.reconnect();
  assert.deepEqual(await world.left(), []);
  assert.deepEqual((await client.cases())[0]?.photos, { sent: 0, total: 0 });
  const seen = await view();
  assert.equal(seen.messages.at(-1)?.text, text);
  assert.deepEqual(
    seen.photos.map(({ name }) => name),
    ['delivery-note.pdf', 'weighing-slip.pdf'],
  );
  for (const [i, { id }] of seen.photos.entries()) {
    const answer = await ask(`/photos/${id}`);
    assert.deepEqual(new Uint8Array(await answer.arrayBuffer()), notes[i]?.bytes);
  }
  client.destroy();
});

test('a file that cannot be sent is named, and neither message nor photo is kept', async () => {
  const { world, client, draft } = await withCase();
  const photos = [file('note.pdf', 900, 1).file, new File(['hello'], 'notes.txt', { type: 'text/plain' })];
  await assert.rejects(
    client.send(draft.id, { type: 'add-information', text: 'See the note.', photos }),
    (error: unknown) => {
      assert.ok(error instanceof EvidenceError);
      assert.deepEqual(error.refused, [{ index: 1, name: 'notes.txt', reason: 'type' }]);
      return true;
    },
  );
  assert.deepEqual(await world.left(), []);
  client.destroy();
});

test('photos of a message that was refused stay with it until it is let go, to be sent again with the mended one', async () => {
  const { world, client, draft } = await withCase();
  world.device.online = false;
  const note = file('note.pdf', 900, 1);
  await client.send(draft.id, { type: 'withdraw' });
  await client.send(draft.id, { type: 'add-information', text: 'See the note.', photos: [note.file] });
  await world.reconnect();

  const [part] = (await client.cases())[0]!.refused;
  assert.deepEqual([part?.command, part?.photos], ['add-information', 1]);
  assert.deepEqual(
    (await world.left()).map(({ kind, attempts }) => [kind, attempts > 0]),
    [
      ['command', true],
      ['photo', false],
    ],
  );
  const files = await client.refusedFiles(part!.id);
  assert.deepEqual(
    files.map(({ name, type }) => [name, type]),
    [['note.pdf', 'application/pdf']],
  );
  assert.deepEqual(new Uint8Array(await files[0]!.arrayBuffer()), note.bytes);
  await client.dismissRefused(draft.id, part!.id);
  assert.deepEqual([await world.left(), await client.refusedFiles(part!.id)], [[], []]);
  client.destroy();
});

test('a message that is refused at once leaves no photo behind', async () => {
  const { world, client, draft } = await withCase();
  await client.send(draft.id, { type: 'withdraw' });
  const photos = [file('note.pdf', 900, 1).file];
  await assert.rejects(client.send(draft.id, { type: 'add-information', text: 'See the note.', photos }));
  assert.deepEqual(await world.left(), []);
  client.destroy();
});
