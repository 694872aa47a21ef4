import { expect, waitUntil } from '@open-wc/testing';
import { loadElements } from './load-elements.ts';

describe('the script tag of the elements', () => {
  let stop: (() => void) | undefined;
  let page: HTMLElement;
  const script = document.createElement('script');
  Object.assign(script.dataset, { endpoint: '/', portalKey: 'pk_tag', locale: 'en', kiosk: '' });
  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
  });
  afterEach(() => {
    stop?.();
    page.remove();
  });

  const isLoaded = (name: string): Promise<void> =>
    waitUntil(() => customElements.get(name), `${name} is loaded`, { timeout: 8_000 });

  it('loads what a page has, and nothing else', async () => {
    page.append(document.createElement('redress-survey'));
    stop = loadElements(document, script);
    await isLoaded('redress-survey');
    expect(customElements.get('redress-cases')).to.equal(undefined);
  });

  it('loads what a page gets later, and tells it of the portal', async () => {
    stop = loadElements(document, script);
    const cases = document.createElement('redress-cases');
    cases.setAttribute('locale', 'id');
    page.append(cases);
    await isLoaded('redress-cases');
    expect([cases.getAttribute('portal-key'), cases.getAttribute('locale')]).to.eql(['pk_tag', 'id']);
    expect((cases as HTMLElement & { kiosk: boolean }).kiosk).to.equal(true);
  });

  it('leaves alone what the page gets after it was stopped', async () => {
    loadElements(document, script)();
    const status = document.createElement('redress-status');
    page.append(status);
    await Promise.resolve();
    expect(status.getAttributeNames()).to.eql([]);
  });
});
