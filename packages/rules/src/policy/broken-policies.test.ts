import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PolicyError } from './policy-error.ts';
import { resolvePolicy } from './resolve-policy.ts';

/** A policy with one fault, and the words that the error must contain. */
interface Broken {
  readonly fault: string;
  readonly words: readonly string[];
  /** In how many places the one fault shows; 1 when absent. */
  readonly problems?: number;
  readonly extends?: readonly unknown[];
  readonly policy: unknown;
}

const folder = new URL('./broken/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

for (const file of files) {
  const broken = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Broken;
  test(`${broken.fault} (${file})`, () => {
    const { problems } = faultOf(broken);
    const text = problems.map(({ path, fault, remedy }) => `${path}: ${fault} ${remedy}`).join('\n');
    for (const words of broken.words) assert.ok(text.includes(words), `“${words}” in:\n${text}`);
    assert.equal(problems.length, broken.problems ?? 1, text);
    for (const { path, fault, remedy } of problems) {
      assert.ok(path && /[.]$/.test(fault) && /[.]$/.test(remedy), `sentences in:\n${text}`);
    }
  });
}

test('the folder holds all the faults that were thought of', () => assert.ok(files.length >= 115));

test('several broken policies in one file show all their problems at once', () => {
  const faults = [
    'unit-unknown',
    'graver-later',
    'ladder-twice-at-once',
    'citation-missing',
    'clock-taken-away',
  ];
  const merged = faults
    .map((name) => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Broken)
    .map(({ policy }) => policy as Record<string, Record<string, unknown>>);
  // Unit and length are both faults of the urgent answer; the unreadable one is moved to another severity.
  const [unit, ...others] = merged;
  const policy = Object.assign({}, ...others) as Record<string, Record<string, unknown>>;
  policy['milestones'] = { ...policy['milestones'], general: unit!['milestones']!['urgent-major'] };
  const { problems } = faultOf({ fault: '', words: [], policy });
  assert.deepEqual(problems.map(({ path }) => path).sort(), [
    'clocks.respond',
    'issues.waiting.source',
    'ladders.ours.rungs[0].value[1]',
    'milestones.general.respond[0].value.unit',
    'milestones.urgent-major.respond',
  ]);
});

function faultOf({ policy, extends: lower = [] }: Broken): PolicyError {
  try {
    resolvePolicy(policy, { extends: lower });
  } catch (error) {
    assert.ok(error instanceof PolicyError, String(error));
    return error;
  }
  return assert.fail('The policy was accepted.');
}
