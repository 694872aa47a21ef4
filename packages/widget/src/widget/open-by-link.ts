import { tagOf } from '../core/tag-prefix.ts';
import type { RedressForm } from '../form/form.component.ts';
import type { RedressWidget } from './launcher.ts';
import { readReportLink } from './report-link.ts';

/**
 * Opens the form as the link of a poster says, if the page was opened by one: for its site, with the beginning of the waybill's number
 * in its field and the cursor behind it. The address is plain again then: a reload does not open it once more.
 */
export async function openByLink(
  widget: Pick<RedressWidget, 'open' | 'dialog'>,
  page: Window = window,
): Promise<void> {
  const link = readReportLink(page.location.hash);
  if (!link) return;
  const { pathname, search } = page.location;
  page.history.replaceState(page.history.state, '', `${pathname}${search}`);
  const { branch, waybillPrefix } = link;
  await widget.open({ branch });
  const form = formOf(widget);
  if (!form) return;
  Object.assign(form, { via: 'poster', waybillPrefix });
  if (!waybillPrefix) return;
  // By then the cursor stands in the first field.
  await form.updateComplete;
  goOnWithNumber(form);
}

/** Puts the cursor behind the beginning of the number once its field is there, unless the customer has begun to write meanwhile. */
function goOnWithNumber(form: RedressForm): void {
  const arrival = {
    hostUpdated() {
      const number = form.renderRoot.querySelector<HTMLInputElement>('#waybill');
      if (!number) return;
      form.removeController(arrival);
      const text = form.renderRoot.querySelector<HTMLTextAreaElement>('#text');
      if (text?.value) return;
      number.focus();
      number.setSelectionRange(number.value.length, number.value.length);
    },
  };
  form.addController(arrival);
  // It may be there already.
  form.requestUpdate();
}

const formOf = (widget: Pick<RedressWidget, 'dialog'>): RedressForm | undefined =>
  widget.dialog?.shadowRoot?.querySelector(tagOf('redress-form')) ?? undefined;
