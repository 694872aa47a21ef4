import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policies } from '../../policies/index.ts';
import type { Policy } from '../../policy/policy.ts';
import { checkPolicy, type WalkName } from './check-policy.cases.ts';
import { combinations } from './features.cases.ts';
import { laws } from './law.cases.ts';

const sentences: Readonly<Record<WalkName, string>> = {
  main: 'every round, attempt and reopening keeps the laws of a case (WF-4.5.2, LA-5)',
  everybody: 'whatever anybody tries is decided, and what is offered can be done (WF-4.5.1)',
  questions: 'a question at any point keeps the laws of a case (WF-5.2)',
  claims: 'a claim at any point keeps the laws of a case (WF-5.1.2)',
  handOver: 'a change of shift at any point keeps the laws of a case (CS-1.2, CS-1.3)',
  corrections: 'whatever a case turns out to be, it keeps the laws of a case (WF-4.2.2)',
  accused: 'whoever is complained about, somebody else can go on (CS-5.2, WF-6.1.3)',
};

/** One test a walk, for each of these policies. They are in two files, so that two cores can share them. */
export function testPolicies(names: readonly (keyof typeof policies)[]): void {
  for (const name of names) {
    const policy: Policy = policies[name];
    for (const walk of Object.keys(combinations) as WalkName[]) {
      test(`under the policy “${name}” ${sentences[walk]}`, () => {
        const { states, violations } = checkPolicy(policy, [walk]);
        assert.ok(states > 1);
        // With each breach stands the shortest way to it.
        const told = violations.map(({ law, says, path }) => `${laws[law]} But ${says}: ${path.join(', ')}`);
        assert.deepEqual(told, []);
      });
    }
  }
}

/** The one with the most states by far. */
export const largest = 'laundry';
