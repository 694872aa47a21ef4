import { assert, waitUntil } from '@open-wc/testing';
import { ConflictError, createDesk, type StaffCommandInput } from '@redress/sdk/desk';
import { framePortal, patience, tellNetwork } from './framed-portal.ts';

/** One complaint from end to end, in whichever engine this page runs: the portal is in a frame, and its network fails. */
const complaint =
  'Pallet 7 of twelve got lost. It never arrived in your stock, and the gate sheet shows that twelve came in.';
const answer = 'We are sorry. Pallet 7 was last scanned at dock 3; a full count is running now.';

/** What customer service does of an urgent case, one after the other. */
const handling: readonly StaffCommandInput[] = [
  { type: 'confirm', issue: 'lost', severity: 'urgent-major' },
  { type: 'record', record: 'emergency-meeting', text: 'The count begins at dock 3.' },
  { type: 'record-interim', text: 'Dock 3 is closed for a count tonight.' },
  { type: 'record-arrival' },
  { type: 'answer', text: answer },
];

/** The staff's way to the backend works while the portal's does not. */
const desk = createDesk({
  endpoint: `${location.origin}/staff-side`,
  token: async () => {
    const body = JSON.stringify({ staff: 'lin-xiaowen' });
    const headers = { 'content-type': 'application/json' };
    const response = await fetch('/demo/sign-in', { method: 'POST', headers, body });
    return ((await response.json()) as { token: string }).token;
  },
});

/** The cases in the backend whose text is the complaint. */
const stored = async () =>
  (await desk.queue()).cases.filter(({ excerpt }) => complaint.startsWith(excerpt?.replace(/…$/, '') ?? '?'));

/** Where a timer has moved the case meanwhile, staff look at it again before they decide. */
async function give(id: string, command: StaffCommandInput): Promise<void> {
  const { view } = await desk.case(id);
  try {
    await desk.send(id, view.version, command);
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    await give(id, command);
  }
}

const hasItsPhoto = async (id: string): Promise<boolean> => {
  const { photos } = (await desk.case(id)).view;
  return photos.length === 1 && photos.every(({ stored: hasArrived }) => hasArrived);
};

it('a complaint is kept while the network fails, sent once when it is back, and seen to its end', async function () {
  this.timeout(240_000);
  // The portal speaks English, whatever the browser does.
  localStorage.setItem('harbour-line:language', 'en');
  await tellNetwork({ api: 'online' });
  const portal = framePortal();
  await portal.open();

  await portal.click('button[data-order="PO-88213"]');
  await portal.write('#text', complaint);
  await portal.see('.chip', /Goods lost/);
  await portal.choosePhoto('input[type="file"]', 'gate-sheet.jpg');
  await portal.see('[part="slot"] img, [part="photo"] img');
  await portal.click('#consent');
  await tellNetwork({ api: 'offline' });
  await portal.click('button.primary', /^\s*Send\s*$/);
  await portal.see('[data-state="queued"] h2', /Saved on this device/);
  await portal.see('[data-state="queued"] [part="promises"]', /Provisional/);
  assert.isEmpty(await stored(), 'nothing has left the device');

  await portal.open();
  await openCases();
  await portal.click('[data-case]', /Waiting to be sent/);
  await portal.see('[data-state="queued"] h2', /Saved on this device/);

  await tellNetwork({ next: ['lost-answer', 'cut-answer', 'unavailable'] });
  await tellNetwork({ api: 'online' });
  const number = (await portal.see('[part="number"]', /SHA-\d{4}-\d{6}/)).textContent;
  assert.deepEqual(await tellNetwork(), ['lost-answer', 'cut-answer', 'unavailable']);
  const cases = await stored();
  assert.lengthOf(cases, 1, 'it was sent once, as far as the backend is concerned');
  const [{ id }] = cases as [(typeof cases)[number]];
  assert.include(number, cases[0]!.number);

  await waitUntil(() => hasItsPhoto(id), 'its photo arrives', patience);

  for (const command of handling) await give(id, command);
  await portal.see('[part="messages"]', new RegExp(answer));
  await give(id, { type: 'resolve', text: 'Pallet 7 stood behind the returns cage.' });
  await portal.click('input[name="satisfied"]');
  await portal.click('button.primary', /Send/);
  await portal.see('[data-done]', /Thank you/);
  assert.equal((await desk.case(id)).view.stage, 'closed');
  assert.lengthOf(await stored(), 1);
  assert.isEmpty(portal.errors);

  async function openCases(): Promise<void> {
    await portal.click('button', /Report a problem/);
    await portal.click('#tab-cases');
  }
});
