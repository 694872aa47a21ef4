import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Listen } from '../database/listen.ts';
import type { Dependencies } from '../dependencies.ts';
import { handIn } from '../testing/requests.ts';
import { sampleSubmission } from '../testing/samples.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { TestTimers } from '../testing/test-timers.ts';
import { createHub, type Hub, type Reader } from './hub.ts';

describe('those who listen to a process', () => {
  let backend: TestBackend;
  before(async () => (backend = await startTestBackend()));
  after(() => backend.end());

  /** A hub that is told what is notified, and how often it looks cases up. */
  async function hubOf(changes: Partial<Dependencies> = {}) {
    let hear: (payload: string) => void = () => undefined;
    let lose: (error: unknown) => void = () => undefined;
    let looks = 0;
    const listen: Listen = (_channel, given, lost) => {
      hear = given;
      lose = lost;
      return Promise.resolve({ check: () => Promise.resolve(), stop: () => Promise.resolve() });
    };
    const { db } = backend.deps;
    const selectFrom = (...args: Parameters<typeof db.selectFrom>) => {
      if (args[0] === 'cases') looks += 1;
      return db.selectFrom(...args);
    };
    const counting = { selectFrom } as unknown as typeof db;
    const hub = await createHub(listen, { ...backend.deps, db: counting, ...changes });
    const returned = { hear: (payload: string) => hear(payload), lose: () => lose(new Error('cut')) };
    return { hub, ...returned, looks: () => looks };
  }

  function reader(hub: Hub, knowsOf: Reader['knowsOf'] = () => true) {
    const told: string[] = [];
    let wake: () => void = () => undefined;
    const note = (what: string): void => {
      told.push(what);
      wake();
    };
    const leave = hub.add({
      caller: 'case harbour',
      tenant: 'harbour',
      knowsOf,
      tell: (changed) => note(`${changed.case.id} ${changed.case.version}`),
      reset: () => note('reset'),
      end: () => {
        leave();
        note('end');
      },
    });
    const heard = async (count: number): Promise<readonly string[]> => {
      while (told.length < count) await new Promise<void>((resolve) => (wake = resolve));
      return told;
    };
    return { leave, heard };
  }

  test('are told how a case stands at once; what changes ten times meanwhile they are told once more', async () => {
    const { receipt } = await handIn(backend, sampleSubmission());
    const other = await handIn(backend, sampleSubmission());
    const { hub, hear, looks } = await hubOf();
    const { heard } = reader(hub);
    for (let change = 0; change < 10; change++) hear(JSON.stringify(['harbour', receipt.id]));
    hear(JSON.stringify(['harbour', other.receipt.id]));
    const [first, ...later] = await heard(3);
    assert.equal(first, `${receipt.id} 3`);
    assert.deepEqual(later.toSorted(), [`${receipt.id} 3`, `${other.receipt.id} 3`].sort());
    assert.equal(looks(), 2);
    await hub.stop();
  });

  test('cost nothing while nobody of the company listens', async () => {
    const { receipt } = await handIn(backend, sampleSubmission());
    const { hub, hear, looks } = await hubOf();
    const { leave } = reader(hub);
    hear(JSON.stringify(['rival', receipt.id]));
    leave();
    hear(JSON.stringify(['harbour', receipt.id]));
    assert.equal(hub.size, 0);
    await hub.stop();
    assert.equal(looks(), 0);
  });

  test('are told nothing of what they may not know, nor of a notification that is none', async () => {
    const { receipt } = await handIn(backend, sampleSubmission());
    const other = await handIn(backend, sampleSubmission());
    const { hub, hear } = await hubOf();
    const { heard } = reader(hub, (changed) => changed.case.id !== receipt.id);
    for (const payload of ['', 'null', '{}', '[1,2]', '["harbour"]']) hear(payload);
    hear(JSON.stringify(['harbour', receipt.id]));
    hear(JSON.stringify(['harbour', other.receipt.id]));
    assert.deepEqual(await heard(1), [`${other.receipt.id} 3`]);
    await hub.stop();
  });

  test('read everything anew when a change could not be looked up', async () => {
    const broken = {
      selectFrom: () => {
        throw new Error('away');
      },
    } as unknown as Dependencies['db'];
    const { hub, hear } = await hubOf({ db: broken });
    const { heard } = reader(hub);
    hear('["harbour","x"]');
    assert.deepEqual(await heard(1), ['reset']);
    assert.ok(backend.logged.includes('changes could not be told'));
    await hub.stop();
  });

  test('read everything anew when more has changed than can be told', async () => {
    const { hub, hear } = await hubOf();
    const { heard } = reader(hub);
    for (let change = 0; change <= 6_000; change++) hear(`["harbour","${change}"]`);
    assert.deepEqual(await heard(1), ['reset']);
    await hub.stop();
  });

  test('are up to date unless the connection is lost; once it is there again they read everything anew', async () => {
    const timers = new TestTimers();
    const { hub, lose } = await hubOf({ after: timers.after });
    const { heard } = reader(hub);
    assert.equal(hub.isUpToDate, true);
    lose();
    assert.equal(hub.isUpToDate, false);
    timers.ring(1_000);
    assert.deepEqual(await heard(1), ['reset']);
    assert.equal(hub.isUpToDate, true);
    await hub.stop();
  });

  test('hear the end when the process stops, and then nothing', async () => {
    const { hub, hear, looks } = await hubOf();
    const { heard } = reader(hub);
    await Promise.all([hub.stop(), hub.stop()]);
    hear('["harbour","x"]');
    assert.deepEqual(await heard(1), ['end']);
    assert.deepEqual([hub.size, hub.stopped, looks()], [0, true, 0]);
  });
});
