import { expect } from '@open-wc/testing';
import './cases/cases.ts';
import './dialog/dialog.ts';
import './form/form.ts';
import './status/status.ts';
import './widget/widget.ts';
import { settled, within } from './testing/elements.cases.ts';
import { createFakeClient } from './testing/fake-client.cases.ts';
import { hostileStyles } from './testing/hostile-styles.cases.ts';
import { caseView, known, sentState } from './testing/samples.cases.ts';

/**
 * What each element inside looks like, by where it is in the tree: its box and, of those that are alike by name and class, the first one's
 * whole computed style.
 */
type Look = ReadonlyMap<string, Readonly<Record<string, string>>>;

function lookOf(host: Element): Look {
  const look = new Map<string, Record<string, string>>();
  // The button and the dialog stand where the window is, everything else where the element is.
  const origin = host.localName === 'redress-widget' ? { x: 0, y: 0 } : host.getBoundingClientRect();
  const seen = new Set<string>();
  const walk = (parent: ParentNode, path: string): void => {
    for (const [at, element] of [...parent.children].entries()) {
      const here = `${path} ${element.localName}:${at}`;
      const kind = `${parent instanceof ShadowRoot ? parent.host.localName : ''} ${element.localName}.${element.className}`;
      const style = seen.has(kind) ? undefined : getComputedStyle(element);
      seen.add(kind);
      const { x, y, width, height } = element.getBoundingClientRect();
      const box = [x - origin.x, y - origin.y, width, height].map(Math.round).join(' ');
      look.set(here, {
        ...(style && Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]))),
        // What the page is written in goes inside on purpose.
        '-webkit-locale': '',
        box: width * height === 0 ? 'none' : box,
      });
      walk(element.shadowRoot ?? element, here);
    }
  };
  walk(host.shadowRoot!, host.localName);
  return look;
}

/** What differs between two looks, in words. */
function differences(one: Look, other: Look): readonly string[] {
  const found: string[] = [];
  for (const [path, style] of one)
    for (const [name, value] of Object.entries(style))
      if (other.get(path)?.[name] !== value)
        found.push(`${path} ${name}: ${value} → ${other.get(path)?.[name]}`);
  return found;
}

function withStyles(css: string): () => void {
  const style = document.createElement('style');
  style.textContent = css;
  document.head.append(style);
  return () => style.remove();
}

/** Where it stands and how wide it is is the page's business: it is the same under all styles. */
function pin(element: HTMLElement): HTMLElement {
  for (const [name, value] of [
    ['display', 'block'],
    ['position', 'absolute'],
    ['inset', '0 auto auto 0'],
    ['inline-size', '420px'],
    ['writing-mode', 'horizontal-tb'],
  ] as const)
    element.style.setProperty(name, value, 'important');
  return element;
}

const elements: Readonly<Record<string, () => Promise<HTMLElement>>> = {
  'the form': async () => {
    const form = document.createElement('redress-form');
    Object.assign(form, { locale: 'en', theme: 'light', client: createFakeClient(), order: 'PO-1' });
    document.body.append(pin(form));
    return Promise.resolve(form);
  },
  'the cases': () => {
    const cases = document.createElement('redress-cases');
    const client = createFakeClient({ known: [known(sentState())] });
    Object.assign(cases, { locale: 'en', theme: 'light', client });
    document.body.append(pin(cases));
    return Promise.resolve(cases);
  },
  'the status view': async () => {
    const status = document.createElement('redress-status');
    const client = createFakeClient({ known: [known(sentState())] });
    Object.assign(status, { locale: 'en', theme: 'light', client, caseId: client.known[0]!.id });
    document.body.append(pin(status));
    await settled(status);
    client.show({ freshness: 'current', view: caseView() });
    return status;
  },
  'the button and its dialog': async () => {
    const widget = document.createElement('redress-widget');
    widget.setAttribute('locale', 'en');
    widget.setAttribute('theme', 'light');
    widget.client = createFakeClient();
    document.body.append(widget);
    await widget.open();
    // Its way in is over: what is compared stands still.
    for (const animation of within(widget, 'redress-dialog').shadowRoot!.getAnimations()) animation.finish();
    return widget;
  },
};

describe('on a page with hostile styles', () => {
  let remove: (() => void)[] = [];
  afterEach(() => {
    for (const each of remove) each();
    remove = [];
  });

  for (const [what, make] of Object.entries(elements)) {
    it(`${what} look the same as on any other`, async function () {
      this.timeout(30_000);
      const element = await make();
      remove.push(() => element.remove());
      await settled(element);
      const before = lookOf(element);
      expect(before.size).to.be.greaterThan(5);
      for (const [name, css] of Object.entries(hostileStyles)) {
        const without = withStyles(css);
        await settled(element);
        const found = differences(before, lookOf(element));
        without();
        expect(found, `${name}: ${found.slice(0, 12).join('; ')}`).to.eql([]);
      }
    });
  }

  it('would be seen in an element that inherits what it gets', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('button { padding: 1rem }');
    const isHarmless = (css: string): boolean => {
      const plain = pin(document.createElement('div'));
      const root = plain.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      root.append(document.createElement('p'), document.createElement('button'));
      document.body.append(plain);
      const before = lookOf(plain);
      const without = withStyles(css);
      const found = differences(before, lookOf(plain));
      without();
      plain.remove();
      return found.length === 0;
    };
    const harmless = Object.entries(hostileStyles).filter(([, css]) => isHarmless(css));
    // These can only reach what is not behind a shadow root.
    expect(harmless.map(([name]) => name)).to.eql([
      'all controls fixed, all dialogs away, nothing hidden',
      'everything moving',
    ]);
  });
});
