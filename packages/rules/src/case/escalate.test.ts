import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escalations } from '../routing/escalations.ts';
import type { Duty, DutyName } from './duty.ts';
import { duties } from './duties.ts';
import { customerView } from './customer-view.ts';
import { clerk, customer, group, local, received, system, text, type World } from './world.cases.ts';

const said = { content: text('said') };
const dutyOf = (world: World, wall: string, name: DutyName): Duty =>
  duties(world.case(), world.context(wall)).find((duty) => duty.name === name)!;
const rungsOf = (world: World, wall: string) =>
  escalations(world.case(), duties(world.case(), world.context(wall)), world.context(wall));

/** Tells whom the first rung of a ladder for a duty names. */
function climb(world: World, wall: string, name: DutyName) {
  const { key: of } = dutyOf(world, wall, name);
  const { key, roles } = rungsOf(world, wall).find(({ duty }) => duty === name)!;
  return { data: { key, of, roles }, refusal: world.tell(wall, system, 'escalate', { key, of, roles }) };
}

test('who is told of what is late is on record, and when it was due (WF-3.4)', () => {
  const world = received('2026-11-20T10:00', 'lost');
  const { data, refusal } = climb(world, '2026-11-20T10:20', 'confirm');
  assert.equal(refusal, undefined);
  assert.deepEqual(world.events.at(-1)!.data, {
    key: data.key,
    duty: 'confirm',
    due: local('2026-11-20T10:15'),
    roles: ['department-head'],
  });
  assert.deepEqual(world.case().escalated, [data.key]);
});

test('each escalation is carried out once, by its key, however often it is looked at (WF-3.4)', () => {
  const world = received('2026-11-20T10:00', 'lost');
  const { data } = climb(world, '2026-11-20T10:20', 'confirm');
  assert.equal(world.tell('2026-11-20T10:21', system, 'escalate', data)?.code, 'nothing-to-do');
  assert.equal(world.events.filter(({ type }) => type === 'escalated').length, 1);
});

test('the next rung of the same duty is another escalation (WF-3.4)', () => {
  const world = received('2026-11-20T10:00', 'lost');
  const wall = '2026-11-20T15:00';
  const { key: of } = dutyOf(world, wall, 'confirm');
  const rungs = rungsOf(world, wall).filter(({ duty }) => duty === 'confirm');
  assert.deepEqual(
    rungs.map(({ roles }) => roles),
    [['department-head'], ['management-group'], ['supervision']],
  );
  for (const { key, roles } of rungs)
    assert.equal(world.tell(wall, system, 'escalate', { key, of, roles }), undefined);
  assert.equal(world.case().escalated.length, 3);
});

test('nobody is told of what was done meanwhile (WF-3.4)', () => {
  const world = received('2026-11-20T10:00', 'lost');
  const { key: of } = dutyOf(world, '2026-11-20T10:14', 'confirm');
  world.tell('2026-11-20T10:14', clerk, 'confirm', { issue: 'lost', severity: 'urgent-major' });
  const data = { key: `${of}:urgent:after:0minutes`, of, roles: ['department-head'] } as const;
  assert.equal(world.tell('2026-11-20T10:20', system, 'escalate', data)?.code, 'nothing-to-do');
});

test('a due time that was moved is another duty: the old key is told of no more (WF-4.3.2)', () => {
  const world = received('2026-11-20T10:00', 'damaged');
  const { key: of } = dutyOf(world, '2026-11-20T10:05', 'respond');
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'damaged', severity: 'urgent-major' });
  const data = { key: `${of}:any`, of, roles: ['department-head'] } as const;
  assert.equal(world.tell('2026-11-20T10:20', system, 'escalate', data)?.code, 'nothing-to-do');
});

test('the next round is escalated by keys of its own (WF-4.5.2)', () => {
  const world = received('2026-11-20T10:00', 'suggestion');
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'suggestion', severity: 'general' });
  const { data } = climb(world, '2026-11-30T10:00', 'respond');
  world.tell('2026-11-30T10:10', clerk, 'answer', said);
  world.tell('2026-11-30T10:20', clerk, 'resolve', said);
  world.tell('2026-11-30T10:30', customer, 'rate', { satisfied: false });
  const again = climb(world, '2026-12-10T10:00', 'respond');
  assert.equal(again.refusal, undefined);
  assert.notEqual(again.data.key, data.key);
});

test('a claim that is not answered is escalated like any duty (WF-5.1.2, WF-3.4)', () => {
  const world = received('2026-11-20T10:00', 'delay');
  world.tell('2026-11-20T10:10', customer, 'claim', { basis: 'contract', content: text('ten') });
  assert.equal(climb(world, '2026-11-30T10:00', 'claim-answer').refusal, undefined);
});

for (const actor of [customer, clerk, group]) {
  test(`a ${actor.roles[0]} escalates nothing: it happens by itself (WF-3.4)`, () => {
    const world = received('2026-11-20T10:00', 'lost');
    const { key: of } = dutyOf(world, '2026-11-20T10:20', 'confirm');
    const data = { key: 'any', of, roles: ['department-head'] } as const;
    assert.equal(world.tell('2026-11-20T10:20', actor, 'escalate', data)?.code, 'not-your-role');
  });
}

test('what is closed is not escalated (WF-3.4)', () => {
  const world = received('2026-11-20T10:00', 'lost');
  const { key: of } = dutyOf(world, '2026-11-20T10:20', 'confirm');
  world.tell('2026-11-20T10:20', customer, 'withdraw', {});
  const data = { key: 'any', of, roles: ['department-head'] } as const;
  assert.equal(world.tell('2026-11-20T10:30', system, 'escalate', data)?.code, 'wrong-stage');
});

test('an escalation is nothing that is said to the customer (SH-8 speaks of what is promised)', () => {
  const world = received('2026-11-20T10:00', 'lost');
  const before = customerView(world.case(), world.context('2026-11-20T10:20')).messages;
  climb(world, '2026-11-20T10:20', 'confirm');
  assert.deepEqual(customerView(world.case(), world.context('2026-11-20T10:20')).messages, before);
});
