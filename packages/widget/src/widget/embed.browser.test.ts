import { expect, fixtureCleanup, html, fixture } from '@open-wc/testing';
import { embed } from './embed.ts';
import { stayEmbedded } from './stay-embedded.ts';
import type { RedressWidget } from './widget.ts';
import './widget.ts';

/** One address runs once on a page: each test has its own. */
let address = 'https://care.example/widget/redress.js?v=0';

function scriptTag(settings: Readonly<Record<string, string>>): HTMLScriptElement {
  const script = document.createElement('script');
  // Not a module: nothing is fetched, it is only found.
  script.type = 'text/plain';
  script.src = address;
  Object.assign(script.dataset, settings);
  document.head.append(script);
  return script;
}

describe('the script tag', () => {
  let script: HTMLScriptElement;
  beforeEach(() => {
    address = address.replace(/\d+$/, (last) => String(Number(last) + 1));
    script = scriptTag({ endpoint: '/', portalKey: 'pk_tag', trackingPage: '/track', locale: 'zh-Hans' });
  });
  afterEach(() => {
    script.remove();
    fixtureCleanup();
    document.querySelectorAll('redress-widget').forEach((widget) => widget.remove());
  });

  it('gives a page its widget', () => {
    embed(address);
    const widget = document.body.querySelector('redress-widget');
    expect(widget?.getAttributeNames().sort()).to.eql(['endpoint', 'locale', 'portal-key', 'tracking-page']);
    expect(widget?.getAttribute('portal-key')).to.equal('pk_tag');
  });

  it('completes the widget a page has, and leaves what it says itself', async () => {
    const own = await fixture(html`<redress-widget locale="en"></redress-widget>`);
    embed(address);
    expect(document.querySelectorAll('redress-widget')).to.have.length(1);
    expect(own.getAttribute('locale')).to.equal('en');
    expect(own.getAttribute('portal-key')).to.equal('pk_tag');
  });

  describe('on a page that is replaced', () => {
    const body = document.body;
    const others = [...body.children];
    let stop: () => void;
    const changed = (): Promise<unknown> => new Promise(requestAnimationFrame);
    beforeEach(() => {
      body.append(document.createElement('main'));
      embed(address);
      stop = stayEmbedded(widget()!, { address, before: body });
    });
    afterEach(() => {
      stop();
      document.body.querySelector('redress-widget')?.remove();
      if (document.body !== body) document.body.replaceWith(body);
      body.replaceChildren(...others);
    });
    const widget = (): RedressWidget | null => document.querySelector<RedressWidget>('body > redress-widget');

    it('comes again with the next body, as it was', async () => {
      const before = widget();
      document.body.replaceWith(document.createElement('body'));
      await changed();
      expect(widget()).to.equal(before);
      document.body.replaceWith(document.createElement('body'));
      await changed();
      expect(widget()).to.equal(before);
    });

    it('comes again when the body is emptied and filled', async () => {
      const before = widget();
      document.body.innerHTML = '<main>Next</main>';
      await changed();
      expect(widget()).to.equal(before);
    });

    it('stays away when it alone is taken out, and when the script tag goes, too', async () => {
      widget()!.remove();
      await changed();
      document.body.innerHTML = '';
      await changed();
      expect(widget()).not.to.exist;
    });

    it('comes again when the page was replaced before the code was there that sees to it', () => {
      stop();
      const before = widget()!;
      const [begun] = body.children;
      body.innerHTML = '<main>Next</main>';
      stop = stayEmbedded(before, { address, before: begun! });
      expect(widget()).to.equal(before);
    });

    it('stays away when it alone was taken out before that', async () => {
      stop();
      const before = widget()!;
      before.remove();
      stop = stayEmbedded(before, { address, before: body.firstElementChild! });
      body.append('something else');
      document.querySelector('main')!.remove();
      await changed();
      expect(widget()).not.to.exist;
    });

    it('is told of the portal where the next page has a widget of its own', async () => {
      document.body.innerHTML = '<main><redress-widget locale="en"></redress-widget></main>';
      await changed();
      expect(document.querySelectorAll('redress-widget')).to.have.length(1);
      expect(document.querySelector('redress-widget')!.getAttribute('portal-key')).to.equal('pk_tag');
      document.querySelector('redress-widget')!.remove();
    });

    it('leaves a page that has no script tag any more', async () => {
      script.remove();
      document.body.replaceWith(document.createElement('body'));
      await changed();
      expect(widget()).not.to.exist;
    });
  });

  it('does nothing when it was loaded in another way', () => {
    embed('https://care.example/other.js');
    expect(document.querySelector('redress-widget')).not.to.exist;
  });
});
