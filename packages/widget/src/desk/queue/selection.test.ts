import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allToggled, extended, nothingSelected, toggled } from './selection.ts';

const shown = ['a', 'b', 'c', 'd', 'e'];
const ids = ({ ids: selected }: { readonly ids: ReadonlySet<string> }): readonly string[] =>
  [...selected].sort();

test('a case is selected, and is not any more', () => {
  const one = toggled(nothingSelected, 'b');
  assert.deepEqual(ids(one), ['b']);
  assert.deepEqual(ids(toggled(one, 'b')), []);
});

test('a range goes from the case that was pressed last, up or down, and the next from there again', () => {
  const down = extended(toggled(nothingSelected, 'b'), 'd', shown);
  assert.deepEqual(ids(down), ['b', 'c', 'd']);
  assert.deepEqual(ids(extended(down, 'a', shown)), ['a', 'b', 'c', 'd']);
});

test('a range without a beginning, or with one that is out of sight, is its end alone', () => {
  assert.deepEqual(ids(extended(nothingSelected, 'c', shown)), ['c']);
  assert.deepEqual(ids(extended(toggled(nothingSelected, 'gone'), 'c', shown)), ['c', 'gone']);
});

test('all that are shown are selected, then none of them; what is not shown stays as it is', () => {
  const all = allToggled(toggled(nothingSelected, 'gone'), shown);
  assert.deepEqual(ids(all), [...shown, 'gone']);
  assert.deepEqual(ids(allToggled(all, shown)), ['gone']);
});
