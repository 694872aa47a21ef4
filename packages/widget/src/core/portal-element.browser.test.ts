import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { RedressClient } from '@redress/sdk';
import '../cases/cases.ts';
import type { RedressCases } from '../cases/cases.ts';
import '../status/status.ts';
import type { RedressStatus } from '../status/status.ts';
import { maybeWithin, settled, textOf } from '../testing/elements.cases.ts';
import { createFakeClient } from '../testing/fake-client.cases.ts';
import { known, sentState } from '../testing/samples.cases.ts';

const clientOf = async (element: RedressCases | RedressStatus): Promise<RedressClient> => {
  await waitUntil(() => element.client, 'it has a client', { timeout: 8_000 });
  return element.client!;
};

describe('an element that stands alone on a page', () => {
  it('makes a client from its attributes', async () => {
    const cases = await fixture<RedressCases>(
      html`<redress-cases locale="en" endpoint="/" portal-key="pk_alone"></redress-cases>`,
    );
    expect(textOf(cases)).to.equal('Loading…');
    await clientOf(cases);
    await waitUntil(() => maybeWithin(cases, '.empty'));
  });

  it('waits for a client when it says of no portal', async () => {
    const cases = await fixture<RedressCases>(html`<redress-cases locale="en"></redress-cases>`);
    await settled(cases);
    expect([cases.client, textOf(cases)]).to.eql([undefined, 'Loading…']);
  });

  it('shares its client with the others that say the same', async () => {
    const page = await fixture(html`
      <div>
        <redress-cases portal-key="pk_alone"></redress-cases>
        <redress-status portal-key="pk_alone" endpoint=${location.origin}></redress-status>
        <redress-cases portal-key="pk_alone" kiosk></redress-cases>
      </div>
    `);
    const [cases, status, tablet] = page.querySelectorAll<RedressCases>('redress-cases, redress-status');
    expect(await clientOf(cases!)).to.equal(await clientOf(status!));
    expect((await clientOf(tablet!)).kiosk).to.equal(true);
  });

  it('takes another client when it says of another portal', async () => {
    const cases = await fixture<RedressCases>(html`<redress-cases portal-key="pk_one"></redress-cases>`);
    const first = await clientOf(cases);
    cases.portalKey = 'pk_two';
    await cases.updateComplete;
    expect(cases.client).to.equal(undefined);
    expect(await clientOf(cases)).not.to.equal(first);
  });

  it('takes the client that it is given instead, and has its own again afterwards', async () => {
    const cases = await fixture<RedressCases>(
      html`<redress-cases locale="en" portal-key="pk_given"></redress-cases>`,
    );
    const own = await clientOf(cases);
    let ended = false;
    own.destroy = () => (ended = true);
    const given = createFakeClient({ known: [known(sentState())] });
    cases.client = given;
    await settled(cases);
    expect([textOf(cases).includes('SHA-2026-000042'), ended]).to.eql([true, true]);
    cases.client = undefined;
    expect(await clientOf(cases)).not.to.equal(given);
  });

  it('keeps its client when it is moved, and gives it back when it is removed', async () => {
    const cases = await fixture<RedressCases>(html`<redress-cases portal-key="pk_moved"></redress-cases>`);
    const client = await clientOf(cases);
    let ended = 0;
    client.destroy = () => {
      ended++;
    };
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(cases);
    await aTimeout(0);
    expect([ended, cases.client]).to.eql([0, client]);
    elsewhere.remove();
    await aTimeout(0);
    expect([ended, cases.client]).to.eql([1, undefined]);
    document.body.append(cases);
    expect(await clientOf(cases)).not.to.equal(client);
    cases.remove();
  });

  it('says so when its settings are none, and tries again when they are mended', async () => {
    const cases = await fixture<RedressCases>(
      html`<redress-cases locale="en" endpoint="http://[" portal-key="pk_wrong"></redress-cases>`,
    );
    await settled(cases);
    expect(textOf(cases)).to.contain('cannot be reached');
    cases.endpoint = '/';
    await clientOf(cases);
    await settled(cases);
    expect(textOf(cases)).not.to.contain('cannot be reached');
  });

  it('tells its client who is signed in', async () => {
    let asked = 0;
    const identity = (): Promise<string> => {
      asked++;
      return Promise.reject(new Error('nobody'));
    };
    await fixture(html`<redress-cases portal-key="pk_named" .identity=${identity}></redress-cases>`);
    await waitUntil(() => asked > 0, 'the portal is asked', { timeout: 8_000 });
  });
});
