import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { chromium, type BrowserContext } from 'playwright-core';

/** A Chromium with a profile on disk, which can be killed like any process. */
export interface Browser {
  readonly context: BrowserContext;
  /** Ends it without a word to its pages, as when the battery is empty. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a Chromium.
 *
 * @param profile a folder; started again on the same one, its pages find what they have kept
 * @throws {Error} when `npm test` has not said which one
 */
export async function startBrowser(profile: string, args: readonly string[] = []): Promise<Browser> {
  const path = process.env['REDRESS_CHROMIUM'];
  if (!path) throw new Error('Set REDRESS_CHROMIUM to a Chromium; npm test finds or installs one.');
  const isRoot = process.getuid?.() === 0;
  const child = spawn(
    path,
    [
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--disable-gpu',
      '--disable-background-networking',
      '--no-first-run',
      ...(isRoot ? ['--no-sandbox'] : []),
      ...args,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const exited = once(child, 'exit');
  const address = await new Promise<string>((resolve, reject) => {
    const said: string[] = [];
    createInterface({ input: child.stderr }).on('line', (line) => {
      said.push(line);
      const found = /DevTools listening on (\S+)/.exec(line);
      if (found) resolve(found[1]!);
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new Error(`Chromium ended with ${String(code)}.\n${said.join('\n')}`)),
    );
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  return {
    context: context!,
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
    close: async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => undefined);
      await exited;
    },
  };
}
