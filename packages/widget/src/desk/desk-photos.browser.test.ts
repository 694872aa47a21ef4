import { expect, fixture, html } from '@open-wc/testing';
import type { EvidenceItem } from '@redress/rules';
import type { ViewPhoto } from '@redress/sdk/contract';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, maybeWithin, settled, textOf, within } from '../testing/elements.cases.ts';
import { createFakeDesk } from '../testing/fake-desk.cases.ts';
import { caseIds, caseView } from '../testing/samples.cases.ts';
import './desk.ts';

const paper: ViewPhoto = {
  id: caseIds[1],
  name: 'delivery note.exe',
  type: 'application/pdf',
  size: 2.5 * 2 ** 20,
  stored: true,
};
const video: ViewPhoto = { ...paper, id: caseIds[2], name: 'Gate 4.MOV', type: 'video/quicktime' };

async function shown(
  photos: readonly ViewPhoto[],
  fetchPhoto: () => Promise<Blob> = () => Promise.resolve(new Blob(['%PDF-1.7'])),
  wanted: readonly EvidenceItem[] = [],
): Promise<HTMLElement> {
  const element = await fixture<HTMLElement>(
    html`<redress-desk-photos
      locale="en"
      .desk=${createFakeDesk(fetchPhoto)}
      .caseId=${caseView().id}
      .photos=${photos}
      .wanted=${wanted}
    ></redress-desk-photos>`,
  );
  await settled(element);
  return element;
}

describe('a PDF or a video at the desk', () => {
  it('has an icon, its name and its size, and is not fetched before somebody wants it', async () => {
    let fetched = 0;
    const element = await shown([paper, video], () => {
      fetched += 1;
      return Promise.resolve(new Blob(['']));
    });
    expect(textOf(element)).to.equal('Photos and files delivery note.exe 2.5 MB Gate 4.MOV 2.5 MB');
    expect(element.shadowRoot!.querySelectorAll('svg.file-icon')).to.have.length(2);
    expect(fetched).to.equal(0);
  });

  it('is saved, never opened, and ends as what it is, whatever it was called', async () => {
    const saved: string[] = [];
    const element = await shown([paper, video]);
    element.shadowRoot!.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link) return;
      // The test itself need not save anything.
      event.preventDefault();
      saved.push(link.download);
    });
    for (let i = 0; i < 2; i++) {
      expect(within(element, 'button').ariaLabel).to.match(/^Save /);
      within(element, 'button').click();
      await settled(element);
    }
    expect(saved).to.eql(['delivery note.exe.pdf', 'Gate 4.MOV']);
    expect(focused()).to.have.property('download', 'Gate 4.MOV');
    const { href } = within<HTMLAnchorElement>(element, 'a');
    expect(await (await fetch(href)).text()).to.equal('%PDF-1.7');

    element.remove();
    expect(await fetch(href).catch(() => 'gone')).to.equal('gone');
  });

  it('says so when its bytes cannot be had, or have not arrived', async () => {
    const element = await shown([paper, { ...video, stored: false }], () => Promise.reject(new Error('no')));
    expect(textOf(element)).to.contain('Not arrived yet');
    within(element, 'button').click();
    await settled(element);
    expect(textOf(element)).to.contain('Cannot be shown');
    expect(maybeWithin(element, 'a')).not.to.exist;
  });

  itIsAccessible('with a PDF and a video', () => shown([paper, video]));
});

describe('what the photos at the desk show', () => {
  const withItems = (): Promise<HTMLElement> =>
    shown([{ ...paper, shows: 'delivery-note' }, video], undefined, ['delivery-note', 'label', 'outer-box']);

  it('is said at each one, and what no photo is marked as is listed', async () => {
    const element = await withItems();
    expect([...element.shadowRoot!.querySelectorAll('li')].map(textOf)).to.eql([
      'delivery note.exe 2.5 MB Delivery note',
      'Gate 4.MOV 2.5 MB',
    ]);
    expect(textOf(within(element, '.missing'))).to.equal('Not marked on any photo: Shipping label Outer box');
  });

  it('is not missed where nothing is wanted, or all is there', async () => {
    expect(maybeWithin(await shown([paper]), '.missing')).not.to.exist;
    const all = await shown([{ ...paper, shows: 'label' }], undefined, ['label']);
    expect(maybeWithin(all, '.missing')).not.to.exist;
  });

  itIsAccessible('with items', withItems);
});
