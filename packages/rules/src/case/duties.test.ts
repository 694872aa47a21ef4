import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Role } from '../core/vocabulary.ts';
import { policies } from '../policies/index.ts';
import type { Actor } from './actor.ts';
import { duties } from './duties.ts';
import { extraDuties, type DutyName } from './duty.ts';
import {
  clerk,
  customer,
  group,
  head,
  local,
  onRecord,
  proposePlan,
  received,
  text,
  upheld,
  type World,
} from './world.cases.ts';

const said = { content: text('said') };
const relief: Actor = { roles: ['customer-service'], id: 'staff-8' };
const yuan = { amount: 100, currency: 'CNY' };

const dutiesAt = (world: World, wall: string) => duties(world.case(), world.context(wall));
const find = (world: World, wall: string, name: DutyName) =>
  dutiesAt(world, wall).find((duty) => duty.name === name);

function suggested(): World {
  const world = received('2026-11-20T10:00', 'suggestion');
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'suggestion', severity: 'general' });
  return world;
}
function resolved(): World {
  const world = suggested();
  world.tell('2026-11-20T10:20', clerk, 'answer', said);
  world.tell('2026-11-20T10:30', clerk, 'resolve', said);
  return world;
}
/** An unfounded complaint of the laundry, resolved. */
function unfounded(): World {
  const world = received('2026-11-20T10:00', 'damaged', {}, policies.laundry);
  world.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'damaged', severity: 'important' });
  world.tell('2026-11-20T10:10', clerk, 'judge', { ...upheld, upheld: false, reasonSufficient: false });
  world.tell('2026-11-20T10:20', clerk, 'answer', said);
  world.tell('2026-11-20T10:30', clerk, 'resolve', said);
  return world;
}

interface Extra {
  readonly name: (typeof extraDuties)[number];
  readonly sentence: string;
  readonly world: () => World;
  /** At eleven on Friday 20 November 2026. */
  readonly begins: (world: World) => void;
  readonly due: string;
  readonly by: readonly Role[];
  readonly ends: (world: World) => void;
}
const handlers = ['customer-service', 'department-head', 'management-group'] as const;
const at = '2026-11-20T11:00';
const later = '2026-11-20T11:05';

const table: readonly Extra[] = [
  {
    name: 'claim-answer',
    sentence: 'a claim is answered (WF-5.1.2)',
    world: suggested,
    begins: (world) => world.tell(at, customer, 'claim', { basis: 'law', content: text('ten') }),
    due: '2026-11-27T17:30',
    by: handlers,
    ends: (world) => world.tell(later, clerk, 'answer-claim', { answer: 'refused', reason: text('no') }),
  },
  {
    name: 'claim-solution',
    sentence: 'what was granted is made good, counted from the claim (WF-5.1.2)',
    world: () => {
      const world = suggested();
      world.tell('2026-11-20T10:50', customer, 'claim', { basis: 'law', content: text('ten') });
      return world;
    },
    begins: (world) =>
      world.tell(at, clerk, 'answer-claim', { answer: 'granted', amount: yuan, reason: text('yes') }),
    due: '2026-12-20T10:50',
    by: handlers,
    ends: (world) => world.tell(later, clerk, 'settle-claim', {}),
  },
  {
    name: 'information',
    sentence: 'a question to the customer has an end; then the handling goes on without (WF-5.2)',
    world: suggested,
    begins: (world) => world.tell(at, clerk, 'ask-information', said),
    due: '2026-12-04T17:30',
    by: handlers,
    ends: (world) => world.tell(later, customer, 'add-information', { ...said, photos: [] }),
  },
  {
    name: 'next-contact',
    sentence: 'whoever was not reached is called again (WF-4.5.2)',
    world: resolved,
    begins: (world) => world.tell(at, clerk, 'record-no-contact', {}),
    due: '2026-11-20T16:00',
    by: handlers,
    ends: (world) => world.tell(later, customer, 'rate', { satisfied: false }),
  },
  {
    name: 'take-over',
    sentence: 'the incoming side signs (CS-1.1, CS-1.2)',
    world: suggested,
    begins: (world) => world.tell(at, clerk, 'hand-over', { to: 'staff-8', note: text('calm') }),
    due: '2026-11-20T11:15',
    by: handlers,
    ends: (world) => world.tell(later, relief, 'take-over', {}),
  },
  {
    name: 'summing-up',
    sentence: 'a case is summed up (LA-5.8)',
    world: unfounded,
    begins: (world) => world.tell(at, customer, 'rate', { satisfied: true }),
    due: '2026-11-27T17:30',
    // Of what does not stand the leader has nothing to decide.
    by: ['customer-service', 'department-head'],
    ends: (world) => world.tell(later, clerk, 'record', onRecord('summing-up')),
  },
  {
    name: 'carrying-out',
    sentence: 'what was decided is carried out by the time that the plan says (WF-4.4.2)',
    world: () => {
      const world = received('2026-11-20T10:00', 'damaged');
      world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'damaged', severity: 'important' });
      proposePlan(world, '2026-11-20T10:20', head);
      return world;
    },
    begins: (world) => world.tell(at, group, 'approve-plan', {}),
    due: '2027-11-20T10:00',
    by: handlers,
    ends: (world) => world.tell(later, head, 'record', onRecord('carrying-out')),
  },
];

