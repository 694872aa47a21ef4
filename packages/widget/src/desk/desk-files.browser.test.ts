import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { FileOnItsWay } from '@redress/sdk/desk';
import { locales } from '../localization/locales.ts';
import { wallTimeOf } from '../localization/wall-time.ts';
import type { RedressPhotoPicker } from '../photos/photo-picker.ts';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { maybeWithin, picture, settled, textOf, within } from '../testing/elements.cases.ts';
import { itWhere } from '../testing/engine.cases.ts';
import { createFakeDesk, type FakeDesk } from '../testing/fake-desk.cases.ts';
import { namesOf } from '../testing/fake-client.cases.ts';
import { caseIds, caseView, deskCase, hour, minute, nextStep, zone } from '../testing/samples.cases.ts';
import { enter, openCase, part, pick, problem, submit } from './desk-driver.cases.ts';
import type { RedressDesk } from './desk.ts';

const box = 'redress-desk-command';
const picker = 'redress-photo-picker';
const tomorrow = Math.floor(Date.now() / minute) * minute + 24 * hour;
const going = (name: string, state: FileOnItsWay['state'] = 'waiting'): FileOnItsWay => ({
  id: name,
  name,
  state,
});

let desk: FakeDesk;
beforeEach(async () => {
  await setViewport({ width: 1280, height: 800 });
  desk = createFakeDesk();
  desk.shown = deskCase({
    can: ['answer', 'report-progress', 'propose-plan', 'transfer', 'add-information'],
    next: [nextStep('answer', { until: Date.now() + hour })],
  });
});

const pickerOf = (element: RedressDesk): RedressPhotoPicker =>
  within<RedressPhotoPicker>(element, 'redress-desk-case', box, picker);
const add = async (element: RedressDesk, ...names: readonly string[]): Promise<void> => {
  await pickerOf(element).add(await Promise.all(names.map((name) => picture(name))));
  await settled(element);
};
const alertIn = (element: RedressDesk): string =>
  textOf(within(element, 'redress-desk-case', '.notice.bad[role="alert"]'));

describe('files at the desk', () => {
  it('can be sent with what the customer is told, and nowhere else; it is said who gets them', async () => {
    const element = await openCase(desk);
    await pick(element, 'report-progress');
    expect(textOf(part(element, box, '.files'))).to.contain(
      'The customer gets these files with the message.',
    );
    await pick(element, 'propose-plan');
    expect(textOf(part(element, box, '.files'))).to.contain('once the plan is put to them');
    await pick(element, 'transfer');
    expect(maybeWithin(element, 'redress-desk-case', box, picker)).not.to.exist;
  });

  it('go with the command, and the picker is empty afterwards', async () => {
    const element = await openCase(desk);
    await enter(element, 'text', 'We have found it: see the photo.');
    await add(element, 'gate.jpg', 'seal.jpg');
    await submit(element, box);
    const [sent] = desk.sent;
    expect(sent?.command).to.eql({ type: 'answer', text: 'We have found it: see the photo.' });
    expect(namesOf(sent?.files)).to.eql(['gate.jpg', 'seal.jpg']);
    expect(pickerOf(element).files).to.eql([]);
  });

  it('stay when the command is refused, and when one looks at another form meanwhile', async () => {
    const element = await openCase(desk);
    await enter(element, 'text', 'See the photo.');
    await add(element, 'gate.jpg');
    desk.refusal = problem('command-refused');
    await submit(element, box);
    expect(namesOf(pickerOf(element).evidence)).to.eql(['gate.jpg']);
    await pick(element, 'report-progress');
    expect(pickerOf(element).files).to.eql([]);
    within(part(element, box), '[aria-pressed]').click();
    await settled(element);
    await pickerOf(element).settled;
    expect(namesOf(pickerOf(element).evidence)).to.eql(['gate.jpg']);
  });

  it('are named with the message that they came with', async () => {
    const view = caseView();
    const [, answer] = view.messages;
    const found = { id: caseIds[3], name: 'gate.jpg', type: 'image/jpeg', size: 2 ** 20, stored: false };
    desk.shown = deskCase({
      view: { ...view, messages: [{ ...answer!, photos: [found.id] }], photos: [found] },
    });
    const element = await openCase(desk);
    expect(textOf(within(element, 'redress-desk-case', '.messages .files'))).to.equal(
      'gate.jpg · 1 MB · Not arrived yet',
    );
  });

  it('are said to be on their way until they are there; then the case is read again', async () => {
    const element = await openCase(desk);
    desk.showUploads([going('gate.jpg', 'sending'), going('seal.jpg')]);
    await settled(element);
    expect(textOf(within(element, 'redress-desk-case'))).to.contain(
      'Files on their way to the case: 2. Please keep this page open.',
    );
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    expect(leaving.defaultPrevented).to.equal(true);

    desk.shown = deskCase({ view: { ...caseView(), version: 12, number: 'SHA-2026-000099' } });
    desk.showUploads([]);
    await settled(element);
    expect(textOf(within(element, 'redress-desk-case'))).not.to.contain('on their way');
    expect(textOf(within(element, 'redress-desk-case', 'h2'))).to.contain('SHA-2026-000099');
    const later = new Event('beforeunload', { cancelable: true });
    dispatchEvent(later);
    expect(later.defaultPrevented).to.equal(false);
  });

  it('that did not arrive are named with the reason, tried again, or left', async () => {
    const element = await openCase(desk);
    const refused = { type: 'about:blank', title: 'no', status: 422, code: 'upload-refused' } as const;
    desk.showUploads([going('gate.jpg', 'failed'), { ...going('seal.jpg', 'failed'), problem: refused }]);
    await settled(element);
    expect(alertIn(element)).to.match(
      /^These files did not arrive: gate\.jpg and seal\.jpg\. The message did\./,
    );
    const [retry, dismiss] = within(element, 'redress-desk-case', '.notice.bad').querySelectorAll('button');
    retry!.click();
    dismiss!.click();
    expect(desk.askedOfUploads).to.eql([`retry ${caseIds[0]}`, `dismiss ${caseIds[0]}`]);
  });

  it('are followed no longer when the desk is gone', async () => {
    const element = await openCase(desk);
    element.remove();
    expect(desk.watching).to.equal(0);
  });

  for (const locale of locales)
    itWhere(
      'reads media queries anew for a new element',
      `have room on the smallest screen, in ${locale}`,
      async () => {
        await setViewport({ width: 320, height: 640 });
        const element = await openCase(desk, locale);
        await pick(element, 'report-progress');
        await add(element, 'IMG_20261120_a-very-long-name-without-a-single-space-in-it.jpg');
        desk.showUploads([going('a-very-long-name-without-a-single-space-in-it-whatsoever.jpg', 'failed')]);
        await settled(element);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      },
    );

  itIsAccessible('with a form that takes files, and some that did not arrive', async () => {
    const element = await openCase(desk);
    await pick(element, 'report-progress');
    await add(element, 'gate.jpg');
    desk.showUploads([going('a.jpg', 'sending'), going('b.jpg', 'failed')]);
    await settled(element);
    return element;
  });
});

