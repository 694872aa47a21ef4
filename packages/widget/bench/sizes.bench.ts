import { importBudgets, scriptTagBudgets } from './budgets.mjs';
import { bytesOf, chunksOf, heaviest } from './chunk-sets.mjs';
import { buildImport } from './import-build.mjs';
import { buildScriptTag } from './script-tag-build.mjs';

/** What customers load, and which files of it weigh most; the test beside this file holds it to the ceilings. */

const row = (name: string, ...numbers: readonly (string | number)[]): string =>
  [name.padEnd(44), ...numbers.map((number) => number.toLocaleString('en').padStart(10))].join(' ');

const { chunks } = await buildScriptTag();
console.log(row('script tag', 'brotli', 'wanted', 'ceiling', 'requests'));
for (const budget of scriptTagBudgets) {
  const loaded = chunksOf(chunks, budget);
  console.log(row(budget.name, bytesOf(loaded), budget.wanted ?? '', budget.ceiling, loaded.length));
}

console.log(`\n${row('import from npm', 'brotli', '', 'ceiling')}`);
for (const { from, ceiling } of importBudgets)
  console.log(row(from, bytesOf(await buildImport(from)), '', ceiling));

for (const budget of scriptTagBudgets) {
  console.log(`\n${row(`heaviest in ${budget.name}`, 'minified')}`);
  for (const { file, bytes } of heaviest(chunksOf(chunks, budget))) console.log(row(file, bytes));
}
