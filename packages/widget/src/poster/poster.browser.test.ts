import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { engine, itWhere } from '../testing/engine.cases.ts';
import { maybeWithin, settled, textOf, within } from '../testing/elements.cases.ts';
import { createFakeClient, type FakeClient } from '../testing/fake-client.cases.ts';
import { readCode } from '../testing/read-code.cases.ts';
import { readReportLink } from '../widget/report-link.ts';
import './poster.ts';
import type { RedressPoster } from './poster.ts';

const branches = [
  { code: 'shanghai', name: '上海外高桥仓库' },
  { code: 'jakarta', name: 'Gudang Cakung' },
];
/** Millimetres as CSS has them. */
const mm = 96 / 25.4;

describe('<redress-poster>', () => {
  let client: FakeClient;
  beforeEach(async () => {
    client = createFakeClient({ settings: { branches } });
    await setViewport({ width: 1024, height: 900 });
  });
  after(() => setViewport({ width: 800, height: 600 }));

  async function poster(
    attributes: Readonly<Record<string, string>> = {},
    locale = 'en',
  ): Promise<RedressPoster> {
    const element = document.createElement('redress-poster');
    const all = { page: 'https://care.example/report', branch: 'jakarta', ...attributes };
    for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
    Object.assign(element, { client, locale });
    await fixture(html`${element}`);
    await settled(element);
    return element;
  }
  const words = (element: Element, lang: string): string =>
    textOf(within(element, `section[lang="${lang}"]`));

  it('has a code that leads to the page, for the site where it hangs', async () => {
    const element = await poster({ 'waybill-prefix': 'HL-' });
    const link = new URL(await readCode(within(element, '.qr')));
    expect(`${link.origin}${link.pathname}`).to.equal('https://care.example/report');
    expect(readReportLink(link.hash)).to.eql({ branch: 'jakarta', waybillPrefix: 'HL-' });
  });

  it('says in four languages what to do, and what is promised by the policy', async () => {
    const element = await poster({ telephone: '+62 21 5550 142' });
    expect(textOf(within(element, 'header'))).to.equal('Harbourline Gudang Cakung');
    expect(words(element, 'en'))
      .to.contain('Something wrong with your goods or our service? Tell us here.')
      .and.to.contain('we answer within 30 minutes')
      .and.to.contain('No camera? Open care.example/report')
      .and.to.contain('+62 21 5550 142')
      .and.to.contain('misconduct');
    expect(words(element, 'id')).to.contain('30 menit');
    expect(words(element, 'zh-Hans')).to.contain('30 分钟');
    expect(words(element, 'zh-Hant')).to.contain('30 分鐘');
  });

  it('promises nothing that the policy does not promise, and says nothing of what it does not keep secret', async () => {
    const profile = client.profile();
    const { milestones, kinds } = profile.policy;
    const silent = Object.fromEntries(Object.keys(milestones).map((severity) => [severity, {}]));
    const policy = { ...profile.policy, milestones: silent, kinds: { ...kinds, misconduct: undefined } };
    client.profile = () => ({ ...profile, policy }) as never;
    const element = await poster();
    expect(maybeWithin(element, '.answer')).to.equal(null);
    expect(words(element, 'en')).not.to.match(/\d|misconduct/);
  });

  it('has the languages that it is given, in their order', async () => {
    const element = await poster({ languages: 'id zh-TW id nonsense' });
    const shown = [...element.shadowRoot!.querySelectorAll('section')].map(({ lang }) => lang);
    expect(shown).to.eql(['id', 'zh-Hant']);
  });

  it('is for the portal’s own site unless another is named', async () => {
    const element = await fixture<RedressPoster>(
      html`<redress-poster locale="en" page="/report" .client=${client}></redress-poster>`,
    );
    await settled(element);
    expect(textOf(within(element, '.site'))).to.equal('上海外高桥仓库');
  });

  it('is not printed for a site that there is not, nor without a page', async () => {
    const unknown = await poster({ branch: 'nowhere' });
    expect(textOf(within(unknown, '[role="alert"]'))).to.equal('This portal has no site “nowhere”.');
    const unfinished = await poster({ page: '' });
    expect(textOf(within(unfinished, '[role="alert"]'))).to.contain('no page to lead to');
    expect(maybeWithin(unfinished, '[part~="print"]')).to.equal(null);
  });

  describe('printed', () => {
    const print = globalThis.print;
    const needed = 'can be told to show a page as it prints it';
    before(() => {
      globalThis.print = () => undefined;
    });
    afterEach(async () => {
      dispatchEvent(new Event('afterprint'));
      if (engine[needed]) await emulateMedia({ media: 'screen' });
    });
    after(() => {
      globalThis.print = print;
    });

    async function sheet(languages: string): Promise<HTMLElement> {
      await setViewport({ width: 794, height: 1123 });
      const element = await poster({ languages, telephone: '+62 21 5550 142' });
      within(element, '[part~="print"]').click();
      await emulateMedia({ media: 'print' });
      return document
        .querySelector('[data-redress-sheet]')!
        .shadowRoot!.querySelector<HTMLElement>('.poster')!;
    }

    for (const languages of ['en id zh-Hans zh-Hant', 'id en', 'en'])
      itWhere(needed, `fits on one sheet of A4 in ${languages}`, async () => {
        const paper = await sheet(languages);
        const { width, height } = paper.getBoundingClientRect();
        expect([width / mm, height / mm].map(Math.round)).to.eql([210, 296]);
        expect(paper.scrollHeight).to.be.at.most(Math.ceil(height));
        for (const part of paper.querySelectorAll('*'))
          expect(part.getBoundingClientRect().bottom, textOf(part)).to.be.at.most(height);
      });

    itWhere(needed, 'has a code of more than 60 mm, black on white, with its quiet zone', async () => {
      const paper = await sheet('en');
      const code = paper.querySelector('.qr')!;
      expect(code.getBoundingClientRect().width / mm).to.be.at.least(80);
      const [ground, ink] = ['rect', 'path'].map((part) => code.querySelector(part)!.getAttribute('fill'));
      expect([ground, ink, getComputedStyle(paper).color]).to.eql(['#fff', '#000', 'rgb(0, 0, 0)']);
      expect(await readCode(code)).to.contain('branch=jakarta');
    });

    itWhere(needed, 'is alone on the paper', async () => {
      await sheet('en');
      expect(document.querySelector('redress-poster')!.checkVisibility()).to.equal(false);
    });
  });

  itIsAccessible('as it is shown', () => poster({}, 'zh-Hans'));
});
