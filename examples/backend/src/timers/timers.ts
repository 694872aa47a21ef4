import type { DutyName } from '@redress/rules';
import { PgBoss, fromKysely, type JobResult } from 'pg-boss';
import type { Transaction } from 'kysely';
import type { Connection } from '../database/connect.ts';
import type { Database } from '../database/schema.ts';

/** A stored wake-up for a due time of a case, or for telling somebody of it. */
export interface Timer {
  readonly tenant: string;
  readonly caseId: string;
  /** The key of the due time, or of the escalation. A timer that is waiting already is not stored twice. */
  readonly key: string;
  /** When it rings, in epoch milliseconds. */
  readonly at: number;
  /** What is due then; absent for an escalation. */
  readonly duty?: DutyName | undefined;
  /** Personal data has been kept long enough. */
  readonly erase?: true;
}

/** What became of a timer. `early`: by this process's clock it is not due yet, so it comes back a little later. */
export type Ring = (timer: Timer) => Promise<'done' | 'early'>;

export interface Timers {
  /** Stores timers in the transaction of the events that made them. */
  store(timers: readonly Timer[], transaction?: Transaction<Database>): Promise<void>;
  /** Rings what is due, from now on; what came due while no process ran, at once. */
  ring(ring: Ring): Promise<void>;
  isRunning(): boolean;
  stop(): Promise<void>;
}

const queue = 'deadlines';
const year = 365 * 24 * 3600;
const settings = {
  // How long one is kept after its due time while no process runs that could ring it.
  retentionSeconds: year,
  retryLimit: 1000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
};

export async function createTimers(
  connection: Connection,
  log: (message: string, error?: unknown) => void,
): Promise<Timers> {
  const boss = new PgBoss({ ...connection.bossOptions, schedule: false });
  let running = false;
  boss.on('error', (error) => log('timers', error));
  await boss.start();
  running = true;
  // `short`: one waiting timer for each key.
  if (!(await boss.getQueue(queue))) await boss.createQueue(queue, { policy: 'short' });
  await boss.updateQueue(queue, settings);
  // The boss looks a queue up when it meets it first. In a transaction of PGlite, its only connection, that would wait for
  // itself: so it happens here.
  await boss.findJobs(queue, { key: 'none' });

  return {
    async store(timers, transaction) {
      if (timers.length === 0) return;
      const jobs = timers.map((timer) => ({
        data: timer,
        startAfter: new Date(timer.at),
        singletonKey: `${timer.tenant}:${timer.key}`,
      }));
      await boss.insert(queue, jobs, transaction ? { db: fromKysely(transaction) } : {});
    },

    async ring(ring) {
      const options = {
        batchSize: 50,
        burstWhenBatchFull: true,
        pollingIntervalSeconds: 1,
        perJobResults: true,
      } as const;
      await boss.work<Timer, unknown, typeof options>(queue, options, (jobs) =>
        Promise.all(
          jobs.map(async ({ id, data }): Promise<JobResult> => {
            try {
              const outcome = await ring(data);
              return outcome === 'done'
                ? { id, status: 'completed' }
                : { id, status: 'failed', output: { outcome } };
            } catch (error) {
              log(`timer ${data.key}`, error);
              return { id, status: 'failed', output: { outcome: 'error' } };
            }
          }),
        ),
      );
    },

    isRunning: () => running,

    async stop() {
      running = false;
      await boss.stop({ graceful: true, timeout: 5000 });
    },
  };
}
