import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { importBudgets, scriptTagBudgets } from './budgets.mjs';
import { bytesOf, chunksOf, heaviest, objection } from './chunk-sets.mjs';
import { buildImport } from './import-build.mjs';
import { buildScriptTag } from './script-tag-build.mjs';

const { chunks } = await buildScriptTag();

describe('the build for a script tag', () => {
  for (const budget of scriptTagBudgets)
    test(`${budget.name} weighs at most ${budget.ceiling} bytes of brotli`, () => {
      const loaded = chunksOf(chunks, budget);
      assert.equal(objection(loaded, budget.ceiling), undefined);
      assert.ok(bytesOf(loaded) > 0);
    });
});

describe('imports from npm', () => {
  for (const { from, ceiling } of importBudgets)
    test(`${from} loads at most ${ceiling} bytes of brotli at once`, async () => {
      const loaded = await buildImport(from);
      assert.equal(objection(loaded, ceiling), undefined);
      assert.ok(bytesOf(loaded) > 0);
    });
});

test('a set that is over its ceiling by one byte is refused, with the files that weigh most', () => {
  const loaded = chunksOf(chunks, scriptTagBudgets[0]);
  const said = objection(loaded, bytesOf(loaded) - 1);
  assert.match(said, /, 1 too many\./);
  for (const { file } of heaviest(loaded, 3)) assert.ok(said.includes(file), said);
});

test('a source file that no chunk has is refused instead of weighing nothing', () => {
  const renamed = { at: ['src/redress.ts', 'src/dialog/renamed.ts'] };
  assert.throws(() => chunksOf(chunks, renamed), /src\/dialog\/renamed\.ts is in no chunk/);
});

test('an import that does not exist is refused', async () => {
  await assert.rejects(buildImport('@redress/widget/forms'), /exports no @redress\/widget\/forms/);
});

test('what is left out must be something that is loaded later', () => {
  const later = { at: ['src/redress.ts'], later: true };
  assert.throws(() => chunksOf(chunks, { ...later, without: [/\/no-such-file\.ts$/] }), /Nobody loads/);
  assert.throws(() => chunksOf(chunks, { ...later, without: [/\/launcher\.ts$/] }), /is loaded at once/);
});

test('what customers may load later is all counted, once, whichever way it is reached', () => {
  const chunk = (name, imports, laterImports = []) => ({
    name,
    bytes: 1,
    imports,
    laterImports,
    modules: new Map([[`src/${name}.ts`, 1]]),
  });
  const build = [
    chunk('entry', ['base'], ['form', 'id']),
    chunk('base', []),
    chunk('form', ['base'], ['status']),
    chunk('status', ['base', 'form']),
    chunk('id', ['words']),
    chunk('words', []),
    chunk('desk', ['base']),
  ];
  const names = (set) => chunksOf(build, set).map(({ name }) => name);
  assert.deepEqual(names({ at: ['src/entry.ts'] }), ['entry', 'base']);
  assert.deepEqual(names({ at: ['src/entry.ts', 'src/form.ts'] }), ['entry', 'base', 'form']);
  assert.deepEqual(names({ at: ['src/entry.ts'], later: true, without: [/\/id\.ts$/] }), [
    'entry',
    'base',
    'form',
    'status',
  ]);
});
