import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policies } from '../policies/index.ts';
import type { Policy } from '../policy/policy.ts';
import type { Actor } from './actor.ts';
import { customerView } from './customer-view.ts';
import { clerk, customer, group, local, received, system, text, type World } from './world.cases.ts';

const custodian: Actor = { roles: ['custodian'], id: 'staff-20', branches: ['SHA'] };
const photo = { id: 'photo-1', type: 'image/jpeg', size: 3, sha256: 'a'.repeat(64) };
const retained = { why: 'retention' } as const;
const requested = { why: 'request' } as const;

/** A complaint that was taken back on 20 November 2026 at eleven. */
function closed(under: Policy = policies.warehouse): World {
  const world = received('2026-11-20T10:00', 'delay', { photos: [photo] }, under);
  world.tell('2026-11-20T11:00', customer, 'withdraw', {});
  return world;
}

test('what is open is not destroyed, not even on request (CS-3.2)', () => {
  const world = received('2026-11-20T10:00', 'delay');
  for (const data of [retained, requested])
    assert.equal(world.tell('2036-11-20T11:00', custodian, 'erase', data)?.code, 'wrong-stage');
});

test('after three years it is destroyed, not sooner; the refusal says when (CS-3.2)', () => {
  const world = closed();
  const early = world.tell('2029-11-20T10:59', custodian, 'erase', retained);
  assert.deepEqual([early?.code, early?.about], ['too-soon', local('2029-11-20T11:00')]);
  assert.equal(world.tell('2029-11-20T11:00', system, 'erase', retained), undefined);
});

test('how long it is kept is the policy’s to say (CS-3.2)', () => {
  const { retention, ...rest } = policies.warehouse;
  const keep = (value: unknown): Policy =>
    ({
      ...rest,
      retention: {
        ...retention,
        'personal-data': [{ from: '2017-01-01', value: { keep: value, then: 'erase' }, source: 'CS-3.2' }],
      },
    }) as Policy;
  const months = closed(keep({ amount: 6, unit: 'months' }));
  const early = months.tell('2027-05-20T10:59', custodian, 'erase', retained);
  assert.deepEqual([early?.code, early?.about], ['too-soon', local('2027-05-20T11:00')]);
  assert.equal(months.tell('2027-05-20T11:00', custodian, 'erase', retained), undefined);
  const always = closed(keep('always'));
  assert.equal(always.tell('2099-11-20T11:00', custodian, 'erase', retained)?.code, 'too-soon');
  assert.equal(always.tell('2026-11-20T11:01', custodian, 'erase', requested), undefined);
});

test('on request it is destroyed at once (CS-3.2)', () => {
  assert.equal(closed().tell('2026-11-20T11:01', custodian, 'erase', requested), undefined);
});

test('photos go, the register and its number stay complete (CS-3.2, CS-7.1)', () => {
  const world = closed();
  world.tell('2026-11-20T11:01', custodian, 'erase', requested);
  const { photos, number, erasedAt, ending } = world.case();
  assert.deepEqual(
    { photos, number, erasedAt, ending },
    { photos: [], number: 'SHA-2026-000042', erasedAt: local('2026-11-20T11:01'), ending: 'withdrawn' },
  );
  assert.equal(customerView(world.case(), world.context('2026-11-20T11:02')).erased, true);
});

test('an upload that ends afterwards brings no photo back (CS-3.2)', () => {
  const world = closed();
  world.tell('2026-11-20T11:01', custodian, 'erase', requested);
  const late = world.tell('2026-11-20T11:02', system, 'store-photo', { photo: 'photo-1' });
  assert.equal(late?.code, 'nothing-to-do');
});

test('it is destroyed once, and what was destroyed is not reopened (CS-3.2)', () => {
  const world = closed();
  world.tell('2026-11-20T11:01', custodian, 'erase', requested);
  assert.equal(world.tell('2026-11-20T11:02', custodian, 'erase', requested)?.code, 'nothing-to-do');
  const again = world.tell('2026-11-20T11:03', customer, 'reopen', { reason: text('again') });
  assert.equal(again?.code, 'wrong-stage');
});

for (const actor of [customer, clerk, group]) {
  test(`a ${actor.roles[0]} destroys nothing (CS-3.2, CS-3.4)`, () => {
    const refusal = closed().tell('2026-11-20T11:01', actor, 'erase', requested);
    assert.deepEqual([refusal?.code, refusal?.who], ['not-your-role', ['custodian', 'system']]);
  });
}

test('a custodian keeps the files of their branch (CS-3.4)', () => {
  const elsewhere: Actor = { ...custodian, branches: ['PEK'] };
  assert.equal(closed().tell('2026-11-20T11:01', elsewhere, 'erase', requested)?.code, 'no-such-case');
});