for (const { name, sentence, world: make, begins, due, by, ends } of table) {
  test(`${sentence}: the duty comes, grows late, and goes once it is done`, () => {
    const world = make();
    assert.equal(find(world, '2026-11-20T10:55', name), undefined);
    begins(world);
    const duty = find(world, at, name);
    assert.deepEqual([duty?.due, duty?.state, duty?.by], [local(due), 'running', by]);
    assert.equal(find(world, due, name)?.state, 'running');
    const after = world.context(due).at + 1;
    const late = duties(world.case(), { ...world.context(due), at: after }).find((one) => one.name === name);
    assert.deepEqual([late?.state, late?.key], ['late', duty?.key]);
    ends(world);
    assert.equal(find(world, later, name), undefined);
  });
}

test('each kind of extra duty stands in the table', () => {
  assert.deepEqual(table.map(({ name }) => name).sort(), [...extraDuties].sort());
});

test('what was summed up is no duty any more, also while something is still owed (LA-5.8, WF-5.1.2)', () => {
  const world = unfounded();
  world.tell('2026-11-20T10:40', customer, 'claim', { basis: 'goodwill', content: text('ten') });
  world.tell('2026-11-20T10:50', customer, 'rate', { satisfied: true });
  world.tell('2026-11-20T11:00', clerk, 'record', onRecord('summing-up'));
  assert.equal(world.case().stage, 'resolved');
  assert.notEqual(find(world, later, 'claim-answer'), undefined);
  assert.equal(find(world, later, 'summing-up'), undefined);
});

test('nobody calls again once the last of the attempts is made: it can be closed (WF-4.5.2)', () => {
  const world = resolved();
  for (const wall of ['2026-11-20T11:00', '2026-11-23T11:00', '2026-11-24T11:00'])
    world.tell(wall, clerk, 'record-no-contact', {});
  assert.equal(world.case().attempts.length, 3);
  assert.equal(find(world, '2026-11-24T11:10', 'next-contact'), undefined);
});

test('the nearest comes first (WF-3.4)', () => {
  const world = received('2026-11-20T10:00', 'lost');
  world.tell('2026-11-20T10:01', customer, 'claim', { basis: 'law', content: text('all') });
  world.tell('2026-11-20T10:02', clerk, 'hand-over', { to: 'staff-8', note: text('calm') });
  assert.deepEqual(
    dutiesAt(world, '2026-11-20T10:03').map(({ name }) => name),
    ['confirm', 'take-over', 'respond', 'on-site', 'interim', 'progress', 'resolve', 'claim-answer'],
  );
  const times = dutiesAt(world, '2026-11-20T10:03').map(({ due }) => due);
  assert.deepEqual(
    times,
    [...times].sort((a, b) => a - b),
  );
});

test('a duty says who can do it, where the limit comes from, and whether the number is ours (WF-3.4)', () => {
  const [first] = dutiesAt(received('2026-11-20T10:00', 'delay'), '2026-11-20T10:00');
  assert.deepEqual(
    { ...first, key: undefined },
    {
      name: 'confirm',
      key: undefined,
      state: 'running',
      due: local('2026-11-20T12:00'),
      by: ['customer-service'],
      source: 'WF-4.2.2',
      assumed: true,
    },
  );
});

test('who is accused is not the one whose duty it is (WF-5.4.2, XF-2.6)', () => {
  const accused = { role: 'warehouse-supervisor' } as const;
  const world = received('2026-11-20T10:00', 'attitude', { accused }, policies.xingfa);
  for (const { name, by } of dutiesAt(world, '2026-11-20T10:05'))
    assert.ok(!by.includes('warehouse-supervisor'), name);
});

test('while the customer is asked, the clocks of the handling stand still and that of the question runs (WF-5.2)', () => {
  const world = suggested();
  world.tell(at, clerk, 'ask-information', said);
  const states = Object.fromEntries(dutiesAt(world, later).map(({ name, state }) => [name, state]));
  assert.deepEqual(states, { respond: 'paused', resolve: 'paused', information: 'running' });
});

test('of what is closed nothing is due (WF-5.1.1)', () => {
  const world = suggested();
  world.tell(at, customer, 'claim', { basis: 'law', content: text('ten') });
  world.tell(later, customer, 'withdraw', {});
  assert.deepEqual(dutiesAt(world, '2026-12-30T10:00'), []);
});
