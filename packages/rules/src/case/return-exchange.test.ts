import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policies } from '../policies/index.ts';
import { trackOf } from '../policy/track-of.ts';
import type { Actor } from './actor.ts';
import { duties } from './duties.ts';
import {
  clerk,
  customer,
  head,
  local,
  onRecord,
  plan,
  reading,
  received,
  text,
  type World,
} from './world.cases.ts';

const under = policies.laundry;
const control: Actor = { roles: ['warehouse-supervisor'], id: 'staff-5' };
const leader: Actor = { roles: ['general-manager'], id: 'staff-2' };
const said = { content: text('said') };
const checked = (batch: boolean) => ({ ...onRecord('return-check'), batch });

/** Shirts that are too small, sent back and confirmed. */
function returned(): World {
  const world = received(
    '2026-11-20T10:00',
    'returns-procedure',
    { classification: { ...reading('returns-procedure', 'important'), kind: 'return-exchange' } },
    under,
  );
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'returns-procedure', severity: 'important' });
  return world;
}
const steps = (world: World) => trackOf(under, world.case()).map(({ milestone }) => milestone);

test('what comes back is checked before production control reviews cause and plan (LA-2.5)', () => {
  const world = returned();
  const refusal = world.tell('2026-11-20T10:20', control, 'propose-plan', plan());
  assert.deepEqual([refusal?.code, refusal?.missing], ['gate-closed', ['return-check']]);
  world.tell('2026-11-20T10:30', clerk, 'record', checked(false));
  assert.equal(world.tell('2026-11-20T10:40', head, 'propose-plan', plan())?.code, 'not-your-role');
  assert.equal(world.tell('2026-11-20T10:40', control, 'propose-plan', plan()), undefined);
});

test('a single piece needs nobody on the spot (LA-2.5)', () => {
  const world = returned();
  world.tell('2026-11-20T10:30', clerk, 'record', checked(false));
  assert.ok(!steps(world).includes('on-site'));
  assert.equal(world.tell('2026-11-20T10:40', head, 'record-arrival', {})?.code, 'not-on-track');
});

test('a batch, found at the check, is confirmed on the spot by the responsible department before there is a plan (LA-2.5)', () => {
  const world = returned();
  world.tell('2026-11-20T10:30', clerk, 'record', checked(true));
  assert.ok(steps(world).includes('on-site'));
  assert.deepEqual(world.tell('2026-11-20T10:40', control, 'propose-plan', plan())?.missing, ['on-site']);
  assert.deepEqual(world.tell('2026-11-20T10:45', control, 'record-arrival', {})?.who, ['department-head']);
  const duty = duties(world.case(), world.context('2026-11-20T10:45')).find(({ name }) => name === 'on-site');
  assert.deepEqual([duty?.due, duty?.by], [local('2026-11-23T17:30'), ['department-head']]);
  assert.equal(world.tell('2026-11-20T14:00', head, 'record-arrival', {}), undefined);
  assert.equal(world.tell('2026-11-20T14:10', control, 'propose-plan', plan()), undefined);
});

test('a batch that is stated at receipt is one from the start (LA-2.5)', () => {
  const classification = { ...reading('returns-procedure', 'important'), kind: 'return-exchange' } as const;
  const more = { classification, facts: { batch: true } };
  assert.ok(steps(received('2026-11-20T10:00', 'returns-procedure', more, under)).includes('on-site'));
});

test('from the check to the exchange: leader, customer, carrying out, rating, summing up (LA-2.4, LA-2.5, LA-5.8)', () => {
  const world = returned();
  world.tell('2026-11-20T10:15', clerk, 'answer', said);
  world.tell('2026-11-20T10:30', clerk, 'record', checked(false));
  world.tell('2026-11-20T10:40', control, 'propose-plan', plan());
  assert.deepEqual(world.tell('2026-11-20T10:45', customer, 'accept-plan', {})?.missing, ['approve']);
  world.tell('2026-11-20T10:50', leader, 'approve-plan', {});
  world.tell('2026-11-20T11:00', customer, 'accept-plan', {});
  assert.deepEqual(world.tell('2026-11-20T11:10', clerk, 'resolve', said)?.missing, ['carrying-out']);
  world.tell('2026-11-24T11:00', head, 'record', onRecord('carrying-out'));
  assert.equal(world.tell('2026-11-24T11:10', clerk, 'resolve', said), undefined);
  world.tell('2026-11-24T12:00', customer, 'rate', { satisfied: true });
  world.tell('2026-11-24T13:00', clerk, 'record', onRecord('summing-up'));
  assert.equal(world.case().ending, 'satisfied');
});

test('a customer who refuses the plan gets another one, which the leader decides anew (LA-2.4)', () => {
  const world = returned();
  world.tell('2026-11-20T10:30', clerk, 'record', checked(false));
  world.tell('2026-11-20T10:40', control, 'propose-plan', plan());
  world.tell('2026-11-20T10:50', leader, 'approve-plan', {});
  world.tell('2026-11-20T11:00', customer, 'decline-plan', { reason: text('all of them') });
  assert.deepEqual(world.tell('2026-11-20T11:10', leader, 'approve-plan', {})?.missing, ['plan']);
  assert.equal(world.tell('2026-11-20T11:20', control, 'propose-plan', plan('another')), undefined);
  assert.deepEqual(world.tell('2026-11-20T11:25', customer, 'accept-plan', {})?.missing, ['approve']);
});

test('nobody agreed to a plan before it was put to them, whatever is entered later (LA-2.4)', () => {
  const world = returned();
  world.tell('2026-11-20T10:30', clerk, 'record', checked(false));
  world.tell('2026-11-20T10:40', control, 'propose-plan', plan());
  world.tell('2026-11-20T12:00', leader, 'approve-plan', {}, { occurredAt: local('2026-11-20T11:00') });
  for (const type of ['accept-plan', 'decline-plan'] as const) {
    const early = world.tell('2026-11-20T12:30', clerk, type, {}, { occurredAt: local('2026-11-20T11:30') });
    assert.deepEqual([early?.code, early?.about], ['impossible-time', 'not-asked']);
  }
  const late = { occurredAt: local('2026-11-20T12:10') };
  assert.equal(world.tell('2026-11-20T12:30', clerk, 'accept-plan', {}, late), undefined);
  assert.deepEqual(world.case().waits, [
    { reason: 'consent', from: local('2026-11-20T12:00'), to: late.occurredAt },
  ]);
});

test('what was checked once is not checked again in a new round (LA-4.1)', () => {
  const world = returned();
  world.tell('2026-11-20T10:15', clerk, 'answer', said);
  world.tell('2026-11-20T10:20', clerk, 'judge', {
    upheld: false,
    reasonSufficient: false,
    demandReasonable: true,
    reason: text('worn'),
  });
  world.tell('2026-11-20T10:30', clerk, 'record', checked(false));
  world.tell('2026-11-20T10:40', clerk, 'resolve', said);
  world.tell('2026-11-20T11:00', customer, 'rate', { satisfied: false });
  assert.deepEqual(Object.keys(world.case().records), ['return-check']);
});

test('a check belongs to a return, not to a complaint (LA-2.5)', () => {
  const world = received('2026-11-20T10:00', 'damaged', {}, under);
  assert.equal(world.tell('2026-11-20T10:30', clerk, 'record', checked(true))?.code, 'not-on-track');
});
