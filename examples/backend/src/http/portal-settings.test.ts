import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { DeskCase, PortalProfile, type PortalSettings } from '@redress/sdk/contract';
import { installCompany } from '../install-company.ts';
import { harbour } from '../testing/companies.ts';
import { asStaff, get, handIn, problemIn, submit } from '../testing/requests.ts';
import { newSecret, sampleSubmission } from '../testing/samples.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';

const settings: PortalSettings = {
  privacy: {
    version: '2026-11',
    notice: { en: 'Only for this report.' },
    address: 'https://shop.example/privacy',
  },
  numbers: { waybill: { pattern: 'HL-\\d{5}', example: 'HL-20871' } },
  currency: 'IDR',
  branches: [
    { code: 'SHA', name: 'Shanghai' },
    { code: 'JKT', name: 'Jakarta' },
  ],
};
const portal = { key: 'pk_asking', name: 'Asking', branch: 'SHA', origins: ['https://shop.example'] };

describe('what a portal lays down about its form', () => {
  let backend: TestBackend;
  before(async () => {
    backend = await startTestBackend();
    await installCompany(backend.deps.db, { ...harbour, portals: [{ ...portal, settings }] });
  });
  after(() => backend.end());

  test('is told with its profile', async () => {
    const response = await get(backend, '/v1/portal', { 'redress-portal': portal.key });
    assert.deepEqual(PortalProfile.parse(await response.json()).settings, settings);
  });

  test('a report goes to the branch that it names', async () => {
    const { receipt } = await handIn(backend, sampleSubmission({ branch: 'JKT' }), portal.key);
    assert.match(receipt.number, /^JKT-/);
    assert.equal(receipt.timeZone, 'Asia/Jakarta');
    const plain = await handIn(backend, sampleSubmission(), portal.key);
    assert.match(plain.receipt.number, /^SHA-/);
  });

  test('a branch that the portal does not name is refused, and what would do is said', async () => {
    const named = sampleSubmission({ branch: 'JKT' });
    const { faults } = await problemIn(
      await submit(backend, named, newSecret(), 'pk_harbour'),
      422,
      'body-invalid',
    );
    assert.deepEqual(faults, [
      { pointer: '/branch', detail: 'The portal takes nothing for “JKT”. Name one of “SHA”, or none.' },
    ]);
  });

  test('cannot name a branch that the company does not have', async () => {
    const wrong = { ...portal, settings: { branches: [{ code: 'XXX', name: 'Nowhere' }] } };
    await assert.rejects(
      installCompany(backend.deps.db, { ...harbour, portals: [wrong] }),
      new RangeError('The portal “pk_asking” names the branch “XXX”, which there is not.'),
    );
  });

  test('answers to what it asks are shown at the desk, and stand in no event', async () => {
    const told = {
      kind: 'return-exchange',
      happenedAt: Date.parse('2026-11-19T07:00:00Z'),
      details: { goods: 'Uniforms', 'return-reason': 'Too small' },
    } as const;
    const { receipt } = await handIn(backend, sampleSubmission(told), portal.key);
    const answer = await get(backend, `/v1/desk/cases/${receipt.id}`, await asStaff(backend, 'lin'));
    const shown = DeskCase.parse(await answer.json());
    assert.equal(shown.view.kind, told.kind);
    assert.deepEqual([shown.happenedAt, shown.details], [told.happenedAt, told.details]);
    const events = await backend.deps.db
      .selectFrom('events')
      .select('data')
      .where('case_id', '=', receipt.id)
      .execute();
    assert.doesNotMatch(JSON.stringify(events), /Uniforms|Too small/);
  });
});
