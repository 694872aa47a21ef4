import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { sql, type Kysely } from 'kysely';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { connectFolder, connectServer, type Connection } from './connect.ts';
import type { Database } from './schema.ts';

const channel = 'redress_test';

/** Runs on the embedded database, and once more on a server: they must do the same. */
describe('what is notified on a channel of the database', () => {
  let database: TestDatabase;
  let connection: Connection;
  before(async () => {
    database = await createTestDatabase();
    connection = database.databaseUrl
      ? connectServer(database.databaseUrl, (error) => assert.fail(String(error)))
      : await connectFolder(database.dataDir);
  });
  after(async () => {
    await connection.close();
    await database.remove();
  });

  const notify = async (db: Kysely<Database>, payload: string): Promise<void> => {
    await sql`select pg_notify(${channel}, ${payload})`.execute(db);
  };

  async function listen() {
    const heard: string[] = [];
    const lost: unknown[] = [];
    let wake: () => void = () => undefined;
    const hear = (payload: string): void => {
      heard.push(payload);
      wake();
    };
    const listening = await connection.listen(channel, hear, (error) => lost.push(error));
    const until = async (payload: string): Promise<string[]> => {
      while (!heard.includes(payload)) await new Promise<void>((resolve) => (wake = resolve));
      return heard;
    };
    return { ...listening, until, heard, lost };
  }

  test('is heard once it has been committed, in the order in which it was', async () => {
    const { until, heard, stop } = await listen();
    await connection.db.transaction().execute(async (transaction) => {
      await notify(transaction, 'first');
      await notify(transaction, 'second');
      await sql`select 1`.execute(transaction);
      assert.deepEqual(heard, [], 'nothing before the end of the transaction');
    });
    await notify(connection.db, 'third');
    assert.deepEqual(await until('third'), ['first', 'second', 'third']);
    await stop();
  });

  test('is never heard when the transaction is taken back', async () => {
    const { until, stop } = await listen();
    const failing = connection.db.transaction().execute(async (transaction) => {
      await notify(transaction, 'not to be');
      throw new Error('taken back');
    });
    await assert.rejects(failing, /taken back/);
    await notify(connection.db, 'afterwards');
    assert.deepEqual(await until('afterwards'), ['afterwards']);
    await stop();
  });

  test('is heard by each who listens, until they stop', async () => {
    const one = await listen();
    const other = await listen();
    await notify(connection.db, 'both');
    await Promise.all([one.until('both'), other.until('both')]);
    await one.check();
    await one.stop();
    await notify(connection.db, 'one');
    assert.deepEqual(await other.until('one'), ['both', 'one']);
    await other.stop();
    assert.deepEqual([one.heard, one.lost, other.lost], [['both'], [], []]);
  });
});
