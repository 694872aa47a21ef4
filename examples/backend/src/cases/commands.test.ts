import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { CustomerCommand } from '@redress/sdk/contract';
import {
  asCustomer,
  asStaff,
  command,
  customerCommand,
  handIn,
  post,
  problemIn,
} from '../testing/requests.ts';
import { newId, sampleSubmission } from '../testing/samples.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';

describe('commands', () => {
  let backend: TestBackend;
  before(async () => (backend = await startTestBackend()));
  after(() => backend.end());

  const information = (text: string, id = newId()): CustomerCommand => ({
    id,
    type: 'add-information',
    text,
    photos: [],
  });
  const confirm = () => ({ id: newId(), type: 'confirm', issue: 'damaged', severity: 'important' }) as const;
  const received = () => handIn(backend, sampleSubmission());
  const versionOf = async (caseId: string): Promise<number> =>
    (
      await backend.deps.db
        .selectFrom('cases')
        .select('version')
        .where('id', '=', caseId)
        .executeTakeFirstOrThrow()
    ).version;

  test('the same command twice is carried out once and answered the same, whatever has happened since', async () => {
    const { receipt } = await received();
    const order = confirm();
    const first = await command(backend, 'lin', receipt.id, 3, order);
    await command(backend, 'lin', receipt.id, 5, { id: newId(), type: 'answer', text: 'Sorry.' });
    const version = await versionOf(receipt.id);
    const second = await command(backend, 'lin', receipt.id, 3, order);
    assert.equal(second.status, 200);
    assert.deepEqual(await second.json(), await first.json());
    assert.equal(await versionOf(receipt.id), version);
  });

  test('ten at once with the same id are carried out once', async () => {
    const handedIn = await received();
    const order = information('One more carton.');
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => customerCommand(backend, handedIn, order)),
    );
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
    assert.equal(await versionOf(handedIn.receipt.id), 4);
  });

  test('the same id with another body is refused', async () => {
    const handedIn = await received();
    const order = information('One more carton.');
    await customerCommand(backend, handedIn, order);
    await problemIn(
      await customerCommand(backend, handedIn, information('Two more.', order.id)),
      409,
      'same-id-other-body',
    );
  });

  test('whoever decides on an old version is told to look again', async () => {
    const { receipt } = await received();
    await command(backend, 'lin', receipt.id, 3, confirm());
    const response = await command(backend, 'lin', receipt.id, 3, {
      id: newId(),
      type: 'answer',
      text: 'Sorry.',
    });
    assert.equal(response.headers.get('etag'), '"5"');
    await problemIn(response, 412, 'version-conflict');
  });

  test('of two staff who decide at once on the same version, one is told to look again', async () => {
    const { receipt } = await received();
    const answers = await Promise.all([
      command(backend, 'lin', receipt.id, 3, confirm()),
      command(backend, 'lin', receipt.id, 3, confirm()),
    ]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412]);
  });

  test('staff must say which version they saw', async () => {
    const { receipt } = await received();
    const response = await post(
      backend,
      `/v1/cases/${receipt.id}/commands`,
      confirm(),
      await asStaff(backend, 'lin'),
    );
    await problemIn(response, 428, 'version-conflict');
  });

  test('what a role may not do is refused, and who may is said', async () => {
    const { receipt } = await received();
    const problem = await problemIn(
      await command(backend, 'zhou', receipt.id, 3, confirm()),
      403,
      'not-allowed',
    );
    assert.match(problem.detail!, /customer-service/);
  });

  test('WF-4.4.2: what comes too early is refused, and what is missing is said', async () => {
    const { receipt } = await received();
    const resolve = { id: newId(), type: 'resolve', text: 'Done.' } as const;
    const problem = await problemIn(
      await command(backend, 'zhou', receipt.id, 3, resolve),
      409,
      'command-refused',
    );
    assert.match(problem.detail!, /respond/);
    assert.equal(await versionOf(receipt.id), 3);
  });

  test('staff of another branch, and of another company, find no such case', async () => {
    const { receipt } = await received();
    await problemIn(await command(backend, 'dewi', receipt.id, 3, confirm()), 404, 'not-found');
    const stranger = { ...(await asStaff(backend, 'lin', { tenant: 'rival' })), 'if-match': '"3"' };
    await problemIn(
      await post(backend, `/v1/cases/${receipt.id}/commands`, confirm(), stranger),
      404,
      'not-found',
    );
  });

  test('a customer cannot give a command of staff', async () => {
    const { receipt, secret } = await received();
    const response = await post(backend, `/v1/cases/${receipt.id}/commands`, confirm(), asCustomer(secret));
    await problemIn(response, 422, 'body-invalid');
  });
});
