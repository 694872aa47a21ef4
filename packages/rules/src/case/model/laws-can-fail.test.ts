import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fail } from '../../core/result.ts';
import { policies } from '../../policies/index.ts';
import { customerView } from '../customer-view.ts';
import { decide } from '../decide.ts';
import { duties } from '../duties.ts';
import { evolve } from '../evolve.ts';
import { explain } from '../explain.ts';
import { refusal } from '../refusal.ts';
import type { WalkName } from './check-policy.cases.ts';
import { realEngine, type Engine } from './engine.cases.ts';
import { changing, deciding, mistaking, overlooking, refusing, withSteps } from './faults.cases.ts';
import { combinations } from './features.cases.ts';
import type { Law } from './law.cases.ts';
import type { Start } from './setting.cases.ts';
import { walkFrom } from './walks-of.cases.ts';

const { warehouse, laundry } = policies;
const damage: Start = { place: { kind: 'complaint', severity: 'important' } };
const danger: Start = { place: { kind: 'hazard', severity: 'urgent-major' } };
const report: Start = {
  place: { kind: 'misconduct', severity: 'important' },
  accused: { department: 'quality' },
};
const walked = (engine: Partial<Engine>, walk: WalkName = 'accused', start = damage, policy = warehouse) =>
  walkFrom(policy, [start], combinations[walk], { ...realEngine, ...engine }).violations;

type Fault = readonly [
  law: Law,
  says: string,
  engine: Partial<Engine>,
  walk?: WalkName,
  start?: Start,
  policy?: typeof warehouse,
];

