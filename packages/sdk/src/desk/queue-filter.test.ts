import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DeskQueue, DeskRow } from '../contract/index.ts';
import { filterQueue, type QueueFilter } from './queue-filter.ts';

const at = Date.parse('2026-11-23T02:00:00Z');
const hour = 3_600_000;
const row = (number: string, changes: Partial<DeskRow> = {}): DeskRow => ({
  id: number,
  number,
  version: 3,
  stage: 'received',
  branch: 'SHA',
  receivedAt: at,
  issue: 'damaged',
  severity: 'important',
  confirmed: true,
  lang: 'en',
  photos: 0,
  ...changes,
});
const queue: DeskQueue = {
  at,
  cases: [
    row('SHA-2026-000001', {
      severity: 'urgent-major',
      issue: 'lost',
      next: { duty: 'respond', due: at - hour, late: true },
      owner: 'Lin',
      receivedAt: at - 3 * hour,
      excerpt: 'A pallet of Glass is gone.',
    }),
    row('SHA-2026-000002', {
      confirmed: false,
      next: { duty: 'confirm', due: at + hour, late: false },
      receivedAt: at - hour,
      excerpt: 'Two cartons of glass are crushed.',
    }),
    row('JKT-2026-000001', {
      branch: 'JKT',
      stage: 'resolved',
      waits: 'customer',
      receivedAt: at - 2 * hour,
    }),
  ],
};
const [first, second, third] = ['SHA-2026-000001', 'SHA-2026-000002', 'JKT-2026-000001'];

const table: readonly [sentence: string, filter: QueueFilter, numbers: readonly (string | undefined)[]][] = [
  ['nothing named leaves all, in the server’s order', {}, [first, second, third]],
  ['words in any case, all of them, anywhere in number and description', { text: 'GLASS gone' }, [first]],
  ['a part of the number', { text: '000001' }, [first, third]],
  ['blanks are no words', { text: '  ' }, [first, second, third]],
  ['severity', { severities: ['urgent-major', 'general'] }, [first]],
  ['issue', { issues: ['damaged'] }, [second, third]],
  ['branch', { branches: ['JKT'] }, [third]],
  ['stage', { stages: ['resolved', 'closed'] }, [third]],
  ['by whom it is answered for', { owner: 'Lin' }, [first]],
  ['nobody answers for it', { owner: null }, [second, third]],
  ['late', { late: true }, [first]],
  ['not late; what has no due time is not late', { late: false }, [second, third]],
  ['due within two hours, or late', { dueWithin: 2 * hour }, [first, second]],
  ['not confirmed yet (WF-4.2.2)', { confirmed: false }, [second]],
  ['the customer has to go on', { waits: 'customer' }, [third]],
  ['nobody is waited for', { waits: null }, [first, second]],
  ['all that is named must hold', { branches: ['SHA'], owner: null, late: false }, [second]],
  ['the newest first', { order: 'newest' }, [second, third, first]],
  ['the oldest first', { order: 'oldest' }, [first, third, second]],
  ['the gravest first, and then in the server’s order', { order: 'gravest' }, [first, second, third]],
];
for (const [sentence, filter, numbers] of table)
  test(sentence, () =>
    assert.deepEqual(
      filterQueue(queue, filter).map(({ number }) => number),
      numbers,
    ),
  );

test('the queue itself stays as it was', () => {
  const before = structuredClone(queue);
  filterQueue(queue, { order: 'newest' });
  assert.deepEqual(queue, before);
});
