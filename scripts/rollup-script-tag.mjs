import { join } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { nativeUrlForRollup } from './native-url.mjs';
import { failOnWarning } from './rollup-library.mjs';

/**
 * The build for a script tag: everything bundled and minified below dist/cdn, split where the source says `import()`.
 * The entries keep their names, for pages to refer to; what they load has its hash in its name and can be cached for ever.
 *
 * @param {string} folder the workspace
 * @param {Record<string, string>} entries name → source file
 * @returns {import('rollup').RollupOptions}
 */
export function scriptTag(folder, entries) {
  return {
    input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(folder, file)])),
    output: {
      dir: join(folder, 'dist/cdn'),
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
    plugins: [
      nativeUrlForRollup(),
      // `production` is named because Lit's warnings for developers would otherwise depend on NODE_ENV.
      nodeResolve({
        browser: true,
        exportConditions: ['redress-source', 'production'],
        extensions: ['.ts', '.js'],
      }),
      esbuild({ target: 'es2022', tsconfig: join(folder, 'tsconfig.json') }),
      minify({ target: 'es2022', legalComments: 'inline' }),
    ],
    onLog: failOnWarning,
  };
}
