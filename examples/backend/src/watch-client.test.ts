import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { createClient, type CaseUpdate, type Ports, type RedressClient } from '@redress/sdk';
import { clientPorts } from './testing/client-ports.ts';
import { command } from './testing/requests.ts';
import { newId } from './testing/samples.ts';
import { startTestBackend, type TestBackend } from './testing/test-backend.ts';
import type { Listening } from './listen.ts';

/** A customer who watches their case, over real connections. Nobody polls within the minutes of a test's own time. */
describe('a customer who watches', () => {
  let backend: TestBackend;
  let server: Listening;
  let port: number;
  before(async () => {
    backend = await startTestBackend();
    server = await backend.listen(0);
    ({ port } = server);
  });
  after(() => backend.end());

  let requests: string[] = [];
  beforeEach(() => (requests = []));
  /** Cuts the streams that are open, as a network that goes away does. */
  const cuts = new Set<() => void>();

  const countedFetch: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    requests.push(`${request.method} ${new URL(request.url).pathname}`);
    return fetch(request);
  };

  const world = (): Partial<Ports> =>
    clientPorts(`http://127.0.0.1:${port}`, {
      fetch: countedFetch,
      stream: {
        random: () => 0,
        fetch: (url, init) => {
          const cut = new AbortController();
          cuts.add(() => cut.abort());
          return countedFetch(url, { ...init, signal: AbortSignal.any([init.signal!, cut.signal]) });
        },
      },
    });

  /** Watches a case that was just handed in, and waits until changes are heard and it has been read thereafter. */
  async function watch() {
    const client: RedressClient = createClient({
      endpoint: `http://127.0.0.1:${port}`,
      portalKey: 'pk_harbour',
      ports: world(),
    });
    const { id, state } = await client.submit(client.begin(), { text: 'Two of twelve cartons are crushed.' });
    assert.equal(state, 'sent');
    let last: CaseUpdate | undefined;
    let wake = (): void => undefined;
    const stop = client.watch(id, (update) => {
      last = update;
      wake();
    });
    const until = async (isTrue: () => boolean): Promise<void> => {
      while (!isTrue()) await new Promise<void>((resolve) => (wake = resolve));
    };
    const reads = (): number => requests.filter((each) => each === `GET /v1/cases/${id}`).length;
    const streams = (): number => requests.filter((each) => each === 'GET /v1/stream').length;
    const seesVersion = (version: number): Promise<void> =>
      until(() => last?.freshness === 'current' && last.view!.version >= version);
    await until(() => reads() === 2 && last?.freshness === 'current');
    return {
      id,
      reads,
      streams,
      until,
      seesVersion,
      version: () => last!.view!.version,
      end: () => {
        stop();
        client.destroy();
      },
    };
  }
  /** Staff ask the customer something. Answers the version after it. */
  async function ask(caseId: string, version: number): Promise<number> {
    const body = { id: newId(), type: 'ask-information', text: 'Which cartons?' } as const;
    const answer = await command(backend, 'lin', caseId, version, body);
    assert.equal(answer.status, 200, await answer.clone().text());
    return ((await answer.json()) as { version: number }).version;
  }

  test('sees what staff do, by one stream and one look for each change', async () => {
    const customer = await watch();
    const first = await ask(customer.id, customer.version());
    await customer.seesVersion(first);
    await customer.seesVersion(await ask(customer.id, first));
    assert.deepEqual([customer.streams(), customer.reads()], [1, 4]);
    customer.end();
  });

  test('misses nothing when the stream is cut in the middle', async () => {
    const customer = await watch();
    for (const cut of cuts) cut();
    const version = await ask(customer.id, customer.version());
    await customer.seesVersion(version);
    await customer.until(() => customer.streams() === 2);
    customer.end();
  });

  test('goes on after the server was away, and reads what happened meanwhile', async () => {
    const customer = await watch();
    await server.close();
    const meanwhile = await ask(customer.id, customer.version());
    server = await backend.listen(port);
    await customer.seesVersion(meanwhile);
    await customer.seesVersion(await ask(customer.id, meanwhile));
    customer.end();
  });
});
