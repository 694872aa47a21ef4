import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { kept, policies } from '@redress/rules';
import { sql } from 'kysely';
import { handIn } from '../testing/requests.ts';
import { sampleSubmission } from '../testing/samples.ts';
import { tell, type Story } from '../testing/story.ts';
import { mondayMorning, startTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { restoreTimers } from './restore-timers.ts';

let backend: TestBackend;
before(async () => (backend = await startTestBackend()));
after(() => backend.end());

/** A case that is closed, because the customer took it back. */
async function closed(): Promise<Story> {
  const handed = await handIn(backend, sampleSubmission(), 'pk_laundry');
  const story = tell(backend, handed, 'pk_laundry');
  await story.customer({ type: 'withdraw', reason: 'Found it in another parcel.' });
  return story;
}

test('what was written on a closed case is destroyed in its time although its timer was lost (CS-3.2)', async () => {
  const keeps = await closed();
  const erased = await closed();
  await erased.staff('ada', { type: 'erase', why: 'request' });
  await sql`delete from pgboss.job`.execute(backend.deps.db);

  await restoreTimers(backend.deps);
  await restoreTimers(backend.deps);
  const { rows } = await sql<{ id: string; erase: boolean; start_after: Date }>`
    select data ->> 'caseId' as id, (data ->> 'erase')::boolean as erase, start_after from pgboss.job
    where data ->> 'caseId' in (${keeps.id}, ${erased.id})`.execute(backend.deps.db);
  const at = new Date(kept(policies.laundry, 'personal-data', mondayMorning));
  assert.deepEqual(rows, [{ id: keeps.id, erase: true, start_after: at }]);
});
