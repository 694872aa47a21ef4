import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CaseView, DeskCase, DeskQueue, type Submission, type Suspicion } from '@redress/sdk/contract';
import { asCustomer, asStaff, get, handIn } from '../testing/requests.ts';
import { sampleSubmission } from '../testing/samples.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';

describe('a complaint whose form a program may have filled in', () => {
  let backend: TestBackend;
  before(async () => {
    backend = await startTestBackend();
  });
  after(() => backend.end());

  const deskCase = async (id: string): Promise<DeskCase> =>
    DeskCase.parse(await (await get(backend, `/v1/desk/cases/${id}`, await asStaff(backend, 'lin'))).json());

  const cases: readonly (readonly [
    what: string,
    filling: Submission['filling'],
    suspicions: readonly Suspicion[],
    marked: true | undefined,
  ])[] = [
    ['the trap was filled in', { trap: true }, ['trap'], true],
    ['it was sent within a second, which marks nothing in the queue', { seconds: 1 }, ['haste'], undefined],
    ['both', { trap: true, seconds: 0 }, ['trap', 'haste'], true],
    ['it took three seconds', { seconds: 3 }, [], undefined],
    ['the form says nothing, as older ones', undefined, [], undefined],
  ];
  for (const [what, filling, suspicions, marked] of cases) {
    test(`is shown as that to staff where ${what}`, async () => {
      const { receipt } = await handIn(backend, sampleSubmission({ filling }));
      const shown = await deskCase(receipt.id);
      assert.deepEqual([shown.suspicions, shown.filling], [suspicions, filling]);
      const queue = await get(backend, '/v1/desk/cases', await asStaff(backend, 'lin'));
      const row = DeskQueue.parse(await queue.json()).cases.find(({ id }) => id === receipt.id);
      assert.equal(row?.suspected, marked);
    });
  }

  test('has the receipt, clocks and duties of any other, and its customer is told nothing of it', async () => {
    const plain = await handIn(backend, sampleSubmission());
    const suspect = await handIn(backend, sampleSubmission({ filling: { trap: true, seconds: 0 } }));
    assert.deepEqual({ ...suspect.receipt, id: '', number: '' }, { ...plain.receipt, id: '', number: '' });
    const [one, other] = [await deskCase(plain.receipt.id), await deskCase(suspect.receipt.id)];
    assert.ok(one.duties.length > 0 && one.deadlines.length > 0);
    assert.deepEqual([other.duties, other.deadlines, other.can], [one.duties, one.deadlines, one.can]);
    const view = await get(backend, `/v1/cases/${suspect.receipt.id}`, asCustomer(suspect.secret));
    const text = await view.text();
    CaseView.parse(JSON.parse(text));
    assert.doesNotMatch(text, /filling|suspicion|suspected|trap/);
  });
});
