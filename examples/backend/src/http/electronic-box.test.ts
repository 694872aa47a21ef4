import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DeskCase } from '@redress/sdk/contract';
import { asStaff, get, handIn, problemIn, post, submit } from '../testing/requests.ts';
import { newSecret, sampleSubmission } from '../testing/samples.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';

describe('what comes by an electronic suggestion box (WF-4.1.3)', () => {
  let backend: TestBackend;
  before(async () => (backend = await startTestBackend()));
  after(() => backend.end());

  const recorded = async (id: string) => {
    const { db } = backend.deps;
    const rows = await db.selectFrom('events').selectAll().where('case_id', '=', id).execute();
    const received = rows.find(({ type }) => type === 'received');
    return { types: rows.map(({ type }) => type), data: received?.data as Record<string, unknown> };
  };
  const atTheDesk = async (id: string): Promise<DeskCase> =>
    DeskCase.parse(await (await get(backend, `/v1/desk/cases/${id}`, await asStaff(backend, 'lin'))).json());

  for (const via of ['kiosk', 'poster'] as const) {
    test(`is counted under the suggestion box, and ${via} is on record with its receipt`, async () => {
      const submission = sampleSubmission({ via });
      const { receipt } = await handIn(backend, submission);
      const { types, data } = await recorded(submission.id);
      assert.deepEqual([data['channel'], data['via']], ['suggestion-box', via]);
      assert.ok(types.includes('acknowledged'), 'the screen has told the promised times');
      assert.ok(receipt.promises.length > 0);
      assert.equal((await atTheDesk(submission.id)).channel, 'suggestion-box');
    });
  }

  test('is told from what comes by the form of a page', async () => {
    const submission = sampleSubmission();
    await handIn(backend, submission);
    const { data } = await recorded(submission.id);
    assert.deepEqual([data['channel'], 'via' in data], ['web', false]);
  });

  test('is no other one than these', async () => {
    const invented = { ...sampleSubmission(), via: 'letterbox' } as never;
    await problemIn(await submit(backend, invented, newSecret()), 422, 'body-invalid');
  });

  test('is not said by staff, who name the channel themselves', async () => {
    const told = { channel: 'suggestion-box', branch: 'SHA', secret: newSecret() } as const;
    const intake = { ...sampleSubmission({ via: 'kiosk' }), ...told };
    const answer = await post(backend, '/v1/desk/cases', intake, await asStaff(backend, 'lin'));
    await problemIn(answer, 422, 'body-invalid');
  });
});
