import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { andReload, give } from './desk-driver.ts';
import { openBrowser, startServer, takePhoto, watchForErrors, withFolder, type Server } from './harness.ts';

/** One complaint in one language: what is written, and what the interface says. */
interface Story {
  readonly name: string;
  readonly locale: string;
  readonly order: string;
  readonly waybill: string;
  readonly complaint: string;
  /** Whether the form is sure enough to say what it looks like; else it asks. */
  readonly guessed: boolean;
  readonly photoLabel: string;
  readonly meeting: string;
  readonly interim: string;
  readonly answer: string;
  readonly resolution: string;
  readonly says: Readonly<
    Record<'report' | 'whatHappened' | 'photos' | 'issue' | 'send' | 'saved' | 'cases' | 'promise', RegExp>
  >;
  readonly desk: Readonly<
    Record<'confirm' | 'putOnRecord' | 'interim' | 'onSite' | 'answer' | 'resolve', RegExp>
  >;
  readonly rating: Readonly<Record<'satisfied' | 'score' | 'send' | 'thanks', RegExp>>;
}

const stories: readonly Story[] = [
  {
    name: 'in English',
    locale: 'en-GB',
    order: 'PO-88213',
    waybill: 'HL7730914',
    complaint:
      'Pallet 7 of twelve got lost. It never arrived in your stock, and the gate sheet of Thursday shows that twelve came in.',
    guessed: true,
    photoLabel: 'Gate sheet, dock 3',
    meeting: 'Dock, gate and stock control met at once; the count begins at dock 3.',
    interim:
      'Dock 3 and the cross-dock lanes are closed for a count tonight; the driver’s unloading photos are requested.',
    answer:
      'We are sorry. Pallet 7 was last scanned at dock 3 at 16:20; a full count is running now and we call you tonight.',
    resolution: 'Pallet 7 stood behind the returns cage. It is now in your stock under location B-14-02.',
    says: {
      report: /Report a problem/,
      whatHappened: /What happened/,
      photos: /Add photos or files/,
      issue: /^Goods lost$/,
      send: /^Send$/,
      saved: /Saved on this device/,
      cases: /My reports/,
      promise: /we will answer by/i,
    },
    desk: {
      confirm: /^Confirm$/,
      putOnRecord: /^Put on record$/,
      interim: /^First measures$/,
      onSite: /^On site$/,
      answer: /^Answer$/,
      resolve: /^Mark as solved$/,
    },
    rating: {
      satisfied: /^Yes, satisfied$/,
      score: /Very good/,
      send: /^Send$/,
      thanks: /Thank you|Your rating/,
    },
  },
  {
    name: 'in Chinese',
    locale: 'zh-CN',
    order: 'PO-88240',
    waybill: 'HL7731377',
    complaint:
      '我们的六托轴承，有一托到现在都没收到货，系统里却显示已经入库。打了两次电话都说在查，产线明天就要停了，请尽快找到。',
    guessed: true,
    photoLabel: '入库单 外高桥三号门',
    meeting: '三号门、门岗和库存已紧急碰头，今晚从三号门开始盘点。',
    interim: '已封存三号门当班监控，今晚全库盘点，并从备用库存先调一托给您的产线。',
    answer: '非常抱歉。该托货最后一次扫描是昨天 16:20 在三号门，正在全库盘点，今晚八点前给您结果。',
    resolution: '货物在退货区找到，已移回 B-14-02 库位，外包装完好，可随时提货。',
    says: {
      report: /反馈问题/,
      whatHappened: /发生了什么/,
      photos: /添加照片或文件/,
      issue: /^货物丢失$/,
      send: /^提交$/,
      saved: /已保存在本设备上/,
      cases: /我的反馈/,
      promise: /前答复您/,
    },
    desk: {
      confirm: /^确认$/,
      putOnRecord: /^登记处理记录$/,
      interim: /^临时措施$/,
      onSite: /^到达现场$/,
      answer: /^答复$/,
      resolve: /^标记为已解决$/,
    },
    rating: { satisfied: /^满意$/, score: /非常好/, send: /^提交评价$/, thanks: /感谢您的评价|您的评价/ },
  },
];

