import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../desk/desk.ts';
import type { RedressDeskQueue } from '../desk/queue/queue.component.ts';
import '../dialog/dialog.ts';
import '../form/form.ts';
import { maybeWithin, settled, textOf, within } from '../testing/elements.cases.ts';
import { createFakeClient } from '../testing/fake-client.cases.ts';
import '../widget/widget.ts';
import type { PortalLocale, PortalTexts } from './portal-locale.ts';

const client = createFakeClient();

/** A language nobody speaks: every text of it is in capitals. */
const loud: PortalTexts = {
  launcher: { label: 'REPORT' },
  dialog: { title: 'SAY IT' },
  form: { text: 'WHAT?' },
  photos: { add: 'MORE' },
  desk: { queue: { empty: 'NOTHING' } },
};
const loudly = (more: Partial<PortalLocale> = {}): PortalLocale => ({ tag: 'tlh', texts: loud, ...more });

const title = (form: Element): string => textOf(within(form, 'label[for="text"]'));
const isSaid = (form: Element): string => within(form, '[lang]').lang;

async function formWith(locales: readonly PortalLocale[], locale = 'tlh', lang = 'en') {
  const page = await fixture(html`
    <div lang=${lang}>
      <redress-form .locale=${locale} .locales=${locales} .client=${client}></redress-form>
    </div>
  `);
  const form = page.querySelector('redress-form')!;
  await settled(form);
  return form;
}

/** Waits until the button says it. */
const says = (widget: Element, label: string): Promise<void> =>
  waitUntil(() => within(widget, 'button').textContent === label, label);

async function opened(widget: HTMLElementTagNameMap['redress-widget']): Promise<HTMLElement> {
  widget.client = createFakeClient();
  await widget.open();
  const dialog = within(widget, 'redress-dialog');
  await settled(dialog);
  return dialog;
}

