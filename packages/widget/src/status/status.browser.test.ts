import { expect, fixture, html } from '@open-wc/testing';
import type { CaseUpdate } from '@redress/sdk';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, maybeWithin, picture, settled, textOf, type, within } from '../testing/elements.cases.ts';
import { createFakeClient, type FakeClient, namesOf } from '../testing/fake-client.cases.ts';
import { createHandTimer } from '../testing/hand-timer.cases.ts';
import { caseIds, caseView, hour, minute } from '../testing/samples.cases.ts';
import type { RedressPhotoPicker } from '../photos/photo-picker.ts';
import './status.ts';
import type { RedressStatus } from './status.ts';

describe('<redress-status>', () => {
  let client: FakeClient;
  beforeEach(() => {
    client = createFakeClient();
  });

  async function status(update?: CaseUpdate): Promise<RedressStatus> {
    const element = await fixture<RedressStatus>(html`
      <redress-status locale="en" case-id=${caseIds[0]} .client=${client}></redress-status>
    `);
    await settled(element);
    if (update) await show(element, update);
    return element;
  }

  async function show(element: RedressStatus, update: CaseUpdate): Promise<void> {
    client.show(update);
    await settled(element);
  }

  async function send(element: RedressStatus, part: string): Promise<void> {
    within<HTMLFormElement>(element, part, 'form').requestSubmit();
    await settled(element);
  }

  it('says that it is loading', async () => {
    const element = await status();
    expect(textOf(element)).to.equal('Loading your case…');
    expect(within(element, '.status').ariaBusy).to.equal('true');
    expect(maybeWithin(element, '.skeleton')).to.exist;
  });

  it('shows number, stage, steps, conversation and photos', async () => {
    const element = await status({ freshness: 'current', view: caseView() });
    const text = textOf(element);
    expect(text)
      .to.contain('SHA-2026-000042')
      .and.to.contain('Being handled')
      .and.to.contain('Checked by a person');
    expect(textOf(within(element, '[part~="steps"]'))).to.match(
      /Answer Done at .* Promised for .* 12 minutes late .*Now: First measures Promised for/,
    );
    expect(textOf(within(element, '[part~="messages"]'))).to.contain('Harbourline Answer');
    expect(textOf(within(element, 'redress-case-files'))).to.match(
      /gate-4\.jpg Photo · 1\.3 MB .*note\.jpg .* Still on its way/,
    );
    expect(textOf(within(element, 'redress-rating'))).to.equal('');
  });

  it('counts down to the promised time by itself, by the server’s clock, and says when it has passed', async () => {
    const timer = createHandTimer();
    const element = await fixture<RedressStatus>(html`
      <redress-status locale="en" case-id=${caseIds[0]} .client=${client} .timer=${timer}></redress-status>
    `);
    await settled(element);
    // The device is an hour slow.
    client.offset = hour;
    const due = Date.now() + client.offset + 12.2 * minute;
    await show(element, {
      freshness: 'current',
      view: caseView({ steps: [{ milestone: 'interim', state: 'current', due, lateBy: 0 }] }),
    });
    const said = () => textOf(within(element, '[part~="steps"]'));
    expect(said()).to.match(/Promised for .* in 12 minutes/);
    for (const [passes, words] of [
      [5, /in 7 minutes/],
      [5, /in 2 minutes/],
      [8.4, /We are 6 minutes late/],
    ] as const) {
      client.offset += passes * minute;
      timer.pass(minute / 2);
      await settled(element);
      expect(said()).to.match(words);
    }
    element.remove();
    expect(timer.waiting).to.equal(0);
  });

  it('shows what is no photo with its name and an icon', async () => {
    const [photo] = caseView().photos;
    const photos = ['image/jpeg', 'application/pdf', 'video/mp4'].map((type, i) => ({
      ...photo!,
      name: `file ${i + 1}`,
      type,
      stored: false,
    }));
    const element = await status({ freshness: 'current', view: caseView({ photos }) });
    const rows = [...within(element, 'redress-case-files').shadowRoot!.querySelectorAll('li')];
    expect(rows.map((row) => textOf(row))).to.eql(
      ['Photo', 'PDF', 'Video'].map((sort, i) => `file ${i + 1} ${sort} · 1.3 MB Still on its way`),
    );
    const icons = rows.map((row) => row.querySelector('svg.file-icon')?.innerHTML.replace(/<!--.*?-->/g, ''));
    expect(new Set(icons).size, 'three different icons').to.equal(3);
  });

  it('names the zone once when its clock is another one', async () => {
    const zone =
      Intl.DateTimeFormat().resolvedOptions().timeZone === 'Pacific/Kiritimati'
        ? 'UTC'
        : 'Pacific/Kiritimati';
    const element = await status({ freshness: 'current', view: caseView({ timeZone: zone }) });
    expect(textOf(element).match(/All times are/g)).to.have.length(1);
  });

  it('marks what nobody has checked, a text that is erased, and a second round', async () => {
    const view = caseView({ confirmed: false, round: 2 });
    const element = await status({
      freshness: 'current',
      view: { ...view, messages: [{ at: view.receivedAt, from: 'customer', about: 'complaint' }] },
    });
    expect(textOf(element)).to.contain('not checked yet');
    expect(textOf(element)).to.contain('This text has been erased.');
    expect(textOf(element)).to.contain('Reopened, round 2');
  });

  it('keeps the last known state in sight when it is offline or cannot refresh', async () => {
    const element = await status({ freshness: 'current', view: caseView() });
    await show(element, { freshness: 'offline' });
    expect(textOf(element)).to.contain('latest we know').and.to.contain('SHA-2026-000042');
    await show(element, { freshness: 'unavailable' });
    expect(textOf(element)).to.contain('We will keep trying').and.to.contain('SHA-2026-000042');
  });

  it('says so when there is no such case', async () => {
    const element = await status({ freshness: 'not-found' });
    expect(textOf(element)).to.contain('There is no case under this link');
  });

  describe('adding something', () => {
    it('shows it on its way until the case has it', async () => {
      const element = await status({ freshness: 'current', view: caseView() });
      await type(within(element, 'redress-add-information', 'textarea'), 'The seal was number 4471.');
      await send(element, 'redress-add-information');
      expect(client.commands).to.eql([
        { type: 'add-information', text: 'The seal was number 4471.', photos: [] },
      ]);
      expect(textOf(within(element, '[part~="messages"]'))).to.contain(
        'On its way The seal was number 4471.',
      );

      const view = caseView();
      const added = {
        at: Date.now(),
        from: 'customer',
        about: 'information',
        text: 'The seal was number 4471.',
      } as const;
      await show(element, { freshness: 'current', view: { ...view, messages: [...view.messages, added] } });
      expect(textOf(within(element, '[part~="messages"]'))).not.to.contain('On its way');
    });

    it('sends photos with it, and has an empty field afterwards', async () => {
      const element = await status({ freshness: 'current', view: caseView() });
      const picker = ['redress-add-information', 'redress-photo-picker'] as const;
      await type(within(element, 'redress-add-information', 'textarea'), 'The seal, from both sides.');
      await within<RedressPhotoPicker>(element, ...picker).add([
        await picture('left.jpg'),
        await picture('right.jpg'),
      ]);
      await send(element, 'redress-add-information');
      const [sent] = client.commands;
      expect(sent?.type === 'add-information' && namesOf(sent.photos)).to.eql(['left.jpg', 'right.jpg']);
      expect(maybeWithin(element, ...picker, 'img')).not.to.exist;
      expect(textOf(within(element, 'redress-add-information'))).to.contain('Added');
    });

    it('says that it is kept when there is no connection', async () => {
      client.commandOutcome = 'queued';
      const element = await status({ freshness: 'offline', view: caseView() });
      await type(within(element, 'redress-add-information', 'textarea'), 'The seal was number 4471.');
      await send(element, 'redress-add-information');
      expect(textOf(within(element, 'redress-add-information'))).to.contain('Saved on this device');
    });

    it('keeps the text when it is refused', async () => {
      client.commandOutcome = new Error('refused');
      const element = await status({ freshness: 'current', view: caseView() });
      await type(within(element, 'redress-add-information', 'textarea'), 'The seal was number 4471.');
      await send(element, 'redress-add-information');
      expect(textOf(within(element, 'redress-add-information'))).to.contain('could not be added');
      expect(within<HTMLTextAreaElement>(element, 'redress-add-information', 'textarea').value).to.contain(
        '4471',
      );
    });

    it('asks for something to add', async () => {
      const element = await status({ freshness: 'current', view: caseView() });
      await send(element, 'redress-add-information');
      expect(textOf(within(element, 'redress-add-information'))).to.contain('write something');
      expect(focused()?.localName).to.equal('textarea');
    });
  });

  describe('the rating (WF-4.5.2)', () => {
    const resolved = (): CaseUpdate => ({
      freshness: 'current',
      view: caseView({ stage: 'resolved', can: ['add-information', 'rate'] }),
    });
    const press = async (element: RedressStatus, label: string): Promise<void> => {
      const labels = [...within(element, 'redress-rating').shadowRoot!.querySelectorAll('label')];
      labels.find((each) => textOf(each).includes(label))?.click();
      await settled(element);
    };

    it('takes a satisfied answer with a score', async () => {
      const element = await status(resolved());
      await press(element, 'Yes, satisfied');
      await press(element, 'Very good');
      await send(element, 'redress-rating');
      expect(client.commands).to.eql([
        { type: 'rate', satisfied: true, score: 5, reasons: undefined, reason: undefined },
      ]);
      expect(textOf(within(element, 'redress-rating'))).to.contain('Thank you');
    });

    it('says before it is sent that handling starts again when the customer is not satisfied', async () => {
      const element = await status(resolved());
      await press(element, 'No, not satisfied');
      expect(textOf(within(element, 'redress-rating'))).to.contain('We will handle it again');
      await type(within(element, 'redress-rating', 'textarea'), 'The pallet is still missing.');
      await send(element, 'redress-rating');
      expect(client.commands[0]).to.include({ satisfied: false, reason: 'The pallet is still missing.' });
      expect(textOf(element)).to.contain('Your rating Not satisfied');
    });

    it('takes what it is for, in the order in which it was asked', async () => {
      const element = await status(resolved());
      await press(element, 'No, not satisfied');
      await press(element, 'not treated politely');
      await press(element, 'took too long');
      await press(element, 'Something else');
      await press(element, 'Something else');
      await send(element, 'redress-rating');
      expect(client.commands[0]).to.deep.include({ reasons: ['efficiency', 'attitude'] });
    });

    it('sends no reasons once the customer is satisfied after all', async () => {
      const element = await status(resolved());
      await press(element, 'No, not satisfied');
      await press(element, 'took too long');
      await press(element, 'Yes, satisfied');
      await send(element, 'redress-rating');
      expect(client.commands[0]).to.include({ satisfied: true, reasons: undefined });
    });

    it('is asked for anew in the next round, and only then', async () => {
      const element = await status(resolved());
      await press(element, 'No, not satisfied');
      await send(element, 'redress-rating');
      await show(element, resolved());
      expect(maybeWithin(element, 'redress-rating', 'form')).not.to.exist;
      const again = caseView({ stage: 'resolved', can: ['rate'], round: 2 });
      await show(element, { freshness: 'current', view: again });
      expect(within<HTMLInputElement>(element, 'redress-rating', 'input').checked).to.equal(false);
      expect(textOf(element)).not.to.contain('Your rating');
    });

    it('can be sent again when it did not work', async () => {
      client.commandOutcome = new Error('refused');
      const element = await status(resolved());
      await press(element, 'Yes, satisfied');
      await send(element, 'redress-rating');
      expect(textOf(within(element, 'redress-rating'))).to.contain('could not be sent');
      client.commandOutcome = 'queued';
      await send(element, 'redress-rating');
      expect(textOf(within(element, 'redress-rating'))).to.contain('saved on this device');
    });

    it('is shown when it has been given', async () => {
      const element = await status({
        freshness: 'current',
        view: caseView({ stage: 'closed', can: [], rating: { satisfied: true, score: 4, at: Date.now() } }),
      });
      expect(textOf(element)).to.contain('Your rating Satisfied · 4 of 5');
    });
  });

  it('stops watching when it leaves the page', async () => {
    const element = await status();
    expect(client.listening).to.be.greaterThan(0);
    element.remove();
    expect(client.listening).to.equal(0);
  });

  itIsAccessible('while it is loading', () => status());
  itIsAccessible('with a case', () => status({ freshness: 'offline', view: caseView() }));
  itIsAccessible('while it asks for a rating', async () => {
    const element = await status({
      freshness: 'current',
      view: caseView({ stage: 'resolved', can: ['rate'] }),
    });
    within(element, 'redress-rating', 'input:not(:checked)').click();
    return element;
  });
});
