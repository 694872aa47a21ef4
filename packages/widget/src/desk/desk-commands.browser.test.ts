import { expect, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { choose, focused, maybeWithin, settled, textOf, type, within } from '../testing/elements.cases.ts';
import { createFakeDesk, type FakeDesk } from '../testing/fake-desk.cases.ts';
import { deskCase, nextStep } from '../testing/samples.cases.ts';
import { openCase, part, problem, submit } from './desk-driver.cases.ts';
import type { RedressDesk } from './desk.ts';

describe('<redress-desk> carries out commands', () => {
  let desk: FakeDesk;
  beforeEach(async () => {
    await setViewport({ width: 1280, height: 800 });
    desk = createFakeDesk();
  });

  describe('confirming (WF-4.2.2)', () => {
    it('shows what was suggested and what the customer chose, and confirms it', async () => {
      desk.shown = deskCase({ chosenIssue: 'delay' });
      const element = await openCase(desk);
      const text = textOf(part(element, 'redress-desk-confirm'));
      expect(text).to.contain('Suggested: Goods lost · Urgent (91% sure)');
      expect(text).to.contain('The customer chose: Late delivery');
      await submit(element, 'redress-desk-confirm');
      expect(desk.sent).to.eql([
        {
          version: 3,
          command: { type: 'confirm', issue: 'lost', severity: 'urgent-major', reason: undefined },
        },
      ]);
    });

    it('asks why it is corrected', async () => {
      const element = await openCase(desk);
      await choose(part(element, 'redress-desk-confirm', '#issue'), 'delay');
      await choose(part(element, 'redress-desk-confirm', '#severity'), 'important');
      await settled(element);
      await submit(element, 'redress-desk-confirm');
      expect(textOf(part(element, 'redress-desk-confirm'))).to.contain('Please say why you correct it.');
      expect(focused()).to.have.property('id', 'reason');
      await type(part(element, 'redress-desk-confirm', '#reason'), 'It is on the next truck.');
      await submit(element, 'redress-desk-confirm');
      expect(desk.sent[0]?.command).to.eql({
        type: 'confirm',
        issue: 'delay',
        severity: 'important',
        reason: 'It is on the next truck.',
      });
    });
  });

  describe('commands', () => {
    const box = 'redress-desk-command';
    const typed = (element: RedressDesk): string =>
      within<HTMLTextAreaElement>(element, 'redress-desk-case', box, 'textarea').value;
    const buttons = (element: RedressDesk): readonly string[] =>
      [...part(element, box).shadowRoot!.querySelectorAll('[aria-pressed]')].map(textOf);

    it('are those the staff member can give', async () => {
      const element = await openCase(desk);
      expect(buttons(element)).to.eql(['Answer', 'First measures']);
    });

    it('bring their words, and the box is empty afterwards', async () => {
      const element = await openCase(desk);
      await type(part(element, box, 'textarea'), 'We found it at gate 4.');
      const changed = oneEvent(within(element, 'redress-desk-case'), 'redress-desk-changed');
      await submit(element, box);
      await changed;
      expect(desk.sent[0]?.command).to.eql({ type: 'answer', text: 'We found it at gate 4.' });
      expect(typed(element)).to.equal('');
    });

    it('are not sent empty', async () => {
      const element = await openCase(desk);
      await submit(element, box);
      expect(desk.sent).to.be.empty;
      expect(textOf(part(element, box))).to.contain('Please write something first.');
    });

    it('approve without words, refuse with a reason', async () => {
      desk.shown = deskCase({
        can: ['approve-plan', 'refuse-plan'],
        next: ['approve-plan', 'refuse-plan'].map((command) => nextStep(command, { until: Date.now() })),
      });
      const element = await openCase(desk);
      part(element, box, '[aria-pressed="false"]').click();
      await settled(element);
      await submit(element, box);
      part(element, box, '[aria-pressed="false"] + button').click();
      await settled(element);
      await type(part(element, box, 'textarea'), 'Who pays for the second trip?');
      await submit(element, box);
      expect(desk.sent.map(({ command }) => command)).to.eql([
        { type: 'approve-plan' },
        { type: 'refuse-plan', reason: 'Who pays for the second trip?' },
      ]);
    });

    it('are never chosen for somebody where one press would send them', async () => {
      desk.shown = deskCase({
        can: ['approve-plan'],
        next: [nextStep('approve-plan', { until: Date.now() })],
      });
      const element = await openCase(desk);
      expect(maybeWithin(element, 'redress-desk-case', box, 'form')).not.to.exist;
      part(element, box, '[aria-pressed]').click();
      await settled(element);
      await submit(element, box);
      expect(focused()).to.have.property('id', 'title');
      expect(maybeWithin(element, 'redress-desk-case', box, 'form')).not.to.exist;
    });

    it('keep what was typed when someone else was faster, and offer the new state', async () => {
      const element = await openCase(desk);
      await type(part(element, box, 'textarea'), 'We found it at gate 4.');
      desk.refusal = problem('version-conflict');
      await submit(element, box);
      expect(textOf(within(element, 'redress-desk-case'))).to.contain('Someone else has changed this case');
      desk.refusal = undefined;
      desk.shown = deskCase({ view: { ...deskCase().view, version: 4 } });
      within(element, 'redress-desk-case', '.apart button').click();
      await settled(element);
      expect(maybeWithin(element, 'redress-desk-case', '.apart')).not.to.exist;
      expect(typed(element)).to.equal('We found it at gate 4.');
      await submit(element, box);
      expect(desk.sent.at(-1)?.version).to.equal(4);
    });

    it('keep what was typed while another case is looked at', async () => {
      const element = await openCase(desk);
      await type(part(element, box, 'textarea'), 'We found it at gate 4.');
      const [first, second] = within(element, 'redress-desk-queue').shadowRoot!.querySelectorAll<HTMLElement>(
        'li button',
      );
      second?.click();
      await settled(element);
      expect(typed(element)).to.equal('');
      first?.click();
      await settled(element);
      expect(typed(element)).to.equal('We found it at gate 4.');
    });

    it('are refused in words, and a lost sign-in is told to the page', async () => {
      const element = await openCase(desk);
      desk.refusal = problem('command-refused');
      await type(part(element, box, 'textarea'), 'We found it at gate 4.');
      await submit(element, box);
      expect(textOf(within(element, 'redress-desk-case'))).to.contain('This is not possible at this point.');

      desk.refusal = problem('not-signed-in');
      const signedOut = oneEvent(element, 'redress-signed-out');
      await submit(element, box);
      expect(await signedOut).to.exist;
    });
  });
});
