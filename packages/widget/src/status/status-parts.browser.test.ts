import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { locales } from '../localization/locales.ts';
import type { CaseView } from '@redress/sdk/contract';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, maybeWithin, settled, textOf, type, within } from '../testing/elements.cases.ts';
import { createFakeClient, type FakeClient } from '../testing/fake-client.cases.ts';
import { caseIds, caseView, hour } from '../testing/samples.cases.ts';
import './status.ts';
import type { RedressStatus } from './status.ts';

const now = Date.now();
const base = caseView();
const offered = (changed: Partial<CaseView> = {}): CaseView =>
  caseView({
    messages: [
      ...base.messages,
      { at: now, from: 'staff', about: 'offer', text: 'A new pallet by tomorrow, at our cost.' },
    ],
    plan: { solvability: 'short-time', by: now + 24 * hour },
    awaits: ['consent'],
    can: ['accept-plan', 'decline-plan', 'claim', 'withdraw', 'add-information'],
    ...changed,
  });
const claimed: CaseView['claims'][number] = {
  basis: 'contract',
  amount: { amount: 12_800, currency: 'CNY' },
  at: now - hour,
};

describe('<redress-status> lets the customer decide', () => {
  let client: FakeClient;
  beforeEach(async () => {
    await setViewport({ width: 800, height: 800 });
    client = createFakeClient();
  });

  async function status(view: CaseView, locale = 'en'): Promise<RedressStatus> {
    const element = await fixture<RedressStatus>(html`
      <redress-status locale=${locale} case-id=${caseIds[0]} .client=${client}></redress-status>
    `);
    await settled(element);
    client.show({ freshness: 'current', view });
    await settled(element);
    return element;
  }
  const press = async (element: RedressStatus, part: string, label: string): Promise<void> => {
    const controls = within(element, part).shadowRoot!.querySelectorAll<HTMLElement>('button, label');
    const found = [...controls].find((each) => textOf(each) === label);
    if (!found) throw new Error(`nothing says ${label}`);
    found.click();
    await settled(element);
  };
  const say = (element: RedressStatus, part: string): string => textOf(within(element, part));

  describe('on a plan (LA-2.4)', () => {
    it('sees in one panel that we wait, for what, what is proposed, how soon and by when, and agrees', async () => {
      const element = await status(offered());
      expect(say(element, 'redress-offer')).to.match(
        /^We are waiting for you Do you agree to this solution\? A new pallet by tomorrow, at our cost\. How soon Shortly Done by .* tomorrow I agree/,
      );
      await press(element, 'redress-offer', 'I agree');
      expect(client.commands).to.eql([{ type: 'accept-plan' }]);
      expect(say(element, 'redress-offer')).to.contain('We will go ahead as proposed.');
      expect(say(element, '.status')).not.to.contain('We are waiting for you');
    });

    it('declines, with or without saying why, and can think better of it', async () => {
      const element = await status(offered());
      await press(element, 'redress-offer', 'I do not agree');
      expect(focused()?.localName).to.equal('textarea');
      await press(element, 'redress-offer', 'Back');
      expect(focused()).to.have.property('id', 'decline');
      await press(element, 'redress-offer', 'I do not agree');
      await type(within(element, 'redress-offer', 'textarea'), 'I need it today.');
      await press(element, 'redress-offer', 'Send');
      expect(client.commands).to.eql([{ type: 'decline-plan', reason: 'I need it today.' }]);
      expect(say(element, 'redress-offer')).to.contain('We will work out another solution.');
    });

    it('is told when the answer waits for a connection, and when it did not work', async () => {
      client.commandOutcome = new Error('refused');
      const element = await status(offered());
      await press(element, 'redress-offer', 'I agree');
      expect(say(element, 'redress-offer')).to.contain('could not be sent');
      client.commandOutcome = 'queued';
      await press(element, 'redress-offer', 'I agree');
      expect(say(element, 'redress-offer')).to.contain('Saved on this device');
    });

    it('sees later what was agreed', async () => {
      const element = await status(offered({ awaits: [], can: [] }));
      expect(maybeWithin(element, 'redress-offer')).not.to.exist;
      expect(say(element, '.status')).to.contain('The solution A new pallet by tomorrow');
    });
  });

  describe('on a claim (WF-5.1.2)', () => {
    it('says on what it is based, how much, and for what', async () => {
      const element = await status(offered());
      await press(element, 'redress-claim', 'Claim compensation');
      await press(element, 'redress-claim', 'The law');
      await type(within(element, 'redress-claim', '#amount'), '1,280.50');
      await type(within(element, 'redress-claim', 'textarea'), 'Twelve boxes of glass.');
      await press(element, 'redress-claim', 'Send the claim');
      expect(client.commands).to.eql([
        {
          type: 'claim',
          basis: 'law',
          amount: { amount: 1280.5, currency: 'CNY' },
          text: 'Twelve boxes of glass.',
        },
      ]);
      expect(say(element, 'redress-claim')).to.contain('We have received your claim.');
    });

    it('is in the currency of the portal, unless the customer says another', async () => {
      client = createFakeClient({ settings: { currency: 'IDR' } });
      const element = await status(offered());
      await press(element, 'redress-claim', 'Claim compensation');
      expect(within<HTMLInputElement>(element, 'redress-claim', '#currency').value).to.equal('IDR');
      await type(within(element, 'redress-claim', '#amount'), 'Rp 1.500.000');
      await type(within(element, 'redress-claim', 'textarea'), 'Twelve boxes of glass.');
      await press(element, 'redress-claim', 'Send the claim');
      expect(client.commands[0]).to.have.deep.property('amount', { amount: 1_500_000, currency: 'IDR' });
    });

    it('needs no amount, but words, and an amount that is one', async () => {
      const element = await status(offered());
      await press(element, 'redress-claim', 'Claim compensation');
      await type(within(element, 'redress-claim', '#amount'), 'a lot');
      await press(element, 'redress-claim', 'Send the claim');
      expect(say(element, 'redress-claim')).to.contain('in figures').and.to.contain('write something');
      expect(focused()).to.have.property('id', 'amount');
      await type(within(element, 'redress-claim', '#amount'), '');
      await type(within(element, 'redress-claim', 'textarea'), 'Twelve boxes of glass.');
      client.commandOutcome = 'queued';
      await press(element, 'redress-claim', 'Send the claim');
      expect(client.commands[0]).to.eql({
        type: 'claim',
        basis: 'contract',
        amount: undefined,
        text: 'Twelve boxes of glass.',
      });
      expect(say(element, 'redress-claim')).to.contain('Saved on this device');
    });

    it('sees each claim with its answer, what is granted, and by when', async () => {
      const granted = { answer: 'granted-in-part', granted: { amount: 8600, currency: 'CNY' } } as const;
      const element = await status(
        caseView({
          claims: [
            { ...claimed, due: now + 24 * hour },
            { ...claimed, ...granted, due: now + 24 * hour },
            { ...claimed, ...granted, settledAt: now },
            { ...claimed, answer: 'refused' },
          ],
        }),
      );
      const rows = [...within(element, '.claims').children].map(textOf);
      expect(rows[0]).to.match(
        /^Our contract · CN¥12,800 Not answered yet Submitted at .* We will answer by .* tomorrow$/,
      );
      expect(rows[1]).to.match(
        /Granted in part · CN¥8,600 Submitted at .* We will settle it by .* tomorrow$/,
      );
      expect(rows[2]).to.match(/Settled at .* today$/);
      expect(rows[3]).to.contain('Not granted');
    });
  });

  describe('on taking it back', () => {
    it('is asked once whether they mean it', async () => {
      const element = await status(offered());
      await press(element, 'redress-withdraw', 'Take this report back');
      expect(client.commands).to.be.empty;
      expect(focused()?.className).to.equal('panel');
      await press(element, 'redress-withdraw', 'No, keep it');
      expect(focused()).to.have.property('id', 'open');
      await press(element, 'redress-withdraw', 'Take this report back');
      await press(element, 'redress-withdraw', 'Yes, take it back');
      expect(client.commands).to.eql([{ type: 'withdraw', reason: undefined }]);
      expect(say(element, 'redress-withdraw')).to.contain('You have taken it back.');
    });
  });

  describe('when it is closed', () => {
    const closed = (changed: Partial<CaseView>): CaseView =>
      caseView({ stage: 'closed', closedAt: now - hour, can: [], ...changed });

    it('opens it again, as long as that is possible, with what is still not right (WF-4.5.2)', async () => {
      const element = await status(
        closed({ ending: 'satisfied', reopenUntil: now + 24 * hour, can: ['reopen'] }),
      );
      expect(say(element, 'redress-reopen')).to.match(/open this case again until .* tomorrow\./);
      await press(element, 'redress-reopen', 'Open it again');
      expect(client.commands).to.be.empty;
      expect(focused()?.localName).to.equal('textarea');
      await type(within(element, 'redress-reopen', 'textarea'), 'It is broken again.');
      await press(element, 'redress-reopen', 'Open it again');
      expect(client.commands).to.eql([{ type: 'reopen', reason: 'It is broken again.' }]);
      expect(say(element, 'redress-reopen')).to.contain('It is open again.');
    });

    it('leaves that to the rating while it is only resolved', async () => {
      const element = await status(
        caseView({ stage: 'resolved', can: ['rate', 'reopen'], awaits: ['rating'] }),
      );
      expect(maybeWithin(element, 'redress-reopen')).not.to.exist;
      expect(say(element, 'redress-rating')).to.match(/^We are waiting for you Are you satisfied/);
    });

    it('folds its steps when all are done, and says how much of it was late', async () => {
      const done = (milestone: 'respond' | 'resolve', lateBy: number) =>
        ({ milestone, state: 'done', at: now - hour, due: now - hour - lateBy, lateBy }) as const;
      const element = await status(
        closed({ ending: 'satisfied', steps: [done('respond', 0), done('resolve', hour)] }),
      );
      const steps = within<HTMLDetailsElement>(element, '.folded');
      expect([steps.open, textOf(within(element, '.folded summary'))]).to.eql([
        false,
        'All 2 steps are done 1 of them late',
      ]);
      within(element, '.folded summary').click();
      expect(textOf(within(element, '.steps'))).to.contain('1 hour late');
      const open = await status(closed({ ending: 'withdrawn' }));
      expect(maybeWithin(open, '.folded')).not.to.exist;
    });

    it('is told the final answer, and where to turn', async () => {
      const closing = { at: now, from: 'staff', about: 'closing', text: 'We cannot offer more.' } as const;
      const element = await status(closed({ ending: 'unsatisfied', messages: [...base.messages, closing] }));
      expect(say(element, '[part~="ending"]'))
        .to.contain('our final answer. We cannot offer more. If you do not agree with this outcome')
        .and.to.contain('consumer protection authority')
        .and.to.contain('postal authority');
    });

    it('is told where it goes on, and what was destroyed (CS-3.2)', async () => {
      const mergedInto = { id: caseIds[1], number: 'SHA-2026-000007' };
      const element = await status(closed({ ending: 'merged', mergedInto, erased: true }));
      expect(say(element, '.status'))
        .to.contain('Your case continues under number SHA-2026-000007.')
        .and.to.contain('have been erased');
    });
  });

  for (const [upheld, text] of [
    [true, 'your complaint is justified'],
    [false, 'did not find the complaint justified'],
  ] as const) {
    it(`is told in plain words that a complaint ${upheld ? 'stands' : 'does not stand'} (LA-2.3)`, async () => {
      expect(say(await status(caseView({ upheld })), '[part~="finding"]')).to.contain(text);
    });
  }

  describe('on our question (WF-5.2)', () => {
    const asking = (changed: Partial<CaseView> = {}): CaseView => {
      const question = { at: now, from: 'staff', about: 'question', text: 'Which seal number?' } as const;
      return caseView({ messages: [...base.messages, question], awaits: ['information'], ...changed });
    };
    const answer = async (element: RedressStatus): Promise<void> => {
      const field = within(element, '#answer', 'textarea');
      field.focus();
      await type(field, 'Number 4471.');
      within(element, '#answer', 'button.primary').focus();
      await press(element, '#answer', 'Send the answer');
    };

    it('answers where it is asked, and nowhere else', async () => {
      const element = await status(asking());
      expect(say(element, '#answer')).to.match(
        /^We are waiting for you Please answer our question Which seal number\? Our clock is paused until you answer\. Your answer/,
      );
      expect(maybeWithin(element, '#reply')).not.to.exist;
      await answer(element);
      expect(client.commands).to.eql([{ type: 'add-information', text: 'Number 4471.', photos: [] }]);
      expect(say(element, '#answer')).to.contain('Thank you.').and.not.to.contain('waiting');
      expect(focused()).to.have.attribute('data-done');
      expect(maybeWithin(element, '#reply')).to.exist;
    });

    it('reads on in the conversation once the case has the answer', async () => {
      const element = await status(asking());
      await answer(element);
      client.show({ freshness: 'current', view: caseView({ version: 10 }) });
      await settled(element);
      expect(maybeWithin(element, '#answer')).not.to.exist;
      expect(focused()).to.have.property('id', 'conversation');
    });

    it('answers the next question, too', async () => {
      const element = await status(asking());
      await answer(element);
      client.show({ freshness: 'current', view: asking({ version: 10 }) });
      await settled(element);
      expect(within<HTMLTextAreaElement>(element, '#answer', 'textarea').value).to.equal('');
      expect(say(element, '#answer')).to.contain('We are waiting for you');
    });

    it('loses nothing that is being written when a question comes, or is answered elsewhere', async () => {
      const element = await status(caseView());
      await type(within(element, '#reply', 'textarea'), 'By the way, …');
      client.show({ freshness: 'current', view: asking({ version: 10 }) });
      await settled(element);
      await type(within(element, '#answer', 'textarea'), 'Number 44');
      client.show({ freshness: 'current', view: caseView({ version: 11 }) });
      await settled(element);
      const texts = ['#reply', '#answer'].map(
        (box) => within<HTMLTextAreaElement>(element, box, 'textarea').value,
      );
      expect(texts).to.eql(['By the way, …', 'Number 44']);
      expect(say(element, '.status')).not.to.contain('We are waiting for you');
    });
  });

  for (const locale of locales) {
    it(`fits a phone of 360 px, in ${locale}`, async () => {
      await setViewport({ width: 360, height: 740 });
      const element = await status(offered({ upheld: true, claims: [claimed] }), locale);
      within(element, 'redress-claim', '#open').click();
      within(element, 'redress-withdraw', '#open').click();
      await settled(element);
      expect(document.documentElement.scrollWidth).to.equal(360);
      element.remove();
    });
  }

  const open = (locale: string) => async (): Promise<RedressStatus> => {
    const element = await status(offered({ upheld: true, claims: [claimed] }), locale);
    within(element, 'redress-claim', '#open').click();
    within(element, 'redress-withdraw', '#open').click();
    within(element, 'redress-offer', '#decline').click();
    await settled(element);
    within<HTMLFormElement>(element, 'redress-claim', 'form').requestSubmit();
    return element;
  };
  itIsAccessible('with a plan, a claim and a withdrawal', open('en'));
  itIsAccessible('with a plan, a claim and a withdrawal, in Chinese', open('zh-Hans'));
  itIsAccessible('when it is closed', () =>
    status(
      caseView({ stage: 'closed', ending: 'unreachable', closedAt: now, upheld: false, can: ['reopen'] }),
    ),
  );
});
