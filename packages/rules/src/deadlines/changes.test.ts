import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileCalendar } from '../calendar/compile-calendar.ts';
import {
  calendars,
  clerk,
  customer,
  group,
  head,
  local,
  onRecord,
  proposePlan,
  received,
  system,
  text,
  upheld,
  type World,
} from '../case/world.cases.ts';
import { customerView } from '../case/customer-view.ts';
import type { EventData } from '../case/events.ts';
import type { Milestone } from '../core/vocabulary.ts';
import { base } from '../policies/base.ts';
import { policies } from '../policies/index.ts';
import { warehouse } from '../policies/warehouse.ts';
import { layPolicies } from '../policy/layers.ts';
import type { PolicyLayer } from '../policy/policy.ts';
import type { Deadline } from './deadline.ts';
import { deadlines } from './deadlines.ts';

/** The warehouse's policy with something changed. */
const changed = (layer: Omit<PolicyLayer, 'name'>) =>
  layPolicies([base, warehouse, { name: 'changed', ...layer }]);

const all = (world: World, wall: string) => deadlines(world.case(), world.context(wall));
const of = (world: World, wall: string, milestone: Milestone, basis: Deadline['basis'] = 'policy') =>
  all(world, wall).value.find((one) => one.milestone === milestone && one.basis === basis)!;
const due = (world: World, wall: string, milestone: Milestone) => of(world, wall, milestone).due;
const trace = (world: World, wall: string, milestone: Milestone) =>
  all(world, wall)
    .trace()
    .find((line) => line.startsWith(`${milestone}:`));
const promisesTold = (world: World) =>
  world.events
    .filter(({ type }) => type === 'promises-changed')
    .map(({ data }) => data as EventData['promises-changed']);

describe('a question to the customer (WF-5.2)', () => {
  const asked = () => {
    const world = received('2026-11-23T10:00', 'delay');
    world.tell('2026-11-23T10:05', clerk, 'confirm', { issue: 'delay', severity: 'important' });
    world.tell('2026-11-23T11:00', clerk, 'ask-information', { content: text('which dock?') });
    return world;
  };

  test('stops the clocks of what needs the answer, and only those', () => {
    const world = asked();
    assert.deepEqual(
      ['confirm', 'respond', 'plan', 'resolve', 'progress', 'return-visit'].map(
        (milestone) => of(world, '2026-11-23T14:00', milestone as Milestone).state,
      ),
      ['met', 'paused', 'paused', 'paused', 'paused', 'waiting'],
    );
  });

  test('leaves as much time as there was when it was asked', () => {
    const world = asked();
    // One of eight working hours had passed.
    assert.equal(due(world, '2026-11-23T11:00', 'respond'), local('2026-11-24T10:00'));
    assert.equal(due(world, '2026-11-24T11:00', 'respond'), local('2026-11-25T10:00'));
    assert.equal(of(world, '2026-11-24T11:00', 'respond').lateBy, 0);
  });

  test('gives the paused time back when it is answered, and the customer is told the new times', () => {
    const world = asked();
    world.tell('2026-11-23T14:00', customer, 'add-information', { content: text('dock 3'), photos: [] });
    // Asked from 11:00 to 14:00, with an hour of lunch in it: two working hours.
    assert.equal(due(world, '2026-11-23T14:00', 'respond'), local('2026-11-24T12:00'));
    assert.equal(of(world, '2026-11-23T14:00', 'respond').state, 'running');
    const [told] = promisesTold(world);
    assert.equal(told?.why, 'information');
    assert.deepEqual(told.promises[0], {
      milestone: 'respond',
      due: local('2026-11-24T12:00'),
      was: local('2026-11-24T10:00'),
    });
    assert.equal(world.case().told.respond, local('2026-11-24T12:00'));
  });

  test('is not answered by what was said without being asked, and moves no promise then', () => {
    const world = received('2026-11-23T10:00', 'lost');
    world.tell('2026-11-23T10:05', clerk, 'confirm', { issue: 'delay', severity: 'important' });
    world.tell('2026-11-23T12:10', customer, 'add-information', { content: text('by the way'), photos: [] });
    const respond = of(world, '2026-11-23T12:10', 'respond');
    assert.deepEqual([respond.state, respond.due], ['late', local('2026-11-23T10:30')]);
    assert.equal(
      promisesTold(world).some(({ why }) => why === 'information'),
      false,
    );
  });

  test('moves a promise that was kept against a milder rule by just the time that the answer took', () => {
    const world = received('2026-11-23T10:00', 'lost');
    world.tell('2026-11-23T10:05', clerk, 'ask-information', { content: text('which dock?') });
    world.tell('2026-11-23T10:06', clerk, 'confirm', { issue: 'delay', severity: 'important' });
    world.tell('2026-11-23T10:07', customer, 'add-information', { content: text('dock 3'), photos: [] });
    assert.equal(due(world, '2026-11-23T10:07', 'respond'), local('2026-11-23T10:32'));
  });

  test('is no excuse for what was late before it was asked', () => {
    const world = received('2026-11-23T10:00', 'lost');
    world.tell('2026-11-23T10:45', clerk, 'ask-information', { content: text('which dock?') });
    const respond = of(world, '2026-11-23T12:00', 'respond');
    assert.deepEqual([respond.state, respond.lateBy], ['late', 90 * 60_000]);
  });

  test('asked twice stops the clocks once; solving the case ends the waiting', () => {
    const world = asked();
    world.tell('2026-11-23T11:30', clerk, 'ask-information', { content: text('and which truck?') });
    assert.equal(world.case().waits.length, 1);
    world.tell('2026-11-23T11:31', clerk, 'answer', { content: text('answer') });
    proposePlan(world, '2026-11-23T11:32', head, 'plan');
    world.tell('2026-11-23T11:33', group, 'approve-plan', {});
    world.tell('2026-11-23T11:40', clerk, 'resolve', { content: text('found') });
    assert.equal(world.case().waits[0]?.to, local('2026-11-23T11:40'));
  });

  test('is seen by the customer as what the clock waits for', () => {
    const world = asked();
    const step = customerView(world.case(), world.context('2026-11-23T12:00')).steps.find(
      ({ milestone }) => milestone === 'respond',
    );
    assert.equal(step?.paused, true);
    assert.match(trace(world, '2026-11-23T12:00', 'respond')!, /paused .* waiting for information/);
  });
});

