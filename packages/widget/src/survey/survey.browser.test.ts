import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { CaseView } from '@redress/sdk/contract';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, maybeWithin, settled, textOf, within } from '../testing/elements.cases.ts';
import { createFakeClient, type FakeClient } from '../testing/fake-client.cases.ts';
import { caseView } from '../testing/samples.cases.ts';
import './survey.ts';
import type { RedressSurvey } from './survey.ts';

describe('<redress-survey>', () => {
  let client: FakeClient;
  beforeEach(() => {
    client = createFakeClient();
    client.adopt = () => Promise.resolve(caseView().id);
  });

  async function survey(changed: Partial<CaseView>): Promise<RedressSurvey> {
    const element = await fixture<RedressSurvey>(html`
      <redress-survey locale="en" link="SHA-2026-000042.${'s'.repeat(43)}" .client=${client}></redress-survey>
    `);
    await settled(element);
    client.show({ freshness: 'current', view: caseView(changed) });
    await settled(element);
    return element;
  }

  const asking = { stage: 'resolved', can: ['rate'] } as const satisfies Partial<CaseView>;
  const asked = (): Promise<RedressSurvey> => survey({ ...asking, can: [...asking.can] });

  it('asks about the case of its link', async () => {
    const text = textOf(await asked());
    expect(text).to.contain('SHA-2026-000042').and.to.contain('Are you satisfied with how this was handled?');
  });

  it('is answered with the keyboard alone: what is wrong, how bad, and why', async () => {
    await asked();
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await sendKeys({ press: key });
    };
    await press('Tab', 'Space', 'ArrowRight'); // not satisfied
    await press('Tab', 'Space', 'Tab', 'Tab', 'Tab', 'Space', 'Tab', 'Tab'); // too slow, impolite
    await press('Tab');
    await sendKeys({ type: 'Nobody called back.' });
    await press('Tab', 'Space', 'ArrowRight', 'Tab'); // the second score
    expect(focused()?.localName).to.equal('button');
    await press('Enter');
    expect(client.commands).to.eql([
      {
        type: 'rate',
        satisfied: false,
        score: 2,
        reasons: ['efficiency', 'attitude'],
        reason: 'Nobody called back.',
      },
    ]);
  });

  it('shows what was said instead of asking again, also when it waits for a connection', async () => {
    client.commandOutcome = 'queued';
    const element = await asked();
    within(element, 'redress-rating', 'input').click();
    await settled(element);
    within<HTMLFormElement>(element, 'redress-rating', 'form').requestSubmit();
    await settled(element);
    expect(textOf(element)).to.contain('saved on this device').and.to.contain('Your rating Satisfied');
    expect(maybeWithin(element, 'redress-rating', 'form')).not.to.exist;
  });

  it('shows on a later visit what was said, with its reasons', async () => {
    const rating = { satisfied: false, score: 2, reasons: ['communication' as const], at: Date.now() };
    const element = await survey({ stage: 'closed', can: [], rating });
    expect(textOf(element)).to.contain('Your rating Not satisfied · 2 of 5 I was not kept informed');
    expect(maybeWithin(element, 'redress-rating', 'form')).not.to.exist;
  });

  it('says so when the case does not ask yet, or no more', async () => {
    expect(textOf(await survey({ can: [] }))).to.contain('once it has been solved');
    expect(textOf(await survey({ can: [], stage: 'closed' }))).to.contain('can no longer be rated');
  });

  it('says so when there is no such case', async () => {
    client.adopt = () => Promise.resolve(undefined);
    expect(textOf(await survey({}))).to.contain('There is no case under this link');
  });

  it('is no wider than a small phone', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await asked();
    within(element, 'redress-rating', 'input:not(:checked)').click();
    await settled(element);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
  });

  itIsAccessible('while it asks', async () => {
    const element = await asked();
    const inputs = within(element, 'redress-rating').shadowRoot!.querySelectorAll('input');
    inputs[1]!.click();
    return element;
  });
  itIsAccessible('with an answer', () =>
    survey({ stage: 'closed', can: [], rating: { satisfied: false, reasons: ['other'], at: Date.now() } }),
  );
});
