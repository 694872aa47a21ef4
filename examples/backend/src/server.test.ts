import assert from 'node:assert/strict';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { after, before, describe, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { Problem, Receipt } from '@redress/sdk/contract';
import { harbour } from './testing/companies.ts';
import { asCustomer } from './testing/requests.ts';
import { jpeg, manifestOf, newSecret, sampleSubmission } from './testing/samples.ts';
import { startTestBackend, type TestBackend } from './testing/test-backend.ts';

const megabyte = 1024 * 1024;

describe('over a real connection', () => {
  let backend: TestBackend;
  let origin: string;
  let port: number;
  before(async () => {
    backend = await startTestBackend();
    ({ port } = await backend.listen(0));
    origin = `http://127.0.0.1:${port}`;
  });
  after(() => backend.end());

  const json = { 'content-type': 'application/json' };

  /** Writes 10 MB, chunk by chunk, as fast as the server takes them. */
  async function sendTenMegabytes(
    headers: Readonly<Record<string, string>>,
  ): Promise<{ status: number; problem: Problem }> {
    const outgoing = request({
      port,
      host: '127.0.0.1',
      path: '/v1/cases',
      method: 'POST',
      headers: { ...json, ...asCustomer(newSecret()), ...headers },
    });
    const answered = once(outgoing, 'response') as Promise<[IncomingMessage]>;
    // The server may hang up while we are still writing; what counts is its answer.
    pipeline(Readable.from(tenMegabytes()), outgoing).catch(() => undefined);
    const [response] = await answered;
    return { status: response.statusCode!, problem: Problem.parse(JSON.parse(await text(response))) };
  }

  function* tenMegabytes() {
    for (let sent = 0; sent < 10; sent++) yield Buffer.alloc(megabyte, 0x20);
  }

  for (const [name, headers] of [
    ['with its length announced', { 'content-length': String(10 * megabyte) }],
    ['in chunks, its length unknown', { 'transfer-encoding': 'chunked' }],
  ] as const) {
    test(`a body of 10 MB ${name} is refused quickly and never held in memory; the server goes on`, async () => {
      const before = process.memoryUsage().arrayBuffers;
      const start = performance.now();
      const { status, problem } = await sendTenMegabytes(headers);
      assert.equal(status, 413);
      assert.equal(problem.code, 'body-too-large');
      assert.ok(performance.now() - start < 5000);
      assert.ok(process.memoryUsage().arrayBuffers - before < 30 * megabyte);
      assert.equal((await fetch(`${origin}/healthz`)).status, 200);
    });
  }

  test('a complaint and its photo go all the way', async () => {
    const bytes = jpeg(300_000);
    const photo = manifestOf(bytes);
    const submission = sampleSubmission({ photos: [photo] });
    const customer = asCustomer(newSecret());
    const answer = await fetch(`${origin}/v1/cases`, {
      method: 'POST',
      headers: { ...json, ...customer },
      body: JSON.stringify(submission),
    });
    assert.equal(answer.status, 201);
    const receipt = Receipt.parse(await answer.json());

    const tus = { ...customer, 'tus-resumable': '1.0.0' };
    const metadata = Object.entries({ caseId: receipt.id, photoId: photo.id })
      .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
      .join(',');
    const created = await fetch(`${origin}/v1/uploads`, {
      method: 'POST',
      headers: { ...tus, 'upload-length': String(bytes.length), 'upload-metadata': metadata },
    });
    assert.equal(created.status, 201);
    const location = new URL(created.headers.get('location')!, origin);
    const head = await fetch(location, { method: 'HEAD', headers: tus });
    assert.equal(head.headers.get('upload-offset'), '0');
    const patch = { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' };
    assert.equal((await fetch(location, { method: 'PATCH', headers: patch, body: bytes })).status, 204);
    const seen = await fetch(`${origin}/v1/cases/${receipt.number}/photos/${photo.id}`, {
      headers: customer,
    });
    assert.deepEqual(Buffer.from(await seen.arrayBuffer()), bytes);
  });

  test('what arrived of an upload before the connection broke is kept', async () => {
    const bytes = jpeg(200_000);
    const photo = manifestOf(bytes);
    const submission = sampleSubmission({ photos: [photo] });
    const customer = asCustomer(newSecret());
    await fetch(`${origin}/v1/cases`, {
      method: 'POST',
      headers: { ...json, ...customer },
      body: JSON.stringify(submission),
    });
    const tus = { ...customer, 'tus-resumable': '1.0.0' };
    const metadata = `caseId ${Buffer.from(submission.id).toString('base64')},photoId ${Buffer.from(photo.id).toString('base64')}`;
    await fetch(`${origin}/v1/uploads`, {
      method: 'POST',
      headers: { ...tus, 'upload-length': '200000', 'upload-metadata': metadata },
    });

    const path = `/v1/uploads/${photo.id}`;
    const patch = { ...tus, 'content-type': 'application/offset+octet-stream' };
    const broken = request({
      port,
      host: '127.0.0.1',
      path,
      method: 'PATCH',
      headers: { ...patch, 'upload-offset': '0', 'content-length': '200000' },
    });
    broken.on('error', () => undefined);
    broken.write(bytes.subarray(0, 100_000));
    const { tenant } = harbour;
    const file = `${backend.database.dataDir}/photos/${tenant}/${submission.id}/${photo.id}`;
    for (let waited = 0; statSync(file).size < 100_000 && waited < 2000; waited += 5) await setTimeout(5);
    broken.destroy();

    const offset = async (): Promise<number> =>
      Number(
        (await fetch(`${origin}${path}`, { method: 'HEAD', headers: tus })).headers.get('upload-offset'),
      );
    const arrived = await offset();
    assert.equal(arrived, 100_000);
    const rest = { ...patch, 'upload-offset': String(arrived) };
    const finished = await fetch(`${origin}${path}`, {
      method: 'PATCH',
      headers: rest,
      body: bytes.subarray(arrived),
    });
    assert.equal(finished.status, 204);
    assert.equal(await offset(), 200_000);
  });

  test('it says that it lives and is ready', async () => {
    const health = (await (await fetch(`${origin}/healthz`)).json()) as {
      status: string;
      version: string;
      database: { kind: string; state: string };
    };
    assert.equal(health.status, 'ok');
    assert.match(health.version, /^\d+\.\d+\.\d+/);
    assert.equal(health.database.kind, backend.database.databaseUrl ? 'postgres' : 'pglite');
    assert.equal(health.database.state, 'ready');
    assert.equal((await fetch(`${origin}/readyz`)).status, 200);
  });
});
