import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DeskCase, DeskQueue } from '@redress/sdk/contract';
import { harbour } from '../testing/companies.ts';
import { asCustomer, asStaff, command, get, handIn, problemIn, type HandedIn } from '../testing/requests.ts';
import { newId, sampleSubmission, urgentSubmission } from '../testing/samples.ts';
import { ring } from '../timers/ring.ts';
import { mondayMorning, startTestBackend, type TestBackend } from '../testing/test-backend.ts';

describe('the desk', () => {
  let backend: TestBackend;
  let important: HandedIn;
  let urgent: HandedIn;
  let jakarta: HandedIn;
  const submission = sampleSubmission();

  before(async () => {
    backend = await startTestBackend();
    important = await handIn(backend, submission);
    urgent = await handIn(backend, urgentSubmission());
    jakarta = await handIn(
      backend,
      sampleSubmission({ text: '箱'.repeat(400), lang: 'zh-Hans' }),
      'pk_harbour_jakarta',
    );
    await handIn(backend, sampleSubmission(), 'pk_rival');
  });
  after(() => backend.end());

  const queueOf = async (staff: string): Promise<DeskQueue> =>
    DeskQueue.parse(await (await get(backend, '/v1/desk/cases', await asStaff(backend, staff))).json());

  test('shows the cases of one’s branches, what is due next at the top', async () => {
    const queue = await queueOf('lin');
    assert.deepEqual(
      queue.cases.map(({ id }) => id),
      [urgent.receipt.id, important.receipt.id],
    );
    assert.deepEqual(queue.cases[0]?.next, {
      duty: 'confirm',
      due: mondayMorning + 15 * 60_000,
      late: false,
    });
    assert.equal(queue.cases[1]?.excerpt, submission.text);
  });

  test('shows a staff member of several branches all of them, and of other companies nothing', async () => {
    const { cases } = await queueOf('margaret');
    assert.deepEqual(
      new Set(cases.map(({ id }) => id)),
      new Set([important, urgent, jakarta].map(({ receipt }) => receipt.id)),
    );
    const long = cases.find(({ id }) => id === jakarta.receipt.id)?.excerpt;
    assert.equal(Array.from(long!).length, 160);
  });

  test('says what is late', async () => {
    backend.clock.now += 16 * 60_000;
    const [first] = (await queueOf('lin')).cases;
    assert.equal(first?.next?.late, true);
    backend.clock.now = mondayMorning;
  });

  test('WF-4.2.2: shows a case with its contact, the automatic proposal, its due times and what one can do', async () => {
    const response = await get(
      backend,
      `/v1/desk/cases/${important.receipt.id}`,
      await asStaff(backend, 'lin'),
    );
    assert.equal(response.headers.get('etag'), '"3"');
    const seen = DeskCase.parse(await response.json());
    assert.deepEqual(seen.contact, submission.contact);
    assert.deepEqual(seen.subject, submission.subject);
    assert.deepEqual(seen.resolution, submission.resolution);
    assert.equal(seen.proposal.issue, 'damaged');
    assert.deepEqual(
      seen.events.map(({ type }) => type),
      ['received', 'registered', 'acknowledged'],
    );
    assert.ok(seen.deadlines.some(({ milestone, state }) => milestone === 'confirm' && state === 'running'));
    assert.ok(seen.can.includes('confirm'));
    assert.ok(!seen.can.includes('answer'), 'an answer comes after the confirmation');
  });

  test('CS-5.2: names who confirmed a case as the one who answers for it', async () => {
    await command(backend, 'lin', important.receipt.id, 3, {
      id: newId(),
      type: 'confirm',
      issue: 'damaged',
      severity: 'important',
    });
    const response = await get(
      backend,
      `/v1/desk/cases/${important.receipt.id}`,
      await asStaff(backend, 'zhou'),
    );
    const seen = DeskCase.parse(await response.json());
    assert.equal(seen.owner, '林晓雯');
    assert.equal(seen.events.at(-1)?.by, '林晓雯');
  });

  test('WF-4.2.2: gives what people confirmed as labelled rows, of one’s own branches, the unconfirmed not', async () => {
    const rowsOf = async (staff: string): Promise<unknown[]> => {
      const response = await get(backend, '/v1/desk/labels', await asStaff(backend, staff));
      assert.match(response.headers.get('content-type') ?? '', /ndjson/);
      return (await response.text())
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown);
    };
    assert.deepEqual(await rowsOf('lin'), [
      {
        id: important.receipt.id,
        lang: 'en',
        text: submission.text,
        gold: { category: 'service-quality', issue: 'damaged', severity: 'important' },
        alt: [],
        also_issues: [],
        issue: 'damaged',
      },
    ]);
    assert.deepEqual(await rowsOf('dewi'), []);
    await problemIn(await get(backend, '/v1/desk/labels'), 401, 'not-signed-in');
  });

  test('WF-4.4.2: shows whoever approves a plan the plan itself, and the customer not', async () => {
    const path = `/v1/desk/cases/${important.receipt.id}`;
    const text = 'Re-wrap all 24 cartons, zhou, by Wednesday.';
    const cause = { id: newId(), type: 'record', record: 'cause', text: 'Heavy on light.' } as const;
    assert.equal((await command(backend, 'zhou', important.receipt.id, 5, cause)).status, 200);
    const terms = {
      solvability: 'short-time',
      by: mondayMorning + 48 * 3_600_000,
      responsible: 'zhou',
    } as const;
    const proposed = { id: newId(), type: 'propose-plan', text, ...terms } as const;
    assert.equal((await command(backend, 'zhou', important.receipt.id, 6, proposed)).status, 200);
    const seen = DeskCase.parse(await (await get(backend, path, await asStaff(backend, 'margaret'))).json());
    assert.deepEqual(seen.view.messages.at(-1), { at: mondayMorning, from: 'staff', about: 'plan', text });
    assert.ok(seen.can.includes('approve-plan'));
    const { receipt, secret } = important;
    const customers = await get(backend, `/v1/cases/${receipt.id}`, asCustomer(secret));
    assert.doesNotMatch(await customers.text(), /Re-wrap/);
  });

  test('names the due time that has passed in the history', async () => {
    backend.clock.now += 31 * 60_000;
    const { id } = urgent.receipt;
    const at = mondayMorning + 30 * 60_000;
    await ring(backend.deps, {
      tenant: harbour.tenant,
      caseId: id,
      duty: 'respond',
      at,
      key: '',
    });
    const response = await get(backend, `/v1/desk/cases/${id}`, await asStaff(backend, 'lin'));
    const last = DeskCase.parse(await response.json()).events.at(-1);
    assert.deepEqual([last?.type, last?.duty], ['deadline-passed', 'respond']);
    backend.clock.now = mondayMorning;
  });

  test('does not show a case of another branch', async () => {
    const response = await get(
      backend,
      `/v1/desk/cases/${important.receipt.id}`,
      await asStaff(backend, 'dewi'),
    );
    await problemIn(response, 404, 'not-found');
  });

  test('is shut without a token', async () => {
    await problemIn(await get(backend, '/v1/desk/cases'), 401, 'not-signed-in');
  });

  for (const [name, authorization] of [
    ['a token that nobody signed', 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJsaW4ifQ.'],
    ['something else than a token', 'Bearer hello'],
  ] as const) {
    test(`${name} opens nothing`, async () => {
      await problemIn(await get(backend, '/v1/desk/cases', { authorization }), 401, 'not-signed-in');
    });
  }

  test('a token that has expired opens nothing', async () => {
    const headers = await asStaff(backend, 'lin');
    backend.clock.now += 3_601_000;
    await problemIn(await get(backend, '/v1/desk/cases', headers), 401, 'not-signed-in');
    backend.clock.now = mondayMorning;
  });
});
