import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webkitPage } from './webkit-page.mjs';

const screen = { width: 1600, height: 1300 };

/**
 * Runs tests in WebKitGTK's browser, which is steered by WebDriver and knows one session at a time.
 *
 * @param {string} binary the browser's path
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function webkitLauncher(binary) {
  /** @type {Awaited<ReturnType<typeof start>> | undefined} */
  let driver;
  let active;
  let url;

  async function start() {
    const port = await freePort();
    const settings = withoutMotion();
    // A group of its own: the program that makes a screen ends with what it has started.
    const wide = `--server-args=-screen 0 ${screen.width}x${screen.height}x24`;
    const child = spawn('xvfb-run', ['--auto-servernum', wide, 'WebKitWebDriver', `--port=${port}`], {
      stdio: 'ignore',
      detached: true,
      // Without a graphics card nothing is drawn any more once a video plays, unless it is drawn the older way.
      env: { ...process.env, XDG_CONFIG_HOME: settings, WEBKIT_DISABLE_DMABUF_RENDERER: '1' },
    });
    const kill = () => process.kill(-child.pid, 'SIGTERM');
    // Whoever stops the tests by a signal leaves no browser behind either.
    process.once('exit', kill);
    const failed = once(child, 'error').then(([error]) => Promise.reject(error));
    const address = `http://127.0.0.1:${port}`;
    await Promise.race([listening(address), failed]);
    const { sessionId } = await ask(address, 'POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary, args: ['--automation', ...withCamera] },
        },
      },
    });
    const inSession = (method, path, body) => ask(address, method, `/session/${sessionId}${path}`, body);
    await inSession('POST', '/window/rect', { x: 0, y: 0, ...screen });
    return {
      page: webkitPage(inSession),
      end: async () => {
        await inSession('DELETE', '').catch(() => undefined);
        process.off('exit', kill);
        kill();
        rmSync(settings, { recursive: true, force: true });
      },
    };
  }

  return {
    name: 'WebKit',
    // The runner's commands find what they call in Playwright's pages in ours.
    type: 'playwright',
    getPage: () => driver.page,
    concurrency: 1,
    startSession: async (id, address) => {
      driver ??= await start();
      [active, url] = [id, address];
      await driver.page.open(address);
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => url,
    stopSession: async () => {
      active = undefined;
      // An empty page ends what the last one left running.
      await driver.page.close();
      return {};
    },
    startDebugSession: async () => {
      throw new Error('WebKit is for tests only: debug in a browser with developer tools.');
    },
    stop: async () => {
      if (!driver) return;
      const { end } = driver;
      driver = undefined;
      await end();
    },
  };
}

/** A camera that shows a test picture. Whoever steers the browser has its permission. */
const withCamera = ['--enable-media-stream=true', '--enable-mock-capture-devices=true'];

/** A folder of settings in which a person does not want anything to move: axe judges colours that are still fading in. */
function withoutMotion() {
  const folder = mkdtempSync(join(tmpdir(), 'redress-webkit-'));
  // The browser is a GTK program, of one version or the other.
  for (const kit of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(folder, kit));
    writeFileSync(join(folder, kit, 'settings.ini'), '[Settings]\ngtk-enable-animations=0\n');
  }
  return folder;
}

async function ask(address, method, path, body) {
  const response = await fetch(address + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKit's driver: ${value?.error}: ${value?.message}`);
  return value;
}

/** Resolves when the driver answers. */
async function listening(address) {
  const until = performance.now() + 30_000;
  for (;;) {
    try {
      await ask(address, 'GET', '/status');
      return;
    } catch (error) {
      if (performance.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
