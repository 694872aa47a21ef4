import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Challenge } from '../contract/index.ts';
import { longestRetryAfter } from '../outbox/backoff.ts';
import { deliver } from '../outbox/deliver.ts';
import { createOutbox } from '../outbox/outbox.ts';
import {
  commandOf,
  createOutboxWorld,
  caseIds,
  record,
  submissionOf,
  type Answer,
} from '../outbox/world.cases.ts';
import type { Ports } from '../ports.ts';
import { createChallenged, type AnswerChallenge, type ChallengedOptions } from './challenged.ts';

const asked: Challenge = { kind: 'riddle', parameters: { question: 'What has a bed and never sleeps?' } };
const demand: Answer = {
  status: 428,
  json: {
    type: 'urn:redress:problem:challenge-required',
    title: 'A challenge must be met first',
    status: 428,
    code: 'challenge-required',
    challenge: asked,
  },
};

/** An outbox behind a server that asks `times` times before it takes anything. */
function world(options: Partial<Pick<ChallengedOptions, 'challenge' | 'solvers'>> = {}, times = 1) {
  const outer = createOutboxWorld();
  outer.answers = Array.from({ length: times }, () => demand);
  const answers: (string | undefined)[] = [];
  let visible = true;
  const ports: Ports = {
    ...outer.ports,
    connectivity: { ...outer.ports.connectivity, visible: () => visible },
    transport: async () => {
      const { request } = await outer.ports.transport();
      return {
        request: (what) => {
          answers.push(what.headers['redress-challenge']);
          return request(what);
        },
      };
    },
  };
  const challenged = createChallenged({ deliver, ports, drain: () => outbox.drain(), ...options });
  const outbox = createOutbox({
    portalKey: 'pk',
    ports,
    changed: () => undefined,
    serverNow: ports.clock,
    deliver: challenged.deliver,
  });
  return {
    outer,
    outbox,
    challenged,
    /** What was answered with each request. */
    answers,
    hide: (isHidden: boolean) => void (visible = !isHidden),
    add: (at = 0) => outer.store.add(record(caseIds[at]), [submissionOf(caseIds[at])]),
    left: async () =>
      (await outer.store.entries()).map(({ waitsFor, rejected, notBefore }) => ({
        waitsFor,
        rejected,
        wait: notBefore - outer.ports.clock(),
      })),
  };
}

/** A person who answers when the test lets them. */
function person() {
  const questions: { resolve: (text: string) => void; reject: (error: Error) => void }[] = [];
  const challenge: AnswerChallenge = () =>
    new Promise((resolve, reject) => questions.push({ resolve, reject }));
  return { challenge, questions };
}

