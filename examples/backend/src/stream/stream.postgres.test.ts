import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { CustomerCommand } from '@redress/sdk/contract';
import { sql } from 'kysely';
import { createBackend, type Backend } from '../backend.ts';
import { installCompany } from '../install-company.ts';
import { harbour } from '../testing/companies.ts';
import { heardIn, type Heard } from '../testing/heard.ts';
import { asCustomer, customerCommand, handIn, type HandedIn } from '../testing/requests.ts';
import { newId, sampleSubmission } from '../testing/samples.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { TestTimers } from '../testing/test-timers.ts';

/** Runs only on a server: an embedded database belongs to one process. */
describe('two processes on one PostgreSQL', () => {
  const timers = new TestTimers();
  let database: TestDatabase;
  let one: Backend;
  let other: Backend;
  before(async () => {
    database = await createTestDatabase();
    const options = { ...database, after: timers.after, log: () => undefined };
    [one, other] = await Promise.all([createBackend(options), createBackend(options)]);
    await installCompany(one.deps.db, harbour);
  });
  after(async () => {
    await Promise.all([one.stop(), other.stop()]);
    await database.remove();
  });

  const listen = async ({ app }: Backend, { receipt, secret }: HandedIn, headers = {}): Promise<Heard> =>
    heardIn(
      await app.request(`/v1/stream?case=${receipt.id}`, { headers: { ...asCustomer(secret), ...headers } }),
    );
  const inform = async (backend: Backend, handedIn: HandedIn): Promise<void> => {
    const body: CustomerCommand = {
      id: newId(),
      type: 'add-information',
      text: 'One more carton.',
      photos: [],
    };
    assert.equal((await customerCommand(backend, handedIn, body)).status, 200);
  };

  test('what the one appends is told to those who listen to the other, and to its own', async () => {
    const handedIn = await handIn(one, sampleSubmission());
    const heard = [await listen(one, handedIn), await listen(other, handedIn)];
    await inform(one, handedIn);
    for (const reader of heard) assert.deepEqual(await reader.change(), [handedIn.receipt.id, 4]);
    await inform(other, handedIn);
    for (const reader of heard) assert.deepEqual(await reader.change(), [handedIn.receipt.id, 5]);
    await Promise.all(heard.map((reader) => reader.leave()));
  });

  test('whoever listened to the one goes on at the other, and misses nothing', async () => {
    const handedIn = await handIn(one, sampleSubmission());
    const first = await listen(one, handedIn);
    await inform(one, handedIn);
    await first.change();
    await first.leave();
    await inform(one, handedIn);
    const second = await listen(other, handedIn, { 'last-event-id': first.lastId });
    assert.deepEqual(await second.change(), [handedIn.receipt.id, 5]);
    await second.leave();
  });

  test('of many changes at once by both, everybody hears the last', async () => {
    const cases = await Promise.all([1, 2, 3, 4].map(() => handIn(one, sampleSubmission())));
    const heard = await Promise.all(
      cases.map((handedIn, index) => listen(index % 2 ? one : other, handedIn)),
    );
    await Promise.all(
      cases.flatMap((handedIn) =>
        Array.from({ length: 6 }, (_, index) => inform(index % 2 ? one : other, handedIn)),
      ),
    );
    for (const reader of heard) {
      let version = 0;
      while (version < 9) version = (await reader.change())![1];
      await reader.leave();
    }
  });

  test('a connection that is lost is opened again, and everybody is told to read anew', async () => {
    const handedIn = await handIn(one, sampleSubmission());
    const heard = await listen(one, handedIn);
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where query like 'listen "redress_changes"' and datname = current_database()`.execute(one.deps.db);
    // Both processes had one.
    await timers.until(() => timers.waits.filter((wait) => wait === 1_000).length === 2);
    await inform(one, handedIn);
    timers.ring(1_000);
    assert.equal((await heard.next())?.type, 'reset');
    await inform(one, handedIn);
    assert.deepEqual(await heard.change(), [handedIn.receipt.id, 5]);
    await heard.leave();
  });
});
