import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { generateKeyPair, generateSecret } from 'jose';
import { installCompany } from '../install-company.ts';
import { harbour, laundry } from '../testing/companies.ts';
import {
  createIdentityProvider,
  installPortals,
  withIdentity,
  type IdentityProvider,
  type TokenChange,
} from '../testing/identities.ts';
import { asCustomer, get, post, problemIn } from '../testing/requests.ts';
import { newSecret, sampleSubmission } from '../testing/samples.ts';
import { mondayMorning, startTestBackend, type TestBackend } from '../testing/test-backend.ts';

const now = Math.floor(mondayMorning / 1000);

describe('a portal’s proof of who its customer is', () => {
  let backend: TestBackend;
  let shop: IdentityProvider;
  let toko: IdentityProvider;
  let washing: IdentityProvider;
  before(async () => {
    backend = await startTestBackend();
    ({ shop, toko, washing } = await installPortals(backend));
  });
  after(() => backend.end());

  const mine = async (headers: Record<string, string>): Promise<void> => {
    const response = await get(backend, '/v1/cases', headers);
    assert.equal(response.status, 200, await response.clone().text());
  };
  const as = async (sub: string): Promise<Record<string, string>> => withIdentity(await shop.token(sub));

  const refused: readonly (readonly [
    which: string,
    change: () => TokenChange | Promise<TokenChange>,
    detail: RegExp,
  ])[] = [
    ['that has run out', () => ({ claims: { exp: now - 61 } }), /run out/],
    ['that is not valid yet', () => ({ claims: { nbf: now + 61 } }), /“nbf”/],
    ['from the future', () => ({ claims: { iat: now + 61 } }), /“iat”/],
    [
      'that is older than a quarter of an hour',
      () => ({ claims: { iat: now - 1_000, exp: now + 9e6 } }),
      /run out/,
    ],
    ['without an end', () => ({ claims: { exp: undefined } }), /“exp”/],
    ['without a beginning', () => ({ claims: { iat: undefined } }), /“iat”/],
    ['without a subject', () => ({ claims: { sub: undefined } }), /“sub”/],
    ['with an empty subject', () => ({ claims: { sub: '' } }), /“sub”/],
    ['with a subject that is too long', () => ({ claims: { sub: 'x'.repeat(257) } }), /“sub”/],
    ['for another audience', () => ({ claims: { aud: 'https://elsewhere.example' } }), /“aud”/],
    ['of another issuer', () => ({ claims: { iss: 'https://toko.example' } }), /“iss”/],
    [
      'signed with a key that is not registered',
      async () => ({ key: (await generateKeyPair('EdDSA')).privateKey }),
      /not signed by this portal/,
    ],
    [
      'signed with the key of another portal of the company',
      () => ({ key: toko.privateKey }),
      /not signed by this portal/,
    ],
    [
      'signed with the key of another company’s portal',
      () => ({ key: washing.privateKey, header: { alg: 'ES256' } }),
      /not signed by this portal/,
    ],
    [
      'signed with HS256, the public key taken for a secret',
      () => ({
        key: new TextEncoder().encode(JSON.stringify(shop.identity.keys[0])),
        header: { alg: 'HS256' },
      }),
      /not signed by this portal/,
    ],
    [
      'signed with HS256 and the raw public key',
      () => ({ key: Buffer.from(shop.identity.keys[0]!.x!, 'base64url'), header: { alg: 'HS256' } }),
      /not signed by this portal/,
    ],
    [
      'signed with HS256 and a secret of its own',
      async () => ({
        key: (await generateSecret('HS256', { extractable: true })) as never,
        header: { alg: 'HS256' },
      }),
      /not signed by this portal/,
    ],
    [
      'that names a key nobody registered',
      () => ({ header: { alg: 'EdDSA', kid: 'next' } }),
      /not signed by this portal/,
    ],
  ];
  for (const [which, change, detail] of refused) {
    test(`a token ${which} opens nothing and hands nothing in`, async () => {
      const headers = withIdentity(await shop.token('ines', await change()));
      const problem = await problemIn(await get(backend, '/v1/cases', headers), 401, 'identity-refused');
      assert.match(problem.detail!, detail);
      const submission = sampleSubmission();
      const handing = await post(backend, '/v1/cases', submission, {
        ...headers,
        ...asCustomer(newSecret()),
      });
      await problemIn(handing, 401, 'identity-refused');
      const { id } = submission;
      const kept = await backend.deps.db.selectFrom('cases').select('id').where('id', '=', id).execute();
      assert.deepEqual(kept, []);
    });
  }

  test('a token that nobody signed, or that is none, is refused', async () => {
    const [, payload] = (await shop.token('ines')).split('.');
    const unsigned = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const token of [`${unsigned}.${payload}.`, `${unsigned}.${payload}`, 'x', '..', 'null'])
      await problemIn(await get(backend, '/v1/cases', withIdentity(token)), 401, 'identity-refused');
  });

  test('a token of another portal of the company is refused, the portal’s key beside it or not', async () => {
    const token = await toko.token('ines');
    await problemIn(await get(backend, '/v1/cases', withIdentity(token)), 401, 'identity-refused');
    const mixed = await shop.token('ines', { claims: { iss: 'https://toko.example' } });
    await problemIn(
      await get(backend, '/v1/cases', withIdentity(mixed, 'pk_harbour_jakarta')),
      401,
      'identity-refused',
    );
  });

  test('a portal without registered keys knows no customers', async () => {
    const headers = withIdentity(await shop.token('ines'), 'pk_xingfa');
    const problem = await problemIn(await get(backend, '/v1/cases', headers), 401, 'identity-refused');
    assert.match(problem.detail!, /no keys/);
  });

  test('a portal whose clock is off by less than a minute is believed', async () => {
    for (const claims of [
      { iat: now + 50, nbf: now + 50 },
      { iat: now - 310, exp: now - 50 },
    ])
      await mine(withIdentity(await shop.token('ines', { claims })));
  });

  test('keys are changed without a break: both are registered, and tokens name theirs', async () => {
    const before = await createIdentityProvider('https://laundry.example');
    const next = await createIdentityProvider('https://laundry.example', 'ES256');
    const named = (provider: IdentityProvider, kid: string) => ({ ...provider.identity.keys[0]!, kid });
    const [portal] = laundry.portals;
    const identity = { ...before.identity, keys: [named(before, 'one'), named(next, 'two')] };
    await installCompany(backend.deps.db, { ...laundry, portals: [{ ...portal!, identity }] });
    const one = await before.token('ines', { header: { alg: 'EdDSA', kid: 'one' } });
    const two = await next.token('ines', { header: { alg: 'ES256', kid: 'two' } });
    for (const token of [one, two]) await mine(withIdentity(token, 'pk_laundry'));
    const crossed = await before.token('ines', { header: { alg: 'EdDSA', kid: 'two' } });
    await problemIn(
      await get(backend, '/v1/cases', withIdentity(crossed, 'pk_laundry')),
      401,
      'identity-refused',
    );
  });

  test('a private key, a shared secret, or several keys without names are not registered', async () => {
    const [portal] = harbour.portals;
    const [key] = shop.identity.keys;
    for (const keys of [
      [{ ...key!, d: 'AAAA' }],
      [{ kty: 'oct', k: 'AAAA' }],
      [{ kty: 'RSA', n: 'AAAA', e: 'AQAB' }],
      [],
      [key!, toko.identity.keys[0]!],
    ]) {
      const identity = { ...shop.identity, keys };
      const company = { ...harbour, portals: [{ ...portal!, identity }] };
      await assert.rejects(installCompany(backend.deps.db, company), RangeError);
    }
    await mine(await as('ines'));
  });
});
