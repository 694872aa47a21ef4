import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { type CustomerCommand } from '@redress/sdk/contract';
import {
  asCustomer,
  asStaff,
  customerCommand,
  get,
  handIn,
  problemIn,
  type HandedIn,
} from '../testing/requests.ts';
import { jpeg, manifestOf, newId, newSecret, sampleSubmission } from '../testing/samples.ts';
import { harbour } from '../testing/companies.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { uploadsTo } from './upload-requests.cases.ts';

describe('uploading photos', () => {
  let backend: TestBackend;
  before(async () => (backend = await startTestBackend()));
  after(() => backend.end());

  const { withPhoto, create, send, head, isStored } = uploadsTo(() => backend);

  const eventsOf = async ({ receipt }: HandedIn): Promise<string[]> => {
    const rows = await backend.deps.db
      .selectFrom('events')
      .select('type')
      .where('case_id', '=', receipt.id)
      .orderBy('seq')
      .execute();
    return rows.map(({ type }) => type);
  };

  test('a photo that was announced arrives, is recorded, and can be seen by the customer and by staff of the branch', async () => {
    const bytes = jpeg(5000);
    const photo = manifestOf(bytes);
    const handedIn = await withPhoto(photo);
    const { receipt, secret } = handedIn;
    const path = `/v1/cases/${receipt.id}/photos/${photo.id}`;
    await problemIn(await get(backend, path, asCustomer(secret)), 404, 'not-found');

    const created = await create(handedIn, photo.id, bytes.length);
    assert.equal(created.status, 201);
    assert.equal(created.headers.get('location'), `/v1/uploads/${photo.id}`);
    const sent = await send(handedIn, photo.id, 0, bytes);
    assert.equal(sent.status, 204);
    assert.equal(sent.headers.get('upload-offset'), '5000');
    assert.equal(await isStored(handedIn), true);
    assert.equal((await eventsOf(handedIn)).at(-1), 'photo-stored');

    for (const [headers, kept] of [
      [asCustomer(secret), 'private, no-store'],
      [await asStaff(backend, 'lin'), 'private, max-age=31536000, immutable'],
    ] as const) {
      const seen = await get(backend, path, headers);
      assert.equal(seen.headers.get('content-type'), 'image/jpeg');
      assert.equal(seen.headers.get('cache-control'), kept);
      assert.deepEqual(Buffer.from(await seen.arrayBuffer()), bytes);
    }
    await problemIn(await get(backend, path, asCustomer(newSecret())), 404, 'not-found');
    await problemIn(await get(backend, path, await asStaff(backend, 'dewi')), 404, 'not-found');
  });

  test('after a break one asks what has arrived and goes on from there', async () => {
    const bytes = jpeg(4000);
    const photo = manifestOf(bytes);
    const handedIn = await withPhoto(photo);
    assert.equal((await head(handedIn, photo.id)).status, 404);
    await create(handedIn, photo.id, bytes.length);
    await send(handedIn, photo.id, 0, bytes.subarray(0, 1500));
    assert.equal(await isStored(handedIn), false);

    const asked = await head(handedIn, photo.id);
    assert.equal(asked.status, 200);
    assert.equal(asked.headers.get('upload-offset'), '1500');
    assert.equal(asked.headers.get('upload-length'), '4000');
    assert.equal((await send(handedIn, photo.id, 1500, bytes.subarray(1500))).status, 204);
    assert.equal(await isStored(handedIn), true);
  });

  test('bytes for another place than the next are refused', async () => {
    const bytes = jpeg(3000);
    const photo = manifestOf(bytes);
    const handedIn = await withPhoto(photo);
    await create(handedIn, photo.id, bytes.length);
    await problemIn(await send(handedIn, photo.id, 1000, bytes.subarray(1000)), 409, 'upload-refused');
  });

  test('announcing an upload again destroys nothing, neither of a part nor of the whole', async () => {
    const bytes = jpeg(3000);
    const photo = manifestOf(bytes);
    const handedIn = await withPhoto(photo);
    await create(handedIn, photo.id, bytes.length);
    await send(handedIn, photo.id, 0, bytes.subarray(0, 1000));
    assert.equal((await create(handedIn, photo.id, bytes.length)).status, 201);
    assert.equal((await head(handedIn, photo.id)).headers.get('upload-offset'), '1000');
    await send(handedIn, photo.id, 1000, bytes.subarray(1000));

    assert.equal((await create(handedIn, photo.id, bytes.length)).status, 201);
    assert.equal((await head(handedIn, photo.id)).headers.get('upload-offset'), '3000');
    const seen = await get(
      backend,
      `/v1/cases/${handedIn.receipt.id}/photos/${photo.id}`,
      asCustomer(handedIn.secret),
    );
    assert.deepEqual(Buffer.from(await seen.arrayBuffer()), bytes);
    assert.equal((await eventsOf(handedIn)).filter((type) => type === 'photo-stored').length, 1);
  });

  test('other bytes than announced are discarded, and the right ones are taken afterwards', async () => {
    const bytes = jpeg(2000);
    const photo = manifestOf(bytes);
    const handedIn = await withPhoto(photo);
    await create(handedIn, photo.id, 2000);
    const problem = await problemIn(await send(handedIn, photo.id, 0, jpeg(2000)), 422, 'upload-refused');
    assert.match(problem.detail!, /SHA-256/);
    assert.equal(await isStored(handedIn), false);
    assert.equal((await head(handedIn, photo.id)).status, 404);

    await create(handedIn, photo.id, 2000);
    await send(handedIn, photo.id, 0, bytes);
    assert.equal(await isStored(handedIn), true);
  });

  test('what is no image is discarded, whatever it calls itself', async () => {
    const bytes = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const photo = manifestOf(bytes);
    const handedIn = await withPhoto(photo);
    await create(handedIn, photo.id, bytes.length);
    const problem = await problemIn(await send(handedIn, photo.id, 0, bytes), 422, 'upload-refused');
    assert.match(problem.detail!, /neither a photo/);
    assert.equal(await isStored(handedIn), false);
  });

  test('an image of another type than announced is discarded', async () => {
    const bytes = jpeg(100);
    const photo = manifestOf(bytes, { type: 'image/png' });
    const handedIn = await withPhoto(photo);
    await create(handedIn, photo.id, bytes.length);
    await problemIn(await send(handedIn, photo.id, 0, bytes), 422, 'upload-refused');
  });

  test('an upload of another size than announced is refused, and so is more than the size', async () => {
    const bytes = jpeg(1000);
    const photo = manifestOf(bytes);
    const handedIn = await withPhoto(photo);
    await problemIn(await create(handedIn, photo.id, 999), 422, 'upload-refused');
    await create(handedIn, photo.id, 1000);
    await problemIn(await send(handedIn, photo.id, 0, jpeg(1001)), 413, 'upload-refused');
  });

  test('a photo that nobody announced is refused', async () => {
    const handedIn = await withPhoto(manifestOf(jpeg(10)));
    await problemIn(await create(handedIn, newId(), 10), 422, 'upload-refused');
    await problemIn(
      await create(handedIn, newId(), 10, { metadata: 'filename YQ==' }),
      422,
      'upload-refused',
    );
  });

  test('a photo announced later, with add-information, is taken', async () => {
    const bytes = jpeg(700);
    const photo = manifestOf(bytes);
    const handedIn = await handIn(backend, sampleSubmission());
    await customerCommand(backend, handedIn, {
      id: newId(),
      type: 'add-information',
      text: 'Here is a photo.',
      photos: [photo],
    });
    await create(handedIn, photo.id, bytes.length);
    await send(handedIn, photo.id, 0, bytes);
    assert.equal(await isStored(handedIn), true);
  });

  test('the same photo cannot be announced twice on a case', async () => {
    const photo = manifestOf(jpeg(10));
    const handedIn = await withPhoto(photo);
    const again: CustomerCommand = {
      id: newId(),
      type: 'add-information',
      text: 'Once more.',
      photos: [photo],
    };
    const { faults } = await problemIn(await customerCommand(backend, handedIn, again), 422, 'body-invalid');
    assert.equal(faults?.[0]?.pointer, '/photos/0/id');
  });

  test('a stranger can neither begin, nor ask, nor go on', async () => {
    const bytes = jpeg(100);
    const photo = manifestOf(bytes);
    const handedIn = await withPhoto(photo);
    await problemIn(await create(handedIn, photo.id, 100, { as: newSecret() }), 404, 'not-found');
    await create(handedIn, photo.id, 100);
    assert.equal((await head(handedIn, photo.id, newSecret())).status, 404);
    const stranger = { ...handedIn, secret: newSecret() };
    await problemIn(await send(stranger, photo.id, 0, bytes), 404, 'not-found');
  });

  test('two cases may use the same id for a photo; each has its own file', async () => {
    const mine = jpeg(300);
    const theirs = jpeg(300);
    const photo = manifestOf(mine);
    const first = await withPhoto(photo);
    const second = await withPhoto(manifestOf(theirs, { id: photo.id }));
    for (const [handedIn, bytes] of [
      [first, mine],
      [second, theirs],
    ] as const) {
      await create(handedIn, photo.id, 300);
      assert.equal((await send(handedIn, photo.id, 0, bytes)).status, 204);
    }
    assert.equal(await isStored(first), true);
    assert.equal(await isStored(second), true);
  });

  test('a process that ended between the last byte and its record is made good at the next question', async () => {
    const bytes = jpeg(900);
    const photo = manifestOf(bytes);
    const handedIn = await withPhoto(photo);
    await create(handedIn, photo.id, bytes.length);
    await writeFile(
      `${backend.database.dataDir}/photos/${harbour.tenant}/${handedIn.receipt.id}/${photo.id}`,
      bytes,
    );
    assert.equal(await isStored(handedIn), false);
    assert.equal((await head(handedIn, photo.id)).headers.get('upload-offset'), '900');
    assert.equal(await isStored(handedIn), true);
  });

  test('the server says what it is able to do', async () => {
    const response = await backend.app.request('/v1/uploads', { method: 'OPTIONS' });
    assert.equal(response.headers.get('tus-version'), '1.0.0');
    assert.equal(response.headers.get('tus-extension'), 'creation,creation-with-upload');
    assert.equal(response.headers.get('tus-max-size'), String(50 * 1024 * 1024));
  });
});
