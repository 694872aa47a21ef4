import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checks, runConformance } from '../conformance/index.ts';
import { complaint, createCustomer, newId } from '../conformance/customer.ts';
import { createConversation } from '../conformance/conversation.ts';
import { CommandReceipt } from '../contract/index.ts';
import { company, mondayMorning } from './company.cases.ts';
import { createMemoryBackend, makeCustomerToken, type MemoryBackend } from './index.ts';

const minute = 60_000;

const target = (backend: MemoryBackend) => ({
  endpoint: 'https://memory.example',
  portalKey: 'pk_harbour',
  staffToken: 'token-lin',
  customerToken: makeCustomerToken({ sub: 'ines', iss: 'pk_harbour', exp: 4e9 }, company.customerKey!),
  fetch: backend.fetch,
});

test('the backend in memory conforms to the contract', async () => {
  const { findings } = await runConformance(target(createMemoryBackend({ company })));
  // It is no server, so there are no pages at another address.
  const byBrowsers = checks['Pages at another address']!.map(({ sentence }) => sentence);
  assert.deepEqual(
    findings
      .filter(({ sentence, outcome }) => outcome !== 'holds' && !byBrowsers.includes(sentence))
      .map(({ sentence, why }) => `${sentence}: ${why}`),
    [],
  );
});

test('it runs the real rules: an urgent case that nobody answers is late by the policy (WF-4.2.1)', async () => {
  let now = mondayMorning;
  const backend = createMemoryBackend({ company, clock: () => now });
  const conversation = createConversation(target(backend));
  const customer = createCustomer(conversation, 'pk_harbour');
  const submission = complaint({ text: 'A whole pallet is lost.', facts: { operationsAffected: true } });
  const { id, promises } = await customer.handIn(submission);
  const respond = promises.find(({ milestone }) => milestone === 'respond')!;
  assert.equal(respond.due, mondayMorning + 30 * minute);
  now = respond.due + minute;
  backend.ring();
  const { view } = await customer.view(id);
  assert.ok(view.steps.some(({ milestone, lateBy }) => milestone === 'respond' && lateBy > 0));
});

test('what staff may not do is refused as by a real server', async () => {
  const backend = createMemoryBackend({ company, clock: () => mondayMorning });
  const conversation = createConversation(target(backend));
  const { ask, refuses } = conversation;
  const { id } = await createCustomer(conversation, 'pk_harbour').handIn(complaint());
  const confirm = { id: newId(), type: 'confirm', issue: 'damaged', severity: 'important' };
  const asking = (token: string, version: number) => ({
    method: 'POST',
    path: `/v1/cases/${id}/commands`,
    headers: { authorization: `Bearer ${token}`, 'if-match': `"${version}"` },
    body: confirm,
  });
  const queue = await ask({ path: '/v1/desk/cases', headers: { authorization: 'Bearer token-lin' } });
  const [{ version }] = (queue.json as { cases: [{ version: number }] }).cases;
  await refuses(asking('token-zhou', version), 403, 'not-allowed');
  const { json } = await ask(asking('token-lin', version));
  assert.ok(CommandReceipt.parse(json).version > version);
});

test('who has many streams open is refused another, until one of them ends', async () => {
  const backend = createMemoryBackend({ company, clock: () => mondayMorning });
  const conversation = createConversation(target(backend));
  const customer = createCustomer(conversation, 'pk_harbour');
  const { id } = await customer.handIn(complaint());
  const { headers } = customer;
  const open = () => backend.fetch(new Request(`https://memory.example/v1/stream?case=${id}`, { headers }));
  const streams: Response[] = [];
  for (let last = await open(); last.status === 200; last = await open()) streams.push(last);
  assert.equal(streams.length, 12);
  await conversation.refuses({ path: `/v1/stream?case=${id}`, headers }, 429, 'too-many-streams');
  await streams[0]!.body!.cancel();
  assert.equal((await open()).status, 200);
});

test('numbers and ids are made by the clock and the random bytes it is given', async () => {
  const tell = async (): Promise<string> => {
    let seed = 1;
    const randomBytes = (length: number) => new Uint8Array(length).map(() => (seed = (seed * 7 + 3) % 251));
    const backend = createMemoryBackend({ company, clock: () => mondayMorning, randomBytes });
    const customer = createCustomer(createConversation(target(backend)), 'pk_harbour');
    return JSON.stringify(await customer.handIn(complaint({ id: '019a9c5e-0000-7000-8000-00000000000a' })));
  };
  assert.equal(await tell(), await tell());
});

test('it believes tokens of its own portal and key, until they run out, and of nobody else', async () => {
  let now = mondayMorning;
  const backend = createMemoryBackend({ company, clock: () => now });
  const { ask, refuses } = createConversation(target(backend));
  const claims = { sub: 'ines', iss: company.portalKey, exp: mondayMorning / 1_000 + 300 };
  const listing = (token: string) => ({
    path: '/v1/cases',
    headers: { 'redress-portal': company.portalKey, 'redress-identity': token },
  });
  const good = makeCustomerToken(claims, company.customerKey!);
  assert.equal((await ask(listing(good))).status, 200);
  for (const token of [
    makeCustomerToken(claims, 'another key'),
    makeCustomerToken({ ...claims, iss: 'pk_other' }, company.customerKey!),
    makeCustomerToken({ ...claims, sub: '' }, company.customerKey!),
    'no.token.atall',
  ])
    await refuses(listing(token), 401, 'identity-refused');
  now += 5 * minute;
  await refuses(listing(good), 401, 'identity-refused');
  const { customerKey: _key, ...without } = company;
  const nobody = createConversation(
    target(createMemoryBackend({ company: without, clock: () => mondayMorning })),
  );
  await nobody.refuses(listing(good), 401, 'identity-refused');
});
