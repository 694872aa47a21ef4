import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { choose, focused, maybeWithin, settled, textOf, type, within } from '../testing/elements.cases.ts';
import { createFakeClient, type FakeClient } from '../testing/fake-client.cases.ts';
import { formWith, pause, send, write, type TimedForm } from './form-driver.cases.ts';

const candidates = (form: TimedForm): readonly HTMLElement[] => [
  ...form.shadowRoot!.querySelectorAll<HTMLElement>('[part~="candidate"]'),
];

const preview = (form: TimedForm): string => textOf(within(form, '.preview'));

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
      expect(preview(form)).to.match(/Looks like Goods lost Urgent we will answer by \d\d:\d\d/);
      expect(preview(form)).to.contain('we will solve it by');
    });

    it('names the zone, where the times are by another clock than the device’s', async () => {
      const form = await formWith(client);
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const guessed = await client.preview({ text: 'One of our pallets never arrived.' });
      client.preview = () => Promise.resolve({ ...guessed, timeZone });
      await write(form, 'One of our pallets never arrived.');
      expect(preview(form)).not.to.contain('All times are');
      const elsewhere = timeZone === 'Pacific/Kiritimati' ? 'UTC' : 'Pacific/Kiritimati';
      client.preview = () => Promise.resolve({ ...guessed, timeZone: elsewhere });
      await write(form, 'One of our pallets has never arrived.');
      expect(preview(form)).to.match(/All times are .+/);
    });

    it('says “today” by the server’s clock, however wrong the device’s is', async () => {
      client.offset = 26 * 60 * 60_000;
      const form = await formWith(client);
      const guessed = await client.preview({ text: 'One of our pallets never arrived.' });
      const [first] = guessed.deadlines;
      client.preview = () =>
        Promise.resolve({ ...guessed, deadlines: [{ ...first!, due: Date.now() + client.offset }] });
      await write(form, 'One of our pallets never arrived.');
      expect(preview(form)).to.match(/we will answer by \d\d:\d\d today/);
    });

    it('says why, to whoever asks', async () => {
      const form = await formWith(client);
      await write(form, 'Two of twelve cartons are crushed.');
      const why = within<HTMLDetailsElement>(form, '.why');
      expect(why.open).to.equal(false);
      within(form, '.why summary').click();
      expect(textOf(why)).to.contain('We handle this as “Important”: it is about “Goods damaged”.');
      expect(textOf(why)).to.match(/This follows our rules \(WF-4\.3\.2 and WF-4\.4\.1\)/);
      within(form, '[type="checkbox"]').click();
      await pause(form);
      expect(textOf(why)).to.contain('We handle this as “Urgent”: your operation is held up.');
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
      expect(candidates(form)).to.be.empty;
    });

    it('offers up to three issues it hesitates between; one tap answers', async () => {
      const form = await formWith(client);
      await write(form, 'One pallet is lost, one is crushed, all came late, and the driver was rude.');
      expect(candidates(form).map(textOf)).to.eql(['Goods lost', 'Goods damaged', 'Late delivery']);
      candidates(form)[2]?.focus();
      await sendKeys({ press: 'Enter' });
      await pause(form);
      expect(preview(form)).to.contain('You chose Late delivery');
      expect(candidates(form)).to.be.empty;
      expect(maybeWithin(form, '#issue')).not.to.exist;
      expect(textOf(focused()!)).to.equal('Change');
      await send(form);
      expect(client.submitted[0]?.issue).to.equal('delay');
    });

    it('names the candidates as answers to its question, in Chinese too', async () => {
      const form = await formWith(client, { locale: 'zh-Hans' });
      await write(form, '货物破损，而且来得太迟');
      expect(candidates(form).map(textOf)).to.eql(['货物破损', '送货延误']);
      const group = candidates(form)[0]!.closest('[role="group"]')!;
      expect(group.contains(within(form, '#issue'))).to.equal(true);
      expect(textOf(within(form, `#${group.getAttribute('aria-labelledby')}`))).to.contain(
        '请选择最接近的一项',
      );
    });

    it('keeps the list open while arrow keys go through it', async () => {
      const form = await formWith(client);
      await write(form, 'Something about your company bothers me.');
      within(form, '#issue').focus();
      await choose(within(form, '#issue'), 'lost');
      await pause(form);
      expect(focused()).to.have.property('id', 'issue');
    });

    it('waits until the typing pauses, and moves the times on each minute', async () => {
      const form = await formWith(client);
      for (const text of ['One of our pal', 'One of our pallets', 'One of our pallets never arrived.']) {
        form.timer.pass(149);
        await type(within(form, '#text'), text);
      }
      form.timer.pass(149);
      expect(client.previewed).to.be.empty;
      form.timer.pass(1);
      expect(client.previewed.map(({ text }) => text)).to.eql(['One of our pallets never arrived.']);
      await settled(form);
      form.timer.pass(59_999);
      expect(client.previewed).to.have.length(1);
      form.timer.pass(1);
      expect(client.previewed).to.have.length(2);
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
      await pause(form);
      expect(preview(form)).to.contain('You chose Late delivery');
      await send(form);
      expect(client.submitted[0]?.issue).to.equal('delay');
    });

    it('counts a standstill at once', async () => {
      const form = await formWith(client);
      await write(form, 'Two of twelve cartons are crushed.');
      expect(preview(form)).not.to.contain('Urgent');
      within(form, 'input[type="checkbox"]').click();
      await pause(form);
      expect(preview(form)).to.contain('Urgent');
    });

    it('names the photos that help', async () => {
      const form = await formWith(client);
      await write(form, 'Two of twelve cartons are crushed.');
      const slots = [
        ...within(form, 'redress-photo-picker').shadowRoot!.querySelectorAll('[part~="slot"] .item'),
      ];
      expect(slots.map(textOf)).to.eql(['Shipping label', 'Outer box', 'Inner packing', 'The item itself']);
    });

    it('moves nothing below the preview', async () => {
      const form = await formWith(client);
      const top = (): number => within(form, '.check').getBoundingClientRect().top;
      const before = top();
      await write(form, 'Two of twelve cartons are crushed.');
      expect(top()).to.equal(before);
      await write(form, 'Two of twelve cartons are crushed, and the driver was late and rude.');
      expect(candidates(form)).to.have.length(3);
      expect(top()).to.equal(before);
      candidates(form)[0]?.click();
      await pause(form);
      expect(top()).to.equal(before);
    });
  });

  describe('the order and waybill', () => {
    it('are taken from the text that names them, and stay as they are changed', async () => {
      const form = await formWith(client);
      await write(form, 'Two cartons are crushed. Waybill SF1234567890');
      const field = within<HTMLInputElement>(form, '#waybill');
      expect(field.value).to.equal('SF1234567890');
      await type(field, 'SF1234567899');
      await write(form, 'Two cartons are crushed. Waybill SF1234567890, order PO-20871');
      expect([field.value, within<HTMLInputElement>(form, '#order').value]).to.eql([
        'SF1234567899',
        'PO-20871',
      ]);
    });

    it('are left as the page knows them, whatever the text says', async () => {
      const form = await formWith(client, { order: 'PO-20871' });
      await write(form, 'Waybill SF1234567890 is short.');
      await send(form);
      expect(client.submitted[0]?.subject?.waybill).to.equal(undefined);
    });

    it('are shown as known, and can be changed', async () => {
      const form = await formWith(client, { order: 'PO-20871', waybill: 'HL-7730' });
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
      expect(textOf(summary)).to.equal('One thing needs your attention Please tell us what happened.');
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
      expect(client.submitted[0]?.contact?.phone).to.equal('WeChat: mei-lin');
    });

    it('is said where it stands when the SDK will not keep it; the text stays', async () => {
      client.outcome = new Error('no');
      const form = await formWith(client);
      await type(within(form, '#text'), 'A carton is crushed.');
      await send(form);
      expect(textOf(form)).to.contain('could not be saved');
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
    await write(form, 'One of our pallets never arrived.');
    // To what becomes of it, and for the end of the session.
    expect(client.listening).to.equal(2);
    // The preview, and the draft that is kept.
    expect(form.timer.waiting).to.equal(2);
    const parent = form.parentElement;
    form.remove();
    expect(client.listening).to.equal(0);
    expect(form.timer.waiting).to.equal(0);
    parent?.append(form);
    await settled(form);
    expect(client.listening).to.equal(2);
  });

  itIsAccessible('while it is empty', () => formWith(client));
  itIsAccessible('in Chinese', () => formWith(client, { locale: 'zh-Hans' }));
  itIsAccessible('with a guess', async () => {
    const form = await formWith(client);
    await write(form, 'One of our pallets never arrived.');
    return form;
  });
  itIsAccessible('when it is unsure', async () => {
    const form = await formWith(client);
    await write(form, 'One pallet is crushed and the other one came late.');
    return form;
  });
  itIsAccessible('with errors', async () => {
    const form = await formWith(client);
    await type(within(form, '#reach'), 'mei@');
    await send(form);
    return form;
  });
});
