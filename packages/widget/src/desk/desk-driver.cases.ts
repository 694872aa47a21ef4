import { fixture, html } from '@open-wc/testing';
import type { Problem, ProblemCode } from '@redress/sdk/contract';
import type { DeskClient } from '@redress/sdk/desk';
import { choose, settled, type, within } from '../testing/elements.cases.ts';
import type { FakeDesk } from '../testing/fake-desk.cases.ts';
import './desk.ts';
import type { RedressDesk } from './desk.ts';

export async function deskWith(desk: DeskClient, locale = 'en'): Promise<RedressDesk> {
  const element = await fixture<RedressDesk>(
    html`<redress-desk locale=${locale} .desk=${desk}></redress-desk>`,
  );
  await settled(element);
  return element;
}

/** The desk with the first case of the queue open. */
export async function openCase(desk: FakeDesk, locale?: string): Promise<RedressDesk> {
  const element = await deskWith(desk, locale);
  within(element, 'redress-desk-queue', 'li button').click();
  await settled(element);
  return element;
}

/** A part of the case that is open, or something in it. */
export const part = (element: RedressDesk, name: string, ...path: string[]): HTMLElement =>
  within(element, 'redress-desk-case', name, ...path);

export async function submit(element: RedressDesk, name: string): Promise<void> {
  within<HTMLFormElement>(element, 'redress-desk-case', name, 'form').requestSubmit();
  await settled(element);
}

/** A refusal as the SDK throws it. */
export const problem = (code: ProblemCode, refusal?: Problem['refusal']): Error =>
  Object.assign(new Error(code), {
    problem: { type: 'about:blank', title: code, status: 409, code, ...(refusal ? { refusal } : {}) },
  });

const box = 'redress-desk-command';

/** Chooses a command from the list of those that are not due next. */
export async function pick(element: RedressDesk, command: string): Promise<void> {
  await choose(part(element, box, '#rest'), command);
  await settled(element);
}

/** Enters something in a field of the command's form, as a person does. */
export async function enter(element: RedressDesk, field: string, value: string): Promise<void> {
  const control = part(element, box, `#field-${field}`);
  await (control.localName === 'select' ? choose(control, value) : type(control, value));
  await settled(element);
}

/** Chooses one of a few, or ticks a box. */
export async function tick(element: RedressDesk, field: string, value: string): Promise<void> {
  const controls = part(element, box).shadowRoot!.querySelectorAll<HTMLInputElement>('fieldset input');
  const found = [...controls].find(
    (each) => each.value === value && (each.type === 'checkbox' || each.name === `field-${field}`),
  );
  if (!found) throw new Error(`${field} has no ${value}`);
  found.click();
  await settled(element);
}
