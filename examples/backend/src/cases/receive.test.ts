import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Receipt } from '@redress/sdk/contract';
import { asCustomer, handIn, post, problemIn, submit } from '../testing/requests.ts';
import { newId, newSecret, sampleSubmission, urgentSubmission } from '../testing/samples.ts';
import { mondayMorning, startTestBackend, type TestBackend } from '../testing/test-backend.ts';

describe('receiving a complaint', () => {
  let backend: TestBackend;
  before(async () => (backend = await startTestBackend()));
  after(() => backend.end());

  const countOf = async (table: 'cases' | 'events' | 'contents', caseId: string): Promise<number> => {
    const column = table === 'cases' ? 'id' : 'case_id';
    const rows = await backend.deps.db
      .selectFrom(table)
      .select('tenant')
      .where(column as 'id', '=', caseId)
      .execute();
    return rows.length;
  };

  test('CS-7.1: it gets a running number of branch and year, and WF-4.1.2: the promised times with their clauses', async () => {
    const response = await submit(backend, urgentSubmission());
    assert.equal(response.status, 201);
    const receipt = Receipt.parse(await response.json());
    assert.match(receipt.number, /^SHA-2026-\d{6}$/);
    assert.equal(response.headers.get('location'), `/v1/cases/${receipt.id}`);
    assert.equal(receipt.receivedAt, mondayMorning);
    assert.equal(receipt.severity, 'urgent-major');
    assert.equal(receipt.timeZone, 'Asia/Shanghai');
    assert.deepEqual(receipt.promises[0], {
      milestone: 'respond',
      due: mondayMorning + 30 * 60_000,
      source: 'WF-4.4.1',
    });
  });

  test('the same id with the same body gets the same receipt, and nothing is recorded again', async () => {
    const submission = sampleSubmission();
    const secret = newSecret();
    const first = await submit(backend, submission, secret);
    const events = await countOf('events', submission.id);
    backend.clock.now += 60_000;
    const second = await submit(backend, submission, secret);
    assert.equal(second.status, 200);
    assert.deepEqual(await second.json(), await first.json());
    assert.equal(await countOf('events', submission.id), events);
  });

  test('the order of the fields makes no other body', async () => {
    const submission = sampleSubmission();
    const secret = newSecret();
    await submit(backend, submission, secret);
    const turned = Object.fromEntries(Object.entries(submission).reverse());
    assert.equal((await post(backend, '/v1/cases', turned, asCustomer(secret))).status, 200);
  });

  test('the same id with another body is refused', async () => {
    const submission = sampleSubmission();
    const secret = newSecret();
    await submit(backend, submission, secret);
    await problemIn(
      await submit(backend, { ...submission, text: 'Something else.' }, secret),
      409,
      'same-id-other-body',
    );
  });

  test('the same id and body with another secret is refused: the receipt is not told to a stranger', async () => {
    const submission = sampleSubmission();
    await submit(backend, submission);
    await problemIn(await submit(backend, submission, newSecret()), 409, 'same-id-other-body');
  });

  test('twenty identical posts at once make one case with one number', async () => {
    const submission = sampleSubmission();
    const secret = newSecret();
    const answers = await Promise.all(Array.from({ length: 20 }, () => submit(backend, submission, secret)));
    const receipts = await Promise.all(answers.map(async (answer) => Receipt.parse(await answer.json())));
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    assert.equal(new Set(receipts.map(({ number }) => number)).size, 1);
    assert.equal(await countOf('cases', submission.id), 1);
    assert.equal(await countOf('contents', submission.id), 1);
    const next = await handIn(backend, sampleSubmission());
    assert.equal(
      Number(next.receipt.number.slice(-6)),
      Number(receipts[0]!.number.slice(-6)) + 1,
      'no number was lost',
    );
  });

  test('twenty different ones at once get twenty numbers without a gap', async () => {
    const receipts = await Promise.all(
      Array.from({ length: 20 }, () => handIn(backend, sampleSubmission(), 'pk_harbour_jakarta')),
    );
    const numbers = receipts.map(({ receipt }) => Number(receipt.number.slice(-6))).sort((a, b) => a - b);
    assert.deepEqual(
      numbers,
      Array.from({ length: 20 }, (_, index) => index + 1),
    );
  });

  test('each company counts for itself', async () => {
    const { receipt } = await handIn(backend, sampleSubmission(), 'pk_rival');
    assert.equal(receipt.number, 'SHA-2026-000001');
  });

  test('the year of the number is the one in the branch’s zone', async () => {
    backend.clock.now = Date.parse('2026-12-31T16:30:00Z');
    try {
      const shanghai = await handIn(backend, sampleSubmission());
      assert.equal(shanghai.receipt.number, 'SHA-2027-000001');
      const jakarta = await handIn(backend, sampleSubmission(), 'pk_harbour_jakarta');
      assert.match(jakarta.receipt.number, /^JKT-2026-/);
    } finally {
      backend.clock.now = mondayMorning;
    }
  });

  test('a photo’s id may be used once', async () => {
    const photo = {
      id: newId(),
      name: 'a.jpg',
      type: 'image/jpeg' as const,
      size: 10,
      sha256: 'a'.repeat(64),
    };
    const problem = await problemIn(
      await submit(backend, sampleSubmission({ photos: [photo, photo] })),
      422,
      'body-invalid',
    );
    assert.equal(problem.faults?.[0]?.pointer, '/photos/1/id');
  });

  for (const [name, headers, status, code] of [
    ['without a secret', { 'redress-portal': 'pk_harbour' }, 401, 'not-signed-in'],
    ['with a secret that is too short', asCustomer('short'), 401, 'not-signed-in'],
    ['without a portal key', { authorization: `Tracking ${'s'.repeat(32)}` }, 400, 'unknown-portal'],
    ['with an unknown portal key', asCustomer('s'.repeat(32), 'pk_nowhere'), 404, 'unknown-portal'],
  ] as const) {
    test(`${name} it is refused`, async () => {
      await problemIn(await post(backend, '/v1/cases', sampleSubmission(), headers), status, code);
    });
  }
});
