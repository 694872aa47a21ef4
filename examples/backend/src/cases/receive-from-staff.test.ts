import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { StaffIntake } from '@redress/sdk/contract';
import { asStaff, post, problemIn } from '../testing/requests.ts';
import { newSecret, sampleSubmission } from '../testing/samples.ts';
import { mondayMorning, startTestBackend, type TestBackend } from '../testing/test-backend.ts';

describe('what the staff enter (WF-5.4.1)', () => {
  let backend: TestBackend;
  before(async () => (backend = await startTestBackend()));
  after(() => backend.end());

  const told = (changes: Partial<StaffIntake> = {}): StaffIntake => ({
    ...sampleSubmission(),
    channel: 'hotline',
    branch: 'SHA',
    secret: newSecret(),
    ...changes,
  });
  const enter = async (intake: StaffIntake): Promise<Response> =>
    post(backend, '/v1/desk/cases', intake, await asStaff(backend, 'lin'));

  test('is not taken for a branch that one does not work for, nor from a customer', async () => {
    const intake = told({ branch: 'JKT' });
    await problemIn(await enter(intake), 403, 'not-allowed');
    await problemIn(await post(backend, '/v1/desk/cases', intake), 401, 'not-signed-in');
  });

  test('and send twice is one case', async () => {
    const intake = told();
    const first = await enter(intake);
    const again = await enter(intake);
    assert.deepEqual([first.status, again.status], [201, 200]);
    assert.deepEqual(await again.json(), await first.json());
  });

  const others: Readonly<Record<string, Partial<StaffIntake>>> = {
    'another text': { text: 'Something else.' },
    'another channel': { channel: 'on-site' },
    'another time at which it was told': { occurredAt: mondayMorning - 60_000 },
    'another secret': { secret: newSecret() },
  };
  for (const [name, change] of Object.entries(others)) {
    test(`is refused under the same id with ${name}`, async () => {
      const intake = told();
      assert.equal((await enter(intake)).status, 201);
      await problemIn(await enter({ ...intake, ...change }), 409, 'same-id-other-body');
    });
  }
});
