import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Receipt, type StaffIntake } from '@redress/sdk/contract';
import { asStaff, get, handIn, post, problemIn, type HandedIn } from '../testing/requests.ts';
import { jpeg, manifestOf, newSecret, sampleSubmission, urgentSubmission } from '../testing/samples.ts';
import { mondayMorning, startTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { tell, type Story } from '../testing/story.ts';

const day = 24 * 3_600_000;
const minute = 60_000;
let backend: TestBackend;
before(async () => (backend = await startTestBackend()));
after(() => backend.end());

const plan = (responsible: string) =>
  ({
    type: 'propose-plan',
    text: 'Sewn again and brought back.',
    solvability: 'short-time',
    by: mondayMorning + 3 * day,
    responsible,
  }) as const;
const record = (name: 'cause' | 'mitigation' | 'carrying-out' | 'summing-up' | 'emergency-meeting') =>
  ({ type: 'record', record: name, text: `What was found about ${name}.` }) as const;

/** Somebody of the staff enters what they were told. */
async function enter(
  who: string,
  told: Partial<StaffIntake> & Pick<StaffIntake, 'channel' | 'branch'>,
): Promise<HandedIn & { readonly status: number }> {
  const secret = newSecret();
  const intake = { ...sampleSubmission(), ...told, secret };
  const response = await post(backend, '/v1/desk/cases', intake, await asStaff(backend, who));
  assert.ok(response.ok, await response.clone().text());
  return { receipt: Receipt.parse(await response.json()), secret, status: response.status };
}

describe('a laundry (LA-5)', () => {
  const received = async (): Promise<Story> =>
    tell(backend, await handIn(backend, sampleSubmission({ issue: 'damaged' }), 'pk_laundry'), 'pk_laundry');

  test('leads a complaint through its eight steps: judged, caused, planned, decided, agreed to, carried out, summed up', async () => {
    const story = await received();
    await story.staff('mei', { type: 'confirm', issue: 'damaged', severity: 'important' });
    assert.deepEqual(await story.refused('mei', { type: 'answer', text: 'We are sorry.' }), [
      409,
      'gate-closed',
      ['judgement'],
    ]);
    await story.staff('hong', {
      type: 'judge',
      upheld: true,
      reasonSufficient: true,
      demandReasonable: true,
      reason: 'The seam was torn in our press.',
    });
    await story.staff('mei', { type: 'answer', text: 'It is our fault, and we are sorry.' });
    assert.deepEqual(await story.refused('hong', plan('hong')), [
      409,
      'gate-closed',
      ['cause', 'mitigation'],
    ]);
    await story.staff('hong', { ...record('cause'), department: 'quality', persons: ['tang'] });
    await story.staff('hong', record('mitigation'));
    await story.staff('hong', plan('hong'));
    assert.equal((await story.view()).plan, undefined, 'a plan is between staff until it is approved');
    await story.staff('gu', { type: 'approve-plan' });
    const offered = await story.view();
    assert.deepEqual(offered.awaits, ['consent']);
    assert.deepEqual(offered.plan, { solvability: 'short-time', by: mondayMorning + 3 * day });
    assert.equal(offered.upheld, true);

    await story.customer({ type: 'decline-plan', reason: 'Not sewn: new ones.' });
    await story.staff('hong', plan('hong'));
    await story.staff('gu', { type: 'approve-plan' });
    await story.customer({ type: 'accept-plan' });
    assert.deepEqual((await story.refused('mei', { type: 'resolve', text: 'Done.' }))[2], ['carrying-out']);
    await story.staff('hong', record('carrying-out'));
    await story.staff('mei', { type: 'resolve', text: 'Six new uniforms are with you.' });
    await story.customer({ type: 'rate', satisfied: true, score: 4 });
    assert.equal((await story.view()).stage, 'resolved', 'it is not summed up yet (LA-5.8)');
    const desk = await story.desk('mei');
    assert.ok(desk.duties.some(({ duty }) => duty === 'summing-up'));
    await story.staff('mei', record('summing-up'));
    const closed = await story.view();
    assert.deepEqual([closed.stage, closed.ending], ['closed', 'satisfied']);
    assert.doesNotMatch(JSON.stringify(closed), /What was found|torn in our press.*tang/);
  });

  test('tells the customer what was found when it does not stand, and makes no plan (LA-2.3)', async () => {
    const story = await received();
    await story.staff('mei', { type: 'confirm', issue: 'damaged', severity: 'important' });
    await story.staff('hong', {
      type: 'judge',
      upheld: false,
      reasonSufficient: false,
      demandReasonable: false,
      reason: 'The photo shows uniforms of another laundry.',
    });
    await story.staff('mei', { type: 'answer', text: 'We looked into it.' });
    await story.staff('mei', { type: 'resolve', text: 'These are not ours.' });
    const view = await story.view();
    assert.equal(view.upheld, false);
    assert.ok(
      view.messages.some(({ about, text }) => about === 'judgement' && text?.includes('another laundry')),
    );
    assert.ok(!view.steps.some(({ milestone }) => milestone === 'plan'));
  });

  test('hands a case over at the change of shift, both sides sign (CS-1.2, CS-1.3)', async () => {
    const story = await received();
    await story.staff('mei', { type: 'confirm', issue: 'damaged', severity: 'important' });
    assert.deepEqual(
      (await story.refused('kai', { type: 'hand-over', to: 'mei', note: 'Mine?' })).slice(0, 2),
      [409, 'not-that-person'],
    );
    await story.staff('mei', { type: 'hand-over', to: 'kai', note: 'Waiting for the press room.' });
    await story.customer({ type: 'add-information', text: 'There are two more.', photos: [] });
    assert.equal((await story.refused('kai', { type: 'take-over' }))[1], 'changed-meanwhile');
    await story.staff('mei', { type: 'hand-over', to: 'kai', note: 'Two more came in.' });
    assert.deepEqual((await story.desk('kai')).handOver, { to: 'Kai', at: mondayMorning, disturbed: false });
    await story.staff('kai', { type: 'take-over' });
    assert.equal((await story.desk('kai')).owner, 'Kai');
  });

  test('destroys what people wrote once it is asked for, and keeps the register complete (CS-3.2)', async () => {
    const bytes = jpeg(64);
    const submission = sampleSubmission({ issue: 'damaged', photos: [manifestOf(bytes)] });
    const handed = await handIn(backend, submission, 'pk_laundry');
    const story = tell(backend, handed, 'pk_laundry');
    await story.customer({ type: 'withdraw', reason: 'Found it in another parcel.' });
    assert.equal((await story.refused('ada', { type: 'erase', why: 'retention' }))[1], 'too-soon');
    await story.staff('ada', { type: 'erase', why: 'request' });
    const rows = await backend.deps.db
      .selectFrom('contents')
      .select(['body', 'salt'])
      .where('case_id', '=', story.id)
      .execute();
    assert.ok(rows.length >= 2 && rows.every(({ body, salt }) => body === null && salt === ''));
    const view = await story.view();
    assert.deepEqual([view.erased, view.photos, view.number], [true, [], handed.receipt.number]);
    assert.ok(view.messages.every(({ text }) => text === undefined));
  });
});

describe('a trading group’s warehouse (XF-2)', () => {
  test('takes what the trading company was told, passes it on, and solves it', async () => {
    const { receipt, secret, status } = await enter('sari', {
      channel: 'trading-company',
      branch: 'JKT',
      text: 'The driver was shouted at while forty cartons were counted twice.',
      issue: 'attitude',
      occurredAt: mondayMorning - 90 * minute,
      reporter: { as: 'driver' },
    });
    assert.equal(status, 201);
    const story = tell(backend, { receipt, secret }, 'pk_xingfa');
    assert.equal((await story.desk('agus')).channel, 'trading-company');
    await story.staff('sari', { type: 'report' });
    await story.staff('agus', { type: 'acknowledge' });
    await story.staff('agus', { type: 'confirm', issue: 'attitude', severity: 'important' });
    await story.staff('agus', { type: 'answer', text: 'We are sorry; the loader was spoken to.' });
    await story.staff('agus', { type: 'resolve', text: 'Another loader takes this route.' });
    await story.staff('agus', { type: 'record-no-contact' });
    assert.equal((await story.refused('agus', { type: 'record-no-contact' }))[1], 'too-soon');
    // Told by telephone: the event keeps who entered it.
    await story.staff('agus', { type: 'rate', satisfied: true });
    assert.equal((await story.view()).ending, 'satisfied');
    const { events } = await story.desk('wati');
    assert.equal(events.find(({ type }) => type === 'rated')?.role, 'warehouse-supervisor');
  });

  test('is asked again until satisfied; its end is the general manager’s, with a reason (WF-4.5.2)', async () => {
    const handed = await handIn(backend, sampleSubmission({ issue: 'delay' }), 'pk_xingfa');
    const story = tell(backend, handed, 'pk_xingfa');
    await story.staff('sari', { type: 'report' });
    await story.staff('agus', { type: 'confirm', issue: 'delay', severity: 'important' });
    for (let round = 1; round <= 3; round++) {
      await story.staff('agus', { type: 'answer', text: 'We are sorry.' });
      await story.staff('agus', { type: 'resolve', text: 'Here is what we can do.' });
      assert.equal((await story.refused('wati', endIt))[1], 'gate-closed', `round ${round}`);
      await story.customer({ type: 'rate', satisfied: false, reason: 'Still late.' });
    }
    assert.equal((await story.refused('agus', endIt))[0], 403);
    await story.staff('wati', endIt);
    const view = await story.view();
    assert.deepEqual([view.ending, view.can], ['unsatisfied', []]);
    assert.match(view.messages.at(-1)?.text ?? '', /no faster ship/);
  });
  const endIt = {
    type: 'close',
    ending: 'unsatisfied',
    reason: 'There is no faster ship on this route; you may turn to the authority.',
  } as const;
});

describe('a warehousing company (WF)', () => {
  const handedIn = (submission = sampleSubmission({ issue: 'lost', facts: { operationsAffected: true } })) =>
    handIn(backend, submission);

  test('answers a claim before the case is solved, and pays before it is closed (WF-5.1.2)', async () => {
    const story = tell(backend, await handedIn(urgentSubmission({ issue: 'lost' })), 'pk_harbour');
    await story.staff('lin', { type: 'confirm', issue: 'lost', severity: 'urgent-major' });
    await story.customer({
      type: 'claim',
      basis: 'contract',
      amount: { amount: 18_600, currency: 'CNY' },
      text: 'Invoice 7781.',
    });
    await story.staff('lin', { type: 'answer', text: 'We are searching.' });
    await story.staff('zhou', record('emergency-meeting'));
    await story.staff('zhou', { type: 'record-interim', text: 'Replacement is on its way.' });
    await story.staff('zhou', { type: 'record-arrival' });
    assert.deepEqual((await story.refused('zhou', { type: 'resolve', text: 'Found.' }))[2], ['claim-answer']);
    await story.staff('margaret', {
      type: 'answer-claim',
      answer: 'granted-in-part',
      amount: { amount: 12_000, currency: 'CNY' },
      reason: 'The contract caps it.',
    });
    await story.staff('zhou', { type: 'resolve', text: 'It is lost for good; here is what we pay.' });
    await story.customer({ type: 'rate', satisfied: true });
    const owed = await story.view();
    assert.equal(owed.stage, 'resolved');
    assert.deepEqual(owed.claims[0]?.granted, { amount: 12_000, currency: 'CNY' });
    await story.staff('lin', { type: 'settle-claim' });
    assert.equal((await story.view()).ending, 'satisfied');
  });

  test('merges a duplicate: both keep their number, and the earlier one goes on (CS-7.1)', async () => {
    const first = await handedIn();
    backend.clock.now += minute;
    const second = await handedIn();
    const later = tell(backend, second, 'pk_harbour');
    await later.staff('lin', { type: 'confirm', issue: 'lost', severity: 'urgent-major' });
    assert.equal(
      (await later.refused('lin', { type: 'merge', into: 'nothing-like-it', reason: 'The same.' }))[1],
      'not-the-same',
    );
    await later.staff('lin', {
      type: 'merge',
      into: first.receipt.number,
      reason: 'It goes on under the number you got first.',
    });
    const view = await later.view();
    assert.deepEqual([view.ending, view.mergedInto?.number], ['merged', first.receipt.number]);
    const goesOn = await tell(backend, first, 'pk_harbour').desk('lin');
    assert.deepEqual(goesOn.duplicates, [second.receipt.id]);
    backend.clock.now = mondayMorning;
  });

  test('keeps misconduct from everybody who might be meant, in a series of its own (WF-6.1.3)', async () => {
    const { receipt } = await handedIn(
      sampleSubmission({
        text: 'A clerk at gate 2 asks every driver for money.',
        issue: 'misconduct',
        accused: { department: 'warehouse-operations' },
        reporter: { anonymous: true, confidential: true },
      }),
    );
    assert.match(receipt.number, /^SHA-R-2026-/);
    for (const who of ['lin', 'zhou']) {
      const headers = await asStaff(backend, who);
      await problemIn(await get(backend, `/v1/desk/cases/${receipt.id}`, headers), 404, 'not-found');
      const queue = await (await get(backend, '/v1/desk/cases', headers)).text();
      assert.ok(!queue.includes(receipt.id), who);
    }
  });
});
