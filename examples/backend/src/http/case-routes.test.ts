import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CaseView, CommandReceipt } from '@redress/sdk/contract';
import {
  asCustomer,
  asStaff,
  command,
  customerCommand,
  get,
  handIn,
  problemIn,
  type HandedIn,
} from '../testing/requests.ts';
import {
  jpeg,
  manifestOf,
  newId,
  newSecret,
  sampleSubmission,
  urgentSubmission,
} from '../testing/samples.ts';
import { mondayMorning, startTestBackend, type TestBackend } from '../testing/test-backend.ts';

const minute = 60_000;

let backend: TestBackend;
before(async () => (backend = await startTestBackend()));
after(() => backend.end());

describe('following a complaint', () => {
  let handedIn: HandedIn;

  const view = async ({ receipt, secret }: HandedIn): Promise<CaseView> =>
    CaseView.parse(await (await get(backend, `/v1/cases/${receipt.id}`, asCustomer(secret))).json());

  test('WF-5.1.3: the customer sees what was written and how it stands', async () => {
    const submission = sampleSubmission({ photos: [manifestOf(jpeg(20))] });
    handedIn = await handIn(backend, submission);
    const seen = await view(handedIn);
    assert.equal(seen.number, handedIn.receipt.number);
    assert.equal(seen.stage, 'received');
    assert.deepEqual(seen.messages, [
      {
        at: mondayMorning,
        from: 'customer',
        about: 'complaint',
        text: submission.text,
        photos: submission.photos.map(({ id }) => id),
      },
    ]);
    assert.equal(seen.photos[0]?.name, 'IMG_2041 Ines.jpg');
    assert.equal(seen.timeZone, 'Asia/Shanghai');
    assert.deepEqual(seen.can, ['add-information', 'claim', 'withdraw']);
  });

  test('it can be named by its running number too', async () => {
    const { receipt, secret } = handedIn;
    const response = await get(backend, `/v1/cases/${receipt.number}`, asCustomer(secret));
    assert.equal(CaseView.parse(await response.json()).id, receipt.id);
  });

  test('a wrong secret, an unknown case and another company’s portal get the same answer', async () => {
    const { receipt, secret } = handedIn;
    const answers = await Promise.all([
      get(backend, `/v1/cases/${receipt.id}`, asCustomer(newSecret())),
      get(backend, `/v1/cases/${newId()}`, asCustomer(secret)),
      get(backend, `/v1/cases/${receipt.id}`, asCustomer(secret, 'pk_rival')),
      get(backend, `/v1/cases/SHA-2026-999999`, asCustomer(secret)),
    ]);
    const problems = await Promise.all(answers.map((answer) => problemIn(answer, 404, 'not-found')));
    assert.equal(new Set(problems.map((problem) => JSON.stringify(problem))).size, 1);
  });

  for (const ref of ['%00', 'a%2Fb', '%27%3B--', 'x'.repeat(5000)]) {
    test(`what cannot be an id or number at all is not found either: ${ref.slice(0, 12)}`, async () => {
      const customer = asCustomer(newSecret());
      await problemIn(await get(backend, `/v1/cases/${ref}`, customer), 404, 'not-found');
      await problemIn(await get(backend, `/v1/cases/${ref}/photos/${ref}`, customer), 404, 'not-found');
      await problemIn(
        await get(backend, `/v1/desk/cases/${ref}`, await asStaff(backend, 'lin')),
        404,
        'not-found',
      );
      const headers = { ...customer, 'tus-resumable': '1.0.0' };
      const upload = await backend.app.request(`/v1/uploads/${ref}`, { method: 'PATCH', headers });
      await problemIn(upload, 404, 'not-found');
    });
  }

  test('every character comes back as it was written', async () => {
    const text = 'NUL \u0000, quotes " \' \\, 箱子破了, 🚚 and \u202e, </script>';
    assert.equal((await view(await handIn(backend, sampleSubmission({ text })))).messages[0]?.text, text);
  });

  test('without a secret one is asked to sign in', async () => {
    const response = await get(backend, `/v1/cases/${handedIn.receipt.id}`, {
      'redress-portal': 'pk_harbour',
    });
    assert.equal(response.headers.get('www-authenticate'), 'Tracking');
    await problemIn(response, 401, 'not-signed-in');
  });

  test('an unchanged view is answered with 304; a change, or lateness by the minute, makes another', async () => {
    const urgent = await handIn(backend, urgentSubmission());
    const path = `/v1/cases/${urgent.receipt.id}`;
    const look = (etag: string) =>
      get(backend, path, { ...asCustomer(urgent.secret), 'if-none-match': etag });
    const first = (await get(backend, path, asCustomer(urgent.secret))).headers.get('etag')!;

    const unchanged = await look(first);
    assert.equal(unchanged.status, 304);
    assert.equal(await unchanged.text(), '');
    assert.equal(unchanged.headers.get('etag'), first);

    backend.clock.now += 31 * minute;
    const late = await look(first);
    assert.equal(late.status, 200);
    const lateTag = late.headers.get('etag')!;
    backend.clock.now += 1;
    backend.clock.now -= 1;
    assert.equal((await look(lateTag)).status, 304);

    await customerCommand(backend, urgent, {
      id: newId(),
      type: 'add-information',
      text: 'Still nothing.',
      photos: [],
    });
    assert.equal((await look(lateTag)).status, 200);
    backend.clock.now = mondayMorning;
  });

  test('WF-4.4.1: an urgent case goes its way to the customer’s verdict, which closes it', async () => {
    const urgent = await handIn(backend, urgentSubmission());
    const { id } = urgent.receipt;
    let version = 4;
    const give = async (staff: string, body: Parameters<typeof command>[4]) => {
      const response = await command(backend, staff, id, version, body);
      assert.equal(response.status, 200, await response.clone().text());
      version = CommandReceipt.parse(await response.json()).version;
    };
    await give('lin', { id: newId(), type: 'confirm', issue: 'lost', severity: 'urgent-major' });
    await give('lin', { id: newId(), type: 'answer', text: 'We are searching.' });
    await give('zhou', {
      id: newId(),
      type: 'record',
      record: 'emergency-meeting',
      text: 'Gate and dispatch met.',
    });
    await give('zhou', { id: newId(), type: 'record-interim', text: 'Replacement stock is on its way.' });
    await give('zhou', { id: newId(), type: 'record-arrival' });
    await give('zhou', { id: newId(), type: 'resolve', text: 'Found and delivered.' });
    assert.equal((await view(urgent)).stage, 'resolved');

    const verdict = await customerCommand(backend, urgent, {
      id: newId(),
      type: 'rate',
      satisfied: true,
      score: 5,
    });
    assert.equal(verdict.status, 200);
    const closed = await view(urgent);
    assert.equal(closed.stage, 'closed');
    assert.deepEqual(closed.messages.map(({ about, text }) => `${about}: ${text ?? ''}`).slice(1), [
      'answer: We are searching.',
      'interim: Replacement stock is on its way.',
      'resolution: Found and delivered.',
    ]);
  });
});