describe('a language that a portal adds', () => {
  it('is spoken by the element, with English where it says nothing', async () => {
    const form = await formWith([loudly()]);
    expect([title(form), isSaid(form)]).to.eql(['WHAT?', 'tlh']);
    expect(textOf(form)).to.contain('Photos and files');
  });

  it('reaches the button, the dialog, the form and the photos in it', async () => {
    const widget = await fixture<HTMLElementTagNameMap['redress-widget']>(
      html`<redress-widget locale="tlh" .locales=${[loudly()]}></redress-widget>`,
    );
    await says(widget, 'REPORT');
    const dialog = await opened(widget);
    expect(textOf(within(dialog, 'h2'))).to.equal('SAY IT');
    const form = within(dialog, 'redress-form');
    expect(title(form)).to.equal('WHAT?');
    expect(textOf(within(form, 'redress-photo-picker'))).to.contain('MORE');
  });

  it('reaches the desk’s queue', async () => {
    const desk = await fixture(html`<redress-desk locale="tlh" .locales=${[loudly()]}></redress-desk>`);
    const queue = within<RedressDeskQueue>(desk, 'redress-desk-queue');
    queue.queue = { cases: [], at: 0 };
    await settled(desk);
    expect(textOf(queue)).to.contain('NOTHING');
  });

  it('is the page’s own, as any other', async () => {
    const form = await formWith([loudly()], '', 'tlh');
    expect(title(form)).to.equal('WHAT?');
  });

  it('belongs to one element: two on a page do not see each other', async () => {
    const page = await fixture(html`
      <div>
        <redress-widget locale="tlh" .locales=${[loudly()]}></redress-widget>
        <redress-widget
          locale="tlh"
          .locales=${[loudly({ texts: { launcher: { label: 'Whisper' } } })]}
        ></redress-widget>
        <redress-widget locale="tlh"></redress-widget>
      </div>
    `);
    const [loudOne, quietOne, plainOne] = page.querySelectorAll('redress-widget');
    await says(loudOne!, 'REPORT');
    await says(quietOne!, 'Whisper');
    await says(plainOne!, 'Report a problem');
  });

  it('may come later, and go: what is shown inside follows', async () => {
    const widget = await fixture<HTMLElementTagNameMap['redress-widget']>(
      html`<redress-widget locale="tlh"></redress-widget>`,
    );
    const dialog = await opened(widget);
    const form = within(dialog, 'redress-form');
    const said = (): readonly string[] => [
      within(widget, 'button').textContent,
      title(form),
      textOf(within(form, 'redress-photo-picker', '.add')),
    ];
    const english = said();
    widget.locales = [loudly()];
    await says(widget, 'REPORT');
    await settled(dialog);
    await settled(form);
    expect(said()).to.eql(['REPORT', 'WHAT?', '+ MORE']);
    widget.locales = undefined;
    await settled(dialog);
    await settled(form);
    expect(said()).to.eql(english);
    expect(english[1]).to.equal('What happened?');
  });

  it('may come to an element in the page later: what it is made of follows', async () => {
    const form = await formWith([]);
    form.locales = [loudly()];
    await settled(form);
    expect([title(form), textOf(within(form, 'redress-photo-picker', '.add'))]).to.eql(['WHAT?', '+ MORE']);
  });

  it('is listened for only as long as the element is there', async () => {
    const page = await fixture(html`<div></div>`);
    let listening = 0;
    const { addEventListener, removeEventListener } = page;
    page.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      listening++;
      addEventListener.apply(page, args);
    };
    page.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      listening--;
      removeEventListener.apply(page, args);
    };
    const widget = document.createElement('redress-widget');
    const form = document.createElement('redress-form');
    page.append(widget, form);
    await settled(form);
    const before = listening;
    page.replaceChildren();
    await aTimeout(0);
    expect([before > 1, listening]).to.eql([true, 0]);
  });

  it('stands on another of our languages when it says so', async () => {
    const form = await formWith([loudly({ base: 'id' })]);
    expect(title(form)).to.equal('WHAT?');
    expect(textOf(form)).to.contain('Foto');
    expect(textOf(form)).not.to.contain('Photos');
  });

  it('writes times as its readers do', async () => {
    const form = await formWith([{ tag: 'de-AT', texts: {} }], 'de-AT');
    expect(isSaid(form)).to.equal('de-AT');
    const { formats } = (
      within(form, 'redress-photo-picker') as unknown as {
        localization: { formats: { number(value: number): string } };
      }
    ).localization;
    expect(formats.number(0.5)).to.equal('0,5');
  });

  it('changes single texts of a language of ours, and leaves those of the others', async () => {
    const locales = [{ tag: 'zh-Hans', texts: { form: { text: '请告诉我们' } } }];
    const [chinese, english] = [await formWith(locales, 'zh-CN'), await formWith(locales, 'en')];
    expect([title(chinese), title(english)]).to.eql(['请告诉我们', 'What happened?']);
    expect(textOf(chinese)).to.contain('照片');
  });

  it('goes before that of the element around it', async () => {
    const page = await fixture<HTMLElementTagNameMap['redress-dialog']>(
      html`<redress-dialog locale="tlh" .locales=${[loudly()]}></redress-dialog>`,
    );
    await page.show();
    const form = within<HTMLElementTagNameMap['redress-form']>(page, 'redress-form');
    form.locales = [loudly({ texts: { form: { text: 'what?' } } })];
    form.client = client;
    await settled(form);
    expect(title(form)).to.equal('what?');
  });

  it('is taken over from a page that set it before this code had come', async () => {
    const parsed = new DOMParser().parseFromString(
      '<redress-widget locale="tlh"></redress-widget>',
      'text/html',
    );
    const widget = parsed.querySelector('redress-widget')!;
    widget.locales = [loudly()];
    document.body.append(document.adoptNode(widget));
    await says(widget, 'REPORT');
    widget.remove();
  });
});

