import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from './actor.ts';
import type { Case } from './case.ts';
import type { CommandData } from './commands.ts';
import { customerView } from './customer-view.ts';
import { refusalText } from './refusal-text.ts';
import { clerk, customer, received, system, text, type World } from './world.cases.ts';

/** A delay that came in at ten, and the same again at eleven, in another letter. */
const first = (more: Partial<CommandData['receive']> = {}): Case => ({
  ...received('2026-11-20T10:00', 'delay', { id: 'case-0', ...more }).case(),
  number: 'SHA-2026-000041',
});
const second = (more: Partial<CommandData['receive']> = {}): World =>
  received('2026-11-20T11:00', 'delay', more);
const merge = (world: World, other: Case | undefined, actor: Actor = clerk) =>
  world.tell('2026-11-20T12:00', actor, 'merge', {}, { other });

test('the later one goes on as the earlier one and keeps its number: the register has no gap (CS-7.1)', () => {
  const world = second();
  assert.equal(merge(world, first()), undefined);
  const { number, stage, ending, mergedInto } = world.case();
  assert.deepEqual(
    { number, stage, ending, mergedInto },
    {
      number: 'SHA-2026-000042',
      stage: 'closed',
      ending: 'merged',
      mergedInto: { id: 'case-0', number: 'SHA-2026-000041' },
    },
  );
});

test('the customer sees where it goes on, and reopens it there (CS-7.1, SH-8)', () => {
  const world = second();
  merge(world, first());
  const { mergedInto, can } = customerView(world.case(), world.context('2026-11-20T12:10'));
  assert.equal(mergedInto?.number, 'SHA-2026-000041');
  assert.deepEqual(can, []);
  const refusal = world.tell('2026-11-20T12:10', customer, 'reopen', { reason: text('mine') });
  assert.equal(refusal?.code, 'wrong-stage');
});

test('the earlier one knows of it, by the system’s word only (CS-7.1)', () => {
  const world = received('2026-11-20T10:00', 'delay');
  const duplicate = { duplicate: 'case-2', number: 'SHA-2026-000043' };
  assert.equal(world.tell('2026-11-20T12:00', clerk, 'add-duplicate', duplicate)?.code, 'not-your-role');
  assert.equal(world.tell('2026-11-20T12:00', system, 'add-duplicate', duplicate), undefined);
  assert.deepEqual(world.case().duplicates, ['case-2']);
});

const closed: Case = { ...first(), stage: 'closed', ending: 'satisfied', closedAt: first().receivedAt };
const secret: Partial<CommandData['receive']> = { chosenIssue: 'misconduct' };
const refused: readonly [sentence: string, World, other: Case | undefined, about: RegExp][] = [
  ['without another case there is nothing to merge it into', second(), undefined, /no other case/],
  ['a case is not merged into itself', second(), { ...first(), id: 'case-1' }, /no other case/],
  ['nothing goes on as what is closed', second(), closed, /closed/],
  [
    'the earlier one does not go on as the later one',
    received('2026-11-20T09:00', 'delay'),
    first(),
    /later one goes on as the earlier/,
  ],
];
for (const [sentence, world, other, about] of refused) {
  test(`${sentence} (CS-7.1)`, () => {
    const refusal = merge(world, other);
    assert.equal(refusal?.code, 'not-the-same');
    assert.match(refusalText(refusal), about);
  });
}

const supervision: Actor = { roles: ['supervision'], id: 'staff-12' };
test('a report of misconduct does not go on as an open case, nor the other way round (WF-6.1.3, CS-7.7)', () => {
  assert.equal(merge(second(secret), first(), supervision)?.code, 'not-the-same');
  assert.equal(merge(second(), first(secret))?.code, 'not-the-same');
  assert.equal(merge(second(secret), first(secret), supervision), undefined);
});

test('what a reporter wants kept secret does not go on as a case that others see (CS-7.7)', () => {
  assert.equal(merge(second({ reporter: { confidential: true } }), first())?.code, 'not-the-same');
});

test('a merger betrays nothing of a case that must not be known (WF-6.1.3)', () => {
  const toNothing = merge(second(), undefined);
  for (const other of [first(secret), { ...first(secret), stage: 'closed' as const }])
    assert.deepEqual(merge(second(), other), toNothing);
});

test('a claim is not lost by a merger: it is answered first (WF-5.1.2)', () => {
  const world = second();
  world.tell('2026-11-20T11:30', customer, 'claim', { basis: 'contract', content: text('ten cartons') });
  const refusal = merge(world, first());
  assert.deepEqual([refusal?.code, refusal?.missing], ['gate-closed', ['claim-answer']]);
});

test('what is resolved is not merged any more: the customer has its answer (CS-7.1)', () => {
  const world = received('2026-11-20T11:00', 'suggestion');
  world.tell('2026-11-20T11:10', clerk, 'confirm', { issue: 'suggestion', severity: 'general' });
  world.tell('2026-11-20T11:20', clerk, 'answer', { content: text('yes') });
  world.tell('2026-11-20T11:30', clerk, 'resolve', { content: text('done') });
  assert.equal(merge(world, first())?.code, 'wrong-stage');
});

test('only who handles it merges it, no customer (CS-7.1)', () => {
  assert.equal(merge(second(), first(), customer)?.code, 'not-your-role');
});
