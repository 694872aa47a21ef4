import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { asCustomer, handIn, post, problemIn } from '../testing/requests.ts';
import { newId, sampleSubmission } from '../testing/samples.ts';
import { tell, type Story } from '../testing/story.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';

let backend: TestBackend;
before(async () => (backend = await startTestBackend()));
after(() => backend.end());

const portal = 'pk_harbour';

async function resolved(): Promise<Story & { readonly secret: string }> {
  const handed = await handIn(backend, sampleSubmission({ issue: 'facility' }), portal);
  const story = tell(backend, handed, portal);
  await story.staff('lin', { type: 'confirm', issue: 'facility', severity: 'general' });
  await story.staff('lin', { type: 'answer', text: 'We are sorry.' });
  await story.staff('lin', { type: 'resolve', text: 'It has been mended.' });
  return { ...story, secret: handed.secret };
}

test('what a verdict is for is kept, and shown to customer and staff (WF-4.5.2)', async () => {
  const story = await resolved();
  await story.customer({ type: 'rate', satisfied: true, score: 4, reasons: ['communication'] });
  for (const { rating } of [await story.view(), (await story.desk('lin')).view])
    assert.deepEqual([rating?.satisfied, rating?.score, rating?.reasons], [true, 4, ['communication']]);
});

test('staff go on seeing the verdict that started the handling again', async () => {
  const story = await resolved();
  await story.customer({
    type: 'rate',
    satisfied: false,
    reasons: ['resolution', 'efficiency'],
    reason: 'It leaks.',
  });
  const { view } = await story.desk('lin');
  assert.deepEqual([view.round, view.rating?.reasons], [2, ['resolution', 'efficiency']]);
  assert.equal((await story.view()).rating, undefined);
});

test('a verdict without reasons is one as before', async () => {
  const story = await resolved();
  await story.customer({ type: 'rate', satisfied: true });
  const { rating } = await story.view();
  assert.deepEqual([rating?.satisfied, rating?.reasons], [true, undefined]);
});

for (const [what, reasons] of [
  ['is none of ours', ['weather']],
  ['is named twice', ['attitude', 'attitude']],
] as const) {
  test(`a reason that ${what} is refused, with its place`, async () => {
    const { id, secret } = await resolved();
    const body = { id: newId(), type: 'rate', satisfied: false, reasons };
    const response = await post(backend, `/v1/cases/${id}/commands`, body, asCustomer(secret, portal));
    const { faults } = await problemIn(response, 422, 'body-invalid');
    assert.match(faults?.[0]?.pointer ?? '', /^\/reasons/);
  });
}
