import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { rollup } from 'rollup';
import { brotli } from './brotli.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));

/**
 * Carries a build out in memory, from the source: what it answers is never that of an old one.
 *
 * @param {import('rollup').RollupOptions} config
 * @returns {Promise<{
 *   chunks: readonly import('./chunk-sets.mjs').Chunk[],
 *   files: ReadonlyMap<string, string>,
 * }>} `files`: name of a chunk → its code; source files are named from the root of the widget
 */
export async function buildChunks(config) {
  const bundle = await rollup(config);
  try {
    const { output } = await bundle.generate(config.output);
    const chunks = output.filter(({ type }) => type === 'chunk');
    return {
      chunks: await Promise.all(chunks.map(describe)),
      files: new Map(chunks.map(({ fileName, code }) => [fileName, code])),
    };
  } finally {
    await bundle.close();
  }
}

async function describe({ fileName, code, imports, dynamicImports, moduleIds, modules, facadeModuleId }) {
  // A module that only passes on what others export has no code in any chunk, and yet a chunk stands for it.
  const ids = new Set(facadeModuleId ? [facadeModuleId, ...moduleIds] : moduleIds);
  const sizes = [...ids].map(async (id) => [nameOf(id), await minifiedBytes(modules[id]?.code)]);
  return {
    name: fileName,
    bytes: brotli(code).length,
    imports,
    laterImports: dynamicImports,
    modules: new Map(await Promise.all(sizes)),
  };
}

/** What is no file has a name that begins with a null. */
const nameOf = (id) => (id.startsWith('\0') ? id.slice(1) : relative(folder, id).split(sep).join('/'));

async function minifiedBytes(code) {
  if (!code) return 0;
  const { code: minified } = await transform(code, { minify: true, format: 'esm', target: 'es2022' });
  return Buffer.byteLength(minified);
}
