import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { limits } from '@redress/sdk/contract';
import { asCustomer, post, problemIn } from '../testing/requests.ts';
import { newId, newSecret, sampleSubmission } from '../testing/samples.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';

describe('a body', () => {
  let backend: TestBackend;
  before(async () => (backend = await startTestBackend()));
  after(() => backend.end());

  const send = (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
    post(backend, '/v1/cases', body, { ...asCustomer(newSecret()), ...headers });
  const without = (field: string) =>
    Object.fromEntries(Object.entries(sampleSubmission()).filter(([name]) => name !== field));

  for (const [name, body] of [
    ['that breaks off', '{"id": "x", '],
    ['that is empty', ''],
    ['that is a page', '<html></html>'],
  ] as const) {
    test(`${name} is no JSON`, async () => {
      await problemIn(await send(body), 400, 'body-not-json');
    });
  }

  for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded']) {
    test(`of type ${type} is refused`, async () => {
      await problemIn(await send(sampleSubmission(), { 'content-type': type }), 415, 'media-type');
    });
  }

  test('of type application/json; charset=utf-8 is taken', async () => {
    assert.equal(
      (await send(sampleSubmission(), { 'content-type': 'application/json; charset=utf-8' })).status,
      201,
    );
  });

  for (const [name, body, pointer, detail] of [
    ['without an id', without('id'), '/id', /UUID version 7/],
    ['without contact', without('contact'), '/contact', /object/],
    [
      'with an id of another kind',
      { ...sampleSubmission(), id: 'c1a53f0e-2c41-4f0e-9d3a-0d3f3b0c9a11' },
      '/id',
      /UUID/i,
    ],
    ['without words', { ...sampleSubmission(), text: '   ' }, '/text', /must not be empty/],
    ['with too many words', { ...sampleSubmission(), text: 'x'.repeat(limits.text + 1) }, '/text', /10000/],
    ['with an unknown field', { ...sampleSubmission(), priority: 'high' }, '/priority', /leave it out/],
    [
      'with an unknown field further in',
      { ...sampleSubmission(), contact: { fax: '1' } },
      '/contact/fax',
      /leave it out/,
    ],
    ['with an unknown issue', { ...sampleSubmission(), issue: 'eaten' }, '/issue', /lost/],
    [
      'with a photo of another type',
      { ...sampleSubmission(), photos: [{ ...photo(), type: 'image/heic' }] },
      '/photos/0/type',
      /jpeg/,
    ],
    ['with a list instead of an object', [], '', /object/],
  ] as const) {
    test(`${name} is told where and what would do`, async () => {
      const { faults } = await problemIn(await send(body), 422, 'body-invalid');
      const fault = faults?.find((one) => one.pointer === pointer);
      assert.ok(fault, JSON.stringify(faults));
      assert.match(fault.detail, detail);
    });
  }

  test('with several faults is told all of them', async () => {
    const { faults } = await problemIn(
      await send({ ...without('text'), writtenAt: 'today', more: 1 }),
      422,
      'body-invalid',
    );
    assert.deepEqual(faults?.map(({ pointer }) => pointer).sort(), ['/more', '/text', '/writtenAt']);
  });

  test('that is too large is refused by its announced length', async () => {
    await problemIn(await send('x'.repeat(limits.bodyBytes + 1)), 413, 'body-too-large');
  });

  test('an unknown address and an unknown method get a problem too', async () => {
    await problemIn(await backend.app.request('/v1/nothing'), 404, 'not-found');
    await problemIn(await backend.app.request('/nothing'), 404, 'not-found');
    await problemIn(await backend.app.request('/v1/portal', { method: 'DELETE' }), 404, 'not-found');
  });

  test('outside the demo nobody signs in without a password', async () => {
    await problemIn(await backend.app.request('/demo/staff'), 404, 'not-found');
    await problemIn(await post(backend, '/demo/sign-in', { staff: 'lin' }), 404, 'not-found');
  });
});

function photo() {
  return { id: newId(), name: 'a.jpg', type: 'image/jpeg', size: 1, sha256: 'a'.repeat(64) };
}
