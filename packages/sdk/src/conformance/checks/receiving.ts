import { asIfReceived, compileCalendar, deadlines, electronicBoxes } from '@redress/rules';
import { limits, PortalProfile, Problem } from '../../contract/index.ts';
import type { Check } from '../check.ts';
import { mustBe } from '../conversation.ts';
import { complaint, newId, receiptIn, sameJson } from '../customer.ts';

/** The same object with its fields the other way round, and with blanks between them. */
const rearranged = (body: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(body).reverse()), undefined, 2);

export const receivingChecks: readonly Check[] = [
  {
    sentence: 'A complaint is received with a running number and promised times (WF-4.1.2)',
    run: async ({ newCustomer, ask }) => {
      const customer = newCustomer();
      const submission = complaint();
      const reply = await ask(customer.handingIn(submission));
      const receipt = receiptIn(reply, [201]);
      mustBe(receipt.id === submission.id, 'The receipt must have the complaint’s own id.');
      mustBe(receipt.number !== '', 'The receipt must have a running number.');
      mustBe(receipt.promises.length > 0, 'The receipt must promise at least one time.');
      mustBe(
        reply.headers.get('location')?.endsWith(`/v1/cases/${receipt.id}`) === true,
        'Location must lead to the case.',
      );
    },
  },
  {
    sentence: 'What is promised is what the policy’s rules give for the time of receipt',
    run: async ({ newCustomer, ask, target }) => {
      const customer = newCustomer();
      const receipt = await customer.handIn(complaint());
      const { json } = await ask({ path: '/v1/portal', headers: { 'redress-portal': target.portalKey } });
      const { policy, calendars: specs } = PortalProfile.parse(json);
      const calendars = Object.fromEntries(
        Object.entries(specs).map(([name, spec]) => [name, compileCalendar(spec)]),
      );
      const at = receipt.receivedAt;
      const { value } = deadlines(asIfReceived(receipt.severity, at), { at, policy, calendars });
      for (const { milestone, due } of receipt.promises) {
        const computed = value.find((deadline) => deadline.milestone === milestone)?.due;
        mustBe(
          computed === due,
          `“${milestone}” is promised for ${due}; by the profile’s policy it is due at ${computed ?? 'no time'}.`,
        );
      }
    },
  },
  {
    sentence: 'A branch that the portal does not name is refused, and its own is taken',
    run: async ({ newCustomer, ask, refuses, target }) => {
      const { json } = await ask({ path: '/v1/portal', headers: { 'redress-portal': target.portalKey } });
      const { branch } = PortalProfile.parse(json);
      const customer = newCustomer();
      await refuses(customer.handingIn({ ...complaint(), branch: 'no-such-branch' }), 422, 'body-invalid');
      receiptIn(await ask(customer.handingIn({ ...complaint(), branch })), [201]);
    },
  },
  {
    sentence:
      'What comes by a shared tablet or the code of a poster is taken like what comes by a page (WF-4.1.3)',
    run: async ({ newCustomer, ask }) => {
      for (const via of electronicBoxes)
        receiptIn(await ask(newCustomer().handingIn({ ...complaint(), via })), [201]);
    },
  },
  {
    sentence: 'Sent again, in whatever order its fields stand, it gets the same receipt and no second case',
    run: async ({ newCustomer, ask }) => {
      const customer = newCustomer();
      const submission = complaint();
      const first = receiptIn(await ask(customer.handingIn(submission)), [201]);
      const headers = { ...customer.headers, 'content-type': 'application/json' };
      for (const body of [JSON.stringify(submission), rearranged(submission)]) {
        const again = receiptIn(await ask({ ...customer.handingIn(body), headers }), [200]);
        mustBe(sameJson(again, first), 'The receipt of a repetition must be the first one.');
      }
    },
  },
  {
    sentence: 'Sent ten times at once it is one case',
    run: async ({ newCustomer, ask }) => {
      const customer = newCustomer();
      const submission = complaint();
      const replies = await Promise.all(
        Array.from({ length: 10 }, () => ask(customer.handingIn(submission))),
      );
      const receipts = replies.map((reply) => receiptIn(reply, [200, 201]));
      mustBe(new Set(receipts.map(({ number }) => number)).size === 1, 'All ten must get one number.');
      const created = replies.filter(({ status }) => status === 201).length;
      mustBe(created === 1, `One of the ten must be answered 201, not ${created}.`);
    },
  },
  {
    sentence: 'Different complaints at once get different numbers',
    run: async ({ newCustomer }) => {
      const receipts = await Promise.all(Array.from({ length: 10 }, () => newCustomer().handIn(complaint())));
      mustBe(
        new Set(receipts.map(({ number }) => number)).size === 10,
        'Ten complaints must get ten numbers.',
      );
    },
  },
  {
    sentence: 'The same id with another text, or another secret, is refused',
    run: async ({ newCustomer, refuses }) => {
      const customer = newCustomer();
      const submission = complaint();
      await customer.handIn(submission);
      const other = { ...submission, text: 'Conformance: something else.' };
      await refuses(customer.handingIn(other), 409, 'same-id-other-body');
      await refuses(newCustomer().handingIn(submission), 409, 'same-id-other-body');
    },
  },
  {
    sentence: 'All faults of a body are named at once, each with its place',
    run: async ({ newCustomer, refuses }) => {
      const body = { ...complaint(), text: '  ', issue: 'exploded', urgent: true };
      const { json } = await refuses(newCustomer().handingIn(body), 422, 'body-invalid');
      const named = Problem.parse(json)
        .faults?.map(({ pointer }) => pointer)
        .sort();
      mustBe(
        sameJson(named, ['/issue', '/text', '/urgent']),
        `The faults must be named at /issue, /text and /urgent; they are named at ${named?.join(', ') ?? 'no place'}.`,
      );
    },
  },
  {
    sentence: 'What is no JSON, too long, or of another media type is refused, and says so',
    run: async ({ newCustomer, refuses }) => {
      const customer = newCustomer();
      const headers = { ...customer.headers, 'content-type': 'application/json' };
      await refuses({ ...customer.handingIn('{"id":'), headers }, 400, 'body-not-json');
      const long = JSON.stringify({ ...complaint(), text: 'x'.repeat(limits.bodyBytes) });
      await refuses({ ...customer.handingIn(long), headers }, 413, 'body-too-large');
      const typed = { ...customer.headers, 'content-type': 'text/plain' };
      await refuses({ ...customer.handingIn('Hello.'), headers: typed }, 415, 'media-type');
    },
  },
  {
    sentence: 'Without a secret nothing is received',
    run: async ({ refuses, target }) => {
      const headers = { 'redress-portal': target.portalKey };
      await refuses({ method: 'POST', path: '/v1/cases', headers, body: complaint() }, 401, 'not-signed-in');
    },
  },
  {
    sentence: 'Every character comes back as it was written',
    run: async ({ newCustomer }) => {
      const customer = newCustomer();
      const text = 'Conformance: “quotes” \\ \u202e 箱子破了 🚚 é </script> \u0000.';
      const { id } = await customer.handIn(complaint({ text, id: newId() }));
      const { view } = await customer.view(id);
      mustBe(view.messages[0]?.text === text, 'The text must come back unchanged.');
    },
  },
];
