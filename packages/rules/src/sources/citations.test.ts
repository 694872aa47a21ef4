import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { policies } from '../policies/index.ts';
import type { Policy } from '../policy/policy.ts';
import { clauses, documentOf, type ClauseId } from './index.ts';
import { notImplemented, partlyImplemented } from './not-implemented.ts';

/** A clause id, or the number of a chapter, somewhere in a text. */
interface Citation {
  readonly id: string;
  /** It is all that stands between two quotation marks. */
  readonly literal: boolean;
  readonly place: string;
}

interface File {
  readonly path: string;
  readonly text: string;
}

// Running numbers, such as SH-2026-000001, are none.
const pattern = /(?<![\w-])(?:XF|WF|CS|SH|LA)-\d+(?:\.\d+)*(?!\w|-\d|\.\d)/g;

function citationsIn({ path, text }: File): Citation[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [id] = match;
    const before = text[match.index - 1];
    const literal = (before === "'" || before === '"') && text[match.index + id.length] === before;
    const line = text.slice(0, match.index).split('\n').length;
    return { id, literal, place: `${path}:${line}` };
  });
}

const root = new URL('../../../../', import.meta.url);

function foldersIn(path: string): string[] {
  return readdirSync(new URL(path, root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${path}/${name}`);
}

/** The files below a folder. A folder that does not exist holds none. */
function filesBelow(folder: string): string[] {
  let names: string[];
  try {
    names = readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

const read = (path: string): File => ({ path, text: readFileSync(new URL(path, root), 'utf8') });

const isText = (path: string) => /\.(ts|js|mjs|json|sql|html)$/.test(path);
const isGenerated = (path: string) => /(^|\/)(node_modules|dist|build)\/|\.generated\.ts$/.test(path);
const isTest = (path: string) =>
  /\.(test|cases|oracle|e2e|bench)\.ts$|\/(testing|e2e|bench|broken)\//.test(path);
/** What a policy says is data: whether anything acts on it shows by its section, below. */
const isPolicy = (path: string) => /^packages\/rules\/src\/polic(y|ies)\//.test(path);

const packages = [...foldersIn('packages'), ...foldersIn('examples')];
const paths = packages
  .flatMap((folder) => ['src', 'public', 'e2e', 'bench'].flatMap((part) => filesBelow(`${folder}/${part}`)))
  .filter((path) => isText(path) && !isGenerated(path) && !path.startsWith('packages/rules/src/sources/'));
const code = paths.filter((path) => !isTest(path)).map(read);
const tests = paths.filter(isTest).map(read);
const prose = [
  'README.md',
  ...filesBelow('docs').filter((path) => path.endsWith('.md') && !path.startsWith('docs/api/')),
  ...packages.flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`),
  ),
].map(read);

const ids = Object.keys(clauses) as ClauseId[];
const isClause = (id: string): id is ClauseId => Object.hasOwn(clauses, id);
const isChapter = (id: string) => ids.some((clause) => clause.startsWith(`${id}.`));

/** Ids that tests make up because they are no clauses. */
const madeUp = new Set(['WF-99', 'WF-9']);

/** What is cited but does not exist. Prose may name a whole chapter; a literal is an exact id. */
const orphans = (citations: readonly Citation[]) =>
  citations.filter(({ id, literal }) => !isClause(id) && (literal || !isChapter(id)));

const list = (citations: readonly Citation[]) =>
  citations.map(({ id, place }) => `\n  ${id} in ${place}`).join('');

/** Sections of a policy that code acts on; what the others say waits for its code. */
const actedOn: readonly (keyof Policy)[] = ['severityRules', 'milestones', 'clocks', 'changes', 'tracks'];
/** Sections that hold the substance of a clause. A kind of case that only has it in mind does nothing about it. */
const substance: readonly (keyof Policy)[] = ['outcomes', 'commitments', 'pledges', 'surveys', 'visits'];

/** Clauses that code acts on by way of a policy, each with the section that cites it. */
function actedOnBy(name: string, policy: Policy): Map<string, string> {
  const waiting = new Set(substance.flatMap((section) => sourcesIn(policy[section])));
  const found = new Map<string, string>();
  for (const [kind, { track, milestones, bySeverity, source }] of Object.entries(policy.kinds)) {
    for (const id of sourcesIn([track, milestones, bySeverity])) found.set(id, `kinds.${kind}`);
    // What a kind is, for example confidential, is acted on.
    if (!(waiting.has(source) && isClause(source) && documentOf(source).policy === name))
      found.set(source, `kinds.${kind}`);
  }
  for (const section of actedOn) for (const id of sourcesIn(policy[section])) found.set(id, section);
  return found;
}

function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    key === 'source' ? [inner as string] : sourcesIn(inner),
  );
}

const cited = new Map<string, string>();
for (const { id, place } of code.filter(({ path }) => !isPolicy(path)).flatMap(citationsIn))
  cited.set(id, place);
