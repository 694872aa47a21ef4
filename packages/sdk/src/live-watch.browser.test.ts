import { expect } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { newId } from './conformance/customer.ts';
import { createClient } from './create-client.ts';
import { endpoint, portalKey, type TabPage } from './live-watch-tab.cases.ts';
import { company } from './testing/company.cases.ts';
import { createFetchTransport, createMemoryBackend } from './testing/index.ts';

/** Two real pages, in frames, with the browser's own locks, channel and storage; the test has the server. */
describe('two tabs that watch the same case', function () {
  // Each tab loads all of the client's modules.
  this.timeout(60_000);

  const backend = createMemoryBackend({ company });
  const requests: string[] = [];
  const streams = new Map<string, AbortController>();
  let caseId: string;
  let frames: HTMLIFrameElement[] = [];
  let happened = (): void => undefined;

  async function fetch(tab: string, request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    requests.push(`${tab} ${pathname}`);
    happened();
    const response = await backend.fetch(request);
    if (pathname !== '/v1/stream') return response;
    const cut = new AbortController();
    streams.set(tab, cut);
    const pieces = response.body!.pipeThrough(new TransformStream(), { signal: cut.signal });
    return new Response(pieces, response);
  }

  const until = async (isTrue: () => boolean): Promise<void> => {
    while (!isTrue())
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 20);
        happened = () => {
          clearTimeout(timer);
          resolve();
        };
      });
  };
  const asked = (tab: string, path: string): number =>
    requests.filter((each) => each === `${tab} ${path}`).length;
  const reads = (tab: string): number => asked(tab, `/v1/cases/${caseId}`);
  const streamsOf = (tab: string): number => asked(tab, '/v1/stream');

  async function openTab(tab: string): Promise<TabPage> {
    const opened = new Promise<TabPage>((resolve) => {
      globalThis.testOfTabs = { fetch, opened: (name, page) => name === tab && resolve(page) };
    });
    const frame = document.createElement('iframe');
    frame.name = `${tab} ${caseId}`;
    frame.srcdoc = `<script type="module" src="${new URL('./live-watch-tab.cases.ts', import.meta.url).href}"></script>`;
    document.body.append(frame);
    frames.push(frame);
    return opened;
  }

  let version = 0;
  /** Staff do something that the customer sees. */
  async function staffAct(): Promise<void> {
    version = ((await desk('GET', '/v1/desk/cases')) as { cases: [{ version: number }] }).cases[0].version;
    const id = newId();
    const body = { id, type: 'ask-information', text: 'Which cartons are crushed?' };
    await desk('POST', `/v1/cases/${caseId}/commands`, body);
    version++;
  }
  async function desk(method: string, path: string, body?: object): Promise<unknown> {
    const headers = {
      authorization: 'Bearer token-lin',
      'content-type': 'application/json',
      'if-match': `"${version}"`,
    };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await backend.fetch(new Request(endpoint + path, { method, headers, ...sent }));
    const answer: unknown = await response.json();
    expect(response.ok, JSON.stringify(answer)).to.equal(true);
    return answer;
  }
  const sees = (page: TabPage): number => page.updates.at(-1)?.view?.version ?? 0;

  before(async () => {
    const client = createClient({
      endpoint,
      portalKey,
      ports: { transport: async () => createFetchTransport(backend.fetch, endpoint) },
    });
    const state = await client.submit(client.begin(), { text: 'Two of twelve cartons are crushed.' });
    expect(state.state).to.equal('sent');
    caseId = state.id;
    client.destroy();
  });
  beforeEach(() => {
    requests.length = 0;
    streams.clear();
  });
  afterEach(() => {
    for (const frame of frames) frame.remove();
    frames = [];
  });
  after(() => deleteDB(`redress:${endpoint}:${portalKey}`));

  it('hold one stream, and both show a change at once, each after one look', async () => {
    const first = await openTab('first');
    await until(() => streamsOf('first') === 1 && reads('first') === 2);
    const second = await openTab('second');
    await until(() => reads('second') === 2);
    const before = [reads('first'), reads('second')];
    await staffAct();
    await until(() => sees(first) === version && sees(second) === version);
    expect([reads('first'), reads('second')]).to.deep.equal(before.map((count) => count + 1));
    expect([streamsOf('first'), streamsOf('second')]).to.deep.equal([1, 0]);
    expect(first.updates.at(-1)?.freshness).to.equal('current');
  });

  it('go on when the one that held the stream is closed', async () => {
    await openTab('first');
    await until(() => streamsOf('first') === 1 && reads('first') === 2);
    const second = await openTab('second');
    await until(() => reads('second') === 2);
    frames[0]!.remove();
    await until(() => streamsOf('second') === 1);
    await staffAct();
    await until(() => sees(second) === version);
  });

  it('look for themselves while the stream is broken, and miss nothing that happened meanwhile', async () => {
    const first = await openTab('first');
    await until(() => streamsOf('first') === 1 && reads('first') === 2);
    const second = await openTab('second');
    await until(() => reads('second') === 2);
    streams.get('first')!.abort();
    await staffAct();
    await until(() => sees(first) === version && sees(second) === version);
    await until(() => streamsOf('first') === 2);
    await staffAct();
    await until(() => sees(first) === version && sees(second) === version);
    expect(streamsOf('second')).to.equal(0);
  });
});
