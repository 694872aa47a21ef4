import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { StaffIntake } from '../contract/index.ts';
import { createDesk } from './create-desk.ts';

interface Asked {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** A server that keeps what it is asked and answers in turn. */
async function serve(t: TestContext, answers: readonly (readonly [status: number, body: unknown])[]) {
  const asked: Asked[] = [];
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const [status, body] = answers[asked.length]!;
      const { url = '', headers } = request;
      asked.push({ path: url, authorization: headers.authorization, body: JSON.parse(text) });
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return { asked, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const receipt = {
  id: '019a9c5e-0000-7000-8000-00000000000a',
  number: 'SHA-2026-000007',
  receivedAt: 1_764_000_000_000,
  issue: 'lost',
  severity: 'urgent-major',
  promises: [],
  timeZone: 'Asia/Shanghai',
};
const told = { text: 'The driver says two pallets are missing.', channel: 'hotline', branch: 'SHA' } as const;

test('what staff enter for a customer follows the contract, and a second try is the same entry (WF-5.4.1)', async (t) => {
  const { asked, endpoint } = await serve(t, [
    [503, { code: 'unavailable' }],
    [201, receipt],
  ]);
  const desk = createDesk({ endpoint, token: () => Promise.resolve('token') });
  const id = desk.newIntakeId();
  await assert.rejects(desk.enter({ ...told, id }), { name: 'ProblemError' });
  const { receipt: answered, secret } = await desk.enter({ ...told, id });

  assert.deepEqual(answered, receipt);
  assert.equal(asked.length, 2);
  assert.deepEqual(asked[0]?.body, asked[1]?.body, 'another body under the same id would be refused');
  const parsed = StaffIntake.parse(asked[1]?.body);
  assert.deepEqual([parsed.id, parsed.secret, parsed.channel], [id, secret, 'hotline']);
  assert.deepEqual([asked[1]?.path, asked[1]?.authorization], ['/v1/desk/cases', 'Bearer token']);
});

test('every entry has a secret of its own', async (t) => {
  const { endpoint } = await serve(t, [
    [201, receipt],
    [201, receipt],
  ]);
  const desk = createDesk({ endpoint, token: () => Promise.resolve('token') });
  const first = await desk.enter({ ...told, id: desk.newIntakeId() });
  const second = await desk.enter({ ...told, id: desk.newIntakeId() });
  assert.notEqual(first.secret, second.secret);
  assert.match(first.secret, /^[\w-]{32}$/);
});
