import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { HandOver } from '@redress/sdk/desk';
import { itIsAccessible } from '../../testing/accessible.cases.ts';
import { choose, focused, maybeWithin, settled, textOf, type, within } from '../../testing/elements.cases.ts';
import { createMemoryDesks, type MemoryDesks } from '../../testing/memory-desk.cases.ts';
import { deskWith } from '../desk-driver.cases.ts';
import type { RedressDesk } from '../desk.ts';
import { inQueue, pressInQueue, rowsOf } from './queue-driver.cases.ts';

describe('handing many cases over', () => {
  let desks: MemoryDesks;
  let ids: readonly string[];
  beforeEach(async () => {
    await setViewport({ width: 1280, height: 800 });
    desks = createMemoryDesks();
    ids = [
      await desks.enter('A pallet is lost.'),
      await desks.enter('Two cartons are crushed.'),
      await desks.enter('Nobody answers the telephone.'),
      await desks.enter('The truck came four hours late.'),
    ];
  });

  const box = 'redress-desk-hand-over';
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as with querySelector, only the caller knows
  const inBox = <T extends HTMLElement>(element: RedressDesk, selector: string): T =>
    within<T>(element, 'redress-desk-queue', box, selector);
  const said = (element: RedressDesk): string => textOf(inBox(element, '[role="status"]'));
  const selected = (element: RedressDesk): readonly string[] =>
    rowsOf(element)
      .filter((row) => row.getAttribute('aria-checked') === 'true')
      .map((row) => row.dataset['id']!);
  const rowOf = (element: RedressDesk, id: string): HTMLElement =>
    rowsOf(element).find((row) => row.dataset['id'] === id)!;

  async function selecting(): Promise<RedressDesk> {
    const element = await deskWith(desks.lin);
    await waitUntil(() => maybeWithin(element, 'redress-desk-queue', 'li'), 'the queue is read');
    await pressInQueue(element, '.count .end');
    return element;
  }

  async function pressRows(element: RedressDesk, ...pressed: readonly string[]): Promise<void> {
    for (const id of pressed) rowOf(element, id).click();
    await settled(element);
  }

  async function openForm(element: RedressDesk): Promise<void> {
    inBox(element, '[aria-expanded]').click();
    await settled(element);
  }

  /** Everything selected, and the form opened. */
  async function withForm(): Promise<RedressDesk> {
    const element = await selecting();
    await pressInQueue(element, '.selecting .end');
    await openForm(element);
    await waitUntil(() => inBox(element, '#to').querySelector('[value="zhou"]'), 'it knows who takes over');
    return element;
  }

  async function handOver(element: RedressDesk): Promise<void> {
    await choose(inBox(element, '#to'), 'zhou');
    await type(inBox(element, '#note'), 'The night shift goes on.');
    inBox<HTMLFormElement>(element, 'form').requestSubmit();
    await waitUntil(() => said(element) !== '', 'what became of them is told');
    await settled(element);
  }

  it('gives all to one person with a note, and leaves nothing selected', async () => {
    const element = await withForm();
    await handOver(element);
    expect(said(element)).to.equal('Handed over to Zhou: 4.');
    expect(focused()?.className, 'the form has gone').to.equal('told');
    await waitUntil(() => selected(element).length === 0, 'none is selected');
    for (const id of ids) {
      const { view, handOver: given } = await desks.zhou.case(id);
      expect(given?.to).to.equal('Zhou');
      expect(view.messages.some(({ text }) => text === 'The night shift goes on.')).to.equal(true);
    }
    await waitUntil(() => textOf(rowsOf(element)[0]!).endsWith('Waits to be taken over'), 'the rows say so');
  });

  it('names each that could not be, says why and how it stands now, and tries only those again', async () => {
    const element = await withForm();
    const [changed, , foreign, silent] = ids as [string, string, string, string];
    const assign = async (id: string, owner: string): Promise<void> => {
      const { view } = await desks.zhou.case(id);
      await desks.zhou.send(id, view.version, { type: 'assign', owner });
    };
    // One is Zhou's already, another changes unseen, and the line to a third is cut.
    await assign(foreign, 'zhou');
    await desks.tell();
    await settled(element);
    await assign(changed, 'lin');
    desks.cut = `${silent}/commands`;
    await handOver(element);
    const numbers = new Map((await desks.lin.queue()).cases.map(({ id, number }) => [id, number]));
    expect(said(element)).to.contain('Handed over to Zhou: 1. Not handed over: 3. They are still selected.');
    expect(said(element)).to.match(
      new RegExp(
        `${numbers.get(changed)!} Somebody has changed it in the meantime. Now: Received; answers for it: Lin`,
      ),
    );
    expect(said(element)).to.contain(`${numbers.get(foreign)!} This person cannot take that part`);
    expect(said(element)).to.contain(`${numbers.get(silent)!} There was no answer.`);
    expect([...selected(element)].sort()).to.deep.equal([changed, foreign, silent].sort());

    desks.cut = '';
    expect(inBox<HTMLTextAreaElement>(element, '#note').value).to.equal('The night shift goes on.');
    await waitUntil(() => inBox(element, '#to').querySelector('[value="zhou"]'));
    await handOver(element);
    await waitUntil(() => said(element).includes('Not handed over: 1'), 'only the foreign one is left');
    expect(selected(element)).to.deep.equal([foreign]);

    within(element, 'redress-desk-queue', box, 'li button').click();
    await settled(element);
    expect(textOf(within(element, 'redress-desk-case', 'h2'))).to.contain(numbers.get(foreign)!);
  });

  it('shows how far it is, and cannot be left meanwhile', async () => {
    const element = await withForm();
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    const { handOver: real } = desks.lin;
    Object.assign(desks.lin, {
      handOver: async (wanted: HandOver, onProgress: (done: number, of: number) => void) => {
        onProgress(1, 4);
        await gate;
        return real(wanted, onProgress);
      },
    });
    await choose(inBox(element, '#to'), 'zhou');
    await type(inBox(element, '#note'), 'The night shift goes on.');
    inBox<HTMLFormElement>(element, 'form').requestSubmit();
    await settled(element);
    expect(textOf(inBox(element, '.progress'))).to.equal('1 of 4');
    expect(inBox<HTMLProgressElement>(element, 'progress').value).to.equal(1);
    await pressInQueue(element, '.selecting button:last-child');
    expect(textOf(inBox(element, '.progress'))).to.equal('1 of 4');
    go();
    await waitUntil(() => said(element) === 'Handed over to Zhou: 4.');
  });

  it('asks for the person and the note before anything is sent', async () => {
    const element = await withForm();
    inBox<HTMLFormElement>(element, 'form').requestSubmit();
    await settled(element);
    expect(textOf(inBox(element, 'form')))
      .to.contain('Please choose one.')
      .and.to.contain('Please write something');
    expect(focused()?.id).to.equal('to');
    expect((await desks.zhou.case(ids[0]!)).handOver).to.equal(undefined);
  });

  it('is not to oneself', async () => {
    const element = await selecting();
    element.me = 'Lin';
    await pressInQueue(element, '.selecting .end');
    await openForm(element);
    await waitUntil(() => inBox(element, '#to').querySelector('[value="zhou"]'));
    expect(inBox(element, '#to').querySelector('[value="lin"]')).not.to.exist;
  });

  it('says so when nobody can say who could take over, and looks again', async () => {
    desks.cut = 'desk/cases/';
    const element = await selecting();
    await pressInQueue(element, '.selecting .end');
    await openForm(element);
    await waitUntil(() => textOf(inBox(element, 'form')).includes('cannot be loaded'));
    desks.cut = '';
    inBox(element, '.notice button').click();
    await waitUntil(() => maybeWithin(element, 'redress-desk-queue', box, '#to [value="zhou"]'));
  });

  describe('selects', () => {
    it('by clicks, and with Shift all up to the one that is clicked', async () => {
      const element = await selecting();
      const shown = rowsOf(element).map((row) => row.dataset['id']!);
      await pressRows(element, shown[1]!);
      expect(selected(element)).to.deep.equal([shown[1]]);
      rowsOf(element)[3]!.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
      await settled(element);
      expect(selected(element)).to.deep.equal(shown.slice(1));
      await pressRows(element, shown[2]!);
      expect(selected(element)).to.deep.equal([shown[1], shown[3]]);
      expect(textOf(inQueue(element, '.selecting'))).to.contain('2 selected');
    });

    it('by keys: Space, Shift with the arrows, all at once; Enter opens, Escape ends', async () => {
      const element = await selecting();
      const shown = rowsOf(element).map((row) => row.dataset['id']!);
      expect((focused() as HTMLElement).dataset['id']).to.equal(shown[0]);
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'Shift+ArrowDown' });
      await sendKeys({ press: 'Shift+ArrowDown' });
      await settled(element);
      expect(selected(element)).to.deep.equal(shown.slice(0, 3));
      await sendKeys({ press: 'Control+a' });
      await settled(element);
      expect(selected(element)).to.deep.equal(shown);
      await sendKeys({ press: 'Enter' });
      await settled(element);
      expect(focused()?.localName).to.equal('h2');
      within(element, 'redress-desk-queue').focus();
      await settled(element);
      await sendKeys({ press: 'Escape' });
      await settled(element);
      expect(maybeWithin(element, 'redress-desk-queue', '.selecting')).not.to.exist;
      expect(rowsOf(element)[0]!.hasAttribute('role')).to.equal(false);
    });

    it('only what is seen: what the filter hides is not handed over', async () => {
      const element = await selecting();
      await pressInQueue(element, '.selecting .end');
      await type(within(element, 'redress-desk-queue', 'redress-desk-filter', '#text'), 'pallet');
      await settled(element);
      expect(textOf(inQueue(element, '.selecting'))).to.contain('1 selected');
      expect(textOf(inBox(element, '[aria-expanded]'))).to.equal('Hand over 1 case');
    });
  });

  itIsAccessible('while cases are selected', async () => {
    const element = await selecting();
    await pressRows(element, ids[0]!);
    return element;
  });
  itIsAccessible('with the form', withForm);
});
