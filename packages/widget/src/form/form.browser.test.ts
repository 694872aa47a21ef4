import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { choose, focused, maybeWithin, settled, textOf, type, within } from '../testing/elements.cases.ts';
import { createFakeClient, type FakeClient } from '../testing/fake-client.cases.ts';
import { formWith, send, write } from './form-driver.cases.ts';
import type { RedressForm } from './form.ts';

const preview = (form: RedressForm): string => textOf(within(form, '.preview'));

describe('<redress-form>', () => {
  let client: FakeClient;
  beforeEach(() => {
    client = createFakeClient();
  });

  describe('while it is written (LA-4.1)', () => {
    it('says what it is for before anything is written', async () => {
      expect(preview(await formWith(client))).to.contain('when you will hear from us');
    });

    it('names the issue and the promised time', async () => {
      const form = await formWith(client);
      await write(form, 'One of our pallets never arrived.');
      expect(preview(form)).to.match(/Looks like Goods lost Urgent we answer by \d\d:\d\d/);
      expect(preview(form)).to.contain('we solve it by');
    });

    it('follows the text', async () => {
      const form = await formWith(client);
      await write(form, 'One of our pallets never arrived.');
      await write(form, 'Two of twelve cartons are crushed.');
      expect(preview(form)).to.contain('Goods damaged');
    });

    it('asks instead of claiming when it is not sure', async () => {
      const form = await formWith(client);
      await write(form, 'Something about your company bothers me.');
      expect(preview(form)).to.contain('Please choose what fits best');
      expect(preview(form)).not.to.contain('Looks like');
      expect(maybeWithin(form, '#issue')).to.exist;
    });

    it('is corrected with one tap and one choice', async () => {
      const form = await formWith(client);
      await write(form, 'One of our pallets never arrived.');
      within(form, '[part~="correct"]').click();
      await settled(form);
      expect(focused()).to.have.property('id', 'issue');
      expect([...within(form, '#issue').querySelectorAll('optgroup')].map(({ label }) => label)).to.eql([
        'Goods and service',
        'Procedures and charges',
        'Communication',
        'Other',
      ]);
      await choose(within(form, '#issue'), 'delay');
      await aTimeout(200);
      await settled(form);
      expect(preview(form)).to.contain('You chose Late delivery');
      await send(form);
      expect(client.submitted[0]?.issue).to.equal('delay');
    });

    it('counts a standstill at once', async () => {
      const form = await formWith(client);
      await write(form, 'Two of twelve cartons are crushed.');
      expect(preview(form)).not.to.contain('Urgent');
      within(form, 'input[type="checkbox"]').click();
      await aTimeout(200);
      await settled(form);
      expect(preview(form)).to.contain('Urgent');
    });

    it('names the photos that help', async () => {
      const form = await formWith(client);
      await write(form, 'Two of twelve cartons are crushed.');
      expect(textOf(within(form, 'redress-photo-picker'))).to.contain(
        'Helpful here: the shipping label, the outer box, the inner packing, and the item itself.',
      );
    });

    it('moves nothing below the preview', async () => {
      const form = await formWith(client);
      const top = (): number => within(form, '.check').getBoundingClientRect().top;
      const before = top();
      await write(form, 'Two of twelve cartons are crushed.');
      expect(top()).to.equal(before);
    });
  });

  describe('the order and waybill', () => {
    it('are shown as known, and can be changed', async () => {
      const form = await fixture<RedressForm>(html`
        <redress-form .client=${client} locale="en" order="PO-20871" waybill="HL-7730"></redress-form>
      `);
      await settled(form);
      expect(textOf(within(form, '.subject'))).to.contain('Order PO-20871 Waybill HL-7730');
      within(form, '.subject button').click();
      await settled(form);
      expect(focused()).to.have.property('id', 'order');
      await type(within(form, '#order'), 'PO-1');
      await write(form, 'One of our pallets never arrived.');
      await send(form);
      expect(client.submitted[0]?.subject).to.eql({ order: 'PO-1', waybill: 'HL-7730' });
    });

    it('are asked for after the text when the portal does not know them', async () => {
      const form = await formWith(client);
      const order = within(form, '#text').compareDocumentPosition(within(form, '#order'));
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    });
  });

  describe('what must be mended', () => {
    it('is only the missing description; it leads there and is said at the field', async () => {
      const form = await formWith(client);
      await send(form);
      const summary = within(form, '#errors');
      expect(summary.getAttribute('role')).to.equal('alert');
      expect(focused()).to.equal(summary);
      expect(textOf(summary)).to.equal('One thing is missing Please tell us what happened.');
      const before = location.href;
      summary.querySelector('a')?.click();
      expect(focused()).to.have.property('id', 'text');
      expect(location.href).to.equal(before);
      expect(within(form, '#text').ariaInvalid).to.equal('true');
      expect(client.submitted).to.be.empty;
    });

    it('goes away as it is mended', async () => {
      const form = await formWith(client);
      await send(form);
      await type(within(form, '#text'), 'T');
      await settled(form);
      expect(maybeWithin(form, '#errors')).not.to.exist;
    });

    it('is an e-mail address that is cut off, but no telephone number of whatever kind', async () => {
      const form = await formWith(client);
      await type(within(form, '#text'), 'A carton is crushed.');
      await type(within(form, '#reach'), 'mei@');
      await send(form);
      expect(textOf(within(form, '#errors'))).to.contain('looks incomplete');
      await type(within(form, '#reach'), 'WeChat: mei-lin');
      await send(form);
      expect(client.submitted[0]?.contact).to.eql({ name: undefined, phone: 'WeChat: mei-lin' });
    });

    it('is said where it stands when the SDK will not keep it; the text stays', async () => {
      client.outcome = new Error('no');
      const form = await formWith(client);
      await type(within(form, '#text'), 'A carton is crushed.');
      await send(form);
      expect(textOf(form)).to.contain('could not be kept');
      expect(within<HTMLTextAreaElement>(form, '#text').value).to.equal('A carton is crushed.');
    });
  });

  describe('what the device cannot do', () => {
    it('says so when the browser keeps nothing', async () => {
      const form = await formWith(createFakeClient({ reason: 'storage-unavailable' }));
      expect(textOf(form)).to.contain('leave this page open');
    });

    it('says so when there is no network', async () => {
      const form = await formWith(client);
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      dispatchEvent(new Event('offline'));
      await settled(form);
      expect(textOf(form)).to.contain('You are offline.');
      Reflect.deleteProperty(navigator, 'onLine');
      dispatchEvent(new Event('online'));
      await settled(form);
      expect(textOf(form)).not.to.contain('You are offline.');
    });
  });

  it('stops listening when it leaves the page, and listens again when it is back', async () => {
    const form = await formWith(client);
    expect(client.listening).to.equal(1);
    const parent = form.parentElement;
    form.remove();
    expect(client.listening).to.equal(0);
    parent?.append(form);
    expect(client.listening).to.equal(1);
  });

  itIsAccessible('while it is empty', () => formWith(client));
  itIsAccessible('in Chinese', () => formWith(client, 'zh-Hans'));
  itIsAccessible('with a guess', async () => {
    const form = await formWith(client);
    await write(form, 'One of our pallets never arrived.');
    return form;
  });
  itIsAccessible('with errors', async () => {
    const form = await formWith(client);
    await type(within(form, '#reach'), 'mei@');
    await send(form);
    return form;
  });
});
