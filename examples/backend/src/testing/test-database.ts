import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { BackendOptions } from '../backend.ts';

/** A place for one test's data: embedded, or a database of its own on the server that REDRESS_TEST_DATABASE_URL names. */
export interface TestDatabase extends Pick<BackendOptions, 'dataDir' | 'databaseUrl'> {
  remove(): Promise<void>;
}

const pglitePackage = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
const { version: pgliteVersion } = JSON.parse(readFileSync(fileURLToPath(pglitePackage), 'utf8')) as {
  version: string;
};

export async function createTestDatabase(): Promise<TestDatabase> {
  const server = process.env.REDRESS_TEST_DATABASE_URL;
  const dataDir = await mkdtemp(join(tmpdir(), 'redress-test-'));
  const removeFolder = () => rm(dataDir, { recursive: true, force: true });
  if (!server) {
    cpSync(await emptyDatabase(), join(dataDir, 'database'), { recursive: true });
    return { dataDir, remove: removeFolder };
  }

  const name = `redress_test_${randomBytes(6).toString('hex')}`;
  await administer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    dataDir,
    databaseUrl: url.href,
    remove: async () => {
      await administer(server, `drop database ${name} with (force)`);
      await removeFolder();
    },
  };
}

/** A folder with an empty database to copy: that is many times quicker than making one for each test file. */
async function emptyDatabase(): Promise<string> {
  const template = join(tmpdir(), `redress-empty-database-${process.versions.node}-${pgliteVersion}`);
  if (existsSync(template)) return template;
  const making = await mkdtemp(join(tmpdir(), 'redress-making-'));
  await (await PGlite.create(making)).close();
  // Whoever is first puts it there whole; the others find it.
  await rename(making, template).catch(() => rm(making, { recursive: true }));
  return template;
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
