import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { policies } from '@redress/rules';
import { PortalProfile } from '@redress/sdk/contract';
import { harbour } from '../testing/companies.ts';
import { get, problemIn } from '../testing/requests.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';

describe('a portal’s profile', () => {
  let backend: TestBackend;
  before(async () => (backend = await startTestBackend()));
  after(() => backend.end());

  test('has what the widget needs to preview the promised times, and no more of the policy than is public', async () => {
    const response = await get(backend, '/v1/portal', { 'redress-portal': 'pk_harbour' });
    const profile = PortalProfile.parse(await response.json());
    assert.equal(profile.name, 'Harbour');
    assert.equal(profile.branch, 'SHA');
    assert.equal(profile.policy.policyId, policies.warehouse.policyId);
    assert.ok(!('sources' in profile.policy));
    assert.deepEqual(profile.calendars, harbour.branches[0]!.calendars);
  });

  test('is answered with 304 while it is the same', async () => {
    const headers = { 'redress-portal': 'pk_harbour' };
    const etag = (await get(backend, '/v1/portal', headers)).headers.get('etag')!;
    for (const known of [etag, `"older", ${etag}`, `W/${etag}`, '*']) {
      assert.equal(
        (await get(backend, '/v1/portal', { ...headers, 'if-none-match': known })).status,
        304,
        known,
      );
    }
    assert.equal((await get(backend, '/v1/portal', { ...headers, 'if-none-match': '"older"' })).status, 200);
    const other = await get(backend, '/v1/portal', {
      'redress-portal': 'pk_harbour_jakarta',
      'if-none-match': etag,
    });
    assert.equal(other.status, 200);
  });

  test('travels small: it is compressed for whoever can read that', async () => {
    const headers = { 'redress-portal': 'pk_harbour', 'accept-encoding': 'gzip' };
    const response = await get(backend, '/v1/portal', headers);
    assert.equal(response.headers.get('content-encoding'), 'gzip');
    const bytes = Buffer.from(await response.arrayBuffer());
    assert.ok(bytes.length <= 4096, `${bytes.length} bytes`);
    PortalProfile.parse(JSON.parse(gunzipSync(bytes).toString()));
    const known = response.headers.get('etag')!;
    assert.equal((await get(backend, '/v1/portal', { ...headers, 'if-none-match': known })).status, 304);
  });

  test('is not there without a key or for an unknown one', async () => {
    await problemIn(await get(backend, '/v1/portal'), 400, 'unknown-portal');
    await problemIn(
      await get(backend, '/v1/portal', { 'redress-portal': 'pk_nowhere' }),
      404,
      'unknown-portal',
    );
  });
});
