import { aTimeout, fixture, html } from '@open-wc/testing';
import { settled, type, within } from '../testing/elements.cases.ts';
import type { FakeClient } from '../testing/fake-client.cases.ts';
import './form.ts';
import type { RedressForm } from './form.ts';

export async function formWith(client: FakeClient, locale = 'en'): Promise<RedressForm> {
  const form = await fixture<RedressForm>(html`
    <redress-form .client=${client} locale=${locale}></redress-form>
  `);
  await settled(form);
  return form;
}

export async function write(form: RedressForm, text: string): Promise<void> {
  await type(within(form, '#text'), text);
  await aTimeout(200);
  await settled(form);
}

export async function send(form: RedressForm): Promise<void> {
  within<HTMLFormElement>(form, 'form').requestSubmit();
  await aTimeout(30);
  await settled(form);
}
