import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policies } from '../policies/index.ts';
import { trackOf } from '../policy/track-of.ts';
import type { Actor } from './actor.ts';
import type { CommandData } from './commands.ts';
import { customerView } from './customer-view.ts';
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

const under = policies.laundry;
const leader: Actor = { roles: ['general-manager'], id: 'staff-2' };
const said = { content: text('said') };
const unfounded: CommandData['judge'] = {
  upheld: false,
  reasonSufficient: false,
  demandReasonable: true,
  reason: text('the stain was there before'),
};

/** A stained uniform, confirmed. */
function stained(): World {
  const world = received('2026-11-20T10:00', 'damaged', {}, under);
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'damaged', severity: 'important' });
  return world;
}
/** …and a plan that the leader approved and the customer is asked about. */
function offered(): World {
  const world = stained();
  world.tell('2026-11-20T10:20', clerk, 'judge', upheld);
  world.tell('2026-11-20T10:25', clerk, 'answer', said);
  world.tell('2026-11-20T10:30', head, 'record', onRecord('cause'));
  world.tell('2026-11-20T10:40', head, 'record', onRecord('mitigation'));
  world.tell('2026-11-20T10:50', head, 'propose-plan', plan());
  world.tell('2026-11-20T11:00', leader, 'approve-plan', {});
  return world;
}
const steps = (world: World) => trackOf(under, world.case()).map(({ milestone }) => milestone);
const viewed = (world: World, wall: string) => customerView(world.case(), world.context(wall));

const wholeTrack = ['confirm', 'respond', 'plan', 'approve', 'consent', 'resolve', 'return-visit'];

test('both tests of the judgement are on record: the reason, and the demand (LA-5)', () => {
  const world = stained();
  const demanding = { ...upheld, demandReasonable: false };
  assert.equal(world.tell('2026-11-20T10:20', clerk, 'judge', demanding), undefined);
  assert.deepEqual(world.case().judgement, {
    upheld: true,
    reasonSufficient: true,
    demandReasonable: false,
    at: local('2026-11-20T10:20'),
  });
});

test('a complaint is answered once it is judged whether it stands (LA-2.3)', () => {
  const world = stained();
  const refusal = world.tell('2026-11-20T10:15', clerk, 'answer', said);
  assert.deepEqual([refusal?.code, refusal?.missing], ['gate-closed', ['judgement']]);
  world.tell('2026-11-20T10:20', clerk, 'judge', upheld);
  assert.equal(world.tell('2026-11-20T10:25', clerk, 'answer', said), undefined);
});

test('a judgement comes with its reason (LA-2.3)', () => {
  // @ts-expect-error the reason is not optional
  const silent: CommandData['judge'] = { upheld: false, reasonSufficient: false, demandReasonable: false };
  assert.equal('reason' in silent, false);
});

test('what stands is planned, decided and agreed to; what does not stand is none of these (LA-2.3)', () => {
  const world = stained();
  assert.deepEqual(steps(world), wholeTrack);
  world.tell('2026-11-20T10:20', clerk, 'judge', unfounded);
  assert.deepEqual(steps(world), ['confirm', 'respond', 'resolve', 'return-visit']);
  assert.equal(world.tell('2026-11-20T10:30', head, 'propose-plan', plan())?.code, 'not-on-track');
  assert.equal(world.tell('2026-11-20T10:30', leader, 'approve-plan', {})?.code, 'not-on-track');
  assert.equal(world.tell('2026-11-20T10:40', clerk, 'answer', said), undefined);
  assert.equal(world.tell('2026-11-20T10:50', clerk, 'resolve', said), undefined);
});

test('the finding goes back to the customer, with its reason (LA-2.3)', () => {
  const world = stained();
  assert.equal(viewed(world, '2026-11-20T10:15').upheld, undefined);
  world.tell('2026-11-20T10:20', clerk, 'judge', unfounded);
  const { upheld: isUpheld, messages, steps: shown } = viewed(world, '2026-11-20T10:20');
  assert.equal(isUpheld, false);
  assert.deepEqual(messages.at(-1), {
    at: local('2026-11-20T10:20'),
    from: 'staff',
    about: 'judgement',
    content: text('the stain was there before'),
  });
  assert.deepEqual(
    shown.map(({ milestone }) => milestone).filter((milestone) => wholeTrack.slice(2, 5).includes(milestone)),
    [],
  );
});

test('a plan that was offered is withdrawn when the complaint turns out not to stand (LA-2.3)', () => {
  const world = offered();
  assert.deepEqual(viewed(world, '2026-11-20T11:05').awaits, ['consent']);
  world.tell('2026-11-20T11:10', leader, 'judge', unfounded);
  assert.ok(world.events.some(({ type }) => type === 'offer-withdrawn'));
  const { awaits, can } = viewed(world, '2026-11-20T11:10');
  assert.deepEqual(awaits, []);
  assert.ok(!can.includes('accept-plan') && !can.includes('decline-plan'));
  assert.equal(world.tell('2026-11-20T11:20', customer, 'accept-plan', {})?.code, 'not-on-track');
  assert.equal(world.tell('2026-11-20T11:30', clerk, 'resolve', said), undefined);
});

