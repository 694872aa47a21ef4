import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policies } from '../policies/index.ts';
import type { Directory, StaffEntry } from '../routing/directory.ts';
import type { Actor } from './actor.ts';
import type { CommandData, CommandType } from './commands.ts';
import { customerView } from './customer-view.ts';
import { duties } from './duties.ts';
import { clerk, customer, head, local, received, system, text, type World } from './world.cases.ts';

const relief: Actor = { roles: ['customer-service'], id: 'staff-8' };
const toRelief: CommandData['hand-over'] = { to: 'staff-8', note: text('the driver calls at six') };
const photo = { id: 'photo-1', type: 'image/jpeg', size: 3, sha256: 'a'.repeat(64) };

/** A delay that the clerk owns. */
function owned(): World {
  const world = received('2026-11-20T10:00', 'delay', { photos: [photo] });
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'delay', severity: 'important' });
  return world;
}
function handedOver(): World {
  const world = owned();
  world.tell('2026-11-20T17:00', clerk, 'hand-over', toRelief);
  return world;
}

test('both sides sign, each with time and staff number, and the incoming side answers for it (CS-1.2, CS-1.6)', () => {
  const world = handedOver();
  assert.equal(world.case().owner, 'staff-7');
  assert.equal(world.tell('2026-11-20T17:10', relief, 'take-over', {}), undefined);
  const { owner, handOver } = world.case();
  assert.deepEqual([owner, handOver], ['staff-8', undefined]);
  assert.deepEqual(
    world.events.slice(-2).map(({ type, occurredAt, actor }) => [type, occurredAt, actor.id]),
    [
      ['handed-over', local('2026-11-20T17:00'), 'staff-7'],
      ['taken-over', local('2026-11-20T17:10'), 'staff-8'],
    ],
  );
});

test('only who answers for it hands it over, not even the head (CS-1.2)', () => {
  const refusal = owned().tell('2026-11-20T17:00', head, 'hand-over', toRelief);
  assert.deepEqual([refusal?.code, refusal?.about], ['not-that-person', 'staff-3']);
});

test('what nobody owns yet, whoever is there hands over (CS-1.2)', () => {
  const world = received('2026-11-20T10:00', 'delay');
  assert.equal(world.tell('2026-11-20T17:00', clerk, 'hand-over', toRelief), undefined);
});

test('nobody hands over to themselves (CS-1.2)', () => {
  const refusal = owned().tell('2026-11-20T17:00', clerk, 'hand-over', { ...toRelief, to: 'staff-7' });
  assert.equal(refusal?.code, 'nothing-to-do');
});

test('nobody but the incoming side signs for it, and nobody without a hand-over (CS-1.2)', () => {
  assert.equal(owned().tell('2026-11-20T17:00', relief, 'take-over', {})?.code, 'nothing-to-do');
  for (const actor of [clerk, head])
    assert.equal(handedOver().tell('2026-11-20T17:10', actor, 'take-over', {})?.code, 'not-that-person');
});

test('a problem that arises meanwhile is brought to a stopping point first (CS-1.3)', () => {
  const world = handedOver();
  world.tell('2026-11-20T17:05', customer, 'add-information', { content: text('it leaks'), photos: [] });
  assert.equal(world.tell('2026-11-20T17:10', relief, 'take-over', {})?.code, 'changed-meanwhile');
  assert.equal(world.tell('2026-11-20T17:12', clerk, 'hand-over', toRelief), undefined);
  assert.equal(world.tell('2026-11-20T17:14', relief, 'take-over', {}), undefined);
});

const disturbing: readonly [CommandType, Actor, unknown][] = [
  ['claim', customer, { basis: 'contract', content: text('ten cartons') }],
  ['transfer', clerk, { department: 'quality', reason: text('theirs'), understood: text('how hard') }],
  ['answer', clerk, { content: text('an answer') }],
  ['record', head, { record: 'cause', content: text('rain') }],
];
for (const [type, actor, data] of disturbing) {
  test(`“${type}” during a hand-over is a problem of its own (CS-1.3)`, () => {
    const world = handedOver();
    assert.equal(world.tell('2026-11-20T17:05', actor, type, data as never), undefined);
    assert.equal(world.tell('2026-11-20T17:10', relief, 'take-over', {})?.code, 'changed-meanwhile');
  });
}

test('a photo that arrives and a due time that passes disturb nobody (CS-1.3)', () => {
  const world = handedOver();
  assert.equal(world.tell('2026-11-20T17:05', system, 'store-photo', { photo: 'photo-1' }), undefined);
  const [late] = duties(world.case(), world.context('2026-11-30T10:00'));
  const passed = { duty: late!.name, due: late!.due };
  assert.equal(world.tell('2026-11-30T10:00', system, 'pass-deadline', passed), undefined);
  const told = { key: `${late!.key}:relief`, of: late!.key, roles: ['department-head'] } as const;
  assert.equal(world.tell('2026-11-30T10:00', system, 'escalate', told), undefined);
  assert.equal(world.tell('2026-11-30T10:05', relief, 'take-over', {}), undefined);
});

