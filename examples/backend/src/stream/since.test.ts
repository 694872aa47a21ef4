import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oldest, overlap, sinceOf } from './since.ts';

const now = Date.parse('2026-11-23T02:00:00Z');

const table: readonly (readonly [sentence: string, id: string, since: number | undefined])[] = [
  ['what began a minute earlier is told again: it may have ended later', String(now), now - overlap],
  ['a day may have passed', String(now - oldest), now - oldest - overlap],
  ['more than a day may not', String(now - oldest - 1), undefined],
  ['the clock of another process may be ahead', String(now + overlap), now],
  ['but not by any time', String(now + overlap + 1), undefined],
  ['an empty id was never given', '', undefined],
  ['nor was a word', 'yesterday', undefined],
  ['nor a fraction', '1.5', undefined],
  ['nor a number beyond all years', '9'.repeat(30), undefined],
];
for (const [sentence, id, since] of table) test(sentence, () => assert.equal(sinceOf(id, now), since));
