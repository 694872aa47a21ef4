import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { commandsFor } from './conditions.ts';
import { whoMay } from './who-may.ts';
import type { Actor } from './actor.ts';
import { commandTable } from './commands.table.ts';
import type { CommandType } from './commands.ts';
import type { EventData } from './events.ts';
import { evolve } from './evolve.ts';
import { decide } from './decide.ts';
import { refusalText } from './refusal-text.ts';
import {
  clerk,
  createWorld,
  customer,
  group,
  head,
  local,
  onRecord,
  plan,
  policy,
  proposePlan,
  received,
  system,
  text,
  reading,
  receivedIn,
  upheld,
} from './world.cases.ts';

const supervisor = { roles: ['supervision'] as const, id: 'staff-2' };
const said = (ref = 'text') => ({ content: text(ref) });
const types = (world: { events: readonly { type: string }[] }) => world.events.map(({ type }) => type);

test('an urgent complaint is registered, acknowledged with its promises, and the management told, all at once (CS-7.1, WF-4.1.2, WF-4.4.1)', () => {
  const world = received('2026-11-20T23:10', 'lost');
  assert.deepEqual(types(world), ['received', 'registered', 'acknowledged', 'notified']);
  const [, registered, acknowledged, notified] = world.events;
  assert.deepEqual(registered!.data, { number: 'SHA-2026-000042' });
  assert.deepEqual((acknowledged!.data as { promises: unknown }).promises, [
    { milestone: 'respond', due: local('2026-11-20T23:40') },
    { milestone: 'interim', due: local('2026-11-21T03:10') },
    { milestone: 'resolve', due: local('2026-11-22T23:10') },
  ]);
  assert.deepEqual(notified!.data, {
    roles: ['management-group', 'department-head'],
    department: 'logistics-delivery',
    due: local('2026-11-20T23:15'),
  });
});

test('a suggestion is registered and acknowledged, and nobody is woken for it (WF-4.4.3)', () => {
  assert.deepEqual(types(received('2026-11-20T23:10', 'suggestion')), [
    'received',
    'registered',
    'acknowledged',
  ]);
});

test('the year of the running number is the one in the branch’s zone', () => {
  const world = received('2027-01-01T00:30', 'delay');
  assert.equal(world.case().number, 'SHA-2027-000042');
});

test('what the customer chose beats what the text seemed to say, and both stay on record (WF-4.2.2)', () => {
  const world = received('2026-11-20T10:00', 'delay', { chosenIssue: 'lost' });
  assert.equal(world.case().issue, 'lost');
  assert.equal(world.case().severity, 'urgent-major');
  assert.deepEqual(world.case().proposal.issues, ['delay']);
});

test('a general case goes from receipt to a satisfied close (WF-4.4.3, WF-4.5.2)', () => {
  const world = received('2026-11-20T10:00', 'suggestion');
  world.tell('2026-11-20T11:00', clerk, 'confirm', { issue: 'suggestion', severity: 'general' });
  world.tell('2026-11-20T14:00', clerk, 'answer', said());
  world.tell('2026-11-20T15:00', clerk, 'resolve', said());
  world.tell('2026-11-21T09:00', customer, 'rate', { satisfied: true, score: 5 });
  assert.deepEqual(types(world).slice(3), [
    'confirmed',
    'assigned',
    'answered',
    'resolved',
    'rated',
    'closed',
  ]);
  assert.equal(world.case().stage, 'closed');
  assert.equal(world.case().owner, 'staff-7');
});

test('a customer who is not satisfied starts the handling again, with new due times (WF-4.5.2)', () => {
  const world = received('2026-11-20T10:00', 'suggestion');
  world.tell('2026-11-20T11:00', clerk, 'confirm', { issue: 'suggestion', severity: 'general' });
  world.tell('2026-11-20T14:00', clerk, 'answer', said());
  world.tell('2026-11-20T15:00', clerk, 'resolve', said());
  world.tell('2026-11-23T09:00', customer, 'rate', { satisfied: false, reason: text('still wrong') });
  const { stage, round, roundStartedAt, reached } = world.case();
  assert.deepEqual(
    { stage, round, roundStartedAt },
    { stage: 'handling', round: 2, roundStartedAt: local('2026-11-23T09:00') },
  );
  assert.deepEqual(Object.keys(reached).sort(), ['acknowledge', 'confirm']);
  assert.equal(world.tell('2026-11-23T10:00', clerk, 'resolve', said())?.code, 'gate-closed');
});

