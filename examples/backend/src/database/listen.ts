import type { PGlite } from '@electric-sql/pglite';
import pg from 'pg';

/** What is notified on one channel of the database, by this process or another. */
export interface Listening {
  /** @throws when the connection is dead */
  check(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Hears a channel. What is notified in a transaction is told once that has been committed, and never if it is not.
 *
 * @param lost the connection broke: nothing is heard any more. Told once, and not after `stop`
 */
export type Listen = (
  channel: string,
  hear: (payload: string) => void,
  lost: (error: unknown) => void,
) => Promise<Listening>;

/** Milliseconds in which a server must answer. */
const patience = 10_000;

/** The embedded database tells its own process; there is no connection that could break. */
export const listenInProcess =
  (pglite: PGlite): Listen =>
  async (channel, hear) => {
    const stop = await pglite.listen(channel, hear);
    return { check: () => Promise.resolve(), stop: () => (pglite.closed ? Promise.resolve() : stop()) };
  };

/** A server tells each connection that listens; this one does nothing else. */
export const listenOnServer =
  (url: string): Listen =>
  async (channel, hear, lost) => {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: patience,
      query_timeout: patience,
    });
    let isOver = false;
    const end = (error?: unknown): void => {
      if (isOver) return;
      isOver = true;
      lost(error);
    };
    client.on('notification', ({ payload = '' }) => hear(payload));
    const stop = async (): Promise<void> => {
      isOver = true;
      await client.end();
    };
    try {
      // Until it listens, an error is told by what is being tried.
      client.on('error', () => undefined);
      await client.connect();
      await client.query(`listen ${client.escapeIdentifier(channel)}`);
    } catch (error) {
      await stop().catch(() => undefined);
      throw error;
    }
    client.on('error', end);
    client.on('end', end);
    const check = async (): Promise<void> => {
      await client.query('select 1');
    };
    return { check, stop };
  };
