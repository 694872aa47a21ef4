import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { CaseList, CaseSummary, CaseView, Receipt, type Submission } from '@redress/sdk/contract';
import { installCompany } from '../install-company.ts';
import { laundry } from '../testing/companies.ts';
import { heardIn } from '../testing/heard.ts';
import { installPortals, withIdentity, type IdentityProvider } from '../testing/identities.ts';
import { asCustomer, asStaff, get, handIn, post, problemIn } from '../testing/requests.ts';
import { jpeg, manifestOf, newId, newSecret, sampleSubmission } from '../testing/samples.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';
import { tell } from '../testing/story.ts';

describe('a customer who is signed in at their portal', () => {
  let backend: TestBackend;
  let shop: IdentityProvider;
  let toko: IdentityProvider;
  let washing: IdentityProvider;
  before(async () => {
    backend = await startTestBackend();
    ({ shop, toko, washing } = await installPortals(backend));
  });
  after(() => backend.end());

  const as = async (sub: string): Promise<Record<string, string>> => withIdentity(await shop.token(sub));
  const mine = async (headers: Record<string, string>, query = ''): Promise<CaseList> => {
    const response = await get(backend, `/v1/cases${query}`, headers);
    assert.equal(response.status, 200, await response.clone().text());
    return CaseList.parse(await response.json());
  };
  const idsOf = ({ cases }: CaseList): string[] => cases.map(({ id }) => id);
  /** A complaint that is handed in with an identity. */
  async function hand(sub: string, changes: Partial<Submission> = {}, secret = newSecret()) {
    const submission = sampleSubmission(changes);
    const response = await post(backend, '/v1/cases', submission, {
      ...(await as(sub)),
      ...asCustomer(secret),
    });
    assert.equal(response.status, 201, await response.clone().text());
    return { receipt: Receipt.parse(await response.json()), secret, submission };
  }
  const join = async (caseId: string, secret: string, headers: Record<string, string>): Promise<Response> =>
    post(backend, `/v1/cases/${caseId}/join`, undefined, { ...headers, ...asCustomer(secret) });

  test('has what they handed in on their list, the newest first, and opens it without the secret', async () => {
    const first = await hand('ines');
    const second = await hand('ines');
    const list = await mine(await as('ines'));
    assert.deepEqual(
      list.cases.map(({ number }) => number).sort(),
      [first.receipt.number, second.receipt.number].sort(),
    );
    assert.match(list.cases[0]!.excerpt!, /^Two of the twelve cartons/);
    assert.deepEqual([list.cases[0]!.stage, list.next], ['received', undefined]);
    for (const ref of [first.receipt.id, first.receipt.number]) {
      const response = await get(backend, `/v1/cases/${ref}`, await as('ines'));
      assert.equal(CaseView.parse(await response.json()).id, first.receipt.id);
    }
  });

  test('does nothing else to a case than with its secret: commands, photos and uploads', async () => {
    const bytes = jpeg(600);
    const photo = manifestOf(bytes);
    const { receipt } = await hand('paula', { photos: [photo] });
    const headers = await as('paula');
    const command = { id: newId(), type: 'add-information', text: 'One more carton.', photos: [] };
    assert.equal((await post(backend, `/v1/cases/${receipt.id}/commands`, command, headers)).status, 200);
    const tus = { ...headers, 'tus-resumable': '1.0.0' };
    const metadata = `caseId ${btoa(receipt.id)},photoId ${btoa(photo.id)}`;
    const begun = await backend.app.request('/v1/uploads', {
      method: 'POST',
      headers: { ...tus, 'upload-length': String(bytes.length), 'upload-metadata': metadata },
    });
    assert.equal(begun.status, 201, await begun.clone().text());
    const sent = await backend.app.request(`/v1/uploads/${photo.id}`, {
      method: 'PATCH',
      headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
      body: bytes,
    });
    assert.equal(sent.status, 204);
    const path = `/v1/cases/${receipt.id}/photos/${photo.id}`;
    const back = await get(backend, path, headers);
    assert.deepEqual(Buffer.from(await back.arrayBuffer()), bytes);
    await problemIn(await get(backend, path, await as('ines')), 404, 'not-found');
    const foreign = { ...(await as('ines')), 'tus-resumable': '1.0.0' };
    const looked = await backend.app.request(`/v1/uploads/${photo.id}`, { method: 'HEAD', headers: foreign });
    assert.equal(looked.status, 404);
    assert.deepEqual((await mine(headers)).cases[0]?.photos, { total: 1, stored: 1 });
  });

  test('listens to one of their cases, or to all of them, until the token runs out', async () => {
    const { receipt, secret } = await hand('olga');
    const other = await hand('peter');
    const headers = await as('olga');
    const all = heardIn(await get(backend, '/v1/stream', headers));
    const one = heardIn(await get(backend, `/v1/stream?case=${receipt.number}`, headers));
    await problemIn(await get(backend, `/v1/stream?case=${other.receipt.id}`, headers), 404, 'not-found');
    const inform = (id: string, of: string): Promise<Response> =>
      post(
        backend,
        `/v1/cases/${id}/commands`,
        { id: newId(), type: 'add-information', text: 'More.', photos: [] },
        asCustomer(of),
      );
    await inform(other.receipt.id, other.secret);
    await inform(receipt.id, secret);
    assert.equal((await all.change())?.[0], receipt.id);
    assert.equal((await one.change())?.[0], receipt.id);
    await Promise.all([all.leave(), one.leave()]);
  });

  test('has a list in pages, in which each case stands once', async () => {
    const made: string[] = [];
    for (let i = 0; i < 5; i++) made.push((await hand('bruno')).receipt.id);
    const headers = await as('bruno');
    const seen: string[] = [];
    let query = '?limit=2';
    for (;;) {
      const { cases, next } = await mine(headers, query);
      assert.ok(cases.length <= 2);
      seen.push(...cases.map(({ id }) => id));
      if (next === undefined) break;
      query = `?limit=2&after=${next}`;
    }
    assert.deepEqual([...seen].sort(), [...made].sort());
    assert.equal(seen.length, 5);
    await problemIn(await get(backend, '/v1/cases?after=1', headers), 404, 'not-found');
    const tagged = await get(backend, '/v1/cases', headers);
    const again = await get(backend, '/v1/cases', {
      ...headers,
      'if-none-match': tagged.headers.get('etag')!,
    });
    assert.equal(again.status, 304);
  });

  test('sees nothing of another customer, and cannot tell whether it exists', async () => {
    const { receipt } = await hand('ines');
    const stranger = await as('somebody-else');
    assert.deepEqual(idsOf(await mine(stranger)), []);
    const wrong = await problemIn(await get(backend, `/v1/cases/${receipt.id}`, stranger), 404, 'not-found');
    const none = await problemIn(await get(backend, `/v1/cases/${newId()}`, stranger), 404, 'not-found');
    assert.deepEqual(wrong, none);
    const command = { id: newId(), type: 'withdraw' };
    await problemIn(
      await post(backend, `/v1/cases/${receipt.id}/commands`, command, stranger),
      404,
      'not-found',
    );
  });

  test('has another list at each portal, though the portals name them alike', async () => {
    const { receipt } = await hand('vera');
    const elsewhere = withIdentity(await toko.token('vera'), 'pk_harbour_jakarta');
    assert.deepEqual(idsOf(await mine(elsewhere)), []);
    await problemIn(await get(backend, `/v1/cases/${receipt.id}`, elsewhere), 404, 'not-found');
    const otherCompany = withIdentity(await washing.token('vera'), 'pk_laundry');
    assert.deepEqual(idsOf(await mine(otherCompany)), []);
  });

  test('a customer’s token opens no desk, and a token of staff is no customer’s', async () => {
    const token = await shop.token('ines');
    const asBearer = { authorization: `Bearer ${token}` };
    await problemIn(await get(backend, '/v1/desk/cases', asBearer), 401, 'not-signed-in');
    await problemIn(
      await get(backend, '/v1/desk/cases', { 'redress-identity': token }),
      401,
      'not-signed-in',
    );
    const staff = await asStaff(backend, 'lin');
    const swapped = staff.authorization!.slice('Bearer '.length);
    await problemIn(await get(backend, '/v1/cases', withIdentity(swapped)), 401, 'identity-refused');
    // Beside a token of staff an identity changes nothing: the desk is as wide as theirs.
    const { receipt } = await hand('ines');
    const command = { id: newId(), type: 'withdraw' };
    const both = { ...staff, ...(await as('ines')) };
    await problemIn(
      await post(backend, `/v1/cases/${receipt.id}/commands`, command, both),
      428,
      'version-conflict',
    );
  });

  test('a secret opens its case, whatever has become of the identity beside it', async () => {
    const { receipt, secret } = await hand('ines');
    const headers = { ...withIdentity('has-run-out'), ...asCustomer(secret) };
    assert.equal((await get(backend, `/v1/cases/${receipt.id}`, headers)).status, 200);
    const wrong = { ...(await as('ines')), ...asCustomer(newSecret()) };
    await problemIn(await get(backend, `/v1/cases/${receipt.id}`, wrong), 404, 'not-found');
  });

  test('a case that was handed in without an identity is joined by both proofs, as often as one likes', async () => {
    const { receipt, secret } = await handIn(backend, sampleSubmission());
    const headers = await as('nora');
    const path = `/v1/cases/${receipt.id}/join`;
    await problemIn(await post(backend, path, undefined, headers), 401, 'not-signed-in');
    await problemIn(await post(backend, path, undefined, asCustomer(secret)), 401, 'not-signed-in');
    await problemIn(await join(receipt.id, newSecret(), headers), 404, 'not-found');
    const responses = await Promise.all([1, 2, 3].map(() => join(receipt.number, secret, headers)));
    for (const response of responses) {
      assert.equal(response.status, 200, await response.clone().text());
      assert.equal(CaseSummary.parse(await response.json()).id, receipt.id);
    }
    assert.deepEqual(idsOf(await mine(headers)), [receipt.id]);
    assert.equal((await get(backend, `/v1/cases/${receipt.id}`, asCustomer(secret))).status, 200);
  });

  test('a case that belongs to one customer is not joined by another; of two at once one has it', async () => {
    const { receipt, secret } = await handIn(backend, sampleSubmission());
    const [a, b] = [await as('anna'), await as('bert')];
    const answers = await Promise.all([join(receipt.id, secret, a), join(receipt.id, secret, b)]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
    const loser = answers[0].status === 409 ? a : b;
    await problemIn(await join(receipt.id, secret, loser), 409, 'belongs-to-another');
    assert.deepEqual(idsOf(await mine(loser)), []);
  });

  test('sent again by somebody else who is signed in, a complaint stays whose it was', async () => {
    const { receipt, secret, submission } = await hand('ines');
    const again = await post(backend, '/v1/cases', submission, {
      ...(await as('thief')),
      ...asCustomer(secret),
    });
    assert.deepEqual([again.status, await again.json()], [200, receipt]);
    assert.deepEqual(idsOf(await mine(await as('thief'))), []);
  });

  for (const reporter of [{ anonymous: true }, { confidential: true }] as const) {
    test(`a reporter who is ${Object.keys(reporter)[0]!} is tied to nobody, though the request said who (CS-7.7)`, async () => {
      const { receipt, secret } = await hand('whistle', { reporter });
      const rows = await backend.deps.db
        .selectFrom('cases')
        .select('customer')
        .where('id', '=', receipt.id)
        .execute();
      assert.deepEqual(rows, [{ customer: null }]);
      const headers = await as('whistle');
      assert.ok(!idsOf(await mine(headers)).includes(receipt.id));
      await problemIn(await join(receipt.id, secret, headers), 409, 'stays-unnamed');
      assert.equal((await get(backend, `/v1/cases/${receipt.id}`, asCustomer(secret))).status, 200);
    });
  }

  test('what is kept is a hash; erasing the case erases it, and nobody joins it again', async () => {
    const secret = newSecret();
    const headers = withIdentity(await washing.token('rosa'), 'pk_laundry');
    const [portal] = laundry.portals;
    await installCompany(backend.deps.db, {
      ...laundry,
      portals: [{ ...portal!, identity: washing.identity }],
    });
    const submission = sampleSubmission();
    const handed = await post(backend, '/v1/cases', submission, {
      ...headers,
      ...asCustomer(secret, 'pk_laundry'),
    });
    const receipt = Receipt.parse(await handed.json());
    const kept = () =>
      backend.deps.db
        .selectFrom('cases')
        .select('customer')
        .where('id', '=', receipt.id)
        .executeTakeFirstOrThrow();
    assert.match((await kept()).customer!, /^[0-9a-f]{64}$/);
    const story = tell(backend, { receipt, secret }, 'pk_laundry');
    await story.customer({ type: 'withdraw', reason: 'Found it.' });
    await story.staff('ada', { type: 'erase', why: 'request' });
    assert.equal((await kept()).customer, null);
    assert.deepEqual(idsOf(await mine(headers)), []);
    const joining = await post(backend, `/v1/cases/${receipt.id}/join`, undefined, {
      ...headers,
      ...asCustomer(secret, 'pk_laundry'),
    });
    await problemIn(joining, 409, 'stays-unnamed');
  });

  test('nothing of the customer stands in events, in what the desk shows, or in the log', async () => {
    const sub = 'customer-4711-of-the-portal';
    const { receipt } = await hand(sub);
    const events = await backend.deps.db
      .selectFrom('events')
      .selectAll()
      .where('case_id', '=', receipt.id)
      .execute();
    const { customer } = await backend.deps.db
      .selectFrom('cases')
      .select('customer')
      .where('id', '=', receipt.id)
      .executeTakeFirstOrThrow();
    const desk = await get(backend, `/v1/desk/cases/${receipt.id}`, await asStaff(backend, 'lin'));
    assert.equal(desk.status, 200);
    const said = [JSON.stringify(events), await desk.text(), ...backend.logged].join('\n');
    for (const secret of [sub, customer!]) assert.ok(!said.includes(secret));
  });

  test('pages of other origins may send it only where the portal lists them', async () => {
    const preflight = await backend.app.request('/v1/cases', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://shop.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'redress-identity',
      },
    });
    assert.match(preflight.headers.get('access-control-allow-headers')!, /Redress-Identity/);
    const foreign = { ...(await as('ines')), origin: 'https://toko.example' };
    await problemIn(await get(backend, '/v1/cases', foreign), 403, 'origin-not-allowed');
  });
});
