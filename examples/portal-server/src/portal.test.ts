import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { createClient, type RedressClient } from '@redress/sdk';
import { createFakeClock, createFakeDevice, seeded } from '@redress/sdk/testing';
import { decodeJwt, exportJWK, generateKeyPair } from 'jose';
import { installCompany } from '../../backend/src/install-company.ts';
import { harbour } from '../../backend/src/testing/companies.ts';
import { mondayMorning, startTestBackend, type TestBackend } from '../../backend/src/testing/test-backend.ts';
import { createPortal } from './portal.ts';

const issuer = 'https://shop.example';
const audience = 'https://care.example';
const kid = 'portal-1';
const customers: Readonly<Record<string, string>> = { anneke: 'customer-1007', ines: 'customer-2041' };

describe('a portal’s server', () => {
  let backend: TestBackend;
  let portal: Server;
  let address: string;
  let devices = 0;
  before(async () => {
    backend = await startTestBackend();
    const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
    const identity = { issuer, audience, keys: [{ ...(await exportJWK(publicKey)), kid }] };
    const [shop, ...others] = harbour.portals;
    await installCompany(backend.deps.db, { ...harbour, portals: [{ ...shop!, identity }, ...others] });
    portal = createPortal({
      signing: { privateKey, kid, issuer, audience },
      customerOf: (name, password) => (password === 'secret' ? customers[name] : undefined),
      clock: () => mondayMorning,
    });
    await once(portal.listen(0, '127.0.0.1'), 'listening');
    address = `http://127.0.0.1:${(portal.address() as AddressInfo).port}`;
  });
  after(async () => {
    portal.close();
    await backend.end();
  });

  /** The portal’s page in a browser of its own: it has a cookie once somebody has signed in. */
  async function openPage(name: string) {
    const body = new URLSearchParams({ name, password: 'secret' });
    const signedIn = await fetch(`${address}/sign-in`, { method: 'POST', body });
    assert.equal(signedIn.status, 204);
    const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
    const ask = (path: string): Promise<Response> =>
      fetch(address + path, { method: 'POST', headers: { cookie } });
    const identity = async (): Promise<string> => {
      const response = await ask('/redress-identity');
      if (!response.ok) throw new Error(`The portal answered ${response.status}.`);
      return response.text();
    };
    const device = createFakeDevice({
      clock: createFakeClock(mondayMorning),
      random: seeded(++devices),
      fetch: async (request) => backend.app.fetch(request),
    });
    const client: RedressClient = createClient({
      endpoint: 'https://memory.example',
      portalKey: 'pk_harbour',
      identity,
      ports: device.ports,
    });
    await device.connect();
    return { client, identity, ask, device };
  }

  test('lets its customer find on one device what they reported on another, and nobody else', async () => {
    const phone = await openPage('ines');
    const text = 'Two of twelve cartons are crushed.';
    const { id, state } = await phone.client.submit(phone.client.begin(), { text });
    assert.equal(state, 'sent');
    const desktop = await openPage('ines');
    assert.deepEqual(
      (await desktop.client.cases()).map((known) => [known.id, known.excerpt]),
      [[id, text]],
    );
    const other = await openPage('anneke');
    assert.deepEqual(await other.client.cases(), []);
    for (const { client } of [phone, desktop, other]) client.destroy();
  });

  test('says of the customer only the id by which it knows them, for five minutes', async () => {
    const { client, identity } = await openPage('anneke');
    const iat = mondayMorning / 1000;
    assert.deepEqual(decodeJwt(await identity()), {
      sub: 'customer-1007',
      iss: issuer,
      aud: audience,
      iat,
      exp: iat + 300,
    });
    client.destroy();
  });

  test('says nothing to a page without a session, nor to one that has signed out', async () => {
    assert.equal((await fetch(`${address}/redress-identity`, { method: 'POST' })).status, 401);
    const wrong = new URLSearchParams({ name: 'ines', password: 'guess' });
    assert.equal((await fetch(`${address}/sign-in`, { method: 'POST', body: wrong })).status, 401);
    const page = await openPage('ines');
    await page.ask('/sign-out');
    assert.deepEqual(await page.client.logout(), { unsent: 0 });
    await assert.rejects(page.identity(), /401/);
    assert.deepEqual(await page.client.cases(), []);
    assert.deepEqual(await page.device.store.cases(), []);
    page.client.destroy();
  });
});
