import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build, preview } from 'vite';
import type { Server } from '../../portal-html/e2e/harness.ts';

/** What the manual asks a portal to allow, and nothing else. */
const policyWith = (trustedTypes: readonly string[]): string =>
  [
    "default-src 'self'",
    "img-src 'self' blob: data:",
    "object-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes.join(' ')}`,
  ].join('; ');

/**
 * Builds a portal as its readers would, with the packages as they are published, and serves it with a backend at `/v1`, under a strict
 * policy.
 *
 * @param root the portal’s folder
 * @param folder where the build goes
 * @param theirs names of the policies for Trusted Types that the framework makes
 */
export async function servePortal(
  root: string,
  folder: string,
  backend: Server,
  theirs: readonly string[] = [],
): Promise<Server> {
  const outDir = join(folder, 'dist');
  await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    root,
    logLevel: 'warn',
    build: { outDir },
    preview: {
      port: 0,
      // The origin of the page stays the server's own.
      proxy: { '/v1': { target: backend.address, changeOrigin: false } },
      headers: { 'content-security-policy': policyWith(['lit-html', ...theirs]) },
    },
  });
  const { httpServer } = server;
  if (!httpServer.listening) await once(httpServer, 'listening');
  const { port } = httpServer.address() as AddressInfo;
  return { address: `http://localhost:${port}`, stop: () => server.close() };
}