const faults: Readonly<Record<string, Fault>> = {
  'a case that nothing resolves comes to a dead end': [
    'dead-end',
    'no customer can be satisfied any more',
    deciding('resolve', (current, { type }, context) =>
      fail(refusal(type, current, context, { code: 'nothing-to-do' })),
    ),
  ],
  'a case that the system closes is found': [
    'end',
    'it is closed satisfied by the system',
    changing('closed', (event) => ({ ...event, actor: { role: 'system' } })),
  ],
  'a final answer without a reason is found': [
    'end',
    'it is closed unreachable without a reason',
    changing('closed', (event) => ({ ...event, data: { ...event.data, reason: undefined } })),
  ],
  'a final answer by somebody else is found': [
    'end',
    'it is closed unreachable by office, not by management-group',
    changing('closed', (event) => ({ ...event, actor: { role: 'office' } })),
  ],
  'a final answer after too few rounds and attempts is found': [
    'end',
    'it is closed unsatisfied after 0 rounds',
    overlooking('close', { round: 9 }),
  ],
  'a customer who is said to be satisfied is found': [
    'end',
    'it is closed satisfied without such a rating in its round',
    changing('rated', (event) => ({ ...event, data: { satisfied: false } })),
  ],
  'a step that is taken before what it needs is found': [
    'gate',
    '“resolve” is reached before “approve”',
    mistaking((policy) =>
      withSteps(policy, (step) => (step.milestone === 'resolve' ? { ...step, needs: ['respond'] } : step)),
    ),
  ],
  'a step that is taken without its record is found': [
    'gate',
    '“plan” is reached without “cause”',
    mistaking((policy) => withSteps(policy, ({ records: _, ...step }) => step)),
  ],
  'a hazard that is resolved and not removed is found': [
    'gate',
    'a hazard is resolved before it is removed',
    overlooking('resolve', { records: { removal: 1 } }),
    'accused',
    danger,
  ],
  'a case that is resolved over a claim is found': [
    'gate',
    'it is resolved while a claim has no answer',
    overlooking('resolve', { claims: [] }),
    'claims',
  ],
  'a case that is closed over a claim is found': [
    'gate',
    'it is closed satisfied while a claim is not settled',
    overlooking('rate', { claims: [] }),
    'claims',
  ],
  'a case that is closed without being summed up is found': [
    'gate',
    'it is closed satisfied without being summed up',
    overlooking('rate', { records: { 'summing-up': 1 } }),
    'accused',
    { place: { kind: 'suggestion', severity: 'general' } },
    laundry,
  ],
  'a case on which nothing is due is found': ['idle', 'nothing is due', { duties: () => [] }],
  'a case whose clocks all stand still is found': [
    'idle',
    'every clock stands still: return-visit',
    { duties: (...asked) => duties(...asked).map((duty) => ({ ...duty, state: 'paused' })) },
  ],
  'a duty of nobody is found': [
    'idle',
    '“confirm” is due, by nobody',
    { duties: (...asked) => duties(...asked).map((duty) => ({ ...duty, by: [] })) },
  ],
  'a case of nobody is found': [
    'idle',
    'nobody owns it',
    {
      explain: (...asked) => {
        const explained = explain(...asked);
        return { ...explained, value: { ...explained.value, owner: {} } };
      },
    },
  ],
  'a case after which nothing can come is found': [
    'idle',
    'nothing can come next',
    {
      explain: (...asked) => {
        const explained = explain(...asked);
        return { ...explained, value: { ...explained.value, next: [] } };
      },
    },
  ],
  'a decide that throws is found': [
    'total',
    'answer by customer-service throws “no”',
    deciding('answer', () => {
      throw new Error('no');
    }),
  ],
  'a refusal that nobody knows is found': [
    'total',
    'acknowledge by customer is refused with “because”',
    refusing({ code: 'because' }),
    'everybody',
  ],
  'a refusal that names nobody is found': [
    'total',
    'acknowledge by customer is refused with “not-your-role”, and nobody could do it',
    refusing({ who: [] }),
    'everybody',
  ],
  'something that is done though it is not offered is found': [
    'total',
    'answer by customer-service is done, though it is not offered (gate-closed)',
    deciding('answer', (current, command, context) =>
      decide({ ...current!, reached: { confirm: 1 } }, command, context),
    ),
    'everybody',
  ],
  'something that is offered and cannot be done is found': [
    'total',
    'answer is offered to customer-service, and nothing it can bring fits',
    deciding('answer', (current, { type }, context) =>
      fail(refusal(type, current, context, { code: 'nothing-to-do' })),
    ),
  ],
  'an evolve that throws is found': [
    'view',
    'evolve (answered) throws “no”',
    {
      evolve: (current, event) => {
        if (event.type === 'answered') throw new Error('no');
        return evolve(current, event);
      },
    },
  ],
  'a plan that is shown too early is found': [
    'view',
    'a plan is shown that nobody approved',
    { customerView: (current, context) => ({ ...customerView(current, context), plan: current.plan }) },
  ],
  'a word between staff that is shown is found': [
    'view',
    '“record” is shown',
    {
      customerView: (current, context) => ({ ...customerView(current, context), messages: current.messages }),
    },
  ],
  'a file between staff that is shown is found': [
    'view',
    'a file between staff is shown',
    { customerView: (current, context) => ({ ...customerView(current, context), photos: current.photos }) },
  ],
  'a new time that is shown for what has been done is found': [
    'steps',
    'a new time is shown for “respond”, which is done',
    {
      customerView: (current, context) => {
        const view = customerView(current, context);
        const expected = { by: 1, at: 1, reason: { ref: 'text', hash: '' } };
        return { ...view, steps: view.steps.map((step) => ({ ...step, expected })) };
      },
    },
  ],
  'a step that is shown as done, and is not, is found': [
    'steps',
    '“respond” is shown as done',
    {
      customerView: (current, context) => {
        const view = customerView(current, context);
        return { ...view, steps: view.steps.map((step) => ({ ...step, state: 'done' })) };
      },
    },
  ],
  'a report that is seen by whom it is about is found': [
    'hidden',
    'supervision of the accused department sees it',
    { sees: () => true },
    'accused',
    report,
  ],
};

for (const [sentence, [law, says, engine, walk, start, policy]] of Object.entries(faults)) {
  test(sentence, () => {
    const said = walked(engine, walk, start, policy)
      .filter((violation) => violation.law === law)
      .map((violation) => violation.says);
    assert.ok(said.includes(says), said.join('\n'));
  });
}

test('a track on which only the system could approve comes to a dead end', () => {
  const policy = withSteps(warehouse, (step) =>
    step.milestone === 'approve' ? { ...step, by: ['system'] } : step,
  );
  const said = walked({}, 'accused', damage, policy).map(({ law }) => law);
  assert.ok(said.includes('dead-end'));
});

test('a breach is told with the shortest way to it', () => {
  const engine = mistaking((policy) =>
    withSteps(policy, (step) => (step.milestone === 'resolve' ? { ...step, needs: ['respond'] } : step)),
  );
  const breach = walked(engine, 'main').find(({ law }) => law === 'gate');
  assert.deepEqual(breach?.path, [
    'receive (important complaint)',
    'confirm (same) by customer-service',
    'answer by customer-service',
    'resolve by customer-service',
  ]);
});
