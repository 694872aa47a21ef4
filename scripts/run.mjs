import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './find-files.mjs';

/** The Node that the lock file names, whatever Node started the script. */
export const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * The file behind a command of an installed package, to be run by {@link node} without a shell on any system.
 *
 * @param {string} packageName
 * @param {string} [command] where it is not named like the package
 */
export function tool(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a program on the project's Node with our output and no input.
 *
 * @param {string[]} args file and arguments, or Node's options before them
 * @param {{ cwd?: string, env?: Record<string, string>, minutes?: number }} [options] `minutes`: then it is ended
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export function run(args, { cwd = root, env = {}, minutes = 0 } = {}) {
  const stdio = ['ignore', 'inherit', 'inherit'];
  return new Promise((resolve, reject) => {
    spawn(node, args, { cwd, env: { ...process.env, ...env }, stdio, timeout: minutes * 60_000 })
      .once('error', reject)
      .once('close', (code) => resolve(code ?? 1));
  });
}

/** "0.8 s" since an instant of `performance.now()`. */
export const elapsed = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
