import { expect, fixtureCleanup, html, fixture } from '@open-wc/testing';
import { embed } from './embed.ts';
import './widget.ts';

const address = 'https://care.example/widget/redress.js?v=3';

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

  it('does nothing when it was loaded in another way', () => {
    embed('https://care.example/other.js');
    expect(document.querySelector('redress-widget')).not.to.exist;
  });
});
