import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, without a trailing separator. */
export const root = fileURLToPath(new URL('..', import.meta.url)).slice(0, -1);

const generated = new Set(['node_modules', 'dist', 'build', '.git']);

/**
 * Files below a folder whose path from the root (with `/`) satisfies the test, sorted.
 * A folder that does not exist holds no files.
 *
 * @param {string} folder relative to the root
 * @param {(path: string) => boolean} accepts
 * @returns {string[]} paths relative to the root, with `/`
 */
export function findFiles(folder, accepts = () => true) {
  return [...walk(folder)].filter(accepts).sort();
}

function* walk(folder) {
  let entries;
  try {
    entries = readdirSync(join(root, folder), { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return;
    throw error;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name).split(sep).join('/');
    if (entry.isFile()) yield path;
    else if (entry.isDirectory() && !generated.has(entry.name)) yield* walk(path);
  }
}
