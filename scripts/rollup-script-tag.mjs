import { join } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { compileHint } from './compile-hint.mjs';
import { minifyLists } from './minify-lists.mjs';
import { minifyStyles } from './minify-styles.mjs';
import { nativeUrlForRollup } from './native-url.mjs';
import { failOnWarning } from './rollup-library.mjs';

/**
 * The build for a script tag: everything bundled and minified below dist/cdn, split where the source says `import()`.
 * The entries keep their names, for pages to refer to; what they load has its hash in its name and can be cached for ever.
 *
 * @param {string} folder the workspace
 * @param {Record<string, string>} entries name → source file
 * @param {Record<string, string>} together name of a chunk → source file: what that one loads at once is one file instead of many
 *   small ones, each of which would be a request; of an entry, what it shares with others
 * @param {readonly string[]} runAtOnce names of the chunks in which nearly everything runs as soon as they are there
 * @returns {import('rollup').RollupOptions}
 */
export function scriptTag(folder, entries, together = {}, runAtOnce = []) {
  return {
    input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(folder, file)])),
    output: {
      dir: join(folder, 'dist/cdn'),
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: sharedBy(
        Object.entries(together).map(([name, file]) => ({ name, file: join(folder, file) })),
      ),
    },
    plugins: [
      nativeUrlForRollup(),
      // `production` is named because Lit's warnings for developers would otherwise depend on NODE_ENV.
      nodeResolve({
        browser: true,
        exportConditions: ['redress-source', 'production'],
        extensions: ['.ts', '.js'],
      }),
      minifyStyles(),
      minifyLists(),
      esbuild({ target: 'es2022', tsconfig: join(folder, 'tsconfig.json') }),
      // Modules are always read as UTF-8: Chinese needs no escapes.
      minify({ target: 'es2022', legalComments: 'inline', charset: 'utf8' }),
      compileHint(runAtOnce),
    ],
    onLog: failOnWarning,
  };
}

function sharedBy(groups) {
  const reached = new Map();
  return (id, { getModuleInfo }) => {
    const { importers } = getModuleInfo(id);
    return groups.find(({ name, file }) => {
      if (!reached.has(name)) reached.set(name, reachedFrom(file, getModuleInfo));
      const atOnce = reached.get(name);
      if (!atOnce.has(id)) return false;
      return !getModuleInfo(file).isEntry || importers.some((importer) => !atOnce.has(importer));
    })?.name;
  };
}

function reachedFrom(id, getModuleInfo, found = new Set()) {
  if (found.has(id)) return found;
  found.add(id);
  for (const imported of getModuleInfo(id).importedIds) reachedFrom(imported, getModuleInfo, found);
  return found;
}
