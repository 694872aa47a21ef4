import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { andReload, give } from './desk-driver.ts';
import { openBrowser, startServer, watchForErrors, withFolder, type Server } from './harness.ts';

/**
 * A laundry and a trading group lead complaints their own way, on the same backend, at the same desk, in the same widget. (How
 * the warehousing company does it is the story of one complaint.)
 */
let server: Server;
before(async () => (server = await startServer()));
after(() => server.stop());

interface Parties {
  /** The customer's page, with the widget open. */
  customer(): Promise<Page>;
  /** A case at the desk, as a member of staff sees it. */
  staff(name: RegExp, number: string): Promise<{ page: Page; shown: Locator }>;
}

/** Everybody in a browser of their own, which is closed in the end. */
async function withParties(path: string, work: (parties: Parties) => Promise<void>): Promise<void> {
  await withFolder(async (profile) => {
    const errors: string[] = [];
    const open: BrowserContext[] = [];
    const pages = new Map<string, Page>();
    const pageOf = async (who: string): Promise<Page> => {
      const known = pages.get(who);
      if (known) return known;
      // Not by name: without a UTF-8 locale Chromium stalls on a profile whose path is not ASCII.
      const context = await openBrowser(join(profile, String(open.length)), 'en-GB');
      open.push(context);
      const page = watchForErrors(await context.newPage(), errors);
      pages.set(who, page);
      return page;
    };
    try {
      await work({
        customer: async () => {
          const page = await pageOf('customer');
          await page.goto(`${server.address}${path}`);
          return page;
        },
        staff: async (name, number) => {
          const isNew = !pages.has(name.source);
          const page = await pageOf(name.source);
          await page.goto(`${server.address}/desk`);
          if (isNew) await page.getByRole('button', { name }).click();
          const desk = page.locator('redress-desk');
          await desk.getByText(number).first().click();
          const shown = desk.locator('redress-desk-case');
          await shown.getByRole('heading', { name: new RegExp(number) }).waitFor();
          return { page, shown };
        },
      });
      assert.deepEqual(errors, [], 'no page had an error');
    } finally {
      for (const context of open) await context.close();
    }
  });
}

/** Writes a complaint about an order and answers its running number. */
async function complain(
  page: Page,
  order: string,
  says: { readonly report: RegExp; readonly what: RegExp; readonly send: RegExp },
  text: string,
  issue: string,
): Promise<string> {
  const widget = page.locator('redress-widget');
  await page.getByRole('button', { name: new RegExp(`(${says.report.source}).*${order}`) }).click();
  await widget.getByLabel(says.what).fill(text);
  const choice = widget.locator('#issue');
  const change = widget.locator('redress-form button', { hasText: /Change|更改|修改/ });
  await choice.or(change).first().waitFor();
  if ((await choice.count()) === 0) await change.first().click();
  await choice.selectOption(issue);
  // Where the portal has a notice on personal data.
  const consent = widget.locator('#consent');
  if ((await consent.count()) > 0) await consent.check();
  await widget.getByRole('button', { name: says.send }).click();
  const number = widget.locator('redress-receipt').getByText(/^[A-Z]{3}-\d{4}-\d{6}$/);
  await number.first().waitFor();
  return (await number.first().textContent())!.trim();
}

/** The customer's status of a case. */
async function follow(page: Page, cases: RegExp, report: RegExp, number: string): Promise<Locator> {
  const widget = page.locator('redress-widget');
  await widget.getByRole('button', { name: report }).first().click();
  await widget.getByText(cases).first().click();
  await widget.getByText(number).first().click();
  const status = widget.locator('redress-status');
  await status.getByText(number).first().waitFor();
  return status;
}

const nextWeek = (): string => new Date(Date.now() + 7 * 24 * 3_600_000).toISOString().slice(0, 16);

