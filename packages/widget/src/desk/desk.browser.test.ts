import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, maybeWithin, picture, settled, textOf, type, within } from '../testing/elements.cases.ts';
import { createFakeDesk, type FakeDesk } from '../testing/fake-desk.cases.ts';
import { caseIds, deskCase, deskQueue, deskRow } from '../testing/samples.cases.ts';
import { deskWith, openCase, part, problem, submit } from './desk-driver.cases.ts';
import type { RedressDesk } from './desk.ts';

describe('<redress-desk>', () => {
  let desk: FakeDesk;
  beforeEach(async () => {
    await setViewport({ width: 1280, height: 800 });
    const gate = await picture('gate.jpg');
    desk = createFakeDesk(() => Promise.resolve(gate));
  });

  const rows = (element: RedressDesk): readonly string[] =>
    [...within(element, 'redress-desk-queue').shadowRoot!.querySelectorAll('li')].map(textOf);
  describe('the queue', () => {
    it('shows what is due, how grave it is, and in which language it is written', async () => {
      const element = await deskWith(desk);
      expect(rows(element)).to.have.length(3);
      expect(rows(element)[0]).to.equal(
        'Answer due in 10 minutes SHA-2026-000042 Goods lost Urgent to be confirmed ' +
          'One of our twelve pallets never arrived. The line stands still. Received · English · 2 files',
      );
      expect(rows(element)[1]).to.contain('Plan 26 minutes late').and.to.contain('Simplified Chinese');
    });

    it('says so when there is nothing to do', async () => {
      desk.cases = { at: Date.now(), cases: [] };
      expect(textOf(await deskWith(desk))).to.contain('No open case. Everything has been dealt with.');
    });

    it('says so when it cannot be refreshed, and keeps what it had', async () => {
      const element = await deskWith(desk);
      desk.fail(new Error('unreachable'));
      await settled(element);
      expect(textOf(element)).to.contain('cannot be refreshed');
      expect(rows(element)).to.have.length(3);
    });

    it('tells the page when the sign-in is no longer good', async () => {
      const element = await deskWith(desk);
      const signedOut = oneEvent(element, 'redress-signed-out');
      desk.fail(problem('not-signed-in'));
      expect(await signedOut).to.exist;
    });

    it('is walked with arrow keys and opened with Enter', async () => {
      const element = await deskWith(desk);
      within(element, 'redress-desk-queue').focus();
      await settled(element);
      await sendKeys({ press: 'ArrowDown' });
      await settled(element);
      expect((focused() as HTMLElement).dataset['id']).to.equal(caseIds[1]);
      expect(
        within(element, 'redress-desk-queue').shadowRoot!.querySelectorAll('li [tabindex="0"]'),
      ).to.have.length(1);
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(focused()?.localName).to.equal('h2');
    });
  });

  describe('a case', () => {
    it('shows conversation, details with their gaps, due times with clause, and history', async () => {
      const element = await openCase(desk);
      const text = textOf(within(element, 'redress-desk-case'));
      expect(text).to.contain('Goods lost SHA-2026-000042');
      expect(text).to.contain('One of our twelve pallets never arrived.');
      expect(text).to.contain('Name Lin Mei Company Not given Phone +86 21 5555 0142');
      expect(text).to.contain('Would put it right Deliver it again');
      expect(text).to.match(/Confirmation .* Late 5 minutes late WF-4\.2\.2 assumed/);
      expect(text).to.contain('Solution – Not started WF-4.4.1');
      expect(text).to.contain('Entered in the register');
      expect(text).to.contain('A due time passed: Answer');
    });

    it('shows what the reporter agreed to, and nothing where nothing was said', async () => {
      expect(textOf(within(await openCase(desk), 'redress-desk-case'))).not.to.contain('Agreed to');
      const at = Date.now();
      desk.shown = deskCase({ consent: { version: 'privacy-2026-03', at } });
      const text = textOf(within(await openCase(desk), 'redress-desk-case'));
      expect(text).to.match(/Agreed to privacy-2026-03, at \d\d:\d\d today/);
    });

    it('shows what the portal has asked besides', async () => {
      desk.shown = deskCase({ happenedAt: Date.now(), details: { goods: 'Tiles', quantity: '3 / 12' } });
      const text = textOf(within(await openCase(desk), 'redress-desk-case'));
      expect(text).to.match(/When did it happen\? \d\d:\d\d today/);
      expect(text).to.contain('Which goods? Tiles How many are affected? 3 / 12');
    });

    it('shows the photos that have arrived, and lets go of them', async () => {
      const element = await openCase(desk);
      const path = ['redress-desk-case', 'redress-desk-photos', 'img'];
      await waitUntil(() => maybeWithin(element, ...path), 'the photo is shown');
      const image = within<HTMLImageElement>(element, ...path);
      await image.decode();
      expect(image.alt).to.equal('gate-4.jpg');
      expect(textOf(part(element, 'redress-desk-photos'))).to.contain('Not arrived yet');
      element.remove();
      expect(await fetch(image.src).catch(() => 'gone')).to.equal('gone');
    });

    it('says so when it cannot be loaded, and can be tried again', async () => {
      const { case: load } = desk;
      desk.case = () => Promise.reject(new Error('unreachable'));
      const element = await openCase(desk);
      expect(textOf(within(element, 'redress-desk-case'))).to.contain('The case cannot be loaded.');
      desk.case = load;
      within(element, 'redress-desk-case', '.apart button').click();
      await settled(element);
      expect(textOf(within(element, 'redress-desk-case'))).to.contain('Goods lost SHA-2026-000042');
    });

    it('is read again when the queue knows a newer version', async () => {
      const element = await openCase(desk);
      desk.shown = deskCase({ view: { ...deskCase().view, version: 4, stage: 'answered' } });
      desk.cases = { at: Date.now(), cases: [deskRow({ version: 4, stage: 'answered' })] };
      within(element, 'redress-desk-case').dispatchEvent(new Event('redress-desk-changed'));
      await settled(element);
      expect(textOf(within(element, 'redress-desk-case', '.chips'))).to.contain('Answered');
    });
  });

  it('shows the list, then the case, on a phone, and leads back to the row', async () => {
    await setViewport({ width: 360, height: 740 });
    const element = await deskWith(desk);
    expect(within(element, '.case').offsetParent).to.equal(null);
    within(element, 'redress-desk-queue', 'li button').click();
    await settled(element);
    expect(within(element, '.queue').offsetParent).to.equal(null);
    expect(document.documentElement.scrollWidth).to.equal(360);
    within(element, '.back').click();
    await settled(element);
    expect((focused() as HTMLElement).dataset['id']).to.equal(caseIds[0]);
  });

  it('stops watching when it leaves the page', async () => {
    const element = await deskWith(desk);
    element.remove();
    expect(desk.watching).to.equal(0);
  });

  itIsAccessible('with the queue', () => deskWith(desk));
  itIsAccessible('with a case', () => openCase(desk));
  itIsAccessible('in Chinese', () => openCase(desk, 'zh-Hans'));
  itIsAccessible('with a conflict', async () => {
    const element = await openCase(desk);
    desk.refusal = problem('version-conflict');
    desk.cases = deskQueue();
    await type(part(element, 'redress-desk-command', 'textarea'), 'We found it.');
    await submit(element, 'redress-desk-command');
    return element;
  });
});
