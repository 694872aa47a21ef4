import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policies } from '../policies/index.ts';
import type { Policy } from '../policy/policy.ts';
import type { CommandType } from './commands.ts';
import { explain, type Explanation, type NextStep, type Standing } from './explain.ts';
import type { Requirement } from './refusal.ts';
import {
  clerk,
  customer,
  head,
  local,
  onRecord,
  plan,
  received,
  text,
  upheld,
  type World,
} from './world.cases.ts';

const said = { content: text('said') };
const handlers = ['customer-service', 'department-head', 'management-group'] as const;
const yuan = { amount: 100, currency: 'CNY' };

const explained = (world: World, wall: string): Explanation =>
  explain(world.case(), world.context(wall)).value;
const nextOf = (world: World, wall: string, command: CommandType): NextStep | undefined =>
  explained(world, wall).next.find((step) => step.command === command);

function confirmed(issue: 'delay' | 'lost' | 'suggestion', under?: Policy): World {
  const world = received('2026-11-20T10:00', issue, {}, under);
  const { severity } = policies.warehouse.issues[issue];
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue, severity });
  return world;
}
function planned(): World {
  const world = confirmed('delay');
  world.tell('2026-11-20T10:20', clerk, 'answer', said);
  world.tell('2026-11-20T10:30', head, 'record', onRecord('cause'));
  world.tell('2026-11-20T10:40', head, 'propose-plan', plan());
  return world;
}
function resolved(): World {
  const world = confirmed('suggestion');
  world.tell('2026-11-20T10:20', clerk, 'answer', said);
  world.tell('2026-11-20T10:30', clerk, 'resolve', said);
  return world;
}
function offered(): World {
  const world = received('2026-11-20T10:00', 'damaged', {}, policies.laundry);
  world.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'damaged', severity: 'important' });
  world.tell('2026-11-20T10:10', clerk, 'judge', upheld);
  world.tell('2026-11-20T10:15', clerk, 'answer', said);
  world.tell('2026-11-20T10:20', head, 'record', onRecord('cause'));
  world.tell('2026-11-20T10:25', head, 'record', onRecord('mitigation'));
  world.tell('2026-11-20T10:30', head, 'propose-plan', plan());
  world.tell('2026-11-20T10:40', { roles: ['general-manager'], id: 'staff-2' }, 'approve-plan', {});
  return world;
}
function handedOver(): World {
  const world = confirmed('suggestion');
  world.tell('2026-11-20T11:00', clerk, 'hand-over', { to: 'staff-8', note: text('calm') });
  return world;
}
function asked(): World {
  const world = confirmed('suggestion');
  world.tell('2026-11-20T11:00', clerk, 'ask-information', said);
  return world;
}
function owing(): World {
  const world = resolved();
  world.tell('2026-11-20T11:00', customer, 'claim', { basis: 'contract', content: text('ten') });
  world.tell('2026-11-20T11:10', customer, 'rate', { satisfied: true });
  return world;
}
function closed(): World {
  const world = resolved();
  world.tell('2026-11-20T12:00', customer, 'rate', { satisfied: true });
  return world;
}
function missed(): World {
  const world = resolved();
  world.tell('2026-11-20T11:00', clerk, 'record-no-contact', {});
  return world;
}

interface Situation {
  readonly sentence: string;
  readonly world: World;
  readonly wall: string;
  readonly standing: readonly Standing[];
  /** What comes next, by whom, until when, and what must come first. */
  readonly next: CommandType;
  readonly by: NextStep['by'];
  readonly until?: string;
  readonly missing?: readonly Requirement[];
}

