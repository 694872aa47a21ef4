import { tagOf } from '../core/tag-prefix.ts';
import type { RedressForm } from '../form/form.component.ts';
import type { RedressWidget } from './launcher.ts';
import { readReportLink } from './report-link.ts';

/**
 * Opens the form as the link of a poster says, if the page was opened by one: for its site, with the beginning of the waybill's number
 * in its field and the cursor behind it. The address is plain again then: a reload does not open it once more.
 */
export async function openByLink(widget: RedressWidget, page: Window = window): Promise<void> {
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
  await form.updateComplete;
  const field = form.renderRoot.querySelector<HTMLInputElement>('#waybill');
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

const formOf = (widget: RedressWidget): RedressForm | undefined =>
  widget.dialog?.shadowRoot?.querySelector(tagOf('redress-form')) ?? undefined;