for (const [name, policy] of Object.entries(policies)) {
  for (const [id, section] of actedOnBy(name, policy)) cited.set(id, `the policy “${name}”, ${section}`);
}

test('there is code, there are tests and documents to look through', () => {
  assert.ok(code.length > 50, `${code.length} files of code`);
  assert.ok(tests.length > 50, `${tests.length} files of tests`);
  assert.ok(prose.some(({ path }) => path === 'docs/glossary.md'));
  for (const policy of ['base', 'warehouse'])
    assert.ok(
      code.some(({ path }) => path === `packages/rules/src/policies/${policy}.ts`),
      policy,
    );
  assert.ok(cited.size > 30, `${cited.size} clauses cited`);
});

test('every clause that code cites exists', () => {
  const found = orphans(code.flatMap(citationsIn));
  assert.equal(found.length, 0, `These are no clauses:${list(found)}`);
});

test('every clause that a test cites exists, unless the test makes it up', () => {
  const found = orphans(tests.flatMap(citationsIn)).filter(({ id }) => !madeUp.has(id));
  assert.equal(found.length, 0, `These are no clauses:${list(found)}`);
});

test('every clause that the documents cite exists', () => {
  const found = orphans(prose.flatMap(citationsIn));
  assert.equal(found.length, 0, `These are no clauses:${list(found)}`);
});

test('every clause is cited by code or by what code acts on, or the reason is given why it is not implemented', () => {
  const silent = ids.filter((id) => !cited.has(id) && !Object.hasOwn(notImplemented, id));
  assert.equal(
    silent.length,
    0,
    `Cite these, or add them to not-implemented.ts with a reason:\n  ${silent.join('\n  ')}`,
  );
});

test('no clause that code acts on is listed as not implemented', () => {
  const stale = Object.keys(notImplemented).filter((id) => cited.has(id));
  const places = stale.map((id) => `\n  ${id} in ${cited.get(id)}`).join('');
  assert.equal(stale.length, 0, `Remove these from not-implemented.ts, they are cited:${places}`);
});

test('a clause of which only a part waits is cited, and not listed as a whole', () => {
  for (const [id, reason] of Object.entries(partlyImplemented)) {
    assert.ok(cited.has(id) && !Object.hasOwn(notImplemented, id), id);
    assert.match(reason, /^[A-Z].{18,}\.$/, id);
  }
});

test('a policy that cites a clause only for its issues, or for a kind whose substance waits, does not act on it', () => {
  const { kinds: _, ...rest } = policies.laundry;
  const made = {
    ...rest,
    issues: { ...rest.issues, delay: { ...rest.issues.delay, source: 'LA-3.2' } },
    kinds: { misconduct: { source: 'LA-3.3' }, praise: { source: 'LA-4.2' } },
  } as const satisfies Policy;
  const found = actedOnBy('laundry', made);
  assert.deepEqual(
    ['LA-3.2', 'LA-3.3', 'LA-4.2', 'LA-2.2'].map((id) => found.get(id)),
    [undefined, undefined, undefined, 'tracks'],
  );
  const confidential = { ...made, pledges: {} };
  assert.equal(actedOnBy('laundry', confidential).get('LA-4.2'), 'kinds.praise');
});

test('what is not implemented yet is at least stated by the policy of its document, or by another', () => {
  const stated = new Set(Object.values(policies).flatMap(sourcesIn));
  const missing = Object.keys(notImplemented).filter((id) => !stated.has(id));
  assert.deepEqual(missing, []);
});

test('every reason for not implementing a clause is a sentence', () => {
  for (const [id, reason] of Object.entries(notImplemented)) {
    assert.ok(isClause(id), `${id} is no clause`);
    assert.match(reason, /^[A-Z].{18,}\.$/, id);
  }
});

const orphansIn = (text: string) => orphans(citationsIn({ path: 'made-up.ts', text })).map(({ id }) => id);

test('a citation of a clause that does not exist is found, in literals and in prose', () => {
  assert.deepEqual(orphansIn(`{ source: 'WF-4.4.9' }, // see LA-5.5, SH-13; and CS-8.1.`), [
    'WF-4.4.9',
    'LA-5.5',
    'SH-13',
    'CS-8.1',
  ]);
  const [second] = orphans(citationsIn({ path: 'made-up.ts', text: `'WF-2'\n'WF-44.1'\n` }));
  assert.equal(second?.place, 'made-up.ts:2');
});

test('prose may name a chapter, a literal may not', () => {
  assert.deepEqual(orphansIn('/** Shifts (CS-1), the stations of CS-7 and the urgent track: WF-4.4. */'), []);
  assert.deepEqual(orphansIn(`{ source: 'CS-7' }, { source: "WF-4.4" }, { source: 'LA-5' }`), [
    'CS-7',
    'WF-4.4',
  ]);
});

test('running numbers and names that only look alike are no citations', () => {
  assert.deepEqual(
    citationsIn({ path: 'made-up.ts', text: 'SH-2026-000001 XWF-1.1 A-WF-9 WF-1a LA-7.2x SH-A' }),
    [],
  );
});
