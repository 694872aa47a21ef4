import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { after, before, describe, test } from 'node:test';
import { createDesk, type DeskClient } from '@redress/sdk/desk';
import { asCustomer, get, handIn } from '../testing/requests.ts';
import { sampleSubmission } from '../testing/samples.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';

const confirm = { type: 'confirm', issue: 'damaged', severity: 'important' } as const;

describe('files that the desk’s client sends over a real connection', () => {
  let backend: TestBackend;
  let desk: DeskClient;
  before(async () => {
    backend = await startTestBackend();
    const endpoint = `http://127.0.0.1:${(await backend.listen(0)).port}`;
    desk = createDesk({ endpoint, token: () => backend.token('lin') });
  });
  after(() => backend.end());

  test('arrive bit for bit with the message that announces them, in as many parts as they need', async () => {
    const { receipt, secret } = await handIn(backend, sampleSubmission());
    const { id } = receipt;
    const seen = (await desk.case(id)).view.version;
    const { version } = await desk.send(id, seen, confirm);
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(2_500_000)]);
    const file = new File([bytes], 'credit note.pdf', { type: 'application/pdf' });

    const heard = new EventTarget();
    const stop = desk.uploads.subscribe(() => {
      if (desk.uploads.left === 0) heard.dispatchEvent(new Event('arrived'));
    });
    const arrived = once(heard, 'arrived');
    await desk.send(id, version, { type: 'answer', text: 'Here is the credit note.' }, [file]);
    await arrived;
    stop();

    const { view } = await desk.case(id);
    const [photo] = view.photos;
    assert.deepEqual([photo?.name, photo?.stored], ['credit note.pdf', true]);
    assert.deepEqual(view.messages.at(-1)?.photos, [photo?.id]);
    const read = await get(backend, `/v1/cases/${id}/photos/${photo!.id}`, asCustomer(secret));
    assert.deepEqual(Buffer.from(await read.arrayBuffer()), bytes);
    assert.match(read.headers.get('content-disposition')!, /^attachment/);
  });
});