describe('a server that asks for a challenge', () => {
  test('gets the same body again with the answer, in the same delivery', async () => {
    const { outer, outbox, answers, add } = world({ challenge: async ({ kind }) => `${kind}:river` });
    await add();
    await outbox.drain();
    assert.deepEqual(answers, [undefined, 'riddle:river']);
    assert.equal(outer.requests[0]?.body, outer.requests[1]?.body);
    assert.deepEqual(await outer.store.entries(), []);
  });

  test('is asked for nothing that was not demanded: the customer is left alone', async () => {
    let calls = 0;
    const { outbox, add } = world({ challenge: async () => String(calls++) }, 0);
    await add();
    await outbox.drain();
    assert.equal(calls, 0);
  });

  test('and nobody to answer it: the complaint waits, is not rejected, and the server is left in peace', async () => {
    const { outer, outbox, add, left } = world({}, 1_000);
    await add();
    await outbox.drain();
    assert.deepEqual(await left(), [{ waitsFor: 'challenge', rejected: undefined, wait: longestRetryAfter }]);
    await outer.pass(longestRetryAfter - 1);
    assert.equal(outer.requests.length, 1);
    await outer.pass(1);
    assert.equal(outer.requests.length, 2);
    outbox.stop();
  });

  test('and a customer who says no: they are not asked again until they want to be', async () => {
    const { challenge, questions } = person();
    const { outer, outbox, challenged, add, left } = world({ challenge }, 3);
    await add();
    const draining = outbox.drain();
    await outer.settled();
    questions[0]!.reject(new Error('Not now.'));
    await draining;
    assert.equal((await left())[0]?.waitsFor, 'challenge');
    await add(1);
    await outbox.drain();
    assert.equal(questions.length, 1, 'nor for the next one');

    await challenged.askAgain();
    const again = outbox.drain();
    await outer.settled();
    assert.equal(questions.length, 2);
    questions[1]!.resolve('river');
    await again;
    assert.deepEqual(await left(), []);
    outbox.stop();
  });

  test('and a customer who takes their time: the others go on, and their answer is sent when it comes', async () => {
    const { challenge, questions } = person();
    const { outer, outbox, answers, add, left } = world({ challenge }, 1);
    await add();
    const draining = outbox.drain();
    await outer.settled();
    await outer.store.add(record(caseIds[1]), []);
    await outer.store.append(commandOf('019a9c5e-0000-7000-8000-0000000000c1', caseIds[1]));
    await outer.pass(5_000);
    await draining;
    await outbox.drain();
    assert.deepEqual(
      outer.requests.map(({ path }) => path),
      ['v1/cases', `v1/cases/${caseIds[1]}/commands`],
      'a message of another case did not wait behind them',
    );
    assert.deepEqual(
      (await left()).map(({ waitsFor }) => waitsFor),
      ['challenge'],
    );
    questions[0]!.resolve('river');
    await outer.settled();
    assert.deepEqual(answers.at(-1), 'river');
    assert.deepEqual(await left(), []);
    outbox.stop();
  });

  test('asks one thing at a time: two complaints are no two windows', async () => {
    const { challenge, questions } = person();
    const { outer, outbox, add } = world({ challenge }, 2);
    await add(0);
    await add(1);
    const draining = outbox.drain();
    await outer.settled();
    await outer.pass(5_000);
    await draining;
    assert.equal(questions.length, 1);
    questions[0]!.resolve('river');
    await outer.settled();
    assert.deepEqual(
      await outer.store.entries(),
      [],
      'the second one was due then, and found nothing asked any more',
    );
    outbox.stop();
  });

  test('while the page is out of sight: nobody is asked there', async () => {
    const { challenge, questions } = person();
    const { outer, outbox, hide, add, left } = world({ challenge }, 2);
    hide(true);
    await add();
    await outbox.drain();
    assert.equal(questions.length, 0);
    const [{ waitsFor, wait } = { waitsFor: undefined, wait: 0 }] = await left();
    assert.equal(waitsFor, 'challenge');
    assert.ok(wait <= 5 * 60_000, 'another tab, or this one when it is seen, may ask soon');
    hide(false);
    await outer.pass(wait);
    assert.equal(questions.length, 1);
    outbox.stop();
  });

  test('and does not believe the answer: it is asked for once more, and then it waits', async () => {
    let calls = 0;
    const { outer, outbox, answers, add, left } = world({ challenge: async () => `try-${calls++}` }, 1_000);
    await add();
    await outbox.drain();
    assert.deepEqual(answers, [undefined, 'try-0', 'try-1']);
    assert.equal((await left())[0]?.rejected, undefined);
    assert.equal(outer.requests.length, 3);
    outbox.stop();
  });

  test('and a page that answers what no header can carry: it counts as no answer, not as no network', async () => {
    for (const text of ['', 'two words', 'réponse', 'a\nb', 'x'.repeat(5_000)]) {
      const { outbox, add, left } = world({ challenge: async () => text });
      await add();
      await outbox.drain();
      assert.equal((await left())[0]?.waitsFor, 'challenge', text);
      outbox.stop();
    }
  });

  test('for something that can be computed: it is, and the customer is not asked', async () => {
    const { outbox, answers, add, left } = world({
      challenge: () => Promise.reject(new Error('The customer was asked.')),
      solvers: {
        riddle:
          async () =>
          async ({ kind }) =>
            `computed-${kind}`,
      },
    });
    await add();
    await outbox.drain();
    assert.deepEqual(answers, [undefined, 'computed-riddle']);
    assert.deepEqual(await left(), []);
  });

  test('in a form that nobody can read: it waits for a client that can', async () => {
    const { outer, outbox, add, left } = world({}, 0);
    outer.answers = [{ status: 428, json: { code: 'challenge-required', challenge: 'please' } }];
    await add();
    await outbox.drain();
    assert.deepEqual(
      (await left()).map(({ waitsFor, rejected }) => [waitsFor, rejected]),
      [['challenge', undefined]],
    );
    outbox.stop();
  });
});
