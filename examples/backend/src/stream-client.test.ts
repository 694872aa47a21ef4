import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createStreamPorts, openStream, type StreamNews, type StreamState } from '@redress/sdk/stream';
import { asStaff, handIn } from './testing/requests.ts';
import { sampleSubmission } from './testing/samples.ts';
import { startTestBackend, type TestBackend } from './testing/test-backend.ts';

describe('the SDK’s stream', () => {
  let backend: TestBackend;
  before(async () => (backend = await startTestBackend()));
  after(() => backend.end());

  /** Listens as staff. It waits for nothing before it tries again. */
  function listen(port: number) {
    const news: StreamNews[] = [];
    const states: StreamState[] = [];
    let wake: () => void = () => undefined;
    const note = (add: () => void): void => {
      add();
      wake();
    };
    const stop = openStream({
      endpoint: `http://127.0.0.1:${port}`,
      headers: () => asStaff(backend, 'lin'),
      onEvent: (one) => note(() => news.push(one)),
      onState: (state) => note(() => states.push(state)),
      ports: { ...createStreamPorts(), random: () => 0 },
    });
    const until = async (isTrue: () => boolean): Promise<void> => {
      while (!isTrue()) await new Promise<void>((resolve) => (wake = resolve));
    };
    return {
      stop,
      news,
      states,
      until,
      heardOf: (id: string) => until(() => news.some((one) => one.type === 'changed' && one.id === id)),
    };
  }

  test('hears what happens, and after the server was away what happened meanwhile', async () => {
    const first = await backend.listen(0);
    const { port } = first;
    const listener = listen(port);
    await listener.until(() => listener.states.at(-1)?.is === 'open');
    const before = await handIn(backend, sampleSubmission());
    await listener.heardOf(before.receipt.id);

    await first.close();
    await listener.until(() => listener.states.at(-1)?.is === 'waiting');
    const meanwhile = await handIn(backend, sampleSubmission());
    await backend.listen(port);
    await listener.heardOf(meanwhile.receipt.id);
    const afterwards = await handIn(backend, sampleSubmission());
    await listener.heardOf(afterwards.receipt.id);

    assert.ok(listener.news.every(({ type }) => type === 'changed'));
    assert.deepEqual(
      listener.states.filter(({ is }) => is === 'open'),
      [
        { is: 'open', resumed: false },
        { is: 'open', resumed: true },
      ],
    );
    listener.stop();
  });
});
