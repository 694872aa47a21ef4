import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AnnouncedFile } from '../evidence/announced-file.ts';
import type { TransportResponse, Upload } from '../ports.ts';
import { createFakeClock } from '../testing/fake-clock.ts';
import { createFileUploads, triesByThemselves } from './file-uploads.ts';

const start = Date.parse('2026-11-23T02:00:00Z');
const file = (name: string): AnnouncedFile => ({
  manifest: { id: `id-of-${name}`, name, type: 'image/jpeg', size: 3, sha256: 'a'.repeat(64) },
  bytes: new ArrayBuffer(3),
});
const answer = (status: number, code = 'upload-refused'): TransportResponse => ({
  status,
  header: () => null,
  json: { type: 'about:blank', title: code, status, code },
});
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Uploads whose answers a test gives, one after the other; `undefined`: none arrives. */
function world(...answers: readonly (TransportResponse | undefined)[]) {
  const clock = createFakeClock(start);
  const sent: Upload[] = [];
  const heard: string[] = [];
  let token = 0;
  const uploads = createFileUploads({
    clock: clock.now,
    after: clock.after,
    randomBytes: (length) => new Uint8Array(length).fill(128),
    headers: () => Promise.resolve({ authorization: `Bearer ${++token}` }),
    uploader: () =>
      Promise.resolve({
        upload: (upload) => {
          const next = answers[sent.length];
          sent.push(upload);
          return next ? Promise.resolve(next) : Promise.reject(new Error('no answer'));
        },
      }),
  });
  uploads.subscribe((caseId) => heard.push(caseId));
  const states = (caseId = 'case-1') => uploads.of(caseId).map(({ name, state }) => `${name} ${state}`);
  /** Lets timers ring until nothing waits for one. */
  const drain = async (): Promise<void> => {
    await turn();
    while (clock.passToNext()) await turn();
    await turn();
  };
  return { uploads, sent, heard, states, drain, clock };
}

describe('files of staff on their way', () => {
  test('go one after the other, each with a token of its own, and are forgotten when they have arrived', async () => {
    const { uploads, sent, heard, states, drain } = world(answer(204), answer(204));
    uploads.add('case-1', [file('a.jpg'), file('b.jpg')]);
    assert.deepEqual(states(), ['a.jpg sending', 'b.jpg waiting']);
    await drain();
    assert.deepEqual(
      sent.map(({ caseId, photoId, headers }) => [caseId, photoId, headers['authorization']]),
      [
        ['case-1', 'id-of-a.jpg', 'Bearer 1'],
        ['case-1', 'id-of-b.jpg', 'Bearer 2'],
      ],
    );
    assert.deepEqual(states(), []);
    assert.ok(heard.length >= 4 && heard.every((caseId) => caseId === 'case-1'));
  });

  test('are tried again by themselves when there is no answer, or not now', async () => {
    const { uploads, sent, states, drain } = world(undefined, answer(503), answer(409), answer(204));
    uploads.add('case-1', [file('a.jpg')]);
    await turn();
    assert.deepEqual(states(), ['a.jpg waiting']);
    await drain();
    assert.deepEqual([sent.length, states()], [4, []]);
  });

  test('one that waits for another try holds up no other', async () => {
    const { uploads, sent, states, drain } = world(undefined, answer(204), answer(204));
    uploads.add('case-1', [file('a.jpg')]);
    uploads.add('case-2', [file('b.jpg')]);
    await turn();
    await turn();
    assert.deepEqual([states(), states('case-2')], [['a.jpg waiting'], []]);
    await drain();
    assert.deepEqual(
      sent.map(({ photoId }) => photoId),
      ['id-of-a.jpg', 'id-of-b.jpg', 'id-of-a.jpg'],
    );
  });

  test('give up after some tries, say so, and are tried again when somebody asks', async () => {
    const nothing = Array.from({ length: triesByThemselves }, () => undefined);
    const { uploads, sent, states, drain } = world(...nothing, answer(204));
    uploads.add('case-1', [file('a.jpg')]);
    await drain();
    assert.deepEqual([sent.length, states()], [triesByThemselves, ['a.jpg failed']]);
    uploads.retry('case-2');
    await drain();
    assert.equal(sent.length, triesByThemselves);
    uploads.retry('case-1');
    await drain();
    assert.deepEqual(states(), []);
  });

  test('what the server refuses is not tried again by itself; its reason is told, and one can let go of it', async () => {
    const { uploads, sent, drain } = world(answer(422), answer(204));
    uploads.add('case-1', [file('a.jpg'), file('b.jpg')]);
    await drain();
    const [refused, ...others] = uploads.of('case-1');
    assert.deepEqual(
      [refused?.name, refused?.state, refused?.problem?.code],
      ['a.jpg', 'failed', 'upload-refused'],
    );
    assert.deepEqual([others, sent.length], [[], 2]);
    uploads.dismiss('case-1');
    assert.deepEqual(uploads.of('case-1'), []);
  });
});