describe('a language that a portal has loaded', () => {
  it('is loaded when somebody reads it, and not before', async () => {
    let loads = 0;
    const locales = [
      loudly({
        texts: async () => {
          loads++;
          return loud;
        },
      }),
    ];
    const form = await formWith(locales, 'en');
    expect(loads).to.equal(0);
    form.locale = 'tlh';
    await settled(form);
    expect(title(form)).to.equal('WHAT?');
    expect(loads).to.be.greaterThan(0);
  });

  it('is waited for: the button says nothing in another language before', async () => {
    let arrive: (texts: PortalTexts) => void = () => undefined;
    let asked = false;
    const texts = (): Promise<PortalTexts> => {
      asked = true;
      return new Promise((resolve) => (arrive = resolve));
    };
    const widget = await fixture(
      html`<redress-widget locale="tlh" .locales=${[loudly({ texts })]}></redress-widget>`,
    );
    const button = within(widget, 'button');
    expect([button.textContent, getComputedStyle(button).display]).to.eql(['', 'none']);
    await waitUntil(() => asked);
    arrive(loud);
    await says(widget, 'REPORT');
    expect(within(widget, 'div').lang).to.equal('tlh');
  });

  it('gives way to its base when it cannot be had, and comes when the network is back', async () => {
    let isBroken = true;
    const texts = async (): Promise<PortalTexts> => {
      if (isBroken) throw new TypeError('Failed to fetch');
      return loud;
    };
    const widget = await fixture<HTMLElementTagNameMap['redress-widget']>(
      html`<redress-widget locale="tlh" .locales=${[loudly({ texts, base: 'zh-Hans' })]}></redress-widget>`,
    );
    const form = within(await opened(widget), 'redress-form');
    expect([within(widget, 'button').textContent, title(form), isSaid(form)]).to.eql([
      '反馈问题',
      '发生了什么？',
      'zh-Hans',
    ]);
    isBroken = false;
    globalThis.dispatchEvent(new Event('online'));
    await waitUntil(() => title(form) === 'WHAT?');
    await settled(form);
    expect([within(widget, 'button').textContent, isSaid(form)]).to.eql(['REPORT', 'tlh']);
  });

  it('may throw at once, or bring something that is no table: its base is shown', async () => {
    const broken = [
      (): never => {
        throw new Error('no');
      },
      async (): Promise<PortalTexts> => 'texts' as PortalTexts,
      async (): Promise<PortalTexts> => undefined as unknown as PortalTexts,
    ];
    for (const texts of broken) expect(title(await formWith([loudly({ texts })]))).to.equal('What happened?');
  });
});

describe('a language that is written from right to left', () => {
  const arabic: PortalLocale = { tag: 'ar', texts: { form: { text: 'ماذا حدث؟' } } };
  const directionOf = (form: Element): string =>
    getComputedStyle(within(form, 'label[for="text"]')).direction;

  it('turns the element round on a page that is not', async () => {
    const form = await formWith([arabic], 'ar');
    expect([title(form), within(form, '[lang]').dir, directionOf(form)]).to.eql(['ماذا حدث؟', 'rtl', 'rtl']);
    expect(getComputedStyle(within(form, 'redress-photo-picker', 'legend')).direction).to.equal('rtl');
    form.locale = 'en';
    await settled(form);
    expect([within(form, '[lang]').hasAttribute('dir'), directionOf(form)]).to.eql([false, 'ltr']);
  });

  it('turns the button, too', async () => {
    const widget = await fixture(html`<redress-widget locale="ar" .locales=${[arabic]}></redress-widget>`);
    await waitUntil(() => getComputedStyle(within(widget, 'button')).direction === 'rtl');
    expect(maybeWithin(widget, '[lang="ar"][dir="rtl"]')).to.exist;
  });

  it('leaves ours as they are written on a page in such a language', async () => {
    const page = await fixture(html`
      <div lang="ar" dir="rtl"><redress-form locale="en" .client=${client}></redress-form></div>
    `);
    const form = page.querySelector('redress-form')!;
    await settled(form);
    expect([within(form, '[lang]').dir, directionOf(form)]).to.eql(['ltr', 'ltr']);
  });

  it('is not forced on a page that turns round a language of ours, as to try it out', async () => {
    const page = await fixture(html`
      <div lang="en" dir="rtl"><redress-form .client=${client}></redress-form></div>
    `);
    const form = page.querySelector('redress-form')!;
    await settled(form);
    expect(directionOf(form)).to.equal('rtl');
  });
});