describe('a plan put to the customer (LA-2.4)', () => {
  const offered = () => {
    const world = received('2026-11-23T09:00', 'damaged', {}, policies.laundry);
    const leader = { roles: ['general-manager'] as const, id: 'staff-1' };
    world.tell('2026-11-23T09:10', clerk, 'confirm', { issue: 'damaged', severity: 'important' });
    world.tell('2026-11-23T09:20', head, 'judge', upheld);
    world.tell('2026-11-23T09:30', head, 'answer', { content: text('it stands') });
    proposePlan(world, '2026-11-23T10:00', head, 'sewn again');
    const approved = world.tell('2026-11-23T11:00', leader, 'approve-plan', {});
    return { world, leader, approved };
  };

  test('is shown once the leader has approved it, and the clock of the solution waits', () => {
    const { world, approved } = offered();
    assert.equal(approved, undefined);
    const view = customerView(world.case(), world.context('2026-11-23T11:00'));
    assert.deepEqual(
      view.messages.map(({ about }) => about),
      ['complaint', 'judgement', 'answer', 'offer'],
    );
    assert.equal(of(world, '2026-11-23T12:00', 'resolve').state, 'paused');
    assert.equal(of(world, '2026-11-23T12:00', 'consent').state, 'running');
  });

  test('is no longer waited for when the case turns out to be something that needs no consent', () => {
    const { world } = offered();
    world.tell('2026-11-23T11:30', clerk, 'confirm', { issue: 'hazard', severity: 'urgent-major' });
    assert.ok(world.events.some(({ type }) => type === 'offer-withdrawn'));
    assert.ok(all(world, '2027-03-01T10:00').value.every(({ state }) => state !== 'paused'));
  });

  test('can be agreed to: the customer is told so', () => {
    const { world } = offered();
    const { can } = customerView(world.case(), world.context('2026-11-23T11:00'));
    assert.deepEqual(can, ['add-information', 'accept-plan', 'decline-plan', 'claim', 'withdraw']);
  });

  test('declined goes back to the department, and a changed plan needs both again', () => {
    const { world, leader } = offered();
    world.tell('2026-11-24T11:00', customer, 'decline-plan', { reason: text('too slow') });
    assert.equal(of(world, '2026-11-24T11:00', 'resolve').state, 'running');
    assert.equal(world.tell('2026-11-24T11:05', customer, 'accept-plan', {})?.code, 'gate-closed');
    proposePlan(world, '2026-11-24T13:00', head, 'new uniforms');
    assert.equal(world.tell('2026-11-24T13:05', customer, 'accept-plan', {})?.code, 'gate-closed');
    world.tell('2026-11-24T14:00', leader, 'approve-plan', {});
    assert.equal(world.tell('2026-11-24T15:00', customer, 'accept-plan', {}), undefined);
    world.tell('2026-11-25T09:00', head, 'record', onRecord('carrying-out'));
    assert.equal(world.tell('2026-11-25T10:00', head, 'resolve', { content: text('done') }), undefined);
  });
});

