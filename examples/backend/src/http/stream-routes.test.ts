import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { heardIn, type Heard } from '../testing/heard.ts';
import {
  asCustomer,
  asStaff,
  command,
  customerCommand,
  get,
  handIn,
  post,
  problemIn,
  type HandedIn,
} from '../testing/requests.ts';
import { mostStreams } from '../stream/hub.ts';
import { newId, newSecret, sampleSubmission, urgentSubmission } from '../testing/samples.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { TestTimers } from '../testing/test-timers.ts';

type Headers = Readonly<Record<string, string>>;

const hour = 3_600_000;

describe('GET /v1/stream', () => {
  const timers = new TestTimers();
  let backend: TestBackend;
  let origin: string;
  before(async () => {
    backend = await startTestBackend({ after: timers.after });
    const { port } = await backend.listen(0);
    origin = `http://127.0.0.1:${port}`;
  });
  after(() => backend.end());

  const open: Heard[] = [];
  afterEach(async () => {
    for (const heard of open.splice(0)) await heard.leave();
    await timers.until(() => backend.hub.size === 0);
  });

  /** Listens over a real connection, until the test is over. */
  async function listen(headers: Headers, query = ''): Promise<Heard> {
    const heard = heardIn(await fetch(`${origin}/v1/stream${query}`, { headers }));
    assert.equal(heard.status, 200);
    open.push(heard);
    return heard;
  }
  const listenAsStaff = async (who: string, headers: Headers = {}): Promise<Heard> =>
    listen({ ...(await asStaff(backend, who)), ...headers });
  const listenAsCustomer = ({ receipt, secret }: HandedIn, headers: Headers = {}): Promise<Heard> =>
    listen({ ...asCustomer(secret), ...headers }, `?case=${receipt.number}`);

  const inform = async (handedIn: HandedIn): Promise<void> => {
    const answer = await customerCommand(backend, handedIn, {
      id: newId(),
      type: 'add-information',
      text: 'One more carton.',
      photos: [],
    });
    assert.equal(answer.status, 200);
  };

  test('tells staff what comes in and what becomes of it, at once', async () => {
    const heard = await listenAsStaff('lin');
    const handedIn = await handIn(backend, sampleSubmission());
    assert.deepEqual(await heard.change(), [handedIn.receipt.id, 3]);
    const confirming = { id: newId(), type: 'confirm', issue: 'damaged', severity: 'important' } as const;
    assert.equal((await command(backend, 'lin', handedIn.receipt.id, 3, confirming)).status, 200);
    assert.deepEqual(await heard.change(), [handedIn.receipt.id, 5]);
  });

  test('tells each of the staff what they may know of, and nothing else', async () => {
    const shanghai = await listenAsStaff('lin');
    const jakarta = await listenAsStaff('dewi');
    const group = await listenAsStaff('margaret');
    const first = await handIn(backend, sampleSubmission());
    const second = await handIn(backend, sampleSubmission(), 'pk_harbour_jakarta');
    const rival = await handIn(backend, sampleSubmission(), 'pk_rival');
    const third = await handIn(backend, sampleSubmission());
    const idsOf = async (heard: Heard, count: number): Promise<(string | undefined)[]> => {
      const ids: (string | undefined)[] = [];
      while (ids.length < count) ids.push((await heard.change())?.[0]);
      return ids;
    };
    assert.deepEqual(await idsOf(shanghai, 2), [first.receipt.id, third.receipt.id]);
    assert.deepEqual(await idsOf(jakarta, 1), [second.receipt.id]);
    assert.deepEqual(await idsOf(group, 3), [first.receipt.id, second.receipt.id, third.receipt.id]);
    assert.ok(!group.text.includes(rival.receipt.id));
    assert.ok(!jakarta.text.includes(third.receipt.id));
  });

  test('WF-6.1.3: whom a complaint is about hears nothing of it', async () => {
    const accused = await listenAsStaff('lin');
    const body = {
      ...sampleSubmission(),
      channel: 'hotline',
      branch: 'SHA',
      secret: newSecret(),
      accused: { staff: ['lin'] },
    };
    const entered = await post(backend, '/v1/desk/cases', body, await asStaff(backend, 'margaret'));
    assert.equal(entered.status, 201, await entered.text());
    const next = await handIn(backend, sampleSubmission());
    assert.deepEqual(await accused.change(), [next.receipt.id, 3]);
    assert.ok(!accused.text.includes(body.id));
  });

  test('tells a customer of their own case only', async () => {
    const mine = await handIn(backend, sampleSubmission());
    const other = await handIn(backend, sampleSubmission());
    const heard = await listenAsCustomer(mine);
    await inform(other);
    await inform(mine);
    assert.deepEqual(await heard.change(), [mine.receipt.id, 4]);
    assert.ok(!heard.text.includes(other.receipt.id));
  });

  test('says no more than which case, and its version', async () => {
    const heard = await listenAsStaff('lin');
    const { receipt } = await handIn(backend, urgentSubmission());
    await heard.until((text) => text.includes(receipt.id) && text.endsWith('\n\n'));
    const { now } = backend.clock;
    assert.equal(
      heard.text,
      `id: ${now}\n\nid: ${now}\nevent: changed\ndata: {"id":"${receipt.id}","version":4}\n\n`,
    );
  });

  test('is kept by nobody on the way, and not compressed', async () => {
    const { headers } = await listenAsStaff('lin', { 'accept-encoding': 'gzip, br' });
    assert.equal(headers.get('content-type'), 'text/event-stream');
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('x-accel-buffering'), 'no');
    assert.equal(headers.get('content-encoding'), null);
  });

  test('may be opened from a page of the company’s portals, with Last-Event-ID', async () => {
    const preflight = await fetch(`${origin}/v1/stream`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://shop.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization,last-event-id',
      },
    });
    assert.match(preflight.headers.get('access-control-allow-headers')!, /Last-Event-ID/);
    const heard = await listenAsStaff('lin', { origin: 'https://shop.example' });
    assert.equal(heard.headers.get('access-control-allow-origin'), 'https://shop.example');
  });

  describe('is refused', () => {
    let handedIn: HandedIn;
    before(async () => (handedIn = await handIn(backend, sampleSubmission())));
    after(() => assert.equal(backend.hub.size, 0));
    const at = (query: string, headers: Headers) => get(backend, `/v1/stream${query}`, headers);
    const own = () => asCustomer(handedIn.secret);

    test('without anything that lets in', async () => {
      await problemIn(await at('', {}), 400, 'unknown-portal');
      await problemIn(await at('', { 'redress-portal': 'pk_harbour' }), 401, 'not-signed-in');
      await problemIn(await at('', { authorization: 'Bearer x.y.z' }), 401, 'not-signed-in');
    });

    test('to a customer who names no case', async () => {
      await problemIn(await at('', own()), 404, 'not-found');
    });

    test('to a stranger, in the same words as for a case that is not there', async () => {
      const stranger = asCustomer(newSecret());
      const wrong = await problemIn(await at(`?case=${handedIn.receipt.id}`, stranger), 404, 'not-found');
      assert.deepEqual(await problemIn(await at(`?case=${newId()}`, own()), 404, 'not-found'), wrong);
    });

    test('to pages that may not embed the portal', async () => {
      const headers = { ...own(), origin: 'https://rival.example' };
      const answer = await at(`?case=${handedIn.receipt.id}`, headers);
      await problemIn(answer, 403, 'origin-not-allowed');
    });

    test('to whoever has many of the same open already, until one of them ends', async () => {
      const other = await handIn(backend, sampleSubmission());
      const ask = ({ receipt, secret }: HandedIn) =>
        fetch(`${origin}/v1/stream?case=${receipt.id}`, { headers: asCustomer(secret) });
      const streams: Heard[] = [];
      while (streams.length < mostStreams) streams.push(heardIn(await ask(handedIn)));
      const answer = await ask(handedIn);
      assert.equal(answer.headers.get('retry-after'), '60');
      await problemIn(answer, 429, 'too-many-streams');
      streams.push(heardIn(await ask(other)));
      assert.equal(streams.at(-1)!.status, 200, 'others are not concerned');
      await streams.shift()!.leave();
      await timers.until(() => backend.hub.size === mostStreams);
      streams.push(heardIn(await ask(handedIn)));
      assert.equal(streams.at(-1)!.status, 200);
      for (const stream of streams) await stream.leave();
      await timers.until(() => backend.hub.size === 0);
    });

    test('to whoever asks for its head only', async () => {
      const headers = { ...own() };
      const path = `/v1/stream?case=${handedIn.receipt.id}`;
      assert.equal((await backend.app.request(path, { method: 'HEAD', headers })).status, 404);
    });
  });

  test('goes on where it was: what changed meanwhile is told first, then what changes', async () => {
    const handedIn = await handIn(backend, sampleSubmission());
    const first = await listenAsStaff('lin');
    await inform(handedIn);
    assert.deepEqual(await first.change(), [handedIn.receipt.id, 4]);
    await first.leave();
    backend.clock.now += hour;
    await inform(handedIn);
    const jakarta = await handIn(backend, sampleSubmission(), 'pk_harbour_jakarta');
    backend.clock.now += hour;
    const missed = await handIn(backend, sampleSubmission());

    const second = await listenAsStaff('lin', { 'last-event-id': first.lastId });
    await second.until((text) => text.includes(missed.receipt.id));
    await inform(handedIn);
    await second.until((text) => text.includes('"version":6'));
    assert.ok(!second.text.includes(jakarta.receipt.id));
    // Told in the order in which it happened; what lies within the minute before may be told again.
    const told = [...second.text.matchAll(/"id":"([^"]+)","version":(\d+)/g)].map(
      ([, id, version]) => `${id} ${version}`,
    );
    assert.deepEqual(told.slice(-3), [
      `${handedIn.receipt.id} 5`,
      `${missed.receipt.id} 3`,
      `${handedIn.receipt.id} 6`,
    ]);
  });

  test('what was told more than a minute before the break is not told again', async () => {
    const old = await handIn(backend, sampleSubmission());
    backend.clock.now += hour;
    const recent = await handIn(backend, sampleSubmission());
    const heard = await listenAsStaff('lin', { 'last-event-id': String(backend.clock.now) });
    assert.deepEqual(await heard.change(), [recent.receipt.id, 3]);
    assert.ok(!heard.text.includes(old.receipt.id));
  });

  test('a customer goes on in the same way', async () => {
    const mine = await handIn(backend, sampleSubmission());
    const before = String(backend.clock.now);
    backend.clock.now += hour;
    const unchanged = await listenAsCustomer(mine, { 'last-event-id': String(backend.clock.now) });
    await inform(mine);
    assert.deepEqual(await unchanged.change(), [mine.receipt.id, 4]);
    const changed = await listenAsCustomer(mine, { 'last-event-id': before });
    assert.deepEqual(await changed.change(), [mine.receipt.id, 4]);
  });

  for (const [name, idOf] of [
    ['is too old', (now: number) => String(now - 25 * hour)],
    ['nobody ever gave', () => 'yesterday'],
    ['lies ahead', (now: number) => String(now + hour)],
  ] as const)
    test(`an id that ${name} is answered with reset, and then it goes on`, async () => {
      const heard = await listenAsStaff('lin', { 'last-event-id': idOf(backend.clock.now) });
      const { type, data, id } = (await heard.next())!;
      assert.deepEqual([type, data, id], ['reset', '{}', String(backend.clock.now)]);
      const { receipt } = await handIn(backend, sampleSubmission());
      assert.deepEqual(await heard.change(), [receipt.id, 3]);
    });

  test('when too much has changed to be told one by one, it is answered with reset', async () => {
    const lastId = String(backend.clock.now);
    const { receipt } = await handIn(backend, sampleSubmission());
    backend.clock.now += hour;
    await sql`insert into cases (tenant, id, number, branch, policy_id, version, stage, received_at, changed_at, folded,
        intake, secret_hash, body_hash, receipt)
      select tenant, 'copy-' || n, 'copy-' || n, branch, policy_id, version, stage, received_at, ${new Date(backend.clock.now)},
        folded, intake, secret_hash, body_hash, receipt
      from cases, generate_series(1, 201) as n where id = ${receipt.id}`.execute(backend.deps.db);
    const heard = await listenAsStaff('lin', { 'last-event-id': lastId });
    assert.equal((await heard.next())?.type, 'reset');
    backend.clock.now += hour;
  });

  test('a heartbeat arrives at once, and moves on from where one goes on', async () => {
    const heard = await listenAsStaff('lin');
    backend.clock.now += 25_000;
    timers.ring(25_000);
    await heard.until((text) => text.endsWith(`:\nid: ${backend.clock.now}\n\n`));
    assert.equal(heard.lastId, String(backend.clock.now));
  });

  test('ends when the token of staff runs out', async () => {
    const headers = await asStaff(backend, 'lin');
    // It holds for an hour.
    backend.clock.now += 50 * 60_000;
    const heard = await listen(headers);
    timers.ring(600_000);
    assert.equal(await heard.next(), undefined);
  });

  test('whoever goes away is forgotten, with all that was set for them', async () => {
    const waits = timers.waits.length;
    const aborts = Array.from({ length: mostStreams }, () => new AbortController());
    for (const { signal } of aborts) {
      const headers = await asStaff(backend, 'lin');
      assert.equal((await fetch(`${origin}/v1/stream`, { headers, signal })).status, 200);
    }
    assert.equal(backend.hub.size, mostStreams);
    assert.equal(timers.waits.length, waits + 2 * mostStreams);
    for (const abort of aborts) abort.abort();
    await timers.until(() => backend.hub.size === 0 && timers.waits.length === waits);
  });
});

test('the server stops without waiting for those who listen', async () => {
  const backend = await startTestBackend();
  try {
    const listening = await backend.listen(0);
    const headers = await asStaff(backend, 'lin');
    const heard = await Promise.all(
      [1, 2, 3].map(async () =>
        heardIn(await fetch(`http://127.0.0.1:${listening.port}/v1/stream`, { headers })),
      ),
    );
    const start = performance.now();
    await listening.close();
    assert.ok(performance.now() - start < 3_000);
    for (const one of heard) assert.equal(await one.next(), undefined);
    assert.equal(backend.hub.size, 0);
    await backend.hub.stop();
    await problemIn(await get(backend, '/v1/stream', headers), 503, 'unavailable');
  } finally {
    await backend.end();
  }
});
