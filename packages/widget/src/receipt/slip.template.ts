import type { KnownCase } from '@redress/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { foreignZone, inOrder, promisedTime, sourcesOf } from '../core/promised-times.ts';
import type { Formats } from '../localization/formats.ts';
import type { Messages } from '../localization/messages/en.ts';
import { renderQrCode } from './qr-code.template.ts';

/** What is printed of a received complaint. */
export interface Slip {
  readonly company: string;
  readonly known: KnownCase;
  readonly texts: Messages;
  readonly formats: Formats;
}

/** On paper nothing is “today”: each time has its date, as from afar. */
const fromAfar = 0;

export function renderSlip({ company, known, texts, formats }: Slip): TemplateResult {
  const { receipt: words, terms, time } = texts;
  const { receipt, promises, timeZone, excerpt, trackingLink, issue } = known;
  const zone = foreignZone(promises, timeZone, formats);
  return html`
    <article class="slip">
      <header>
        ${company ? html`<p class="company">${company}</p>` : nothing}
        <h1>${words.slipTitle}</h1>
      </header>
      <dl>
        <dt>${receipt ? words.number : words.reference}</dt>
        <dd class="number">${receipt?.number ?? known.reference}</dd>
        <dt>${words.slipReceived}</dt>
        <dd>${formats.whenInZone(receipt?.receivedAt ?? known.startedAt, timeZone, fromAfar)}</dd>
        <dt>${words.slipReported}</dt>
        <dd class="reported">${terms.issues[issue]}${excerpt ? html`<br />${excerpt}` : nothing}</dd>
      </dl>
      ${
        promises.length === 0
          ? nothing
          : html`
              <section>
                <h2>${words.next}</h2>
                <ul>
                  ${inOrder(promises).map(
                    (promise) => html`
                      <li>${promisedTime(promise, timeZone, texts, formats, fromAfar)}</li>
                    `,
                  )}
                </ul>
                ${zone === undefined ? nothing : html`<p class="small">${time.zone(zone)}</p>`}
                <p class="small">${words.rule(formats.list(sourcesOf(promises)))}</p>
              </section>
            `
      }
      ${
        trackingLink === undefined
          ? nothing
          : html`
              <div class="link">
                ${renderQrCode(trackingLink, words.qr)}
                <div>
                  <h2>${words.link}</h2>
                  <p class="address">${trackingLink}</p>
                </div>
              </div>
              <p class="secret">${words.slipSecret}</p>
            `
      }
    </article>
  `;
}