test('an offer that was withdrawn is shown to the customer no more (SH-8)', () => {
  const world = offered();
  assert.notEqual(viewed(world, '2026-11-20T11:05').plan, undefined);
  world.tell('2026-11-20T11:10', leader, 'judge', unfounded);
  assert.equal(viewed(world, '2026-11-20T11:10').plan, undefined);
});

test('found to stand after all, it has its steps again, and the approved plan is offered again (LA-2.4)', () => {
  const world = offered();
  world.tell('2026-11-20T11:10', leader, 'judge', unfounded);
  world.tell('2026-11-20T11:20', clerk, 'judge', upheld);
  assert.deepEqual(steps(world), wholeTrack);
  assert.deepEqual(viewed(world, '2026-11-20T11:20').awaits, ['consent']);
  const refusal = world.tell('2026-11-20T11:25', clerk, 'resolve', said);
  assert.deepEqual(refusal?.missing, ['consent', 'carrying-out']);
  assert.equal(world.tell('2026-11-20T11:30', customer, 'accept-plan', {}), undefined);
});

test('a new round asks for the judgement again, and has its steps again (WF-4.5.2, LA-2.3)', () => {
  const world = stained();
  world.tell('2026-11-20T10:20', clerk, 'judge', unfounded);
  world.tell('2026-11-20T10:40', clerk, 'answer', said);
  world.tell('2026-11-20T10:50', clerk, 'resolve', said);
  world.tell('2026-11-20T12:00', customer, 'rate', { satisfied: false, reason: text('it was not') });
  assert.equal(world.case().judgement, undefined);
  assert.equal(viewed(world, '2026-11-20T12:00').upheld, undefined);
  assert.deepEqual(steps(world), wholeTrack);
  assert.deepEqual(world.tell('2026-11-20T13:00', clerk, 'answer', said)?.missing, ['judgement']);
});

test('an urgent complaint that does not stand needs no plan either (LA-2.3)', () => {
  const world = received('2026-11-20T10:00', 'lost', {}, under);
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'lost', severity: 'urgent-major' });
  world.tell('2026-11-20T10:20', clerk, 'judge', { ...unfounded, reason: text('it hangs in the wardrobe') });
  assert.deepEqual(
    steps(world).filter((milestone) => milestone === 'plan'),
    [],
  );
  world.tell('2026-11-20T10:30', clerk, 'record-interim', said);
  world.tell('2026-11-20T10:40', clerk, 'answer', said);
  assert.equal(world.tell('2026-11-20T10:50', clerk, 'resolve', said), undefined);
});

test('an urgent complaint too is judged before it is answered (LA-2.3, LA-5)', () => {
  const world = received('2026-11-20T10:00', 'lost', {}, under);
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'lost', severity: 'urgent-major' });
  assert.deepEqual(world.tell('2026-11-20T10:20', clerk, 'answer', said)?.missing, ['judgement']);
});

test('an urgent plan too says the cause, and what is done about the loss (LA-5, LA-5.6)', () => {
  const world = received('2026-11-20T10:00', 'lost', {}, under);
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'lost', severity: 'urgent-major' });
  world.tell('2026-11-20T10:20', clerk, 'judge', upheld);
  assert.deepEqual(world.tell('2026-11-20T10:30', head, 'propose-plan', plan())?.missing, [
    'cause',
    'mitigation',
  ]);
});

test('whoever handles it or decides on it judges; the customer does not (LA-2.3)', () => {
  assert.equal(stained().tell('2026-11-20T10:20', customer, 'judge', upheld)?.code, 'not-your-role');
  assert.equal(stained().tell('2026-11-20T10:20', leader, 'judge', upheld), undefined);
});

test('what the leader has decided, only the leader takes back (LA-5.6)', () => {
  const world = offered();
  const refusal = world.tell('2026-11-20T11:10', clerk, 'judge', unfounded);
  assert.deepEqual([refusal?.code, refusal?.about], ['too-late', local('2026-11-20T11:00')]);
  assert.equal(world.tell('2026-11-20T11:10', leader, 'judge', unfounded), undefined);
});

test('a judgement fits its two tests (LA-2.3, LA-5)', () => {
  const tests: readonly [
    stands: boolean,
    sufficient: boolean,
    reasonable: boolean,
    code: string | undefined,
  ][] = [
    [true, true, true, undefined],
    [true, true, false, undefined],
    [true, false, true, 'inconsistent'],
    [false, true, true, 'inconsistent'],
    [false, true, false, undefined],
    [false, false, true, undefined],
  ];
  for (const [stands, reasonSufficient, demandReasonable, code] of tests) {
    const data = { ...upheld, upheld: stands, reasonSufficient, demandReasonable };
    assert.equal(stained().tell('2026-11-20T10:20', clerk, 'judge', data)?.code, code);
  }
});
