import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buffer, json } from 'node:stream/consumers';
import { root } from './find-files.mjs';
import { node } from './run.mjs';

/**
 * The demo portal with its real backend on the test runner's own address, so that a test that is a page itself can have it in
 * a frame. Between the portal and its backend's API is a network that does what the test says by `POST /network`:
 *
 * - `{ "api": "offline" }`: each connection is cut, until `{ "api": "online" }`;
 * - `{ "next": [fault, …] }`: what becomes of the next submissions, one after the other. See {@link faults}.
 *
 * Until a test has told it something the portal is not there, so that no other test meets it.
 * It answers `{ met: [fault, …] }`: those that a submission has met since the last `next`. What asks below `/staff-side` takes another way
 * to the same backend, which always works.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin & { middleware: import('@web/test-runner').Middleware }}
 */
export function portalUnderTest() {
  let backend;
  let isWanted = false;
  const network = createNetwork(async () => (await (backend ??= startBackend())).port);
  return {
    name: 'portal-under-test',
    middleware: (context, next) => {
      isWanted ||= context.path === '/network';
      if (!isWanted || !isPortals(context.path, context.querystring)) return next();
      // Nothing of the runner's may touch what the backend answers.
      context.status = 200;
      context.respond = false;
      return network(context.req, context.res);
    },
    serverStop: async () => (await backend?.catch(() => undefined))?.stop(),
  };
}

const files = new Set(
  readdirSync(join(root, 'examples/portal-html/public')).flatMap((name) => [
    `/${name}`,
    `/${name.replace(/\.html$/, '')}`,
  ]),
);
/** The runner has the same root: its own pages say which session they are. */
const isPortals = (path, query) =>
  /^\/(v1|widget|demo|network|staff-side)(\/|$)/.test(path) ||
  files.has(path) ||
  (path === '/' && !query.includes('wtr-'));

/** By name: what becomes of an answer. Each is sure to come after the backend has done what was asked, or instead of it. */
const faults = {
  /** The backend has acted, and nobody hears of it. */
  'lost-answer': (_answer, response) => response.destroy(),
  'cut-answer': async (answer, response) => {
    const bytes = await buffer(answer);
    response.writeHead(answer.statusCode, { ...answer.headers, 'content-length': bytes.length });
    response.write(bytes.subarray(0, bytes.length / 2), () => response.destroy());
  },
  /** Something before the backend is too busy. */
  unavailable: (answer, response) => {
    answer.resume();
    response.writeHead(503, { 'retry-after': '1' }).end();
  },
};

/** @param {() => Promise<number>} port the backend's */
function createNetwork(port) {
  let isOffline = false;
  let next = [];
  let met = [];
  /** Answers under way, streams among them: they break off when the network goes. */
  const open = new Set();

  return async (asked, response) => {
    try {
      if (asked.url === '/network') return await obey(asked, response);
      const isStaff = asked.url.startsWith('/staff-side/');
      const path = isStaff ? asked.url.slice('/staff-side'.length) : asked.url;
      const isMet = !isStaff && path.startsWith('/v1/');
      if (isMet && isOffline) return response.destroy();
      const fault = isMet && asked.method === 'POST' && path === '/v1/cases' ? next.shift() : undefined;
      if (fault) met.push(fault);
      if (isMet) {
        open.add(response);
        response.once('close', () => open.delete(response));
      }
      const answer = await forward(asked, await port(), path, response);
      if (fault) return await faults[fault](answer, response);
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    } catch (error) {
      response.destroy(error);
    }
  };

  async function obey(asked, response) {
    const said = await json(asked);
    if (said.api) isOffline = said.api === 'offline';
    if (said.next) [next, met] = [[...said.next], []];
    if (isOffline) for (const each of open) each.destroy();
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ met }));
  }
}

/** Asks the backend the same, as the page would ask it: its address is the page's own. */
async function forward(asked, port, path, response) {
  const { method, headers } = asked;
  const onward = request({ host: '127.0.0.1', port, path, method, headers });
  response.once('close', () => onward.destroy());
  asked.pipe(onward);
  const [answer] = await once(onward, 'response');
  return answer;
}

/** The real backend as a process of its own, on what is built and with data of its own. */
async function startBackend() {
  const dataDir = mkdtempSync(join(tmpdir(), 'redress-portal-'));
  const child = spawn(node, [join(root, 'examples/backend/src/main.ts')], {
    env: { ...process.env, PORT: '0', REDRESS_DATA: dataDir, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const kill = () => child.kill();
  process.once('exit', kill);
  const stop = async () => {
    process.off('exit', kill);
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      kill();
      await ended;
    }
    rmSync(dataDir, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const port = /^Health check .*:(\d+)\//.exec(line)?.[1];
    if (port !== undefined) return { port: Number(port), stop };
  }
  await stop();
  throw new Error('The portal’s backend ended before it served.');
}
