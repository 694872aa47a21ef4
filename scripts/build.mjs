import { join } from 'node:path';
import { hasChanged, packages, remember } from './build-state.mjs';
import { root } from './find-files.mjs';
import { prune } from './prune.mjs';
import { elapsed, run, tool } from './run.mjs';

if (hasChanged()) {
  // The examples run from their source; their types are checked by `npm test`, not in the way of `npm start`.
  await step('declarations', () => run([tool('typescript', 'tsc'), '-b', 'packages/widget']));
  for (const name of packages) await step(`packages/${name}`, () => bundle(name));
  remember();
} else {
  console.log('build: nothing has changed since the last one');
}

async function step(name, action) {
  const start = performance.now();
  const code = await action();
  if (code === 0) return console.log(`build: ${name} in ${elapsed(start)}`);
  console.error(`build: ${name} FAILED after ${elapsed(start)}; the messages above say why.`);
  process.exit(1);
}

function bundle(name) {
  prune(`packages/${name}`);
  return run([tool('rollup'), '--config', '--silent'], { cwd: join(root, 'packages', name) });
}
