import { fixture, html } from '@open-wc/testing';
import type { ProblemCode } from '@redress/sdk/contract';
import { settled, within } from '../testing/elements.cases.ts';
import type { FakeDesk } from '../testing/fake-desk.cases.ts';
import './desk.ts';
import type { RedressDesk } from './desk.ts';

export async function deskWith(desk: FakeDesk, locale = 'en'): Promise<RedressDesk> {
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
export const problem = (code: ProblemCode): Error =>
  Object.assign(new Error(code), { problem: { type: 'about:blank', title: code, status: 409, code } });
