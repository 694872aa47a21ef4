import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Case } from '../case/case.ts';
import { channels, kinds, roles, severities, type Role } from '../core/vocabulary.ts';
import { policies } from '../policies/index.ts';
import type { Policy } from '../policy/policy.ts';
import type { StaffEntry } from './directory.ts';
import { route } from './route.ts';
import { caseOf, contextOf, isAboveAll, local, names, type Name } from './routed.cases.ts';

const routeOf = (name: Name, more: Partial<Case>, staff: readonly StaffEntry[] = []) =>
  route(caseOf(more), contextOf(policies[name], { directory: { staff } }));

interface Way {
  readonly owner: Role;
  readonly handlers: readonly Role[];
  readonly registrar?: Role;
}
const wayOf = (name: Name, more: Partial<Case>): Way => {
  const { owner, handlers, registrar } = routeOf(name, more).value;
  return {
    owner: owner.role,
    handlers: handlers.map(({ role }) => role),
    ...(registrar && { registrar: registrar.role }),
  };
};

const cases: readonly [what: string, Name, Partial<Case>, Way][] = [
  [
    'important matters to the head of the department (WF-4.4.2)',
    'warehouse',
    { severity: 'important' },
    { owner: 'customer-service', handlers: ['department-head'] },
  ],
  [
    'ordinary matters stay with customer service (WF-4.4.3)',
    'warehouse',
    { severity: 'general' },
    { owner: 'customer-service', handlers: ['customer-service'] },
  ],
  [
    'what is complex to the management group as well (WF-3.2)',
    'warehouse',
    { severity: 'important', complex: true },
    { owner: 'customer-service', handlers: ['department-head', 'management-group'] },
  ],
  [
    'misconduct to supervision alone (WF-6.1.3)',
    'warehouse',
    { kind: 'misconduct', channel: 'visit', complex: true },
    { owner: 'supervision', handlers: ['supervision'] },
  ],
  [
    'an urgent matter that no row gives to anybody stays with its owner',
    'warehouse',
    { severity: 'urgent-major' },
    { owner: 'customer-service', handlers: ['customer-service'] },
  ],
  [
    'what is hard to the head office (SH-12)',
    'shuanghe',
    { complex: true },
    { owner: 'customer-service', handlers: ['customer-service', 'group-office'] },
  ],
  [
    'a complaint on the platform to the dispatcher first (CS-7.7)',
    'cement',
    { channel: 'on-site', severity: 'general' },
    { owner: 'customer-service', handlers: ['first-receiver'] },
  ],
  [
    'one about the dispatcher straight to the duty chief (CS-7.7)',
    'cement',
    { channel: 'on-site', severity: 'general', accused: { role: 'first-receiver' } },
    { owner: 'customer-service', handlers: ['warehouse-supervisor'] },
  ],
  [
    'one about the duty chief to supervision (CS-7.7)',
    'cement',
    { channel: 'report-hotline', severity: 'general', accused: { role: 'warehouse-supervisor' } },
    { owner: 'customer-service', handlers: ['supervision'] },
  ],
  [
    'misconduct of supervision to the leading group (CS-7.21)',
    'cement',
    { kind: 'misconduct', accused: { role: 'supervision' } },
    { owner: 'management-group', handlers: ['warehouse-supervisor'] },
  ],
  [
    'an accused supervisor neither owns nor handles nor enters it (XF-2.6)',
    'xingfa',
    { channel: 'visit', accused: { role: 'warehouse-supervisor' } },
    { owner: 'general-manager', handlers: ['general-manager'], registrar: 'general-manager' },
  ],
];
for (const [what, name, more, expected] of cases) {
  test(`${name} routes ${what}`, () => assert.deepEqual(wayOf(name, more), expected));
}

test('the place of first receipt decides who passes it on, and by which clause (XF-2.5, XF-2.6)', () => {
  const registered = (channel: Case['channel'], severity: Case['severity']) => {
    const { registrar } = routeOf('xingfa', { channel, severity }).value;
    return registrar && [registrar.role, registrar.source, registrar.within];
  };
  const quarter = local('2026-11-20T10:15');
  const hour = local('2026-11-20T11:00');
  assert.deepEqual(
    [
      registered('trading-company', 'important'),
      registered('visit', 'important'),
      registered('trading-company', 'urgent-major'),
      registered('on-site', 'urgent-major'),
      registered('suggestion-box', 'important'),
    ],
    [
      ['warehouse-supervisor', 'XF-2.5', hour],
      ['warehouse-supervisor', 'XF-2.6', hour],
      ['warehouse-supervisor', 'XF-2.5', quarter],
      ['warehouse-supervisor', 'XF-2.6', quarter],
      undefined,
    ],
  );
});

