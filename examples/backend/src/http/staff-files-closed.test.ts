import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CaseSummary, type StaffCommand } from '@redress/sdk/contract';
import { installPortals, withIdentity, type Portals } from '../testing/identities.ts';
import { asCustomer, asStaff, customerCommand, get, handIn, post, problemIn } from '../testing/requests.ts';
import { jpeg, manifestOf, newId, newSecret, sampleSubmission } from '../testing/samples.ts';
import { tell } from '../testing/story.ts';
import { mondayMorning, startTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { staffFilesOn } from './staff-files.cases.ts';

let backend: TestBackend;
let portals: Portals;
before(async () => {
  backend = await startTestBackend();
  portals = await installPortals(backend);
});
after(() => backend.end());
const { create, send, head, pathOf, confirmed, answered } = staffFilesOn(() => backend);

describe('who does not get a file that staff have sent', () => {
  test('another customer, by secret or identity; another branch, another company, nobody', async () => {
    const { handedIn, photo } = await answered();
    const strangers: readonly Readonly<Record<string, string>>[] = [
      asCustomer(newSecret()),
      asCustomer((await handIn(backend, sampleSubmission())).secret),
      asCustomer(handedIn.secret, 'pk_laundry'),
      withIdentity(await portals.shop.token('somebody-else')),
      await asStaff(backend, 'dewi'),
      await asStaff(backend, 'mei'),
    ];
    for (const headers of strangers) {
      await problemIn(await get(backend, pathOf(handedIn, photo), headers), 404, 'not-found');
      assert.equal((await head(headers, photo)).status, 404);
    }
    await problemIn(await get(backend, pathOf(handedIn, photo)), 400, 'unknown-portal');
  });

  test('the department that is accused of misconduct, though it handles everything else (WF-6.1.3)', async () => {
    const { handedIn, story } = await confirmed();
    const accused = await handIn(
      backend,
      sampleSubmission({
        issue: 'misconduct',
        text: 'Your loader asked for money.',
        accused: { department: 'warehouse-operations' },
      }),
    );
    const { id } = accused.receipt;
    const photo = manifestOf(jpeg(100));
    const supervision = {
      authorization: `Bearer ${await backend.token('margaret', { roles: ['supervision'] })}`,
    };
    const commands: readonly StaffCommand[] = [
      { id: newId(), type: 'confirm', issue: 'misconduct', severity: 'important' },
      { id: newId(), type: 'report-progress', text: 'We look into it.', photos: [photo] },
    ];
    for (const given of commands) {
      const seen = await get(backend, `/v1/desk/cases/${id}`, supervision);
      const headers = { ...supervision, 'if-match': seen.headers.get('etag')! };
      const done = await post(backend, `/v1/cases/${id}/commands`, given, headers);
      assert.equal(done.status, 200, await done.text());
    }
    assert.equal((await create(supervision, id, photo)).status, 201);
    for (const who of ['zhou', 'lin']) {
      const headers = await asStaff(backend, who);
      await problemIn(await get(backend, pathOf(accused, photo), headers), 404, 'not-found');
      await problemIn(await create(headers, id, photo), 404, 'not-found');
      assert.equal((await head(headers, photo)).status, 404);
    }
    // The same people bring files to a case that is open to them.
    const open = manifestOf(jpeg(100));
    await story.staff('lin', { type: 'report-progress', text: 'Found.', photos: [open] });
    const created = await create(await asStaff(backend, 'zhou'), handedIn.receipt.id, open);
    assert.equal(created.status, 201);
  });

  test('the customer, as long as it belongs to a plan that is between staff (LA-2.4)', async () => {
    const handedIn = await handIn(backend, sampleSubmission({ issue: 'damaged' }), 'pk_laundry');
    const story = tell(backend, handedIn, 'pk_laundry');
    await story.staff('mei', { type: 'confirm', issue: 'damaged', severity: 'important' });
    const reason = 'The seam was torn in our press.';
    const stands = { upheld: true, reasonSufficient: true, demandReasonable: true, reason };
    await story.staff('hong', { type: 'judge', ...stands });
    for (const record of ['cause', 'mitigation'] as const)
      await story.staff('hong', { type: 'record', record, text: 'Found.' });
    const bytes = jpeg(100);
    const photo = manifestOf(bytes, { name: 'sketch.jpg' });
    const by = mondayMorning + 86_400_000;
    await story.staff('hong', {
      ...{ type: 'propose-plan', text: 'Sewn again.', solvability: 'short-time', by, responsible: 'hong' },
      photos: [photo],
    });
    const hong = await asStaff(backend, 'hong');
    const customer = asCustomer(handedIn.secret, 'pk_laundry');
    await create(hong, story.id, photo);
    assert.equal((await send(hong, photo, bytes)).status, 204);
    const path = pathOf(handedIn, photo);
    await problemIn(await get(backend, path, customer), 404, 'not-found');
    assert.equal((await get(backend, path, await asStaff(backend, 'gu'))).status, 200);
    assert.doesNotMatch(JSON.stringify(await story.view()), new RegExp(`${photo.id}|sketch`));
    assert.deepEqual((await story.desk('gu')).view.photos[0]?.name, 'sketch.jpg');

    await story.staff('gu', { type: 'approve-plan' });
    assert.deepEqual((await story.view()).messages.at(-1)?.photos, [photo.id]);
    assert.equal((await get(backend, path, customer)).status, 200);
  });

  test('customers do not bring the bytes of what staff announced, but staff do of what was told them', async () => {
    const { handedIn, story } = await confirmed();
    const photo = manifestOf(jpeg(100));
    await story.staff('lin', { type: 'answer', text: 'See here.', photos: [photo] });
    const customer = asCustomer(handedIn.secret);
    await problemIn(await create(customer, handedIn.receipt.id, photo), 422, 'upload-refused');

    const bytes = jpeg(200);
    const mailed = manifestOf(bytes, { name: 'as they mailed it.jpg' });
    await story.staff('lin', { type: 'add-information', text: 'They mailed this.', photos: [mailed] });
    const lin = await asStaff(backend, 'lin');
    await create(lin, handedIn.receipt.id, mailed);
    assert.equal((await send(lin, mailed, bytes)).status, 204);
    assert.equal((await get(backend, pathOf(handedIn, mailed), customer)).status, 200);
  });

  test('a customer who sends files along with a command for staff is refused', async () => {
    const { handedIn } = await confirmed();
    const given = { id: newId(), type: 'answer', text: 'I answer myself.', photos: [] };
    await problemIn(await customerCommand(backend, handedIn, given as never), 422, 'body-invalid');
  });
});

test('by their identity customers open what they sent and what staff sent them', async () => {
  const { handedIn, photo, bytes } = await answered();
  const ines = withIdentity(await portals.shop.token('ines'));
  const joined = await backend.app.request(`/v1/cases/${handedIn.receipt.id}/join`, {
    method: 'POST',
    headers: { ...ines, ...asCustomer(handedIn.secret) },
  });
  assert.equal(joined.status, 200);
  assert.deepEqual(CaseSummary.parse(await joined.json()).photos, { total: 0, stored: 0 });
  const seen = await get(backend, pathOf(handedIn, photo), ines);
  assert.deepEqual(Buffer.from(await seen.arrayBuffer()), bytes);
});
