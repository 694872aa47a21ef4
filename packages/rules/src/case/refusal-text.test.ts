import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policies } from '../policies/index.ts';
import type { Actor } from './actor.ts';
import type { CommandData, CommandType } from './commands.ts';
import type { DecideContext } from './context.ts';
import { refusalCodes, type Refusal, type RefusalCode } from './refusal.ts';
import { refusalText } from './refusal-text.ts';
import {
  clerk,
  createWorld,
  customer,
  group,
  head,
  onRecord,
  plan,
  received,
  text,
  upheld,
  type World,
} from './world.cases.ts';

const said = { content: text('said') };
const custodian: Actor = { roles: ['custodian'], id: 'staff-20' };

function refuse<T extends CommandType>(
  world: World,
  wall: string,
  actor: Actor,
  type: T,
  data: CommandData[T],
  changed?: Partial<DecideContext>,
): Refusal {
  const refusal = world.tell(wall, actor, type, data, changed);
  if (!refusal) throw new Error(`“${type}” was not refused.`);
  return refusal;
}
const delay = (): World => received('2026-11-20T10:00', 'delay');
function owned(): World {
  const world = delay();
  world.tell('2026-11-20T10:10', clerk, 'confirm', { issue: 'delay', severity: 'important' });
  return world;
}
function withdrawn(): World {
  const world = delay();
  world.tell('2026-11-20T11:00', customer, 'withdraw', {});
  return world;
}
function handedOver(): World {
  const world = owned();
  world.tell('2026-11-20T11:00', clerk, 'hand-over', { to: 'staff-8', note: text('calm') });
  world.tell('2026-11-20T11:05', customer, 'add-information', { ...said, photos: [] });
  return world;
}
function claimed(): World {
  const world = delay();
  world.tell('2026-11-20T10:10', customer, 'claim', { basis: 'law', content: text('ten') });
  return world;
}

const at = '2026-11-20T12:00';
const sentences: Readonly<Record<RefusalCode, readonly [() => Refusal, sentence: string]>> = {
  'no-such-case': [() => refuse(createWorld(), at, clerk, 'answer', said), 'There is no such case.'],
  'case-exists': [
    () => refuse(delay(), at, customer, 'receive', { ...delay().case(), ...said } as never),
    'The case has been received already.',
  ],
  'not-your-role': [
    () => refuse(delay(), at, head, 'approve-plan', {}),
    '“approve-plan” is for management-group.',
  ],
  'wrong-stage': [
    () => refuse(delay(), at, customer, 'rate', { satisfied: true }),
    '“rate” is not possible while a case is received.',
  ],
  'not-on-track': [
    () => refuse(delay(), at, clerk, 'record', onRecord('removal')),
    'A case like this has no “removal”, which “record” is for.',
  ],
  'gate-closed': [
    () => refuse(delay(), at, head, 'propose-plan', plan()),
    'Before “propose-plan” comes: confirm, cause.',
  ],
  'nothing-to-do': [() => refuse(delay(), at, clerk, 'acknowledge', {}), '“acknowledge” has nothing to do.'],
  'impossible-time': [
    () => refuse(delay(), at, clerk, 'confirm', { issue: 'delay', severity: 'important' }, { occurredAt: 0 }),
    'That time is not possible: it is in the future, or before the receipt.',
  ],
  'too-mild': [
    () => refuse(delay(), at, clerk, 'confirm', { issue: 'hazard', severity: 'general' }),
    'A case of this kind is never milder than urgent-major. Say what it is, if it is none.',
  ],
  'too-soon': [
    () => refuse(withdrawn(), at, custodian, 'erase', { why: 'retention' }),
    '“erase” is possible from 2029-11-20T03:00:00.000Z on.',
  ],
  'too-late': [
    () => refuse(withdrawn(), '2027-01-20T11:00', customer, 'reopen', { reason: text('again') }),
    '“reopen” was possible until 2026-12-20T03:00:00.000Z.',
  ],
  'goes-on': [
    () =>
      refuse(received('2026-11-20T10:00', 'hazard', { chosenIssue: 'hazard' }), at, customer, 'withdraw', {}),
    'What was reported is looked into although the reporter takes it back.',
  ],
  'not-that-person': [
    () => refuse(owned(), at, head, 'hand-over', { to: 'staff-8', note: text('calm') }),
    '“hand-over” cannot concern staff-3.',
  ],
  'changed-meanwhile': [
    () => refuse(handedOver(), at, { ...clerk, id: 'staff-8' }, 'take-over', {}),
    'Something arose during the hand-over. The outgoing side brings it to a stopping point and hands over again.',
  ],
  'amount-missing': [
    () => refuse(claimed(), at, clerk, 'answer-claim', { answer: 'granted', reason: text('yes') }),
    'Say which amount is granted, in which currency.',
  ],
  'reason-missing': [
    () => {
      const world = delay();
      world.tell(at, clerk, 'confirm', { issue: 'delay', severity: 'important' });
      return refuse(world, at, clerk, 'confirm', { issue: 'delay', severity: 'general' });
    },
    'Say why it is taken for less than before.',
  ],
  inconsistent: [
    () => refuse(delay(), at, clerk, 'judge', { ...upheld, reasonSufficient: false }),
    'What stands has a sufficient reason; what does not stand fails one of its two tests.',
  ],
  'not-the-same': [
    () => refuse(delay(), at, clerk, 'merge', {}),
    'The two cases cannot be merged: there is no other case.',
  ],
  'other-policy': [
    () => refuse(delay(), at, clerk, 'answer', said, { policy: policies.laundry }),
    `The case is under the policy ${policies.warehouse.policyId}; bring that one in the context.`,
  ],
  'not-in-force': [
    () =>
      refuse(createWorld(), '2016-11-20T12:00', customer, 'receive', { ...delay().case(), ...lostOf(said) }),
    'The policy says nothing about this before 2020-01-01; it was asked for 2016-11-20T04:00:00.000Z.',
  ],
};
/** What a receipt brings besides what a case has. */
function lostOf(content: typeof said) {
  const { proposal, lang } = delay().case();
  return { ...content, photos: [], classification: { ...proposal, lang, evidence: [], stated: {} } };
}

for (const code of refusalCodes) {
  const [make, sentence] = sentences[code];
  test(`“${code}” is said in one sentence that tells what would do`, () => {
    const refusal = make();
    assert.equal(refusal.code, code);
    assert.equal(refusalText(refusal), sentence);
  });
}

test('no refusal speaks of “undefined”, also where somebody has no id or a case is hidden', () => {
  const nameless: Actor = { roles: ['management-group'] };
  const note = { to: 'staff-8', note: text('calm') };
  const refusals = [
    refuse(owned(), at, nameless, 'hand-over', note),
    refuse(handedOver(), at, nameless, 'take-over', {}),
    refuse(owned(), at, { roles: ['first-receiver'] }, 'answer', said),
    refuse(delay(), at, clerk, 'close', { ending: 'unsatisfied', reason: text('no') }),
    refuse(delay(), at, group, 'close', { ending: 'unsatisfied', reason: text('no') }),
    refuse(delay(), at, clerk, 'report', {}),
  ];
  for (const refusal of refusals) assert.doesNotMatch(refusalText(refusal), /undefined|\[object|NaN/);
});

test('a command that nobody may give says so', () => {
  const refusal = refuse(delay(), at, clerk, 'escalate', { key: 'k', of: 'd', roles: [] });
  assert.equal(refusalText(refusal), '“escalate” is for system.');
  assert.equal(refusalText({ ...refusal, who: [] }), '“escalate” is for nobody.');
});
