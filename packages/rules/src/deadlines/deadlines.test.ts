import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NotInForceError } from '../core/dated.ts';
import { isGraver, severities, type Milestone, type Severity } from '../core/vocabulary.ts';
import {
  calendars,
  clerk,
  customer,
  head,
  local,
  onRecord,
  policy,
  received,
  text,
} from '../case/world.cases.ts';
import { asIfReceived, deadlines } from './deadlines.ts';

const due = (severity: Severity, wall: string, milestone: Milestone) =>
  deadlines(asIfReceived(severity, local(wall)), { at: local(wall), policy, calendars }).value.find(
    (one) => one.milestone === milestone,
  )?.due;

const table: readonly [sentence: string, Severity, received: string, Milestone, due: string][] = [
  [
    'an urgent complaint is answered within 30 minutes, also at night (WF-4.4.1)',
    'urgent-major',
    '2026-11-20T23:50',
    'respond',
    '2026-11-21T00:20',
  ],
  [
    'an important one within 8 working hours (WF-4.4.2)',
    'important',
    '2026-11-20T15:30',
    'respond',
    '2026-11-23T15:30',
  ],
  [
    'a general one within 24 working hours (WF-4.4.3)',
    'general',
    '2026-11-20T15:30',
    'respond',
    '2026-11-25T15:30',
  ],
  [
    'an urgent one is resolved within 48 hours, over the weekend too (WF-4.4.1)',
    'urgent-major',
    '2026-11-20T18:00',
    'resolve',
    '2026-11-22T18:00',
  ],
  [
    'an important one by the close of the fifth working day (WF-4.4.2)',
    'important',
    '2026-11-20T18:00',
    'resolve',
    '2026-11-27T17:30',
  ],
  [
    'customer service looks at an urgent one within 15 minutes (WF-4.2.2)',
    'urgent-major',
    '2026-11-21T03:00',
    'confirm',
    '2026-11-21T03:15',
  ],
];
for (const [sentence, severity, wall, milestone, expected] of table) {
  test(sentence, () => assert.equal(due(severity, wall, milestone), local(expected)));
}

test('what is graver is never promised later', () => {
  for (const wall of ['2026-11-20T10:00', '2026-11-20T17:29', '2026-11-21T12:00', '2026-11-24T00:00']) {
    for (const a of severities)
      for (const b of severities) {
        if (!isGraver(a, b)) continue;
        for (const milestone of ['confirm', 'respond', 'resolve'] as const) {
          assert.ok(due(a, wall, milestone)! <= due(b, wall, milestone)!, `${milestone} of ${a} at ${wall}`);
        }
      }
  }
});

test('a deadline tells its clause and that the number is assumed', () => {
  const world = received('2026-11-20T10:00', 'lost');
  const { value, because, policyId, trace } = deadlines(world.case(), world.context('2026-11-20T10:00'));
  const respond = value.find(({ milestone }) => milestone === 'respond');
  assert.deepEqual([respond?.source, respond?.assumed], ['WF-4.4.1', true]);
  assert.ok(because.includes('WF-4.4.1'));
  assert.equal(policyId, policy.policyId);
  assert.ok(
    trace().includes(
      'respond: received Fri 20 Nov 10:00, 30 minutes → Fri 20 Nov 10:30 (WF-4.4.1, assumed); 30 min left',
    ),
    trace().join('\n'),
  );
});

test('a deadline is running, then late, then met late; the lateness stays', () => {
  const world = received('2026-11-20T10:00', 'lost');
  const respond = (wall: string) => {
    const { state, lateBy, remaining } = deadlines(world.case(), world.context(wall)).value.find(
      ({ milestone }) => milestone === 'respond',
    )!;
    return { state, lateBy: lateBy / 60_000, remaining: remaining / 60_000 };
  };
  assert.deepEqual(respond('2026-11-20T10:10'), { state: 'running', lateBy: 0, remaining: 20 });
  assert.deepEqual(respond('2026-11-20T10:40'), { state: 'late', lateBy: 10, remaining: 0 });
  world.tell('2026-11-20T10:45', clerk, 'confirm', { issue: 'lost', severity: 'urgent-major' });
  world.tell('2026-11-20T10:50', clerk, 'answer', { content: text('answer') });
  assert.deepEqual(respond('2026-11-20T19:00'), { state: 'met-late', lateBy: 20, remaining: 0 });
});