describe('two promises where the customer named a date (SH-2)', () => {
  const shuanghe = (wantedBy: string) =>
    received('2026-11-20T10:00', 'delay', { wantedBy: local(wantedBy) }, policies.shuanghe);

  test('are both watched, and the earlier one rules', () => {
    const early = shuanghe('2026-11-23T12:00');
    const ours = of(early, '2026-11-20T10:00', 'resolve');
    const theirs = of(early, '2026-11-20T10:00', 'resolve', 'customer');
    assert.deepEqual([ours.due, ours.rules], [local('2026-11-25T17:30'), false]);
    assert.deepEqual([theirs.due, theirs.rules, theirs.source], [local('2026-11-23T12:00'), true, 'SH-2']);
    assert.equal(early.case().told.resolve, local('2026-11-23T12:00'));

    const late = shuanghe('2026-11-30T12:00');
    assert.equal(of(late, '2026-11-20T10:00', 'resolve').rules, true);
    assert.equal(late.case().told.resolve, local('2026-11-25T17:30'));
  });

  test('pass one after the other, each recorded once', () => {
    const world = shuanghe('2026-11-23T12:00');
    const pass = (wall: string, at: string) =>
      world.tell(wall, system, 'pass-deadline', { duty: 'resolve', due: local(at) })?.code;
    assert.equal(pass('2026-11-23T12:01', '2026-11-23T12:00'), undefined);
    assert.equal(pass('2026-11-23T12:02', '2026-11-23T12:00'), 'nothing-to-do');
    assert.equal(pass('2026-11-25T17:31', '2026-11-25T17:30'), undefined);
    assert.deepEqual(world.case().passed, [
      `case-1:1:resolve:customer:${local('2026-11-23T12:00')}`,
      `case-1:1:resolve:${local('2026-11-25T17:30')}`,
    ]);
    assert.equal(
      trace(world, '2026-11-24T12:00', 'resolve'),
      'resolve: wanted by the customer → Mon 23 Nov 12:00 (SH-2); late by 1 d',
    );
  });

  test('that end at the same instant pass both', () => {
    const world = shuanghe('2026-11-25T17:30');
    const due = local('2026-11-25T17:30');
    assert.equal(
      world.tell('2026-11-25T17:31', system, 'pass-deadline', { duty: 'resolve', due }),
      undefined,
    );
    assert.equal(world.case().passed.length, 2);
  });

  test('a date of an earlier round is not promised again, nor missed once more', () => {
    const world = shuanghe('2026-11-24T12:00');
    const officer = {
      roles: ['customer-service', 'general-manager', 'group-office'] as const,
      id: 'staff-9',
    };
    world.tell('2026-11-20T10:05', officer, 'confirm', { issue: 'delay', severity: 'important' });
    world.tell('2026-11-20T10:10', officer, 'report', {});
    world.tell('2026-11-20T11:00', officer, 'answer', { content: text('answer') });
    assert.equal(world.tell('2026-11-23T10:00', officer, 'resolve', { content: text('done') }), undefined);
    world.tell('2026-11-26T10:00', customer, 'rate', { satisfied: false });
    assert.equal(of(world, '2026-11-26T10:00', 'resolve', 'customer'), undefined);
  });

  test('the customer sees the one that rules', () => {
    const world = shuanghe('2026-11-23T12:00');
    const steps = customerView(world.case(), world.context('2026-11-20T10:00')).steps;
    assert.equal(steps.find(({ milestone }) => milestone === 'resolve')?.due, local('2026-11-23T12:00'));
  });

  test('a date before the receipt promises nothing, nor does one where the policy does not ask', () => {
    const past = shuanghe('2026-11-19T12:00');
    assert.equal(of(past, '2026-11-20T10:00', 'resolve', 'customer'), undefined);
    const elsewhere = received('2026-11-20T10:00', 'delay', { wantedBy: local('2026-11-21T12:00') });
    assert.equal(of(elsewhere, '2026-11-20T10:00', 'resolve', 'customer'), undefined);
  });
});

