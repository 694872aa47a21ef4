import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policies } from '../policies/index.ts';
import type { Actor } from './actor.ts';
import { customerView } from './customer-view.ts';
import { duties } from './duties.ts';
import {
  clerk,
  customer,
  group,
  head,
  local,
  onRecord,
  received,
  text,
  upheld,
  type World,
} from './world.cases.ts';
import type { CommandData } from './commands.ts';

const said = { content: text('said') };
const leader: Actor = { roles: ['general-manager'], id: 'staff-2' };
const unsatisfied = { ending: 'unsatisfied', reason: text('more is not possible') } as const;
const unreachable = { ending: 'unreachable', reason: text('nobody answers') } as const;

/** A suggestion, answered and resolved on Friday at 10:30. */
function resolved(more: Partial<CommandData['receive']> = {}): World {
  const world = received('2026-11-20T10:00', 'suggestion', more);
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'suggestion', severity: 'general' });
  handle(world, '2026-11-20');
  return world;
}
/** One round of handling on a day. */
function handle(world: World, day: string): void {
  world.tell(`${day}T10:20`, clerk, 'answer', said);
  world.tell(`${day}T10:30`, clerk, 'resolve', said);
}
/** …that the customer has turned down so often. */
function turnedDown(times: number): World {
  const world = resolved();
  const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'];
  for (const day of days.slice(0, times)) {
    world.tell(`${day}T09:00`, customer, 'rate', { satisfied: false, reason: text('still wrong') });
    handle(world, day);
  }
  return world;
}
function closed(): World {
  const world = resolved();
  world.tell('2026-11-20T12:00', customer, 'rate', { satisfied: true });
  return world;
}
const can = (world: World, wall: string) => customerView(world.case(), world.context(wall)).can;

test('who is not satisfied starts the handling again, and the reason is recorded (WF-4.5.2)', () => {
  const world = turnedDown(0);
  world.tell('2026-11-23T09:00', customer, 'rate', { satisfied: false, reason: text('still wrong') });
  const { stage, round, messages } = world.case();
  assert.deepEqual([stage, round], ['handling', 2]);
  assert.deepEqual([messages.at(-1)?.about, messages.at(-1)?.content.ref], ['rating', 'still wrong']);
});

test('who has not been asked yet reopens it themselves (WF-4.5.2)', () => {
  const world = resolved();
  assert.equal(
    world.tell('2026-11-23T09:00', customer, 'reopen', { reason: text('broken again') }),
    undefined,
  );
  assert.deepEqual([world.case().stage, world.case().round], ['handling', 2]);
});

test('what is not resolved yet is not reopened (WF-4.5.2)', () => {
  const world = received('2026-11-20T10:00', 'suggestion');
  const refusal = world.tell('2026-11-20T11:00', customer, 'reopen', { reason: text('again') });
  assert.equal(refusal?.code, 'wrong-stage');
});

test('a closed case is reopened within thirty days, and the customer sees until when (WF-4.5.2)', () => {
  const until = local('2026-12-20T12:00');
  const world = closed();
  assert.equal(customerView(world.case(), world.context('2026-12-20T12:00')).reopenUntil, until);
  assert.equal(world.tell('2026-12-20T12:00', customer, 'reopen', { reason: text('again') }), undefined);
  const { stage, ending, closedAt } = world.case();
  assert.deepEqual([stage, ending, closedAt], ['handling', undefined, undefined]);
});

test('later it is a new complaint; the refusal says until when it was possible (WF-4.5.2)', () => {
  const world = closed();
  const refusal = world.tell('2026-12-20T12:01', customer, 'reopen', { reason: text('again') });
  assert.deepEqual([refusal?.code, refusal?.about], ['too-late', local('2026-12-20T12:00')]);
  assert.ok(!can(world, '2026-12-20T12:01').includes('reopen'));
});

test('a rating is given once in a round (WF-4.5.2)', () => {
  const world = closed();
  assert.equal(world.tell('2026-11-20T12:10', customer, 'rate', { satisfied: true })?.code, 'wrong-stage');
});

for (const [times, sentence] of [
  [0, 'at once'],
  [2, 'after two rounds'],
] as const) {
  test(`nobody ends it ${sentence}: first comes the return visit (WF-4.5.2)`, () => {
    const refusal = turnedDown(times).tell('2026-11-27T10:00', group, 'close', unsatisfied);
    assert.deepEqual([refusal?.code, refusal?.missing], ['gate-closed', ['return-visit']]);
  });
}

test('after three rounds the management group may end it, and the customer is told why (WF-4.5.2, ambiguity 1)', () => {
  const world = turnedDown(3);
  assert.equal(world.tell('2026-11-27T10:00', group, 'close', unsatisfied), undefined);
  const view = customerView(world.case(), world.context('2026-11-27T10:00'));
  assert.deepEqual([view.stage, view.ending], ['closed', 'unsatisfied']);
  assert.deepEqual(view.messages.at(-1), {
    at: local('2026-11-27T10:00'),
    from: 'staff',
    about: 'closing',
    content: text('more is not possible'),
  });
});

