import { readdirSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import esbuild from 'rollup-plugin-esbuild';
import { minifyLists } from './minify-lists.mjs';
import { keepDirectives } from './rollup-directives.mjs';
import { isSource } from './sources.mjs';

/**
 * The npm build of a workspace: one ES module a source file, at the same path below dist, so that the package's
 * exports, the declarations of tsc and stack traces all speak of the same files. Dependencies stay imports.
 *
 * @param {string} folder the workspace
 * @returns {import('rollup').RollupOptions}
 */
export function library(folder) {
  const source = join(folder, 'src');
  return {
    input: readdirSync(source, { recursive: true })
      .filter(isSource)
      .map((file) => join(source, file)),
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    output: {
      dir: join(folder, 'dist'),
      format: 'es',
      sourcemap: true,
      preserveModules: true,
      preserveModulesRoot: source,
      entryFileNames: '[name].js',
    },
    plugins: [
      keepDirectives(),
      minifyLists(),
      esbuild({ target: 'es2022', tsconfig: join(folder, 'tsconfig.json') }),
    ],
    onLog: failOnWarning,
  };
}

/**
 * A warning of the bundler (an import that does not resolve, modules that import each other in a circle) is a fault in
 * what we ship. A file of types only rightly has no code, and a dependency's own affairs are not ours to mend.
 */
export function failOnWarning(level, log, handle) {
  if (log.code === 'EMPTY_BUNDLE' || isForeign(log)) return;
  handle(level === 'warn' ? 'error' : level, log);
}

const isForeign = ({ code, id = '', ids = [id] }) =>
  code !== 'UNRESOLVED_IMPORT' && ids.some((file) => file.includes('node_modules'));
