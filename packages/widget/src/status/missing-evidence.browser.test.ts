import { expect, fixture, html } from '@open-wc/testing';
import { shownFile } from '@redress/sdk';
import type { ViewPhoto } from '@redress/sdk/contract';
import { picture, settled, textOf, within } from '../testing/elements.cases.ts';
import { createFakeClient } from '../testing/fake-client.cases.ts';
import { caseIds, caseView } from '../testing/samples.cases.ts';
import './status.ts';

const picker = 'redress-photo-picker';

/** The part that adds information to a case about damaged goods. */
async function adding(photos: readonly Partial<ViewPhoto>[]) {
  const [sample] = caseView().photos;
  const view = caseView({ issue: 'damaged', photos: photos.map((photo) => ({ ...sample!, ...photo })) });
  const client = createFakeClient();
  const element = await fixture(html`
    <redress-add-information
      locale="en"
      .client=${client}
      .caseId=${caseIds[0]}
      .view=${view}
    ></redress-add-information>
  `);
  await settled(element);
  const slots = [...within(element, picker).shadowRoot!.querySelectorAll('[part="slot"] .item')];
  return { client, element, asked: slots.map(textOf) };
}

describe('adding information', () => {
  it('asks for what helps and no photo shows yet', async () => {
    expect((await adding([{ shows: 'outer-box' }, { shows: 'label' }, {}])).asked).to.eql([
      'Inner packing',
      'The item itself',
    ]);
  });

  it('sends what each photo shows', async () => {
    const { client, element } = await adding([]);
    const file = await picture('carton.jpg');
    await within<HTMLElementTagNameMap[typeof picker]>(element, picker).add([{ file, shows: 'item' }]);
    const text = within<HTMLTextAreaElement>(element, 'textarea');
    text.value = 'The corner is torn.';
    text.dispatchEvent(new Event('input'));
    within<HTMLFormElement>(element, 'form').requestSubmit();
    await settled(element);
    const [sent] = client.commands;
    expect(sent?.type === 'add-information' && sent.photos?.map((photo) => shownFile(photo).shows)).to.eql([
      'item',
    ]);
  });
});