describe('reopening, as the policy says', () => {
  const answeredAndReopened = (onReopen: 'restart' | 'continue' | 'pause') => {
    const clock = { ...base.clocks!.resolve!, onReopen };
    const policy = changed({ clocks: { resolve: clock } });
    const world = received('2026-11-23T08:30', 'suggestion', {}, policy);
    world.tell('2026-11-23T09:00', clerk, 'confirm', { issue: 'suggestion', severity: 'general' });
    world.tell('2026-11-23T09:30', clerk, 'answer', { content: text('answer') });
    world.tell('2026-11-23T10:30', clerk, 'resolve', { content: text('done') });
    world.tell('2026-11-25T10:30', customer, 'rate', { satisfied: false });
    return world;
  };
  const cases: readonly [onReopen: 'restart' | 'continue' | 'pause', due: string][] = [
    // Ten working days after Wednesday 25 November, after Monday 23, and after Monday plus two working days of rest.
    ['restart', '2026-12-09T17:30'],
    ['continue', '2026-12-07T17:30'],
    ['pause', '2026-12-09T17:30'],
  ];
  for (const [onReopen, end] of cases) {
    test(`“${onReopen}”: the solution is due ${end}, and the customer is told`, () => {
      const world = answeredAndReopened(onReopen);
      assert.equal(due(world, '2026-11-25T10:30', 'resolve'), local(end));
      const told = promisesTold(world).at(-1);
      assert.equal(told?.why, 'reopened');
      assert.equal(told.promises.find(({ milestone }) => milestone === 'resolve')?.due, local(end));
    });
  }
});

describe('a plan that is refused', () => {
  test('was in time, and another one is due from then on', () => {
    const world = received('2026-11-23T10:00', 'damaged');
    world.tell('2026-11-23T10:05', clerk, 'confirm', { issue: 'damaged', severity: 'important' });
    proposePlan(world, '2026-11-25T17:00', head, 'first');
    assert.equal(of(world, '2026-11-25T17:00', 'plan').state, 'met');
    world.tell('2026-11-26T16:00', group, 'refuse-plan', { reason: text('too slow') });
    const plan = of(world, '2026-11-26T16:00', 'plan');
    assert.deepEqual([plan.state, plan.due], ['running', local('2026-11-30T17:30')]);
  });
});