test('a corrected severity recomputes the due times from the receipt', () => {
  const world = received('2026-11-20T10:00', 'damaged');
  world.tell('2026-11-20T10:20', clerk, 'confirm', { issue: 'damaged', severity: 'urgent-major' });
  const respond = deadlines(world.case(), world.context('2026-11-20T10:20')).value.find(
    ({ milestone }) => milestone === 'respond',
  );
  assert.equal(respond?.due, local('2026-11-20T10:30'));
});

test('the return visit’s clock starts with the resolution (WF-4.5.2)', () => {
  const world = received('2026-11-20T10:00', 'suggestion');
  const visit = (wall: string) =>
    deadlines(world.case(), world.context(wall)).value.find(({ milestone }) => milestone === 'return-visit');
  assert.equal(visit('2026-11-20T10:00')?.state, 'waiting');
  world.tell('2026-11-20T11:00', clerk, 'confirm', { issue: 'suggestion', severity: 'general' });
  world.tell('2026-11-20T12:00', clerk, 'answer', { content: text('answer') });
  world.tell('2026-11-20T15:00', clerk, 'resolve', { content: text('resolution') });
  assert.equal(visit('2026-11-20T15:00')?.due, local('2026-11-27T17:30'));
});

test('progress is due again after each piece of news, and no more once it is resolved (WF-4.4.1)', () => {
  const world = received('2026-11-20T10:00', 'lost');
  const progress = (wall: string) =>
    deadlines(world.case(), world.context(wall)).value.find(({ milestone }) => milestone === 'progress');
  assert.equal(progress('2026-11-20T10:00')?.due, local('2026-11-20T18:00'));
  world.tell('2026-11-20T11:00', clerk, 'confirm', { issue: 'lost', severity: 'urgent-major' });
  world.tell('2026-11-20T12:00', clerk, 'answer', { content: text('answer') });
  assert.equal(progress('2026-11-20T12:00')?.due, local('2026-11-20T20:00'));
  world.tell('2026-11-20T12:20', clerk, 'record', onRecord('emergency-meeting'));
  world.tell('2026-11-20T12:30', clerk, 'record-interim', { content: text('interim') });
  world.tell('2026-11-20T12:45', head, 'record-arrival', {});
  world.tell('2026-11-20T13:00', clerk, 'resolve', { content: text('resolution') });
  assert.equal(progress('2026-11-21T13:00')?.state, 'met');
});

test('before the policy’s first date there is no due time to give', () => {
  assert.throws(() => due('general', '2019-06-01T10:00', 'respond'), NotInForceError);
});

test('reopening starts new clocks, keeps what was late, and owes no news of the time between (WF-4.5.2)', () => {
  const world = received('2026-11-20T10:00', 'lost');
  world.tell('2026-11-20T12:00', clerk, 'confirm', { issue: 'lost', severity: 'urgent-major' });
  world.tell('2026-11-20T12:05', clerk, 'answer', { content: text('answer') });
  world.tell('2026-11-20T12:08', clerk, 'record', onRecord('emergency-meeting'));
  world.tell('2026-11-20T12:10', clerk, 'record-interim', { content: text('interim') });
  world.tell('2026-11-20T12:30', head, 'record-arrival', {});
  world.tell('2026-11-20T13:00', clerk, 'resolve', { content: text('resolution') });
  world.tell('2026-11-23T09:00', customer, 'rate', { satisfied: false });
  const of = (name: Milestone) =>
    deadlines(world.case(), world.context('2026-11-23T09:00')).value.find(
      ({ milestone }) => milestone === name,
    );
  assert.equal(of('respond')?.due, local('2026-11-23T09:30'));
  assert.equal(of('progress')?.due, local('2026-11-23T17:00'));
  assert.deepEqual([of('confirm')?.state, of('confirm')?.lateBy], ['met-late', 105 * 60_000]);
});
