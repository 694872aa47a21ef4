import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packages } from './build-state.mjs';
import { root } from './find-files.mjs';
import { run, tool } from './run.mjs';

// What a package exports is what there is to document; patterns stand for many files of data.
const entryPoints = packages.flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
  return Object.values(exports)
    .filter(({ types }) => types !== undefined)
    .map((target) => target['redress-source'])
    .filter((source) => source !== undefined && !source.includes('*'))
    .map((source) => join('packages', name, source));
});

process.exitCode = await run([tool('typedoc'), ...entryPoints]);
