import { importSets } from './import-sets.mjs';
import { measureImports } from './import-sizes.mjs';

/** What a page pays for a set of imports; the test beside this file holds it to the ceilings. */

const row = (name: string, ...numbers: readonly (string | number)[]): string =>
  [name.padEnd(28), ...numbers.map((number) => number.toLocaleString('en').padStart(10))].join(' ');

console.log(row('', 'brotli', 'ceiling', 'minified'));
for (const { name, from, names, ceiling } of importSets) {
  const { bytes, minified } = await measureImports(from, names);
  console.log(row(name, bytes, ceiling, minified));
}