describe('a case that is closed', () => {
  test('has no clock that runs on, and no step ahead', () => {
    const interim = { amount: 30, unit: 'working-hours', calendar: 'office', promised: false } as const;
    const [confirm, ...others] = warehouse.tracks!.general!;
    const policy = changed({
      milestones: { general: { interim: [{ from: '2020-01-01', value: interim, source: 'WF-4.4.3' }] } },
      tracks: { general: [confirm!, { ...confirm!, milestone: 'interim', needs: ['confirm'] }, ...others] },
    });
    const world = received('2026-11-23T10:00', 'suggestion', {}, policy);
    world.tell('2026-11-23T10:05', clerk, 'confirm', { issue: 'suggestion', severity: 'general' });
    world.tell('2026-11-23T11:00', clerk, 'answer', { content: text('answer') });
    world.tell('2026-11-23T12:00', clerk, 'resolve', { content: text('done') });
    world.tell('2026-11-23T13:00', customer, 'rate', { satisfied: true });
    const at = '2027-11-23T13:00';
    assert.equal(of(world, at, 'interim').state, 'ended');
    assert.ok(all(world, at).value.every(({ lateBy }) => lateBy === 0));
    const { steps } = customerView(world.case(), world.context(at));
    assert.ok(steps.every(({ state }) => state === 'done'));
  });
});

describe('what is entered later', () => {
  test('stops no clock for the time before it was entered: what was late stays late', () => {
    const world = received('2026-11-23T10:00', 'lost');
    const respond = { duty: 'respond' as const, due: local('2026-11-23T10:30') };
    world.tell('2026-11-23T10:31', system, 'pass-deadline', respond);
    const question = { content: text('which dock?') };
    world.tell('2026-11-23T11:00', clerk, 'ask-information', question, {
      occurredAt: local('2026-11-23T10:01'),
    });
    assert.equal(of(world, '2026-11-23T11:00', 'respond').lateBy, 30 * 60_000);
  });

  test('does not set the clock of news back', () => {
    const world = received('2026-11-23T10:00', 'lost');
    world.tell('2026-11-23T10:05', clerk, 'confirm', { issue: 'lost', severity: 'urgent-major' });
    world.tell('2026-11-23T17:00', clerk, 'answer', { content: text('answer') });
    const earlier = { occurredAt: local('2026-11-23T12:00') };
    world.tell('2026-11-23T19:00', clerk, 'report-progress', { content: text('news') }, earlier);
    assert.equal(due(world, '2026-11-23T19:00', 'progress'), local('2026-11-24T01:00'));
  });

  test('counts from when it happened, if it happened before what is on record', () => {
    const world = received('2026-11-23T10:00', 'lost');
    world.tell('2026-11-23T10:05', clerk, 'confirm', { issue: 'lost', severity: 'urgent-major' });
    world.tell('2026-11-23T14:00', clerk, 'answer', { content: text('by letter') });
    const byTelephone = { occurredAt: local('2026-11-23T10:20') };
    world.tell('2026-11-23T15:00', clerk, 'answer', { content: text('by telephone') }, byTelephone);
    assert.equal(of(world, '2026-11-23T15:00', 'respond').state, 'met');
  });

  test('cannot belong to a round that had not begun, nor come before what it builds on', () => {
    const world = received('2026-11-23T10:00', 'suggestion');
    world.tell('2026-11-23T10:05', clerk, 'confirm', { issue: 'suggestion', severity: 'general' });
    world.tell('2026-11-23T11:00', clerk, 'answer', { content: text('answer') });
    world.tell('2026-11-23T12:00', clerk, 'resolve', { content: text('done') });
    const early = world.tell(
      '2026-11-23T13:00',
      customer,
      'rate',
      { satisfied: true },
      {
        occurredAt: local('2026-11-23T11:30'),
      },
    );
    assert.equal(early?.code, 'impossible-time');
    world.tell('2026-11-24T10:00', customer, 'rate', { satisfied: false });
    const old = world.tell(
      '2026-11-24T11:00',
      clerk,
      'answer',
      { content: text('again') },
      {
        occurredAt: local('2026-11-23T11:00'),
      },
    );
    assert.equal(old?.code, 'impossible-time');
    assert.equal(
      world.tell('2026-11-24T11:00', clerk, 'answer', { content: text('again') }, { occurredAt: NaN })?.code,
      'impossible-time',
    );
  });
});