const since = (wall: string): number => local(wall);
const situations: readonly Situation[] = [
  {
    sentence: 'just received, it goes its way to be confirmed (WF-4.2.2)',
    world: received('2026-11-20T10:00', 'delay'),
    wall: '2026-11-20T10:05',
    standing: [{ reason: 'goes-its-way', about: ['confirm'], since: undefined }],
    next: 'confirm',
    by: ['customer-service'],
    until: '2026-11-20T12:00',
  },
  {
    sentence: 'unconfirmed in the afternoon, it stands because confirming is late (WF-4.2.2)',
    world: received('2026-11-20T10:00', 'delay'),
    wall: '2026-11-20T15:00',
    standing: [{ reason: 'late', about: ['confirm'], since: since('2026-11-20T12:00') }],
    next: 'confirm',
    by: ['customer-service'],
    until: '2026-11-20T12:00',
  },
  {
    sentence: 'an answer waits until it is confirmed (WF-4.2.2)',
    world: received('2026-11-20T10:00', 'delay'),
    wall: '2026-11-20T10:05',
    standing: [{ reason: 'goes-its-way', about: ['confirm'], since: undefined }],
    next: 'answer',
    by: handlers,
    until: '2026-11-23T10:00',
    missing: ['confirm'],
  },
  {
    sentence: 'the plan waits for the cause (WF-4.4.2, CS-5.6)',
    world: confirmed('delay'),
    wall: '2026-11-20T10:15',
    standing: [{ reason: 'goes-its-way', about: ['respond'], since: undefined }],
    next: 'propose-plan',
    by: ['department-head', 'management-group'],
    until: '2026-11-24T17:30',
    missing: ['cause'],
  },
  {
    sentence: 'the plan is there, and the management group decides on the next working day (WF-4.4.2)',
    world: planned(),
    wall: '2026-11-20T10:45',
    standing: [{ reason: 'goes-its-way', about: ['approve'], since: undefined }],
    next: 'approve-plan',
    by: ['management-group'],
    until: '2026-11-23T17:30',
  },
  {
    sentence:
      'an urgent case is not resolved before the interim solution and before somebody was there (WF-4.4.1)',
    world: confirmed('lost'),
    wall: '2026-11-20T10:12',
    standing: [{ reason: 'goes-its-way', about: ['respond'], since: undefined }],
    next: 'resolve',
    by: handlers,
    until: '2026-11-22T10:00',
    missing: ['respond', 'interim', 'on-site'],
  },
  {
    sentence: 'it waits for what the customer was asked, and the question can be dropped at its end (WF-5.2)',
    world: asked(),
    wall: '2026-11-20T12:00',
    standing: [{ reason: 'waits-for-customer', about: ['information'], since: since('2026-11-20T11:00') }],
    next: 'withdraw-question',
    by: handlers,
    until: '2026-12-04T17:30',
  },
  {
    sentence: 'it waits for the customer’s consent to the plan (LA-2.4)',
    world: offered(),
    wall: '2026-11-20T11:00',
    standing: [{ reason: 'waits-for-customer', about: ['consent'], since: since('2026-11-20T10:40') }],
    next: 'accept-plan',
    by: ['customer', 'customer-service', 'department-head'],
    until: '2026-11-25T17:30',
  },
  {
    sentence: 'it was handed over and is not signed for (CS-1.2)',
    world: handedOver(),
    wall: '2026-11-20T11:05',
    standing: [{ reason: 'handed-over', about: ['take-over'], since: since('2026-11-20T11:00') }],
    next: 'take-over',
    by: handlers,
    until: '2026-11-20T11:15',
  },
  {
    sentence: 'resolved, it waits for the customer’s verdict (WF-4.5.2)',
    world: resolved(),
    wall: '2026-11-20T11:00',
    standing: [{ reason: 'waits-for-customer', about: ['rating'], since: since('2026-11-20T10:30') }],
    next: 'rate',
    by: ['customer', ...handlers],
    until: '2026-11-27T17:30',
  },
  {
    sentence: 'the customer was not reached, and is called again (WF-4.5.2)',
    world: missed(),
    wall: '2026-11-20T16:00',
    standing: [{ reason: 'waits-for-customer', about: ['rating'], since: since('2026-11-20T10:30') }],
    next: 'record-no-contact',
    by: handlers,
    until: '2026-11-20T16:00',
  },
  {
    sentence: 'the customer is satisfied, and a claim still waits for its answer (WF-5.1.2)',
    world: owing(),
    wall: '2026-11-20T12:00',
    standing: [{ reason: 'waits-for-closing', about: ['claim-answer'], since: since('2026-11-20T11:10') }],
    next: 'answer-claim',
    by: handlers,
    until: '2026-11-27T17:30',
  },
  {
    sentence: 'closed, it can be reopened (WF-4.5.2)',
    world: closed(),
    wall: '2026-11-20T12:05',
    standing: [{ reason: 'closed', about: ['closed'], since: since('2026-11-20T12:00') }],
    next: 'reopen',
    by: ['customer', ...handlers],
  },
];

