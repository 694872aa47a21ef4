import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { locales } from '../localization/locales.ts';
import type { DeskCase } from '@redress/sdk/contract';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, maybeWithin, settled, textOf, within } from '../testing/elements.cases.ts';
import { createFakeDesk, type FakeDesk } from '../testing/fake-desk.cases.ts';
import { caseIds, deskCase, deskRow, duty, hour, minute, nextStep } from '../testing/samples.cases.ts';
import { deskWith, openCase, part } from './desk-driver.cases.ts';

const now = Date.now();

/** A case that much has happened to. */
const eventful = (changed: Partial<DeskCase> = {}): DeskCase => {
  const { view } = deskCase();
  return deskCase({
    view: {
      ...view,
      stage: 'handling',
      upheld: true,
      claims: [
        {
          basis: 'contract',
          amount: { amount: 12_800, currency: 'CNY' },
          at: now - hour,
          answer: 'granted-in-part',
          granted: { amount: 8600.5, currency: 'CNY' },
          due: now + 48 * hour,
        },
      ],
      messages: [
        ...view.messages,
        { at: now, from: 'staff', about: 'record', record: 'cause', text: 'The seal was broken.' },
      ],
    },
    judgement: { upheld: true, reasonSufficient: true, demandReasonable: false, at: now },
    plan: { solvability: 'short-time', by: now + 24 * hour, responsible: '王建国' },
    records: [{ record: 'cause', at: now }, { record: 'emergency-meeting' }],
    reporter: { as: 'driver', confidential: true, anonymous: true },
    channel: 'hotline',
    complex: true,
    duplicates: [caseIds[1]],
    standing: [
      { reason: 'late', about: ['progress'], since: now - 10 * minute },
      { reason: 'waits-for-customer', about: ['consent'], since: now - hour },
    ],
    next: [
      nextStep('record-interim', { missing: ['emergency-meeting'], until: now + hour }),
      nextStep('approve-plan', { by: ['management-group'] }),
    ],
    duties: [
      duty('progress', -10 * minute),
      duty('interim', hour, { by: ['customer-service', 'department-head'] }),
    ],
    events: [
      { at: now, type: 'recorded', role: 'customer-service', by: '林晓雯', record: 'cause' },
      { at: now, type: 'escalated', role: 'system', duty: 'claim-answer' },
    ],
    ...changed,
  });
};

