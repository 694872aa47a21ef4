import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { RedressDialog } from '../dialog/dialog.component.ts';
import '../dialog/dialog.ts';
import { focused, maybeWithin, settled, textOf, type, within } from '../testing/elements.cases.ts';
import { createFakeClient, type FakeClient } from '../testing/fake-client.cases.ts';
import { openByLink } from './open-by-link.ts';
import './widget.ts';
import type { RedressWidget } from './widget.ts';

const branches = [
  { code: 'shanghai', name: 'Waigaoqiao' },
  { code: 'jakarta', name: 'Gudang Cakung' },
];
const plain = location.href.replace(/#.*$/, '');

describe('a page that was opened by the code of a poster', () => {
  let client: FakeClient;
  beforeEach(() => {
    client = createFakeClient({ settings: { branches } });
  });
  afterEach(() => history.replaceState(null, '', plain));

  async function opened(fragment: string): Promise<RedressWidget> {
    history.replaceState(null, '', `${plain}${fragment}`);
    const widget = document.createElement('redress-widget');
    widget.client = client;
    widget.setAttribute('locale', 'en');
    await fixture(html`${widget}`);
    return widget;
  }
  const form = (widget: RedressWidget) => within(widget, 'redress-dialog', 'redress-form');

  it('has the form open, for the site where it hangs, with the cursor behind the beginning of the number', async () => {
    const widget = await opened('#redress?branch=jakarta&waybill=HL-');
    await waitUntil(() => focused()?.id === 'waybill', 'the field has the focus', { timeout: 8_000 });
    const field = focused() as HTMLInputElement;
    expect([field.value, field.selectionStart, field.selectionEnd]).to.eql(['HL-', 3, 3]);
    await type(within(form(widget), '#text'), 'Nobody was at the gate.');
    within<HTMLFormElement>(form(widget), 'form').requestSubmit();
    await waitUntil(() => client.submitted.length > 0);
    const { via, branch, subject } = client.submitted[0]!;
    expect([via, branch, subject?.waybill]).to.eql(['poster', 'jakarta', undefined]);
  });

  describe('before there is a client', () => {
    let dialog: RedressDialog;
    beforeEach(async () => {
      history.replaceState(null, '', `${plain}#redress?branch=jakarta&waybill=HL-`);
      dialog = await fixture<RedressDialog>(html`<redress-dialog locale="en"></redress-dialog>`);
      await openByLink({ dialog, open: (context) => dialog.show(context) });
      await settled(within(dialog, 'redress-form'));
      expect([focused()?.id, maybeWithin(dialog, 'redress-form', '#waybill')]).to.eql(['text', null]);
    });

    it('has the cursor in the first field, and behind the beginning of the number once its field is there', async () => {
      dialog.client = client;
      await waitUntil(() => focused()?.id === 'waybill', 'the field has the focus', { timeout: 8_000 });
      expect((focused() as HTMLInputElement).selectionStart).to.equal(3);
    });

    it('leaves the cursor to a customer who has begun to write meanwhile', async () => {
      await type(within(dialog, 'redress-form', '#text'), 'Nobody was');
      dialog.client = client;
      await settled(within(dialog, 'redress-form'));
      expect(within<HTMLInputElement>(dialog, 'redress-form', '#waybill').value).to.equal('HL-');
      expect(focused()?.id).to.equal('text');
    });
  });

  it('has a plain address then: a reload does not open it once more', async () => {
    await opened('#redress?branch=jakarta');
    await waitUntil(() => location.hash === '', 'the address is plain', { timeout: 8_000 });
    expect(location.href).to.equal(plain);
  });

  it('begins with the description where nothing is known of waybills', async () => {
    await opened('#redress?branch=jakarta');
    await waitUntil(() => focused()?.id === 'text', 'the field has the focus', { timeout: 8_000 });
  });

  it('stays as it is when it was opened by another address', async () => {
    const widget = await opened('#SHA-2026-000042.secret');
    await settled(widget);
    expect(Boolean(maybeWithin(widget, 'redress-dialog', 'dialog[open]'))).to.equal(false);
    expect(location.hash).to.equal('#SHA-2026-000042.secret');
    expect(textOf(within(widget, 'button'))).to.equal('Report a problem');
  });
});
