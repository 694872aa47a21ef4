import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../create-client.ts';
import { CaseView } from '../contract/index.ts';
import { EvidenceError } from '../evidence/evidence-error.ts';
import { company, mondayMorning } from './company.cases.ts';
import { createFakeClock, createFakeDevice, createMemoryBackend, generateFile, seeded } from './index.ts';

const endpoint = 'https://memory.example';

/** A device with a case that has been received. */
async function withCase() {
  const clock = createFakeClock(mondayMorning);
  const backend = createMemoryBackend({ company, clock: clock.now });
  const device = createFakeDevice({ clock, random: seeded(7), fetch: backend.fetch });
  const client = createClient({ endpoint, portalKey: company.portalKey, ports: device.ports });
  const draft = client.begin();
  await client.submit(draft, { text: 'Two cartons are crushed.' });
  await device.connect();
  const ask = (path: string): Promise<Response> =>
    backend.fetch(
      new Request(`${endpoint}/v1/cases/${draft.id}${path}`, {
        headers: { 'redress-portal': company.portalKey, authorization: `Tracking ${draft.secret}` },
      }),
    );
  const view = async (): Promise<CaseView> => CaseView.parse(await (await ask('')).json());
  return { device, client, draft, view, ask };
}

const note = (seed = 1) => generateFile(`note-${seed}.pdf`, 1_000 * seed, seeded(seed));

test('photos of later information arrive bit for bit, behind the message that announces them', async () => {
  const { device, client, draft, view, ask } = await withCase();
  device.disconnect();
  const photos = [note(1), note(2)];
  const text = 'Here is the delivery note.';
  assert.equal(await client.send(draft.id, { type: 'add-information', text, photos }), 'queued');
  assert.deepEqual((await client.cases())[0]?.photos, { sent: 0, total: 2 });

  await device.connect();
  assert.deepEqual(await device.store.entries(), []);
  assert.deepEqual((await client.cases())[0]?.photos, { sent: 0, total: 0 });
  const seen = await view();
  assert.equal(seen.messages.at(-1)?.text, text);
  assert.deepEqual(
    seen.photos.map(({ name }) => name),
    ['note-1.pdf', 'note-2.pdf'],
  );
  for (const [i, { id }] of seen.photos.entries()) {
    const answer = await ask(`/photos/${id}`);
    assert.deepEqual(await answer.arrayBuffer(), await photos[i]!.arrayBuffer());
  }
  client.destroy();
});

test('a file that cannot be sent is named, and neither message nor photo is kept', async () => {
  const { device, client, draft } = await withCase();
  const photos = [note(), new File(['hello'], 'notes.txt', { type: 'text/plain' })];
  await assert.rejects(
    client.send(draft.id, { type: 'add-information', text: 'See the note.', photos }),
    (error: unknown) => {
      assert.ok(error instanceof EvidenceError);
      assert.deepEqual(error.refused, [{ index: 1, name: 'notes.txt', reason: 'type' }]);
      return true;
    },
  );
  assert.deepEqual(await device.store.entries(), []);
  client.destroy();
});

test('photos of a message that was refused stay with it until it is let go, to be sent again with the mended one', async () => {
  const { device, client, draft } = await withCase();
  device.disconnect();
  await client.send(draft.id, { type: 'withdraw' });
  await client.send(draft.id, {
    type: 'add-information',
    text: 'See the note.',
    photos: [{ file: note(), shows: 'delivery-note' }],
  });
  await device.connect();

  const [part] = (await client.cases())[0]!.refused;
  assert.deepEqual([part?.command, part?.photos], ['add-information', 1]);
  assert.deepEqual(
    (await device.store.entries()).map(({ kind, attempts }) => [kind, attempts > 0]),
    [
      ['command', true],
      ['photo', false],
    ],
  );
  const files = await client.refusedFiles(part!.id);
  assert.deepEqual(
    files.map(({ file, shows }) => [file.name, file.type, shows]),
    [['note-1.pdf', 'application/pdf', 'delivery-note']],
  );
  assert.deepEqual(await files[0]!.file.arrayBuffer(), await note().arrayBuffer());
  await client.dismissRefused(draft.id, part!.id);
  assert.deepEqual([await device.store.entries(), await client.refusedFiles(part!.id)], [[], []]);
  client.destroy();
});

test('a message that is refused at once leaves no photo behind', async () => {
  const { device, client, draft } = await withCase();
  await client.send(draft.id, { type: 'withdraw' });
  const photos = [note()];
  await assert.rejects(client.send(draft.id, { type: 'add-information', text: 'See the note.', photos }));
  assert.deepEqual(await device.store.entries(), []);
  client.destroy();
});