test('a limit counts from the receipt on its own calendar, over lunch and the weekend (XF-2.6)', () => {
  const within = (wall: string) =>
    routeOf('xingfa', { channel: 'visit', receivedAt: local(wall) }).value.registrar?.within;
  assert.deepEqual(
    [within('2026-11-20T11:30'), within('2026-11-20T17:10')],
    [local('2026-11-20T13:30'), local('2026-11-23T09:10')],
  );
});

test('a limit that came into the policy after the case was recorded does not hold for it', () => {
  const policy = policies.xingfa;
  const row = policy.routing['passedOnAtBranch']!;
  const later: Policy = {
    ...policy,
    routing: {
      ...policy.routing,
      passedOnAtBranch: { ...row, within: [{ ...row.within![0]!, from: '2027-01-01' }] },
    },
  };
  const { registrar } = route(caseOf({ channel: 'visit' }), contextOf(later)).value;
  assert.deepEqual([registrar?.role, registrar?.within], ['warehouse-supervisor', undefined]);
});

test('what is confidential follows only rows that name it, whichever way it came (CS-7.7)', () => {
  const { handlers } = routeOf('cement', { kind: 'misconduct', channel: 'report-hotline' }).value;
  assert.deepEqual(
    handlers.map(({ role, within }) => [role, within]),
    // The row for the hotline does not name misconduct, so that only the other one may be followed.
    [['warehouse-supervisor', undefined]],
  );
});

test('where several rows lead to one role, it is named once, with the earliest limit (CS-7.5)', () => {
  const policy = policies.cement;
  const hotline = policy.routing['reportHotline']!;
  const slower = {
    ...hotline,
    source: 'CS-7.1',
    within: [{ ...hotline.within![0]!, value: { amount: 1, unit: 'hours', calendar: 'always' } }],
  } as const;
  const { reportHotline, ...others } = policy.routing;
  const chiefs = (routing: Policy['routing']) =>
    route(
      caseOf({ channel: 'report-hotline', accused: { role: 'first-receiver' } }),
      contextOf({ ...policy, routing }),
    )
      .value.handlers.filter(({ role }) => role === 'warehouse-supervisor')
      .map(({ within, source }) => [within, source]);
  const expected = [[local('2026-11-20T10:10'), 'CS-7.5']];
  assert.deepEqual(chiefs({ ...others, slower, reportHotline: reportHotline! }), expected);
  assert.deepEqual(chiefs({ reportHotline: reportHotline!, slower, ...others }), expected);
});

test('another row for the register comes before the owner, where the accused would enter it', () => {
  const policy = policies.xingfa;
  const another = { when: { channels: ['visit'] }, as: 'registrar', to: 'office', source: 'XF-2.5' } as const;
  const accused = { role: 'warehouse-supervisor' } as const;
  const { registrar } = route(
    caseOf({ channel: 'visit', accused }),
    contextOf({ ...policy, routing: { ...policy.routing, another } }),
  ).value;
  assert.equal(registrar?.role, 'office');
});

const staff: readonly StaffEntry[] = [
  { id: 'service', roles: ['customer-service'] },
  {
    id: 'service-on-duty',
    roles: ['customer-service'],
    onDuty: [[local('2026-11-20T00:00'), local('2026-11-22T00:00')]],
  },
  { id: 'head-sha', roles: ['department-head'], branches: ['SHA'], departments: ['logistics-delivery'] },
  { id: 'head-pek', roles: ['department-head'], branches: ['PEK'], departments: ['logistics-delivery'] },
  { id: 'group-1', roles: ['management-group'] },
  {
    id: 'group-2',
    roles: ['management-group'],
    onDuty: [[local('2026-11-20T00:00'), local('2026-11-22T00:00')]],
  },
];

test('persons come from the directory, of the branch the case belongs to; of what is urgent those on duty (XF-2.7, WF-4.4.1)', () => {
  const { owner, told } = routeOf('warehouse', { severity: 'urgent-major' }, staff).value;
  assert.deepEqual(owner.staff, [{ id: 'service-on-duty', role: 'customer-service' }]);
  assert.deepEqual(
    told.map(({ role, staff: persons }) => [role, persons.map(({ id }) => id)]),
    [
      ['management-group', ['group-2']],
      ['department-head', ['head-sha']],
    ],
  );
});

