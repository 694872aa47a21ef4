import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify, departments, policies, roles } from '@redress/rules';
import { company, mondayMorning } from './company.cases.ts';
import {
  createFakeClock,
  createMemoryBackend,
  generateCase,
  generateComplaint,
  generatedLanguages,
  seeded,
  type GeneratedCase,
} from './index.ts';

/** Somebody for every role, so that nothing waits for a person who is not there. */
const staff = roles
  .filter((role) => role !== 'customer')
  .map((role) => ({ token: `token-${role}`, id: role, name: role, roles: [role], departments }));

async function livedThrough(
  policy: keyof typeof policies,
  seed: number,
  cases: number,
): Promise<GeneratedCase[]> {
  const clock = createFakeClock(mondayMorning);
  const random = seeded(seed);
  const here = { ...company, policy: policies[policy], staff };
  const backend = createMemoryBackend({ company: here, clock: clock.now });
  const lived: GeneratedCase[] = [];
  for (let at = 0; at < cases; at++)
    lived.push(await generateCase({ backend, company: here, clock, random }));
  return lived;
}

for (const policy of Object.keys(policies) as (keyof typeof policies)[])
  test(`whatever the desk offers is carried out, under ${policy}`, async () => {
    const lived = await livedThrough(policy, 11, 5);
    const refused = lived.flatMap(({ steps }) => steps.filter((step) => step.refused));
    assert.deepEqual(
      refused.map(({ by, command, refused: problem }) => [by, command, problem?.code, problem?.detail]),
      [],
    );
    const given = new Set(lived.flatMap(({ steps }) => steps.map(({ command }) => command)));
    for (const command of ['confirm', 'judge', 'record', 'resolve', 'rate'] as const)
      assert.ok(given.has(command), `${command} was given`);
  });

test('the same seed makes the same cases again, another one others', async () => {
  const told = async (seed: number) =>
    (await livedThrough('warehouse', seed, 2)).map(({ complaint, receipt, steps }) => [
      complaint.text,
      receipt.promises,
      steps.map(({ by, command }) => `${by} ${command}`),
    ]);
  const once = await told(5);
  assert.deepEqual(await told(5), once);
  assert.notDeepEqual(await told(6), once);
});

test('made-up complaints are mostly read as what they are about, in every language', () => {
  for (const lang of generatedLanguages) {
    const random = seeded(3);
    const made = Array.from({ length: 60 }, () => generateComplaint(random, lang));
    const right = made.filter(({ complaint, issue }) => classify(complaint.text).issues.includes(issue));
    assert.ok(right.length >= 45, `${lang}: ${right.length} of ${made.length}`);
  }
});
