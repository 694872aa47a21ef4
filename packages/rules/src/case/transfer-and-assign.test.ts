import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Directory, StaffEntry } from '../routing/directory.ts';
import type { CommandData } from './commands.ts';
import { customerView } from './customer-view.ts';
import { clerk, customer, group, head, received, text, type World } from './world.cases.ts';

const toQuality: CommandData['transfer'] = {
  department: 'quality',
  reason: text('the foil is theirs'),
  understood: text('ten pallets stand still'),
};
const delayed = (): World => received('2026-11-20T10:00', 'delay');

test('a case is handed on with the reason and with what was understood of it, both on record (LA-4.2)', () => {
  const world = delayed();
  assert.equal(world.tell('2026-11-20T10:10', clerk, 'transfer', toQuality), undefined);
  const { department, messages } = world.case();
  assert.equal(department, 'quality');
  assert.deepEqual(
    messages.filter(({ about }) => about === 'transfer').map(({ content }) => content.ref),
    ['the foil is theirs', 'ten pallets stand still'],
  );
});

test('neither is news for the customer (LA-4.2)', () => {
  const world = delayed();
  const before = world.case().lastNewsAt;
  world.tell('2026-11-20T10:10', clerk, 'transfer', toQuality);
  const { messages } = customerView(world.case(), world.context('2026-11-20T10:10'));
  assert.deepEqual(
    messages.map(({ about }) => about),
    ['complaint'],
  );
  assert.equal(world.case().lastNewsAt, before);
});

test('how often it is handed on is counted: no passing the buck (WF-4.5.1)', () => {
  const world = delayed();
  world.tell('2026-11-20T10:10', clerk, 'transfer', toQuality);
  world.tell('2026-11-20T10:20', group, 'transfer', { ...toQuality, department: 'warehouse-operations' });
  world.tell('2026-11-20T10:30', clerk, 'transfer', toQuality);
  assert.equal(world.case().transfers, 3);
});

test('to where it is, nothing is handed on (WF-4.5.1)', () => {
  const world = delayed();
  const here = { ...toQuality, department: world.case().department };
  assert.equal(world.tell('2026-11-20T10:10', clerk, 'transfer', here)?.code, 'nothing-to-do');
  assert.equal(world.case().transfers, 0);
});

test('the head of the old department sees it no more, the head of the new one does (WF-3.3)', () => {
  const world = delayed();
  const heads = (['logistics-delivery', 'quality'] as const).map((department, i) => ({
    roles: ['department-head'] as const,
    id: `staff-4${i}`,
    branches: ['SHA'],
    departments: [department],
  }));
  const codes = () =>
    heads.map((actor) => world.tell('2026-11-20T10:10', actor, 'approve-plan', {})?.code ?? 'done');
  assert.deepEqual(codes(), ['not-your-role', 'no-such-case']);
  world.tell('2026-11-20T10:10', clerk, 'transfer', toQuality);
  assert.deepEqual(codes(), ['no-such-case', 'not-your-role']);
});

test('only who handles it hands it on, and only until it is resolved (LA-4.2)', () => {
  assert.equal(delayed().tell('2026-11-20T10:10', customer, 'transfer', toQuality)?.code, 'not-your-role');
  const world = received('2026-11-20T10:00', 'suggestion');
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'suggestion', severity: 'general' });
  world.tell('2026-11-20T10:20', clerk, 'answer', { content: text('yes') });
  world.tell('2026-11-20T10:30', clerk, 'resolve', { content: text('done') });
  assert.equal(world.tell('2026-11-20T10:40', clerk, 'transfer', toQuality)?.code, 'wrong-stage');
});

test('whoever confirms it answers for it, unless somebody does already (CS-5.2)', () => {
  const world = delayed();
  world.tell('2026-11-20T10:05', group, 'assign', { owner: 'staff-8' });
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'delay', severity: 'important' });
  assert.equal(world.case().owner, 'staff-8');
  const other = delayed();
  other.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'delay', severity: 'important' });
  assert.equal(other.case().owner, 'staff-7');
});

test('one person answers for it: naming another takes the place of the first, with the reason (CS-5.2, SH-4)', () => {
  const world = delayed();
  world.tell('2026-11-20T10:05', clerk, 'assign', { owner: 'staff-8' });
  assert.equal(world.tell('2026-11-20T10:06', clerk, 'assign', { owner: 'staff-8' })?.code, 'nothing-to-do');
  const toHead = { owner: 'staff-3', reason: text('knows the driver') };
  assert.equal(world.tell('2026-11-20T10:07', head, 'assign', toHead), undefined);
  assert.equal(world.case().owner, 'staff-3');
  assert.equal(world.case().messages.at(-1)?.about, 'assignment');
  const { messages } = customerView(world.case(), world.context('2026-11-20T10:07'));
  assert.deepEqual(
    messages.map(({ about }) => about),
    ['complaint'],
  );
});

const entry = (more: Partial<StaffEntry> = {}): Directory => ({
  staff: [{ id: 'staff-8', roles: ['customer-service'], branches: ['SHA'], ...more }],
});
const named: readonly [
  sentence: string,
  Directory | undefined,
  Partial<CommandData['receive']>,
  code?: string,
][] = [
  ['somebody of the branch can answer for it', entry(), {}],
  ['nobody of another branch', entry({ branches: ['PEK'] }), {}, 'not-that-person'],
  ['nobody who does not work here', { staff: [] }, {}, 'not-that-person'],
  ['nobody who is accused', entry(), { accused: { staff: ['staff-8'] } }, 'not-that-person'],
  [
    'nobody who is accused, also where nobody knows who works here',
    undefined,
    { accused: { staff: ['staff-8'] } },
    'not-that-person',
  ],
];
for (const [sentence, directory, more, code] of named) {
  test(`${sentence} (CS-5.2)`, () => {
    const world = received('2026-11-20T10:00', 'attitude', more);
    const refusal = world.tell('2026-11-20T10:05', clerk, 'assign', { owner: 'staff-8' }, { directory });
    assert.equal(refusal?.code, code);
  });
}