test('at night who answers for a case is told in the morning, and of what is urgent-major at once (WF-4.4.1)', () => {
  const at = local('2026-11-20T23:10');
  const told = (severity: Case['severity']) =>
    route(caseOf({ severity, receivedAt: at }), contextOf(policies.warehouse, { at })).value.told;
  assert.deepEqual(
    told('important').map((one) => one.at),
    [local('2026-11-21T07:00')],
  );
  assert.deepEqual(
    told('urgent-major').map((one) => one.at),
    [at, at],
  );
});

test('whoever is there when it is told is told, not whoever is there now', () => {
  const at = local('2026-11-20T23:10');
  const directory = {
    staff: [
      { id: 'a', roles: ['customer-service'], absent: [[at, local('2026-11-21T06:00')]] },
      {
        id: 'b',
        roles: ['customer-service'],
        absent: [[local('2026-11-21T06:00'), local('2026-12-01T00:00')]],
      },
    ],
  } as const;
  const { told } = route(caseOf({ receivedAt: at }), contextOf(policies.warehouse, { at, directory })).value;
  assert.deepEqual(
    told.map(({ staff: persons }) => persons.map(({ id }) => id)),
    [['a']],
  );
});

test('the answer names its clauses, and its trace each row in a line', () => {
  const decision = routeOf('xingfa', { channel: 'visit', accused: { role: 'warehouse-supervisor' } });
  assert.deepEqual(decision.because, ['XF-2.6']);
  assert.equal(decision.policyId, policies.xingfa.policyId);
  assert.deepEqual(decision.trace(), [
    'owner: general-manager by “supervisorAccused” (XF-2.6, assumed)',
    'handler: general-manager by “supervisorAccused” (XF-2.6, assumed), for want of another handler',
    'registrar: general-manager by “passedOnAtBranch” (XF-2.6), by 2026-11-20 11:00 (XF-2.6, assumed)',
    'told: general-manager by “supervisorAccused” (XF-2.6, assumed), for want of another told',
  ]);
});

test('the answer names the clause of a limit besides that of its row (XF-2.6)', () => {
  const policy = policies.xingfa;
  const row = policy.routing['passedOnAtBranch']!;
  const passedOnAtBranch = { ...row, within: [{ ...row.within![0]!, source: 'XF-1.2' as const }] };
  const decision = route(
    caseOf({ channel: 'visit' }),
    contextOf({ ...policy, routing: { ...policy.routing, passedOnAtBranch } }),
  );
  assert.deepEqual(decision.because, ['XF-2.7', 'XF-2.6', 'XF-1.2']);
});

test('under every policy, whatever comes by whichever way: nobody near hears of misconduct, and no accused enters it (WF-6.1.3, XF-2.8)', () => {
  for (const name of names) {
    for (const channel of channels) {
      for (const kind of kinds) {
        for (const severity of severities) {
          for (const accused of [undefined, ...roles]) {
            const { value, because } = routeOf(name, {
              ...{ channel, kind, severity, complex: true, accused: accused && { role: accused } },
            });
            const { owner, handlers, registrar, told } = value;
            const all = [owner, ...handlers, ...told, ...(registrar ? [registrar] : [])].map(
              ({ role }) => role,
            );
            const where = `${name}, ${channel}, ${kind}, ${severity}, about ${accused}: ${all.join()}`;
            assert.ok(handlers.length > 0 && told.length > 0 && because.length > 0, where);
            assert.equal(new Set(handlers.map(({ role }) => role)).size, handlers.length, where);
            if (kind === 'misconduct' && !isAboveAll(name, accused))
              assert.ok(!all.includes('department-head'), where);
            // If nobody but the accused can own it, nobody but the accused takes part.
            if (accused && all.includes(accused)) assert.equal(owner.role, accused, where);
          }
        }
      }
    }
  }
});

test('the accused, and of misconduct their department, are among no staff (WF-6.1.3)', () => {
  const everyone: StaffEntry[] = roles.flatMap((role) => [
    { id: `${role}-1`, roles: [role] },
    { id: `${role}-2`, roles: [role], departments: ['quality'] },
  ]);
  const idsOf = (more: Partial<Case>): string[] => {
    const { owner, handlers, registrar, told } = routeOf('warehouse', more, everyone).value;
    return [owner, ...handlers, ...told, ...(registrar ? [registrar] : [])].flatMap((one) =>
      one.staff.map(({ id }) => id),
    );
  };
  const accused = { staff: ['supervision-1', 'customer-service-1'], department: 'quality' } as const;
  for (const severity of severities) {
    const open = idsOf({ severity, channel: 'visit', accused });
    assert.ok(open.includes('customer-service-2') && !open.includes('customer-service-1'));
    // Both of supervision are out: one is accused, the other works in the accused department.
    assert.deepEqual(idsOf({ severity, kind: 'misconduct', accused }), []);
  }
});
