import type { KnownCase } from '@redress/sdk';
import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, maybeWithin, settled, textOf, within } from '../testing/elements.cases.ts';
import type { RedressForm } from '../form/form.ts';
import { createFakeClient, namesOf, type FakeClient } from '../testing/fake-client.cases.ts';
import { caseIds, caseView, known, sentState, submissionState } from '../testing/samples.cases.ts';
import './cases.ts';
import type { RedressCases } from './cases.ts';

async function list(client: FakeClient): Promise<RedressCases> {
  const element = await fixture<RedressCases>(html`
    <redress-cases locale="en" .client=${client}></redress-cases>
  `);
  await settled(element);
  return element;
}

const waiting = known(submissionState({ id: caseIds[1] }));
const received = known(sentState());

const partlyRefused = known(
  sentState({
    refused: [
      {
        id: 'c1',
        kind: 'command',
        command: 'add-information',
        text: 'The driver’s name is on the delivery note.',
        problem: { type: 'about:blank', title: 'No', status: 409, code: 'command-refused' },
      },
    ],
  }),
);

describe('<redress-cases>', () => {
  it('says so when there is nothing, and what will be there', async () => {
    expect(textOf(await list(createFakeClient()))).to.equal(
      'Nothing has been reported from this device yet. What you report is listed here, with its progress.',
    );
  });

  it('shows each case with its state, and its reference as long as it has no number', async () => {
    const element = await list(createFakeClient({ known: [waiting, received] }));
    const [first, second] = [...element.shadowRoot!.querySelectorAll('li')].map(textOf);
    expect(first).to.contain('Waiting to be sent').and.to.contain('K7M-2QD');
    expect(second).to.contain('Received').and.to.contain('SHA-2026-000042');
  });

  const standings: readonly [sentence: string, told: Partial<KnownCase>, words: string, mark: string][] = [
    ['what the server has not told of yet', {}, 'Received', 'good'],
    ['how far it has come', { stage: 'handling', awaits: [] }, 'Being handled', ''],
    ['that it is solved', { stage: 'resolved', awaits: [] }, 'Solved', 'good'],
    ['that it is over', { stage: 'closed', awaits: [] }, 'Closed', 'calm'],
    [
      'that it is the customer’s turn, above all',
      { stage: 'resolved', awaits: ['rating'] },
      'We are waiting for you',
      'warn',
    ],
  ];
  for (const [sentence, told, words, mark] of standings)
    it(`says of each ${sentence}`, async () => {
      const element = await list(createFakeClient({ known: [known(sentState(), told)] }));
      const chip = within(element, '.chip');
      expect([textOf(chip), chip.className.replace('chip', '').trim()]).to.eql([words, mark]);
    });

  it('asks how they stand when it is shown, and when the customer comes back to it', async () => {
    const client = createFakeClient({ known: [waiting] });
    const element = await list(client);
    expect(client.looks).to.equal(1);
    within(element, '[part="case"]').click();
    await settled(element);
    within(element, '.back').click();
    await settled(element);
    expect(client.looks).to.equal(2);
  });

  it('follows what happens to them', async () => {
    const client = createFakeClient({ known: [waiting] });
    const element = await list(client);
    client.known = [received];
    client.announce(received);
    await settled(element);
    expect(textOf(element)).to.contain('SHA-2026-000042');
  });

  it('shows the one that is chosen in place, and leads back to it', async () => {
    const client = createFakeClient({ known: [waiting, received] });
    const element = await list(client);
    const second = element.shadowRoot!.querySelectorAll<HTMLElement>('[part="case"]')[1]!;
    second.focus();
    await sendKeys({ press: 'Enter' });
    await customElements.whenDefined('redress-status');
    await settled(element);
    client.show({ freshness: 'current', view: caseView() });
    await settled(element);
    expect(textOf(within(element, 'redress-status'))).to.contain('SHA-2026-000042');
    expect(focused()).to.equal(within(element, '.back'));
    await sendKeys({ press: 'Enter' });
    await settled(element);
    expect(maybeWithin(element, 'redress-status')).not.to.exist;
    expect(focused()?.getAttribute('data-case')).to.equal(received.id);
  });

  it('leaves it to the page to show it, where the page says so', async () => {
    const element = await list(createFakeClient({ known: [received] }));
    let chosen: string | undefined;
    element.addEventListener('redress-follow', (event) => {
      chosen = event.detail.id;
      event.preventDefault();
    });
    within(element, '[part="case"]').click();
    await settled(element);
    expect([chosen, maybeWithin(element, '.back')]).to.eql([received.id, null]);
  });

  it('shows what waits as waiting, and turns it into a followed case when it is sent', async () => {
    const client = createFakeClient({ known: [waiting] });
    const element = await list(client);
    within(element, '[part="case"]').click();
    await settled(element);
    expect(textOf(within(element, 'redress-receipt'))).to.contain('Saved on this device');
    client.known = [known(sentState({ id: waiting.id }))];
    client.announce(sentState({ id: waiting.id }));
    await settled(element);
    expect(maybeWithin(element, 'redress-status')).to.exist;
  });

  describe('with a complaint that has not arrived', () => {
    const rejected = known(
      submissionState({
        id: caseIds[2],
        state: 'rejected',
        problem: { type: 'about:blank', title: 'No', status: 422, code: 'body-invalid' },
      }),
    );
    const note = new File(['%PDF-1.7'], 'note.pdf', { type: 'application/pdf' });
    const written = {
      text: 'One of our pallets never arrived.',
      subject: { waybill: 'HL-20261118-0417' },
      contact: { email: 'mei@example.com' },
      photos: [{ file: note }],
    };

    /** The list, with the first case chosen and the words in the form again. */
    async function again(client: FakeClient, button: string) {
      client.unsentComplaint = written;
      const element = await list(client);
      within(element, '[part="case"]').click();
      await settled(element);
      within(element, 'redress-receipt', button).click();
      await waitUntil(() => maybeWithin(element, 'redress-form', '#text'), 'the form', { timeout: 8_000 });
      await within<RedressForm>(element, 'redress-form').updateComplete;
      return element;
    }
    const inForm = (element: RedressCases, selector: string) =>
      within<HTMLInputElement>(element, 'redress-form', selector);

    it('puts what was written into a form again when it is taken back', async () => {
      const client = createFakeClient({ known: [waiting] });
      const element = await again(client, 'button');
      expect(client.known).to.eql([]);
      expect(inForm(element, '#text').value).to.equal(written.text);
      expect(focused()?.id).to.equal('text');
    });

    it('lets one that was rejected later be mended, files and all, and keeps it until that is done', async () => {
      const client = createFakeClient({ known: [rejected] });
      const element = await again(client, '.primary');
      expect(inForm(element, '#text').value).to.equal(written.text);
      expect(client.known).to.eql([rejected]);
      inForm(element, '#text').form!.requestSubmit();
      await waitUntil(() => client.submitted.length > 0);
      await settled(element);
      const [sent] = client.submitted;
      expect(sent?.text).to.equal(written.text);
      expect(sent?.subject?.waybill).to.equal(written.subject.waybill);
      expect(namesOf(sent?.photos)).to.eql(['note.pdf']);
      expect(client.known.map(({ id }) => id)).not.to.include(rejected.id);
    });

    it('keeps what is taken back as a draft where the form cannot be loaded', async () => {
      const client = createFakeClient({ known: [waiting, received] });
      client.unsentComplaint = written;
      const element = await list(client);
      element.loadForm = () => Promise.reject(new Error('no answer'));
      within(element, '[part="case"]').click();
      await settled(element);
      within(element, 'redress-receipt', 'button').click();
      await settled(element);
      expect([...client.kept.values()].map(({ text }) => text)).to.eql([written.text]);
      expect(textOf(element)).to.contain('The service cannot be reached');
      within(element, '.back').click();
      await settled(element);
      expect(textOf(element)).not.to.contain('cannot be reached');
    });

    it('lets one that was rejected go', async () => {
      const client = createFakeClient({ known: [rejected, received] });
      const element = await list(client);
      within(element, '[part="case"]').click();
      await settled(element);
      within(element, '.remove').click();
      await settled(element);
      expect(client.known).to.eql([received]);
      expect(focused()?.getAttribute('data-case')).to.equal(received.id);
    });

    itIsAccessible('that was rejected', async () => {
      const element = await list(createFakeClient({ known: [rejected] }));
      within(element, '[part="case"]').click();
      await settled(element);
      return element;
    });
  });

  it('keeps nothing in sight of whoever was here before', async () => {
    const client = createFakeClient({ known: [received] });
    const element = await list(client);
    within(element, '[part="case"]').click();
    await customElements.whenDefined('redress-status');
    await settled(element);
    client.known = [];
    client.forget();
    await settled(element);
    expect(textOf(element)).to.contain('Nothing has been reported');
  });

  it('shows what was refused later, with its words', async () => {
    const element = await list(createFakeClient({ known: [partlyRefused] }));
    expect(textOf(element)).to.contain('was not accepted').and.to.contain('The driver’s name');
  });

  it('lets a refused part go', async () => {
    const client = createFakeClient({ known: [partlyRefused] });
    const element = await list(client);
    within(element, '.refused .quiet').click();
    await settled(element);
    expect(client.dismissed).to.eql(['c1']);
    expect(textOf(element)).not.to.contain('not accepted');
    expect(focused()?.getAttribute('part')).to.equal('case');
  });

  it('gives a refused message back to be mended, and keeps it until that is done', async () => {
    const client = createFakeClient({ known: [partlyRefused] });
    const element = await list(client);
    const mends = oneEvent<CustomEvent<{ text: string }>>(element, 'redress-mend-message');
    within(element, '.refused button').click();
    expect((await mends).detail.text).to.contain('delivery note');
    expect(client.dismissed).to.eql([]);
  });

  itIsAccessible('with a part that was refused', () => list(createFakeClient({ known: [partlyRefused] })));
  itIsAccessible('without any', () => list(createFakeClient()));
  itIsAccessible('with cases', () => list(createFakeClient({ known: [waiting, received] })));
});
