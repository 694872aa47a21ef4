import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { maybeWithin, picture, settled, textOf, type, within } from '../testing/elements.cases.ts';
import { createFakeClient, type FakeClient } from '../testing/fake-client.cases.ts';
import { sentState } from '../testing/samples.cases.ts';
import './form.ts';
import type { RedressForm } from './form.ts';

async function formWith(client: FakeClient): Promise<RedressForm> {
  const form = await fixture<RedressForm>(html`
    <redress-form
      locale="en"
      order="PO-20871"
      .customer=${{ name: 'Lin Mei' }}
      .client=${client}
    ></redress-form>
  `);
  await settled(form);
  return form;
}

const text = (form: RedressForm): string => within<HTMLTextAreaElement>(form, '#text').value;

describe('<redress-form> alone on a page', () => {
  it('makes a client from its attributes', async () => {
    const form = await fixture<RedressForm>(
      html`<redress-form locale="en" endpoint="/" portal-key="pk_form"></redress-form>`,
    );
    await waitUntil(() => maybeWithin(form, '.submit'), 'the form is there', { timeout: 8_000 });
  });

  it('can be written in before anything else is there, and loses nothing of it', async () => {
    const form = document.createElement('redress-form');
    form.locale = 'en';
    document.body.append(form);
    await waitUntil(() => maybeWithin(form, '#text'));
    const field = within<HTMLTextAreaElement>(form, '#text');
    expect(textOf(form)).to.contain('Loading…');
    field.focus();
    await type(field, 'A carton is crushed.');
    field.setSelectionRange(2, 8);
    const client = createFakeClient();
    form.client = client;
    await settled(form);
    expect([field.value, field.selectionStart, field.selectionEnd]).to.eql(['A carton is crushed.', 2, 8]);
    expect(within(form, '#text')).to.equal(field);
    within<HTMLFormElement>(form, 'form').requestSubmit();
    await waitUntil(() => client.submitted.length > 0);
    expect(client.submitted[0]?.text).to.equal('A carton is crushed.');
    form.remove();
  });

  it('is empty for the next person when everything is forgotten, but for what the page is about', async () => {
    const client = createFakeClient();
    const form = await formWith(client);
    await type(within(form, '#text'), 'A carton is crushed.');
    await within<HTMLElement & { add(files: File[]): Promise<void> }>(form, 'redress-photo-picker').add([
      await picture('a.jpg'),
    ]);
    client.forget();
    await settled(form);
    expect(text(form)).to.equal('');
    expect(maybeWithin(form, 'redress-photo-picker', 'img')).not.to.exist;
    expect(textOf(form)).to.contain('Order PO-20871');
    expect(within<HTMLInputElement>(form, '#name').value).to.equal('');
  });

  it('shows nobody the receipt of somebody else', async () => {
    const client = createFakeClient({ outcome: sentState() });
    const form = await formWith(client);
    await type(within(form, '#text'), 'A carton is crushed.');
    within<HTMLFormElement>(form, 'form').requestSubmit();
    await waitUntil(() => maybeWithin(form, 'redress-receipt'));
    client.forget();
    await settled(form);
    expect(maybeWithin(form, 'redress-receipt')).not.to.exist;
    expect(text(form)).to.equal('');
  });

  it('can send again after everything was forgotten in the middle of sending', async () => {
    let arrive: (state: ReturnType<typeof sentState>) => void = () => undefined;
    const client = createFakeClient();
    client.outcome = new Promise((resolve) => (arrive = resolve));
    const form = await formWith(client);
    await type(within(form, '#text'), 'A carton is crushed.');
    within<HTMLFormElement>(form, 'form').requestSubmit();
    await waitUntil(() => client.submitted.length === 1);
    client.forget();
    arrive(sentState());
    await settled(form);
    expect(maybeWithin(form, 'redress-receipt')).not.to.exist;
    client.outcome = sentState();
    await type(within(form, '#text'), 'Two pallets are missing.');
    within<HTMLFormElement>(form, 'form').requestSubmit();
    await waitUntil(() => maybeWithin(form, 'redress-receipt'));
    expect(client.submitted.at(-1)?.text).to.equal('Two pallets are missing.');
  });
});
