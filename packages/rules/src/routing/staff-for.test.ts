import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Case } from '../case/case.ts';
import type { Role } from '../core/vocabulary.ts';
import { departments, roles } from '../core/vocabulary.ts';
import { policies } from '../policies/index.ts';
import type { StaffEntry } from './directory.ts';
import { caseOf, contextOf, morning } from './routed.cases.ts';
import { onDuty, staffFor } from './staff-for.ts';

const hour = 3_600_000;
const today = [[morning - hour, morning + 8 * hour]] as const;
const policy = policies.warehouse;

const entry = (id: string, role: Role, more: Partial<StaffEntry> = {}): StaffEntry => ({
  id,
  roles: [role],
  ...more,
});

interface Asked {
  readonly role?: Role;
  readonly of?: Partial<Case>;
  readonly staff: readonly StaffEntry[];
}
/** “deputy for holder”, or the holder’s id. */
const idsOf = ({ role = 'customer-service', of = {}, staff }: Asked, ask = staffFor): string[] =>
  ask(role, caseOf(of), contextOf(policy, { directory: { staff } })).map(({ id, standsInFor }) =>
    standsInFor === undefined ? id : `${id} for ${standsInFor}`,
  );

const clerk = (id: string, more: Partial<StaffEntry> = {}) => entry(id, 'customer-service', more);
const head = (id: string, more: Partial<StaffEntry> = {}) => entry(id, 'department-head', more);
const chief = (id: string, more: Partial<StaffEntry> = {}) => entry(id, 'warehouse-supervisor', more);
const away = { absent: today } as const;

const cases: readonly [what: string, Asked, readonly string[]][] = [
  ['only who holds the role', { staff: [clerk('a'), head('b')] }, ['a']],
  [
    'only those of its branch, and those who work for all (XF-2.7)',
    { staff: [clerk('a', { branches: ['SHA'] }), clerk('b', { branches: ['PEK'] }), clerk('c')] },
    ['a', 'c'],
  ],
  [
    'the head of its department, and who heads them all (WF-3.3)',
    {
      role: 'department-head',
      of: { department: 'quality' },
      staff: [
        head('a', { departments: ['quality'] }),
        head('b', { departments: ['logistics-delivery'] }),
        head('c'),
      ],
    },
    ['a', 'c'],
  ],
  [
    'whatever the department, for other roles',
    { of: { department: 'quality' }, staff: [clerk('a', { departments: ['customer-service'] })] },
    ['a'],
  ],
  [
    'never the accused (WF-6.1.3)',
    { of: { accused: { staff: ['a'] } }, staff: [clerk('a'), clerk('b')] },
    ['b'],
  ],
  [
    'nobody of the accused department, of misconduct (WF-6.1.3)',
    {
      of: { kind: 'misconduct', accused: { department: 'quality' } },
      staff: [clerk('a', { departments: ['quality'] }), clerk('b', { departments: ['customer-service'] })],
    },
    ['b'],
  ],
  [
    'also of the accused department, of what is open',
    { of: { accused: { department: 'quality' } }, staff: [clerk('a', { departments: ['quality'] })] },
    ['a'],
  ],
  ['a deputy for who is away', { staff: [clerk('a', { ...away, deputy: 'b' }), head('b')] }, ['b for a']],
  [
    'the deputy’s deputy, where that one is away too',
    {
      staff: [clerk('a', { ...away, deputy: 'b' }), head('b', { ...away, deputy: 'c' }), head('c')],
    },
    ['c for a'],
  ],
  ['nobody for who is away without a deputy', { staff: [clerk('a', away), clerk('b')] }, ['b']],
  [
    'nobody where the line of deputies ends',
    { staff: [clerk('a', { ...away, deputy: 'b' }), head('b', away)] },
    [],
  ],
  [
    'nobody where it leads in a circle',
    {
      staff: [
        clerk('a', { ...away, deputy: 'b' }),
        head('b', { ...away, deputy: 'c' }),
        head('c', { ...away, deputy: 'b' }),
      ],
    },
    [],
  ],
  ['nobody for who is their own deputy', { staff: [clerk('a', { ...away, deputy: 'a' })] }, []],
  ['nobody where the deputy is not known', { staff: [clerk('a', { ...away, deputy: 'x' })] }, []],
  [
    'each once, and as themselves if they hold the role',
    {
      staff: [
        clerk('a', { ...away, deputy: 'b' }),
        clerk('b'),
        clerk('c', { ...away, deputy: 'd' }),
        clerk('e', { ...away, deputy: 'd' }),
        head('d'),
      ],
    },
    ['b', 'd for c'],
  ],
  [
    'no accused deputy, nor the one the accused would send (WF-6.1.3)',
    {
      of: { accused: { staff: ['b'] } },
      staff: [clerk('a', { ...away, deputy: 'b' }), head('b', { ...away, deputy: 'c' }), head('c')],
    },
    [],
  ],
  [
    'nobody who holds the accused role besides, while there is another (CS-7.7)',
    {
      of: { accused: { role: 'first-receiver' } },
      staff: [clerk('a', { roles: ['customer-service', 'first-receiver'] }), clerk('b')],
    },
    ['b'],
  ],
  [
    'those who hold the accused role besides, where there are no others',
    {
      of: { accused: { role: 'first-receiver' } },
      staff: [clerk('a', { roles: ['customer-service', 'first-receiver'] })],
    },
    ['a'],
  ],
  [
    'whoever else holds the accused role, where the person is known',
    {
      of: { accused: { role: 'first-receiver', staff: ['x'] } },
      staff: [clerk('a', { roles: ['customer-service', 'first-receiver'] }), clerk('b'), clerk('x')],
    },
    ['a', 'b'],
  ],
];
for (const [what, asked, expected] of cases) {
  test(`who is meant by a role: ${what}`, () => assert.deepEqual(idsOf(asked), expected));
}

