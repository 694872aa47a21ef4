import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JSX } from 'react';
import type { RedressForm } from '../form/form.component.ts';
import type {} from './react.ts';

type Elements = JSX.IntrinsicElements;

/** What JSX would be given; a line that the compiler should refuse, and does not, fails the type check. */
const form: Elements['redress-form'] = {
  order: 'PO-20871',
  locale: 'de',
  locales: [{ tag: 'de', texts: { dialog: { title: 'Problem melden' } } }],
  theme: 'dark',
  className: 'care',
  ref: { current: null as RedressForm | null },
  'onredress-submitted': ({ detail }) => detail.state === 'queued',
};
const status: Elements['redress-status'] = {
  'case-id': '019a9c5e-0000-7000-8000-00000000000a',
  client: undefined,
};
const widget: Elements['redress-widget'] = {
  endpoint: 'https://care.example.com',
  'portal-key': 'pk_demo',
  'no-button': true,
  identity: async () => 'token',
  'onredress-closed': ({ detail }) => detail,
};
export const refused: readonly [
  Elements['redress-form'],
  Elements['redress-form'],
  Elements['redress-form'],
  Elements['redress-form'],
  Elements['redress-widget'],
] = [
  // @ts-expect-error -- no such colour scheme
  { theme: 'blue' },
  // @ts-expect-error -- an attribute that another element has
  { 'case-id': 'x' },
  // @ts-expect-error -- a text that is misspelt
  { locales: [{ tag: 'de', texts: { dialog: { titel: 'x' } } }] },
  // @ts-expect-error -- an event that brings something else
  { 'onredress-submitted': (event: CustomEvent<number>) => event.detail },
  // @ts-expect-error -- an attribute that is either there or not
  { kiosk: 'yes' },
];

declare const elsewhere: HTMLElement;
/** What a page without JSX is told by the compiler. Never called. */
export function listen(): void {
  elsewhere.addEventListener('redress-submitted', ({ detail }) => detail.reference);
  elsewhere.addEventListener('redress-follow', ({ detail }) => detail.id.length);
  document.addEventListener('redress-taken-back', ({ detail }) => detail.id.length);
  void document.querySelector('redress-widget')?.open({ waybill: 'HL-1' });
  document.createElement('redress-form').renew();
}
// @ts-expect-error -- it brings no such thing
export type NoDetail = HTMLElementEventMap['redress-follow']['detail']['number'];
// @ts-expect-error -- it has no such method
export type NoMethod = HTMLElementTagNameMap['redress-form']['open'];

describe('the types of the elements in React', () => {
  it('take properties, attributes and listeners; the compiler has checked them', () => {
    assert.deepEqual(
      [form, status, widget].map((props) => Object.keys(props).length),
      [7, 2, 5],
    );
    assert.equal(refused.length, 5);
  });
});
