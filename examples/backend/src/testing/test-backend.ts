import assert from 'node:assert/strict';
import { departuresOf } from '@redress/sdk/conformance';
import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createBackend, type Backend, type BackendOptions } from '../backend.ts';
import { installCompany } from '../install-company.ts';
import { harbour, laundry, rival, xingfa } from './companies.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';

/** A clock that stands until it is told to move. */
export interface TestClock {
  now: number;
}

/** Monday, 23 November 2026, 10:00 in Shanghai and 09:00 in Jakarta. */
export const mondayMorning = Date.parse('2026-11-23T02:00:00Z');

export interface TestBackend extends Backend {
  readonly clock: TestClock;
  readonly database: TestDatabase;
  /** What was logged. */
  readonly logged: readonly string[];
  /** A token of a member of staff. */
  token(staff: string, claims?: Readonly<Record<string, unknown>>): Promise<string>;
  /** Stops it and removes its data. */
  end(): Promise<void>;
}

/** A backend of two companies, on a database of its own, with a clock that stands and no timer ringing by itself. */
export async function startTestBackend(options: Partial<BackendOptions> = {}): Promise<TestBackend> {
  const database = await createTestDatabase();
  const clock: TestClock = { now: mondayMorning };
  const logged: string[] = [];
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const backend = await createBackend({
    dataDir: database.dataDir,
    databaseUrl: database.databaseUrl,
    staffKeys: createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'EdDSA' }] }),
    clock: () => clock.now,
    log: (message) => logged.push(message),
    ringsTimers: false,
    ...options,
  });
  for (const company of [harbour, rival, laundry, xingfa]) await installCompany(backend.deps.db, company);

  holdToContract(backend.app);
  return {
    ...backend,
    clock,
    database,
    logged,
    token: (id, claims = {}) => {
      const { tenant, staff } = [harbour, laundry, xingfa].find((company) =>
        company.staff.some((member) => member.id === id),
      )!;
      const { name, roles, branches, departments = [] } = staff.find((member) => member.id === id)!;
      return new SignJWT({ name, tenant, roles, branches, departments, ...claims })
        .setProtectedHeader({ alg: 'EdDSA' })
        .setSubject(id)
        .setExpirationTime(Math.floor(clock.now / 1000) + 3600)
        .sign(privateKey);
    },
    end: async () => {
      await backend.stop();
      await database.remove();
    },
  };
}

/** Every answer that a test gets is held to the contract: a field or status that is not in it fails the test. */
function holdToContract(app: Backend['app']): void {
  const request = app.request.bind(app);
  app.request = async (input, init, ...more) => {
    const asked = input instanceof Request ? input : new Request(new URL(input, 'http://localhost'), init);
    const { method, headers } = asked;
    const path = new URL(asked.url).pathname;
    const response = await request(input, init, ...more);
    const isPreflight = method === 'OPTIONS' && headers.has('access-control-request-method');
    // Nobody unpacks here what is compressed.
    const isPacked = response.headers.has('content-encoding');
    if (isPreflight || isPacked || !/^\/(v1|healthz|readyz|openapi)/.test(path)) return response;
    assert.deepEqual(
      await departuresOf({ method, path, response: response.clone() }),
      [],
      `${method} ${path} → ${response.status}`,
    );
    return response;
  };
}
