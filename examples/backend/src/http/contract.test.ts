import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { endpoints, type Endpoint } from '@redress/sdk/contract';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { get, problemIn } from '../testing/requests.ts';

let backend: TestBackend;
before(async () => (backend = await startTestBackend()));
after(() => backend.end());

/** Hono writes `:name`, takes HEAD for GET, and lists what goes before a route as another route. */
const routed = (): Set<string> =>
  new Set(
    backend.app.routes
      .filter(({ method, path }) => method !== 'ALL' && /^\/(v1|healthz|readyz|openapi)/.test(path))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{}')}`),
  );

test('the backend answers at every address of the contract, and at no other', () => {
  const promised = Object.values(endpoints as Record<string, Endpoint>).map(
    ({ method, path }) => `${method === 'HEAD' ? 'GET' : method} ${path.replaceAll(/\{\w+\}/g, '{}')}`,
  );
  assert.deepEqual([...routed()].sort(), [...new Set(promised)].sort());
});

test('it tells its contract to whoever asks, once', async () => {
  const first = await get(backend, '/openapi.json');
  assert.equal(first.status, 200);
  const { paths } = (await first.json()) as { paths: object };
  assert.ok('/v1/cases' in paths);
  const again = await get(backend, '/openapi.json', { 'if-none-match': first.headers.get('etag')! });
  assert.equal(again.status, 304);
});

test('an address that the contract does not have is a problem too', async () => {
  await problemIn(await get(backend, '/v1/complaints'), 404, 'not-found');
});
