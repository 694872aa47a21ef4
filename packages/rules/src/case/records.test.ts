import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Issue, Severity } from '../core/vocabulary.ts';
import { policies } from '../policies/index.ts';
import type { Actor } from './actor.ts';
import type { CommandData, CommandType } from './commands.ts';
import { customerView } from './customer-view.ts';
import { recordNames, type RecordName } from './records.table.ts';
import {
  clerk,
  customer,
  group,
  head,
  local,
  onRecord,
  plan,
  reading,
  received,
  text,
  upheld,
  type World,
} from './world.cases.ts';

const leader: Actor = { roles: ['general-manager'], id: 'staff-2' };
const said = { content: text('said') };

/** A case of a policy, confirmed and answered as far as it can be. */
function begun(name: keyof typeof policies, issue: Issue, severity: Severity, more = {}): World {
  const world = received('2026-11-20T10:00', issue, more, policies[name]);
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue, severity });
  world.tell('2026-11-20T10:15', clerk, 'judge', upheld);
  world.tell('2026-11-20T10:20', clerk, 'answer', said);
  return world;
}
const returned = {
  classification: { ...reading('returns-procedure', 'important'), kind: 'return-exchange' },
};

/** What a step waits for: the record, and who puts it there. */
const gates: readonly [
  sentence: string,
  World,
  step: CommandType,
  by: Actor,
  data: unknown,
  record: RecordName,
  from: Actor,
][] = [
  [
    'the cause is verified and recorded before there is a plan (CS-5.6, WF-4.4.2)',
    begun('warehouse', 'delay', 'important'),
    'propose-plan',
    head,
    plan(),
    'cause',
    head,
  ],
  [
    'an emergency meeting decides on the interim solution (WF-4.4.1)',
    begun('warehouse', 'lost', 'urgent-major'),
    'record-interim',
    clerk,
    said,
    'emergency-meeting',
    group,
  ],
  [
    'what comes back is checked before there is a plan (LA-2.5)',
    begun('laundry', 'returns-procedure', 'important', returned),
    'propose-plan',
    { roles: ['warehouse-supervisor'], id: 'staff-5' },
    plan(),
    'return-check',
    clerk,
  ],
];
for (const [sentence, world, step, by, data, record, from] of gates) {
  test(sentence, () => {
    const refusal = world.tell('2026-11-20T10:30', by, step, data as never);
    assert.deepEqual([refusal?.code, refusal?.missing], ['gate-closed', [record]]);
    assert.equal(world.tell('2026-11-20T10:40', from, 'record', onRecord(record)), undefined);
    assert.equal(world.case().records[record], local('2026-11-20T10:40'));
    assert.equal(world.tell('2026-11-20T10:50', by, step, data as never), undefined);
  });
}

test('a plan at the laundry says the cause and how the loss is recovered, and is carried out before it is resolved (LA-5, LA-5.6)', () => {
  const world = begun('laundry', 'damaged', 'important');
  assert.deepEqual(world.tell('2026-11-20T10:30', head, 'propose-plan', plan())?.missing, [
    'cause',
    'mitigation',
  ]);
  world.tell('2026-11-20T10:35', head, 'record', onRecord('cause'));
  assert.deepEqual(world.tell('2026-11-20T10:40', head, 'propose-plan', plan())?.missing, ['mitigation']);
  world.tell('2026-11-20T10:45', head, 'record', onRecord('mitigation'));
  world.tell('2026-11-20T10:50', head, 'propose-plan', plan());
  world.tell('2026-11-20T11:00', leader, 'approve-plan', {});
  world.tell('2026-11-20T11:10', customer, 'accept-plan', {});
  assert.deepEqual(world.tell('2026-11-20T11:20', clerk, 'resolve', said)?.missing, ['carrying-out']);
});

