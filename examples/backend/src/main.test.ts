import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { asCustomer } from './testing/requests.ts';
import { newSecret, sampleSubmission } from './testing/samples.ts';
import { createTestDatabase, type TestDatabase } from './testing/test-database.ts';

const main = fileURLToPath(new URL('main.ts', import.meta.url));
const conditions = process.execArgv.filter((option) => option.startsWith('--conditions'));

describe('the program', () => {
  let database: TestDatabase;
  before(async () => (database = await createTestDatabase()));
  after(() => database.remove());

  function start(env: Record<string, string> = {}) {
    const { dataDir, databaseUrl } = database;
    return spawn(process.execPath, [...conditions, main], {
      env: {
        PATH: process.env.PATH,
        PORT: '0',
        REDRESS_DATA: dataDir,
        ...(databaseUrl && { DATABASE_URL: databaseUrl, REDRESS_DEMO: '1' }),
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** What it says once it listens. */
  async function announcement({ stdout }: ChildProcess): Promise<string> {
    let said = '';
    for await (const chunk of stdout as AsyncIterable<Buffer>) {
      said += chunk.toString();
      if (said.includes('Data')) return said;
    }
    throw new Error(`It ended without listening: ${said}`);
  }

  const addressIn = (said: string): string => /Health check\s+(\S+)\/healthz/.exec(said)![1]!;

  async function ended(child: ChildProcess): Promise<{ code: number | null; said: string }> {
    const said = text(child.stderr!);
    const [code] = (await once(child, 'close')) as [number | null];
    return { code, said: await said };
  }

  test('says where everything is, keeps its folder to itself, ends when told to, and finds its data again', async () => {
    const first = start();
    const end = ended(first);
    const said = await announcement(first);
    assert.match(said, /Portal\s+http:\/\/localhost:\d+\/\n/);
    assert.match(said, /Staff desk\s+http:\/\/localhost:\d+\/desk\n/);
    assert.ok(said.includes(database.dataDir));
    assert.equal((await fetch(`${addressIn(said)}/healthz`)).status, 200);

    if (!database.databaseUrl) {
      const second = await ended(start());
      assert.equal(second.code, 1);
      assert.match(second.said, /in use by another process.*REDRESS_DATA/);
    }
    first.kill('SIGTERM');
    assert.equal((await end).code, 0);

    const again = start();
    const endAgain = ended(again);
    await announcement(again);
    again.kill('SIGINT');
    assert.equal((await endAgain).code, 0);
  });

  test('has every complaint whose receipt it gave, even after it was killed', async () => {
    const first = start();
    const customer = asCustomer(newSecret(), 'pk_demo_harbour');
    const cases = `${addressIn(await announcement(first))}/v1/cases`;
    const submission = sampleSubmission();
    const body = JSON.stringify(submission);
    const received = await fetch(cases, {
      method: 'POST',
      headers: { ...customer, 'content-type': 'application/json' },
      body,
    });
    assert.equal(received.status, 201);
    first.kill('SIGKILL');
    await once(first, 'close');

    const second = start();
    const found = await fetch(`${addressIn(await announcement(second))}/v1/cases/${submission.id}`, {
      headers: customer,
    });
    assert.equal(found.status, 200);
    second.kill('SIGTERM');
    await once(second, 'close');
  });

  test('does not start with a setting that means nothing, and says which', async () => {
    const { code, said } = await ended(start({ PORT: 'http' }));
    assert.equal(code, 1);
    assert.match(said, /^PORT=http is not a port/);
  });
});
