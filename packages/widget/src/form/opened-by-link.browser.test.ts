import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { settled, type, within } from '../testing/elements.cases.ts';
import { createFakeClient, type FakeClient } from '../testing/fake-client.cases.ts';
import './form.ts';
import type { RedressForm } from './form.ts';

describe('<redress-form> behind the code of a poster', () => {
  let client: FakeClient;
  beforeEach(() => {
    client = createFakeClient();
  });

  async function form(): Promise<RedressForm> {
    const element = await fixture<RedressForm>(html`
      <redress-form locale="en" via="poster" waybill-prefix="HL-" .client=${client}></redress-form>
    `);
    await settled(element);
    return element;
  }
  const waybill = (element: RedressForm): HTMLInputElement => within<HTMLInputElement>(element, '#waybill');
  async function send(element: RedressForm, text: string): Promise<void> {
    await type(within(element, '#text'), text);
    within<HTMLFormElement>(element, 'form').requestSubmit();
    await waitUntil(() => client.submitted.length > 0);
  }

  it('asks for the waybill first, and has the beginning of its number', async () => {
    const element = await form();
    expect(waybill(element).value).to.equal('HL-');
    const order = waybill(element).compareDocumentPosition(within(element, '#text'));
    expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.to.equal(0);
  });

  it('says by which way it came, and the number as it was completed', async () => {
    const element = await form();
    await type(waybill(element), 'HL-7730914');
    await send(element, 'A carton is crushed.');
    expect([client.submitted[0]?.via, client.submitted[0]?.subject]).to.eql([
      'poster',
      { order: undefined, waybill: 'HL-7730914' },
    ]);
  });

  it('does not take the beginning alone for a number', async () => {
    await send(await form(), 'A carton is crushed.');
    expect(client.submitted[0]?.subject?.waybill).to.equal(undefined);
  });

  it('has the beginning again when everything was forgotten', async () => {
    const element = await form();
    await type(waybill(element), 'HL-7730914');
    client.forget();
    await settled(element);
    expect(waybill(element).value).to.equal('HL-');
  });

  it('leaves the number that the page knows', async () => {
    const element = await fixture<RedressForm>(html`
      <redress-form locale="en" waybill="HL-1" waybill-prefix="HL-" .client=${client}></redress-form>
    `);
    await settled(element);
    await send(element, 'A carton is crushed.');
    expect(client.submitted[0]?.subject?.waybill).to.equal('HL-1');
  });
});
