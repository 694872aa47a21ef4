import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { SubmissionState } from '@redress/sdk';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, maybeWithin, settled, textOf, within } from '../testing/elements.cases.ts';
import { createFakeClient } from '../testing/fake-client.cases.ts';
import { hour, known, sentState, submissionState } from '../testing/samples.cases.ts';
import './receipt.ts';
import type { RedressReceipt } from './receipt.ts';

async function receipt(submission: SubmissionState): Promise<RedressReceipt> {
  const client = createFakeClient({ known: [known(submission)] });
  const element = await fixture<RedressReceipt>(html`
    <redress-receipt locale="en" editable .client=${client} .submission=${submission}></redress-receipt>
  `);
  await settled(element);
  return element;
}

const rejected = submissionState({
  state: 'rejected',
  problem: { type: 'about:blank', title: 'Invalid', status: 400, code: 'body-invalid' },
});

describe('<redress-receipt>', () => {
  it('says of what waits that it is saved, under a reference, with times marked provisional', async () => {
    const text = textOf(await receipt(submissionState()));
    expect(text).to.contain('Saved on this device');
    expect(text).to.contain('Reference K7M-2QD');
    expect(text).to.contain('we will answer by');
    expect(text).to.contain('Provisional');
    expect(text).not.to.contain('received');
  });

  it('asks to keep the page open when the device keeps nothing', async () => {
    const text = textOf(await receipt(submissionState({ kept: 'memory' })));
    expect(text).to.contain('leave this page open');
    expect(text).not.to.contain('Saved on this device');
  });

  it('asks for the same when only a file had no room on the device, before it is sent and after', async () => {
    const photos = { total: 2, sent: 0, onlyInMemory: 1 };
    for (const state of [submissionState({ photos }), sentState({ photos })]) {
      const text = textOf(await receipt(state));
      expect(text).to.contain('no room for one of your files').and.to.contain('leave this page open');
      expect(text).not.to.contain('You may close').and.not.to.contain('need not do anything');
    }
  });

  it('names the day by the server’s clock when the device’s is wrong', async () => {
    const now = Date.now();
    const inThreeDays = now + 72 * hour;
    const client = createFakeClient({ offset: 72 * hour });
    const element = await fixture<RedressReceipt>(html`
      <redress-receipt
        locale="en"
        .client=${client}
        .submission=${submissionState({
          promises: [{ milestone: 'respond', due: inThreeDays, source: 'WF-4.4.1' }],
        })}
      ></redress-receipt>
    `);
    await settled(element);
    expect(textOf(element)).to.match(/we will answer by \d\d:\d\d today/);
  });

  it('takes back what has not left', async () => {
    const element = await receipt(submissionState());
    const taken = oneEvent(element, 'redress-taken-back');
    within(element, 'button').click();
    expect(await taken).to.exist;
  });

  it('says so when it has left already, where the button was', async () => {
    const element = await receipt(submissionState());
    element.client = createFakeClient();
    await settled(element);
    within(element, 'button').click();
    await settled(element);
    expect(textOf(within(element, '[aria-live]'))).to.equal(
      'It is on its way It may have reached us already, so it can no longer be taken back.',
    );
    expect(focused()).to.equal(within(element, 'h2'));
  });

  it('shows the running number, the promised times and a tracking link once it is received', async () => {
    const element = await receipt(sentState({ photos: { total: 3, sent: 1 } }));
    expect(textOf(within(element, '[part~="number"]'))).to.equal('Your case number SHA-2026-000042');
    expect(textOf(element)).not.to.contain('Provisional');
    expect(textOf(element)).to.contain('1 of 3 files have arrived');
    expect(within<HTMLInputElement>(element, '#link').value).to.contain('/track#SHA-2026-000042.');
  });

  it('copies the tracking link, or selects it where it may not', async () => {
    const element = await receipt(sentState());
    const field = within<HTMLInputElement>(element, '#link');
    const refuse = { writeText: () => Promise.reject(new Error('no leave')) };
    Object.defineProperty(navigator, 'clipboard', { value: refuse, configurable: true });
    within(element, '.copy button').click();
    await settled(element);
    expect(focused()).to.equal(field);
    expect(field.selectionEnd).to.equal(field.value.length);

    let copied = '';
    const allow = { writeText: (text: string) => Promise.resolve(void (copied = text)) };
    Object.defineProperty(navigator, 'clipboard', { value: allow, configurable: true });
    within(element, '.copy button').click();
    await settled(element);
    expect(copied).to.equal(field.value);
    expect(textOf(within(element, '.copy button'))).to.equal('Copied');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('leads on to the case', async () => {
    const element = await receipt(sentState());
    const chosen: string[] = [];
    element.addEventListener('redress-follow', (event) => {
      chosen.push(event.detail.id);
      event.preventDefault();
    });
    const link = within<HTMLAnchorElement>(element, '.follow');
    expect(link.href).to.equal(within<HTMLInputElement>(element, '#link').value);
    const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link.dispatchEvent(click);
    expect([chosen, click.defaultPrevented]).to.eql([[sentState().id], true]);
  });

  it('says what is wrong with what was not accepted, and that nothing is lost', async () => {
    const element = await receipt(rejected);
    expect(textOf(element)).to.contain('not accepted');
    expect(textOf(element)).to.contain('is not in the form we need');
    expect(textOf(element)).to.contain('your text is still here');
    expect(maybeWithin(element, '[part~="promises"]')).not.to.exist;
  });

  it('announces that what waited has been sent', async () => {
    const element = await receipt(submissionState());
    const region = within(element, '[aria-live]');
    element.submission = sentState();
    await settled(element);
    expect(within(element, '[aria-live]')).to.equal(region);
    expect(textOf(region)).to.contain('We have received it');
  });

  itIsAccessible('while it waits', () => receipt(submissionState()));
  itIsAccessible('when it is received', () => receipt(sentState()));
  itIsAccessible('when it was not accepted', () => receipt(rejected));
});