test('raising the severity tells the management at once and shortens the promises (WF-4.4.1)', () => {
  const world = received('2026-11-20T10:00', 'damaged');
  world.tell('2026-11-20T10:30', clerk, 'confirm', {
    issue: 'damaged',
    severity: 'urgent-major',
    reason: text('whole load'),
  });
  assert.deepEqual(types(world).slice(-4), ['confirmed', 'assigned', 'notified', 'promises-changed']);
  const { promises } = world.events.at(-1)!.data as EventData['promises-changed'];
  assert.deepEqual(promises, [
    { milestone: 'respond', due: local('2026-11-20T10:30'), was: local('2026-11-23T10:00') },
    { milestone: 'interim', due: local('2026-11-20T14:00'), was: undefined },
    { milestone: 'resolve', due: local('2026-11-22T10:00'), was: local('2026-11-27T17:30') },
  ]);
});

test('confirming the same reading is not a correction, another one is', () => {
  const agreed = received('2026-11-20T10:00', 'delay');
  agreed.tell('2026-11-20T10:30', clerk, 'confirm', { issue: 'delay', severity: 'important' });
  const corrected = received('2026-11-20T10:00', 'delay');
  corrected.tell('2026-11-20T10:30', clerk, 'confirm', { issue: 'not-dispatched', severity: 'important' });
  const flag = (world: typeof agreed) => world.events.find(({ type }) => type === 'confirmed')!.data;
  assert.equal((flag(agreed) as { corrected: boolean }).corrected, false);
  assert.equal((flag(corrected) as { corrected: boolean }).corrected, true);
});

const gates: readonly [
  sentence: string,
  issue: 'lost' | 'damaged' | 'suggestion',
  before: (world: ReturnType<typeof received>) => void,
  type: CommandType,
  missing: readonly string[],
][] = [
  [
    'nothing is answered before the classification is confirmed (WF-4.2.2)',
    'suggestion',
    () => {},
    'answer',
    ['confirm'],
  ],
  [
    'nothing is resolved without an answer (WF-5.1.1)',
    'suggestion',
    (world) => world.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'suggestion', severity: 'general' }),
    'resolve',
    ['respond'],
  ],
  [
    'an urgent case is not resolved without an interim solution, nor before somebody was on site (WF-4.4.1)',
    'lost',
    (world) => {
      world.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'lost', severity: 'urgent-major' });
      world.tell('2026-11-20T10:06', clerk, 'answer', said());
    },
    'resolve',
    ['interim', 'on-site'],
  ],
  [
    'measures are not carried out before the management group approves them (WF-4.4.2)',
    'damaged',
    (world) => {
      world.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'damaged', severity: 'important' });
      world.tell('2026-11-20T10:06', clerk, 'answer', said());
      proposePlan(world, '2026-11-20T10:07', head);
    },
    'resolve',
    ['approve'],
  ],
];
for (const [sentence, issue, before, type, missing] of gates) {
  test(sentence, () => {
    const world = received('2026-11-20T10:00', issue);
    before(world);
    const refusal = world.tell('2026-11-20T10:30', clerk, type, said());
    assert.equal(refusal?.code, 'gate-closed');
    assert.deepEqual(refusal.missing, missing);
  });
}

test('a refused plan must be proposed anew before it can be approved (WF-4.4.2)', () => {
  const world = received('2026-11-20T10:00', 'damaged');
  world.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'damaged', severity: 'important' });
  world.tell('2026-11-20T10:06', clerk, 'answer', said());
  proposePlan(world, '2026-11-20T10:07', head, 'first plan');
  world.tell('2026-11-20T11:00', group, 'refuse-plan', { reason: text('too slow') });
  assert.equal(world.tell('2026-11-20T11:01', group, 'approve-plan', {})?.code, 'gate-closed');
  proposePlan(world, '2026-11-20T12:00', head, 'second plan');
  assert.equal(world.tell('2026-11-20T13:00', group, 'approve-plan', {}), undefined);
  assert.equal(world.tell('2026-11-20T14:00', clerk, 'resolve', said()), undefined);
});

