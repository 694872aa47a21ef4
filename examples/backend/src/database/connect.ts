import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { fromPglite, type ConstructorOptions } from 'pg-boss';
import { listenInProcess, listenOnServer, type Listen } from './listen.ts';
import { lockFolder } from './lock-folder.ts';
import type { Database } from './schema.ts';

/** A database, how it is listened to, and how pg-boss reaches it too. */
export interface Connection {
  readonly kind: 'pglite' | 'postgres';
  readonly db: Kysely<Database>;
  readonly bossOptions: ConstructorOptions;
  readonly listen: Listen;
  close(): Promise<void>;
}

/** PostgreSQL embedded in this process, in a folder of its own; only one process at a time can have it. */
export async function connectFolder(dataDir: string): Promise<Connection> {
  const folder = join(dataDir, 'database');
  await mkdir(folder, { recursive: true });
  const unlock = await lockFolder(folder);
  try {
    const pglite = await PGlite.create(folder);
    const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) });
    return {
      kind: 'pglite',
      db,
      bossOptions: { db: fromPglite(pglite), backend: 'pglite' },
      listen: listenInProcess(pglite),
      close: async () => {
        await pglite.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** A PostgreSQL server, shared by any number of processes. */
export function connectServer(url: string, onIdleError: (error: unknown) => void): Connection {
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // Without a listener the loss of an idle connection would end the process.
  pool.on('error', onIdleError);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  return {
    kind: 'postgres',
    db,
    bossOptions: { connectionString: url, max: 4 },
    listen: listenOnServer(url),
    close: () => db.destroy(),
  };
}

export async function isReachable(db: Kysely<Database>): Promise<boolean> {
  try {
    await sql`select 1`.execute(db);
    return true;
  } catch {
    return false;
  }
}
