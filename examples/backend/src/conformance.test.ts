import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { checks, runConformance, type Finding, type Target } from '@redress/sdk/conformance';
import { installCompany } from './install-company.ts';
import { createIdentityProvider, harbourWith } from './testing/identities.ts';
import { startTestBackend, type TestBackend } from './testing/test-backend.ts';

describe('the reference backend', () => {
  let backend: TestBackend;
  let target: Target;
  before(async () => {
    // Its clock stands: what many checks send would never find room again.
    backend = await startTestBackend({ limiter: { take: () => 0 } });
    const portal = await createIdentityProvider('https://shop.example');
    await installCompany(backend.deps.db, harbourWith(portal));
    const { port } = await backend.listen(0);
    target = {
      endpoint: `http://127.0.0.1:${port}`,
      portalKey: 'pk_harbour',
      staffToken: await backend.token('lin'),
      customerToken: await portal.token('ines'),
      origin: 'https://shop.example',
    };
  });
  after(() => backend.end());

  const failing = ({ findings }: { findings: readonly Finding[] }): string[] =>
    findings.filter(({ outcome }) => outcome === 'fails').map(({ sentence, why }) => `${sentence}: ${why}`);

  test('conforms to the contract', async () => {
    const result = await runConformance(target);
    assert.deepEqual(failing(result), []);
    assert.equal(result.conforms, true);
    assert.equal(result.findings.length, Object.values(checks).flat().length);
    assert.ok(result.findings.every(({ outcome }) => outcome === 'holds'));
  });

  test('without tokens and an origin neither the desk, nor signed-in customers, nor other pages are looked at, and nobody says that it holds', async () => {
    const { endpoint, portalKey } = target;
    const { findings } = await runConformance({ endpoint, portalKey });
    const needy = Object.values(checks)
      .flat()
      .filter(({ needsStaff, needsCustomer, needsOrigin }) => needsStaff ?? needsCustomer ?? needsOrigin);
    assert.deepEqual(
      findings.filter(({ outcome }) => outcome === 'not looked at').map(({ sentence }) => sentence),
      needy.map(({ sentence }) => sentence),
    );
    assert.ok(needy.length >= 12);
  });

  /** What a faulty backend does to a request or an answer of the right one. */
  const faults: readonly (readonly [
    name: string,
    sentence: RegExp,
    answer: (request: Request, right: (request: Request) => Promise<Response>) => Promise<Response>,
  ])[] = [
    [
      'counts each repetition as a new case',
      /same receipt and no second case/,
      async (request, right) => {
        const response = await right(request);
        if (!isSubmission(request) || response.status !== 200) return response;
        const receipt = (await response.json()) as object;
        return Response.json(
          { ...receipt, number: 'SHA-2026-999999' },
          { status: 201, headers: response.headers },
        );
      },
    ],
    [
      'promises other times than the policy',
      /what the policy’s rules give/,
      async (request, right) => {
        const response = await right(request);
        if (!isSubmission(request) || !response.ok) return response;
        const receipt = (await response.json()) as { promises: { due: number }[] };
        const promises = receipt.promises.map((promise) => ({ ...promise, due: promise.due + 1 }));
        return Response.json(
          { ...receipt, promises },
          { status: response.status, headers: response.headers },
        );
      },
    ],
    [
      'tells strangers that a case exists',
      /to its own secret only/,
      async (request, right) => {
        const response = await right(request);
        if (response.status !== 404 || !/cases\/[^/]+$/.test(request.url)) return response;
        const problem = (await response.json()) as object;
        return new Response(JSON.stringify({ ...problem, detail: request.url }), response);
      },
    ],
    [
      'adds fields that nobody promised',
      /A portal’s profile/,
      async (request, right) => {
        const response = await right(request);
        if (!request.url.endsWith('/v1/portal') || response.status !== 200) return response;
        const profile = (await response.json()) as object;
        return Response.json({ ...profile, secretPlans: true }, { headers: response.headers });
      },
    ],
    [
      'keeps changes to itself',
      /told to whoever listens/,
      async (request, right) => {
        const response = await right(request);
        if (!request.url.includes('/v1/stream') || response.status !== 200) return response;
        await response.body?.cancel();
        return new Response(new ReadableStream(), { headers: response.headers });
      },
    ],
    [
      'keeps silent when a stream opens',
      /says something as soon as it is open/,
      async (request, right) => {
        const response = await right(request);
        if (!request.url.includes('/v1/stream') || response.status !== 200) return response;
        let isFirst = true;
        const muted = new TransformStream<Uint8Array, Uint8Array>({
          transform: (piece, controller) => {
            if (!isFirst) controller.enqueue(piece);
            isFirst = false;
          },
        });
        return new Response(response.body!.pipeThrough(muted), { headers: response.headers });
      },
    ],
    [
      'tells more of a case than that it has changed',
      /told to whoever listens/,
      async (request, right) => {
        const response = await right(request);
        if (!request.url.includes('/v1/stream') || response.status !== 200) return response;
        const telling = new TransformStream<string, string>({
          transform: (text, controller) =>
            controller.enqueue(text.replaceAll('"version"', '"stage":"x","version"')),
        });
        const body = response
          .body!.pipeThrough(new TextDecoderStream())
          .pipeThrough(telling)
          .pipeThrough(new TextEncoderStream());
        return new Response(body, { headers: response.headers });
      },
    ],
    [
      'shows a customer’s cases to whoever holds any token',
      /that nobody signed, opens nothing/,
      async (request, right) => {
        const token = request.headers.get('redress-identity');
        const headers = new Headers(request.headers);
        if (token !== null) headers.set('redress-identity', target.customerToken!);
        return right(new Request(request, { headers }));
      },
    ],
    [
      'ties anonymous reporters to their customer',
      /never tied to a customer/,
      async (request, right) => {
        if (!isSubmission(request)) return right(request);
        const { reporter: _reporter, ...body } = (await request.clone().json()) as { reporter?: object };
        return right(new Request(request, { body: JSON.stringify(body) }));
      },
    ],
    [
      'lets a page begin an upload, but not go on with it',
      /may send all that the client sends/,
      async (request, right) => withHeader(await right(request), 'access-control-allow-methods', 'GET, POST'),
    ],
    [
      'does not show a page what the client reads',
      /reads all that the client reads/,
      async (request, right) => withHeader(await right(request), 'access-control-expose-headers', 'Date'),
    ],
    [
      'takes complaints from any page',
      /that the portal does not list/,
      async (request, right) => {
        const headers = new Headers(request.headers);
        headers.delete('origin');
        return right(new Request(request, { headers }));
      },
    ],
    [
      'answers errors as pages',
      /address that the contract does not have/,
      async (request, right) => {
        const response = await right(request);
        return response.status === 404
          ? new Response('<h1>Not found</h1>', { status: 404, headers: { 'content-type': 'text/html' } })
          : response;
      },
    ],
  ];
  function withHeader(response: Response, name: string, value: string): Response {
    const headers = new Headers(response.headers);
    headers.set(name, value);
    const isEmpty = [204, 304].includes(response.status);
    return new Response(isEmpty ? null : response.body, { status: response.status, headers });
  }
  const isSubmission = ({ method, url }: Request): boolean => method === 'POST' && url.endsWith('/v1/cases');

  for (const [name, sentence, answer] of faults) {
    test(`a backend that ${name} does not conform`, async () => {
      const result = await runConformance({
        ...target,
        patience: 1_000,
        fetch: (request) => answer(request, fetch),
      });
      assert.equal(result.conforms, false);
      assert.ok(
        failing(result).some((line) => sentence.test(line)),
        failing(result).join('\n'),
      );
    });
  }

  test('where nobody answers, every check says so', async () => {
    const { findings } = await runConformance({ ...target, endpoint: 'http://127.0.0.1:9' });
    assert.ok(
      findings.every(({ outcome, why }) => outcome === 'fails' && why!.includes('No answer could be had')),
    );
  });

  /** Runs the command. */
  async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
    const cli = fileURLToPath(new URL('../../../packages/sdk/bin/redress-sdk.mjs', import.meta.url));
    const child = spawn(process.execPath, ['--conditions=redress-source', cli, ...args]);
    const [[code], out, err] = await Promise.all([
      once(child, 'exit') as Promise<[number]>,
      text(child.stdout),
      text(child.stderr),
    ]);
    return { code, out, err };
  }

  test('the command tells each finding, and ends with 0 when all hold', async () => {
    const { code, out } = await run(
      ...[
        'conformance',
        '--endpoint',
        target.endpoint,
        '--portal',
        'pk_harbour',
        '--staff-token',
        target.staffToken!,
        '--customer-token',
        target.customerToken!,
        '--origin',
        target.origin!,
      ],
    );
    assert.match(out, /✓ Sent ten times at once it is one case/);
    assert.match(out, /It conforms: \d+ hold, 0 fail, 0 not looked at\./);
    assert.equal(code, 0);
  });

  test('it ends with 1 when something fails, with 2 and how to call it when it was called wrongly', async () => {
    const failed = await run('conformance', '--endpoint', target.endpoint, '--portal', 'pk_nobody');
    assert.equal(failed.code, 1);
    assert.match(failed.out, /It does not conform/);
    for (const args of [
      [],
      ['conformance', '--endpoint', 'care.example.com', '--portal', 'x'],
      ['conformance', '--endpoint', target.endpoint, '--portal', 'x', '--origin', 'https://shop.example/'],
      ['--colour'],
    ]) {
      const { code, err } = await run(...args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, /--endpoint URL/);
    }
  });
});
