import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import type { RedressDialog } from '../dialog/dialog.component.ts';
import { maybeWithin, picture, settled, textOf, type, within } from '../testing/elements.cases.ts';
import { createFakeClient } from '../testing/fake-client.cases.ts';
import { setTagPrefix, tagOf } from './tag-prefix.ts';

/** Somebody else's, who had the name first. */
class Foreign extends HTMLElement {}
customElements.define('redress-form', Foreign);

const tags = new Set<string>();
const defineHere = customElements.define.bind(customElements);
customElements.define = (name, ...rest) => {
  tags.add(name);
  defineHere(name, ...rest);
};

before(async () => {
  setTagPrefix('acme');
  await Promise.all([
    import('../dialog/dialog.ts'),
    import('../desk/desk.ts'),
    import('../status/status.ts'),
    import('../survey/survey.ts'),
    import('../widget/widget.ts'),
  ]);
});

async function openDialog(client = createFakeClient()): Promise<RedressDialog> {
  const dialog = document.createElement(tagOf('redress-dialog'));
  expect(dialog.localName).to.equal('acme-dialog');
  dialog.client = client;
  dialog.locale = 'en';
  await fixture(html`${dialog}`);
  await dialog.show({ order: 'PO-20871' });
  await settled(dialog);
  return dialog;
}

/** The names of all elements in an element and in the shadow roots in it. */
function namesIn(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    element.localName,
    ...(element.shadowRoot ? namesIn(element.shadowRoot) : []),
  ]);
}

describe('elements with a prefix of their own', () => {
  it('are defined by that name alone, and leave another its own', () => {
    expect([...tags].filter((tag) => !tag.startsWith('acme-'))).to.deep.equal([]);
    for (const tag of ['acme-form', 'acme-widget', 'acme-desk', 'acme-photo-picker', 'acme-rating'])
      expect(tags.has(tag), tag).to.equal(true);
    expect(customElements.get('redress-form')).to.equal(Foreign);
  });

  it('make those inside them by their names, with what was bound to them', async () => {
    const dialog = await openDialog();
    const inside = namesIn(dialog.shadowRoot!);
    expect(inside).to.include.members(['acme-form', 'acme-photo-picker']);
    expect(inside.filter((name) => name.startsWith('redress-'))).to.deep.equal([]);
    expect(textOf(within(dialog, 'acme-form', '.subject'))).to.contain('Order PO-20871');
    expect(within(dialog, 'acme-form').getAttribute('theme')).to.equal('inherit');
  });

  it('take a complaint with a photo', async () => {
    const client = createFakeClient();
    const dialog = await openDialog(client);
    const form = within(dialog, 'acme-form');
    await type(within(form, '#text'), 'Two cartons arrived crushed.');
    const picker = within(form, 'acme-photo-picker');
    const files = new DataTransfer();
    files.items.add(await picture('crushed.jpg'));
    const input = within<HTMLInputElement>(picker, 'input[type=file]');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => maybeWithin(picker, 'img'));
    const consent = maybeWithin(form, '#consent') as HTMLInputElement | null;
    if (consent && !consent.checked) consent.click();
    within<HTMLFormElement>(form, 'form').requestSubmit();
    await waitUntil(() => maybeWithin(form, 'acme-receipt'));
    expect(client.submitted).to.have.length(1);
    expect(client.submitted[0]!.photos).to.have.length(1);
  });

  it('show the cases of the customer, and one of them', async () => {
    const client = createFakeClient();
    const dialog = await openDialog(client);
    within(dialog, '#tab-cases').click();
    await settled(dialog);
    expect(maybeWithin(dialog, 'acme-cases')).not.to.equal(null);
  });

  it('open from a button that has the name', async () => {
    const page = await fixture(html`<div></div>`);
    const widget = document.createElement(tagOf('redress-widget'));
    expect(widget.localName).to.equal('acme-widget');
    widget.setAttribute('locale', 'en');
    widget.client = createFakeClient();
    page.append(widget);
    await widget.open();
    const dialog = within(widget, 'acme-dialog');
    await settled(dialog);
    expect(maybeWithin(dialog, 'dialog[open]')).not.to.equal(null);
    expect(maybeWithin(dialog, 'acme-form', '#text')).not.to.equal(null);
  });
});
