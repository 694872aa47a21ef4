import assert from 'node:assert/strict';
import { test } from 'node:test';
import { departments, kinds, roles, severities, type Role } from '../core/vocabulary.ts';
import { policies } from '../policies/index.ts';
import type { Policy } from '../policy/policy.ts';
import type { StaffEntry } from '../routing/directory.ts';
import { escalations } from '../routing/escalations.ts';
import { route } from '../routing/route.ts';
import { toldAtOnce } from '../routing/told-at-once.ts';
import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import type { CommandData, CommandType } from './commands.ts';
import { customerView } from './customer-view.ts';
import { duties } from './duties.ts';
import { sees } from './sight.ts';
import { createWorld, customer, reading, received, text, type World } from './world.cases.ts';
import { whoMay } from './who-may.ts';

const named = Object.entries(policies);
const wall = '2026-11-20T11:00';

/** A report of misconduct under a policy. */
const reported = (policy: Policy, more: Partial<CommandData['receive']> = {}): World =>
  received('2026-11-20T10:00', 'misconduct', { chosenIssue: 'misconduct', ...more }, policy);

for (const [name, policy] of named) {
  test(`${name}: misconduct is counted in a series of its own, so that a gap betrays nothing (WF-6.1.3)`, () => {
    const asked: unknown[] = [];
    const world = createWorld(policy);
    const context = {
      nextNumber: (...series: unknown[]) => {
        asked.push(series);
        return 7;
      },
    };
    const { id, channel, branch, lang, photos, facts } = { ...reported(policy).case() };
    const data: CommandData['receive'] = {
      id,
      channel,
      branch,
      lang,
      photos,
      facts,
      content: text('took a box of pears'),
      classification: reading('misconduct', 'important'),
      chosenIssue: 'misconduct',
    };
    assert.equal(world.tell('2026-11-20T10:00', customer, 'receive', data, context), undefined);
    assert.equal(world.case().number, 'SHA-R-2026-000007');
    assert.deepEqual(asked, [['SHA', 2026, 'reports']]);
  });

  for (const department of departments) {
    test(`${name}: nobody of the accused department ${department} sees it, whatever their role (WF-6.1.3, CS-7.7)`, () => {
      const current: Case = { ...reported(policy, { accused: { department } }).case(), owner: 'staff-1' };
      const staff = roles.filter((role) => role !== 'customer');
      for (const role of staff)
        assert.equal(
          sees({ roles: [role], id: 'staff-1', departments: [department] }, current, policy),
          false,
          role,
        );
      const all: Actor = { roles: staff, departments: [department, ...departments] };
      assert.equal(sees(all, current, policy), false);
    });
  }

  for (const accused of roles.filter((role) => role !== 'customer')) {
    test(`${name}: no ${accused} sees or handles what is said about theirs (WF-6.1.3, CS-7.7)`, () => {
      const current = reported(policy, { accused: { role: accused } }).case();
      assert.equal(sees({ roles: [accused], id: 'staff-1' }, current, policy), false);
      for (const type of ['confirm', 'answer', 'resolve', 'judge', 'close'] as const)
        assert.ok(!whoMay(current, type, policy).includes(accused), type);
    });

    test(`${name}: a report about a ${accused} is looked into by somebody all the same (WF-6.1.3)`, () => {
      const current = reported(policy, { accused: { role: accused } }).case();
      for (const type of ['confirm', 'answer', 'resolve', 'close'] as const) {
        const able = whoMay(current, type, policy).filter((role) =>
          sees({ roles: [role], id: 'staff-1' }, { ...current, owner: 'staff-1' }, policy),
        );
        assert.ok(
          able.some((role) => role !== 'customer' && role !== 'system'),
          `nobody may ${type}`,
        );
      }
    });
  }

  test(`${name}: the one it is about never sees it, also as its owner or as who took it (WF-6.1.3)`, () => {
    const accused = { staff: ['staff-1'] };
    for (const world of [
      reported(policy, { accused }),
      received('2026-11-20T10:00', 'attitude', { accused }, policy),
    ]) {
      const current: Case = { ...world.case(), owner: 'staff-1', receivedBy: 'staff-1' };
      for (const role of roles.filter((one) => one !== 'customer'))
        assert.equal(sees({ roles: [role], id: 'staff-1' }, current, policy), false, role);
    }
  });

  test(`${name}: a nameless report is taken like any other (CS-7.7, ambiguity 3)`, () => {
    const reporter = { anonymous: true, unreachable: true, confidential: true } as const;
    const world = reported(policy, { reporter });
    const { number, reporter: known, stage } = world.case();
    assert.deepEqual([number, known, stage], ['SHA-R-2026-000042', reporter, 'received']);
  });
}

/** One member of staff for each role, with a department. */
const staffOf = (department: (typeof departments)[number]): readonly StaffEntry[] =>
  roles
    .filter((role) => role !== 'customer')
    .map((role) => ({
      id: `${role}-of-${department}`,
      roles: [role],
      branches: ['SHA'],
      departments: [department],
    }));
const directory = { staff: departments.flatMap(staffOf) };

interface Secret {
  readonly what: string;
  readonly more: Partial<Case>;
}
const secrets: readonly Secret[] = [
  { what: 'nobody in particular', more: {} },
  { what: 'a department', more: { accused: { department: 'warehouse-operations' } } },
  { what: 'a head', more: { accused: { role: 'department-head' } } },
];

