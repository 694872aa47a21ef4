import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, Submission, wording } from './index.ts';

const valid = {
  id: '019a9c5e-0000-7000-8000-00000000000a',
  text: 'One of our pallets never arrived.',
  subject: { waybill: 'HL-20261118-0417' },
  contact: {},
  facts: {},
  photos: [],
  writtenAt: Date.parse('2026-11-20T10:00:00Z'),
};
const faults = (body: unknown) => {
  const parsed = Submission.safeParse(body, wording);
  return parsed.success ? [] : faultsOf(parsed.error);
};

test('a complaint needs a description, and nothing else of the customer (WF-4.2.1)', () =>
  assert.deepEqual(faults(valid), []));

const table: readonly [sentence: string, change: Record<string, unknown>, pointer: string, words: RegExp][] =
  [
    ['an empty description is named', { text: '   ' }, '/text', /empty/],
    ['a missing one too', { text: undefined }, '/text', /string/],
    ['an unknown field is named', { urgent: true }, '/urgent', /no such field/],
    ['so is one inside', { contact: { fax: '1' } }, '/contact/fax', /no such field/],
    ['an id that is no UUIDv7 is refused', { id: 'case-1' }, '/id', /UUID/i],
    ['an unknown issue is refused', { issue: 'exploded' }, '/issue', /lost/],
    ['shares go to one hundred', { facts: { shareAffected: 101 } }, '/facts/shareAffected', /100/],
    [
      'photos are announced with their hash',
      { photos: [{ id: valid.id, name: 'a.jpg', type: 'image/jpeg', size: 3, sha256: 'x' }] },
      '/photos/0/sha256',
      /64/,
    ],
    [
      'a photo has a known type',
      { photos: [{ id: valid.id, name: 'a.svg', type: 'image/svg+xml', size: 3, sha256: 'a'.repeat(64) }] },
      '/photos/0/type',
      /image\/jpeg/,
    ],
  ];
for (const [sentence, change, pointer, words] of table) {
  test(sentence, () => {
    const [fault, ...more] = faults({ ...valid, ...change });
    assert.deepEqual(more, []);
    assert.equal(fault?.pointer, pointer);
    assert.match(fault.detail, words);
  });
}

test('all faults are named at once', () => {
  assert.equal(faults({ ...valid, text: '', issue: 'exploded', id: 3 }).length, 3);
});