describe('a severity that is corrected', () => {
  const raised = { issue: 'damaged', severity: 'urgent-major' } as const;

  test('to a graver one keeps the start: it was grave when it was received', () => {
    const world = received('2026-11-23T10:00', 'damaged');
    world.tell('2026-11-23T11:00', clerk, 'confirm', raised);
    assert.equal(due(world, '2026-11-23T11:00', 'respond'), local('2026-11-23T10:30'));
  });

  const milder = { issue: 'lost', severity: 'important' } as const;

  test('to a milder one takes no promise back but that of a step which there is no more (SH-8)', () => {
    const world = received('2026-11-23T10:00', 'lost');
    world.tell('2026-11-23T10:10', clerk, 'confirm', milder);
    assert.equal(due(world, '2026-11-23T10:10', 'respond'), local('2026-11-23T10:30'));
    assert.deepEqual(promisesTold(world), [{ why: 'milder', promises: [], withdrawn: ['interim'] }]);
    assert.match(
      trace(world, '2026-11-23T10:10', 'respond')!,
      /8 working hours → Mon 23 Nov 10:30 as the customer was told/,
    );
  });

  test('from milder back to graver never makes a promise later', () => {
    const world = received('2026-11-23T10:00', 'lost');
    world.tell('2026-11-23T10:05', clerk, 'confirm', { issue: 'delay', severity: 'general' });
    world.tell('2026-11-23T10:10', clerk, 'confirm', { issue: 'delay', severity: 'important' });
    assert.equal(due(world, '2026-11-23T10:10', 'respond'), local('2026-11-23T10:30'));
  });

  test('judges what was done by the clock as it stood then', () => {
    const world = received('2026-11-23T10:00', 'damaged');
    world.tell('2026-11-23T10:05', clerk, 'confirm', { issue: 'damaged', severity: 'important' });
    world.tell('2026-11-23T14:00', clerk, 'answer', { content: text('answer') });
    world.tell('2026-11-23T16:00', clerk, 'confirm', raised);
    const respond = of(world, '2026-11-23T16:00', 'respond');
    assert.deepEqual([respond.state, respond.due], ['met', local('2026-11-24T10:00')]);
  });

  test('… or tells the later time openly, if the policy says so', () => {
    const policy = changed({
      changes: { milder: { clock: 'continue', promise: 'replace', source: 'SH-8', assumed: 'ours' } },
    });
    const world = received('2026-11-23T10:00', 'lost', {}, policy);
    world.tell('2026-11-23T10:10', clerk, 'confirm', milder);
    assert.equal(due(world, '2026-11-23T10:10', 'respond'), local('2026-11-24T10:00'));
    assert.equal(promisesTold(world)[0]?.why, 'milder');
  });
});

describe('a new policy', () => {
  const hour = { amount: 1, unit: 'hours', calendar: 'always', promised: true } as const;
  const quicker = changed({
    milestones: { important: { respond: [{ from: '2020-01-01', value: hour, source: 'WF-4.4.2' }] } },
  });

  test('does not touch a case: it stays under the one it was received under', () => {
    const world = received('2026-11-23T10:00', 'delay');
    const context = { ...world.context('2026-11-23T10:00'), policy: quicker };
    assert.throws(() => deadlines(world.case(), context), /is under policy .*, not /);
    const refusal = world.tell('2026-11-23T10:10', clerk, 'confirm', milderDelay, { policy: quicker });
    assert.equal(refusal?.code, 'other-policy');
  });

  test('… until a recorded command moves it, and the customer is told', () => {
    const world = received('2026-11-23T10:00', 'delay');
    assert.equal(
      world.tell('2026-11-23T10:10', clerk, 'recompute', { change: 'policy' }, { policy: quicker })?.code,
      'not-your-role',
    );
    world.tell('2026-11-23T10:10', group, 'recompute', { change: 'policy' }, { policy: quicker });
    assert.equal(world.case().policyId, quicker.policyId);
    assert.deepEqual(promisesTold(world)[0]?.promises, [
      { milestone: 'respond', due: local('2026-11-23T11:00'), was: local('2026-11-24T10:00') },
    ]);
  });

  const milderDelay = { issue: 'delay', severity: 'important' } as const;
});