for (const [name, policy] of Object.entries(policies)) {
  test(`${name}: a danger is not resolved before it is removed (CS-2)`, () => {
    const world = received('2026-11-20T10:00', 'hazard', { chosenIssue: 'hazard' }, policy);
    const resolvers: readonly Actor[] = [
      clerk,
      { roles: ['warehouse-supervisor'], id: 'staff-5' },
      { roles: ['general-manager'], id: 'staff-2' },
    ];
    const refusals = resolvers.map((actor) => world.tell('2026-11-20T10:30', actor, 'resolve', said));
    assert.ok(refusals.some((refusal) => refusal?.missing.includes('removal')));
  });
}

test('the cause names department and persons at fault, by their ids (LA-5)', () => {
  const world = begun('warehouse', 'delay', 'important');
  const cause: CommandData['record'] = {
    ...onRecord('cause'),
    department: 'quality',
    persons: ['staff-31', 'staff-32'],
  };
  world.tell('2026-11-20T10:30', head, 'record', cause);
  assert.deepEqual(world.case().fault, { department: 'quality', persons: ['staff-31', 'staff-32'] });
  const view = JSON.stringify(customerView(world.case(), world.context('2026-11-20T10:40')));
  assert.doesNotMatch(view, /staff-3/);
});

test('a record is between staff; the customer is not told who was at fault (LA-5.7)', () => {
  const world = begun('warehouse', 'delay', 'important');
  world.tell('2026-11-20T10:30', head, 'record', onRecord('cause'));
  const { messages } = customerView(world.case(), world.context('2026-11-20T10:40'));
  assert.ok(messages.every(({ about }) => about !== 'record'));
  assert.deepEqual(
    [world.case().messages.at(-1)?.about, world.case().messages.at(-1)?.record],
    ['record', 'cause'],
  );
});

const notOf: readonly [Issue, RecordName][] = [
  ['delay', 'removal'],
  ['delay', 'return-check'],
  ['delay', 'service-sheet'],
  ['delay', 'departure-check'],
  ['delay', 'completion'],
  // A suggestion has no plan that could be carried out.
  ['suggestion', 'carrying-out'],
];
for (const [issue, record] of notOf) {
  test(`a case about ${issue} has no “${record}”`, () => {
    const refusal = received('2026-11-20T10:00', issue).tell(
      '2026-11-20T10:30',
      clerk,
      'record',
      onRecord(record),
    );
    assert.deepEqual([refusal?.code, refusal?.about], ['not-on-track', record]);
  });
}

test('records belong to their round: what is found out again is recorded again, and what was is kept as said (WF-4.5.2)', () => {
  const world = begun('warehouse', 'delay', 'important');
  world.tell('2026-11-20T10:30', head, 'record', onRecord('cause'));
  world.tell('2026-11-20T10:40', head, 'propose-plan', plan());
  world.tell('2026-11-20T10:50', group, 'approve-plan', {});
  world.tell('2026-11-20T11:00', clerk, 'resolve', said);
  world.tell('2026-11-20T12:00', customer, 'rate', { satisfied: false });
  assert.deepEqual(world.case().records, {});
  assert.deepEqual(world.tell('2026-11-20T13:00', head, 'propose-plan', plan())?.missing, ['cause']);
  assert.ok(world.case().messages.some(({ record }) => record === 'cause'));
});

test('only the staff on the track put something on record, never the customer (LA-5)', () => {
  const world = received('2026-11-20T10:00', 'delay');
  assert.equal(world.tell('2026-11-20T10:30', customer, 'record', onRecord('cause'))?.code, 'not-your-role');
});

test('every record belongs to some case of some policy', () => {
  const worlds = Object.values(policies).flatMap((policy) =>
    (['delay', 'hazard'] as const).flatMap((issue) =>
      (['complaint', 'return-exchange', 'field-service', 'hazard'] as const).map((kind) =>
        received(
          '2026-11-20T10:00',
          issue,
          { classification: { ...reading(issue, 'important'), kind } },
          policy,
        ),
      ),
    ),
  );
  const leaders: Actor = {
    roles: ['customer-service', 'warehouse-supervisor', 'department-head', 'general-manager'],
    id: 'staff-2',
  };
  for (const record of recordNames) {
    const codes = worlds.map((world) => world.tell('2026-11-20T10:30', leaders, 'record', onRecord(record)));
    assert.ok(codes.includes(undefined), record);
  }
});
