import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { CaseView, ViewPhoto } from '@redress/sdk/contract';
import { locales } from '../localization/locales.ts';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, maybeWithin, picture, settled, textOf, within } from '../testing/elements.cases.ts';
import { createFakeClient, type FakeClient } from '../testing/fake-client.cases.ts';
import { caseIds, caseView } from '../testing/samples.cases.ts';
import './status.ts';

const photo: ViewPhoto = {
  id: caseIds[1],
  name: 'found-pallet.jpg',
  type: 'image/jpeg',
  size: 1_400_000,
  stored: true,
};
const paper: ViewPhoto = {
  id: caseIds[2],
  name: 'credit note.exe',
  type: 'application/pdf',
  size: 2.5 * 2 ** 20,
  stored: true,
};
const files = 'redress-case-files';

/** A case in which staff have answered with these files. */
const answered = (came: readonly ViewPhoto[], more: Partial<CaseView> = {}): CaseView => {
  const view = caseView();
  const [complaint, answer] = view.messages;
  return {
    ...view,
    messages: [complaint!, { ...answer!, photos: came.map(({ id }) => id) }],
    photos: [...came],
    ...more,
  };
};

async function shown(
  view: CaseView,
  client: FakeClient = createFakeClient(),
  locale = 'en',
): Promise<HTMLElement> {
  client.photoBytes = () => picture('found-pallet.jpg');
  const element = await fixture<HTMLElement>(html`
    <redress-status locale=${locale} .client=${client} .caseId=${caseIds[0]}></redress-status>
  `);
  client.show({ view, freshness: 'current' });
  await settled(element);
  return element;
}

