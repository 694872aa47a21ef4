import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';

/**
 * Runs tests in WebKitGTK's browser, which is steered by WebDriver and knows one session at a time.
 *
 * @param {string} binary the browser's path
 * @returns {import('@web/test-runner-core').BrowserLauncher}
 */
export function webkitLauncher(binary) {
  /** @type {{ kill(): void, address: string, session: string } | undefined} */
  let driver;
  let active;
  let url;

  async function start() {
    const port = await freePort();
    // A group of its own: the program that makes a screen ends with what it has started.
    const child = spawn('xvfb-run', ['--auto-servernum', 'WebKitWebDriver', `--port=${port}`], {
      stdio: 'ignore',
      detached: true,
    });
    const failed = once(child, 'error').then(([error]) => Promise.reject(error));
    const address = `http://127.0.0.1:${port}`;
    await Promise.race([listening(address), failed]);
    const { sessionId } = await ask(address, 'POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary, args: ['--automation'] },
        },
      },
    });
    return {
      address,
      session: `/session/${sessionId}`,
      kill: () => process.kill(-child.pid, 'SIGTERM'),
    };
  }

  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    startSession: async (id, address) => {
      driver ??= await start();
      [active, url] = [id, address];
      await ask(driver.address, 'POST', `${driver.session}/url`, { url: address });
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => url,
    stopSession: async () => {
      active = undefined;
      // An empty page ends what the last one left running.
      await ask(driver.address, 'POST', `${driver.session}/url`, { url: 'about:blank' });
      return {};
    },
    startDebugSession: async () => {
      throw new Error('WebKit is for tests only: debug in a browser with developer tools.');
    },
    stop: async () => {
      if (!driver) return;
      const { address, session, kill } = driver;
      driver = undefined;
      await ask(address, 'DELETE', session).catch(() => undefined);
      kill();
    },
  };
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
