import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createElement, type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import {
  RedressCases,
  RedressForm,
  RedressStatus,
  RedressWidget,
  type RedressFormElement,
  type RedressFormProps,
  type RedressWidgetProps,
} from './react.ts';

const rendered: readonly (readonly [says: string, element: ReactElement, html: string])[] = [
  [
    'words and switches as attributes',
    createElement(RedressForm, { portalKey: 'pk_demo', order: 'PO-88213', kiosk: true, className: 'care' }),
    '<redress-form portal-key="pk_demo" order="PO-88213" kiosk="" class="care"></redress-form>',
  ],
  [
    'no switch that is off, nothing that is not said, and neither objects nor functions',
    createElement(RedressWidget, {
      kiosk: false,
      noButton: true,
      order: undefined,
      customer: { name: 'Anneke Brouwer' },
      identity: async () => 'token',
      locales: [{ tag: 'nl', base: 'en', texts: {} }],
      onSubmitted: () => undefined,
    }),
    '<redress-widget no-button=""></redress-widget>',
  ],
  [
    'what is put into slots',
    createElement(RedressForm, null, createElement('p', { slot: 'intro' }, 'Only supervision reads this.')),
    '<redress-form><p slot="intro">Only supervision reads this.</p></redress-form>',
  ],
  [
    'what every element takes',
    createElement(RedressCases, { id: 'mine', lang: 'id', 'aria-label': 'Laporan saya' }),
    '<redress-cases id="mine" lang="id" aria-label="Laporan saya"></redress-cases>',
  ],
  [
    'names of several words',
    createElement(RedressStatus, { caseId: '019a9c5e', trackingPage: '/track' }),
    '<redress-status case-id="019a9c5e" tracking-page="/track"></redress-status>',
  ],
];

describe('an element as a component of React, on a server', () => {
  for (const [says, element, html] of rendered)
    it(`renders ${says}`, () => assert.equal(renderToString(element), html));

  it('loads no element and no Lit', () => {
    assert.equal(globalThis.customElements, undefined);
    assert.equal(Reflect.get(globalThis, 'litElementVersions'), undefined);
  });

  it('is marked for frameworks that part server from client', () => {
    const source = readFileSync(new URL('react.ts', import.meta.url), 'utf8');
    assert.ok(source.startsWith("'use client';"));
  });
});

/** What the compiler should accept, and refuse; a line that it does not refuse fails the type check. */
export const form: RedressFormProps = {
  theme: 'dark',
  kind: 'misconduct',
  ref: { current: null as RedressFormElement | null },
  onSubmitted: ({ detail }) => detail.reference,
};
export const refused: readonly [RedressFormProps, RedressFormProps, RedressWidgetProps] = [
  // @ts-expect-error -- no such colour scheme
  { theme: 'blue' },
  // @ts-expect-error -- an event that brings something else
  { onSubmitted: (event: CustomEvent<number>) => event.detail },
  // @ts-expect-error -- a switch that is on or off
  { noButton: 'yes' },
];
