import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DeskCase } from '@redress/sdk/contract';
import { asStaff, get, handIn, problemIn, submit } from '../testing/requests.ts';
import { newSecret, sampleSubmission } from '../testing/samples.ts';
import { tell } from '../testing/story.ts';
import { mondayMorning, startTestBackend, type TestBackend } from '../testing/test-backend.ts';

describe('the version that a reporter agreed to', () => {
  let backend: TestBackend;
  before(async () => (backend = await startTestBackend()));
  after(() => backend.end());

  const consent = { version: 'privacy-2026-03', at: mondayMorning - 60_000 };
  const seenBy = async (staff: string, caseId: string): Promise<DeskCase> =>
    DeskCase.parse(
      await (await get(backend, `/v1/desk/cases/${caseId}`, await asStaff(backend, staff))).json(),
    );

  test('is kept with the case, with the time, and shown to staff', async () => {
    const { receipt } = await handIn(backend, sampleSubmission({ consent }));
    assert.deepEqual((await seenBy('lin', receipt.id)).consent, consent);
  });

  test('is not made up where nothing was said', async () => {
    const { receipt } = await handIn(backend, sampleSubmission());
    assert.equal((await seenBy('lin', receipt.id)).consent, undefined);
  });

  test('belongs to the body: the same id with another version is refused', async () => {
    const submission = sampleSubmission({ consent });
    const secret = newSecret();
    assert.equal((await submit(backend, submission, secret)).status, 201);
    assert.equal((await submit(backend, submission, secret)).status, 200);
    const other = { ...submission, consent: { ...consent, version: 'privacy-2026-04' } };
    await problemIn(await submit(backend, other, secret), 409, 'same-id-other-body');
  });

  test('has a name: an empty one is refused with its place', async () => {
    const response = await submit(backend, sampleSubmission({ consent: { ...consent, version: ' ' } }));
    const { faults } = await problemIn(response, 422, 'body-invalid');
    assert.equal(faults?.[0]?.pointer, '/consent/version');
  });

  test('goes with the personal data when they are erased (CS-3.2)', async () => {
    const handed = await handIn(backend, sampleSubmission({ consent }), 'pk_laundry');
    const story = tell(backend, handed, 'pk_laundry');
    await story.customer({ type: 'withdraw', reason: 'Found it in another parcel.' });
    assert.deepEqual((await seenBy('ada', story.id)).consent, consent);
    await story.staff('ada', { type: 'erase', why: 'request' });
    assert.equal((await seenBy('ada', story.id)).consent, undefined);
  });
});
