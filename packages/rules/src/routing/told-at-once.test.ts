import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Case } from '../case/case.ts';
import { channels, issues, kinds, roles, severities, type Role } from '../core/vocabulary.ts';
import { policies } from '../policies/index.ts';
import type { Policy } from '../policy/policy.ts';
import { caseOf, isAboveAll, names, type Name } from './routed.cases.ts';
import { toldAtOnce } from './told-at-once.ts';

const cases: readonly [what: string, Name, Partial<Case>, readonly Role[]][] = [
  [
    'of what is urgent-major management group and departments (WF-4.4.1)',
    'warehouse',
    { severity: 'urgent-major' },
    ['management-group', 'department-head'],
  ],
  [
    'of what is not urgent only who answers for it (WF-4.5.1)',
    'warehouse',
    { severity: 'general' },
    ['customer-service'],
  ],
  [
    'of urgent misconduct supervision only (WF-6.1.3)',
    'warehouse',
    { severity: 'urgent-major', kind: 'misconduct' },
    ['supervision'],
  ],
  [
    'not the head who is accused (WF-4.4.1)',
    'warehouse',
    { severity: 'urgent-major', accused: { role: 'department-head' } },
    ['management-group'],
  ],
  ['of damage the head office (SH-7)', 'shuanghe', { issue: 'damaged' }, ['group-office']],
  [
    'of a hazard management and the head, each once (CS-2, CS-4.7)',
    'customer-service',
    { kind: 'hazard', severity: 'urgent-major' },
    ['department-head', 'management-group'],
  ],
  [
    'of an accused head somebody from outside (CS-5.2)',
    'customer-service',
    { accused: { role: 'department-head' } },
    ['supervision'],
  ],
  [
    'where all who would hear are accused, who answers for it instead',
    'xingfa',
    { severity: 'urgent-major', accused: { role: 'general-manager' } },
    ['group-office'],
  ],
  [
    'the next one, where the accused is above everybody',
    'fieldservice',
    { kind: 'misconduct', accused: { role: 'general-manager' } },
    ['department-head'],
  ],
];
for (const [what, name, more, told] of cases) {
  test(`${name} tells at once: ${what}`, () =>
    assert.deepEqual(toldAtOnce(policies[name], caseOf(more)), told));
}

test('under no policy is misconduct told to heads of departments, nor to the desk (WF-6.1.3)', () => {
  for (const name of names) {
    const policy: Policy = policies[name];
    for (const channel of channels) {
      for (const issue of issues) {
        for (const severity of severities) {
          for (const role of [undefined, ...roles]) {
            const told = toldAtOnce(policy, {
              ...{ channel, issue, severity, kind: 'misconduct' },
              ...{ complex: true, facts: { customerTier: 'key' }, accused: role && { role } },
            });
            for (const near of ['department-head', 'customer-service', 'first-receiver'] as const)
              assert.ok(
                !told.includes(near) || isAboveAll(name, role),
                `${name}, ${channel}, ${issue}, ${severity}: ${near}`,
              );
          }
        }
      }
    }
  }
});

test('somebody hears of every case, each once (WF-4.1.3)', () => {
  for (const name of names) {
    for (const kind of kinds) {
      for (const severity of severities) {
        const told = toldAtOnce(policies[name], caseOf({ kind, severity }));
        assert.ok(told.length > 0 && new Set(told).size === told.length, `${name}, ${kind}, ${severity}`);
      }
    }
  }
});
