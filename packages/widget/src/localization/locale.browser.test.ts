import { expect, fixture, html } from '@open-wc/testing';
import '../desk/desk.ts';
import '../form/form.ts';
import { settled, textOf, within } from '../testing/elements.cases.ts';
import { createFakeClient } from '../testing/fake-client.cases.ts';

const client = createFakeClient();
const title = (element: Element | null): string => textOf(within(element!, 'label[for="text"]'));

describe('the language of an element', () => {
  afterEach(() => document.documentElement.setAttribute('lang', 'en'));

  it('is its own: two on one page do not see each other', async () => {
    const page = await fixture(html`
      <div>
        <redress-form locale="en" .client=${client}></redress-form>
        <redress-form locale="zh-CN" .client=${client}></redress-form>
      </div>
    `);
    const [english, chinese] = page.querySelectorAll('redress-form');
    await settled(english!);
    await settled(chinese!);
    expect(title(english!)).to.equal('What happened?');
    expect(title(chinese!)).to.equal('发生了什么？');
    expect(within(chinese!, '[lang]').lang).to.equal('zh-CN');

    chinese!.locale = 'en';
    await settled(chinese!);
    expect(title(chinese!)).to.equal('What happened?');
    expect(title(english!)).to.equal('What happened?');
  });

  it('is the nearest one around it, and follows it', async () => {
    const page = await fixture(
      html`<div lang="zh-Hans"><redress-form .client=${client}></redress-form></div>`,
    );
    const form = page.querySelector('redress-form')!;
    await settled(form);
    expect(title(form)).to.equal('发生了什么？');
    page.setAttribute('lang', 'en');
    await settled(form);
    expect(title(form)).to.equal('What happened?');
  });

  /** A customer's form and a desk's queue on a page in this language. */
  async function bothIn(tag: string) {
    const page = await fixture(html`
      <div lang=${tag}>
        <redress-form .client=${client}></redress-form>
        <redress-desk-queue .queue=${{ cases: [], at: 0 }}></redress-desk-queue>
      </div>
    `);
    const both = [page.querySelector('redress-form')!, page.querySelector('redress-desk-queue')!] as const;
    for (const element of both) await settled(element);
    return both;
  }

  it('has traditional characters for customers and staff who read them, wherever they are', async () => {
    for (const tag of ['zh-TW', 'zh-HK', 'zh-Hant']) {
      const [form, queue] = await bothIn(tag);
      expect(title(form)).to.equal('發生了什麼事？');
      expect(within(form, '[lang]').lang).to.equal(tag);
      expect(textOf(queue)).to.contain('沒有未結案的案件');
    }
  });

  it('is Indonesian for customers and staff who read it, and its texts come when it is asked for', async () => {
    performance.clearResourceTimings();
    for (const tag of ['id-ID', 'in']) {
      const [form, queue] = await bothIn(tag);
      expect(title(form)).to.equal('Apa yang terjadi?');
      expect(within(form, '[lang]').lang).to.equal(tag);
      expect(textOf(queue)).to.contain('Tidak ada kasus terbuka');
    }
    // What had been fetched with the page would not be fetched now.
    const fetched = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    const texts = '/packages/widget/src/localization/messages/';
    expect(fetched).to.include.members([`${texts}id.ts`, `${texts}id.desk.ts`]);
  });

  it('reaches what the element is made of', async () => {
    const form = await fixture(html`<redress-form locale="zh-Hans" .client=${client}></redress-form>`);
    await settled(form);
    expect(textOf(within(form, 'redress-photo-picker'))).to.contain('添加照片');
  });

  it('is the browser’s where the page names one that there are no texts for', async () => {
    const page = await fixture(html`<div lang="sw"><redress-form .client=${client}></redress-form></div>`);
    document.documentElement.setAttribute('lang', 'sw');
    const form = page.querySelector('redress-form')!;
    await settled(form);
    expect(title(form)).to.equal('What happened?');
  });
});
