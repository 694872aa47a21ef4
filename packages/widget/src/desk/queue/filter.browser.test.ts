import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { DeskRow } from '@redress/sdk/contract';
import { locales } from '../../localization/locales.ts';
import { itIsAccessible } from '../../testing/accessible.cases.ts';
import { focused, maybeWithin, settled, textOf, type, within } from '../../testing/elements.cases.ts';
import { createFakeDesk, type FakeDesk } from '../../testing/fake-desk.cases.ts';
import { caseIds, deskQueue, deskRow } from '../../testing/samples.cases.ts';
import { deskWith } from '../desk-driver.cases.ts';
import type { RedressDesk } from '../desk.ts';
import { chooseWords, inFilter, inQueue, pressInFilter, pressInQueue, rowsOf } from './queue-driver.cases.ts';

describe('the filter of the queue', () => {
  let desk: FakeDesk;
  beforeEach(async () => {
    await setViewport({ width: 1280, height: 800 });
    desk = createFakeDesk();
  });

  const numbers = (element: RedressDesk): readonly string[] =>
    rowsOf(element).map((row) => textOf(row.querySelector('.number')!).slice(-2));
  const count = (element: RedressDesk): string => textOf(inQueue(element, '.count'));
  const shownView = (element: RedressDesk): string =>
    inFilter<HTMLSelectElement>(element, '.views').selectedOptions[0]!.text.trim();

  /** The desk with the controls open. */
  async function opened(locale?: string): Promise<RedressDesk> {
    const element = await deskWith(desk, locale);
    await pressInFilter(element, '.bar button');
    return element;
  }

  /** As the stream does. */
  async function tell(element: RedressDesk, ...cases: readonly DeskRow[]): Promise<void> {
    desk.cases = { at: Date.now(), cases: [...cases] };
    within(element, 'redress-desk-queue').dispatchEvent(new Event('redress-desk-changed'));
    await settled(element);
  }

  it('shows open cases, says how many, and all when asked', async () => {
    const element = await deskWith(desk);
    expect(count(element)).to.equal('3 cases Select');
    await chooseWords(element, '.views', 'All cases');
    expect(numbers(element)).to.deep.equal(['42', '41', '40', '39']);
    expect(textOf(rowsOf(element)[3]!))
      .to.contain('Text erased')
      .and.to.contain('Nothing due');
    expect(count(element)).to.equal('4 cases · Reset Select');
  });

  it('takes several controls together, says how many are set, and is reset', async () => {
    const element = await opened();
    await chooseWords(element, '#due', 'Within 24 hours');
    expect(numbers(element)).to.deep.equal(['42', '41']);
    await chooseWords(element, '#severity', 'Important');
    expect(numbers(element)).to.deep.equal(['41']);
    expect(textOf(inFilter(element, '.bar button'))).to.equal('Filter · 2');
    expect(count(element)).to.equal('1 case · Reset Select');
    await pressInQueue(element, '.count button');
    expect(numbers(element)).to.deep.equal(['42', '41', '40']);
    expect(focused()?.className, 'the button has gone').to.equal('views');
    expect(inFilter<HTMLSelectElement>(element, '#severity').selectedIndex).to.equal(0);
  });

  it('finds by stage, problem, who has to go on, and words, and puts in another order', async () => {
    const element = await opened();
    await chooseWords(element, '#stage', 'Closed');
    expect(numbers(element)).to.deep.equal(['39']);
    await chooseWords(element, '#stage', 'All cases');
    await chooseWords(element, '#issue', 'Goods damaged');
    expect(numbers(element)).to.deep.equal(['41']);
    await chooseWords(element, '#issue', 'Any');
    await type(inFilter(element, '#text'), 'TWELVE pallets');
    await settled(element);
    expect(numbers(element)).to.deep.equal(['42']);
    await type(inFilter(element, '#text'), ' ');
    await chooseWords(element, '#order', 'Gravest first');
    expect(numbers(element)).to.deep.equal(['42', '41', '39', '40']);
  });

  it('knows who is signed in, and what nobody answers for', async () => {
    desk.cases = {
      at: Date.now(),
      cases: [
        deskRow({ number: '…11', owner: 'Lin' }),
        deskRow({ id: caseIds[1], number: '…12', owner: 'Zhou' }),
        deskRow({ id: caseIds[2], number: '…13' }),
      ],
    };
    const element = await opened();
    element.me = 'Lin';
    await settled(element);
    await chooseWords(element, '#owner', 'Me');
    expect(numbers(element)).to.deep.equal(['11']);
    await chooseWords(element, '#owner', 'Nobody yet');
    expect(numbers(element)).to.deep.equal(['13']);
    await chooseWords(element, '#owner', 'Zhou');
    expect(textOf(rowsOf(element)[0]!)).to.contain('Zhou');
  });

  it('holds for what changes meanwhile, and while a case is looked at', async () => {
    const element = await opened();
    await chooseWords(element, '#severity', 'Important');
    rowsOf(element)[0]!.click();
    await settled(element);
    const [lost, damaged, facility] = deskQueue().cases as [DeskRow, DeskRow, DeskRow];
    await tell(element, lost, { ...damaged, severity: 'general' }, { ...facility, severity: 'important' });
    expect(numbers(element)).to.deep.equal(['40']);
    expect(textOf(within(element, 'redress-desk-case', 'h2')), 'the open case stays').to.contain(
      'Goods lost',
    );
  });

  it('says that it hides everything, with a way back', async () => {
    const element = await opened();
    await type(inFilter(element, '#text'), 'nowhere');
    await settled(element);
    expect(count(element)).to.equal('0 cases');
    expect(textOf(inQueue(element, '.empty'))).to.equal('The filter hides all 4 cases. Reset');
    await pressInQueue(element, '.empty button');
    expect(numbers(element)).to.deep.equal(['42', '41', '40']);
    expect(inFilter<HTMLInputElement>(element, '#text').value).to.equal('');
  });

  it('begins anew for whoever signs in next', async () => {
    const element = await opened();
    await chooseWords(element, '#severity', 'Important');
    element.desk = createFakeDesk();
    await settled(element);
    expect(numbers(element)).to.deep.equal(['42', '41', '40']);
  });

  describe('as a view', () => {
    async function save(element: RedressDesk, name: string): Promise<void> {
      await pressInFilter(element, '.actions button');
      await type(inFilter(element, '#name'), name);
      await settled(element);
      inFilter<HTMLFormElement>(element, 'form').requestSubmit();
      await settled(element);
    }

    async function withView(): Promise<RedressDesk> {
      const element = await opened();
      await chooseWords(element, '#due', 'Late');
      expect(shownView(element)).to.equal('Own filter');
      await save(element, ' Late ones ');
      return element;
    }

    it('is kept under a name, and chosen by it', async () => {
      const element = await withView();
      expect(shownView(element)).to.equal('Late ones');
      expect(focused()?.className).to.equal('views');
      await chooseWords(element, '.views', 'All cases');
      await chooseWords(element, '.views', 'Late ones');
      expect(numbers(element)).to.deep.equal(['41']);
      expect(desk.views.list().map(({ name }) => name)).to.deep.equal(['Late ones']);
      const again = await deskWith(desk);
      await chooseWords(again, '.views', 'Late ones');
      expect(numbers(again)).to.deep.equal(['41']);
    });

    it('takes the place of another of its name, and says so before', async () => {
      const element = await withView();
      await chooseWords(element, '#due', 'Any');
      await chooseWords(element, '#severity', 'General');
      await pressInFilter(element, '.actions button');
      await type(inFilter(element, '#name'), 'Late ones');
      await settled(element);
      expect(textOf(inFilter(element, 'form .primary'))).to.equal('Replace');
      inFilter<HTMLFormElement>(element, 'form').requestSubmit();
      await settled(element);
      expect(desk.views.list()).to.have.length(1);
      expect(desk.views.list()[0]!.filter.severities).to.deep.equal(['general']);
    });

    it('gets another name, but not that of another view, and none without a letter', async () => {
      const element = await withView();
      desk.views.save({ name: 'Mine', filter: { owner: 'Lin' } });
      await pressInFilter(element, '.actions button');
      expect(inFilter<HTMLInputElement>(element, '#name').value).to.equal('Late ones');
      for (const [name, fault] of [
        ['Mine', 'There is another view of this name.'],
        [' ', 'Please give it a name.'],
      ] as const) {
        await type(inFilter(element, '#name'), name);
        inFilter<HTMLFormElement>(element, 'form').requestSubmit();
        await settled(element);
        expect(textOf(inFilter(element, '.error'))).to.equal(fault);
        expect(focused()?.id).to.equal('name');
      }
      await type(inFilter(element, '#name'), 'Overdue');
      inFilter<HTMLFormElement>(element, 'form').requestSubmit();
      await settled(element);
      expect(shownView(element)).to.equal('Overdue');
      expect(desk.views.list().map(({ name }) => name)).to.deep.equal(['Mine', 'Overdue']);
    });

    it('is deleted, and what it showed can be saved again', async () => {
      const element = await withView();
      await pressInFilter(element, '.actions button:last-child');
      expect(desk.views.list()).to.deep.equal([]);
      expect(numbers(element)).to.deep.equal(['41']);
      expect(shownView(element)).to.equal('Own filter');
      await save(element, 'Late again');
      expect(shownView(element)).to.equal('Late again');
    });

    it('is not saved when somebody thinks better of it', async () => {
      const element = await opened();
      await pressInFilter(element, '.actions button');
      await pressInFilter(element, 'form .quiet');
      expect(maybeWithin(element, 'redress-desk-queue', 'redress-desk-filter', 'form')).not.to.exist;
      expect(desk.views.list()).to.deep.equal([]);
    });
  });

  for (const locale of locales) {
    it(`fits a phone of 320 px, in ${locale}`, async () => {
      await setViewport({ width: 320, height: 740 });
      const element = await opened(locale);
      await pressInFilter(element, '.actions button');
      expect(document.documentElement.scrollWidth).to.equal(320);
      element.remove();
    });
  }

  itIsAccessible('with its controls open', opened);
  itIsAccessible('with everything hidden', async () => {
    const element = await opened();
    await type(inFilter(element, '#text'), 'nowhere');
    return element;
  });
});
