import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, settled, textOf, within } from '../testing/elements.cases.ts';
import { createFakeClient, type FakeClient } from '../testing/fake-client.cases.ts';
import { caseIds, known, sentState, submissionState } from '../testing/samples.cases.ts';
import './case-list.ts';
import type { RedressCaseList } from './case-list.ts';

async function list(client: FakeClient): Promise<RedressCaseList> {
  const element = await fixture<RedressCaseList>(html`
    <redress-case-list locale="en" .client=${client}></redress-case-list>
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

describe('<redress-case-list>', () => {
  it('says so when there is nothing', async () => {
    expect(textOf(await list(createFakeClient()))).to.equal(
      'Nothing has been reported from this device yet.',
    );
  });

  it('shows each case with its state, and its reference as long as it has no number', async () => {
    const element = await list(createFakeClient({ known: [waiting, received] }));
    const [first, second] = [...element.shadowRoot!.querySelectorAll('li')].map(textOf);
    expect(first).to.contain('Waiting to be sent').and.to.contain('K7M-2QD');
    expect(second).to.contain('Received').and.to.contain('SHA-2026-000042');
  });

  it('follows what happens to them', async () => {
    const client = createFakeClient({ known: [waiting] });
    const element = await list(client);
    client.known = [received];
    client.announce(received);
    await settled(element);
    expect(textOf(element)).to.contain('SHA-2026-000042');
  });

  it('tells which one was chosen', async () => {
    const element = await list(createFakeClient({ known: [received] }));
    const chosen = oneEvent<CustomEvent<{ id: string }>>(element, 'redress-follow');
    within(element, 'button').click();
    expect((await chosen).detail.id).to.equal(received.id);
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
  itIsAccessible('with cases', () => list(createFakeClient({ known: [waiting, received] })));
});
