import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureImports } from '../packages/rules/bench/import-sizes.mjs';
import { listed } from '../packages/rules/src/classification/phrases.ts';
import { minifyList } from './minify-lists.mjs';

test('a list keeps its items, and loses line ends and the blanks around its commas', () => {
  assert.equal(
    minifyList('\n  lost box,\n  (no|without) trace, gone\n  stolen\n'),
    'lost box,(no|without) trace,gone,stolen',
  );
});

for (const lang of ['en', 'zh-Hans', 'zh-Hant', 'id']) {
  test(`the ${lang} lexicon says the same as in its source`, async () => {
    const name = `@redress/rules/lexicons/${lang}`;
    const { code } = await measureImports(name, ['lexicon']);
    assert.ok(!/\\n|\n./.test(code), 'A list still has line ends.');
    const built = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
    const source = await import(name);
    assert.deepEqual(withLists(built.lexicon), withLists(source.lexicon));
  });
}

/** Everything in a lexicon, its lists as what they are read as. */
const withLists = (lexicon) => ({
  ...lexicon,
  ...Object.fromEntries(
    ['negators', 'neutral', 'contrast', 'questions'].map((list) => [
      list,
      listed(lexicon[list], lexicon.groups),
    ]),
  ),
  readAs: Object.entries(lexicon.readAs).map(([word, forms]) => [word, listed(forms)]),
  entries: lexicon.entries.map((entry) => ({ ...entry, phrases: listed(entry.phrases, lexicon.groups) })),
});
