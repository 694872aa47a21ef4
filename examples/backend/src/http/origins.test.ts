import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { asCustomer, asStaff, get, handIn, post, problemIn } from '../testing/requests.ts';
import { newSecret, sampleSubmission } from '../testing/samples.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';

describe('web origins', () => {
  let backend: TestBackend;
  before(async () => (backend = await startTestBackend()));
  after(() => backend.end());

  const preflight = (origin: string): Promise<Response> =>
    Promise.resolve(
      backend.app.request('/v1/cases', {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'redress-portal',
        },
      }),
    );

  test('a page of an allowed origin may send what the SDK sends and read what it needs', async () => {
    const asked = await preflight('https://shop.example');
    assert.equal(asked.status, 204);
    assert.equal(asked.headers.get('access-control-allow-origin'), 'https://shop.example');
    assert.match(asked.headers.get('access-control-allow-methods')!, /PATCH/);
    const allowed = asked.headers.get('access-control-allow-headers')!.toLowerCase();
    for (const header of [
      'authorization',
      'redress-portal',
      'if-match',
      'if-none-match',
      'upload-offset',
      'tus-resumable',
    ]) {
      assert.ok(allowed.split(', ').includes(header), header);
    }

    const headers = { ...asCustomer(newSecret()), origin: 'https://shop.example' };
    const answer = await post(backend, '/v1/cases', sampleSubmission(), headers);
    assert.equal(answer.status, 201);
    assert.equal(answer.headers.get('access-control-allow-origin'), 'https://shop.example');
    assert.match(answer.headers.get('vary')!, /Origin/);
    const exposed = answer.headers.get('access-control-expose-headers')!;
    for (const header of ['ETag', 'Retry-After', 'Location', 'Upload-Offset'])
      assert.match(exposed, new RegExp(header));
  });

  test('a page of an origin that no portal lists is refused, before and at the request', async () => {
    await problemIn(await preflight('https://evil.example'), 403, 'origin-not-allowed');
    const headers = { ...asCustomer(newSecret()), origin: 'https://evil.example' };
    const answer = await post(backend, '/v1/cases', sampleSubmission(), headers);
    assert.equal(answer.headers.get('access-control-allow-origin'), null);
    await problemIn(answer, 403, 'origin-not-allowed');
  });

  test('an origin of another portal passes the preflight, but not the request; it can read why', async () => {
    assert.equal((await preflight('https://rival.example')).status, 204);
    const headers = { ...asCustomer(newSecret()), origin: 'https://rival.example' };
    const answer = await post(backend, '/v1/cases', sampleSubmission(), headers);
    assert.equal(answer.headers.get('access-control-allow-origin'), 'https://rival.example');
    await problemIn(answer, 403, 'origin-not-allowed');
  });

  test('a page that this server delivered needs no leave', async () => {
    const headers = { ...asCustomer(newSecret()), origin: 'http://localhost:8787', host: 'localhost:8787' };
    assert.equal((await post(backend, '/v1/cases', sampleSubmission(), headers)).status, 201);
  });

  test('an origin of “null” is nobody’s', async () => {
    const headers = { ...asCustomer(newSecret()), origin: 'null' };
    await problemIn(await post(backend, '/v1/cases', sampleSubmission(), headers), 403, 'origin-not-allowed');
  });

  test('a problem can be read by the page as well', async () => {
    const answer = await get(backend, '/v1/portal', {
      'redress-portal': 'pk_nowhere',
      origin: 'https://shop.example',
    });
    assert.equal(answer.headers.get('access-control-allow-origin'), 'https://shop.example');
    await problemIn(answer, 404, 'unknown-portal');
  });

  test('answers about uploads name the origin, not everyone', async () => {
    const handedIn = await handIn(backend, sampleSubmission());
    const answer = await post(backend, '/v1/uploads', '', {
      ...asCustomer(handedIn.secret),
      origin: 'https://shop.example',
    });
    assert.equal(answer.headers.get('access-control-allow-origin'), 'https://shop.example');
  });

  test('staff may work from the portals of their company, not from another’s', async () => {
    const headers = await asStaff(backend, 'lin');
    const own = await get(backend, '/v1/desk/cases', { ...headers, origin: 'https://shop.example' });
    assert.equal(own.status, 200);
    const other = await get(backend, '/v1/desk/cases', { ...headers, origin: 'https://rival.example' });
    await problemIn(other, 403, 'origin-not-allowed');
  });
});
