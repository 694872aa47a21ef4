import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from './browser.mjs';
import { startBrowser } from '../e2e/browser.ts';
import { bundleForPage } from '../e2e/bundle.ts';
import type { Load, Measured } from '../e2e/outbox-load.ts';
import { serve } from '../e2e/site.ts';

/** The outbox in a real browser, on its real IndexedDB: how fast it keeps and sends, and how long it blocks the page. */

const count = Number(process.env['REDRESS_BENCH_ENTRIES'] ?? 10_000);

process.env['REDRESS_CHROMIUM'] = findOrInstallBrowser();
const site = await serve(await bundleForPage('outbox-load'), async () => new Response(null, { status: 404 }));
const profile = await mkdtemp(join(tmpdir(), 'redress-bench-'));
const browser = await startBrowser(profile);
try {
  const page = await browser.context.newPage();
  page.on('console', (message) => console.log(message.text()));
  page.on('pageerror', (error) => console.error(error));
  await page.goto(`http://localhost:${site.port}/`);
  await page.waitForFunction(() => 'loadOutbox' in globalThis);
  const { idle, queued, drained, received, left } = await page.evaluate(
    (entries) => (globalThis as unknown as { loadOutbox(n: number): Promise<Load> }).loadOutbox(entries),
    count,
  );
  const row = (name: string, { seconds, heartbeat, longTask }: Measured, done = count) =>
    console.log(
      [
        name.padEnd(10),
        (done ? `${Math.round(done / seconds).toLocaleString('en')} a second` : '').padStart(16),
        `${seconds.toFixed(1)} s`.padStart(10),
        `longest gap of a 5 ms heartbeat ${heartbeat.toFixed(1)} ms`.padStart(44),
        longTask === 0 ? 'no task over 50 ms' : `longest task ${longTask.toFixed(0)} ms`,
      ].join('  '),
    );
  console.log(`${count.toLocaleString('en')} complaints; ${received} received, ${left} left`);
  row('queued', queued);
  row('drained', drained);
  row('idle', idle, 0);
  const fail = (why: string): void => {
    console.error(why);
    process.exitCode = 1;
  };
  if (received !== count || left > 0) fail('Not everything arrived.');
  // The browser notes no task of less than 50 milliseconds.
  for (const [name, { longTask }] of Object.entries({ queued, drained }))
    if (longTask > 0)
      fail(
        `While it was ${name} the page was blocked for ${longTask.toFixed(0)} ms; at most 50 are allowed.`,
      );
} finally {
  await browser.close();
  await site.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