test('the final answer stands: it is not reopened (WF-4.5.2, ambiguity 1)', () => {
  const world = turnedDown(3);
  world.tell('2026-11-27T10:00', group, 'close', unsatisfied);
  assert.deepEqual(can(world, '2026-11-27T11:00'), []);
  const refusal = world.tell('2026-11-27T11:00', customer, 'reopen', { reason: text('but') });
  assert.equal(refusal?.code, 'wrong-stage');
});

const closers: readonly [name: keyof typeof policies, role: Actor['roles'][number]][] = [
  ['warehouse', 'management-group'],
  ['xingfa', 'general-manager'],
  ['customer-service', 'management-group'],
  ['cement', 'management-group'],
  ['shuanghe', 'group-office'],
  ['laundry', 'general-manager'],
];
for (const [name, role] of closers) {
  test(`${name}: only the ${role} ends what has no end (WF-4.5.2, ambiguity 1)`, () => {
    assert.equal(policies[name].satisfaction.closedBy.role, role);
  });
}
for (const actor of [customer, clerk, head]) {
  test(`a ${actor.roles[0]} does not end it (WF-4.5.2, ambiguity 1)`, () => {
    const refusal = turnedDown(3).tell('2026-11-27T10:00', actor, 'close', unsatisfied);
    assert.deepEqual([refusal?.code, refusal?.who], ['not-your-role', ['management-group']]);
  });
}

test('three attempts, four working hours apart, make a customer unreachable (WF-4.5.2, ambiguity 1)', () => {
  const world = resolved();
  assert.equal(world.tell('2026-11-20T11:00', clerk, 'record-no-contact', {}), undefined);
  // An hour before noon, two hours and a half after it: 16:00 is the fourth working hour.
  const early = world.tell('2026-11-20T15:59', clerk, 'record-no-contact', {});
  assert.deepEqual([early?.code, early?.about], ['too-soon', local('2026-11-20T16:00')]);
  assert.equal(world.tell('2026-11-20T16:00', clerk, 'record-no-contact', {}), undefined);
  assert.deepEqual(world.tell('2026-11-23T09:00', group, 'close', unreachable)?.missing, ['return-visit']);
  assert.equal(world.tell('2026-11-23T11:00', clerk, 'record-no-contact', {}), undefined);
  assert.equal(world.tell('2026-11-23T12:00', group, 'close', unreachable), undefined);
  assert.equal(world.case().ending, 'unreachable');
});

test('two attempts are not one call that is entered twice (WF-4.5.2)', () => {
  const world = resolved();
  const occurredAt = local('2026-11-20T11:00');
  world.tell('2026-11-24T10:00', clerk, 'record-no-contact', {}, { occurredAt });
  assert.equal(
    world.tell('2026-11-24T10:01', clerk, 'record-no-contact', {}, { occurredAt })?.code,
    'too-soon',
  );
});

test('nobody is called about a solution before there is one (WF-4.5.2)', () => {
  const world = resolved();
  const occurredAt = local('2026-11-20T10:15');
  const refusal = world.tell('2026-11-20T15:00', clerk, 'record-no-contact', {}, { occurredAt });
  assert.equal(refusal?.code, 'impossible-time');
});

test('after a failed attempt the next is a duty (WF-4.5.2)', () => {
  const world = resolved();
  const next = (wall: string) =>
    duties(world.case(), world.context(wall)).find(({ name }) => name === 'next-contact');
  assert.equal(next('2026-11-20T11:00'), undefined);
  world.tell('2026-11-20T11:00', clerk, 'record-no-contact', {});
  const duty = next('2026-11-20T12:00');
  assert.deepEqual(
    [duty?.due, duty?.by],
    [local('2026-11-20T16:00'), ['customer-service', 'department-head', 'management-group']],
  );
  world.tell('2026-11-20T13:00', customer, 'rate', { satisfied: false });
  assert.equal(next('2026-11-20T13:00'), undefined);
});

test('whoever left no address need not be called in vain (ambiguities 1 and 3)', () => {
  const world = resolved({ channel: 'suggestion-box', reporter: { anonymous: true, unreachable: true } });
  assert.equal(world.tell('2026-11-20T11:00', group, 'close', unreachable), undefined);
  assert.equal(world.case().ending, 'unreachable');
});

test('nobody is unreachable before it is resolved, or after they have answered (WF-4.5.2)', () => {
  const open = received('2026-11-20T10:00', 'suggestion', { reporter: { unreachable: true } });
  assert.equal(open.tell('2026-11-20T11:00', group, 'close', unreachable)?.code, 'gate-closed');
  const rated = turnedDown(1);
  assert.equal(rated.tell('2026-11-23T11:00', group, 'close', unreachable)?.code, 'gate-closed');
});