test('a laundry judges, plans, asks its leader and its customer, carries out and sums up (LA-5)', async () => {
  const report = /反馈问题/;
  const cases = /我的反馈/;
  await withParties('/laundry', async (parties) => {
    const number = await complain(
      await parties.customer(),
      'LD-2107',
      { report, what: /发生了什么/, send: /^提交$/ },
      '六套常服的袖口在熨烫时被烧穿了，没法再穿。',
      'damaged',
    );

    const service = await parties.staff(/叶青/, number);
    await andReload(service.page, () => service.shown.getByRole('button', { name: /^Confirm$/ }).click());

    const head = await parties.staff(/高磊/, number);
    await give(head.page, head.shown, 'judge', /^Judge the complaint$/, {
      upheld: 'yes',
      reasonSufficient: 'yes',
      demandReasonable: 'yes',
      reason: '三号熨烫机温度失灵，属我方责任。',
    });
    await give(head.page, head.shown, 'answer', /^Answer$/, { text: '非常抱歉，是我们的熨烫机出了故障。' });
    for (const record of ['cause', 'mitigation'])
      await give(head.page, head.shown, 'record', /^Put on record$/, { record, text: `${record}：已查明。` });
    await give(head.page, head.shown, 'propose-plan', /^Propose a plan$/, {
      text: '六套全部换新，一周内送到。',
      solvability: 'short-time',
      by: nextWeek(),
      responsible: 'gao-lei',
    });
    const leader = await parties.staff(/程远/, number);
    await give(leader.page, leader.shown, 'approve-plan', /^Approve the plan$/);

    const page = await parties.customer();
    const status = await follow(page, cases, report, number);
    await status.getByText('六套全部换新，一周内送到。').first().waitFor();
    await status.locator('redress-offer button.primary').click();
    await status.locator('redress-offer').waitFor({ state: 'detached' });

    const again = await parties.staff(/高磊/, number);
    await give(again.page, again.shown, 'record', /^Put on record$/, {
      record: 'carrying-out',
      text: '六套新制服已送达并签收。',
    });
    await give(again.page, again.shown, 'resolve', /^Mark as solved$/, { text: '六套新制服已送达。' });

    const rated = await follow(await parties.customer(), cases, report, number);
    await rated.getByText(/^满意$/).click();
    await rated.getByText(/非常好/).click();
    await rated
      .getByRole('button', { name: /^提交评价$/ })
      .last()
      .click();
    await rated
      .getByText(/感谢您的评价|您的评价/)
      .first()
      .waitFor();

    const summing = await parties.staff(/叶青/, number);
    await summing.shown
      .getByText(/Summing-up|summed up/i)
      .first()
      .waitFor();
    await give(summing.page, summing.shown, 'record', /^Put on record$/, {
      record: 'summing-up',
      text: '熨烫机每日校温；损坏件当日报告。',
    });
    await summing.shown
      .locator('.chips')
      .getByText(/^Closed$/)
      .waitFor();
  });
});

test('a trading group passes it on, and handles it again until its customer is satisfied (XF-2, WF-4.5.2)', async () => {
  const report = /Report a problem/;
  const cases = /My reports/;
  await withParties('/trading', async (parties) => {
    const number = await complain(
      await parties.customer(),
      'ST-4401',
      { report, what: /What happened/, send: /^Send$/ },
      'Our truck has been waiting at the gate since seven, and nobody tells the driver when it will be loaded.',
      'waiting',
    );
    const office = await parties.staff(/Nirmala Dewi/, number);
    await give(office.page, office.shown, 'report', /^Pass on$/);

    const supervisor = await parties.staff(/Hendra Wijaya/, number);
    await andReload(supervisor.page, () =>
      supervisor.shown.getByRole('button', { name: /^Confirm$/ }).click(),
    );
    await give(supervisor.page, supervisor.shown, 'answer', /^Answer$/, {
      text: 'Your truck is next at gate 2.',
    });
    await give(supervisor.page, supervisor.shown, 'resolve', /^Mark as solved$/, {
      text: 'It was loaded at noon.',
    });

    const page = await parties.customer();
    const status = await follow(page, cases, report, number);
    await status.getByText(/^No, not satisfied$/).click();
    await status.getByRole('textbox').first().fill('It left half empty.');
    await status.getByRole('button', { name: /^Send and reopen the case$/ }).click();

    const second = await parties.staff(/Hendra Wijaya/, number);
    await second.shown.getByText('It left half empty.').first().waitFor();
    await give(second.page, second.shown, 'answer', /^Answer$/, { text: 'The rest is being loaded now.' });
    await give(second.page, second.shown, 'resolve', /^Mark as solved$/, {
      text: 'All 640 bags are on their way.',
    });
    await give(second.page, second.shown, 'record-no-contact', /^Customer not reached$/);
    // Told by telephone later: the case keeps who entered it.
    await give(second.page, second.shown, 'rate', /^Customer’s verdict$/, { satisfied: 'yes' });
    await second.shown
      .locator('.chips')
      .getByText(/^Closed$/)
      .waitFor();

    const seen = await follow(await parties.customer(), cases, report, number);
    await seen.getByText('All 640 bags are on their way.').waitFor();
  });
});
