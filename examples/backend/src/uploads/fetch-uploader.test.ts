import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { createFetchUploader } from '@redress/sdk/testing';
import { asCustomer, get, handIn, type HandedIn } from '../testing/requests.ts';
import { manifestOf, newId, sampleSubmission } from '../testing/samples.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';

/** The way by which a service worker uploads, against a real tus server. */
describe('photos that are uploaded by fetch', () => {
  const bytes = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), randomBytes(9_996)]));
  let backend: TestBackend;
  let handedIn: HandedIn;
  let photoId: string;
  before(async () => {
    backend = await startTestBackend();
    const manifest = manifestOf(bytes);
    photoId = manifest.id;
    handedIn = await handIn(backend, sampleSubmission({ photos: [manifest] }));
  });
  after(() => backend.end());

  const upload = (secret: string, fetch: (request: Request) => Promise<Response>, isFirstTry = false) =>
    createFetchUploader(fetch, { endpoint: 'http://localhost', partSize: 4_000 }).upload({
      isFirstTry,
      caseId: handedIn.receipt.id,
      photoId,
      type: 'image/jpeg',
      bytes: bytes.buffer,
      headers: asCustomer(secret),
    });
  const ask = async (request: Request): Promise<Response> => backend.app.request(request);

  test('are refused with a wrong secret', async () => {
    assert.equal((await upload(newId(), ask)).status, 404);
  });

  test('go on where they were cut off, and arrive bit for bit', async () => {
    const sent: (string | null)[] = [];
    const asked: string[] = [];
    const cutAfter =
      (most: number) =>
      async (request: Request): Promise<Response> => {
        asked.push(request.method);
        if (request.method !== 'PATCH') return ask(request);
        sent.push(request.headers.get('upload-offset'));
        if (sent.length > most) throw new TypeError('cut');
        return ask(request);
      };
    await assert.rejects(upload(handedIn.secret, cutAfter(1), true), /cut/);
    assert.equal(
      asked[0],
      'POST',
      'Nothing can be there yet: what would be answered as not found is not asked.',
    );
    sent.length = 0;
    assert.equal((await upload(handedIn.secret, cutAfter(9))).status, 204);
    assert.deepEqual(sent, ['4000', '8000']);
    const path = `/v1/cases/${handedIn.receipt.id}/photos/${photoId}`;
    const back = await get(backend, path, asCustomer(handedIn.secret));
    assert.deepEqual(new Uint8Array(await back.arrayBuffer()), bytes);
  });

  test('that are there already are not sent again', async () => {
    const methods: string[] = [];
    const answer = await upload(handedIn.secret, (request) => {
      methods.push(request.method);
      return ask(request);
    });
    assert.deepEqual([answer.status, methods], [204, ['HEAD']]);
  });
});
