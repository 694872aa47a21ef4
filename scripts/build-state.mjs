import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFiles, root } from './find-files.mjs';
import { isSource } from './sources.mjs';

/** The packages that are built, in the order of their dependencies. */
export const packages = ['rules', 'sdk', 'widget'];

// Below node_modules, so that a fresh installation also means a fresh build.
const file = join(root, 'node_modules/.cache/redress/build.json');

/** Whether what the packages are built from, or what was built from it, differs from the last build. */
export function hasChanged() {
  try {
    const { inputs, outputs } = JSON.parse(readFileSync(file, 'utf8'));
    return inputs !== inputsOf() || outputs !== outputsOf();
  } catch {
    return true;
  }
}

/** Notes that the packages are built. */
export function remember() {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, JSON.stringify({ inputs: inputsOf(), outputs: outputsOf() }));
}

function inputsOf() {
  const settings = ['package-lock.json', 'tsconfig.base.json'];
  const builders = findFiles('scripts', (path) => path.endsWith('.mjs'));
  const ofPackages = packages.flatMap((name) => [
    ...['package.json', 'tsconfig.json', 'rollup.config.js'].map((file) => `packages/${name}/${file}`),
    ...findFiles(`packages/${name}/src`, isSource),
  ]);
  return digest([...settings, ...builders, ...ofPackages], (path) => readFileSync(join(root, path)));
}

/** By size and time of writing: reading them all would cost more than it tells. */
function outputsOf() {
  const files = packages.flatMap((name) => findFiles(`packages/${name}/dist`, isShipped));
  return digest(files, (path) => {
    const { size, mtimeMs } = statSync(join(root, path));
    return `${size} ${mtimeMs}`;
  });
}

// tsc renews the time of its own notes whenever it looks.
const isShipped = (path) => !path.endsWith('.tsbuildinfo');

function digest(paths, contentOf) {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(`${path}\n`).update(contentOf(path));
  return hash.digest('hex');
}
