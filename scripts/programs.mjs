import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these programs that the search path, or one of the usual folders, has. */
export const onPath = (...names) =>
  names
    .flatMap((name) =>
      [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'].map((folder) =>
        join(folder, name),
      ),
    )
    .find(isExecutable);

/** Installs Debian packages, where that can be done; answers whether it was. */
export function installWithApt(...packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return (
    succeeds('apt-get', ['update']) &&
    succeeds('apt-get', ['install', '--yes', '--no-install-recommends', ...packages])
  );
}

/** Runs a program and says so; answers whether it succeeded. */
export function succeeds(command, args) {
  console.log(`> ${[command, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}
