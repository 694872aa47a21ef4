import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clauseIds, openIds, recommendedIds } from './clause-ids.cases.ts';
import { clauses, documentOf, sourceDocuments, type Clause, type ClauseId } from './index.ts';

const entries = Object.entries(clauses) as [ClauseId, Clause][];
const idsWhere = (holds: (clause: Clause) => boolean): string[] =>
  entries.filter(([, clause]) => holds(clause)).map(([id]) => id);

/** Which ids are in one list only. */
const differences = (have: readonly string[], want: readonly string[]) => ({
  missing: want.filter((id) => !have.includes(id)),
  extra: have.filter((id) => !want.includes(id)),
});
const none = { missing: [], extra: [] };

test('the registry holds every clause of the source documents and no other', () => {
  assert.deepEqual(differences(Object.keys(clauses), Object.values(clauseIds).flat()), none);
});

test('the list of ids names each clause once', () => {
  const ids = Object.values(clauseIds).flat();
  assert.equal(new Set(ids).size, ids.length);
});

test('each document is found by the ids of its clauses, and each id begins with its prefix', () => {
  assert.deepEqual(
    sourceDocuments.map(({ policy }) => policy as string).sort(),
    Object.keys(clauseIds).sort(),
  );
  for (const [policy, ids] of Object.entries(clauseIds))
    for (const id of ids) {
      const document = documentOf(id as ClauseId);
      assert.equal(document.policy, policy, id);
      assert.ok(id.startsWith(document.prefix), id);
    }
});

test('the two companies within the collection of regimes have documents of their own', () => {
  assert.equal(documentOf('CS-5.12').policy, 'customer-service');
  assert.equal(documentOf('CS-6.1').policy, 'fieldservice');
  assert.equal(documentOf('CS-7.22').policy, 'cement');
});

/** Ten bans, or a table of numbers, need more room than a sentence. */
const longest: Partial<Record<ClauseId, number>> = { 'CS-7.2': 280, 'CS-7.6': 340 };

test('every summary is one or two sentences of a readable length', () => {
  for (const [id, { summary }] of entries) {
    assert.match(summary, /^[A-Z].*[^.]\.$/, `${id} is no sentence`);
    const most = longest[id] ?? 260;
    assert.ok(
      summary.length >= 20 && summary.length <= most,
      `${id} has ${summary.length} characters; 20 to ${most} are wanted`,
    );
  }
});

test('no two clauses have the same summary', () => {
  const first = new Map<string, ClauseId>();
  for (const [id, { summary }] of entries) {
    assert.equal(first.get(summary), undefined, `${id} says the same`);
    first.set(summary, id);
  }
});

test('exactly the clauses that leave a number open say so', () => {
  assert.deepEqual(
    differences(
      idsWhere(({ open }) => open !== undefined),
      openIds,
    ),
    none,
  );
});

test('what a clause leaves open is said in a few words', () => {
  for (const [id, { open }] of entries) if (open !== undefined) assert.match(open, /^[a-z].{5,78}[^.]$/, id);
});

test('exactly the clauses that recommend rather than demand are marked', () => {
  assert.deepEqual(
    differences(
      idsWhere(({ recommended }) => recommended === true),
      recommendedIds,
    ),
    none,
  );
});