test('it is handed over once; to somebody else it is another hand-over (CS-1.2)', () => {
  const world = handedOver();
  assert.equal(world.tell('2026-11-20T17:05', clerk, 'hand-over', toRelief)?.code, 'nothing-to-do');
  assert.equal(world.tell('2026-11-20T17:06', clerk, 'hand-over', { ...toRelief, to: 'staff-3' }), undefined);
  assert.equal(world.tell('2026-11-20T17:07', relief, 'take-over', {})?.code, 'not-that-person');
  assert.equal(world.tell('2026-11-20T17:08', head, 'take-over', {}), undefined);
});

test('unsigned for a quarter of an hour it is late (CS-1.1, CS-1.2)', () => {
  const world = handedOver();
  const duty = (wall: string) =>
    duties(world.case(), world.context(wall)).find(({ name }) => name === 'take-over');
  const { due, state, source } = duty('2026-11-20T17:15')!;
  assert.deepEqual([due, state, source], [local('2026-11-20T17:15'), 'running', 'CS-1.1']);
  assert.equal(duty('2026-11-20T17:16')?.state, 'late');
  const passed = { duty: 'take-over', due } as const;
  assert.equal(world.tell('2026-11-20T17:16', system, 'pass-deadline', passed), undefined);
  world.tell('2026-11-20T17:20', relief, 'take-over', {});
  assert.equal(duty('2026-11-20T17:21'), undefined);
});

test('the log of a shift is no news for the customer (CS-1.2)', () => {
  const world = handedOver();
  assert.ok(world.case().messages.some(({ about }) => about === 'hand-over'));
  const { messages } = customerView(world.case(), world.context('2026-11-20T17:05'));
  assert.ok(messages.every(({ about }) => about !== 'hand-over'));
});

const entry = (more: Partial<StaffEntry>): Directory => ({
  staff: [{ id: 'staff-8', roles: ['customer-service'], ...more }],
});
const incoming: readonly [sentence: string, Directory, code: string | undefined][] = [
  ['somebody of the branch takes it', entry({ branches: ['SHA'] }), undefined],
  ['nobody of another branch does', entry({ branches: ['PEK'] }), 'not-that-person'],
  ['nobody who does not work here does', { staff: [] }, 'not-that-person'],
  [
    'no head of another department does',
    entry({ roles: ['department-head'], departments: ['quality'] }),
    'not-that-person',
  ],
  [
    'nobody who may see it but take no step of it does: nobody could sign',
    entry({ roles: ['supervision'] }),
    'not-that-person',
  ],
];
for (const [sentence, directory, code] of incoming) {
  test(`to whom it is handed over must be able to sign: ${sentence} (CS-1.2, CS-3.1)`, () => {
    const refusal = owned().tell('2026-11-20T17:00', clerk, 'hand-over', toRelief, { directory });
    assert.equal(refusal?.code, code);
  });
}

const technician: Actor = { roles: ['first-receiver'], id: 'staff-8', branches: ['SHA'] };
const known: Directory = { staff: [{ id: 'staff-8', roles: ['first-receiver'], branches: ['SHA'] }] };
const directories: readonly (readonly [where: string, Directory | undefined])[] = [
  ['', undefined],
  [', also where it is known who works here', known],
];
for (const [where, directory] of directories) {
  test(`whoever sees only what is theirs sees what is handed over to them, and signs${where} (CS-1.2, CS-3.1)`, () => {
    const world = received('2026-11-20T10:00', 'lost', {}, policies.fieldservice);
    world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'lost', severity: 'urgent-major' });
    assert.equal(world.tell('2026-11-20T17:00', technician, 'take-over', {})?.code, 'no-such-case');
    assert.equal(world.tell('2026-11-20T17:00', clerk, 'hand-over', toRelief, { directory }), undefined);
    assert.equal(world.tell('2026-11-20T17:05', technician, 'take-over', {}), undefined);
  });
}

test('nothing is handed over to who is accused, also where nobody knows who works here (WF-6.1.3)', () => {
  const world = received('2026-11-20T10:00', 'attitude', { accused: { staff: ['staff-8'] } });
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'attitude', severity: 'important' });
  assert.equal(world.tell('2026-11-20T17:00', clerk, 'hand-over', toRelief)?.code, 'not-that-person');
});

test('a hand-over ends with the case (CS-1.2)', () => {
  const world = handedOver();
  world.tell('2026-11-20T17:05', customer, 'withdraw', {});
  assert.equal(world.case().handOver, undefined);
});
