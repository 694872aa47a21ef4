import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { nativeUrlForRollup } from '../../../scripts/native-url.mjs';
import { failOnWarning } from '../../../scripts/rollup-library.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
const entry = '\0client';

/** Bytes of brotli that a page may load for `createClient` before it opens a form or sends. */
export const ceiling = 14_000;
/** The same with the transport: what checks answers comes with the contract, photos with their uploads. */
export const ceilingWithTransport = 22_000;

/** All that a client needs to send a complaint without files: what reads and checks the answers, too. */
export const ceilingOfSending = 36_500;

/** What is loaded only when a form or a case is opened, or something is sent, by the files it comes from. */
export const laterParts = {
  zod: /\/node_modules\/zod\//,
  ky: /\/node_modules\/ky\//,
  tus: /\/node_modules\/tus-js-client\//,
  rules: /\/packages\/rules\//,
  kiosk: /\/kiosk-store\.ts$/,
  identity: /\/sdk\/src\/identity\//,
  challenge: /\/sdk\/src\/(challenge|proof-of-work)\//,
};

/**
 * What a page loads with `createClient`, and the sizes of what it loads later.
 *
 * @returns {Promise<{ bytes: number, withTransport: number, sending: number, modules: readonly string[], later: readonly { name: string, bytes: number }[] }>}
 */
export async function measureClient() {
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'client',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? `export { createClient } from '@redress/sdk';` : null),
      },
      nativeUrlForRollup(),
      nodeResolve({
        browser: true,
        rootDir: folder,
        exportConditions: ['redress-source', 'production'],
        extensions: ['.ts', '.js'],
      }),
      esbuild({ target: 'es2022', tsconfig: `${folder}tsconfig.json` }),
      minify({ target: 'es2022', legalComments: 'inline', charset: 'utf8' }),
    ],
    onLog: failOnWarning,
  });
  try {
    const { output } = await bundle.generate({ format: 'es' });
    const chunks = output.filter(({ type }) => type === 'chunk');
    const named = (wanted) => chunks.find(({ name }) => name === wanted);
    /** Chunks, and what they import at once. */
    const follow = (chunk, found = new Set()) => {
      if (!chunk || found.has(chunk)) return found;
      found.add(chunk);
      for (const name of chunk.imports)
        follow(
          chunks.find(({ fileName }) => fileName === name),
          found,
        );
      return found;
    };
    const size = ({ code }) => brotliCompressSync(code).length;
    const sizeOf = (set) => [...set].reduce((sum, chunk) => sum + size(chunk), 0);
    const atOnce = follow(chunks.find(({ isEntry }) => isEntry));
    const first = [...atOnce];
    const bytes = sizeOf(atOnce);
    const transport = named('ky-transport');
    const sending = sizeOf(follow(named('delivery'), follow(transport, new Set(atOnce))));
    return {
      bytes,
      withTransport: bytes + size(transport),
      sending,
      modules: first.flatMap(({ modules }) =>
        Object.entries(modules)
          .filter(([, { renderedLength }]) => renderedLength > 0)
          .map(([id]) => id.replaceAll('\\', '/')),
      ),
      later: chunks
        .filter((chunk) => !atOnce.has(chunk))
        .map((chunk) => ({ name: chunk.name, bytes: size(chunk) })),
    };
  } finally {
    await bundle.close();
  }
}