describe('<redress-desk> where a case stands', () => {
  let desk: FakeDesk;
  beforeEach(async () => {
    await setViewport({ width: 1280, height: 800 });
    desk = createFakeDesk();
    desk.shown = eventful();
  });
  const panel = async (changed: Partial<DeskCase> = {}): Promise<string> => {
    desk.shown = eventful(changed);
    return textOf(within(await openCase(desk), 'redress-desk-case', '.standing'));
  };

  it('says why it stands, and who answers for it', async () => {
    const text = await panel();
    expect(text).to.match(/Progress report was due at .* and is late\./);
    expect(text).to.match(/We wait for agreement to the plan, since .*\./);
    expect(text).to.contain('Answers for it: Customer service; nobody in person yet');
    expect(await panel({ owner: '林晓雯' })).to.contain('Answers for it: 林晓雯');
  });

  it('says in one sentence what is late', async () => {
    const standing = (['progress', 'approve'] as const).map((what) => ({
      reason: 'late',
      about: [what],
      since: now - hour,
    }));
    expect(await panel({ standing })).to.contain('Progress report and Approval are late.');
  });

  it('says what comes next, by whom, until when, and what must come first', async () => {
    const text = await panel();
    expect(text).to.match(/Progress report until .* Customer service · WF-4\.4\.1 assumed 10 minutes late/);
    expect(text).to.match(
      /First measures until .* Customer service or Department head .* First: Emergency meeting/,
    );
    expect(text).to.contain('Approval Management group');
  });

  it('shows finding, plan, claims and records', async () => {
    const element = await openCase(desk);
    const text = textOf(within(element, 'redress-desk-case'));
    expect(text).to.contain(
      'Finding The complaint stands the reason is sufficient · the demand is not reasonable',
    );
    expect(text).to.match(/Plan Shortly · until .* tomorrow · 王建国/);
    expect(text).to.match(
      /Claim Our contract · CN¥12,800 · made at .* Granted in part · CN¥8,600\.50 · to be settled by/,
    );
    expect(text).to.match(/On record Cause \(/);
    expect(text).to.match(/We Put on record, between staff · Cause · .* The seal was broken\./);
  });

  it('shows where it came from, and keeps the reporter’s secret (CS-7.7)', async () => {
    const element = await openCase(desk);
    const text = textOf(within(element, 'redress-desk-case', 'aside'));
    expect(text).to.contain('Kind Complaint Came by Hotline Complex Hard to solve, or several departments');
    expect(text).to.contain('Reported by Driver · confidential · anonymous');
    expect(text).to.contain('Put on record: Cause').and.to.contain('Escalated: Answer to the claim');
  });

  it('leads whom a change of shift waits for to the taking over (CS-1.2)', async () => {
    const waiting = {
      handOver: { to: 'Maya Putri', at: now, disturbed: false },
      standing: [{ reason: 'handed-over', about: ['take-over'], since: now }],
    };
    expect(await panel(waiting))
      .to.contain('Handed over to Maya Putri at')
      .and.not.to.contain('Take over…');

    desk.shown = eventful({ ...waiting, can: ['answer', 'take-over'] });
    const element = await openCase(desk);
    within(element, 'redress-desk-case', '.standing button').click();
    await settled(element);
    expect(textOf(part(element, 'redress-desk-command', 'form'))).to.contain('Sign and take over');
    expect(focused()?.localName).to.equal('button');
  });

  it('says that a hand-over begins anew when something arose meanwhile (CS-1.3)', async () => {
    const handOver = { to: 'Maya Putri', at: now, disturbed: true };
    expect(await panel({ handOver, can: ['take-over'] })).to.contain('Something arose since');
  });

  it('says how a closed case ended, and opens the one it goes on as', async () => {
    const { view } = deskCase();
    const merged = { id: caseIds[2], number: 'SHA-2026-000007' };
    desk.shown = eventful({
      view: { ...view, stage: 'closed', ending: 'merged', closedAt: now, mergedInto: merged },
      standing: [{ reason: 'closed', about: ['closed'], since: now }],
      duties: [],
      next: [],
      can: [],
    });
    const element = await openCase(desk);
    expect(textOf(within(element, 'redress-desk-case', '.standing'))).to.match(
      /Closed at .*\. Goes on as another case\./,
    );
    const asked: string[] = [];
    const { case: load } = desk;
    desk.case = (id) => {
      asked.push(id);
      return load(id);
    };
    within(element, 'redress-desk-case', '.link').click();
    await settled(element);
    expect(asked).to.eql([caseIds[2]]);
  });

  it('shows a reason that is newer than this desk by its own name', async () => {
    expect(await panel({ standing: [{ reason: 'on-the-moon', about: ['plan'] }] })).to.contain(
      'on-the-moon: Plan',
    );
  });

  it('shows later steps only when asked', async () => {
    const names = ['respond', 'interim', 'on-site', 'claim-answer', 'resolve', 'report'] as const;
    desk.shown = eventful({ duties: names.map((name, i) => duty(name, (i + 1) * hour)), next: [] });
    const element = await openCase(desk);
    const details = within<HTMLDetailsElement>(element, 'redress-desk-case', 'details');
    expect(textOf(details)).to.contain('2 more, due later Solution');
    expect(details.open).to.be.false;
  });

  it('tells in the queue which cases wait for a customer or to be taken over', async () => {
    desk.cases = {
      at: now,
      cases: [
        deskRow({ waits: 'customer', next: { duty: 'claim-answer', due: now + 2 * hour, late: false } }),
        deskRow({ id: caseIds[1], waits: 'take-over' }),
      ],
    };
    const rows = [...within(await deskWith(desk), 'redress-desk-queue').shadowRoot!.querySelectorAll('li')];
    expect(textOf(rows[0]!)).to.match(/^Answer to the claim due in .* Waits for the customer$/);
    expect(textOf(rows[1]!)).to.match(/ Waits to be taken over$/);
  });

  for (const locale of locales) {
    it(`fits a phone of 360 px, in ${locale}`, async () => {
      await setViewport({ width: 360, height: 740 });
      const element = await openCase(desk, locale);
      expect(maybeWithin(element, 'redress-desk-case', '.standing')).to.exist;
      expect(document.documentElement.scrollWidth).to.equal(360);
      element.remove();
    });
  }

  itIsAccessible('with much that has happened', () => openCase(desk));
  itIsAccessible('with much that has happened, in Chinese', () => openCase(desk, 'zh-Hans'));
});
