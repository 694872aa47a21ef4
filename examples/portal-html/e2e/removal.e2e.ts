import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { received, send } from './customer-driver.ts';
import { startServer, type Server } from './harness.ts';
import { deliver, openGuestBrowser, pageOf, scriptTag, type HostFile } from './host-page.ts';

const mounts = 200;
/** The first ones leave what stays for good: loaded code, its texts, the browser's own pools. */
const warmUp = 20;

interface Mounted {
  /** The script of its page. */
  readonly script: 'redress' | 'elements';
  readonly html: string;
  /** What is pressed first. */
  readonly press?: string;
  /** What is on the page when the element can be used. */
  readonly ready: string;
  /** What is there when all of it is, if that comes later. */
  readonly complete?: string;
}

const portal = 'endpoint="/" portal-key="pk_demo_harbour"';
const elements: Readonly<Record<string, Mounted>> = {
  'the button, its dialog opened and something written in it': {
    script: 'redress',
    html: `<redress-widget ${portal}></redress-widget>`,
    press: 'button',
    ready: 'textarea',
    complete: '[part~="submit"]',
  },
  'the form, with something written in it': {
    script: 'elements',
    html: `<redress-form ${portal}></redress-form>`,
    ready: 'textarea',
    complete: '[part~="submit"]',
  },
  'the list of cases': {
    script: 'elements',
    html: `<redress-cases ${portal}></redress-cases>`,
    ready: 'p',
  },
  'the status view, with a case': {
    script: 'elements',
    html: `<redress-status ${portal}></redress-status>`,
    ready: '.steps',
  },
};

/** What holds on to a page or a device: none may be left. By the names of their classes. */
const resources = ['IDBDatabase', 'BroadcastChannel', 'Worker', 'EventSource'] as const;
type Counts = Readonly<Record<(typeof resources)[number] | 'elements', number>>;

interface Counted {
  readonly left: Counts;
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes. */
  readonly heap: number;
}

const nothing: Counts = { elements: 0, IDBDatabase: 0, BroadcastChannel: 0, Worker: 0, EventSource: 0 };

/** A page with the browser's own account of what is alive on it. */
interface Watched {
  readonly page: Page;
  readonly devTools: CDPSession;
  readonly mounted: Mounted;
}

