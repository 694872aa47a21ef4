import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findFiles, root } from './find-files.mjs';
import { isSource } from './sources.mjs';

/**
 * Removes from a package's dist what no source stands behind any more: neither tsc nor Rollup does, and it would be
 * published.
 *
 * @param {string} folder relative to the root
 */
export function prune(folder) {
  // Its chunks are named after their content, so none of the old ones is overwritten.
  rmSync(join(root, folder, 'dist/cdn'), { recursive: true, force: true });
  for (const output of findFiles(`${folder}/dist`, (path) => /\.(js|d\.ts)(\.map)?$/.test(path))) {
    const source = output.replace('/dist/', '/src/').replace(/\.(js|d\.ts)(\.map)?$/, '.ts');
    if (!isSource(source) || !existsSync(join(root, source))) rmSync(join(root, output));
  }
}
