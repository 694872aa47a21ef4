import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, maybeWithin, settled, textOf, type, within } from '../testing/elements.cases.ts';
import { itWhere } from '../testing/engine.cases.ts';
import { createFakeClient, type FakeClient } from '../testing/fake-client.cases.ts';
import { createHandTimer, type HandTimer } from '../testing/hand-timer.cases.ts';
import { sentState, submissionState } from '../testing/samples.cases.ts';
import './kiosk.ts';
import type { RedressKiosk } from './kiosk.ts';

const branches = [
  { code: 'shanghai', name: 'Waigaoqiao' },
  { code: 'jakarta', name: 'Gudang Cakung' },
];
const privacy = { version: '1', notice: { en: 'Only for this.' }, address: 'https://care.example/privacy' };

describe('<redress-kiosk>', () => {
  let client: FakeClient;
  let timer: HandTimer;
  let now: number;
  beforeEach(async () => {
    client = createFakeClient({ kiosk: true, outcome: sentState(), settings: { branches, privacy } });
    timer = createHandTimer();
    now = 0;
    await setViewport({ width: 1024, height: 768 });
  });
  after(() => setViewport({ width: 800, height: 600 }));

  async function kiosk(locale = 'en'): Promise<RedressKiosk> {
    const element = await fixture<RedressKiosk>(html`
      <redress-kiosk
        locale=${locale}
        branch="jakarta"
        .client=${client}
        .timer=${timer}
        .clock=${() => now}
      ></redress-kiosk>
    `);
    await settled(element);
    return element;
  }

  async function press(element: Element, ...path: string[]): Promise<void> {
    within(element, ...path).click();
    await settled(element);
  }
  async function begun(door = 'report'): Promise<RedressKiosk> {
    const element = await kiosk();
    await press(element, `[data-door="${door}"]`);
    return element;
  }
  async function sent(): Promise<RedressKiosk> {
    const element = await begun();
    await type(within(element, 'redress-form', '#text'), 'A carton is crushed.');
    within(element, 'redress-form', '#consent').click();
    within<HTMLFormElement>(element, 'redress-form', 'form').requestSubmit();
    await waitUntil(() => maybeWithin(element, '[part~="done"]'));
    await settled(element);
    return element;
  }
  async function warned(): Promise<RedressKiosk> {
    const element = await begun();
    await type(within(element, 'redress-form', '#text'), 'A carton is crushed.');
    // The writer pauses, and the form says what it has understood.
    timer.pass(1_000);
    await settled(element);
    timer.pass(74_000);
    await settled(element);
    return element;
  }
  const passed = async (element: RedressKiosk, milliseconds: number): Promise<void> => {
    timer.pass(milliseconds);
    await settled(element);
  };
  const isAtStart = (element: RedressKiosk): boolean =>
    maybeWithin(element, '.start') !== null && maybeWithin(element, 'redress-form') === null;

  it('starts with what one may have come for, at the site where it stands', async () => {
    const element = await kiosk();
    expect(textOf(within(element, '.company'))).to.equal('Harbourline Gudang Cakung');
    expect([...element.shadowRoot!.querySelectorAll('.door strong')].map(textOf)).to.eql([
      'Report a problem',
      'Report a danger',
      'Make a suggestion',
      'Report misconduct',
    ]);
  });

  it('says on record by which way a report came, for which site and of which kind', async () => {
    for (const [door, kind] of [
      ['report', undefined],
      ['suggestion', 'suggestion'],
      ['hazard', 'hazard'],
      ['misconduct', 'misconduct'],
    ] as const) {
      const element = await begun(door);
      await type(within(element, 'redress-form', '#text'), 'The ramp is steep.');
      within(element, 'redress-form', '#consent').click();
      within<HTMLFormElement>(element, 'redress-form', 'form').requestSubmit();
      await waitUntil(() => maybeWithin(element, '[part~="done"]'));
      const { via, branch, kind: told } = client.submitted.at(-1)!;
      expect([via, branch, told]).to.eql(['kiosk', 'jakarta', kind]);
    }
  });

  it('has nothing lower than 60 px for a hand in a glove to hit', async () => {
    for (const element of [await kiosk(), await warned(), await sent()]) {
      const buttons = [...element.shadowRoot!.querySelectorAll('button')].filter((each) =>
        each.checkVisibility(),
      );
      for (const button of buttons)
        expect(button.getBoundingClientRect().height, textOf(button)).to.be.at.least(60);
    }
  });

  itWhere('measures what is zoomed as it is seen', 'sends with a button that is as high', async () => {
    const submit = within(await begun(), 'redress-form', '[part~="submit"]');
    expect(submit.getBoundingClientRect().height).to.be.at.least(60);
  });

  it('lets the browser fill in nothing, and leads nowhere else', async () => {
    const element = await begun();
    for (const id of ['name', 'reach'])
      expect(within<HTMLInputElement>(element, 'redress-form', `#${id}`).autocomplete).to.equal('off');
    expect(textOf(within(element, 'redress-form', '[part~="consent"]'))).to.contain(privacy.address);
    expect(maybeWithin(element, 'redress-form', '[part~="consent"] a')).to.equal(null);
    const link = document.createElement('a');
    link.href = 'https://elsewhere.example/';
    within(element, 'header').append(link);
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
  });

  describe('a visit', () => {
    it('is over at a tap, and nothing of it is left', async () => {
      const element = await sent();
      await press(element, '[part~="done"]');
      expect(isAtStart(element)).to.equal(true);
      expect(client.logouts).to.eql([{ keepUnsent: true }]);
      expect(focused()).to.equal(within(element, '#title'));
      await press(element, '[data-door="report"]');
      expect(within<HTMLTextAreaElement>(element, 'redress-form', '#text').value).to.equal('');
    });

    it('is over at a tap before anything was sent, too', async () => {
      const element = await begun();
      await type(within(element, 'redress-form', '#text'), 'A carton is crushed.');
      await press(element, '.stop');
      expect([isAtStart(element), client.loggedOut]).to.eql([true, 1]);
    });

    it('ends by itself after a warning that counts down', async () => {
      const element = await warned();
      expect(within<HTMLDialogElement>(element, 'dialog').open).to.equal(true);
      expect(textOf(within(element, '.seconds'))).to.equal('15');
      expect(textOf(within(element, '#warning-text'))).to.contain('In 15 seconds');
      expect(focused()).to.equal(within(element, '.stay'));
      await passed(element, 14_000);
      expect(isAtStart(element)).to.equal(false);
      await passed(element, 1_000);
      expect([isAtStart(element), client.loggedOut]).to.eql([true, 1]);
      expect(within<HTMLDialogElement>(element, 'dialog').open).to.equal(false);
    });

    it('shows nothing of what was written behind the question, and all of it again after it', async () => {
      const element = await warned();
      const text = within(element, 'redress-form', '#text');
      expect(text.checkVisibility()).to.equal(false);
      const { height } = within(element, '.kiosk').getBoundingClientRect();
      await press(element, '.stay');
      expect(text.checkVisibility()).to.equal(true);
      expect(within(element, '.kiosk').getBoundingClientRect().height, 'nothing jumps').to.equal(height);
    });

    it('is as long as the page says', async () => {
      const element = await kiosk();
      element.idleSeconds = 300;
      await press(element, '[data-door="report"]');
      await passed(element, 279_000);
      expect(within<HTMLDialogElement>(element, 'dialog').open).to.equal(false);
      await passed(element, 1_000);
      expect(within<HTMLDialogElement>(element, 'dialog').open).to.equal(true);
    });

    it('goes on with a tap, a key or Escape, and what was written is still there', async () => {
      for (const answer of ['tap', 'Enter', 'Escape']) {
        const element = await warned();
        if (answer === 'tap') within(element, '.stay').click();
        else await sendKeys({ press: answer });
        await settled(element);
        expect(within<HTMLDialogElement>(element, 'dialog').open, answer).to.equal(false);
        const text = within<HTMLTextAreaElement>(element, 'redress-form', '#text');
        expect(text.value).to.equal('A carton is crushed.');
        element.remove();
      }
    });

    it('lasts ten times as long for whoever needs it', async () => {
      const element = await warned();
      await press(element, '.longer');
      await passed(element, 870_000);
      expect(within<HTMLDialogElement>(element, 'dialog').open).to.equal(false);
    });

    it('says the countdown now and then to those who only listen', async () => {
      const element = await warned();
      const region = within(element, 'dialog [role="status"]');
      expect(textOf(region)).to.equal('');
      await passed(element, 5_000);
      expect(textOf(region)).to.contain('In 10 seconds');
      await passed(element, 1_000);
      expect(textOf(region)).to.equal('');
    });

    it('goes on with each key', async () => {
      const element = await begun();
      for (let each = 0; each < 4; each++) {
        await passed(element, 60_000);
        await sendKeys({ type: 'a' });
      }
      expect(isAtStart(element)).to.equal(false);
    });

    it('does not end while something is being sent', async () => {
      client.outcome = new Promise(() => undefined);
      const element = await begun();
      await type(within(element, 'redress-form', '#text'), 'A carton is crushed.');
      within(element, 'redress-form', '#consent').click();
      within<HTMLFormElement>(element, 'redress-form', 'form').requestSubmit();
      await settled(element);
      await passed(element, 600_000);
      expect([isAtStart(element), within<HTMLDialogElement>(element, 'dialog').open]).to.eql([false, false]);
    });

    it('is over when the device wakes after a long sleep', async () => {
      const element = await begun();
      now = 89_000;
      document.dispatchEvent(new Event('visibilitychange'));
      await settled(element);
      expect(isAtStart(element)).to.equal(false);
      now = 90_000;
      document.dispatchEvent(new Event('visibilitychange'));
      await settled(element);
      expect(isAtStart(element)).to.equal(true);
    });

    it('is over when the browser brings the page back as it was', async () => {
      const element = await begun();
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      await settled(element);
      expect([isAtStart(element), client.loggedOut]).to.eql([true, 1]);
    });

    it('begins only when everything of the one before is gone', async () => {
      const element = await begun();
      let done = (): void => undefined;
      client.logout = () =>
        new Promise((resolve) => {
          done = () => {
            client.forget();
            resolve({ unsent: 0 });
          };
        });
      await press(element, '.stop');
      await press(element, '[data-door="report"]');
      expect(isAtStart(element)).to.equal(true);
      done();
      await waitUntil(() => maybeWithin(element, 'redress-form'));
      await settled(element);
      expect(isAtStart(element)).to.equal(false);
    });

    it('leaves no timer and no listener when the element is removed', async () => {
      const element = await begun();
      element.remove();
      await waitUntil(() => client.listening === 0);
      expect(timer.waiting).to.equal(0);
    });
  });

  describe('its languages', () => {
    it('are chosen by their own names, and the next person gets the site’s', async () => {
      const element = await kiosk();
      const names = [...element.shadowRoot!.querySelectorAll('.languages button')].map(textOf);
      expect(names).to.eql(['English', '简体中文', '繁體中文', 'Bahasa Indonesia']);
      await press(element, '.languages [lang="id"]');
      expect(textOf(within(element, '#title'))).to.equal('Apa yang ingin Anda sampaikan?');
      await press(element, '[data-door="report"]');
      expect(textOf(within(element, 'redress-form', 'label[for="text"]'))).to.equal('Apa yang terjadi?');
      await press(element, '.stop');
      expect(textOf(within(element, '#title'))).to.equal('What would you like to tell us?');
    });

    it('go back to the site’s when nobody goes on', async () => {
      const element = await kiosk('zh-Hans');
      await press(element, '.languages [lang="en"]');
      await passed(element, 90_000);
      await waitUntil(() => textOf(within(element, '#title')) === '您想告诉我们什么？');
    });

    it('are changed without losing what was written', async () => {
      const element = await begun();
      await type(within(element, 'redress-form', '#text'), 'A carton is crushed.');
      await press(element, '.languages [lang="zh-Hant"]');
      const text = within<HTMLTextAreaElement>(element, 'redress-form', '#text');
      expect(text.value).to.equal('A carton is crushed.');
    });
  });

  describe('without a connection', () => {
    beforeEach(() => {
      client.outcome = submissionState();
    });

    it('says where the report is, never that the page may be closed, and gives its code', async () => {
      const element = await sent();
      const receipt = within(element, 'redress-form', 'redress-receipt');
      expect(textOf(receipt)).to.contain('sealed on this device').and.not.to.contain('close this page');
      await waitUntil(() => maybeWithin(receipt, '.qr'), 'the code is drawn', { timeout: 8_000 });
    });

    it('says on the start screen that something waits, until it has gone', async () => {
      client.unsent = 2;
      const element = await kiosk();
      expect(textOf(within(element, '[part~="waiting"]'))).to.contain('2 reports on this tablet are waiting');
      client.unsent = 0;
      await passed(element, 15_000);
      expect(maybeWithin(element, '[part~="waiting"]')).to.equal(null);
    });

    it('has the browser ask before it leaves the page with what waits', async () => {
      const leave = (): boolean => {
        const leaving = new Event('beforeunload', { cancelable: true });
        dispatchEvent(leaving);
        return leaving.defaultPrevented;
      };
      const element = await kiosk();
      expect(leave()).to.equal(false);
      client.unsent = 1;
      dispatchEvent(new Event('online'));
      await settled(element);
      expect(leave()).to.equal(true);
    });
  });

  it('says so when the device would not forget', async () => {
    const element = await begun();
    client.logout = () => Promise.reject(new Error('no storage'));
    await press(element, '.stop');
    expect(textOf(within(element, '[role="alert"]'))).to.contain('could not be cleared');
  });

  it('refuses a client that keeps what it shows', async () => {
    client = createFakeClient();
    const element = await kiosk();
    expect(textOf(within(element, '[role="alert"]'))).to.contain('not set up for a tablet');
    expect(maybeWithin(element, '.start')).to.equal(null);
  });

  it('makes a client for shared devices from its attributes', async () => {
    const element = await fixture<RedressKiosk>(html`
      <redress-kiosk locale="en" endpoint="/" portal-key="pk_hall"></redress-kiosk>
    `);
    await waitUntil(() => element.client);
    expect(element.client!.kiosk).to.equal(true);
  });

  itIsAccessible('at its start', () => kiosk());
  itIsAccessible('while somebody writes', () => begun());
  itIsAccessible('with its warning', () => warned());
  itIsAccessible('when it is sent', () => sent());
});
