import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { evidenceBytes } from '../../e2e/evidence-file.ts';
import { serve, type Handler } from '../../e2e/site.ts';
import { CaseView } from '../contract/index.ts';
import { createClient } from '../create-client.ts';
import { company } from '../testing/company.cases.ts';
import { createMemoryBackend } from '../testing/index.ts';
import { createNodePorts, type NodePorts, type NodePortsOptions } from './index.ts';

/** A server that can be out of reach, and clients in this process that keep what they have in a folder. */
async function createPlace(t: TestContext) {
  const backend = createMemoryBackend({ company });
  let answer: Handler = backend.fetch;
  const site = await serve({ entry: '', files: new Map() }, (request) => answer(request));
  const folder = await mkdtemp(join(tmpdir(), 'redress-node-'));
  const endings: (() => void)[] = [];
  t.after(async () => {
    for (const end of endings) end();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    folder,
    goOut: () => (answer = async () => undefined),
    comeBack: () => (answer = backend.fetch),
    ask: (path: string, headers: Record<string, string>) =>
      backend.fetch(
        new Request(`https://memory.example${path}`, {
          headers: { 'redress-portal': company.portalKey, ...headers },
        }),
      ),
    open: (options: NodePortsOptions, more: Partial<NodePorts> = {}) => {
      const ports = createNodePorts(options);
      const client = createClient({
        endpoint: `http://localhost:${site.port}`,
        portalKey: company.portalKey,
        ports: { ...ports, ...more },
      });
      const end = (): void => {
        client.destroy();
        ports.close();
      };
      endings.push(end);
      return { client, end };
    },
  };
}

const note = () => new File([evidenceBytes(1_500_000, 1)], 'note.pdf', { type: 'application/pdf' });
const text = 'Two of twelve cartons are crushed.';

test('a client in Node submits, with a file, and follows the case', async (t) => {
  const { open, ask, folder } = await createPlace(t);
  const { client } = open({ folder });
  const draft = client.begin();
  const state = await client.submit(draft, { text, photos: [note()] });
  assert.deepEqual([state.state, state.kept], ['sent', 'device']);
  await client.drain();
  assert.deepEqual((await client.cases())[0]?.photos, { total: 1, sent: 1 });
  const headers = { authorization: `Tracking ${draft.secret}` };
  const { photos } = CaseView.parse(await (await ask(`/v1/cases/${draft.id}`, headers)).json());
  const arrived = await ask(`/v1/cases/${draft.id}/photos/${photos[0]!.id}`, headers);
  assert.deepEqual(new Uint8Array(await arrived.arrayBuffer()), evidenceBytes(1_500_000, 1));
});

test('what a process could not send the next one sends, bit for bit', async (t) => {
  const { open, goOut, comeBack, ask, folder } = await createPlace(t);
  goOut();
  const before = open({ folder });
  const draft = before.client.begin();
  const queued = await before.client.submit(draft, { text, photos: [note()] });
  assert.deepEqual([queued.state, queued.kept], ['queued', 'device']);
  before.end();
  comeBack();
  const { client } = open({ folder }, { clock: () => Date.now() + 60_000 });
  await client.drain();
  assert.deepEqual(
    (await client.cases()).map(({ id, state, photos }) => [id, state, photos.sent]),
    [[draft.id, 'sent', 1]],
  );
  const headers = { authorization: `Tracking ${draft.secret}` };
  assert.equal((await ask(`/v1/cases/${draft.id}`, headers)).status, 200);
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.endsWith('.bytes')),
    [],
  );
});

test('in memory nothing is written, and the client says so', async (t) => {
  const { open, folder } = await createPlace(t);
  const { client } = open({ memory: true });
  const state = await client.submit(client.begin(), { text });
  assert.deepEqual([state.state, state.kept], ['sent', 'memory']);
  assert.equal(client.unavailableReason(), 'storage-unavailable');
  assert.deepEqual(await readdir(folder), []);
});

test('while another has the folder, a client keeps in memory what it is given, says so, and sends it', async (t) => {
  const { open, folder, goOut } = await createPlace(t);
  const first = open({ folder });
  await first.client.cases();
  const second = open({ folder });
  goOut();
  const state = await second.client.submit(second.client.begin(), { text });
  assert.equal(state.kept, 'memory');
  assert.equal(second.client.unavailableReason(), 'storage-blocked');
  assert.deepEqual(await first.client.cases(), []);
});
