import { settled, within } from '../../testing/elements.cases.ts';
import type { RedressDesk } from '../desk.ts';

/** Something in the queue. */
export const inQueue = (element: RedressDesk, selector: string): HTMLElement =>
  within(element, 'redress-desk-queue', selector);

/** Something in the filter of the queue. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as with querySelector, only the caller knows
export const inFilter = <T extends HTMLElement = HTMLElement>(element: RedressDesk, selector: string): T =>
  within<T>(element, 'redress-desk-queue', 'redress-desk-filter', selector);

export const rowsOf = (element: RedressDesk): readonly HTMLElement[] => [
  ...inQueue(element, 'ul').querySelectorAll<HTMLElement>('li button'),
];

export async function pressInQueue(element: RedressDesk, selector: string): Promise<void> {
  inQueue(element, selector).click();
  await settled(element);
}

export async function pressInFilter(element: RedressDesk, selector: string): Promise<void> {
  inFilter(element, selector).click();
  await settled(element);
}

/** Chooses by the words of an option, as a person does. */
export async function chooseWords(element: RedressDesk, control: string, words: string): Promise<void> {
  const select = inFilter<HTMLSelectElement>(element, control);
  const at = [...select.options].findIndex(({ text }) => text.trim() === words);
  if (at < 0) throw new Error(`${control} has no ${words}`);
  select.selectedIndex = at;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(element);
}
