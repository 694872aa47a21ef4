import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { scriptTag } from '../../../scripts/rollup-script-tag.mjs';
import { buildChunks } from './built-chunks.mjs';

const folder = fileURLToPath(new URL('..', import.meta.url));
const { name, exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** What is loaded later needs no building here. */
const laterPartsStayOut = { name: 'later-parts-stay-out', resolveDynamicImport: () => false };

/**
 * What a page loads at once for one import from npm, if it has nothing else.
 *
 * @param {string} from such as `@redress/widget/form`
 * @returns {Promise<readonly import('./chunk-sets.mjs').Chunk[]>}
 * @throws {Error} when the package does not export it
 */
export async function buildImport(from) {
  const source = exports[from.replace(name, '.')]?.['redress-source'];
  if (source === undefined) throw new Error(`${name} exports no ${from}: has it another name now?`);
  const config = scriptTag(folder, { import: source });
  const { chunks } = await buildChunks({ ...config, plugins: [laterPartsStayOut, ...config.plugins] });
  return chunks;
}