describe('a holiday published later', () => {
  const weekday = [['08:30', '17:30']] as const;
  const withHoliday = {
    ...calendars,
    office: compileCalendar({
      timeZone: 'Asia/Shanghai',
      weekly: { mon: weekday, tue: weekday, wed: weekday, thu: weekday, fri: weekday },
      holidays: ['2026-11-24'],
    }),
  };
  const recompute = (promise: 'keep-earlier' | 'replace') => {
    const policy = changed({
      changes: { calendar: { clock: 'continue', promise, source: 'SH-8', assumed: 'ours' } },
    });
    const world = received('2026-11-23T10:00', 'delay', {}, policy);
    world.tell('2026-11-23T10:10', system, 'recompute', { change: 'calendar' }, { calendars: withHoliday });
    return world;
  };

  test('takes no promise back', () => {
    const world = recompute('keep-earlier');
    assert.deepEqual(promisesTold(world), []);
    const context = { ...world.context('2026-11-23T10:10'), calendars: withHoliday };
    const resolve = deadlines(world.case(), context).value.find(({ milestone }) => milestone === 'resolve');
    assert.equal(resolve?.due, local('2026-11-30T17:30'));
  });

  test('… or is told openly, if the policy says so', () => {
    const [told] = promisesTold(recompute('replace'));
    assert.equal(told?.why, 'calendar');
    assert.deepEqual(
      told.promises.find(({ milestone }) => milestone === 'resolve'),
      { milestone: 'resolve', due: local('2026-12-01T17:30'), was: local('2026-11-30T17:30') },
    );
  });
});

describe('handing a case to another department (LA-4.2)', () => {
  const handed = (clock: 'continue' | 'restart') => {
    const policy = changed({
      changes: { transfer: { clock, promise: 'keep-earlier', source: 'WF-4.5.1', assumed: 'ours' } },
    });
    const world = received('2026-11-23T10:00', 'delay', {}, policy);
    world.tell('2026-11-23T10:10', clerk, 'confirm', { issue: 'delay', severity: 'important' });
    world.tell('2026-11-24T10:00', clerk, 'transfer', {
      department: 'quality',
      reason: text('theirs'),
      understood: text('hit hard'),
    });
    return world;
  };

  test('gives no new time (WF-4.5.1)', () => {
    const world = handed('continue');
    assert.equal(world.case().department, 'quality');
    assert.equal(due(world, '2026-11-24T10:00', 'plan'), local('2026-11-25T17:30'));
  });

  test('… unless the policy says so; what the customer was told stays', () => {
    const world = handed('restart');
    assert.equal(due(world, '2026-11-24T10:00', 'plan'), local('2026-11-26T17:30'));
    assert.equal(due(world, '2026-11-24T10:00', 'resolve'), local('2026-11-30T17:30'));
  });
});

describe('the trace of a due time', () => {
  test('tells the closing on the way', () => {
    const world = received('2026-11-20T17:10', 'delay');
    assert.equal(
      trace(world, '2026-11-20T17:10', 'respond'),
      'respond: received Fri 20 Nov 17:10, office closed Fri 20 Nov 17:30 – Mon 23 Nov 08:30 and Mon 23 Nov 12:00 – 13:00, 8 working hours → Mon 23 Nov 17:10 (WF-4.4.2, assumed); 3 d left',
    );
  });

  test('tells the closing in which it was received', () => {
    const world = received('2026-11-20T17:40', 'delay');
    assert.equal(
      trace(world, '2026-11-20T17:40', 'confirm'),
      'confirm: received Fri 20 Nov 17:40, office closed until Mon 23 Nov 08:30, 2 working hours → Mon 23 Nov 10:30 (WF-4.2.2, assumed); 2 d 16 h 50 min left',
    );
  });

  test('tells closed days, what has not begun, and what was late by how much', () => {
    const world = received('2026-11-20T10:00', 'delay');
    const at = '2026-12-01T18:00';
    assert.match(
      trace(world, at, 'resolve')!,
      /closed on Sat 21 Nov and Sun 22 Nov, 5 working days .* late by 4 d 30 min/,
    );
    assert.match(
      trace(world, at, 'approve')!,
      /1 working day from “plan proposed”, which has not happened .*; waiting/,
    );
  });
});
