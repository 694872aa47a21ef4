import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runConformance } from '../conformance/index.ts';
import { complaint, createCustomer, newId } from '../conformance/customer.ts';
import { createConversation } from '../conformance/conversation.ts';
import { CommandReceipt } from '../contract/index.ts';
import { company, mondayMorning } from './company.cases.ts';
import { createMemoryBackend, type MemoryBackend } from './index.ts';

const minute = 60_000;

const target = (backend: MemoryBackend) => ({
  endpoint: 'https://memory.example',
  portalKey: 'pk_harbour',
  staffToken: 'token-lin',
  fetch: backend.fetch,
});

test('the backend in memory conforms to the contract', async () => {
  const { findings } = await runConformance(target(createMemoryBackend({ company })));
  assert.deepEqual(
    findings.filter(({ outcome }) => outcome !== 'holds').map(({ sentence, why }) => `${sentence}: ${why}`),
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
  const { ask, refuses } = createConversation(target(backend));
  const { id } = await createCustomer({ ask, refuses }, 'pk_harbour').handIn(complaint());
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
