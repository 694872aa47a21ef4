import { fixture, html } from '@open-wc/testing';
import { settled, type, within } from '../testing/elements.cases.ts';
import type { FakeClient } from '../testing/fake-client.cases.ts';
import { createHandTimer, type HandTimer } from '../testing/hand-timer.cases.ts';
import './form.ts';
import type { RedressForm } from './form.ts';

/** A form whose time passes only when a test lets it. */
export type TimedForm = RedressForm & { readonly timer: HandTimer };

export async function formWith(
  client: FakeClient,
  {
    locale = 'en',
    ...about
  }: Partial<Pick<RedressForm, 'locale' | 'order' | 'waybill' | 'branch' | 'kind' | 'customer'>> = {},
): Promise<TimedForm> {
  const form = await fixture<TimedForm>(html`
    <redress-form
      .client=${client}
      .timer=${createHandTimer()}
      .order=${about.order}
      .waybill=${about.waybill}
      .branch=${about.branch}
      .kind=${about.kind}
      .customer=${about.customer}
      locale=${locale}
    ></redress-form>
  `);
  await settled(form);
  return form;
}

/** The customer stops for long enough to be shown what was understood. */
export async function pause(form: TimedForm): Promise<void> {
  form.timer.pass(200);
  await settled(form);
}

export async function write(form: TimedForm, text: string): Promise<void> {
  await type(within(form, '#text'), text);
  await pause(form);
}

export async function send(form: TimedForm): Promise<void> {
  within<HTMLFormElement>(form, 'form').requestSubmit();
  await settled(form);
}
