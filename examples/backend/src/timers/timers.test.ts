import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { CaseEvent } from '@redress/rules';
import { sql } from 'kysely';
import { createBackend, type Backend } from '../backend.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { installCompany } from '../install-company.ts';
import { harbour } from '../testing/companies.ts';
import { handIn } from '../testing/requests.ts';
import { sampleSubmission, urgentSubmission } from '../testing/samples.ts';
import { mondayMorning, startTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { ring } from './ring.ts';

type Passed = Extract<CaseEvent, { type: 'deadline-passed' }>;

const hour = 3_600_000;
const patience = 20_000;

describe('due times that pass while no process runs', () => {
  let database: TestDatabase;
  before(async () => (database = await createTestDatabase()));
  after(() => database.remove());

  /** Hears the milestones that are recorded as passed, until those named have all been heard. */
  function listenFor(...milestones: string[]) {
    const heard: string[] = [];
    let resolve: () => void;
    const promise = new Promise<void>((resolvePromise) => (resolve = resolvePromise));
    const onAppended = (events: readonly CaseEvent[]): void => {
      heard.push(
        ...events
          .filter((event): event is Passed => event.type === 'deadline-passed')
          .map(({ data }) => data.duty),
      );
      if (milestones.every((milestone) => heard.includes(milestone))) resolve();
    };
    const bounded = async (): Promise<void> => {
      const timer = setTimeout(() => {
        throw new Error(`Only these were recorded: ${heard.join(', ')}`);
      }, patience);
      await promise;
      clearTimeout(timer);
    };
    return { heard, onAppended, all: bounded };
  }

  const start = (options: {
    at?: number;
    onAppended?: (events: readonly CaseEvent[]) => void;
    ringsTimers?: boolean;
  }): Promise<Backend> =>
    createBackend({
      ...database,
      ...options,
      clock: options.at === undefined ? Date.now : () => options.at!,
    });

  test('are recorded at the next start, each once; those that lie ahead are not', async () => {
    const early = listenFor();
    const first = await start({ at: Date.now() - hour, onAppended: early.onAppended });
    await installCompany(first.deps.db, harbour);
    const { receipt } = await handIn(first, urgentSubmission());
    await first.stop();
    assert.deepEqual(early.heard, [], 'nothing was due by the first process’s clock');

    const late = listenFor('confirm', 'respond');
    const second = await start({ onAppended: late.onAppended });
    await late.all();
    await second.stop();
    assert.deepEqual(
      late.heard.toSorted(),
      ['confirm', 'respond'],
      'on-site, interim, resolve and progress lie ahead',
    );

    const again = listenFor();
    const third = await start({ onAppended: again.onAppended });
    const rows = await third.deps.db
      .selectFrom('events')
      .select('type')
      .where('case_id', '=', receipt.id)
      .where('type', '=', 'deadline-passed')
      .execute();
    await third.stop();
    assert.equal(rows.length, 2);
    assert.deepEqual(again.heard, []);
  });

  test('are recorded once the clock of a process that was behind has caught up', async () => {
    const clock = { now: () => Date.now() - 2 * hour };
    const late = listenFor('confirm', 'respond');
    const backend = await createBackend({
      ...database,
      clock: () => clock.now(),
      onAppended: late.onAppended,
    });
    await installCompany(backend.deps.db, harbour);
    await handIn(backend, urgentSubmission());
    clock.now = Date.now;
    await late.all();
    await backend.stop();
  });

  test('are recorded although their timers were lost', async () => {
    const first = await start({ at: Date.now() - 2 * hour, ringsTimers: false });
    await installCompany(first.deps.db, harbour);
    await handIn(first, urgentSubmission());
    await sql`delete from pgboss.job`.execute(first.deps.db);
    await first.stop();

    const late = listenFor('confirm', 'respond');
    const second = await start({ onAppended: late.onAppended });
    await late.all();
    await second.stop();
  });
});

describe('a timer', () => {
  let backend: TestBackend;
  before(async () => (backend = await startTestBackend()));
  after(() => backend.end());

  interface Job {
    readonly duty: string;
    readonly start_after: Date;
    readonly keep_until: Date;
  }
  const jobsOf = async (caseId: string): Promise<Job[]> => {
    const { rows } = await sql<Job>`
      select data ->> 'duty' as duty, start_after, keep_until from pgboss.job
      where data ->> 'caseId' = ${caseId} and data ->> 'duty' is not null order by start_after`.execute(
      backend.deps.db,
    );
    return rows;
  };

  test('is stored for each due time, at the exact instant, with the events', async () => {
    const { receipt } = await handIn(backend, urgentSubmission());
    const jobs = await jobsOf(receipt.id);
    assert.deepEqual(
      jobs.slice(0, 4).map(({ duty, start_after }) => [duty, start_after.getTime() - mondayMorning]),
      [
        ['confirm', 15 * 60_000],
        ['respond', 30 * 60_000],
        ['on-site', 2 * hour],
        ['interim', 4 * hour],
      ],
    );
  });

  test('tells who hears of what is due, before and after it, each once (WF-3.4)', async () => {
    const { receipt } = await handIn(backend, urgentSubmission());
    const { rows } = await sql<{ key: string; at: number }>`
      select data ->> 'key' as key, (data ->> 'at')::float8 as at from pgboss.job
      where data ->> 'caseId' = ${receipt.id} and data ->> 'duty' is null
        and data ->> 'key' like '%respond%' order by 2`.execute(backend.deps.db);
    assert.deepEqual(
      rows.map(({ at }) => at - mondayMorning),
      [20 * 60_000, 30 * 60_000, hour, 4.5 * hour],
    );
    const [warning, late] = rows.map(({ key, at }) => ({
      tenant: 'harbour',
      caseId: receipt.id,
      key,
      at,
    }));
    assert.equal(await ring(backend.deps, warning!), 'early');
    backend.clock.now += 31 * 60_000;
    assert.equal(await ring(backend.deps, late!), 'done');
    assert.equal(await ring(backend.deps, late!), 'done');
    const events = await backend.deps.db
      .selectFrom('events')
      .select('data')
      .where('case_id', '=', receipt.id)
      .where('type', '=', 'escalated')
      .execute();
    backend.clock.now = mondayMorning;
    assert.deepEqual(
      events.map(({ data }) => 'roles' in data && data.roles),
      [['department-head']],
    );
  });

  test('is not stored when receiving fails', async () => {
    const { timers, db } = backend.deps;
    const timer = {
      tenant: 'harbour',
      caseId: 'never',
      duty: 'respond',
      at: mondayMorning,
      key: 'never:1',
    } as const;
    const failing = db.transaction().execute(async (transaction) => {
      await timers.store([timer], transaction);
      throw new Error('injected fault');
    });
    await assert.rejects(failing, /injected fault/);
    assert.deepEqual(await jobsOf('never'), []);
  });

  test('that lies ten years ahead is kept until it has rung', async () => {
    const due = mondayMorning + 10 * 365 * 24 * hour;
    await backend.deps.timers.store([
      { tenant: 'harbour', caseId: 'distant', duty: 'respond', at: due, key: 'distant:1' },
    ]);
    const [job] = await jobsOf('distant');
    assert.equal(job?.start_after.getTime(), due);
    assert.ok(job.keep_until.getTime() >= due + 300 * 24 * hour);
  });

  test('is stored once, however often', async () => {
    const timer = {
      tenant: 'harbour',
      caseId: 'twice',
      duty: 'respond',
      at: mondayMorning,
      key: 'twice:1',
    } as const;
    await backend.deps.timers.store([timer]);
    await backend.deps.timers.store([timer]);
    assert.equal((await jobsOf('twice')).length, 1);
  });

  test('that rings before its time by this process’s clock comes back later', async () => {
    const { receipt } = await handIn(backend, sampleSubmission());
    const due = mondayMorning + hour;
    const timer = { tenant: 'harbour', caseId: receipt.id, duty: 'respond', at: due, key: 'x' } as const;
    assert.equal(await ring(backend.deps, timer), 'early');
  });

  test('whose milestone has been reached or moved changes nothing', async () => {
    const { receipt } = await handIn(backend, sampleSubmission());
    const timer = {
      tenant: 'harbour',
      caseId: receipt.id,
      duty: 'acknowledge',
      at: mondayMorning,
      key: 'x',
    } as const;
    assert.equal(await ring(backend.deps, timer), 'done');
    const { version } = await backend.deps.db
      .selectFrom('cases')
      .select('version')
      .where('id', '=', receipt.id)
      .executeTakeFirstOrThrow();
    assert.equal(version, 3);
  });
});
