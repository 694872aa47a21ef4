import { CommandReceipt, type CustomerCommand } from '../../contract/index.ts';
import type { Check, Scene } from '../check.ts';
import { mustBe } from '../conversation.ts';
import { complaint, newId, type Customer } from '../customer.ts';
import { listenWhile } from '../listening.ts';

/** Adds a message to a case. Answers the version after it. */
async function inform({ ask }: Scene, customer: Customer, caseId: string): Promise<number> {
  const command: CustomerCommand = {
    id: newId(),
    type: 'add-information',
    text: 'Conformance: one more carton.',
    photos: [],
  };
  return CommandReceipt.parse((await ask(customer.commanding(caseId, command))).json).version;
}

export const listeningChecks: readonly Check[] = [
  {
    sentence: 'A change is told to whoever listens, and what changed meanwhile to whoever returns',
    run: async (scene) => {
      const customer = scene.newCustomer();
      const { id } = await customer.handIn(complaint());
      const query = `?case=${id}`;
      let lastId = '';
      await listenWhile(scene.target, customer.headers, query, async (listening) => {
        const version = await inform(scene, customer, id);
        await listening.hear('a change', (event) => event.id === id && event.version >= version);
        lastId = listening.lastId();
      });
      mustBe(lastId !== '', 'An event must have an id, from which to go on.');
      const version = await inform(scene, customer, id);
      const returning = { ...customer.headers, 'last-event-id': lastId };
      await listenWhile(scene.target, returning, query, (listening) =>
        listening.hearOrReset(
          'what changed since the last event that was heard',
          (event) => event.id === id && event.version >= version,
        ),
      );
    },
  },
  {
    sentence: 'A stream says something as soon as it is open, so that one knows that nothing holds it back',
    run: async (scene) => {
      const customer = scene.newCustomer();
      const { id } = await customer.handIn(complaint());
      await listenWhile(scene.target, customer.headers, `?case=${id}`, (listening) =>
        listening.sign('that the stream lives'),
      );
    },
  },
  {
    sentence: 'Who listens with a wrong secret is told nothing, not even that there is such a case',
    run: async ({ newCustomer, refuses }) => {
      const { id } = await newCustomer().handIn(complaint());
      const { headers } = newCustomer();
      await refuses({ path: `/v1/stream?case=${id}`, headers }, 404, 'not-found');
      await refuses({ path: '/v1/stream', headers }, 404, 'not-found');
    },
  },
  {
    sentence: 'Staff who listen are told what a portal receives',
    needsStaff: true,
    run: async (scene) => {
      await listenWhile(scene.target, scene.staff, '', async (listening) => {
        const { id } = await scene.newCustomer().handIn(complaint());
        await listening.hear('a new case', (event) => event.id === id);
      });
    },
  },
];
