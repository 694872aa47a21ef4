import { expect } from '@open-wc/testing';
import { focused, settled, textOf, within } from '@redress/widget/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { nameOf } from './inside.cases.ts';
import type { Mounted } from './mount.ts';
import { loadStyles, storyOf, withStory } from './stage.cases.ts';

const press = async (key: string, { element }: Mounted): Promise<void> => {
  await sendKeys({ press: key });
  await settled(element);
};

/** Moves on with the Tab key until something matches, in an element of that name if one is said; how far that may be is bounded. */
async function tabTo(selector: string, mounted: Mounted, key = 'Tab', inside = ''): Promise<void> {
  for (let steps = 0; steps < 40; steps++) {
    const at = focused();
    const { host } = (at?.getRootNode() ?? document) as Partial<ShadowRoot>;
    if (at?.matches(selector) && (inside === '' || host?.localName === inside)) return;
    await press(key, mounted);
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

const write = async (text: string, mounted: Mounted): Promise<void> => {
  await sendKeys({ type: text });
  mounted.timer.pass(1_000);
  await settled(mounted.element);
};

/** What the Tab key reaches, in order, once round. */
async function tabOrder(mounted: Mounted): Promise<readonly string[]> {
  const order: string[] = [];
  for (let at = focused(); order.length < 60; at = focused()) {
    if (at && at !== document.body) order.push(at.id || at.className || nameOf(at));
    await press('Tab', mounted);
    if (focused() === document.body || focused() === null) break;
  }
  return order;
}

describe('without a mouse', () => {
  before(async () => {
    await setViewport({ width: 800, height: 700 });
    await emulateMedia({ reducedMotion: 'reduce' });
    await loadStyles();
  });
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));
  beforeEach(() => (document.activeElement as HTMLElement | null)?.blur());

  it('a complaint is written, corrected, made urgent, given a contact and sent', () =>
    withStory(storyOf('form/empty'), {}, async (mounted) => {
      const { element, client, words } = mounted;
      await tabTo('#text', mounted);
      await write(words.damaged, mounted);
      await tabTo('#correct', mounted);
      await press('Enter', mounted);
      expect(focused()?.id, 'the list of issues takes the focus').to.equal('issue');
      await tabTo('input[type="checkbox"]', mounted);
      await press('Space', mounted);
      await tabTo('#order', mounted);
      await write('PO-20871', mounted);
      await tabTo('input[type="file"]', mounted);
      await tabTo('#reach', mounted);
      await write('anna@example.com', mounted);
      await tabTo('[part~="submit"]', mounted);
      await press('Enter', mounted);
      expect(client.submitted).to.have.length(1);
      const [sent] = client.submitted;
      expect(sent?.text).to.equal(words.damaged);
      expect(sent?.facts?.operationsAffected).to.equal(true);
      expect(textOf(focused()!), 'the focus is where the news is').to.equal('Saved on this device');
      expect(textOf(element)).to.contain('We will answer by'.toLowerCase());
    }));

  it('the errors are where the focus goes, and each leads to its field', () =>
    withStory(storyOf('form/errors'), {}, async (mounted) => {
      within(mounted.element, '#errors').focus();
      await press('Tab', mounted);
      await press('Enter', mounted);
      expect(focused()?.id).to.equal('text');
      within(mounted.element, '#errors').focus();
      await press('Tab', mounted);
      await press('Tab', mounted);
      await press('Enter', mounted);
      expect(focused()?.id).to.equal('reach');
    }));

  it('the order of the Tab key is that of the eye', () =>
    withStory(storyOf('form/empty'), {}, async (mounted) => {
      await tabTo('#text', mounted);
      const order = await tabOrder(mounted);
      const known = ['text', 'order', 'waybill', 'resolution', 'name', 'reach'];
      expect(order.filter((each) => known.includes(each))).to.eql(known);
      expect(order.at(-1)).to.contain('submit');
    }));

  it('the dialog opens, keeps the focus inside, and gives it back when it closes', () =>
    withStory(storyOf('launcher/closed'), {}, async (mounted) => {
      const { element } = mounted;
      const elsewhere = document.createElement('button');
      elsewhere.textContent = 'elsewhere';
      document.body.append(elsewhere);
      try {
        await tabTo('[part~="button"]', mounted);
        await press('Enter', mounted);
        for (let tries = 0; tries < 200 && focused()?.id !== 'text'; tries++) await settled(element);
        expect(focused()?.id).to.equal('text');
        for (const key of ['Tab', 'Shift+Tab']) {
          for (let steps = 0; steps < 30; steps++) {
            await sendKeys({ press: key });
            expect(focused(), 'the page behind it has no focus').not.to.equal(elsewhere);
            expect(focused()?.part.contains('button') ?? false).to.equal(false);
          }
        }
        await press('Escape', mounted);
        expect(within(element, 'redress-dialog', 'dialog').hasAttribute('open')).to.equal(false);
        expect(focused(), 'the button has the focus again').to.equal(within(element, '[part~="button"]'));
      } finally {
        elsewhere.remove();
      }
    }));

  it('arrows move between the tabs of the dialog, and only the chosen one is in the order of the Tab key', () =>
    withStory(storyOf('dialog/cases'), {}, async (mounted) => {
      within(mounted.element, '#tab-cases').focus();
      await press('ArrowLeft', mounted);
      expect(focused()?.id).to.equal('tab-report');
      expect(focused()?.ariaSelected).to.equal('true');
      await press('Tab', mounted);
      expect(focused()?.id).not.to.equal('tab-cases');
      await press('Shift+Tab', mounted);
      await press('ArrowRight', mounted);
      expect(focused()?.id).to.equal('tab-cases');
    }));

  it('a case is rated', () =>
    withStory(storyOf('status/rating'), {}, async (mounted) => {
      await tabTo('input[name="satisfied"]', mounted);
      await press('Space', mounted);
      await tabTo('input[name="score"]', mounted);
      await press('ArrowRight', mounted);
      await tabTo('button.primary', mounted);
      await press('Enter', mounted);
      expect(mounted.client.commands).to.have.length(1);
      expect(mounted.client.commands[0]).to.include({ type: 'rate', satisfied: true });
    }));

  it('a plan is declined with a reason', () =>
    withStory(storyOf('status/offer'), {}, async (mounted) => {
      await tabTo('#decline', mounted);
      await press('Enter', mounted);
      expect(focused()?.id).to.equal('reason');
      await sendKeys({ type: 'Today, please.' });
      await tabTo('button.primary', mounted);
      await press('Enter', mounted);
      expect(mounted.client.commands).to.eql([{ type: 'decline-plan', reason: 'Today, please.' }]);
    }));

  it('a question is answered', () =>
    withStory(storyOf('status/waiting-for-you'), {}, async (mounted) => {
      await tabTo('#text', mounted);
      await sendKeys({ type: 'The seal is HL-4471.' });
      await tabTo('button.primary', mounted);
      await press('Enter', mounted);
      expect(mounted.client.commands).to.have.length(1);
      expect(mounted.client.commands[0]).to.include({
        type: 'add-information',
        text: 'The seal is HL-4471.',
      });
      expect(focused()?.isConnected, 'the focus is not lost with the button').to.equal(true);
      expect(focused()).not.to.equal(document.body);
    }));

  it('an answer that was left empty is said to be missing where the focus goes', () =>
    withStory(storyOf('status/waiting-for-you'), {}, async (mounted) => {
      await tabTo('button.primary', mounted);
      await press('Enter', mounted);
      expect(mounted.client.commands).to.eql([]);
      expect(focused()?.id).to.equal('text');
      expect(focused()?.ariaInvalid).to.equal('true');
    }));

  it('a claim is begun, given up, begun again and made', () =>
    withStory(storyOf('status/claim-offered'), {}, async (mounted) => {
      const toClaim = (selector: string) => tabTo(selector, mounted, 'Tab', 'redress-claim');
      await toClaim('#open');
      await press('Enter', mounted);
      await toClaim('button.primary + button');
      await press('Enter', mounted);
      expect(focused()?.id, 'the button that began it').to.equal('open');
      await press('Enter', mounted);
      await toClaim('input[name="basis"]');
      await press('ArrowDown', mounted);
      await toClaim('#amount');
      await sendKeys({ type: '1200' });
      await toClaim('#text');
      await sendKeys({ type: 'Twelve cartons of bearings.' });
      await toClaim('button.primary');
      await press('Enter', mounted);
      expect(mounted.client.commands).to.have.length(1);
      const [made] = mounted.client.commands;
      expect(made).to.include({ type: 'claim', text: 'Twelve cartons of bearings.' });
      expect(made).to.have.nested.property('amount.amount', 1_200);
    }));

  it('a report is taken back only after a second word, and kept when one thinks better of it', () =>
    withStory(storyOf('status/withdraw'), {}, async (mounted) => {
      const toWithdraw = (selector: string) => tabTo(selector, mounted, 'Tab', 'redress-withdraw');
      await toWithdraw('#open');
      await press('Enter', mounted);
      expect(focused()?.className, 'the question takes the focus').to.equal('panel');
      await toWithdraw('button.danger + button');
      await press('Enter', mounted);
      expect(focused()?.id).to.equal('open');
      expect(mounted.client.commands).to.eql([]);
      await press('Enter', mounted);
      await toWithdraw('button.danger');
      await press('Enter', mounted);
      expect(mounted.client.commands.map(({ type }) => type)).to.eql(['withdraw']);
    }));

  it('a case that is closed is opened again, and not without a reason', () =>
    withStory(storyOf('status/reopen'), {}, async (mounted) => {
      const toReopen = (selector: string) => tabTo(selector, mounted, 'Tab', 'redress-reopen');
      await toReopen('button');
      await press('Enter', mounted);
      expect(focused()?.id, 'the reason that is missing').to.equal('reason');
      await sendKeys({ type: 'It leaks again.' });
      await toReopen('button');
      await press('Enter', mounted);
      expect(mounted.client.commands).to.eql([{ type: 'reopen', reason: 'It leaks again.' }]);
    }));

  it('a case is chosen from the list, and the way back leads to where one was', () =>
    withStory(storyOf('cases/many'), {}, async (mounted) => {
      await tabTo('li:nth-of-type(2) [part="case"]', mounted);
      const chosen = focused()?.getAttribute('data-case');
      await press('Enter', mounted);
      expect(focused(), 'the focus does not fall out of the list').not.to.equal(document.body);
      within(mounted.element, '[part="back"]').focus();
      await press('Enter', mounted);
      expect(focused()?.getAttribute('data-case')).to.equal(chosen);
    }));

  it('a satisfied customer says so, where the survey stands alone', () =>
    withStory(storyOf('survey/asking'), {}, async (mounted) => {
      await tabTo('input[name="satisfied"]', mounted);
      await press('Space', mounted);
      await tabTo('button.primary', mounted);
      await press('Enter', mounted);
      expect(mounted.client.commands[0]).to.include({ type: 'rate', satisfied: true });
    }));

  it('a report is begun on a shared tablet, and stopped', () =>
    withStory(storyOf('kiosk/start'), {}, async (mounted) => {
      await tabTo('[data-door]', mounted);
      await press('Enter', mounted);
      for (let tries = 0; tries < 200 && focused()?.id !== 'text'; tries++) await settled(mounted.element);
      expect(focused()?.id).to.equal('text');
      await tabTo('.stop', mounted, 'Shift+Tab');
      await press('Enter', mounted);
      expect(within(mounted.element, '#title').textContent).to.contain('What would you like to tell us?');
    }));

  it('the scanner opens, closes with Escape, and gives the focus back', () => {
    const { then: _, ...beforeAiming } = storyOf('form/scan-aiming');
    return withStory(beforeAiming, {}, async (mounted) => {
      await tabTo('button', mounted, 'Tab', 'redress-scan-button');
      const button = focused();
      await press('Enter', mounted);
      for (let tries = 0; tries < 200 && focused() === button; tries++) await settled(mounted.element);
      expect(focused()?.closest('dialog'), 'the focus is in the scanner').not.to.equal(null);
      await press('Escape', mounted);
      expect(focused()).to.equal(button);
    });
  });

  it('a photo is taken out, and the next thing to do has the focus', () =>
    withStory(storyOf('form/photos'), {}, async (mounted) => {
      const picker = within(mounted.element, 'redress-photo-picker');
      const before = picker.shadowRoot!.querySelectorAll('.remove').length;
      await tabTo('.remove', mounted);
      await press('Enter', mounted);
      expect(picker.shadowRoot!.querySelectorAll('.remove').length).to.equal(before - 1);
      expect(focused()?.matches('input[type="file"]')).to.equal(true);
    }));
});
