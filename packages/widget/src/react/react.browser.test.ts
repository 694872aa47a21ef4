import { aTimeout, expect, waitUntil as waitFor } from '@open-wc/testing';
import { createElement, createRef, StrictMode, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server.browser';
import { within, settled, textOf } from '../testing/elements.cases.ts';
import { createFakeClient } from '../testing/fake-client.cases.ts';
import {
  RedressCases,
  RedressForm,
  RedressWidget,
  type RedressFormElement,
  type RedressWidgetElement,
} from './react.ts';

/** An element's code may take its time to come. */
const waitUntil = (condition: () => unknown): Promise<void> =>
  waitFor(condition, undefined, { timeout: 9_000 });

const complaints: string[] = [];
const inWords = console.error;
let place: HTMLElement;
let root: Root | undefined;

beforeEach(() => {
  complaints.length = 0;
  // React says what is wrong on the console.
  console.error = (...said: unknown[]) => complaints.push(said.join(' '));
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  flushSync(() => root?.unmount());
  root = undefined;
  place.remove();
  console.error = inWords;
  expect(complaints).to.deep.equal([]);
});

function render(element: ReactElement): void {
  root ??= createRoot(place);
  flushSync(() => root!.render(element));
}

async function renderForm(props: Parameters<typeof RedressForm>[0]): Promise<RedressFormElement> {
  render(createElement(RedressForm, { locale: 'en', ...props }));
  await customElements.whenDefined('redress-form');
  const form = place.querySelector('redress-form')!;
  await settled(form);
  return form;
}

const submit = (from: Element, id: string): boolean =>
  from.dispatchEvent(new CustomEvent('redress-submitted', { detail: { id }, bubbles: true }));

describe('an element as a component of React', () => {
  // This one comes first: afterwards the page has the code.
  it('gives what was said before the code was there, and the element itself once it is', async () => {
    expect(customElements.get('redress-cases')).to.equal(undefined);
    const client = createFakeClient();
    const seen: (Element | null)[] = [];
    const ref = (element: Element | null): void => void seen.push(element);
    render(createElement(RedressCases, { locale: 'en', client, ref }));
    await waitUntil(() => seen.at(-1));
    const cases = place.querySelector('redress-cases')!;
    expect(seen.at(-1)).to.equal(cases);
    expect(cases.client).to.equal(client);
    expect(Object.keys(cases)).not.to.include('client');
    expect(seen.slice(0, -1).every((each) => each === null)).to.equal(true);
  });

  it('renders the element with its client, and gives it to a ref with its methods', async () => {
    const ref = createRef<RedressFormElement>();
    const client = createFakeClient();
    const form = await renderForm({ client, order: 'PO-20871', ref });
    expect(textOf(form)).to.contain('PO-20871');
    await waitUntil(() => ref.current);
    ref.current!.prefill({ text: 'Pallet 7 never arrived.' });
    await settled(form);
    expect(within<HTMLTextAreaElement>(form, '#text').value).to.equal('Pallet 7 never arrived.');
  });

  it('follows props, and sets only what has changed', async () => {
    const client = createFakeClient();
    const form = await renderForm({ client, waybill: 'HL-1' });
    const set: unknown[] = [];
    Object.defineProperty(form, 'client', {
      get: () => client,
      set: (value) => set.push(value),
      configurable: true,
    });
    await renderForm({ client, waybill: 'HL-2' });
    expect(textOf(form)).to.contain('HL-2');
    expect(set).to.deep.equal([]);
    const another = createFakeClient();
    await renderForm({ client: another });
    expect(textOf(form)).not.to.contain('HL-2');
    expect(set).to.deep.equal([another]);
    Reflect.deleteProperty(form, 'client');
  });

  it('calls the listener of the latest rendering, once', async () => {
    const heard: string[] = [];
    const form = await renderForm({ onSubmitted: ({ detail }) => heard.push(`first ${detail.id}`) });
    submit(form, 'a');
    await renderForm({ onSubmitted: ({ detail }) => heard.push(`second ${detail.id}`) });
    submit(form, 'b');
    await renderForm({});
    submit(form, 'c');
    expect(heard).to.deep.equal(['first a', 'second b']);
  });

  it('lets a page prevent what an element would do', async () => {
    const form = await renderForm({ onFollow: (event) => event.preventDefault() });
    const event = new CustomEvent('redress-follow', { detail: { id: 'a' }, cancelable: true });
    expect(form.dispatchEvent(event)).to.equal(false);
  });

  it('leaves nothing behind when it goes', async () => {
    const client = createFakeClient();
    const heard: string[] = [];
    const ref = createRef<RedressFormElement>();
    const form = await renderForm({ client, ref, onSubmitted: ({ detail }) => heard.push(detail.id) });
    await waitUntil(() => ref.current);
    expect(client.listening).to.be.greaterThan(0);
    render(createElement('p', null, 'Thank you.'));
    await aTimeout(0);
    expect(client.listening).to.equal(0);
    expect(ref.current).to.equal(null);
    submit(form, 'a');
    expect(heard).to.deep.equal([]);
  });

  it('holds when React mounts everything twice', async () => {
    const client = createFakeClient();
    const heard: string[] = [];
    const props = { client, locale: 'en', onSubmitted: () => heard.push('once') };
    render(createElement(StrictMode, null, createElement(RedressForm, props)));
    const form = place.querySelector('redress-form')!;
    await settled(form);
    expect(form.client).to.equal(client);
    submit(form, 'a');
    expect(heard).to.deep.equal(['once']);
    render(createElement(StrictMode));
    await aTimeout(0);
    expect(client.listening).to.equal(0);
  });
});

describe('a page that a server has rendered', () => {
  it('is taken over without a difference, with listeners and all that no markup can hold', async () => {
    const client = createFakeClient();
    const heard: string[] = [];
    const ref = createRef<RedressWidgetElement>();
    const page = createElement(
      RedressWidget,
      {
        client,
        ref,
        locale: 'nl',
        locales: [{ tag: 'nl', base: 'en', texts: { launcher: { label: 'Probleem melden' } } }],
        portalKey: 'pk_test',
        order: 'PO-20871',
        kiosk: false,
        className: 'care',
        onSubmitted: ({ detail }) => heard.push(detail.id),
      },
      createElement('p', { slot: 'intro' }, 'Veldkamp only.'),
    );
    place.innerHTML = renderToString(page);
    const widget = place.querySelector('redress-widget')!;
    root = hydrateRoot(place, page, { onRecoverableError: (error) => complaints.push(String(error)) });
    await waitUntil(() => ref.current);
    expect(place.querySelector('redress-widget')).to.equal(widget);
    expect(ref.current).to.equal(widget);
    await waitUntil(() => within(widget, 'button').textContent === 'Probleem melden');
    submit(widget, 'a');
    expect(heard).to.deep.equal(['a']);
  });

  it('would be told apart, had the server rendered another', async () => {
    place.innerHTML = renderToString(createElement(RedressWidget, { order: 'PO-1' }));
    root = hydrateRoot(place, createElement(RedressWidget, { order: 'PO-2' }));
    await waitUntil(() => complaints.length > 0);
    expect(complaints.join()).to.match(/hydrat/i);
    complaints.length = 0;
  });
});
