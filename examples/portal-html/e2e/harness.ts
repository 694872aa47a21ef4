import { spawn, type ChildProcess, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

const main = fileURLToPath(new URL('../../backend/src/main.ts', import.meta.url));

export interface Server {
  readonly address: string;
  /** Ends the process and removes its data. */
  stop(): Promise<void>;
}

/**
 * Starts the real backend as its own process, on the built packages and with data of its own, and waits until it has
 * announced itself.
 *
 * @param settings environment variables besides
 */
export async function startServer(settings: Readonly<Record<string, string>> = {}): Promise<Server> {
  const port = await freePort();
  const dataDir = await makeFolder();
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: String(port), REDRESS_DATA: dataDir, NODE_OPTIONS: '', ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async (): Promise<void> => {
    await end(child);
    await removeFolder(dataDir);
  };
  try {
    await announced(child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address: `http://localhost:${port}`, stop };
}

async function announced(child: ChildProcessByStdio<null, Readable, null>): Promise<void> {
  const said: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => {
      said.push(line);
      if (line.startsWith('Health check')) resolve();
    });
    child.once('exit', (code) =>
      reject(new Error(`The server ended with ${String(code)}.\n${said.join('\n')}`)),
    );
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

const makeFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'redress-e2e-'));
const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** A folder that is gone after the work. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await makeFolder();
  try {
    return await work(folder);
  } finally {
    await removeFolder(folder);
  }
}

/** How to start the Chromium that `npm test` has found or installed. */
export function browserOptions() {
  const executablePath = process.env['REDRESS_CHROMIUM'];
  if (!executablePath) throw new Error('Set REDRESS_CHROMIUM to a Chromium; npm test finds or installs one.');
  const isRoot = process.getuid?.() === 0;
  return {
    executablePath,
    args: ['--disable-gpu', '--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
  };
}

/** A browser with a profile on disk: closed and opened again, it still has what its pages have kept. */
export function openBrowser(profile: string, locale: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    ...browserOptions(),
    locale,
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 900 },
  });
}

/** Fails the test on any error that a page did not handle, and on whatever its security policy had to stop. */
export function watchForErrors(page: Page, errors: string[]): Page {
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource|net::ERR_/.test(message.text()))
      errors.push(message.text());
  });
  return page;
}

/** A real photo of a certain size, made in the browser: JPEG bytes with a picture in them. */
export async function takePhoto(page: Page, label: string): Promise<Buffer> {
  const base64 = await page.evaluate(async (text) => {
    const canvas = document.createElement('canvas');
    canvas.width = 1600;
    canvas.height = 1200;
    const paint = canvas.getContext('2d')!;
    paint.fillStyle = '#c9b99a';
    paint.fillRect(0, 0, 1600, 1200);
    paint.fillStyle = '#8a6f47';
    for (let i = 0; i < 12; i++) paint.fillRect(80 + (i % 4) * 370, 90 + Math.floor(i / 4) * 360, 330, 320);
    paint.fillStyle = '#222';
    paint.font = '64px sans-serif';
    paint.fillText(text, 120, 180);
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1]!;
  }, label);
  return Buffer.from(base64, 'base64');
}
