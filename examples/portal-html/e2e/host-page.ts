import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { browserOptions } from './harness.ts';

/** A file as a portal's own server would deliver it. */
export interface HostFile {
  readonly body: string | Buffer;
  readonly type?: 'text/html' | 'text/javascript' | 'text/css';
  /** Its `Content-Security-Policy`. */
  readonly policy?: string;
}

/** A browser that has never been anywhere; closing it ends it. */
export async function openGuestBrowser(): Promise<BrowserContext> {
  const browser = await chromium.launch(browserOptions());
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Asia/Shanghai' });
  context.on('close', () => void browser.close());
  return context;
}

/**
 * Adds files to those that a server delivers, by their paths, so that a test has its own portal at the address of the real backend. What is
 * at no such path is asked of the server.
 */
export async function deliver(
  browser: BrowserContext,
  address: string,
  files: ReadonlyMap<string, HostFile>,
): Promise<void> {
  const fileAt = (url: URL): HostFile | undefined =>
    url.origin === new URL(address).origin ? files.get(url.pathname) : undefined;
  await browser.route(
    (url) => fileAt(url) !== undefined,
    (route, request) => {
      const { body, type = 'text/html', policy } = fileAt(new URL(request.url()))!;
      return route.fulfill({
        body,
        contentType: type,
        headers: {
          'content-type': `${type}; charset=utf-8`,
          ...(policy !== undefined && { 'content-security-policy': policy }),
        },
      });
    },
  );
}

const built = fileURLToPath(new URL('../../../packages/widget/dist/cdn', import.meta.url));

/** The build for a script tag below another path: a copy that knows its own address only. */
export const builtFiles = (folder: string): readonly (readonly [string, HostFile])[] =>
  readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => [`${folder}/${file}`, { body: readFileSync(join(built, file)), type: 'text/javascript' }]);

/** A page of a portal: what is in its head, and what in its body. */
export const pageOf = (head: string, body = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Portal</title>${head}</head><body>${body}</body></html>`;

/** What the script tag of a page says. */
export const scriptTag = (
  name: 'redress' | 'elements',
  { folder = '/widget', portalKey = 'pk_demo_harbour', more = '' } = {},
): string =>
  `<script type="module" src="${folder}/${name}.js" data-endpoint="/" data-portal-key="${portalKey}" data-tracking-page="/track" ${more}></script>`;

/**
 * Modules as a portal's bundler makes them of the packages that are published, with their later parts as chunks of their own.
 *
 * @param sources by the name of the module: `form` is at `/bundle/form.js`
 */
export async function bundle(
  sources: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, HostFile>> {
  const { outputFiles } = await build({
    entryPoints: Object.keys(sources),
    plugins: [
      {
        name: 'modules of the test',
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /.*/ }, ({ path, kind }) =>
            kind === 'entry-point' ? { path, namespace: 'test' } : undefined,
          );
          onLoad({ filter: /.*/, namespace: 'test' }, ({ path }) => ({
            contents: sources[path]!,
            resolveDir: import.meta.dirname,
          }));
        },
      },
    ],
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    outdir: '/bundle',
    write: false,
    logLevel: 'error',
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [
      `/bundle/${basename(path)}`,
      { body: Buffer.from(contents), type: 'text/javascript' },
    ]),
  );
}

/**
 * Everything a portal would not want of a guest, from now on: what a security policy had to stop, in frames too, errors that nobody
 * handled or that stand in the console, and requests to others than the page's own server.
 */
export async function watchGuest(page: Page, tell: (fault: string) => void): Promise<Page> {
  await page.exposeBinding('tellViolation', (_source, said: string) => tell(said));
  await page.addInitScript(() => {
    const { tellViolation } = globalThis as unknown as { tellViolation: (said: string) => void };
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      tellViolation(`violates ${effectiveDirective}: ${blockedURI} ${sample}`),
    );
  });
  page.on('pageerror', (error) => tell(`error: ${error.message}`));
  page.on('console', (message) => {
    const said = `${message.text()} ${message.location().url}`;
    if (['error', 'warning'].includes(message.type()) && !isExpected(said)) tell(said);
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const own = new URL(page.url()).origin;
    if (protocol.startsWith('http') && origin !== own && own !== 'null') tell(`request to ${request.url()}`);
  });
  return page;
}

/**
 * What the browser says by itself when a test takes the network away, and when an upload asks whether it has been begun: the answer 404
 * is part of the protocol.
 */
const isExpected = (said: string): boolean =>
  said.includes('net::ERR_INTERNET_DISCONNECTED') || /status of 404 .*\/v1\/uploads\//.test(said);