test('without a directory roles are named, and no persons', () => {
  assert.deepEqual(staffFor('customer-service', caseOf(), contextOf(policy)), []);
  assert.deepEqual(onDuty('customer-service', caseOf({ severity: 'urgent-major' }), contextOf(policy)), []);
});

test('who is away is who is away at that time: from the first instant, and not at the last', () => {
  const staff = [clerk('a', { absent: [[morning, morning + hour]], deputy: 'b' }), head('b')];
  const context = contextOf(policy, { directory: { staff } });
  const at = (time: number) => staffFor('customer-service', caseOf(), context, time).map(({ id }) => id);
  assert.deepEqual(
    [at(morning - 1), at(morning), at(morning + hour - 1), at(morning + hour)],
    [['a'], ['b'], ['b'], ['a']],
  );
});

test('what is urgent-major goes to those on duty; else, and where nobody is, to all (WF-4.4.1)', () => {
  const night = { onDuty: today } as const;
  const staff = [chief('a'), chief('b', night), chief('c', { ...away, deputy: 'd' }), head('d', night)];
  const asked = (severity: Case['severity'], members: readonly StaffEntry[]) =>
    idsOf({ role: 'warehouse-supervisor', of: { severity }, staff: members }, onDuty);
  assert.deepEqual(asked('urgent-major', staff), ['b', 'd for c']);
  assert.deepEqual(asked('important', staff), ['a', 'b', 'd for c']);
  assert.deepEqual(asked('urgent-major', [chief('a'), head('d', night)]), ['a']);
});

const ids: readonly string[] = ['a', 'b', 'c', 'd', 'e', 'f'];
const anyEntry = (id: string): fc.Arbitrary<StaffEntry> =>
  fc.record({
    id: fc.constant(id),
    roles: fc.subarray([...roles]),
    branches: fc.constantFrom(undefined, ['SHA'], ['PEK'], []),
    departments: fc.option(fc.subarray([...departments]), { nil: undefined }),
    absent: fc.constantFrom(undefined, today),
    deputy: fc.option(fc.constantFrom(...ids, 'x'), { nil: undefined }),
    onDuty: fc.constantFrom(undefined, today),
  });

test('in any directory: nobody accused, nobody who is away, nobody twice, and stand-ins only for holders', () => {
  fc.assert(
    fc.property(
      fc.tuple(...ids.map(anyEntry)),
      fc.constantFrom(...roles),
      fc.record({
        kind: fc.constantFrom('complaint' as const, 'misconduct' as const),
        severity: fc.constantFrom('urgent-major' as const, 'general' as const),
        accused: fc.record({
          role: fc.option(fc.constantFrom(...roles), { nil: undefined }),
          department: fc.option(fc.constantFrom(...departments), { nil: undefined }),
          staff: fc.option(fc.subarray([...ids]), { nil: undefined }),
        }),
      }),
      (staff, role, of) => {
        const context = contextOf(policy, { directory: { staff } });
        const found = staffFor(role, caseOf(of), context);
        const entryOf = (id: string) => staff.find((one) => one.id === id)!;
        assert.equal(new Set(found.map(({ id }) => id)).size, found.length);
        for (const { id, standsInFor } of found) {
          const { absent, departments: own } = entryOf(id);
          assert.ok(!absent && !of.accused.staff?.includes(id));
          if (of.kind === 'misconduct' && of.accused.department)
            assert.ok(!own?.includes(of.accused.department));
          const holder = entryOf(standsInFor ?? id);
          assert.ok(holder.roles.includes(role) && holder.branches?.includes('SHA') !== false);
          if (standsInFor !== undefined) assert.ok(holder.absent && !of.accused.staff?.includes(standsInFor));
        }
        const first = onDuty(role, caseOf(of), context);
        assert.ok(first.every((one) => found.some(({ id }) => id === one.id)));
        assert.equal(first.length > 0, found.length > 0);
      },
    ),
    { numRuns: 2_000 },
  );
});
