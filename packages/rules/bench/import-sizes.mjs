import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import { minifyLists } from '../../../scripts/minify-lists.mjs';
import { failOnWarning } from '../../../scripts/rollup-library.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
const entry = '\0imports';

/**
 * What a page pays for a set of our names.
 *
 * @typedef {object} Measured
 * @property {number} bytes brotli
 * @property {number} minified
 * @property {string} code
 * @property {readonly string[]} exports
 * @property {readonly string[]} modules whose code is in it, with `/`
 */

/**
 * Bundles and minifies names of a package from its source, as the build for a script tag does.
 *
 * @param {string} from the name of a package or of one of its subpaths
 * @param {readonly string[]} names none for all of it
 * @returns {Promise<Measured>}
 */
export async function measureImports(from, names = []) {
  // What is exported may not be dropped, and whatever it does not need may.
  const source = `export ${names.length > 0 ? `{ ${names.join(', ')} }` : '*'} from '${from}';`;
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'imports',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
      nodeResolve({
        browser: true,
        rootDir: folder,
        exportConditions: ['redress-source', 'production'],
        extensions: ['.ts', '.js'],
      }),
      minifyLists(),
      esbuild({ target: 'es2022', tsconfig: `${folder}tsconfig.json` }),
      minify({ target: 'es2022', legalComments: 'inline', charset: 'utf8' }),
    ],
    onLog: failOnWarning,
  });
  try {
    const { output } = await bundle.generate({ format: 'es' });
    const [{ code, exports, modules }] = output;
    return {
      bytes: brotliCompressSync(code).length,
      minified: Buffer.byteLength(code),
      code,
      exports,
      modules: Object.entries(modules)
        .filter(([id, { renderedLength }]) => id !== entry && renderedLength > 0)
        .map(([id]) => id.replaceAll('\\', '/')),
    };
  } finally {
    await bundle.close();
  }
}