test('attempts belong to their round: after a reopening the customer is called anew (WF-4.5.2)', () => {
  const world = resolved();
  world.tell('2026-11-20T11:00', clerk, 'record-no-contact', {});
  world.tell('2026-11-20T12:00', customer, 'reopen', { reason: text('again') });
  assert.deepEqual(world.case().attempts, []);
});

test('an attempt is between staff (SH-8 speaks of the state of the case, not of the telephone)', () => {
  const world = resolved();
  world.tell('2026-11-20T11:00', clerk, 'record-no-contact', said);
  const { messages } = customerView(world.case(), world.context('2026-11-20T11:00'));
  assert.ok(messages.every(({ about }) => about !== 'contact'));
});

test('an unreachable customer who turns up reopens it (WF-4.5.2)', () => {
  const world = resolved({ reporter: { unreachable: true } });
  world.tell('2026-11-20T11:00', group, 'close', unreachable);
  assert.equal(world.tell('2026-11-25T11:00', customer, 'reopen', { reason: text('here I am') }), undefined);
});

test('what is said on the telephone staff enter, and it keeps who did (WF-4.5.2, WF-5.4.1)', () => {
  const world = resolved();
  assert.equal(world.tell('2026-11-20T11:00', clerk, 'rate', { satisfied: true, score: 4 }), undefined);
  const rated = world.events.find(({ type }) => type === 'rated');
  assert.deepEqual(rated?.actor, { role: 'customer-service', id: 'staff-7' });
  assert.deepEqual([world.case().rating?.score, world.case().ending], [4, 'satisfied']);
});

/** A dirty cuff at the laundry that turned out to be none, resolved. */
function unfounded(): World {
  const world = received('2026-11-20T10:00', 'damaged', {}, policies.laundry);
  world.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'damaged', severity: 'important' });
  world.tell('2026-11-20T10:10', clerk, 'judge', { ...upheld, upheld: false, reasonSufficient: false });
  handle(world, '2026-11-20');
  return world;
}

test('each case is summed up before it closes, and that is a duty (LA-5.8)', () => {
  const world = unfounded();
  const summingUp = (wall: string) =>
    duties(world.case(), world.context(wall)).find(({ name }) => name === 'summing-up');
  assert.equal(summingUp('2026-11-20T11:00'), undefined);
  world.tell('2026-11-20T12:00', customer, 'rate', { satisfied: true });
  assert.equal(world.case().stage, 'resolved');
  const duty = summingUp('2026-11-20T12:00');
  assert.deepEqual([duty?.due, duty?.source], [local('2026-11-27T17:30'), 'LA-5.8']);
  assert.equal(summingUp('2026-11-27T17:31')?.state, 'late');
  assert.equal(world.tell('2026-11-23T10:00', clerk, 'record', onRecord('summing-up')), undefined);
  assert.deepEqual([world.case().stage, world.case().ending], ['closed', 'satisfied']);
});

test('a case that was summed up first closes with the rating (LA-5.8)', () => {
  const world = unfounded();
  world.tell('2026-11-20T11:00', clerk, 'record', onRecord('summing-up'));
  assert.equal(world.case().stage, 'resolved');
  world.tell('2026-11-20T12:00', customer, 'rate', { satisfied: true });
  assert.equal(world.case().stage, 'closed');
});

test('the leader’s final answer is summed up too (LA-5.8)', () => {
  const world = received(
    '2026-11-20T10:00',
    'damaged',
    { reporter: { unreachable: true } },
    policies.laundry,
  );
  world.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'damaged', severity: 'important' });
  world.tell('2026-11-20T10:10', clerk, 'judge', { ...upheld, upheld: false, reasonSufficient: false });
  handle(world, '2026-11-20');
  const refusal = world.tell('2026-11-20T11:00', leader, 'close', unreachable);
  assert.deepEqual([refusal?.code, refusal?.missing], ['gate-closed', ['summing-up']]);
  world.tell('2026-11-20T11:10', clerk, 'record', onRecord('summing-up'));
  assert.equal(world.tell('2026-11-20T11:20', leader, 'close', unreachable), undefined);
});

test('a new round is summed up anew (LA-5.8, WF-4.5.2)', () => {
  const world = unfounded();
  world.tell('2026-11-20T11:00', clerk, 'record', onRecord('summing-up'));
  world.tell('2026-11-20T12:00', customer, 'rate', { satisfied: false });
  assert.equal(world.case().records['summing-up'], undefined);
});

test('what a verdict is for is kept, and shown to the customer who gave it (WF-4.5.2)', () => {
  const world = resolved();
  world.tell('2026-11-20T11:00', customer, 'rate', {
    satisfied: true,
    score: 4,
    reasons: ['efficiency', 'communication'],
  });
  const rated = world.events.find(({ type }) => type === 'rated');
  assert.deepEqual((rated?.data as CommandData['rate']).reasons, ['efficiency', 'communication']);
  assert.deepEqual(customerView(world.case(), world.context('2026-11-20T11:01')).rating, {
    satisfied: true,
    score: 4,
    reasons: ['efficiency', 'communication'],
    at: Date.parse('2026-11-20T11:00+08:00'),
  });
});
