import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import { createClient, createMemoryStore, type RedressClient, type Uploader } from '@redress/sdk';
import { DeskCase } from '@redress/sdk/contract';
import { asCustomer, asStaff, get } from '../testing/requests.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';

/** Sends bytes in one piece, by what the platform has. */
const uploaderTo = (origin: string): Uploader => ({
  upload: async ({ caseId, photoId, bytes, headers }) => {
    const tus = { ...headers, 'tus-resumable': '1.0.0' };
    const metadata = Object.entries({ caseId, photoId }).map(([name, value]) => `${name} ${btoa(value)}`);
    const created = await fetch(`${origin}/v1/uploads`, {
      method: 'POST',
      headers: {
        ...tus,
        'upload-length': String(bytes.byteLength),
        'upload-metadata': metadata.join(','),
      },
    });
    assert.equal(created.status, 201, await created.text());
    const { status, headers: answered } = await fetch(new URL(created.headers.get('location')!, origin), {
      method: 'PATCH',
      headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
      body: bytes,
    });
    return { status, header: (name) => answered.get(name), json: undefined };
  },
});

describe('a file that a client submits without a widget', () => {
  let backend: TestBackend;
  let client: RedressClient;
  before(async () => {
    backend = await startTestBackend();
    const origin = `http://127.0.0.1:${(await backend.listen(0)).port}`;
    const store = createMemoryStore();
    client = createClient({
      endpoint: origin,
      portalKey: 'pk_harbour',
      ports: {
        store: async () => store,
        persist: async () => false,
        uploader: async () => uploaderTo(origin),
        lock: { acrossTabs: false, run: (work) => work().then(() => true) },
        connectivity: { online: () => true, visible: () => true, onReturn: () => () => undefined },
        languages: () => ['en'],
        changes: { post: () => undefined, listen: () => () => undefined },
        noteWaiting: () => undefined,
      },
    });
  });
  after(async () => {
    client.destroy();
    await backend.end();
  });

  test('arrives bit for bit, as what it is, with the version that was consented to', async () => {
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(2_000_000)]);
    const draft = client.begin();
    const state = await client.submit(draft, {
      text: 'The delivery note says twelve cartons; ten have arrived.',
      photos: [new File([bytes], 'delivery note', { type: 'application/octet-stream' })],
      consent: { version: 'privacy-2026-03' },
    });
    assert.equal(state.state, 'sent');
    await client.drain();

    const seen = DeskCase.parse(
      await (await get(backend, `/v1/desk/cases/${draft.id}`, await asStaff(backend, 'lin'))).json(),
    );
    const [photo] = seen.view.photos;
    assert.deepEqual(
      [photo?.name, photo?.type, photo?.size, photo?.stored],
      ['delivery note', 'application/pdf', bytes.length, true],
    );
    assert.equal(seen.consent?.version, 'privacy-2026-03');

    const read = await get(backend, `/v1/cases/${draft.id}/photos/${photo!.id}`, asCustomer(draft.secret));
    assert.deepEqual(Buffer.from(await read.arrayBuffer()), bytes);
  });
});