const roles: readonly [sentence: string, type: CommandType, actor: Actor, data: unknown][] = [
  [
    'a customer cannot confirm the classification',
    'confirm',
    customer,
    { issue: 'lost', severity: 'general' },
  ],
  ['who does not handle a case cannot rate it for the customer', 'rate', supervisor, { satisfied: true }],
  ['nobody but the system passes a deadline', 'pass-deadline', clerk, { duty: 'respond', due: 0 }],
];
for (const [sentence, type, actor, data] of roles) {
  test(sentence, () => {
    const refusal = received('2026-11-20T10:00', 'lost').tell('2026-11-20T10:05', actor, type, data as never);
    assert.equal(refusal?.code, 'not-your-role');
    assert.deepEqual(refusal.who, whoMay(received('2026-11-20T10:00', 'lost').case(), type, policy));
  });
}

test('a department head cannot approve a plan; the refusal says who can (WF-4.4.2)', () => {
  const world = received('2026-11-20T10:00', 'damaged');
  const refusal = world.tell('2026-11-20T10:05', head, 'approve-plan', {});
  assert.deepEqual([refusal?.code, refusal?.who], ['not-your-role', ['management-group']]);
});

test('a step that a case does not have is refused as such, whoever asks', () => {
  const refusal = received('2026-11-20T10:00', 'lost').tell('2026-11-20T10:05', group, 'approve-plan', {});
  assert.equal(refusal?.code, 'not-on-track');
});

test('a missed due time is recorded once, and not before it has passed', () => {
  const world = received('2026-11-20T10:00', 'lost');
  const respond = { duty: 'respond' as const, due: local('2026-11-20T10:30') };
  assert.equal(world.tell('2026-11-20T10:29', system, 'pass-deadline', respond)?.code, 'nothing-to-do');
  assert.equal(world.tell('2026-11-20T10:31', system, 'pass-deadline', respond), undefined);
  assert.equal(world.tell('2026-11-20T10:32', system, 'pass-deadline', respond)?.code, 'nothing-to-do');
  assert.deepEqual(world.case().passed, [`case-1:1:respond:${respond.due}`]);
});

test('a due time that was met or moved is not recorded as passed', () => {
  const met = received('2026-11-20T10:00', 'lost');
  met.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'lost', severity: 'urgent-major' });
  met.tell('2026-11-20T10:10', clerk, 'answer', said());
  const respond = { duty: 'respond' as const, due: local('2026-11-20T10:30') };
  assert.equal(met.tell('2026-11-20T11:00', system, 'pass-deadline', respond)?.code, 'nothing-to-do');
  const moved = received('2026-11-20T10:00', 'delay');
  const before = { duty: 'respond' as const, due: local('2026-11-23T10:00') };
  moved.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'lost', severity: 'urgent-major' });
  assert.equal(moved.tell('2026-11-23T11:00', system, 'pass-deadline', before)?.code, 'nothing-to-do');
});

test('a milder severity takes no promise back: its passing is recorded at the time that was told (SH-8)', () => {
  const world = received('2026-11-20T10:00', 'lost');
  world.tell('2026-11-20T10:05', clerk, 'confirm', { issue: 'delay', severity: 'important' });
  // An important case has no interim solution; that it was promised is taken back openly.
  const changed = world.events.at(-1)!.data as EventData['promises-changed'];
  assert.deepEqual([changed.promises, changed.withdrawn], [[], ['interim']]);
  const told = { duty: 'respond' as const, due: local('2026-11-20T10:30') };
  assert.equal(world.tell('2026-11-20T10:31', system, 'pass-deadline', told), undefined);
});

test('a photo is stored once, and only one that was announced', () => {
  const photo = { id: 'photo-1', type: 'image/jpeg', size: 3, sha256: 'a'.repeat(64) };
  const world = received('2026-11-20T10:00', 'damaged', { photos: [photo] });
  assert.equal(
    world.tell('2026-11-20T10:01', system, 'store-photo', { photo: 'photo-2' })?.code,
    'nothing-to-do',
  );
  assert.equal(world.tell('2026-11-20T10:01', system, 'store-photo', { photo: 'photo-1' }), undefined);
  assert.equal(world.case().photos[0]?.stored, true);
  assert.equal(
    world.tell('2026-11-20T10:02', system, 'store-photo', { photo: 'photo-1' })?.code,
    'nothing-to-do',
  );
});