for (const { sentence, world, wall, standing, next, by, until, missing = [] } of situations) {
  test(`why it stands: ${sentence}`, () => {
    assert.deepEqual(explained(world, wall).standing, standing);
  });
  test(`what is next: ${sentence}`, () => {
    const step = nextOf(world, wall, next);
    assert.deepEqual(
      [step?.by, step?.until, step?.missing],
      [by, until === undefined ? undefined : local(until), missing],
    );
  });
}

test('a person answers for it once somebody does, until then the role (CS-5.2)', () => {
  const world = received('2026-11-20T10:00', 'delay');
  assert.deepEqual(explained(world, '2026-11-20T10:05').owner, { role: 'customer-service', id: undefined });
  assert.deepEqual(explained(confirmed('delay'), '2026-11-20T10:15').owner, {
    role: 'customer-service',
    id: 'staff-7',
  });
});

test('what would be refused is no next step: neither for the stage, nor for want of anything to do', () => {
  const commands = explained(received('2026-11-20T10:00', 'delay'), '2026-11-20T10:05').next.map(
    ({ command }) => command,
  );
  for (const none of [
    'rate',
    'reopen',
    'erase',
    'answer-claim',
    'take-over',
    'record-interim',
    'acknowledge',
  ])
    assert.ok(!commands.includes(none as CommandType), none);
});

test('what happens by itself is nobody’s next step', () => {
  for (const { next } of [confirmed('delay'), resolved(), closed()].map((world) =>
    explained(world, '2026-11-20T12:05'),
  ))
    assert.deepEqual(
      next.filter(({ by }) => by.every((role) => role === 'system')).map(({ command }) => command),
      [],
    );
});

test('news for the customer is due like anything else: by whom, until when (WF-4.4.1)', () => {
  const step = nextOf(confirmed('lost'), '2026-11-20T10:15', 'report-progress');
  assert.deepEqual([step?.by, step?.until], [handlers, local('2026-11-20T18:00')]);
});

test('each answer names its clauses and can be read line by line (WF-4.4.2)', () => {
  const world = confirmed('delay');
  const { because, policyId, trace } = explain(world.case(), world.context('2026-11-20T10:15'));
  assert.ok(because.includes('WF-4.4.2'));
  assert.equal(new Set(because).size, because.length);
  assert.equal(policyId, policies.warehouse.policyId);
  const lines = trace();
  assert.ok(lines.includes('goes-its-way: respond'));
  assert.ok(
    lines.includes(
      'propose-plan by department-head or management-group, once there is cause, until 2026-11-24T09:30:00.000Z',
    ),
  );
  assert.ok(lines.every((line) => !line.includes('undefined')));
});

test('what was granted and not made good keeps a case from closing (WF-5.1.2)', () => {
  const world = owing();
  world.tell('2026-11-20T12:00', clerk, 'answer-claim', {
    answer: 'granted',
    amount: yuan,
    reason: text('yes'),
  });
  const { standing } = explained(world, '2026-11-20T12:05');
  assert.deepEqual(standing[0]?.about, ['claim-solution']);
  assert.equal(nextOf(world, '2026-11-20T12:05', 'settle-claim')?.until, local('2026-12-20T11:00'));
});

test('every explanation can be given at every time of a life', () => {
  for (const world of [planned(), asked(), offered(), handedOver(), owing(), closed(), missed()]) {
    for (const wall of ['2026-11-20T12:00', '2026-12-20T12:00', '2027-11-20T12:00'])
      assert.ok(explained(world, wall).standing.length > 0, wall);
  }
});
