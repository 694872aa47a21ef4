import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { channels, issues, kinds, roles, severities, type Role } from '../core/vocabulary.ts';
import type { RoutingRule } from '../policy/handling.ts';
import { policies } from '../policies/index.ts';
import type { Policy } from '../policy/policy.ts';
import { fits, type Routed } from './fits.ts';
import { narrowest, type Row } from './fitting-rows.ts';
import { ownerRow } from './owner-row.ts';
import { names } from './routed.cases.ts';

/** Everything a case can be by its channel, kind and severity. */
const everyPlace: readonly Routed[] = channels.flatMap((channel) =>
  kinds.flatMap((kind) =>
    severities.map((severity): Routed => ({ channel, kind, severity, issue: 'delay' })),
  ),
);

/** Roles that the policy names for the handling of a case: for what is confidential only where it names the kind. */
function named({ routing, kinds: rules }: Policy, routed: Routed): ReadonlySet<Role> {
  const rows = Object.values(routing).filter(
    ({ as, when }) =>
      (as === 'owner' || as === 'handler') &&
      fits(when, routed) &&
      (rules[routed.kind]?.confidential !== true || when.kinds?.includes(routed.kind)),
  );
  return new Set(rows.map(({ to }) => to));
}

for (const name of names) {
  const policy: Policy = policies[name];
  describe(`under “${name}”`, () => {
    test('somebody answers for every case, and it is not the accused while another is named (CS-5.2)', () => {
      for (const place of everyPlace) {
        for (const accused of [undefined, ...roles]) {
          for (const complex of [false, true]) {
            const routed: Routed = { ...place, complex, accused: accused && { role: accused } };
            const { to } = ownerRow(policy, routed);
            const others = [...named(policy, routed)].filter((role) => role !== accused);
            const where = `${JSON.stringify(routed)} → ${to}`;
            if (others.length > 0) assert.ok(others.includes(to), where);
            else assert.equal(to, accused, where);
          }
        }
      }
    });

    test('of what is confidential nobody answers whom no row names for it (WF-6.1.3)', () => {
      for (const issue of issues) {
        for (const place of everyPlace.filter(({ kind }) => policy.kinds[kind]?.confidential)) {
          const { when } = ownerRow(policy, { ...place, issue });
          assert.ok(when.kinds?.includes(place.kind), JSON.stringify(place));
        }
      }
    });
  });
}

const row = (name: string, when: RoutingRule['when'], to: Role): Row => ({
  name,
  when,
  to,
  as: 'owner',
  source: 'CS-5.2',
});

test('one owner is enough: the row with the most conditions, whatever the order of the rows', () => {
  const rows = [
    row('any', {}, 'office'),
    row('b', { issues: ['delay'] }, 'custodian'),
    row('a', { kinds: ['complaint'] }, 'supervision'),
    row('most', { kinds: ['complaint'], severities: ['general'] }, 'group-office'),
  ];
  assert.equal(narrowest(rows)?.to, 'group-office');
  assert.equal(narrowest(rows.toReversed())?.to, 'group-office');
  // Neither of the two is narrower, and a policy is the same in any order: the name decides.
  const equals = rows.slice(0, 3);
  assert.deepEqual([narrowest(equals)?.name, narrowest(equals.toReversed())?.name], ['a', 'a']);
  assert.equal(narrowest([]), undefined);
});

test('who owns misconduct is found by its kind, even where a row with more conditions does not name it (WF-6.1.3)', () => {
  const narrow: RoutingRule = {
    when: { issues: ['misconduct'], severities: ['important'], channels: ['web'] },
    as: 'owner',
    to: 'department-head',
    source: 'WF-4.4.2',
  };
  const policy = { ...policies.warehouse, routing: { ...policies.warehouse.routing, narrow } };
  const routed: Routed = { kind: 'misconduct', issue: 'misconduct', severity: 'important', channel: 'web' };
  assert.equal(ownerRow(policy, routed).to, 'supervision');
  assert.equal(ownerRow(policy, { ...routed, kind: 'complaint' }).to, 'department-head');
});

test('where the one who owns all cases is accused, the narrowest handler answers for it (LA-5)', () => {
  const routed: Routed = { channel: 'web', kind: 'enquiry', issue: 'attitude', severity: 'important' };
  const accused = { role: 'customer-service' } as const;
  assert.equal(ownerRow(policies.laundry, routed).to, 'customer-service');
  const instead = ownerRow(policies.laundry, { ...routed, accused });
  assert.deepEqual([instead.name, instead.to], ['impartiality', 'department-head']);
});

test('a policy that names nobody is refused, not guessed at', () => {
  const routed: Routed = { channel: 'web', kind: 'enquiry', issue: 'delay', severity: 'general' };
  assert.throws(() => ownerRow({ ...policies.laundry, routing: {} }, routed), RangeError);
});