describe('an element that is removed from its page', () => {
  let server: Server;
  let browser: BrowserContext;
  let fragment = '';
  before(async () => {
    server = await startServer();
    browser = await openGuestBrowser();
    const page = await browser.newPage();
    await page.goto(server.address);
    const widget = page.locator('redress-widget');
    await widget.getByRole('button', { name: 'Report a problem' }).click();
    await widget.getByLabel('What happened?').fill('Two of twelve cartons arrived crushed.');
    await widget.locator('#consent').check();
    await send(widget);
    fragment = new URL((await received(widget)).link).hash;
    await page.close();
    const pages = (['redress', 'elements'] as const).map((script): [string, HostFile] => [
      `/host/${script}`,
      { body: pageOf(scriptTag(script)) },
    ]);
    await deliver(browser, server.address, new Map(pages));
  });
  after(async () => {
    await browser.close();
    await server.stop();
  });

  async function watch(mounted: Mounted): Promise<Watched> {
    const page = await browser.newPage();
    await page.goto(`${server.address}/host/${mounted.script}${fragment}`);
    // The button that the script tag itself puts there.
    await page.evaluate(() => document.querySelector('redress-widget')?.remove());
    const devTools = await browser.newCDPSession(page);
    await devTools.send('Performance.enable');
    return { page, devTools, mounted };
  }

  /** Puts an element on the page, uses it and removes it, again and again. */
  const mount = ({ page, mounted }: Watched, times: number, { keeping = false } = {}): Promise<void> =>
    page.evaluate(
      async ({ html, press, ready, complete, times, keeping }) => {
        const host = globalThis as unknown as { kept: Element[]; Mounted: unknown };
        const nextFrame = (): Promise<unknown> =>
          new Promise((resolve) => {
            requestAnimationFrame(resolve);
          });
        function find(root: ParentNode, selector: string): HTMLElement | undefined {
          for (const each of root.querySelectorAll<HTMLElement>('*')) {
            if (each.matches(selector)) return each;
            const inner = each.shadowRoot && find(each.shadowRoot, selector);
            if (inner) return inner;
          }
          return undefined;
        }
        async function found(root: ParentNode, selector: string): Promise<HTMLElement> {
          for (;;) {
            const there = find(root, selector);
            if (there) return there;
            await nextFrame();
          }
        }
        host.kept ??= [];
        for (let time = 0; time < times; time++) {
          const place = document.createElement('div');
          place.innerHTML = html;
          document.body.append(place);
          const element = place.firstElementChild!;
          host.Mounted = element.constructor;
          if (keeping) host.kept.push(element);
          if (press) (await found(place, press)).click();
          const there = await found(place, ready);
          if (there instanceof HTMLTextAreaElement) {
            there.value = 'Two of twelve cartons are crushed.';
            there.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
          }
          if (complete) await found(place, complete);
          await nextFrame();
          place.remove();
        }
      },
      { ...mounted, times, keeping },
    );

  async function count({ devTools }: Watched): Promise<Counted> {
    await devTools.send('HeapProfiler.collectGarbage');
    const left: Record<string, number> = { elements: await instances(devTools, 'Mounted') };
    for (const name of resources) left[name] = await instances(devTools, name);
    const { metrics } = await devTools.send('Performance.getMetrics');
    const metric = (name: string): number => metrics.find((each) => each.name === name)!.value;
    return {
      left: left as Counts,
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      heap: metric('JSHeapUsedSize'),
    };
  }

  /** How many objects of a class are alive on a page. */
  async function instances(devTools: CDPSession, className: string): Promise<number> {
    const objectGroup = 'counted';
    const { result } = await devTools.send('Runtime.evaluate', {
      expression: `${className}.prototype`,
      objectGroup,
    });
    const { objects } = await devTools.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId!,
      objectGroup,
    });
    const { result: length } = await devTools.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    await devTools.send('Runtime.releaseObjectGroup', { objectGroup });
    return length.value as number;
  }

  /** Counts until nothing is left that should not be: what a removed element still had to keep or to send is done first. */
  async function settled(watched: Watched): Promise<Counted> {
    for (let looks = 0; ; looks++) {
      const counted = await count(watched);
      if (looks === 100 || Object.values(counted.left).every((left) => left === 0)) return counted;
      await watched.page.evaluate(() => navigator.locks.request('a turn of its own', () => undefined));
    }
  }

  for (const [name, mounted] of Object.entries(elements)) {
    it(`leaves nothing after ${mounts} times: ${name}`, async () => {
      const watched = await watch(mounted);
      await mount(watched, warmUp);
      const before = await settled(watched);
      await mount(watched, mounts);
      const after = await settled(watched);
      assert.deepEqual(after.left, nothing);
      const more = (what: 'nodes' | 'listeners' | 'heap'): number => (after[what] - before[what]) / mounts;
      assert.ok(more('nodes') < 1, `${more('nodes')} nodes more for each time`);
      assert.ok(more('listeners') < 1, `${more('listeners')} listeners more for each time`);
      // What the engine learns of code that runs often is about half of it; a client alone takes three times as much.
      assert.ok(more('heap') < 2_000, `${more('heap')} bytes more for each time`);
      await watched.page.close();
    });
  }

  it('is seen when the page itself holds on to it', async () => {
    const watched = await watch(elements['the list of cases']!);
    await mount(watched, warmUp);
    const before = await settled(watched);
    await mount(watched, 5, { keeping: true });
    const after = await count(watched);
    assert.equal(after.left.elements, 5);
    assert.ok(after.nodes > before.nodes);
    await watched.page.close();
  });
});