test('a case is received once, and nothing happens to a case that does not exist', () => {
  const world = createWorld();
  assert.equal(world.tell('2026-11-20T10:00', clerk, 'answer', said())?.code, 'no-such-case');
  const again = received('2026-11-20T10:00', 'lost');
  assert.equal(again.tell('2026-11-20T10:01', customer, 'receive', {} as never)?.code, 'case-exists');
});

test('what is offered as possible is never refused, and what is not offered always is', () => {
  const actors = [customer, clerk, head, group, system];
  const plans: Readonly<Record<string, unknown>> = {
    'add-information': { ...said(), photos: [] },
    'store-photo': { photo: 'p' },
    confirm: { issue: 'damaged', severity: 'important' },
    transfer: { department: 'quality', reason: text('theirs'), understood: text('hit hard') },
    assign: { owner: 'staff-8' },
    judge: upheld,
    record: onRecord('cause'),
    'propose-plan': plan(),
    claim: { basis: 'law', content: text('claim') },
    'answer-claim': { answer: 'refused', reason: text('no') },
    reopen: { reason: text('again') },
    'hand-over': { to: 'staff-8', note: text('note') },
    recompute: { change: 'calendar' },
    'refuse-plan': { reason: text('no') },
    rate: { satisfied: false },
  };
  fc.assert(
    fc.property(
      fc.constantFrom('lost' as const, 'damaged' as const, 'suggestion' as const),
      fc.array(
        fc.tuple(
          fc.constantFrom(...actors),
          fc.constantFrom(...(Object.keys(commandTable) as CommandType[])),
        ),
        { maxLength: 40 },
      ),
      (issue, steps) => {
        const world = received('2026-11-20T10:00', issue);
        for (const [actor, type] of steps) {
          // Whether these can be done depends on what they bring.
          const wants = [
            'receive',
            'pass-deadline',
            'store-photo',
            'transfer',
            'escalate',
            'merge',
            'assign',
            'hand-over',
          ];
          if (wants.includes(type)) continue;
          const offered = commandsFor(world.case(), actor, world.context('2026-11-20T11:00')).includes(type);
          const refusal = world.tell('2026-11-20T11:00', actor, type, plans[type] ?? said());
          assert.equal(
            refusal === undefined,
            offered,
            `${type}: ${refusal ? refusalText(refusal) : 'carried out'}`,
          );
        }
        assert.deepEqual(
          world.events.map(({ seq }) => seq),
          world.events.map((_, i) => i + 1),
        );
        assert.equal(world.case().version, world.events.length);
      },
    ),
    { numRuns: 300 },
  );
});

test('a case cannot begin with anything but its receipt', () => {
  const [, second] = received('2026-11-20T10:00', 'lost').events;
  assert.throws(() => evolve(null, second!), /begins with “received”/);
});

test('a note entered later happened earlier, but what the company did by itself happens when it is entered', () => {
  const world = createWorld();
  const evening = { ...world.context('2026-11-20T20:00'), occurredAt: local('2026-11-20T10:00') };
  const [first, ...rest] = receivedIn(evening);
  assert.equal(first?.occurredAt, local('2026-11-20T10:00'));
  assert.deepEqual(new Set(rest.map(({ occurredAt }) => occurredAt)), new Set([local('2026-11-20T20:00')]));
});

test('nothing happens in the future or before the receipt', () => {
  const world = received('2026-11-20T10:00', 'lost');
  for (const wall of ['2026-11-20T09:59', '2026-11-20T10:06']) {
    const command = {
      type: 'confirm',
      actor: clerk,
      data: { issue: 'lost', severity: 'urgent-major' },
    } as const;
    const context = { ...world.context('2026-11-20T10:05'), occurredAt: local(wall) };
    const result = decide(world.case(), command, context);
    assert.equal(!result.ok && result.error.code, 'impossible-time');
  }
});

test('a corrected issue corrects the kind as well, and staff can read why', () => {
  const world = received('2026-11-20T10:00', 'praise', {
    classification: { ...reading('praise', 'general'), kind: 'praise' },
  });
  world.tell('2026-11-20T10:05', clerk, 'confirm', {
    issue: 'damaged',
    severity: 'important',
    reason: text('it is irony'),
  });
  assert.equal(world.case().kind, 'complaint');
  assert.equal(world.case().messages.at(-1)?.about, 'correction');
});
