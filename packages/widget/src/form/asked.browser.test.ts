import { expect, fixture, fixtureSync, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import {
  choose,
  focused,
  maybeWithin,
  picture,
  settled,
  textOf,
  type,
  within,
} from '../testing/elements.cases.ts';
import { createFakeClient, namesOf } from '../testing/fake-client.cases.ts';
import { createHandTimer } from '../testing/hand-timer.cases.ts';
import { formWith, pause, send, write, type TimedForm } from './form-driver.cases.ts';

const settings = {
  privacy: {
    version: '2026-11',
    notice: { en: 'Only used for this report.', 'zh-Hant': '僅用於本次反映。' },
    address: 'https://shop.example/privacy',
  },
  numbers: { waybill: { pattern: 'HL\\d{7}', example: 'HL7730914' } },
  currency: 'IDR',
  branches: [
    { code: 'shanghai', name: 'Shanghai' },
    { code: 'jakarta', name: 'Jakarta' },
  ],
};

const tick = async (form: TimedForm, selector: string): Promise<void> => {
  within(form, selector).click();
  await settled(form);
};
const value = (form: TimedForm, selector: string): string => within<HTMLInputElement>(form, selector).value;

describe('what a portal asks besides the description', () => {
  describe('a profile that comes late', () => {
    /** A form whose profile comes when a test brings it. */
    async function waitingForm(): Promise<{ form: TimedForm; bring: () => Promise<void> }> {
      const client = createFakeClient({ settings });
      const late = client.profile();
      let known = createFakeClient().profile();
      let arrive!: () => void;
      const arrived = new Promise<void>((resolve) => (arrive = resolve));
      client.profile = () => known;
      client.loadProfile = () => arrived.then(() => known);
      const form = fixtureSync<TimedForm>(html`
        <redress-form locale="en" .client=${client} .timer=${createHandTimer()}></redress-form>
      `);
      await waitUntil(() => maybeWithin(form, '.preview'), 'all but the fields is there', { timeout: 8_000 });
      return {
        form,
        bring: async () => {
          known = late;
          arrive();
          await settled(form);
        },
      };
    }

    it('is waited for by what depends on it: the form can be written in, and nothing that stands moves', async () => {
      const { form, bring } = await waitingForm();
      await type(within(form, '#text'), 'Two of twelve cartons are crushed.');
      expect(maybeWithin(form, '#order')).not.to.exist;
      await bring();
      expect(value(form, '#text')).to.equal('Two of twelve cartons are crushed.');
      expect(maybeWithin(form, '#branch')).to.exist;
    });

    it('is not waited for longer than a second', async () => {
      const { form, bring } = await waitingForm();
      form.timer.pass(999);
      await new Promise(requestAnimationFrame);
      expect(maybeWithin(form, '#order')).not.to.exist;
      form.timer.pass(1);
      await settled(form);
      expect(maybeWithin(form, '.submit')).to.exist;
      expect(maybeWithin(form, '#branch')).not.to.exist;
      await bring();
      expect(maybeWithin(form, '#branch'), 'it still counts').to.exist;
    });
  });

  describe('fields of its policy', () => {
    it('come with the issue they are for, and go with the report', async () => {
      const client = createFakeClient({ settings });
      const form = await formWith(client, { locale: 'en' });
      expect(maybeWithin(form, '#loss-amount')).not.to.exist;
      await write(form, 'Two of twelve cartons are crushed.');
      await type(within(form, '#quantity'), '2');
      await type(within(form, '#total'), '12');
      await type(within(form, '#loss-amount'), '1.280.000');
      expect(value(form, '#currency')).to.equal('IDR');
      await tick(form, '#consent');
      await send(form);
      const [sent] = client.submitted;
      expect(sent?.facts).to.eql({ lossAmount: { amount: 1_280_000, currency: 'IDR' }, shareAffected: 17 });
      expect(sent?.details).to.eql({ quantity: '2 / 12' });
    });

    it('count at once for what will happen', async () => {
      const client = createFakeClient();
      const form = await formWith(client);
      await write(form, 'Two of twelve cartons are crushed.');
      await type(within(form, '#quantity'), '11');
      await type(within(form, '#total'), '12');
      await pause(form);
      expect(client.previewed.at(-1)?.facts).to.eql({ shareAffected: 92 });
    });

    it('stay with what was answered when the guess moves on', async () => {
      const form = await formWith(createFakeClient());
      await write(form, 'Two of twelve cartons are crushed.');
      await type(within(form, '#loss-amount'), '12');
      await write(form, 'The driver was rude.');
      expect(value(form, '#loss-amount')).to.equal('12');
      expect(maybeWithin(form, '#quantity')).not.to.exist;
    });

    it('are held against what is possible, and none is a barrier', async () => {
      const client = createFakeClient({ company: 'shuanghe' });
      const form = await formWith(client);
      await write(form, 'Two of twelve cartons are crushed.');
      await type(within(form, '#quantity'), '13');
      await type(within(form, '#total'), '12');
      await send(form);
      expect(textOf(within(form, '#errors'))).to.contain('This is more than the total.');
      await type(within(form, '#quantity'), '');
      await type(within(form, '#total'), '');
      await send(form);
      expect(client.submitted).to.have.length(1);
    });

    it('ask a driver for the truck', async () => {
      const client = createFakeClient({ company: 'xingfa' });
      const form = await formWith(client);
      await choose(within(form, '#reporter-role'), 'driver');
      await send(form);
      await write(form, 'I have to wait since dawn.');
      await choose(within(form, '#issue'), 'waiting');
      await pause(form);
      await type(within(form, '#truck-plate'), '沪A·88888');
      await send(form);
      expect(client.submitted[0]?.details).to.eql({ 'truck-plate': '沪A·88888' });
      expect(client.submitted[0]?.reporter).to.eql({ as: 'driver' });
    });
  });

  describe('a number', () => {
    const leave = async (form: TimedForm, typed: string): Promise<void> => {
      within(form, '#waybill').focus();
      await sendKeys({ type: typed });
      await sendKeys({ press: 'Tab' });
      await settled(form);
    };

    it('that looks unusual is remarked when its field is left, and can be sent all the same', async () => {
      const client = createFakeClient({ settings: { numbers: settings.numbers } });
      const form = await formWith(client);
      await type(within(form, '#text'), 'A carton is crushed.');
      await leave(form, 'HL77');
      expect(textOf(within(form, '#waybill-hint'))).to.contain('Our numbers look like HL7730914');
      await type(within(form, '#waybill'), 'HL773');
      await settled(form);
      expect(textOf(within(form, '#waybill-hint'))).to.equal('');
      await send(form);
      expect(client.submitted[0]?.subject?.waybill).to.equal('HL773');
    });

    it('is written as the company writes it', async () => {
      const form = await formWith(createFakeClient({ settings }));
      await leave(form, 'hl 7730 914');
      expect(value(form, '#waybill')).to.equal('HL7730914');
      expect(textOf(within(form, '#waybill-hint'))).to.equal('');
    });
  });

  describe('the site', () => {
    it('is the portal’s own until another one is chosen', async () => {
      const client = createFakeClient({ settings: { branches: settings.branches } });
      const form = await formWith(client);
      expect(value(form, '#branch')).to.equal('shanghai');
      await type(within(form, '#text'), 'A carton is crushed.');
      await choose(within(form, '#branch'), 'jakarta');
      await send(form);
      expect(client.submitted[0]?.branch).to.equal('jakarta');
    });

    it('is not asked for where the page says it', async () => {
      const client = createFakeClient({ settings: { branches: settings.branches } });
      const form = await formWith(client, { branch: 'jakarta' });
      expect(maybeWithin(form, '#branch')).not.to.exist;
      await type(within(form, '#text'), 'A carton is crushed.');
      await send(form);
      expect(client.submitted[0]?.branch).to.equal('jakarta');
    });
  });

  describe('consent', () => {
    it('is asked for in the reader’s language, and needed', async () => {
      const client = createFakeClient({ settings: { privacy: settings.privacy } });
      const form = await formWith(client, { locale: 'zh-TW' });
      expect(textOf(within(form, '#privacy'))).to.equal('僅用於本次反映。');
      await type(within(form, '#text'), '紙箱壓壞了');
      await send(form);
      expect(client.submitted).to.be.empty;
      within(form, '#errors a').click();
      expect(focused()).to.have.property('id', 'consent');
      await sendKeys({ press: 'Space' });
      await settled(form);
      expect(maybeWithin(form, '#errors')).not.to.exist;
      await send(form);
      expect(client.submitted[0]?.consent).to.eql({ version: '2026-11' });
    });

    it('is not asked for where the portal has no notice', async () => {
      const client = createFakeClient();
      const form = await formWith(client);
      expect(maybeWithin(form, '#consent')).not.to.exist;
      await type(within(form, '#text'), 'A carton is crushed.');
      await send(form);
      expect(client.submitted[0]?.consent).to.equal(undefined);
    });
  });

  describe('a report on misconduct (WF-6.1.3, CS-7.7)', () => {
    it('may be made without a name: then nobody is asked for one, and none is sent', async () => {
      const client = createFakeClient();
      const customer = { company: 'Harbour Wines' };
      const form = await formWith(client, { kind: 'misconduct', customer });
      await write(form, 'The storekeeper demands money.');
      await type(within(form, '#name'), 'Lin Mei');
      expect(value(form, '#company')).to.equal('Harbour Wines');
      await tick(form, '[name="discretion"][value="anonymous"]');
      expect(maybeWithin(form, '#name')).not.to.exist;
      expect(maybeWithin(form, '#company')).not.to.exist;
      await choose(within(form, '#accused'), 'warehouse-operations');
      await send(form);
      const [sent] = client.submitted;
      expect([sent?.kind, sent?.contact, sent?.reporter, sent?.accused]).to.eql([
        'misconduct',
        {},
        { anonymous: true },
        { department: 'warehouse-operations' },
      ]);
    });

    it('is not asked whether anything stands still', async () => {
      const form = await formWith(createFakeClient(), { kind: 'misconduct' });
      expect(textOf(form)).not.to.contain('at a standstill');
    });

    it('is not offered for what is no secret', async () => {
      const form = await formWith(createFakeClient());
      await write(form, 'Two of twelve cartons are crushed.');
      expect(maybeWithin(form, '[name="discretion"]')).not.to.exist;
    });

    it('keeps to what was chosen when the guess moves on', async () => {
      const client = createFakeClient();
      const form = await formWith(client);
      await write(form, 'Something is wrong with the people here.');
      await choose(within(form, '#issue'), 'misconduct');
      await pause(form);
      await tick(form, '[name="discretion"][value="confidential"]');
      await choose(within(form, '#issue'), 'attitude');
      await pause(form);
      expect(within<HTMLInputElement>(form, '[value="confidential"]').checked).to.equal(true);
      await send(form);
      expect(client.submitted[0]?.reporter).to.eql({ confidential: true });
    });
  });

  describe('what the page knows', () => {
    const customer = { name: 'Lin Mei', company: 'Harbour', email: 'mei@harbour.example' };

    it('need not be typed: who is writing', async () => {
      const client = createFakeClient();
      const form = await formWith(client, { customer });
      expect([value(form, '#name'), value(form, '#reach'), value(form, '#company')]).to.eql([
        'Lin Mei',
        'mei@harbour.example',
        'Harbour',
      ]);
      await type(within(form, '#text'), 'A carton is crushed.');
      await send(form);
      expect(client.submitted[0]?.contact).to.eql(customer);
    });

    it('may stand in the page as JSON', async () => {
      const form = await fixture<TimedForm>(
        html`<redress-form
          .client=${createFakeClient()}
          customer=${JSON.stringify(customer)}
        ></redress-form>`,
      );
      await settled(form);
      expect(value(form, '#name')).to.equal('Lin Mei');
    });

    it('is filled in by the page, photos included, and never over what was written', async () => {
      const client = createFakeClient();
      const form = await formWith(client);
      await type(within(form, '#name'), 'Wang Fang');
      form.prefill({
        text: 'A carton is crushed.',
        issue: 'damaged',
        contact: { name: 'Lin Mei', phone: '021 5555 0142' },
        details: { goods: 'Tiles' },
        photos: [{ file: await picture('label.jpg'), shows: 'label' }],
      });
      await pause(form);
      await within<HTMLElementTagNameMap['redress-photo-picker']>(form, 'redress-photo-picker').settled;
      expect(textOf(within(form, '.preview'))).to.contain('You chose Goods damaged');
      expect(value(form, '#goods')).to.equal('Tiles');
      await send(form);
      const [sent] = client.submitted;
      expect([sent?.text, sent?.contact?.name, sent?.contact?.phone]).to.eql([
        'A carton is crushed.',
        'Wang Fang',
        '021 5555 0142',
      ]);
      expect(namesOf(sent?.photos)).to.eql(['label.jpg']);
    });

    it('is no draft until somebody writes', async () => {
      const client = createFakeClient();
      const form = await formWith(client);
      form.prefill({ text: 'A carton is crushed.' });
      await settled(form);
      form.timer.pass(60_000);
      expect(client.kept.size).to.equal(0);
    });
  });

  itIsAccessible('with everything asked', async () => {
    const form = await formWith(createFakeClient({ settings, company: 'cement' }), { kind: 'misconduct' });
    await write(form, 'The storekeeper demands money.');
    await tick(form, '[name="discretion"][value="confidential"]');
    return form;
  });
});
