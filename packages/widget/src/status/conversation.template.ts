import type { RecordName } from '@redress/rules';
import type { CaseView, ViewMessage, ViewPhoto } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../localization/formats.ts';
import type { Messages } from '../localization/messages/en.ts';

/** How the two sides are called by whoever reads. */
export interface Sides {
  readonly customer: string;
  readonly staff: string;
  /** Which of them reads. */
  readonly own: ViewMessage['from'];
  /** The language the customer writes in, if it may be another than the reader's. */
  readonly customerLanguage?: string;
  /** What staff call the things they put on record. */
  readonly records?: Readonly<Record<RecordName, string>>;
}

/**
 * Everything that was said, in order; `pending` are texts that this page has sent and that are not in it yet. `files` shows what came
 * with a message.
 */
export function renderConversation(
  { messages, photos, timeZone }: CaseView,
  sides: Sides,
  pending: readonly string[],
  texts: Messages,
  formats: Formats,
  now: number,
  files: (files: readonly ViewPhoto[]) => TemplateResult,
): TemplateResult {
  const withIds = (ids: readonly string[] = []) => photos.filter(({ id }) => ids.includes(id));
  const said = (
    from: ViewMessage['from'],
    note: string,
    text: string | undefined,
    came: readonly ViewPhoto[] = [],
  ): TemplateResult => html`
    <li ?data-own=${from === sides.own}>
      <span class="head"><strong>${sides[from]}</strong> <span class="muted">${note}</span></span>
      ${
        text === undefined
          ? html`<em class="muted">${texts.status.erased}</em>`
          : html`<p lang=${(from === 'customer' && sides.customerLanguage) || nothing}>${text}</p>`
      }
      ${came.length > 0 ? files(came) : nothing}
    </li>
  `;
  return html`
    <ul class="messages" part="messages">
      ${messages.map(({ from, about, onBehalf, record, at, text, photos: ids }) => {
        const name = record && sides.records?.[record];
        const entered = onBehalf && texts.status.enteredForYou;
        const facts = [texts.terms.messages[about], name, entered, formats.when(at, timeZone, now)];
        return said(from, facts.filter(Boolean).join(' · '), text, withIds(ids));
      })}
      ${pending.map((text) => said('customer', texts.status.onItsWay, text))}
    </ul>
  `;
}
