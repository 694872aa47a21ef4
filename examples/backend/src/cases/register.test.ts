import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uuidv7 } from '../ids.ts';
import { handIn, problemIn, submit } from '../testing/requests.ts';
import { sampleSubmission } from '../testing/samples.ts';
import { mondayMorning, startTestBackend } from '../testing/test-backend.ts';

test('CS-7.1: the numbers have no gap when receiving fails after the number was taken', async () => {
  let fails = false;
  let asked = 0;
  const backend = await startTestBackend({
    nextId: () => {
      // The first id is that of the content; by the second the number has been taken.
      if (fails && ++asked === 2) throw new Error('injected fault');
      return uuidv7(mondayMorning);
    },
  });
  try {
    const before = await handIn(backend, sampleSubmission());
    const submission = sampleSubmission();
    fails = true;
    const problem = await problemIn(await submit(backend, submission), 500, 'internal');
    fails = false;
    assert.doesNotMatch(JSON.stringify(problem), /injected fault/, 'nothing of the inside is told');
    const [logged] = backend.logged;
    assert.ok(logged?.includes(/reference (\S+)\./.exec(problem.detail!)![1]!), 'the log has the reference');

    const rows = await backend.deps.db
      .selectFrom('contents')
      .select('ref')
      .where('case_id', '=', submission.id)
      .execute();
    assert.deepEqual(rows, [], 'nothing of it is left');
    const after = await handIn(backend, submission);
    assert.deepEqual([before.receipt.number, after.receipt.number], ['SHA-2026-000001', 'SHA-2026-000002']);
  } finally {
    await backend.end();
  }
});
