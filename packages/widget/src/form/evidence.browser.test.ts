import { expect } from '@open-wc/testing';
import type { RedressPhotoPicker } from '../photos/photo-picker.ts';
import { picture, settled, textOf, within } from '../testing/elements.cases.ts';
import { createFakeClient, type FakeClient } from '../testing/fake-client.cases.ts';
import { caseIds, hour } from '../testing/samples.cases.ts';
import { formWith, send, write, type TimedForm } from './form-driver.cases.ts';

const picker = (form: TimedForm): RedressPhotoPicker =>
  within<RedressPhotoPicker>(form, 'redress-photo-picker');
const slots = (form: TimedForm): readonly string[] =>
  [...picker(form).shadowRoot!.querySelectorAll('[part="slot"]')].map(textOf);

describe('<redress-form> and its evidence', () => {
  let client: FakeClient;
  let form: TimedForm;

  beforeEach(async () => {
    client = createFakeClient();
    form = await formWith(client);
  });

  it('has no checklist before there is an issue', () => {
    expect(slots(form)).to.eql([]);
  });

  it('keeps a photo when the guess changes while one writes, and sends what it shows', async () => {
    await write(form, 'Two of twelve cartons are crushed.');
    const file = await picture('carton.jpg');
    await picker(form).add([{ file, shows: 'outer-box' }]);
    await settled(form);
    expect(slots(form)[1]).to.equal('Outer box carton.jpg ×');

    await write(form, 'The delivery came a day late.');
    expect(slots(form)).to.have.length(1);
    await write(form, 'The delivery came a day late. One of the twelve cartons is crushed.');
    await write(form, 'Two of twelve cartons are crushed.');
    expect(slots(form)[1]).to.equal('Outer box carton.jpg ×');

    await write(form, 'The delivery came a day late.');
    await send(form);
    expect(client.submitted[0]?.photos).to.have.length(1);
    expect(client.submitted[0]?.photos?.[0]).to.have.property('shows', 'outer-box');
  });

  it('keeps with the draft what a photo shows, and puts it back into its slot', async () => {
    client = createFakeClient({
      saved: {
        draft: { id: caseIds[1], secret: 's'.repeat(43), startedAt: Date.now() - hour },
        complaint: {
          text: 'Two of twelve cartons are crushed.',
          photos: [{ file: await picture('carton.jpg'), shows: 'item' }],
        },
        savedAt: Date.now() - hour,
      },
    });
    form = await formWith(client);
    within(form, '#go-on').click();
    await picker(form).settled;
    form.timer.pass(1_000);
    await settled(form);
    expect(slots(form)[3]).to.equal('The item itself carton.jpg ×');
    form.timer.pass(1_000);
    const kept = [...client.kept.values()].at(-1);
    expect(kept?.photos?.map((photo) => 'shows' in photo && photo.shows)).to.eql(['item']);
  });
});
