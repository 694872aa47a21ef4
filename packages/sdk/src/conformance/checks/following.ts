import { CommandReceipt, type CustomerCommand } from '../../contract/index.ts';
import type { Check } from '../check.ts';
import { mustBe } from '../conversation.ts';
import { complaint, newId, sameJson } from '../customer.ts';

const information = (text: string, id = newId()): CustomerCommand => ({
  id,
  type: 'add-information',
  text,
  photos: [],
});

export const followingChecks: readonly Check[] = [
  {
    sentence: 'A case is open by its id and by its number, and to its own secret only',
    run: async ({ newCustomer, ask, refuses }) => {
      const customer = newCustomer();
      const { id, number } = await customer.handIn(complaint());
      mustBe((await customer.view(number)).view.id === id, 'The number must lead to the same case.');
      const stranger = newCustomer().headers;
      const wrong = await refuses({ path: `/v1/cases/${id}`, headers: stranger }, 404, 'not-found');
      const unknown = await ask({ path: `/v1/cases/${newId()}`, headers: stranger });
      mustBe(
        sameJson(wrong.json, unknown.json),
        'A wrong secret and an unknown case must get the same answer, so that nobody learns what exists.',
      );
    },
  },
  {
    sentence: 'An unchanged view is answered 304, a changed one is not',
    run: async ({ newCustomer, ask }) => {
      const customer = newCustomer();
      const { id } = await customer.handIn(complaint());
      const { etag } = await customer.view(id);
      const look = () =>
        ask({ path: `/v1/cases/${id}`, headers: { ...customer.headers, 'if-none-match': etag } });
      mustBe((await look()).status === 304, 'Looked at again at once, it must be answered 304.');
      await ask(customer.commanding(id, information('Conformance: one more carton.')));
      mustBe((await look()).status === 200, 'After a message it must be answered 200.');
    },
  },
  {
    sentence: 'What the customer adds is carried out once, however often it is sent',
    run: async ({ newCustomer, ask, refuses }) => {
      const customer = newCustomer();
      const { id } = await customer.handIn(complaint());
      const command = information('Conformance: one more carton.');
      const replies = await Promise.all(
        Array.from({ length: 5 }, () => ask(customer.commanding(id, command))),
      );
      const receipts = replies.map(({ json }) => CommandReceipt.parse(json));
      mustBe(
        receipts.every((receipt) => sameJson(receipt, receipts[0])),
        'All five must get one receipt.',
      );
      const { view } = await customer.view(id);
      const added = view.messages.filter(({ about }) => about === 'information');
      mustBe(added.length === 1, `It must stand in the case once, not ${added.length} times.`);
      await refuses(
        customer.commanding(id, information('Conformance: another.', command.id)),
        409,
        'same-id-other-body',
      );
    },
  },
  {
    sentence: 'A customer may withdraw, and then the rules refuse what comes too late',
    run: async ({ newCustomer, ask, refuses }) => {
      const customer = newCustomer();
      const { id } = await customer.handIn(complaint());
      await ask(customer.commanding(id, { id: newId(), type: 'withdraw', reason: 'Conformance.' }));
      const { view } = await customer.view(id);
      mustBe(view.stage === 'closed', `A withdrawn case must be closed; it is “${view.stage}”.`);
      mustBe(!view.can.includes('withdraw'), 'Withdrawn, it must not offer to be withdrawn again.');
      await refuses(customer.commanding(id, { id: newId(), type: 'withdraw' }), 409, 'command-refused');
    },
  },
  {
    sentence: 'A customer cannot give a command of the staff',
    run: async ({ newCustomer, refuses }) => {
      const customer = newCustomer();
      const { id } = await customer.handIn(complaint());
      const body = { id: newId(), type: 'confirm', issue: 'damaged', severity: 'general' };
      const question = { ...customer.commanding(id, information('')), body };
      await refuses(question, 422, 'body-invalid');
    },
  },
];
