import { expect } from '@open-wc/testing';
import type { PortalAccess } from './portal-access.ts';
import { shareClient, type ClientShare } from './shared-client.ts';

const settings: PortalAccess = { endpoint: '/', portalKey: 'pk_shared', kiosk: false };

describe('a client that elements of a page share', () => {
  let page: Document;
  const shares: ClientShare[] = [];
  beforeEach(() => {
    page = document.implementation.createHTMLDocument();
  });
  afterEach(() => shares.splice(0).forEach((share) => share.release()));

  function share(changed: Partial<PortalAccess> = {}): ClientShare {
    const taken = shareClient({ ...settings, ...changed }, page);
    shares.push(taken);
    return taken;
  }

  /** How often the client of a share is destroyed from now on. */
  function ends(of: ClientShare): () => number {
    const client = of.client;
    const { destroy } = client;
    let times = 0;
    client.destroy = () => {
      times++;
      destroy();
    };
    return () => times;
  }

  it('is one for all that say the same', () => {
    const [one, other] = [share(), share({ endpoint: location.origin })];
    expect(one.client).to.equal(other.client);
  });

  const identity = (): Promise<string> => Promise.resolve('token');
  for (const [what, changed] of [
    ['backend', { endpoint: '/elsewhere' }],
    ['portal', { portalKey: 'pk_other' }],
    ['tracking page', { trackingPage: '/track' }],
    ['kind of device', { kiosk: true }],
    ['customer', { identity }],
  ] as const) {
    it(`is another one for another ${what}`, () => {
      expect(share().client).not.to.equal(share(changed).client);
    });
  }

  it('is another one on another page', () => {
    const elsewhere = shareClient(settings, document.implementation.createHTMLDocument());
    shares.push(elsewhere);
    expect(share().client).not.to.equal(elsewhere.client);
  });

  it('lives as long as one of them is there, and is made anew for the next one', () => {
    const [one, other] = [share(), share()];
    const ended = ends(one);
    one.release();
    one.release();
    expect(ended()).to.equal(0);
    other.release();
    expect(ended()).to.equal(1);
    expect(share().client).not.to.equal(one.client);
  });

  it('refuses an address that is none', () => {
    expect(() => share({ endpoint: 'http://[' })).to.throw(TypeError);
  });
});
