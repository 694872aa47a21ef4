import { expect, fixture, html } from '@open-wc/testing';
import type { SubmissionState } from '@redress/sdk';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { maybeWithin, settled, textOf, within } from '../testing/elements.cases.ts';
import { createFakeClient, type FakeClient } from '../testing/fake-client.cases.ts';
import { known, sentState, submissionState } from '../testing/samples.cases.ts';
import './receipt.ts';
import type { RedressReceipt } from './receipt.ts';

const waits = submissionState({ waitsForChallenge: true });

async function receipt(
  submission: SubmissionState,
  client: FakeClient = createFakeClient({ known: [known(submission)] }),
): Promise<RedressReceipt> {
  const element = await fixture<RedressReceipt>(html`
    <redress-receipt locale="en" editable .client=${client} .submission=${submission}></redress-receipt>
  `);
  await settled(element);
  return element;
}

describe('a receipt of what waits for a challenge', () => {
  it('says that it is saved and that one more step is needed, and never that it was not accepted', async () => {
    const text = textOf(await receipt(waits));
    expect(text).to.contain('One more step before it can be sent').and.to.contain('saved on this device');
    expect(text).not.to.contain('You may close').and.not.to.contain('not accepted');
  });

  it('asks to keep the page open when the device keeps nothing', async () => {
    const element = await receipt(submissionState({ waitsForChallenge: true, kept: 'memory' }));
    expect(textOf(element)).to.contain('leave this page open').and.not.to.contain('saved on this device');
  });

  it('asks again when the customer wants to take the step', async () => {
    const client = createFakeClient({ known: [known(waits)] });
    let drained = 0;
    client.drain = async () => {
      drained++;
    };
    const element = await receipt(waits, client);
    within(element, '[part~="challenge"] button').click();
    expect(drained).to.equal(1);
  });

  it('names who hears those that cannot take it, where the portal does', async () => {
    const client = createFakeClient({ known: [known(waits)] });
    const profile = client.profile();
    const elsewhere = { phone: '+62 21 555 0101', email: 'care@harbour.example' };
    client.profile = () => ({ ...profile, settings: { elsewhere } });
    const element = await receipt(waits, client);
    const links = [...within(element, '[part~="challenge"]').querySelectorAll('a')].map(({ href }) =>
      decodeURI(href),
    );
    expect(links).to.eql(['tel:+62 21 555 0101', 'mailto:care@harbour.example']);
  });

  it('is gone once it has been sent', async () => {
    const element = await receipt(waits);
    element.submission = sentState();
    await settled(element);
    expect(maybeWithin(element, '[part~="challenge"]')).not.to.exist;
  });

  itIsAccessible('while it waits for a step', () => receipt(waits));
});
