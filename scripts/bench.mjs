import { findFiles } from './find-files.mjs';
import { run } from './run.mjs';

// npm run bench -- [part of a name …]
const filters = process.argv.slice(2);
const all = findFiles('packages', (path) => path.endsWith('.bench.ts'));
const chosen = all.filter((path) => filters.length === 0 || filters.some((filter) => path.includes(filter)));

if (chosen.length === 0) {
  console.error(`There is no benchmark named like "${filters.join('" or "')}". There are:`);
  for (const path of all) console.error(`  ${path}`);
  process.exitCode = 1;
}

for (const path of chosen) {
  console.log(`\n${path}`);
  const code = await run(['--conditions=redress-source', path]);
  if (code !== 0) process.exitCode = code;
}
