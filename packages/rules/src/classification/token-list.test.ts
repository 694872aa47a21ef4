import assert from 'node:assert/strict';
import { it } from 'node:test';
import { TokenList } from './token-list.ts';

it('keeps what is put in, however much it is', () => {
  const list = new TokenList();
  const numbers = Array.from({ length: 20_000 }, (_, at) => at);
  for (const at of numbers) list.push(at + 1, 2 * at, 2 * at + 1);
  assert.equal(list.length, numbers.length);
  assert.deepEqual(
    [...list.words.subarray(0, list.length)],
    numbers.map((at) => at + 1),
  );
  assert.deepEqual(
    [...list.starts.subarray(0, list.length)],
    numbers.map((at) => 2 * at),
  );
  assert.deepEqual(
    [...list.ends.subarray(0, list.length)],
    numbers.map((at) => 2 * at + 1),
  );
});

it('gives back the room that a long text took, once another is read', () => {
  const list = new TokenList();
  for (let at = 0; at < 20_000; at++) list.push(1, at, at);
  list.clear(20);
  assert.equal(list.length, 0);
  assert.ok(list.words.length < 1_000);
});

it('nothing is the last word of an empty list, not even what stood there before', () => {
  const list = new TokenList();
  list.push(7, 0, 1);
  assert.equal(list.endsWith(7), true);
  list.clear(1);
  assert.equal(list.endsWith(7), false);
});

it('has room for what it is told of, and keeps it for another of that length', () => {
  const list = new TokenList();
  list.clear(100_000);
  const { words } = list;
  assert.ok(words.length >= 100_000);
  list.clear(90_000);
  assert.equal(list.words, words);
});
