import { CaseList, CaseSummary, CommandReceipt } from '../../contract/index.ts';
import type { Check, Scene } from '../check.ts';
import { mustBe, type Question } from '../conversation.ts';
import { complaint, newId, receiptIn, type Customer } from '../customer.ts';

/** The customer’s own cases, all pages of them. */
async function listed({ ask, identity }: Scene, limit = 50): Promise<readonly string[]> {
  const ids: string[] = [];
  let query = `?limit=${limit}`;
  for (;;) {
    const reply = await ask({ path: `/v1/cases${query}`, headers: identity });
    mustBe(reply.status === 200, `A customer’s own cases must be listed; it was answered ${reply.status}.`);
    const { cases, next } = CaseList.parse(reply.json);
    mustBe(cases.length <= limit, `A page may have ${limit} cases; it has ${cases.length}.`);
    ids.push(...cases.map(({ id }) => id));
    if (next === undefined) return ids;
    query = `?limit=${limit}&after=${encodeURIComponent(next)}`;
  }
}

/** What a customer asks who shows both: the secret, and who they are. */
const both = ({ identity }: Scene, { headers }: Customer) => ({ ...identity, ...headers });

const joining = (scene: Scene, customer: Customer, caseId: string): Question => ({
  method: 'POST',
  path: `/v1/cases/${caseId}/join`,
  headers: both(scene, customer),
});

/** A complaint that was handed in with an identity. */
async function handedIn(scene: Scene): Promise<{ readonly customer: Customer; readonly id: string }> {
  const customer = scene.newCustomer();
  const question = { ...customer.handingIn(complaint()), headers: both(scene, customer) };
  return { customer, id: receiptIn(await scene.ask(question), [201]).id };
}

export const identityChecks: readonly Check[] = [
  {
    sentence:
      'What is handed in with an identity is in the customer’s list, and opens by it without the secret',
    needsCustomer: true,
    run: async (scene) => {
      const { id } = await handedIn(scene);
      mustBe((await listed(scene)).includes(id), 'The case must stand in the list of its customer.');
      const { ask, identity } = scene;
      const view = await ask({ path: `/v1/cases/${id}`, headers: identity });
      mustBe(view.status === 200, `The case must open by identity; it was answered ${view.status}.`);
      const command = { id: newId(), type: 'add-information', text: 'Conformance: more.', photos: [] };
      const path = `/v1/cases/${id}/commands`;
      const reply = await ask({ method: 'POST', path, headers: identity, body: command });
      CommandReceipt.parse(reply.json);
      mustBe(reply.status === 200, `A command must be taken by identity; it was answered ${reply.status}.`);
    },
  },
  {
    sentence: 'A list has pages, on which no case is missing and none stands twice',
    needsCustomer: true,
    run: async (scene) => {
      const made = [await handedIn(scene), await handedIn(scene), await handedIn(scene)];
      const ids = await listed(scene, 2);
      mustBe(new Set(ids).size === ids.length, 'No case may stand twice in the list.');
      mustBe(
        made.every(({ id }) => ids.includes(id)),
        'Every case of the customer must stand in the list.',
      );
    },
  },
  {
    sentence:
      'A case without an owner is joined by its secret and an identity, once or twice, and not by one of them',
    needsCustomer: true,
    run: async (scene) => {
      const { ask, refuses, identity, newCustomer } = scene;
      const customer = newCustomer();
      const { id } = await customer.handIn(complaint());
      mustBe(!(await listed(scene)).includes(id), 'What nobody has joined must be in nobody’s list.');
      await refuses({ path: `/v1/cases/${id}`, headers: identity }, 404, 'not-found');
      const path = `/v1/cases/${id}/join`;
      await refuses({ method: 'POST', path, headers: identity }, 401, 'not-signed-in');
      await refuses({ method: 'POST', path, headers: customer.headers }, 401, 'not-signed-in');
      await refuses(joining(scene, newCustomer(), id), 404, 'not-found');
      for (const time of ['first', 'second']) {
        const reply = await ask(joining(scene, customer, id));
        mustBe(
          reply.status === 200 && CaseSummary.parse(reply.json).id === id,
          `Joined a ${time} time, it must be answered 200, not ${reply.status}.`,
        );
      }
      mustBe((await listed(scene)).includes(id), 'A case that was joined must stand in the list.');
      await customer.view(id);
    },
  },
  {
    sentence: 'A case whose reporter is anonymous or confidential is never tied to a customer (CS-7.7)',
    needsCustomer: true,
    run: async (scene) => {
      for (const reporter of [{ anonymous: true }, { confidential: true }]) {
        const customer = scene.newCustomer();
        const question = { ...customer.handingIn(complaint({ reporter })), headers: both(scene, customer) };
        const { id } = receiptIn(await scene.ask(question), [201]);
        mustBe(!(await listed(scene)).includes(id), 'It may not stand in anybody’s list.');
        await scene.refuses({ path: `/v1/cases/${id}`, headers: scene.identity }, 404, 'not-found');
        await scene.refuses(joining(scene, customer, id), 409, 'stays-unnamed');
      }
    },
  },
  {
    sentence:
      'A token of a customer that was changed, or that nobody signed, opens nothing, and hands nothing in',
    needsCustomer: true,
    run: async (scene) => {
      const { refuses, identity, target, newCustomer } = scene;
      const [header = '', payload = ''] = target.customerToken!.split('.');
      const other = btoa(JSON.stringify({ ...claimsIn(payload), sub: 'conformance-somebody-else' }));
      for (const token of [
        `${header}.${other.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}.${target.customerToken!.split('.')[2]}`,
        `${btoa('{"alg":"none"}').replaceAll('=', '')}.${payload}.`,
        'no-token-at-all',
      ]) {
        const headers = { ...identity, 'redress-identity': token };
        await refuses({ path: '/v1/cases', headers }, 401, 'identity-refused');
        const customer = newCustomer();
        const question = { ...customer.handingIn(complaint()), headers: { ...headers, ...customer.headers } };
        await refuses(question, 401, 'identity-refused');
      }
    },
  },
  {
    sentence:
      'A token of a customer opens no desk, and a secret goes on opening its case whatever stands beside it',
    needsCustomer: true,
    run: async (scene) => {
      const { ask, refuses, identity, target } = scene;
      const { customer, id } = await handedIn(scene);
      const asStaff = { authorization: `Bearer ${target.customerToken!}` };
      await refuses({ path: '/v1/desk/cases', headers: asStaff }, 401, 'not-signed-in');
      const headers = { ...customer.headers, 'redress-identity': 'has-run-out' };
      const reply = await ask({ path: `/v1/cases/${id}`, headers });
      mustBe(reply.status === 200, `The secret must open its case; it was answered ${reply.status}.`);
      await refuses({ path: `/v1/cases/${newId()}`, headers: identity }, 404, 'not-found');
    },
  },
  {
    sentence: 'Without an identity there is no list of one’s cases',
    run: async ({ refuses, target, newCustomer }) => {
      const headers = { 'redress-portal': target.portalKey };
      await refuses({ path: '/v1/cases', headers }, 401, 'not-signed-in');
      await refuses({ path: '/v1/cases', headers: newCustomer().headers }, 401, 'not-signed-in');
    },
  },
];

const claimsIn = (payload: string): object =>
  JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as object;
