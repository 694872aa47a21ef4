import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import type { PhotoManifest, StaffCommand } from '@redress/sdk/contract';
import { asCustomer, asStaff, command, get, handIn, problemIn } from '../testing/requests.ts';
import { jpeg, manifestOf, newId, sampleSubmission } from '../testing/samples.ts';
import { tell } from '../testing/story.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { staffFilesOn } from './staff-files.cases.ts';

let backend: TestBackend;
before(async () => (backend = await startTestBackend()));
after(() => backend.end());
const { create, send, head, pathOf, fileOf, confirmed, answered } = staffFilesOn(() => backend);

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

describe('a file that staff send with what they tell the customer', () => {
  test('is announced with the message, arrives with the staff’s token, and is opened by the customer', async () => {
    const { handedIn, story, bytes, photo } = await answered();
    const view = await story.view();
    const { text, photos } = view.messages.at(-1)!;
    assert.deepEqual([text, photos], ['We have found the pallet: see the photo.', [photo.id]]);
    assert.deepEqual(view.photos, [
      { id: photo.id, name: 'gate 4.jpg', type: 'image/jpeg', size: 3_000, stored: true },
    ]);
    const seen = await get(backend, pathOf(handedIn, photo), asCustomer(handedIn.secret));
    assert.deepEqual(Buffer.from(await seen.arrayBuffer()), bytes);
    assert.equal(seen.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(seen.headers.get('cache-control'), 'private, no-store');
  });

  test('goes on after a break, and is said to be on its way until it is there', async () => {
    const { handedIn, story } = await confirmed();
    const bytes = jpeg(3_000);
    const photo = manifestOf(bytes);
    await story.staff('lin', { type: 'report-progress', text: 'Found.', photos: [photo] });
    const lin = await asStaff(backend, 'lin');
    await problemIn(await get(backend, pathOf(handedIn, photo), lin), 404, 'not-found');
    await create(lin, handedIn.receipt.id, photo);
    await send(lin, photo, bytes.subarray(0, 1_000));
    assert.equal((await head(lin, photo)).headers.get('upload-offset'), '1000');
    assert.equal((await story.view()).photos[0]?.stored, false);
    assert.equal((await send(lin, photo, bytes.subarray(1_000), 1_000)).status, 204);
    assert.equal((await story.view()).photos[0]?.stored, true);
  });

  test('is held to what was announced: hash, type and size', async () => {
    const { handedIn, story } = await confirmed();
    const bytes = jpeg(500);
    const [wrongHash, wrongType] = [
      manifestOf(bytes, { sha256: 'a'.repeat(64) }),
      manifestOf(bytes, { type: 'image/png' }),
    ];
    await story.staff('lin', { type: 'answer', text: 'See here.', photos: [wrongHash, wrongType] });
    const lin = await asStaff(backend, 'lin');
    for (const photo of [wrongHash, wrongType]) {
      await problemIn(await create(lin, handedIn.receipt.id, { ...photo, size: 501 }), 422, 'upload-refused');
      await create(lin, handedIn.receipt.id, photo);
      await problemIn(await send(lin, photo, bytes), 422, 'upload-refused');
    }
    await problemIn(await create(lin, handedIn.receipt.id, manifestOf(bytes)), 422, 'upload-refused');
  });

  test('follows the limits of customers’ files, and has an id of its own', async () => {
    const { handedIn, story } = await confirmed();
    const give = async (photos: readonly PhotoManifest[]): Promise<Response> => {
      const { version } = await story.view();
      return command(backend, 'lin', handedIn.receipt.id, version, {
        id: newId(),
        type: 'answer',
        text: 'See here.',
        photos: [...photos],
      });
    };
    const photo = manifestOf(jpeg(100));
    const nine = Array.from({ length: 9 }, () => manifestOf(jpeg(100)));
    for (const photos of [
      nine,
      [manifestOf(jpeg(100), { size: 11 * 2 ** 20 })],
      [{ ...photo, type: 'image/svg+xml' as 'image/png' }],
      [photo, photo],
    ])
      await problemIn(await give(photos), 422, 'body-invalid');
    assert.equal((await give([photo])).status, 200);
    await problemIn(await give([photo]), 422, 'body-invalid');
  });

  test('is announced once when its command is sent again', async () => {
    const { handedIn, story } = await confirmed();
    const { version } = await story.view();
    const given: StaffCommand = {
      id: newId(),
      type: 'answer',
      text: 'See here.',
      photos: [manifestOf(jpeg(100))],
    };
    const first = await command(backend, 'lin', handedIn.receipt.id, version, given);
    const again = await command(backend, 'lin', handedIn.receipt.id, version, given);
    assert.deepEqual([again.status, await again.json()], [200, await first.json()]);
    assert.equal((await story.view()).photos.length, 1);
  });

  test('has its name where it can be destroyed, and is destroyed with the case (CS-3.2)', async () => {
    const handedIn = await handIn(backend, sampleSubmission({ issue: 'damaged' }), 'pk_laundry');
    const story = tell(backend, handedIn, 'pk_laundry');
    await story.staff('mei', { type: 'confirm', issue: 'damaged', severity: 'important' });
    const bytes = jpeg(100);
    const photo = manifestOf(bytes, { name: 'Ines Duarte at the gate.jpg' });
    await story.staff('mei', { type: 'report-progress', text: 'See here.', photos: [photo] });
    const mei = await asStaff(backend, 'mei');
    await create(mei, story.id, photo);
    await send(mei, photo, bytes);
    const stored = JSON.stringify(
      await backend.deps.db.selectFrom('events').select('data').where('case_id', '=', story.id).execute(),
    );
    assert.ok(stored.includes(photo.id) && !stored.includes('Ines'));
    assert.equal(await isThere(fileOf('laundry', story.id, photo)), true);

    await story.customer({ type: 'withdraw' });
    await story.staff('ada', { type: 'erase', why: 'request' });
    const view = await story.view();
    assert.deepEqual([view.photos, view.messages.flatMap(({ photos = [] }) => photos)], [[], []]);
    assert.equal(await isThere(fileOf('laundry', story.id, photo)), false);
    const customer = asCustomer(handedIn.secret, 'pk_laundry');
    await problemIn(await get(backend, pathOf(handedIn, photo), customer), 404, 'not-found');
    await problemIn(await create(mei, story.id, photo), 422, 'upload-refused');
  });
});