/** Who is told of a case, with the roles in which they are, by the routing and by the ladders. */
function told(
  current: Case,
  policy: Policy,
): { readonly roles: readonly Role[]; readonly staff: readonly string[] } {
  const context = { ...reported(policy).context(wall), directory };
  const telling = route(current, context).value.told;
  const climbed = escalations(current, duties(current, context), context);
  return {
    roles: [...new Set([...toldAtOnce(policy, current), ...climbed.flatMap(({ roles: all }) => all)])],
    staff: telling.flatMap(({ staff }) => staff.map(({ id }) => id)),
  };
}
/** Somebody of a role who has nothing to do with what is accused, in the branch and department of the case. */
const bystander = (role: Role, { department }: Case): Actor => ({
  roles: [role],
  id: 'nobody-in-particular',
  branches: ['SHA'],
  departments: [department],
});

for (const [name, policy] of named) {
  for (const kind of kinds.filter((one) => policy.kinds[one]?.confidential)) {
    test(`${name}: who is told of ${kind}, at once or when it is late, may look at it (WF-6.1.3, CS-7.7)`, () => {
      for (const severity of severities) {
        const current: Case = { ...reported(policy).case(), kind, severity };
        for (const role of told(current, policy).roles)
          assert.ok(sees(bystander(role, current), current, policy), `${severity}: ${role}`);
      }
    });
  }

  test(`${name}: who is told of what a reporter wants kept secret may look at it (CS-7.7)`, () => {
    for (const severity of severities) {
      const world = received('2026-11-20T10:00', 'delay', { reporter: { confidential: true } }, policy);
      const current: Case = { ...world.case(), severity };
      for (const role of told(current, policy).roles.filter((one) => policy.roles[one]?.sees !== 'own'))
        assert.ok(sees(bystander(role, current), current, policy), `${severity}: ${role}`);
    }
  });

  for (const { what, more } of secrets) {
    test(`${name}: no person is told of a secret about ${what} who must not see it (WF-6.1.3, CS-7.7)`, () => {
      for (const severity of severities) {
        for (const world of [
          reported(policy),
          received('2026-11-20T10:00', 'attitude', { reporter: { confidential: true } }, policy),
        ]) {
          const current: Case = { ...world.case(), severity, department: 'warehouse-operations', ...more };
          for (const id of told(current, policy).staff) {
            const entry = directory.staff.find((one) => one.id === id)!;
            const isHeld = policy.roles[entry.roles[0]!]?.sees !== 'own';
            if (isHeld) assert.ok(sees(entry, current, policy), `${severity} ${current.kind}: ${id}`);
          }
        }
      }
    });
  }
}

test('the reporter sees what comes of it, and adds to it (WF-5.1.3)', () => {
  const world = reported(policies.warehouse, { accused: { department: 'warehouse-operations' } });
  const { can, number } = customerView(world.case(), world.context(wall));
  assert.equal(number, 'SHA-R-2026-000042');
  assert.ok(can.includes('add-information'));
  assert.doesNotMatch(
    JSON.stringify(customerView(world.case(), world.context(wall))),
    /accused|warehouse-operations/,
  );
});

test('supervision looks into a report to its end, and nobody else takes part (WF-6.1.3)', () => {
  const supervision: Actor = { roles: ['supervision'], id: 'staff-12' };
  const world = reported(policies.warehouse);
  const life: readonly [CommandType, unknown][] = [
    ['confirm', { issue: 'misconduct', severity: 'important' }],
    ['answer', { content: text('we look into it') }],
    ['judge', { upheld: true, reasonSufficient: true, demandReasonable: true, reason: text('seen') }],
    ['resolve', { content: text('dealt with') }],
  ];
  for (const [type, data] of life)
    assert.equal(world.tell(wall, supervision, type, data as never), undefined, type);
  world.tell('2026-11-23T10:00', customer, 'rate', { satisfied: true });
  assert.equal(world.case().ending, 'satisfied');
});

test('misconduct is judged before it counts as resolved: leads are looked into seriously (WF-6.1.3)', () => {
  const supervision: Actor = { roles: ['supervision'], id: 'staff-12' };
  const world = reported(policies.warehouse);
  world.tell(wall, supervision, 'confirm', { issue: 'misconduct', severity: 'important' });
  world.tell(wall, supervision, 'answer', { content: text('we look into it') });
  const refusal = world.tell(wall, supervision, 'resolve', { content: text('nothing there') });
  assert.deepEqual(refusal?.missing, ['judgement']);
});

test('what turns out to be misconduct is hidden from then on from those who saw it (WF-6.1.3)', () => {
  const world = received('2026-11-20T10:00', 'attitude', { accused: { department: 'logistics-delivery' } });
  const clerk: Actor = { roles: ['customer-service'], id: 'staff-7' };
  const head: Actor = { roles: ['department-head'], id: 'staff-3', departments: ['logistics-delivery'] };
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'misconduct', severity: 'important' });
  assert.equal(world.case().kind, 'misconduct');
  for (const actor of [clerk, head])
    assert.equal(world.tell(wall, actor, 'answer', { content: text('x') })?.code, 'no-such-case');
});