/** Waits until something that the browser does by itself has led to something on the page. */
async function until<T>(find: () => T | null): Promise<T> {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

describe('files of a case, for its customer', () => {
  beforeEach(() => setViewport({ width: 800, height: 900 }));

  it('stand with the message they came with: name, sort, size', async () => {
    const element = await shown(answered([photo, paper]));
    const [, answer] = element.shadowRoot!.querySelectorAll('.messages > li');
    expect(textOf(answer!)).to.match(
      /found-pallet\.jpg Photo · 1\.3 MB .*credit note\.exe PDF · 2\.5 MB Save/,
    );
    expect(maybeWithin(element, '[aria-labelledby="photos"]')).not.to.exist;
  });

  it('that came with no message stand by themselves', async () => {
    const element = await shown(caseView());
    expect(textOf(within(element, '[aria-labelledby="photos"]'))).to.match(
      /^Photos and files gate-4\.jpg Photo · 1\.3 MB .* note\.jpg Photo · .* Still on its way$/,
    );
  });

  it('shows pictures once they come into sight, opens them, and lets go of them with the page', async () => {
    const client = createFakeClient();
    const element = await shown(answered([photo]), client);
    const image = await until(() => maybeWithin(element, files, 'img'));
    expect(image).to.have.property('alt', 'Open found-pallet.jpg');
    const link = within<HTMLAnchorElement>(element, files, 'a.preview');
    expect([link.target, link.rel]).to.eql(['_blank', 'noopener']);
    expect((await (await fetch(link.href)).blob()).type).to.equal('image/jpeg');
    expect(client.fetched).to.eql([photo.id]);
    const { href } = link;
    element.remove();
    expect(await fetch(href).catch(() => 'gone')).to.equal('gone');
  });

  it('fetches no picture that is out of sight', async () => {
    const space = await fixture<HTMLElement>(html`<div></div>`);
    space.style.blockSize = '5000px';
    const client = createFakeClient();
    client.photoBytes = () => picture('found-pallet.jpg');
    const list = await fixture<HTMLElement>(html`
      <redress-case-files
        locale="en"
        .client=${client}
        .caseId=${caseIds[0]}
        .files=${[photo]}
      ></redress-case-files>
    `);
    await settled(list);
    expect(client.fetched).to.eql([]);
    list.scrollIntoView();
    await until(() => maybeWithin(list, 'img'));
    expect(client.fetched).to.eql([photo.id]);
  });

  it('saves what is no picture, never opens it, and ends it as what it is', async () => {
    const client = createFakeClient();
    const element = await shown(answered([paper]), client);
    expect(client.fetched).to.eql([]);
    client.photoBytes = () => Promise.resolve(new Blob(['<script>'], { type: 'text/html' }));
    const saved: string[] = [];
    within(element, files).shadowRoot!.addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a');
      if (!link) return;
      // The test itself need not save anything.
      event.preventDefault();
      saved.push(link.download);
    });
    expect(within(element, files, 'button').ariaLabel).to.equal('Save credit note.exe, 2.5 MB');
    within(element, files, 'button').click();
    await settled(element);
    expect(saved).to.eql(['credit note.exe.pdf']);
    expect(focused()).to.have.property('download', 'credit note.exe.pdf');
    const { href } = within<HTMLAnchorElement>(element, files, 'a');
    expect((await (await fetch(href)).blob()).type).to.equal('application/octet-stream');
  });

  it('never shows what a server only calls a picture, and a browser would run', async () => {
    const client = createFakeClient();
    const drawing = { ...photo, type: 'image/svg+xml', name: 'drawing.svg' };
    const element = await shown(answered([drawing]), client);
    expect(maybeWithin(element, files, 'img')).not.to.exist;
    expect(textOf(within(element, files, 'button'))).to.equal('Save');
    expect(client.fetched).to.eql([]);
  });

  it('says when one cannot be loaded, and tries again', async () => {
    const client = createFakeClient();
    const element = await shown(answered([paper]), client);
    client.photoBytes = () => Promise.reject(new Error('no network'));
    within(element, files, 'button').click();
    await settled(element);
    expect(textOf(within(element, files))).to.contain('This file could not be loaded. Try again');
    client.photoBytes = () => Promise.resolve(new Blob(['%PDF-1.7']));
    within(element, files, 'button').click();
    await settled(element);
    expect(maybeWithin(element, files, 'a[download]')).to.exist;
    expect(textOf(within(element, files))).not.to.contain('could not');
  });

  it('says of one that has not arrived that it is on its way', async () => {
    const element = await shown(answered([{ ...paper, stored: false }]));
    expect(textOf(within(element, files))).to.contain('Still on its way');
    expect(maybeWithin(element, files, 'button')).not.to.exist;
  });

  it('forgets what was fetched when another case is shown', async () => {
    const client = createFakeClient();
    const element = await shown(answered([photo]), client);
    await until(() => maybeWithin(element, files, 'img'));
    const { href } = within<HTMLAnchorElement>(element, files, 'a.preview');
    Object.assign(within(element, files), { caseId: caseIds[3] });
    await settled(element);
    expect(await fetch(href).catch(() => 'gone')).to.equal('gone');
  });

  for (const locale of locales)
    it(`has room on the smallest phone, and targets as large as a finger, in ${locale}`, async () => {
      await setViewport({ width: 320, height: 640 });
      const name = 'IMG_20261120_a-very-long-name-without-a-single-space-in-it.jpg';
      const element = await shown(
        answered([
          { ...photo, name },
          { ...paper, name },
          { ...paper, id: caseIds[3], stored: false },
        ]),
        undefined,
        locale,
      );
      within(element, files).scrollIntoView();
      await until(() => maybeWithin(element, files, 'img'));
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      for (const target of within(element, files).shadowRoot!.querySelectorAll('a, button')) {
        const { width, height, right } = target.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(44);
        expect(right).to.be.at.most(320);
      }
    });

  itIsAccessible('with a picture and a PDF', () => shown(answered([photo, paper])));
});

describe('a new time, for the customer', () => {
  it('stands at the step that is late, beside what was promised, with the reason', async () => {
    const now = Date.now();
    const [, , , interim] = caseView().steps;
    const element = await shown(
      caseView({
        steps: [
          {
            ...interim!,
            due: now - 3_600_000,
            lateBy: 3_600_000,
            expected: {
              by: now + 7_200_000,
              at: now - 60_000,
              reason: 'The carrier has to open the container.',
            },
          },
        ],
      }),
    );
    const step = textOf(within(element, '.steps li'));
    expect(step).to.match(/Promised for .* We are 1 hour late, and we are sorry\. We now expect it by /);
    expect(step).to.contain('Why: The carrier has to open the container.');
  });
});
