import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { locales } from '../localization/locales.ts';
import { wallTimeOf } from '../localization/wall-time.ts';
import { itIsAccessible } from '../testing/accessible.cases.ts';
import { focused, maybeWithin, settled, textOf, within } from '../testing/elements.cases.ts';
import { createFakeDesk, type FakeDesk } from '../testing/fake-desk.cases.ts';
import { deskCase, hour, minute, nextStep, zone } from '../testing/samples.cases.ts';
import { enter, openCase, part, pick, problem, submit, tick } from './desk-driver.cases.ts';
import type { RedressDesk } from './desk.ts';

const box = 'redress-desk-command';
const sayings = (element: RedressDesk): string => textOf(part(element, box));
const alerts = (element: RedressDesk): readonly string[] =>
  [...part(element, box).shadowRoot!.querySelectorAll('[role="alert"]')].map(textOf);
/** Tomorrow, to the minute, as a field and as a command say it. */
const tomorrow = Math.floor(Date.now() / minute) * minute + 24 * hour;

describe('<redress-desk> forms', () => {
  let desk: FakeDesk;
  beforeEach(async () => {
    await setViewport({ width: 1280, height: 800 });
    desk = createFakeDesk();
    desk.shown = deskCase({
      can: [
        ...[
          'answer',
          'record',
          'judge',
          'propose-plan',
          'answer-claim',
          'transfer',
          'hand-over',
          'take-over',
        ],
        ...['merge', 'close', 'claim', 'rate', 'record-no-contact'],
      ],
      records: [
        { record: 'cause', at: Date.now() - hour },
        { record: 'return-check' },
        { record: 'summing-up' },
      ],
      next: [nextStep('answer', { until: Date.now() + hour })],
    });
  });
  const command = (): unknown => desk.sent.at(-1)?.command;

  it('offers what is due next as a button, and all the rest in groups', async () => {
    const element = await openCase(desk);
    expect([...part(element, box).shadowRoot!.querySelectorAll('[aria-pressed]')].map(textOf)).to.eql([
      'Answer',
    ]);
    const groups = [...part(element, box, '#rest').querySelectorAll('optgroup')].map(({ label }) => label);
    expect(groups).to.eql([
      'Talk to the customer',
      'Findings',
      'Plan',
      'Claim',
      'Hand over',
      'End',
      'For the customer',
    ]);
  });

  it('asks for everything that a plan says: how soon, by when by the branch’s clock, by whom (WF-4.4.2, LA-4.3)', async () => {
    const element = await openCase(desk);
    await pick(element, 'propose-plan');
    await enter(element, 'text', 'A second truck tonight.');
    await tick(element, 'solvability', 'short-time');
    await enter(element, 'by', wallTimeOf(tomorrow, zone));
    await enter(element, 'responsible', 'wang.jianguo');
    expect(sayings(element)).to.contain('王建国 · Warehouse supervisor and Department head');
    await submit(element, box);
    expect(command()).to.eql({
      type: 'propose-plan',
      text: 'A second truck tonight.',
      solvability: 'short-time',
      by: tomorrow,
      responsible: 'wang.jianguo',
    });
  });

  it('says at each field what is missing, leads to the first, and forgets a fault that is mended', async () => {
    const element = await openCase(desk);
    await pick(element, 'propose-plan');
    await enter(element, 'text', 'A second truck tonight.');
    await enter(element, 'by', wallTimeOf(Date.now() - hour, zone));
    await submit(element, box);
    expect(desk.sent).to.be.empty;
    expect(alerts(element)).to.eql([
      'Please choose one.',
      'This time is over already. Please give a later one.',
      'Please choose one.',
    ]);
    expect(focused()).to.have.property('name', 'field-solvability');
    await enter(element, 'by', wallTimeOf(tomorrow, zone));
    expect(alerts(element)).to.have.length(2);
  });

  it('puts a cause on record with department and persons at fault (LA-5)', async () => {
    const element = await openCase(desk);
    await pick(element, 'record');
    expect(sayings(element)).to.match(/Cause \(on record since \d\d:\d\d (today|yesterday)\)/);
    expect(sayings(element)).not.to.contain('Department at fault');
    await enter(element, 'record', 'cause');
    await enter(element, 'text', 'The seal was not checked at the gate.');
    await enter(element, 'department', 'warehouse-operations');
    await tick(element, 'persons', 'wang.jianguo');
    await tick(element, 'persons', 'maya');
    await submit(element, box);
    expect(command()).to.eql({
      type: 'record',
      record: 'cause',
      text: 'The seal was not checked at the gate.',
      department: 'warehouse-operations',
      persons: ['wang.jianguo', 'maya'],
    });
  });

  it('asks of a return that was checked whether it is a batch (LA-2.5)', async () => {
    const element = await openCase(desk);
    await pick(element, 'record');
    await enter(element, 'record', 'return-check');
    await enter(element, 'text', 'All forty boxes.');
    await tick(element, 'batch', 'yes');
    await submit(element, box);
    expect(command()).to.include({ record: 'return-check', batch: true });
  });

  it('judges by both tests, none of them taken for granted (LA-2.3, LA-5)', async () => {
    const element = await openCase(desk);
    await pick(element, 'judge');
    await submit(element, box);
    expect(alerts(element)).to.have.length(4);
    await tick(element, 'upheld', 'yes');
    await tick(element, 'reasonSufficient', 'yes');
    await tick(element, 'demandReasonable', 'no');
    await enter(element, 'reason', 'The gate sheet shows twelve.');
    await submit(element, box);
    expect(command()).to.eql({
      type: 'judge',
      upheld: true,
      reasonSufficient: true,
      demandReasonable: false,
      reason: 'The gate sheet shows twelve.',
    });
  });

  it('grants a claim with an amount, and refuses it without (WF-5.1.2)', async () => {
    const element = await openCase(desk);
    await pick(element, 'answer-claim');
    await tick(element, 'answer', 'granted-in-part');
    await enter(element, 'reason', 'Half of it was insured.');
    await submit(element, box);
    expect(alerts(element)).to.eql(['Please give the amount.']);
    expect(focused()).to.have.property('id', 'field-amount');
    await enter(element, 'amount', '8,600.50');
    await enter(element, 'amount-currency', 'usd');
    await submit(element, box);
    expect(command()).to.eql({
      type: 'answer-claim',
      answer: 'granted-in-part',
      amount: { amount: 8600.5, currency: 'USD' },
      reason: 'Half of it was insured.',
    });

    await pick(element, 'answer-claim');
    await tick(element, 'answer', 'refused');
    expect(sayings(element)).not.to.contain('What is granted');
  });

  it('hands to a department only with what was understood (LA-4.2)', async () => {
    const element = await openCase(desk);
    await pick(element, 'transfer');
    await enter(element, 'department', 'quality');
    await enter(element, 'reason', 'It is about the packing.');
    await submit(element, box);
    expect(desk.sent).to.be.empty;
    await enter(element, 'understood', 'Their line stands still since noon.');
    await submit(element, box);
    expect(command()).to.include({
      department: 'quality',
      understood: 'Their line stands still since noon.',
    });
  });

  it('hands over with a note, and takes over without one (CS-1.2)', async () => {
    const element = await openCase(desk);
    await pick(element, 'hand-over');
    await enter(element, 'to', 'maya');
    await enter(element, 'note', 'The driver calls back at six.');
    await submit(element, box);
    await pick(element, 'take-over');
    expect(sayings(element)).to.contain('From now on you answer for this case.');
    await submit(element, box);
    expect(desk.sent.map((each) => each.command)).to.eql([
      { type: 'hand-over', to: 'maya', note: 'The driver calls back at six.' },
      { type: 'take-over' },
    ]);
  });

  it('merges into the case of a number', async () => {
    const element = await openCase(desk);
    await pick(element, 'merge');
    await enter(element, 'into', ' SHA-2026-000007 ');
    await enter(element, 'reason', 'It goes on under your first number.');
    await submit(element, box);
    expect(command()).to.eql({
      type: 'merge',
      into: 'SHA-2026-000007',
      reason: 'It goes on under your first number.',
    });
  });

  it('says of what is entered for a customer that it is kept who did it (WF-5.4.1)', async () => {
    const element = await openCase(desk);
    await pick(element, 'rate');
    expect(sayings(element)).to.contain('The case keeps that it was you.');
    await tick(element, 'satisfied', 'no');
    await tick(element, 'score', '2');
    await submit(element, box);
    expect(command()).to.eql({ type: 'rate', satisfied: false, score: 2 });
  });

  it('keeps what was entered when it is refused, and says why in words', async () => {
    const element = await openCase(desk);
    await pick(element, 'judge');
    await tick(element, 'upheld', 'yes');
    await tick(element, 'reasonSufficient', 'yes');
    await tick(element, 'demandReasonable', 'yes');
    await enter(element, 'reason', 'The gate sheet shows twelve.');
    desk.refusal = problem('command-refused', {
      code: 'gate-closed',
      missing: ['confirm', 'cause'],
      who: ['customer-service'],
    });
    await submit(element, box);
    const shown = textOf(within(element, 'redress-desk-case'));
    expect(shown).to.contain('Something has to come first. First: Confirmation and Cause.');
    desk.refusal = undefined;
    await submit(element, box);
    expect(desk.sent).to.have.length(2);
    expect(desk.sent[1]?.command).to.eql(desk.sent[0]?.command);
  });

  it('keeps each command’s fields apart while another is looked at', async () => {
    const element = await openCase(desk);
    await enter(element, 'text', 'We found it at gate 4.');
    await pick(element, 'judge');
    await tick(element, 'upheld', 'yes');
    part(element, box, '[aria-pressed]').click();
    await settled(element);
    expect(part(element, box, '#field-text')).to.have.property('value', 'We found it at gate 4.');
    await pick(element, 'judge');
    expect(part(element, box, '[name="field-upheld"]')).to.have.property('checked', true);
  });

  it('is done by keyboard alone', async () => {
    const element = await openCase(desk);
    part(element, box, '#rest').focus();
    await sendKeys({ type: 'Judge' });
    await settled(element);
    expect(part(element, box, '#rest')).to.have.property('value', 'judge');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await settled(element);
    expect(focused()).to.have.property('name', 'field-upheld');
    expect(maybeWithin(element, 'redress-desk-case', box, '[name="field-upheld"]:checked')).to.exist;
  });

  it('sends whether a case is complex only when that has changed (WF-3.2)', async () => {
    desk.shown = deskCase();
    const element = await openCase(desk);
    part(element, 'redress-desk-confirm', '#complex').click();
    await settled(element);
    await submit(element, 'redress-desk-confirm');
    expect(command()).to.eql({
      type: 'confirm',
      issue: 'lost',
      severity: 'urgent-major',
      reason: undefined,
      complex: true,
    });
  });

  for (const locale of locales) {
    it(`fits a phone of 360 px, in ${locale}`, async () => {
      await setViewport({ width: 360, height: 740 });
      const element = await openCase(desk, locale);
      for (const each of ['record', 'propose-plan', 'answer-claim', 'judge', 'rate']) {
        await pick(element, each);
        if (each === 'record') await enter(element, 'record', 'cause');
        if (each === 'answer-claim') await tick(element, 'answer', 'granted');
        await submit(element, box);
        expect(document.documentElement.scrollWidth, `${locale} ${each}`).to.equal(360);
      }
      element.remove();
    });
  }

  const openWith = (type: string, locale?: string) => async (): Promise<RedressDesk> => {
    const element = await openCase(desk, locale);
    await pick(element, type);
    if (type === 'record') await enter(element, 'record', 'cause');
    await submit(element, box);
    return element;
  };
  itIsAccessible('with the faults of a plan', openWith('propose-plan'));
  itIsAccessible('with a cause, in Chinese', openWith('record', 'zh-Hans'));
  itIsAccessible('with a claim that is entered', openWith('claim'));
});