describe('a new time at the desk (LA-4.3)', () => {
  it('is asked for with the news, for what was promised earliest unless something else is chosen', async () => {
    const element = await openCase(desk);
    await pick(element, 'report-progress');
    expect(textOf(part(element, box))).to.contain('What was promised stays on record.');
    await enter(element, 'text', 'The carrier has to open the container.');
    await enter(element, 'expected', wallTimeOf(tomorrow, zone));
    await enter(element, 'expected-milestone', 'resolve');
    await submit(element, box);
    expect(desk.sent.at(-1)?.command).to.eql({
      type: 'report-progress',
      text: 'The carrier has to open the container.',
      expected: { milestone: 'resolve', by: tomorrow },
    });
  });

  it('may be left out, and is not asked for where nothing promised is to come', async () => {
    const { steps } = caseView();
    desk.shown = {
      ...desk.shown,
      view: { ...desk.shown.view, steps: steps.filter(({ state }) => state === 'done') },
    };
    const element = await openCase(desk);
    await pick(element, 'report-progress');
    expect(maybeWithin(element, 'redress-desk-case', box, '#field-expected')).not.to.exist;
    await enter(element, 'text', 'Nothing new yet.');
    await submit(element, box);
    expect(desk.sent.at(-1)?.command).to.eql({ type: 'report-progress', text: 'Nothing new yet.' });
  });

  it('stands beside the due time, and is told when it has passed as well', async () => {
    const passed = Date.now() - hour;
    const { steps } = caseView();
    desk.shown = deskCase({
      view: {
        ...desk.shown.view,
        steps: steps.map((step) =>
          step.milestone === 'resolve' ? { ...step, expected: { by: passed, at: passed - hour } } : step,
        ),
      },
      deadlines: [
        {
          milestone: 'resolve',
          state: 'late',
          due: passed - hour,
          lateBy: 2 * hour,
          source: 'WF-4.4.1',
          assumed: false,
        },
      ],
      standing: [
        { reason: 'late', about: ['resolve'], since: passed - hour },
        { reason: 'new-time-passed', about: ['resolve'], since: passed },
      ],
    });
    const element = await openCase(desk);
    expect(textOf(within(element, 'redress-desk-case', '.reasons'))).to.match(
      /the new time, .* (today|yesterday), has passed, too\./,
    );
    expect(textOf(within(element, 'redress-desk-case', 'table'))).to.match(/now expected \d\d:\d\d/);
  });
});
