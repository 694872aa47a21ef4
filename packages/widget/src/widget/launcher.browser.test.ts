import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../dialog/dialog.ts';
import type { RedressDialog } from '../dialog/dialog.ts';
import type { RedressForm } from '../form/form.ts';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, maybeWithin, settled, textOf, type, within } from '../testing/elements.cases.ts';
import { createFakeClient } from '../testing/fake-client.cases.ts';
import './widget.ts';
import type { RedressWidget } from './widget.ts';

async function widgetWith(client = createFakeClient()): Promise<RedressWidget> {
  const widget = await fixture<RedressWidget>(html`
    <redress-widget locale="en" order="PO-20871" portal-key="pk_test"></redress-widget>
  `);
  widget.client = client;
  return widget;
}

async function press(widget: RedressWidget): Promise<void> {
  within(widget, 'button').click();
  await waitUntil(() => maybeWithin(widget, 'redress-dialog', 'dialog[open]'));
  await settled(within(widget, 'redress-dialog'));
}

describe('<redress-widget>', () => {
  it('has a button in the language of the page around it, and follows it', async () => {
    const page = await fixture(html`<div lang="zh-CN"><redress-widget></redress-widget></div>`);
    const button = within(page.querySelector('redress-widget')!, 'button');
    expect(button.textContent).to.equal('反馈问题');
    page.setAttribute('lang', 'en');
    await aTimeout(0);
    expect(button.textContent).to.equal('Report a problem');
  });

  it('opens the dialog for the order it names', async () => {
    const widget = await widgetWith();
    await press(widget);
    expect(textOf(within(widget, 'redress-dialog', 'redress-form', '.subject'))).to.contain('Order PO-20871');
    expect(focused()).to.have.property('id', 'text');
  });

  it('takes what the page is about from its properties, too, and them before its attributes', async () => {
    const widget = await widgetWith();
    Object.assign(widget, { order: 'PO-7', waybill: 'HL-7' });
    await press(widget);
    expect(textOf(within(widget, 'redress-dialog', 'redress-form', '.subject'))).to.equal(
      'About Order PO-7 Waybill HL-7 Change',
    );
  });

  it('opens it for another order when the portal says so', async () => {
    const widget = await widgetWith();
    await widget.open({ waybill: 'HL-1' });
    await settled(within(widget, 'redress-dialog'));
    expect(textOf(within(widget, 'redress-dialog', 'redress-form', '.subject'))).to.contain('Waybill HL-1');
  });

  it('opens it with all that the page knows, and fills in what the portal tells', async () => {
    const client = createFakeClient({
      settings: {
        branches: [
          { code: 'shanghai', name: 'Shanghai' },
          { code: 'jakarta', name: 'Jakarta' },
        ],
      },
    });
    const widget = await fixture<RedressWidget>(html`
      <redress-widget
        locale="en"
        order="PO-20871"
        branch="jakarta"
        kind="misconduct"
        customer='{"name": "Lin Mei"}'
      ></redress-widget>
    `);
    widget.client = client;
    await widget.prefill({ text: 'The storekeeper demands money.' });
    await widget.open({ waybill: 'HL-1' });
    const form = within(widget, 'redress-dialog', 'redress-form');
    await settled(form);
    expect(within<HTMLInputElement>(form, '#name').value).to.equal('Lin Mei');
    expect(within<HTMLTextAreaElement>(form, '#text').value).to.equal('The storekeeper demands money.');
    expect(textOf(within(form, '.subject'))).to.equal('About Waybill HL-1 Change');
    within<HTMLFormElement>(form, 'form').requestSubmit();
    await waitUntil(() => client.submitted.length > 0);
    expect([client.submitted[0]?.branch, client.submitted[0]?.kind]).to.eql(['jakarta', 'misconduct']);
  });

  it('says what the portal says in its own words: on the button, before the form, on personal data', async () => {
    const widget = await fixture<RedressWidget>(html`
      <redress-widget locale="en">
        <span slot="label">Something wrong?</span>
        <p slot="intro">We read every word.</p>
        <p slot="privacy">Our own words on your data.</p>
      </redress-widget>
    `);
    const notice = { version: '1', notice: { en: 'The notice of the profile.' } };
    widget.client = createFakeClient({ settings: { privacy: notice } });
    const shown = (element: HTMLElement): boolean => element.checkVisibility() && element.offsetHeight > 0;
    const [label, intro, privacy] = [...widget.children] as HTMLElement[];
    expect(shown(label!)).to.equal(true);
    expect(shown(intro!)).to.equal(false);
    await press(widget);
    expect([shown(intro!), shown(privacy!)]).to.eql([true, true]);
    expect(shown(within(widget, 'redress-dialog', 'redress-form', '#privacy'))).to.equal(false);
  });

  it('says what the profile says on personal data where the portal says nothing', async () => {
    const notice = { version: '1', notice: { en: 'The notice of the profile.' } };
    const widget = await widgetWith(createFakeClient({ settings: { privacy: notice } }));
    await press(widget);
    const said = within(widget, 'redress-dialog', 'redress-form', '#privacy');
    expect(said.checkVisibility() && said.offsetHeight > 0).to.equal(true);
  });

  it('opens without a customer whom the page has mistyped', async () => {
    const widget = await fixture<RedressWidget>(html`<redress-widget customer="{name"></redress-widget>`);
    expect(widget.customer).to.equal(undefined);
  });

  it('gets the focus back, and keeps what was entered', async () => {
    const widget = await widgetWith();
    within(widget, 'button').focus();
    await press(widget);
    await type(within(widget, 'redress-dialog', 'redress-form', '#text'), 'A carton is crushed.');
    const closed = oneEvent(within(widget, 'redress-dialog'), 'redress-closed');
    widget.close();
    await closed;
    expect(focused()).to.equal(within(widget, 'button'));
    await press(widget);
    expect(within<HTMLTextAreaElement>(widget, 'redress-dialog', 'redress-form', '#text').value).to.equal(
      'A carton is crushed.',
    );
  });

  it('makes the first field while the page is idle, and nothing else before somebody wants it', async () => {
    const widget = await fixture<RedressWidget>(
      html`<redress-widget locale="en" portal-key="pk_test"></redress-widget>`,
    );
    await waitUntil(() => maybeWithin(widget, 'redress-dialog', 'redress-form', '#text'), 'it is made', {
      timeout: 8_000,
    });
    const dialog = within<RedressDialog>(widget, 'redress-dialog');
    const form = within<RedressForm>(dialog, 'redress-form');
    const field = within<HTMLTextAreaElement>(form, '#text');
    await form.updateComplete;
    expect([dialog.open, dialog.client, maybeWithin(form, '[part~="submit"]')]).to.eql([
      false,
      undefined,
      null,
    ]);
    // What the portal says only now is not forgotten either.
    const intro = document.createElement('p');
    intro.slot = 'intro';
    intro.textContent = 'We read every word.';
    widget.append(intro);
    widget.client = createFakeClient();
    widget.setAttribute('order', 'PO-1');
    await press(widget);
    expect([dialog.open, focused(), intro.checkVisibility()]).to.eql([true, field, true]);
    expect(within(form, '[part~="submit"]')).to.exist;
    expect(textOf(within(form, '.subject'))).to.contain('Order PO-1');
  });

  it('hides its button when the portal opens it itself', async () => {
    const widget = await fixture<RedressWidget>(html`<redress-widget no-button></redress-widget>`);
    expect(within(widget, 'button').offsetParent).to.equal(null);
    expect(getComputedStyle(within(widget, 'button')).display).to.equal('none');
  });

  it('makes a client of its own from its attributes', async () => {
    const widget = await fixture<RedressWidget>(html`
      <redress-widget locale="en" endpoint="/" portal-key="pk_test"></redress-widget>
    `);
    await widget.open();
    expect(maybeWithin(widget, 'redress-dialog', 'redress-form', '#text')).to.exist;
  });

  it('opens without a backend, says so, and can be tried again', async () => {
    const widget = await fixture<RedressWidget>(
      html`<redress-widget locale="en" endpoint="http://["></redress-widget>`,
    );
    await widget.open();
    const form = within(widget, 'redress-dialog', 'redress-form');
    await waitUntil(() => textOf(form).includes('cannot be reached'));
    await type(within(form, '#text'), 'A carton is crushed.');
    widget.close();
    widget.setAttribute('endpoint', '/');
    await widget.open();
    await waitUntil(() => maybeWithin(form, '.submit'), 'all fields are there', { timeout: 8_000 });
    expect(within<HTMLTextAreaElement>(form, '#text').value).to.equal('A carton is crushed.');
  });

  it('sends what an earlier visit left', async () => {
    const note = `redress:${location.origin}:pk_left:waiting`;
    localStorage.setItem(note, '1');
    await fixture(html`<redress-widget endpoint="/" portal-key="pk_left"></redress-widget>`);
    // WebKit, which does not tell when it is idle, is given a second.
    await waitUntil(() => localStorage.getItem(note) === null, 'the outbox was looked at', {
      timeout: 8_000,
    });
  });

  it('gives the next person on a shared device an empty form', async () => {
    const client = createFakeClient();
    const widget = await widgetWith(client);
    await press(widget);
    await type(within(widget, 'redress-dialog', 'redress-form', '#text'), 'A carton is crushed.');
    const dialog = within(widget, 'redress-dialog');
    expect(await widget.logout()).to.eql({ unsent: 0 });
    expect([client.loggedOut, dialog.isConnected]).to.eql([1, false]);
    await press(widget);
    expect(within<HTMLTextAreaElement>(widget, 'redress-dialog', 'redress-form', '#text').value).to.equal('');
  });

  it('takes away what it showed when everything is to be forgotten, as by a sign-out in another tab', async () => {
    const client = createFakeClient();
    const widget = await widgetWith(client);
    await press(widget);
    await type(within(widget, 'redress-dialog', 'redress-form', '#text'), 'A carton is crushed.');
    const dialog = within(widget, 'redress-dialog');
    client.forget();
    await aTimeout(0);
    expect(dialog.isConnected).to.equal(false);
    await press(widget);
    expect(within<HTMLTextAreaElement>(widget, 'redress-dialog', 'redress-form', '#text').value).to.equal('');
  });

  it('hears of it from the client that it was given last, and from no other', async () => {
    const [before, after] = [createFakeClient(), createFakeClient()];
    const widget = await widgetWith(before);
    widget.client = after;
    await press(widget);
    before.forget();
    await aTimeout(0);
    expect(maybeWithin(widget, 'redress-dialog')).to.exist;
  });

  it('survives being moved, and leaves nothing behind when it is removed', async () => {
    const client = createFakeClient();
    const widget = await widgetWith(client);
    await press(widget);
    widget.close();
    const dialog = within(widget, 'redress-dialog');
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(widget);
    await aTimeout(0);
    expect(maybeWithin(widget, 'redress-dialog')).to.equal(dialog);
    elsewhere.remove();
    await aTimeout(0);
    expect(maybeWithin(widget, 'redress-dialog')).not.to.exist;
    expect(client.listening).to.equal(0);
  });

  it('shows two widgets in two languages side by side', async () => {
    const page = await fixture(html`
      <div>
        <redress-widget locale="en"></redress-widget>
        <redress-widget locale="zh-Hans"></redress-widget>
      </div>
    `);
    expect(
      [...page.querySelectorAll('redress-widget')].map((each) => within(each, 'button').textContent),
    ).to.eql(['Report a problem', '反馈问题']);
  });

  itIsAccessible('closed', () => widgetWith());
});
