import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policies } from '../policies/index.ts';
import type { Directory } from '../routing/directory.ts';
import type { Actor } from './actor.ts';
import { customerView } from './customer-view.ts';
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

const technician: Actor = { roles: ['first-receiver'], id: 'staff-9', branches: ['SHA'] };
const said = { content: text('said') };
const sheet = { ...plan('unit 4711, no signal'), responsible: 'staff-9' };

/** A GPS unit without a signal, reported by the form. */
const silent = (): World =>
  received(
    '2026-11-20T10:00',
    'product-quality',
    { classification: { ...reading('product-quality', 'important'), kind: 'field-service' } },
    policies.fieldservice,
  );

const confirm = (world: World): void =>
  void world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'product-quality', severity: 'important' });
function filledIn(world: World): void {
  confirm(world);
  world.tell('2026-11-20T10:20', clerk, 'answer', said);
  world.tell('2026-11-20T10:30', clerk, 'record', onRecord('service-sheet'));
  world.tell('2026-11-20T10:40', clerk, 'propose-plan', sheet);
}
function approved(world: World): void {
  filledIn(world);
  world.tell('2026-11-20T10:50', head, 'approve-plan', {});
  world.tell('2026-11-20T10:55', clerk, 'assign', { owner: 'staff-9' });
}

test('first the repair sheet, then the plan for the technician (CS-6.1, CS-6.3)', () => {
  const world = silent();
  assert.equal(world.case().kind, 'field-service');
  confirm(world);
  const refusal = world.tell('2026-11-20T10:20', clerk, 'propose-plan', sheet);
  assert.deepEqual([refusal?.code, refusal?.missing], ['gate-closed', ['service-sheet']]);
  world.tell('2026-11-20T10:30', clerk, 'record', onRecord('service-sheet'));
  assert.equal(world.tell('2026-11-20T10:40', clerk, 'propose-plan', sheet), undefined);
  assert.equal(world.case().plan?.responsible, 'staff-9');
});

test('the division manager approves the sheet, not the desk that filled it in (CS-6.1)', () => {
  const world = silent();
  filledIn(world);
  const refusal = world.tell('2026-11-20T10:50', clerk, 'approve-plan', {});
  assert.deepEqual([refusal?.code, refusal?.who], ['not-your-role', ['department-head', 'general-manager']]);
  assert.equal(world.tell('2026-11-20T10:50', head, 'approve-plan', {}), undefined);
});

test('nobody sets out before the sheet is approved, and details, tools, spares and papers are checked (CS-6.1, CS-6.4)', () => {
  const world = silent();
  filledIn(world);
  world.tell('2026-11-20T10:45', clerk, 'assign', { owner: 'staff-9' });
  const tooSoon = world.tell('2026-11-20T10:46', technician, 'record-arrival', {});
  assert.deepEqual(tooSoon?.missing, ['approve', 'departure-check']);
  world.tell('2026-11-20T10:50', head, 'approve-plan', {});
  assert.deepEqual(world.tell('2026-11-20T11:00', technician, 'record-arrival', {})?.missing, [
    'departure-check',
  ]);
  world.tell('2026-11-20T11:10', technician, 'record', onRecord('departure-check'));
  assert.equal(world.tell('2026-11-20T14:00', technician, 'record-arrival', {}), undefined);
});

test('it is done once somebody was there and old and new numbers are recorded (CS-6.2, CS-6.4)', () => {
  const world = silent();
  approved(world);
  assert.deepEqual(world.tell('2026-11-20T11:00', technician, 'resolve', said)?.missing, [
    'on-site',
    'completion',
  ]);
  world.tell('2026-11-20T11:10', technician, 'record', onRecord('departure-check'));
  world.tell('2026-11-20T14:00', technician, 'record-arrival', {});
  assert.deepEqual(world.tell('2026-11-20T15:00', technician, 'resolve', said)?.missing, ['completion']);
  world.tell('2026-11-20T15:10', technician, 'record', onRecord('completion'));
  assert.equal(world.tell('2026-11-20T15:20', technician, 'resolve', said), undefined);
  world.tell('2026-11-25T10:00', customer, 'rate', { satisfied: true });
  assert.equal(world.case().ending, 'satisfied');
});

test('a suitable technician is assigned, also where it is known who works here (CS-6.1)', () => {
  const world = silent();
  filledIn(world);
  world.tell('2026-11-20T10:50', head, 'approve-plan', {});
  const directory: Directory = { staff: [{ id: 'staff-9', roles: ['first-receiver'], branches: ['SHA'] }] };
  const refusal = world.tell('2026-11-20T10:55', clerk, 'assign', { owner: 'staff-9' }, { directory });
  assert.equal(refusal, undefined);
});

test('the technician who carries out the approved sheet may see and do it, while the desk answers for it (CS-6.1, CS-5.2)', () => {
  const world = silent();
  filledIn(world);
  world.tell('2026-11-20T10:50', head, 'approve-plan', {});
  assert.equal(world.case().owner, 'staff-7');
  assert.equal(world.tell('2026-11-20T11:10', technician, 'record', onRecord('departure-check')), undefined);
  assert.equal(world.tell('2026-11-20T14:00', technician, 'record-arrival', {}), undefined);
});

test('a technician does not see a job of another (CS-6.1, CS-3.1)', () => {
  const world = silent();
  approved(world);
  const other: Actor = { ...technician, id: 'staff-10' };
  assert.equal(world.tell('2026-11-20T11:10', other, 'record-arrival', {})?.code, 'no-such-case');
});

test('“promptly” is a working day and a half, promised to the customer (CS-6.4)', () => {
  const world = silent();
  const onSite = customerView(world.case(), world.context('2026-11-20T10:00')).steps.find(
    ({ milestone }) => milestone === 'on-site',
  );
  assert.equal(onSite?.due, local('2026-11-23T15:00'));
  const duty = duties(world.case(), world.context('2026-11-23T15:01')).find(({ name }) => name === 'on-site');
  assert.deepEqual([duty?.state, duty?.by], ['late', ['first-receiver']]);
});

test('a second visit has its own check before leaving and its own completion; the sheet is there (WF-4.5.2, LA-4.1)', () => {
  const world = silent();
  approved(world);
  world.tell('2026-11-20T11:10', technician, 'record', onRecord('departure-check'));
  world.tell('2026-11-20T14:00', technician, 'record-arrival', {});
  world.tell('2026-11-20T15:10', technician, 'record', onRecord('completion'));
  world.tell('2026-11-20T15:20', technician, 'resolve', said);
  world.tell('2026-11-24T10:00', customer, 'rate', { satisfied: false, reason: text('silent again') });
  assert.deepEqual(Object.keys(world.case().records), ['service-sheet']);
  assert.equal(world.tell('2026-11-24T10:10', clerk, 'propose-plan', sheet), undefined);
});

test('sheets belong to services on site, not to complaints (CS-6.1)', () => {
  const world = received('2026-11-20T10:00', 'product-quality', {}, policies.fieldservice);
  confirm(world);
  for (const record of ['service-sheet', 'departure-check', 'completion'] as const)
    assert.equal(world.tell('2026-11-20T10:30', clerk, 'record', onRecord(record))?.code, 'not-on-track');
});
