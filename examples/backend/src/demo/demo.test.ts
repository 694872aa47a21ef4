import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DeskCase, DeskQueue } from '@redress/sdk/contract';
import { createBackend, type Backend } from '../backend.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { get, post, problemIn } from '../testing/requests.ts';
import { mondayMorning } from '../testing/test-backend.ts';
import { complaints } from './complaints.ts';

describe('the demo', () => {
  let database: TestDatabase;
  let backend: Backend;
  const start = () =>
    createBackend({ ...database, demo: true, clock: () => mondayMorning, ringsTimers: false });
  before(async () => {
    database = await createTestDatabase();
    backend = await start();
  });
  after(async () => {
    await backend.stop();
    await database.remove();
  });

  const signIn = async (staff: string): Promise<{ authorization: string }> => {
    const response = await post(backend, '/demo/sign-in', { staff });
    assert.equal(response.status, 200);
    const { token } = (await response.json()) as { token: string };
    return { authorization: `Bearer ${token}` };
  };
  const queue = async (headers: { authorization: string }): Promise<DeskQueue> =>
    DeskQueue.parse(await (await get(backend, '/v1/desk/cases', headers)).json());

  test('lists its staff, any of whom one can be', async () => {
    const { staff } = (await (await get(backend, '/demo/staff')).json()) as {
      staff: { id: string; roles: string[] }[];
    };
    assert.ok(staff.length >= 4);
    for (const { id } of staff)
      assert.equal((await get(backend, '/v1/desk/cases', await signIn(id))).status, 200);
  });

  test('shows complaints in four languages, at every stage, some of them late', async () => {
    const headers = await signIn('margaret-holloway');
    const { cases } = await queue(headers);
    assert.equal(cases.length, complaints.length);
    assert.deepEqual(new Set(cases.map(({ lang }) => lang)), new Set(['en', 'zh-Hans', 'zh-Hant', 'id']));
    const stages = new Set(cases.map(({ stage }) => stage));
    for (const stage of ['received', 'answered', 'resolved', 'closed'] as const)
      assert.ok(stages.has(stage), stage);
    assert.ok(cases.some(({ next }) => next?.late === true));
    assert.ok(cases.some(({ next }) => next?.late === false));
    for (const { id } of cases)
      DeskCase.parse(await (await get(backend, `/v1/desk/cases/${id}`, headers)).json());
  });

  test('shows each member of staff only their branches', async () => {
    const { cases } = await queue(await signIn('dewi-anggraini'));
    assert.deepEqual(new Set(cases.map(({ branch }) => branch)), new Set(['JKT']));
  });

  test('lets nobody in who is not of its staff', async () => {
    await problemIn(await post(backend, '/demo/sign-in', { staff: 'somebody' }), 422, 'body-invalid');
    await problemIn(await post(backend, '/demo/sign-in', null), 422, 'body-invalid');
  });

  test('enters its complaints once, and its tokens outlive a restart', async () => {
    const headers = await signIn('lin-xiaowen');
    const before = await queue(headers);
    await backend.stop();
    backend = await start();
    assert.deepEqual(await queue(headers), before);
  });
});
