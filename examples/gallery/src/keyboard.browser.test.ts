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

/** Moves on with the Tab key until something matches; how far that may be is bounded. */
async function tabTo(selector: string, mounted: Mounted, key = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 40; steps++) {
    if (focused()?.matches(selector)) return;
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
      expect(textOf(element)).to.contain('We answer by'.toLowerCase());
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
});
