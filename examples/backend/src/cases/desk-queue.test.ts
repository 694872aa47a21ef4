import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { DeskQueue } from '@redress/sdk/contract';
import { asStaff, get, handIn } from '../testing/requests.ts';
import { sampleSubmission } from '../testing/samples.ts';
import { tell } from '../testing/story.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';

let backend: TestBackend;
before(async () => (backend = await startTestBackend()));
after(() => backend.end());

test('a case that was solved again waits for the customer again: what they said of the first round is past (WF-4.5.2)', async () => {
  const handed = await handIn(backend, sampleSubmission({ issue: 'delay' }), 'pk_xingfa');
  const story = tell(backend, handed, 'pk_xingfa');
  const waits = async (): Promise<string | undefined> => {
    const answer = await get(backend, '/v1/desk/cases', await asStaff(backend, 'agus'));
    return DeskQueue.parse(await answer.json()).cases.find(({ id }) => id === story.id)?.waits;
  };
  const solve = async (): Promise<void> => {
    await story.staff('agus', { type: 'answer', text: 'We are sorry.' });
    await story.staff('agus', { type: 'resolve', text: 'Here is what we can do.' });
  };
  await story.staff('sari', { type: 'report' });
  await story.staff('agus', { type: 'confirm', issue: 'delay', severity: 'important' });
  assert.equal(await waits(), undefined);
  await solve();
  assert.equal(await waits(), 'customer');
  await story.customer({ type: 'rate', satisfied: true });
  assert.equal(await waits(), undefined);

  await story.customer({ type: 'reopen', reason: 'It is late again.' });
  assert.equal(await waits(), undefined);
  await solve();
  assert.equal(await waits(), 'customer');
});
