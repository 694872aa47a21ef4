import { expect } from '@open-wc/testing';
import { createClient } from '../create-client.ts';
import { createBrowserHearing, createBrowserTabs } from './browser-hearing.ts';

/** Resolves when it has happened so often. */
function counter() {
  let count = 0;
  let waiting: { readonly upTo: number; readonly resolve: () => void } | undefined;
  return {
    happen: () => {
      count++;
      if (waiting && count >= waiting.upTo) waiting.resolve();
    },
    count: () => count,
    reaches: (upTo: number) =>
      new Promise<void>((resolve) => {
        waiting = { upTo, resolve };
        if (count >= upTo) resolve();
      }),
  };
}

describe('where the browser refuses the channel between tabs, along with all that sites keep', () => {
  const offered = globalThis.BroadcastChannel;
  before(() => {
    globalThis.BroadcastChannel = class extends offered {
      constructor(channel: string) {
        super(channel);
        this.close();
        throw new DOMException('The operation is insecure.', 'SecurityError');
      }
    };
  });
  after(() => {
    globalThis.BroadcastChannel = offered;
  });

  it('a tab listens to nobody, and posts to nobody', () => {
    const tabs = createBrowserTabs('redress:test-of-refusal');
    const stop = tabs.listen(() => expect.fail('nobody posts'));
    tabs.post('x');
    stop();
  });

  it('there is a client all the same', async () => {
    const client = createClient({ endpoint: 'https://redress.invalid', portalKey: 'refused-channel' });
    expect(await client.cases()).to.deep.equal([]);
    client.destroy();
  });
});

describe('tabs that find each other', () => {
  const name = 'redress:test-of-tabs';
  const lost = () => expect.fail('nobody takes over');

  it('have one leader; when it goes another leads', async () => {
    const [first, second] = [counter(), counter()];
    const stopFirst = createBrowserTabs(name).lead(first.happen, lost, false);
    await first.reaches(1);
    const stopSecond = createBrowserTabs(name).lead(second.happen, lost, false);
    await navigator.locks.query();
    expect(second.count()).to.equal(0);
    stopFirst();
    await second.reaches(1);
    expect(first.count()).to.equal(1);
    stopSecond();
  });

  it('replace a leader that hangs, which is told so', async () => {
    const [led, taken, led2] = [counter(), counter(), counter()];
    const stop = createBrowserTabs(name).lead(led.happen, taken.happen, false);
    await led.reaches(1);
    const stopOther = createBrowserTabs(name).lead(led2.happen, lost, true);
    await Promise.all([taken.reaches(1), led2.reaches(1)]);
    stop();
    stopOther();
  });

  it('leave nothing behind when they give up before they lead', async () => {
    const led = counter();
    const stop = createBrowserTabs(name).lead(led.happen, lost, false);
    await led.reaches(1);
    createBrowserTabs(name).lead(lost, lost, false)();
    createBrowserTabs(name).lead(lost, lost, true)();
    stop();
    const last = counter();
    const stopLast = createBrowserTabs(name).lead(last.happen, lost, false);
    await last.reaches(1);
    const { held = [], pending = [] } = await navigator.locks.query();
    expect([...held, ...pending].filter((lock) => lock.name === name)).to.have.length(1);
    stopLast();
  });

  it('hear each other, and not themselves', async () => {
    const [first, second] = [createBrowserTabs(name), createBrowserTabs(name)];
    const heard: unknown[] = [];
    const stopFirst = first.listen((message) => heard.push(['first', message]));
    await new Promise<void>((resolve) => {
      const stopSecond = second.listen((message) => {
        heard.push(['second', message]);
        stopSecond();
        resolve();
      });
      first.post('hello');
    });
    second.post('after it has left');
    expect(heard).to.deep.equal([['second', 'hello']]);
    stopFirst();
  });

  it('are none for a client that is to be alone', () => {
    expect(createBrowserHearing(undefined).tabs).to.equal(undefined);
  });
});
