import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { portalKey } from './backend.ts';
import { chunksOf } from './chunk-sets.mjs';
import { portalPage } from './portal-page.ts';
import { buildScriptTag } from './script-tag-build.mjs';
import type { Files } from './site.ts';

/** Something with a button that opens a form. */
export interface Product {
  readonly name: string;
  readonly version: string;
  /** Path of its page. */
  readonly page: string;
  /** Selector of the button, in whichever shadow root it is. */
  readonly button: string;
  /** Paths of what it may load before the button is pressed, if it fetches the rest ahead. */
  readonly atFirst?: readonly string[];
  readonly files: Files;
}

const folder = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);

/** A button that shows a plain field: what the browser needs by itself. Nobody is compared with it. */
export function barePage(): Product {
  const body = `<button id="open">Write</button><p id="form" hidden><textarea></textarea></p>
<script>
document.querySelector('#open').addEventListener('click', () => {
  document.querySelector('#form').hidden = false;
  document.querySelector('textarea').focus();
});
</script>`;
  return {
    name: 'plain field',
    version: '',
    page: '/bare',
    button: '#open',
    files: new Map([['/bare.html', portalPage('', body)]]),
  };
}

const moduleTag = (source: string, attributes = ''): string =>
  `<script type="module" src="${source}"${attributes}></script>`;

/** Ours, embedded by its script tag. */
export async function redress(): Promise<Product & Awaited<ReturnType<typeof buildScriptTag>>> {
  const { chunks, files } = await buildScriptTag();
  const tag = moduleTag('/redress/redress.js', ` data-endpoint="/" data-portal-key="${portalKey}"`);
  return {
    name: 'Redress',
    version: (await packageOf('@redress/widget')).version,
    page: '/redress',
    button: '[part~="button"]',
    atFirst: chunksOf(chunks, { at: ['src/redress.ts'] }).map(({ name }) => `/redress/${name}`),
    chunks,
    files: new Map([
      ['/redress.html', portalPage(tag)],
      ...[...files].map(([name, code]) => [`/redress/${name}`, code] as const),
    ]),
  };
}

/**
 * Sentry's feedback in the smallest way that its manual describes: a client with nothing but the feedback, and without the code for
 * tracing and for debugging. (`Sentry.init` brings a third more.)
 */
export async function sentry(): Promise<Product> {
  return {
    name: 'Sentry',
    version: (await packageOf('@sentry/browser')).version,
    page: '/sentry',
    button: '.widget__actor',
    files: new Map([
      ['/sentry.html', portalPage(moduleTag('/sentry/portal.js'))],
      ['/sentry/portal.js', await bundle(sentryPortal('feedbackIntegration'))],
    ]),
  };
}

/** The same, with the form's code fetched at the click, from this machine instead of Sentry's servers. */
export async function sentryLazy(): Promise<Product> {
  const { version } = await packageOf('@sentry/browser');
  const part = (name: string): Promise<string> =>
    bundle(
      `import { ${name} } from '@sentry/feedback'; (globalThis.Sentry ??= {}).${name} = ${name};`,
      'iife',
    );
  return {
    name: 'Sentry, lazy',
    version,
    page: '/sentry-lazy',
    button: '.widget__actor',
    files: new Map([
      ['/sentry-lazy.html', portalPage(moduleTag('/sentry-lazy/portal.js'))],
      ['/sentry-lazy/portal.js', await bundle(sentryPortal('feedbackAsyncIntegration'))],
      [`/${version}/feedback-modal.min.js`, await part('feedbackModalIntegration')],
      [`/${version}/feedback-screenshot.min.js`, await part('feedbackScreenshotIntegration')],
    ]),
  };
}

const sentryPortal = (integration: string): string => `
  import { BrowserClient, defaultStackParser, getCurrentScope, makeFetchTransport, ${integration} } from '@sentry/browser';
  const client = new BrowserClient({
    dsn: location.protocol + '//key@' + location.host + '/1',
    cdnBaseUrl: location.origin,
    transport: makeFetchTransport,
    stackParser: defaultStackParser,
    integrations: [${integration}({ colorScheme: 'system' })],
  });
  getCurrentScope().setClient(client);
  client.init();`;

/**
 * PushFeedback's own build for a script tag, which is its smallest, out of its npm package; without the font and the settings that it
 * would fetch from other servers.
 */
export async function pushFeedback(): Promise<Product> {
  const built = join(dirname(require.resolve('pushfeedback/package.json')), 'dist/pushfeedback');
  const { version } = await packageOf('pushfeedback');
  const entry = await readFile(join(built, 'pushfeedback.esm.js'), 'utf8');
  const parts = [...entry.matchAll(/p-[0-9a-f]{8}\b/g)].map(([name]) => name);
  const names = new Set(
    parts.map((part) => (entry.includes(`${part}.js`) ? `${part}.js` : `${part}.entry.js`)),
  );
  const files = ['pushfeedback.esm.js', 'pushfeedback.css', ...names].map(
    async (name) => [`/pushfeedback/${name}`, await readFile(join(built, name))] as const,
  );
  const head = `<link rel="stylesheet" href="/pushfeedback/pushfeedback.css">${moduleTag('/pushfeedback/pushfeedback.esm.js')}`;
  const button =
    '<feedback-button project="none" button-position="bottom-right" modal-position="bottom-right" button-style="dark" custom-font fetch-data="false">Feedback</feedback-button>';
  return {
    name: 'PushFeedback',
    version,
    page: '/pushfeedback',
    button: '.feedback-button-content',
    files: new Map<string, string | Uint8Array>([
      ['/pushfeedback.html', portalPage(head, button)],
      ...(await Promise.all(files)),
    ]),
  };
}

/** As a portal bundles what it ships. */
async function bundle(contents: string, format: 'esm' | 'iife' = 'esm'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    write: false,
    format,
    platform: 'browser',
    target: 'es2022',
    conditions: ['production'],
    define: { __SENTRY_DEBUG__: 'false', __SENTRY_TRACING__: 'false' },
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

async function packageOf(name: string): Promise<{ readonly version: string }> {
  return JSON.parse(await readFile(require.resolve(`${name}/package.json`), 'utf8')) as { version: string };
}
