import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createClient } from '../create-client.ts';
import { draftLifetime } from './stored-draft.ts';
import { createOutboxWorld, type OutboxWorld } from './world.cases.ts';

/** Each client stands for a visit: they share what is kept. */
const open = (world: OutboxWorld) =>
  createClient({
    endpoint: 'https://care.example',
    portalKey: 'pk',
    ports: { ...world.ports, randomBytes: (length) => new Uint8Array(length).fill(++calls % 256) },
  });
let calls = 0;
const photo = (name: string, ...bytes: number[]) =>
  new File([new Uint8Array(bytes)], name, { type: 'image/jpeg' });
const bytesOf = async (file: File) => [...new Uint8Array(await file.arrayBuffer())];
const complaint = { text: 'Two of twelve cartons', subject: { waybill: 'HL-1' } };

test('a draft is there after a reload, with its photos', async () => {
  const world = createOutboxWorld();
  const before = open(world);
  const draft = before.begin();
  await before.drafts.save(draft, { ...complaint, photos: [photo('a.jpg', 1, 2), photo('b.jpg', 3)] });
  before.destroy();

  const saved = await open(world).drafts.latest();
  assert.deepEqual([saved?.draft, saved?.savedAt], [draft, world.ports.clock()]);
  const { photos, ...rest } = saved!.complaint;
  assert.deepEqual(rest, complaint);
  assert.deepEqual(
    photos.map(({ file }) => [file.name, file.type]),
    [
      ['a.jpg', 'image/jpeg'],
      ['b.jpg', 'image/jpeg'],
    ],
  );
  assert.deepEqual(await Promise.all(photos.map(({ file }) => bytesOf(file))), [[1, 2], [3]]);
});

test('what a photo shows is kept with it, also when it is said later', async () => {
  const world = createOutboxWorld();
  const before = open(world);
  const draft = before.begin();
  const [label, box] = [photo('a.jpg', 1), photo('b.jpg', 2)];
  await before.drafts.save(draft, { ...complaint, photos: [label, { file: box, shows: 'outer-box' }] });
  await before.drafts.save(draft, { ...complaint, photos: [{ file: label, shows: 'label' }, box] });
  before.destroy();
  const saved = await open(world).drafts.latest();
  assert.deepEqual(
    saved?.complaint.photos.map(({ file, shows }) => [file.name, shows]),
    [
      ['a.jpg', 'label'],
      ['b.jpg', undefined],
    ],
  );
});

test('what is being written here is not offered here; of others the one that was saved last', async () => {
  const world = createOutboxWorld();
  const here = open(world);
  const there = open(world);
  await here.drafts.save(here.begin(), { text: 'here' });
  assert.equal(await here.drafts.latest(), undefined);
  await there.drafts.save(there.begin(), { text: 'earlier' });
  await world.pass(1_000);
  await there.drafts.save(there.begin(), { text: 'later' });
  assert.equal((await here.drafts.latest())?.complaint.text, 'later');
});

test('a photo is written once, however often the draft is saved, and goes when it was removed', async () => {
  const world = createOutboxWorld();
  const written: string[][] = [];
  const { putDraft } = world.store;
  world.store.putDraft = (draft, bytes) => {
    written.push([...bytes.keys()]);
    return putDraft(draft, bytes);
  };
  const client = open(world);
  const draft = client.begin();
  const [a, b] = [photo('a.jpg', 1), photo('b.jpg', 2)];
  await client.drafts.save(draft, { text: 'T', photos: [a] });
  await client.drafts.save(draft, { text: 'Tw', photos: [a, b] });
  await client.drafts.save(draft, { text: 'Two', photos: [b] });
  assert.deepEqual(
    written.map(({ length }) => length),
    [1, 1, 0],
  );
  assert.equal(await world.store.bytes(written[0]![0]!), undefined);
  assert.equal((await world.store.bytes(written[1]![0]!))?.byteLength, 1);
});

test('a draft goes when its complaint is kept, and a late save does not bring it back', async () => {
  const world = createOutboxWorld();
  world.online = false;
  const client = open(world);
  const draft = client.begin();
  await client.drafts.save(draft, complaint);
  await client.submit(draft, complaint);
  await client.drafts.save(draft, complaint);
  assert.deepEqual(await world.store.drafts(), []);
  // Not even another tab's, which does not know.
  const other = open(world);
  await other.drafts.save(draft, complaint);
  assert.deepEqual(await world.store.drafts(), []);
});

test('a draft that was refused as a complaint stays', async () => {
  const world = createOutboxWorld();
  const client = open(world);
  const draft = client.begin();
  await client.drafts.save(draft, complaint);
  await assert.rejects(client.submit(draft, { text: ' ' }));
  assert.equal((await world.store.drafts()).length, 1);
});

test('a discarded draft is gone with its photos, even if it is being saved', async () => {
  const world = createOutboxWorld();
  const client = open(world);
  const draft = client.begin();
  const saving = client.drafts.save(draft, { ...complaint, photos: [photo('a.jpg', 1)] });
  await Promise.all([saving, client.drafts.discard(draft.id)]);
  assert.deepEqual(await world.store.drafts(), []);
});

test('a draft that is written again after it was discarded is kept again, photos included', async () => {
  const world = createOutboxWorld();
  const client = open(world);
  const draft = client.begin();
  const photos = [photo('a.jpg', 1)];
  await client.drafts.save(draft, { ...complaint, photos });
  await client.drafts.discard(draft.id);
  await client.drafts.save(draft, { ...complaint, photos });
  assert.equal((await open(world).drafts.latest())?.complaint.photos?.length, 1);
});

test('what is saved while everything is being forgotten does not stay', async () => {
  const world = createOutboxWorld();
  const client = open(world);
  const draft = client.begin();
  const saving = client.drafts.save(draft, { ...complaint, photos: [photo('a.jpg', 1)] });
  await Promise.all([saving, client.logout(), client.drafts.save(draft, complaint)]);
  assert.deepEqual(await world.store.drafts(), []);
});

test('a draft that nobody touches for 30 days goes, with its photos; saving it counts', async () => {
  const world = createOutboxWorld();
  const client = open(world);
  const draft = client.begin();
  await client.drafts.save(draft, { ...complaint, photos: [photo('a.jpg', 1)] });
  const photoId = (await world.store.drafts())[0]!.photos[0]!.id;
  world.moveClock(draftLifetime - 1);
  assert.ok(await open(world).drafts.latest());
  await client.drafts.save(draft, { ...complaint, photos: [] });
  world.moveClock(draftLifetime);
  assert.ok(await open(world).drafts.latest());
  world.moveClock(1);
  // The next visit lets go of it by itself.
  open(world);
  await world.settled();
  assert.deepEqual(await world.store.drafts(), []);
  assert.equal(await world.store.bytes(photoId), undefined);
});
