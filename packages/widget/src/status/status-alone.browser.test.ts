import { expect, fixture, html } from '@open-wc/testing';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, settled, textOf, type, within } from '../testing/elements.cases.ts';
import { createFakeClient, type FakeClient } from '../testing/fake-client.cases.ts';
import { caseIds, caseView, hour, minute } from '../testing/samples.cases.ts';
import './status.ts';
import type { RedressStatus } from './status.ts';

const fragment = `SHA-2026-000042.${'s'.repeat(43)}`;

describe('<redress-status> alone on a tracking page', () => {
  let client: FakeClient;
  let opened: string[];
  /** What the next link comes to. */
  let answer: () => Promise<string | undefined>;
  beforeEach(() => {
    opened = [];
    answer = () => Promise.resolve(caseIds[0]);
    client = createFakeClient();
    client.adopt = (link) => {
      opened.push(link);
      return answer();
    };
  });
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  const openedBy = (link: string): void => history.replaceState(null, '', `#${link}`);

  async function status(link?: string): Promise<RedressStatus> {
    const element = await fixture<RedressStatus>(html`
      <redress-status locale="en" .client=${client} .link=${link}></redress-status>
    `);
    await settled(element);
    return element;
  }

  it('shows the case of the link by which the page was opened', async () => {
    openedBy(fragment);
    const element = await status();
    client.show({ freshness: 'current', view: caseView() });
    await settled(element);
    expect(opened).to.eql([fragment]);
    expect(textOf(element)).to.contain('SHA-2026-000042');
  });

  it('shows another one when another link is followed on the page', async () => {
    openedBy(fragment);
    const element = await status();
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = fragment.replace('42', '43');
    await changed;
    await settled(element);
    expect(opened).to.eql([fragment, fragment.replace('42', '43')]);
  });

  for (const link of [fragment, `#${fragment}`, `https://portal.example/track#${fragment}`]) {
    it(`takes a link as an attribute: ${link.slice(0, 30)}…`, async () => {
      await status(link);
      expect(opened).to.eql([fragment]);
    });
  }

  it('says so when there is no such case', async () => {
    answer = () => Promise.resolve(undefined);
    expect(textOf(await status(fragment))).to.contain('There is no case under this link');
  });

  it('takes the whole link where the one that was followed had lost its end', async () => {
    answer = () => Promise.resolve(undefined);
    const element = await status(fragment.slice(0, 20));
    const field = within<HTMLInputElement>(element, '#link');
    within<HTMLFormElement>(element, '.another-link').requestSubmit();
    expect(focused()).to.equal(field);
    answer = () => Promise.resolve(caseIds[0]);
    await type(field, ` https://portal.example/track#${fragment} `);
    within<HTMLFormElement>(element, '.another-link').requestSubmit();
    await settled(element);
    client.show({ freshness: 'current', view: caseView() });
    await settled(element);
    expect(opened).to.eql([fragment.slice(0, 20), fragment]);
    expect(textOf(element)).to.contain('SHA-2026-000042');
  });

  it('does not keep a link in sight that opens nothing any more', async () => {
    const element = await status(fragment);
    client.show({ freshness: 'not-found' });
    await settled(element);
    expect(within<HTMLInputElement>(element, '#link').value).to.equal('');
  });

  it('tries again when the network returns', async () => {
    answer = () => Promise.reject(new Error('no network'));
    const element = await status(fragment);
    expect(textOf(element)).to.contain('We will keep trying');
    answer = () => Promise.resolve(caseIds[0]);
    dispatchEvent(new Event('online'));
    await settled(element);
    client.show({ freshness: 'current', view: caseView() });
    await settled(element);
    expect(textOf(element)).to.contain('SHA-2026-000042').and.not.to.contain('We will keep trying');
    expect(opened).to.have.length(2);
  });

  it('shows nothing of it any more when it is forgotten', async () => {
    const element = await status(fragment);
    client.show({ freshness: 'current', view: caseView() });
    await settled(element);
    client.show({ freshness: 'not-found' });
    await settled(element);
    expect(textOf(element)).not.to.contain('SHA-2026-000042');
  });

  it('listens to nothing any more when it has left the page', async () => {
    openedBy(fragment);
    const element = await status();
    element.remove();
    dispatchEvent(new HashChangeEvent('hashchange'));
    dispatchEvent(new Event('online'));
    await settled(element);
    expect([opened.length, client.listening]).to.eql([1, 0]);
  });

  it('counts the promised times down', async () => {
    const element = await status(fragment);
    const now = Date.now();
    const steps = [
      { milestone: 'respond', state: 'current', due: now + 2 * hour + 5.5 * minute, lateBy: 0 },
    ] as const;
    client.show({ freshness: 'current', view: caseView({ steps: [...steps] }) });
    await settled(element);
    expect(textOf(within(element, '[part~="steps"]'))).to.match(/Promised for .* in 2 hours 5 minutes/);
  });

  itIsAccessible('without a case', async () => {
    answer = () => Promise.resolve(undefined);
    return status(fragment);
  });
});
