import { expect, oneEvent } from '@open-wc/testing';
import type { SubmissionState } from '@redress/sdk';
import { focused, maybeWithin, picture, settled, textOf, type, within } from '../testing/elements.cases.ts';
import { createFakeClient, type FakeClient, namesOf } from '../testing/fake-client.cases.ts';
import { caseIds, known, sentState, submissionState } from '../testing/samples.cases.ts';
import { formWith, send, write } from './form-driver.cases.ts';

describe('<redress-form> sends a complaint', () => {
  let client: FakeClient;
  beforeEach(() => {
    client = createFakeClient();
  });

  it('sends once, however often it is pressed', async () => {
    client.outcome = new Promise(() => undefined);
    const form = await formWith(client);
    await type(within(form, '#text'), 'A carton is crushed.');
    await send(form);
    await send(form);
    expect(client.submitted).to.have.length(1);
    const button = within(form, '[part~="submit"]');
    expect(button.ariaDisabled).to.equal('true');
    expect(textOf(button)).to.equal('Sending…');
  });

  it('says that it is saved while a slow network still sends it, then shows the receipt', async () => {
    client.outcome = new Promise(() => undefined);
    const form = await formWith(client);
    await type(within(form, '#text'), 'A carton is crushed.');
    await send(form);
    client.announce(submissionState({ id: caseIds[0] }));
    await settled(form);
    expect(textOf(within(form, '[part~="submit"]'))).to.equal('Saved. Sending…');
    form.timer.pass(1_999);
    await settled(form);
    expect(maybeWithin(form, 'redress-receipt')).not.to.exist;
    form.timer.pass(1);
    await settled(form);
    expect(textOf(form)).to.contain('Saved on this device');
  });

  it('waits no longer once the answer is there', async () => {
    let answer: (state: SubmissionState) => void = () => undefined;
    client.outcome = new Promise((resolve) => (answer = resolve));
    const form = await formWith(client);
    await write(form, 'A carton is crushed.');
    form.timer.pass(800);
    const { waiting } = form.timer;
    await send(form);
    client.announce(submissionState({ id: caseIds[0] }));
    expect(form.timer.waiting).to.equal(waiting + 1);
    answer(sentState());
    await settled(form);
    expect(form.timer.waiting).to.equal(waiting);
    expect(textOf(form)).to.contain('We have received it');
  });

  it('shows what is kept as kept, and turns it into received when it has been sent', async () => {
    const form = await formWith(client);
    await write(form, 'One of our pallets never arrived.');
    const submitted = oneEvent<CustomEvent<SubmissionState>>(form, 'redress-submitted');
    await send(form);
    expect((await submitted).detail.state).to.equal('queued');
    expect(textOf(form)).to.contain('Saved on this device');
    expect(focused()?.localName).to.equal('h2');

    client.announce(sentState({ id: caseIds[0] }));
    await settled(form);
    expect(textOf(form)).to.contain('We have received it');
    expect(textOf(form)).to.contain('SHA-2026-000042');
  });

  it('keeps text and photos when it was not accepted, and sends them as a new draft', async () => {
    client.outcome = submissionState({
      state: 'rejected',
      problem: { type: 'about:blank', title: 'Too large', status: 413, code: 'body-too-large' },
    });
    const form = await formWith(client);
    await type(within(form, '#text'), 'A carton is crushed.');
    await within<HTMLElementTagNameMap['redress-photo-picker']>(form, 'redress-photo-picker').add([
      await picture('carton.jpg'),
    ]);
    await send(form);
    expect(textOf(form)).to.contain('too long');
    within(form, 'redress-receipt', '.primary').click();
    await settled(form);
    expect(within<HTMLTextAreaElement>(form, '#text').value).to.equal('A carton is crushed.');
    client.outcome = sentState();
    await send(form);
    expect(client.submitted[1]?.photos).to.have.length(1);
  });

  it('lets go of what was not accepted once the mended one is kept, not before', async () => {
    client.outcome = submissionState({
      state: 'rejected',
      problem: { type: 'about:blank', title: 'Invalid', status: 400, code: 'body-invalid' },
    });
    const form = await formWith(client);
    await type(within(form, '#text'), 'A carton is crushed.');
    await send(form);
    expect(client.known.map(({ id, state }) => [id, state])).to.eql([[caseIds[0], 'rejected']]);

    within(form, 'redress-receipt', '.primary').click();
    await settled(form);
    client.outcome = new Error('not kept');
    await send(form);
    expect(client.known.map(({ id }) => id)).to.eql([caseIds[0]]);

    client.outcome = submissionState();
    await send(form);
    expect(client.known.map(({ id, state }) => [id, state])).to.eql([[caseIds[1], 'queued']]);
  });

  it('keeps what was not accepted when something else is reported', async () => {
    client.known = [known(submissionState({ id: caseIds[3], state: 'rejected' }))];
    const form = await formWith(client);
    await type(within(form, '#text'), 'A carton is crushed.');
    await send(form);
    expect(client.known.map(({ id }) => id)).to.eql([caseIds[0], caseIds[3]]);
  });

  it('starts again without asking twice how to reach the customer', async () => {
    client.outcome = sentState();
    const form = await formWith(client);
    await type(within(form, '#text'), 'A carton is crushed.');
    await type(within(form, '#reach'), 'mei@harbour.example');
    await send(form);
    form.shadowRoot?.querySelector('redress-receipt')?.dispatchEvent(new Event('redress-another'));
    await settled(form);
    expect(within<HTMLTextAreaElement>(form, '#text').value).to.equal('');
    expect(within<HTMLInputElement>(form, '#reach').value).to.equal('mei@harbour.example');
    expect(focused()).to.have.property('id', 'text');
  });

  it('starts again without a word of the one before where the device is shared', async () => {
    client = createFakeClient({ outcome: sentState(), kiosk: true });
    const form = await formWith(client, { waybill: 'HL-1' });
    await type(within(form, '#text'), 'A carton is crushed.');
    await type(within(form, '#reach'), 'mei@harbour.example');
    await send(form);
    form.renew();
    await settled(form);
    expect(['#text', '#reach', '#name'].map((field) => within<HTMLInputElement>(form, field).value)).to.eql([
      '',
      '',
      '',
    ]);
  });

  it('sends photos that were still being made smaller', async () => {
    const form = await formWith(client);
    await type(within(form, '#text'), 'A carton is crushed.');
    void within<HTMLElementTagNameMap['redress-photo-picker']>(form, 'redress-photo-picker').add([
      await picture('a.jpg', { width: 3000, height: 2000 }),
      await picture('b.png', { type: 'image/png' }),
    ]);
    const submitted = oneEvent(form, 'redress-submitted');
    await send(form);
    await submitted;
    expect(namesOf(client.submitted[0]?.photos)).to.eql(['a.jpg', 'b.png']);
  });
});