let server: Server;
before(async () => (server = await startServer()));
after(() => server.stop());

interface DeskRow {
  readonly id: string;
  readonly number: string;
  readonly stage: string;
  readonly excerpt?: string;
  readonly photos: number;
}

async function signIn(staff: string): Promise<Record<string, string>> {
  const response = await fetch(`${server.address}/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ staff }),
  });
  const { token } = (await response.json()) as { token: string };
  return { authorization: `Bearer ${token}` };
}

/** The cases in the backend whose text is this complaint. */
async function stored(complaint: string): Promise<DeskRow[]> {
  const response = await fetch(`${server.address}/v1/desk/cases`, { headers: await signIn('lin-xiaowen') });
  const { cases } = (await response.json()) as { cases: DeskRow[] };
  return cases.filter(
    ({ excerpt }) => excerpt !== undefined && complaint.startsWith(excerpt.replace(/…$/, '')),
  );
}

for (const story of stories) {
  test(`${story.name}: written offline, sent by itself, handled, answered and rated`, async () => {
    await withFolder(async (profile) => {
      const errors: string[] = [];
      const written = await writeOffline(story, profile, errors);
      const caseRow = await sendByItself(story, profile, errors);
      await checkPhoto(caseRow, written.announced);
      await handle(story, caseRow, profile, errors);
      await rate(story, caseRow, profile, errors);
      assert.deepEqual(errors, [], 'no page had an error');
      assert.equal((await stored(story.complaint)).length, 1, 'there is still exactly one case');
    });
  });
}

/** The page goes offline, a complaint with a photo is submitted, and the browser is closed. */
async function writeOffline(
  { complaint, guessed, order, waybill, photoLabel, says, locale }: Story,
  profile: string,
  errors: string[],
) {
  const browser = await openBrowser(profile, locale);
  try {
    const page = watchForErrors(await browser.newPage(), errors);
    await page.goto(server.address);
    const photo = await takePhoto(page, photoLabel);
    const widget = page.locator('redress-widget');
    // The form's code and the portal's promises have been fetched while the page was idle.
    await page.getByRole('button', { name: new RegExp(`(${says.report.source}).*${order}`) }).click();
    await widget.getByLabel(says.whatHappened).waitFor();
    await widget.getByText(waybill).first().waitFor();
    // What the form will need offline is on its way.
    await page.waitForLoadState('networkidle');

    await browser.setOffline(true);
    await widget.getByLabel(says.whatHappened).fill(complaint);
    if (guessed) await widget.locator('.chip', { hasText: says.issue }).waitFor();
    else await widget.locator('#issue').selectOption('lost');
    await widget.getByText(says.promise).first().waitFor();
    const chooser = page.waitForEvent('filechooser');
    await widget.getByText(says.photos).click();
    await (await chooser).setFiles({ name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer: photo });
    await widget.getByRole('img').first().waitFor();
    await widget.locator('#consent').check();
    await widget.getByRole('button', { name: says.send }).click();
    await widget.getByText(says.saved).waitFor();

    assert.equal((await stored(complaint)).length, 0, 'nothing has left the device');
    return { announced: await announcedPhoto(page) };
  } finally {
    await browser.close();
  }
}

/** What the outbox on disk announces of the photo. */
const announcedPhoto = (page: Page): Promise<{ id: string; sha256: string; size: number }> =>
  page.evaluate(async () => {
    const open = indexedDB.open(`redress:${location.origin}:pk_demo_harbour`);
    await new Promise((resolve) => (open.onsuccess = resolve));
    const all = open.result.transaction('entries').objectStore('entries').getAll();
    await new Promise((resolve) => (all.onsuccess = resolve));
    const entries = all.result as { kind: string; body: string }[];
    const submission = entries.find(({ kind }) => kind === 'submission')!;
    return (JSON.parse(submission.body) as { photos: [{ id: string; sha256: string; size: number }] })
      .photos[0];
  });

/** The portal is opened again with a connection: what waited is sent without a click. */
async function sendByItself(
  { complaint, says, locale }: Story,
  profile: string,
  errors: string[],
): Promise<DeskRow> {
  const browser = await openBrowser(profile, locale);
  try {
    const page = watchForErrors(await browser.newPage(), errors);
    const uploaded = page.waitForResponse(
      (response) =>
        response.url().includes('/v1/uploads') && response.request().method() === 'PATCH' && response.ok(),
    );
    await page.goto(server.address);
    await uploaded;
    const rows = await stored(complaint);
    assert.equal(rows.length, 1, 'exactly one case is stored');
    const [row] = rows as [DeskRow];
    assert.match(row.number, /^SHA-\d{4}-\d{6}$/);

    // The customer sees the running number and the promised time.
    const widget = page.locator('redress-widget');
    await widget.getByRole('button', { name: says.report }).first().click();
    await widget.getByText(says.cases).first().click();
    await widget.getByText(row.number).first().click();
    const status = widget.locator('redress-status');
    await status.getByText(row.number).first().waitFor();
    await status
      .getByText(/\d{1,2}:\d{2}/)
      .first()
      .waitFor();
    return row;
  } finally {
    await browser.close();
  }
}

/** The stored photo is the announced one to the byte, and no other. */
async function checkPhoto(
  { id }: DeskRow,
  announced: { id: string; sha256: string; size: number },
): Promise<void> {
  const response = await fetch(`${server.address}/v1/cases/${id}/photos/${announced.id}`, {
    headers: await signIn('lin-xiaowen'),
  });
  assert.equal(response.status, 200);
  const bytes = Buffer.from(await response.arrayBuffer());
  assert.equal(bytes.length, announced.size);
  assert.equal(createHash('sha256').update(bytes).digest('hex'), announced.sha256);
  assert.deepEqual([...bytes.subarray(0, 3)], [0xff, 0xd8, 0xff], 'it is a JPEG');
}

/** Customer service confirms, records the first measures and the arrival on site, answers and resolves, at the desk. */
async function handle(story: Story, { number }: DeskRow, profile: string, errors: string[]): Promise<void> {
  const browser = await openBrowser(join(profile, 'staff'), story.locale);
  try {
    const page = watchForErrors(await browser.newPage(), errors);
    await page.goto(`${server.address}/desk`);
    await page.getByRole('button', { name: /林晓雯/ }).click();
    const desk = page.locator('redress-desk');
    await desk.getByText(number).first().click();
    const shown = desk.locator('redress-desk-case');
    await shown.getByText(story.complaint).waitFor();
    await shown.locator('redress-desk-photos img').first().waitFor();

    await andReload(page, () => shown.getByRole('button', { name: story.desk.confirm }).click());
    await give(page, shown, 'record', story.desk.putOnRecord, {
      record: 'emergency-meeting',
      text: story.meeting,
    });
    await give(page, shown, 'record-interim', story.desk.interim, { text: story.interim });
    await give(page, shown, 'record-arrival', story.desk.onSite);
    await give(page, shown, 'answer', story.desk.answer, { text: story.answer });
    await give(page, shown, 'resolve', story.desk.resolve, { text: story.resolution });
    for (const text of [story.interim, story.answer, story.resolution])
      await shown.getByText(text).first().waitFor();
  } finally {
    await browser.close();
  }
  assert.equal((await stored(story.complaint))[0]?.stage, 'resolved');
}

/** The customer sees the answer and rates it. */
async function rate(
  { says, answer, resolution, rating, locale, complaint }: Story,
  { number }: DeskRow,
  profile: string,
  errors: string[],
): Promise<void> {
  const browser = await openBrowser(profile, locale);
  try {
    const page = watchForErrors(await browser.newPage(), errors);
    await page.goto(server.address);
    const widget = page.locator('redress-widget');
    await widget.getByRole('button', { name: says.report }).first().click();
    await widget.getByText(says.cases).first().click();
    await widget.getByText(number).first().click();
    const status = widget.locator('redress-status');
    await status.getByText(answer).waitFor();
    await status.getByText(resolution).waitFor();
    await status.getByText(rating.satisfied).click();
    await status.getByText(rating.score).click();
    await status.getByRole('button', { name: rating.send }).last().click();
    await status.getByText(rating.thanks).first().waitFor();
  } finally {
    await browser.close();
  }
  assert.equal((await stored(complaint))[0]?.stage, 'closed');
}
