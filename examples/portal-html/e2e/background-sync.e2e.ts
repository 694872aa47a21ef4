import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import type { RedressClient } from '@redress/sdk';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { openBrowser } from './harness.ts';
import { portalKey, startPortalWithWorker, type PortalWithWorker } from './portal-with-worker.ts';

declare global {
  var redressClient: RedressClient | undefined;
  /** Resolves when somebody waits for the lock to send, or nobody does any more. */
  function untilLockIsWanted(isWanted: boolean): Promise<void>;
}

interface Registration {
  readonly registrationId: string;
  readonly scopeURL: string;
}

describe('a portal’s service worker', () => {
  let portal: PortalWithWorker;
  let browser: BrowserContext;
  let session: CDPSession;
  let profile: string;
  let registered: Promise<Registration>;
  let register: (registration: Registration) => void;

  before(async () => {
    profile = await mkdtemp(join(tmpdir(), 'redress-worker-'));
    browser = await openBrowser(profile, 'en-GB');
    // A page of nobody's, so that the browser can be told to wake the worker when no page of the portal is open.
    const [blank] = browser.pages();
    session = await browser.newCDPSession(blank!);
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const own = registrations.find(({ scopeURL }) => scopeURL.startsWith(portal.address));
      if (own) register(own);
    });
    await session.send('ServiceWorker.enable');
  });
  after(async () => {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  });
  beforeEach(async () => {
    registered = new Promise((resolve) => (register = resolve));
    portal = await startPortalWithWorker();
  });
  afterEach(() => portal.stop());

  /** The browser says that there is a network. */
  async function wake(): Promise<void> {
    const { registrationId } = await registered;
    const tag = `redress:${portal.address}:${portalKey}:sync`;
    await session.send('ServiceWorker.dispatchSyncEvent', {
      origin: portal.address,
      registrationId,
      tag,
      lastChance: false,
    });
  }

  async function openPage(): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(portal.address);
    await page.waitForFunction(() => globalThis.redressClient !== undefined);
    return page;
  }

  const submit = (page: Page): Promise<string> =>
    page.evaluate(async () => {
      const bytes = new TextEncoder().encode('%PDF-1.4\n%%EOF\n');
      const photos = [new File([bytes], 'note.pdf', { type: 'application/pdf' })];
      const client = globalThis.redressClient!;
      const text = 'Two of twelve cartons are crushed.';
      const { state } = await client.submit(client.begin(), { text, photos });
      return state;
    });
  /** What the device knows of its one case. */
  const known = (page: Page) =>
    page.evaluate(async () => {
      const [only] = await globalThis.redressClient!.cases();
      return { state: only?.state, photos: only?.photos.sent };
    });
  const count = (request: string): number => portal.answered.filter((each) => each === request).length;
  const uploaded = (): boolean => portal.answered.some((each) => each.startsWith('PATCH /v1/uploads/'));

  test('sends what was written without a network after every page has been closed, once', async () => {
    const page = await openPage();
    portal.away = true;
    assert.equal(await submit(page), 'queued');
    await page.close();
    portal.away = false;
    assert.equal(await portal.cases(), 0);

    await wake();
    await portal.until(uploaded);
    assert.equal(await portal.cases(), 1);
    assert.equal(count('POST /v1/cases'), 1);

    const again = await openPage();
    assert.deepEqual(await known(again), { state: 'sent', photos: 1 });
    await again.evaluate(() => globalThis.redressClient!.drain());
    assert.equal(count('POST /v1/cases'), 1);
    await again.close();
  });

  test('waits for a page that sends at the same time, and sends nothing twice', async () => {
    const page = await openPage();
    const held = portal.hold('/v1/cases');
    const submitting = submit(page);
    await held.isThere;
    await wake();
    // It stands behind the page, which has the lock.
    await page.evaluate(() => globalThis.untilLockIsWanted(true));
    held.letGo();
    assert.equal(await submitting, 'sent');
    await portal.until(uploaded);
    await page.evaluate(() => globalThis.untilLockIsWanted(false));
    await page.evaluate(() => globalThis.redressClient!.drain());
    assert.deepEqual([count('POST /v1/cases'), await portal.cases()], [1, 1]);
    assert.deepEqual(await known(page), { state: 'sent', photos: 1 });
    await page.close();
  });

  test('tells an open page, which cannot send by itself, what it has sent', async () => {
    const page = await openPage();
    await page.evaluate(() => Object.defineProperty(navigator, 'onLine', { get: () => false }));
    assert.equal(await submit(page), 'queued');
    const heard = page.evaluate(
      () =>
        new Promise((resolve) => {
          const client = globalThis.redressClient!;
          client.subscribe(({ state, receipt }) => state === 'sent' && resolve(receipt?.number));
        }),
    );
    await wake();
    assert.match(String(await heard), /^SHA-/);
    assert.deepEqual([count('POST /v1/cases'), await portal.cases()], [1, 1]);
    await page.close();
  });
});
