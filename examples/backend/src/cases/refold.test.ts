import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { handIn } from '../testing/requests.ts';
import { sampleSubmission } from '../testing/samples.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { refold } from './refold.ts';

let backend: TestBackend;
before(async () => (backend = await startTestBackend()));
after(() => backend.end());

test('cases that were folded before there were claims are folded anew', async () => {
  const { receipt } = await handIn(backend, sampleSubmission());
  const folded = () =>
    backend.deps.db
      .selectFrom('cases')
      .select('folded')
      .where('id', '=', receipt.id)
      .executeTakeFirstOrThrow();
  const whole = await folded();
  await sql`update cases set folded = folded - 'claims' - 'records' where id = ${receipt.id}`.execute(
    backend.deps.db,
  );
  assert.equal(await refold(backend.deps), 1);
  assert.deepEqual(await folded(), whole);
  assert.equal(await refold(backend.deps), 0);
});
