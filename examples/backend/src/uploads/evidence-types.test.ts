import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { bytesAllowed, type PhotoManifest } from '@redress/sdk/contract';
import { asCustomer, asStaff, get, problemIn, submit } from '../testing/requests.ts';
import { jpeg, manifestOf, sampleSubmission } from '../testing/samples.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { uploadsTo } from './upload-requests.cases.ts';

describe('photos, PDFs and videos', () => {
  let backend: TestBackend;
  before(async () => (backend = await startTestBackend()));
  after(() => backend.end());
  const { withPhoto, create, send } = uploadsTo(() => backend);

  const uploaded = async (bytes: Buffer<ArrayBuffer>, changes: Partial<PhotoManifest>) => {
    const photo = manifestOf(bytes, changes);
    const handedIn = await withPhoto(photo);
    await create(handedIn, photo.id, bytes.length);
    const answer = await send(handedIn, photo.id, 0, bytes);
    const path = `/v1/cases/${handedIn.receipt.id}/photos/${photo.id}`;
    return { photo, handedIn, answer, read: () => get(backend, path, asCustomer(handedIn.secret)) };
  };

  const papers: readonly (readonly [type: PhotoManifest['type'], beginning: string, ending: string])[] = [
    ['application/pdf', '%PDF-1.7\n', 'pdf'],
    ['video/mp4', '\0\0\0\x20ftypisom', 'mp4'],
    ['video/quicktime', '\0\0\0\x14ftypqt  ', 'mov'],
    ['video/webm', '\x1a\x45\xdf\xa3\x9f\x42\x82\x84webm', 'webm'],
  ];
  for (const [type, beginning, ending] of papers) {
    test(`${type} arrives bit for bit, and browsers may only save it`, async () => {
      const bytes = Buffer.concat([Buffer.from(beginning, 'latin1'), randomBytes(70_000)]);
      const { photo, answer, read, handedIn } = await uploaded(bytes, { type, name: '交接单 "3".pdf' });
      assert.equal(answer.status, 204);
      for (const seen of [
        await read(),
        await get(
          backend,
          `/v1/cases/${handedIn.receipt.id}/photos/${photo.id}`,
          await asStaff(backend, 'lin'),
        ),
      ]) {
        assert.deepEqual(Buffer.from(await seen.arrayBuffer()), bytes);
        assert.equal(seen.headers.get('content-type'), type);
        assert.equal(seen.headers.get('x-content-type-options'), 'nosniff');
        assert.equal(
          seen.headers.get('content-disposition'),
          `attachment; filename="${photo.id}.${ending}"`,
          'without the personal name that the reporter gave',
        );
      }
    });
  }

  test('a photo is shown, and nothing else is guessed to be in it', async () => {
    const seen = await (await uploaded(jpeg(500), {})).read();
    assert.equal(seen.headers.get('content-disposition'), 'inline');
    assert.equal(seen.headers.get('x-content-type-options'), 'nosniff');
    assert.match(seen.headers.get('content-security-policy')!, /default-src 'none'/);
  });

  test('what is not of the announced type is discarded, among PDFs and videos too', async () => {
    const page = Buffer.from('<!doctype html><script>alert(1)</script>%PDF-1.7');
    const tries = [
      [page, 'application/pdf', /neither a photo/],
      [jpeg(500), 'application/pdf', /are image\/jpeg; announced was application\/pdf/],
      [Buffer.from('%PDF-1.7 and more'), 'image/jpeg', /are application\/pdf; announced was image\/jpeg/],
      [Buffer.from('\0\0\0\x20ftypqt  and more', 'latin1'), 'video/mp4', /are video\/quicktime/],
    ] as const;
    for (const [bytes, type, why] of tries) {
      const { answer, read } = await uploaded(bytes, { type });
      assert.match((await problemIn(answer, 422, 'upload-refused')).detail!, why);
      await problemIn(await read(), 404, 'not-found');
    }
  });

  test('each type has its own most bytes', async () => {
    const announce = (type: PhotoManifest['type'], size: number): Promise<Response> =>
      submit(backend, sampleSubmission({ photos: [manifestOf(jpeg(10), { type, size })] }));
    for (const type of ['image/png', 'application/pdf', 'video/mp4'] as const) {
      assert.equal((await announce(type, bytesAllowed(type))).status, 201);
      const { faults } = await problemIn(await announce(type, bytesAllowed(type) + 1), 422, 'body-invalid');
      assert.equal(faults?.[0]?.pointer, '/photos/0/size');
    }
  });
});
