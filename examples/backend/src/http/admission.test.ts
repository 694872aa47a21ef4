import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createClient, type RedressClient, type SubmissionState } from '@redress/sdk';
import { DeskQueue, Receipt, type Submission } from '@redress/sdk/contract';
import { solveProofOfWork } from '@redress/sdk/proof-of-work';
import { createProofOfWorkChallenger, type Challenger } from '@redress/sdk/server';
import { installCompany } from '../install-company.ts';
import { clientPorts } from '../testing/client-ports.ts';
import { createIdentityProvider, harbourWith, type IdentityProvider } from '../testing/identities.ts';
import { asCustomer, asStaff, customerCommand, get, post, problemIn, submit } from '../testing/requests.ts';
import { newId, newSecret, sampleSubmission } from '../testing/samples.ts';
import { mondayMorning, startTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { createLimiter } from './limiter.ts';

const lifetime = 600_000;

describe('a backend that asks for a proof of work', () => {
  let backend: TestBackend;
  let shop: IdentityProvider;
  before(async () => {
    const clock = (): number => backend?.clock.now ?? mondayMorning;
    const challenges = createProofOfWorkChallenger({
      secret: 'a secret of this test',
      bits: 6,
      lifetime,
      clock,
    });
    backend = await startTestBackend({ challenges });
    shop = await createIdentityProvider('https://shop.example');
    await installCompany(backend.deps.db, harbourWith(shop));
  });
  after(() => backend.end());

  const withAnswer = (answer: string, submission: Submission, secret: string): Promise<Response> =>
    post(backend, '/v1/cases', submission, { ...asCustomer(secret), 'redress-challenge': answer });

  async function answerFor(submission: Submission, secret: string): Promise<string> {
    const { challenge } = await problemIn(
      await submit(backend, submission, secret),
      428,
      'challenge-required',
    );
    return solveProofOfWork(challenge!);
  }

  /** Ids of the cases that the desk has. */
  async function received(): Promise<readonly string[]> {
    const queue = await get(backend, '/v1/desk/cases', await asStaff(backend, 'lin'));
    return DeskQueue.parse(await queue.json()).cases.map(({ id }) => id);
  }

  test('takes nothing before, and the same body after', async () => {
    const [submission, secret] = [sampleSubmission(), newSecret()];
    const answer = await answerFor(submission, secret);
    assert.ok(!(await received()).includes(submission.id));
    assert.equal((await withAnswer(answer, submission, secret)).status, 201);
    assert.ok((await received()).includes(submission.id));
  });

  test('gives the receipt to a repetition without any: whose answer was lost is asked for nothing', async () => {
    const [submission, secret] = [sampleSubmission(), newSecret()];
    const first = await withAnswer(await answerFor(submission, secret), submission, secret);
    const receipt = Receipt.parse(await first.json());
    backend.clock.now += 2 * lifetime;
    const again = await submit(backend, submission, secret);
    assert.equal(again.status, 200);
    assert.deepEqual(await again.json(), receipt);
    const other = await submit(backend, { ...submission, text: 'Something else.' }, secret);
    await problemIn(other, 409, 'same-id-other-body');
  });

  test('takes an answer for the complaint that it was given for, and for no other', async () => {
    const [submission, secret] = [sampleSubmission(), newSecret()];
    const answer = await answerFor(submission, secret);
    await problemIn(await withAnswer(answer, sampleSubmission(), secret), 428, 'challenge-required');
    assert.equal((await withAnswer(answer, submission, secret)).status, 201);
    await problemIn(await withAnswer(answer, sampleSubmission(), secret), 428, 'challenge-required');
  });

  test('takes no answer that came too late, and gives a new puzzle with its refusal', async () => {
    const [submission, secret] = [sampleSubmission(), newSecret()];
    const answer = await answerFor(submission, secret);
    backend.clock.now += lifetime;
    const refused = await withAnswer(answer, submission, secret);
    const { challenge } = await problemIn(refused, 428, 'challenge-required');
    assert.equal((await withAnswer(await solveProofOfWork(challenge!), submission, secret)).status, 201);
  });

  test('sent ten times at once with one answer it is one case', async () => {
    const [submission, secret] = [sampleSubmission(), newSecret()];
    const answer = await answerFor(submission, secret);
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => withAnswer(answer, submission, secret)),
    );
    assert.deepEqual(replies.map(({ status }) => status).sort(), [...Array<number>(9).fill(200), 201]);
  });

  test('asks nothing of a customer who is signed in', async () => {
    const now = Math.floor(backend.clock.now / 1000);
    const claims = { iat: now, exp: now + 300 };
    const headers = { ...asCustomer(newSecret()), 'redress-identity': await shop.token('ines', { claims }) };
    assert.equal((await post(backend, '/v1/cases', sampleSubmission(), headers)).status, 201);
  });

  test('asks nothing for messages of a case that is open to their sender', async () => {
    const [submission, secret] = [sampleSubmission(), newSecret()];
    const first = await withAnswer(await answerFor(submission, secret), submission, secret);
    const receipt = Receipt.parse(await first.json());
    const told = await customerCommand(
      backend,
      { receipt, secret },
      { id: newId(), type: 'add-information', text: 'Three cartons, in fact.', photos: [] },
    );
    assert.equal(told.status, 200);
  });

  test('is met by the client by itself, over a real connection', async () => {
    const endpoint = `http://127.0.0.1:${(await backend.listen(0)).port}`;
    const client = clientOf(endpoint);
    const state = await client.submit(client.begin(), { text: 'Two of twelve cartons are crushed.' });
    assert.equal(state.state, 'sent');
    client.destroy();
  });
});

