import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { focused, maybeWithin, settled, type, within } from '../testing/elements.cases.ts';
import { createFakeClient } from '../testing/fake-client.cases.ts';
import { formWith, send, type TimedForm } from './form-driver.cases.ts';
import { TrapController } from './trap.controller.ts';

/** What `chai-a11y-axe` brings, once it has judged something. */
declare const axe: {
  setup(element: Element): void;
  teardown(): void;
  readonly commons: { readonly dom: { isVisibleToScreenReaders(element: Element): boolean } };
};

const trapOf = (form: TimedForm): HTMLInputElement => within<HTMLInputElement>(form, '[name="link"]');

/** A form whose time is the test’s. */
function hostOf(): {
  readonly renderRoot: HTMLElement;
  addController(): void;
  requestUpdate(): void;
  removeController(): void;
  readonly updateComplete: Promise<boolean>;
} {
  const renderRoot = document.createElement('div');
  const [form, field] = [document.createElement('form'), document.createElement('input')];
  field.id = 'link';
  form.append(field);
  renderRoot.append(form);
  const nothing = (): void => undefined;
  return {
    renderRoot,
    addController: nothing,
    removeController: nothing,
    requestUpdate: nothing,
    updateComplete: Promise.resolve(true),
  };
}

describe('the trap of the form', () => {
  it('is met by nobody who goes through the form by keyboard', async () => {
    const form = await formWith(createFakeClient());
    within(form, '#text').focus();
    const met = new Set<Element>();
    for (let step = 0; step < 60; step++) {
      await sendKeys({ press: 'Tab' });
      const at = focused();
      if (!at || !form.shadowRoot?.contains(at)) continue;
      if (met.has(at)) break;
      met.add(at);
    }
    expect(met.size).to.be.above(5);
    expect(met.has(trapOf(form))).to.equal(false);
  });

  it('takes no focus and no pointer, whatever tries', async () => {
    const form = await formWith(createFakeClient());
    const trap = trapOf(form);
    const before = focused();
    trap.focus();
    expect(focused()).to.equal(before);
    const { left, top } = trap.getBoundingClientRect();
    expect(form.shadowRoot?.elementFromPoint(left, top)).not.to.equal(trap);
  });

  it('each measure is there by itself, for browsers and helpers that know only some of them', async () => {
    const form = await formWith(createFakeClient());
    const trap = trapOf(form);
    const around = trap.parentElement!;
    expect(around.inert).to.equal(true);
    expect(around.ariaHidden).to.equal('true');
    expect(trap.tabIndex).to.equal(-1);
    expect(trap.autocomplete).to.equal('off');
    expect(trap.required).to.equal(false);
    for (const name of ['data-1p-ignore', 'data-bwignore', 'data-form-type', 'data-lpignore'])
      expect(trap.hasAttribute(name), name).to.equal(true);
    // What Chromium and Firefox take for an address, a name or a card, and what 1Password keeps of a person.
    const kinds =
      /name|mail|phone|tel|addr|street|city|state|country|zip|post|company|organi|card|cvc|user|pass|web|url|birth/i;
    for (const word of [trap.name, trap.id, around.textContent]) expect(word).not.to.match(kinds);
  });

  it('is drawn, clipped to nothing, and no display: none, which programs pass over', async () => {
    const form = await formWith(createFakeClient());
    const style = getComputedStyle(trapOf(form).parentElement!);
    expect(style.display).not.to.equal('none');
    expect(style.visibility).to.equal('visible');
    expect(style.position).to.equal('absolute');
    expect(style.clipPath).to.equal('inset(50%)');
  });

  it('takes no room: nothing stands elsewhere for it, and nothing scrolls', async () => {
    const form = await formWith(createFakeClient());
    const measures = (): readonly number[] => [
      form.getBoundingClientRect().height,
      within(form, '[part~="submit"]').getBoundingClientRect().top,
      document.documentElement.scrollWidth,
      document.documentElement.scrollHeight,
    ];
    const before = measures();
    trapOf(form).parentElement!.remove();
    expect(measures()).to.eql(before);
  });

  it('tells nothing of a person who takes their time', async () => {
    const host = hostOf();
    let now = 0;
    const trap = new TrapController(host, () => now);
    trap.hostConnected();
    now = 10_000;
    expect(trap.told({ text: 'A carton is crushed.' })).to.eql({ text: 'A carton is crushed.' });
  });

  it('tells of what was filled in and of a form that was open for a moment, and of the next one nothing', async () => {
    const host = hostOf();
    let now = 0;
    const trap = new TrapController(host, () => now);
    trap.hostConnected();
    const field = host.renderRoot.querySelector('input')!;
    field.value = 'https://spam.example';
    now = 1_900;
    expect(trap.told({ text: 'Buy!' }).filling).to.eql({ trap: true, seconds: 1 });
    now = 60_000;
    expect(trap.told({ text: 'Buy!' }).filling).to.eql({ trap: true });
    // It is handed in: the form is behind the receipt.
    field.form!.hidden = true;
    trap.hostUpdated();
    field.form!.hidden = false;
    now = 120_000;
    expect(trap.told({ text: 'A carton is crushed.' })).to.eql({ text: 'A carton is crushed.' });
  });

  it('keeps nothing from being sent', async () => {
    const client = createFakeClient();
    const form = await formWith(client);
    trapOf(form).value = 'https://spam.example';
    await type(within(form, '#text'), 'A carton is crushed.');
    await send(form);
    expect(client.submitted[0]).to.have.property('text', 'A carton is crushed.');
    expect(client.submitted[0]?.filling).to.have.property('trap', true);
    await settled(form);
    expect(maybeWithin(form, 'redress-receipt')).to.exist;
    expect(trapOf(form).value).to.equal('');
  });

  it('is unknown to the accessibility tree', async () => {
    const form = await formWith(createFakeClient());
    await expect(form).to.be.accessible();
    axe.setup(form);
    try {
      const { isVisibleToScreenReaders } = axe.commons.dom;
      expect(isVisibleToScreenReaders(within(form, '#text'))).to.equal(true);
      expect(isVisibleToScreenReaders(trapOf(form))).to.equal(false);
      expect(isVisibleToScreenReaders(trapOf(form).parentElement!)).to.equal(false);
    } finally {
      axe.teardown();
    }
  });
});