test('a challenge that cannot be checked now puts the complaint off, and receives nothing', async () => {
  const service: Challenger = {
    challengeFor: async () => ({ kind: 'widget', parameters: { siteKey: 'site' } }),
    verifyChallenge: () => Promise.reject(new Error('The service does not answer.')),
  };
  const backend = await startTestBackend({ challenges: service });
  try {
    const headers = { ...asCustomer(newSecret()), 'redress-challenge': 'an-answer' };
    const submission = sampleSubmission();
    const reply = await post(backend, '/v1/cases', submission, headers);
    assert.equal(reply.headers.get('retry-after'), '30');
    await problemIn(reply, 503, 'unavailable');
    assert.match(backend.logged.join('\n'), /challenge of pk_harbour/);
  } finally {
    await backend.end();
  }
});

describe('a flood from one address', () => {
  let backend: TestBackend;
  before(async () => {
    const clock = (): number => backend?.clock.now ?? mondayMorning;
    backend = await startTestBackend({
      limiter: createLimiter({ burst: 5, perMinute: 60 }, clock),
      proxies: 1,
    });
  });
  after(() => backend.end());

  const from = (address: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
    Promise.resolve(
      backend.app.request(
        '/v1/cases',
        {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...asCustomer(newSecret()),
            'x-forwarded-for': address,
            ...headers,
          },
          body: JSON.stringify(sampleSubmission()),
        },
        { incoming: { socket: { remoteAddress: '10.0.0.1' } } },
      ),
    );

  test('is held off, while others are let in and one’s own proxy is not held to be the caller', async () => {
    for (let at = 0; at < 5; at++) assert.equal((await from('203.0.113.9')).status, 201);
    const refused = await from('203.0.113.9');
    assert.equal(refused.headers.get('retry-after'), '1');
    await problemIn(refused, 429, 'too-many-requests');
    assert.equal((await from('198.51.100.7')).status, 201);
  });

  test('does not get away by writing other addresses in front of its own', async () => {
    const replies = [];
    for (let at = 0; at < 6; at++) replies.push((await from(`192.0.2.${at}, 203.0.113.77`)).status);
    assert.deepEqual(replies, [201, 201, 201, 201, 201, 429]);
  });

  test('and many people behind one address lose nothing: what finds no room is sent a little later', async () => {
    const { port } = await backend.listen(0);
    const clients = Array.from({ length: 8 }, () =>
      clientOf(`http://127.0.0.1:${port}`, () => backend.clock.now),
    );
    const states: SubmissionState[] = [];
    for (const client of clients)
      states.push(await client.submit(client.begin(), { text: 'Two of twelve cartons are crushed.' }));
    const stateOf = ({ state }: SubmissionState): string => state;
    assert.deepEqual(states.map(stateOf), [
      ...Array<string>(5).fill('sent'),
      ...Array<string>(3).fill('queued'),
    ]);

    backend.clock.now += 60_000;
    for (const client of clients.slice(5)) {
      await client.drain();
      assert.deepEqual((await client.cases()).map(stateOf), ['sent']);
    }
    for (const client of clients) client.destroy();
  });
});

/** @param clock the device’s, if it is not the machine’s */
function clientOf(endpoint: string, clock?: () => number): RedressClient {
  const ports = { ...clientPorts(endpoint, { stream: {} }), ...(clock && { clock }) };
  return createClient({ endpoint, portalKey: 'pk_harbour', ports });
}
