import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../localization/messages/en.ts';

interface Link {
  readonly link: string;
  readonly kiosk: boolean;
  /** Whether the report has arrived: before that nothing is said of what is kept. */
  readonly sent: boolean;
  /** The link's code; absent while it is being made, nothing where what makes it, and prints, could not be loaded. */
  readonly code: TemplateResult | typeof nothing | undefined;
  readonly copied: boolean;
  readonly canShare: boolean;
}

interface On {
  readonly copy: () => void;
  readonly share: () => void;
  readonly print: () => void;
}

/** The tracking link, to be taken along: copied, shared, scanned, printed. */
export function renderTrackingLink(
  { link, kiosk, sent, code, copied, canShare }: Link,
  { receipt, common }: Messages,
  on: On,
): TemplateResult {
  const mayShare = canShare && !kiosk;
  const share = html`<button type="button" class="share" @click=${on.share}>${receipt.share}</button>`;
  const print = html`
    <button type="button" class="print ${kiosk ? 'primary' : ''}" @click=${on.print}>${receipt.print}</button>
  `;
  return html`
    <div class="link" part="link">
      ${
        kiosk
          ? html`<p>${sent ? receipt.takeWithYou : nothing}</p>`
          : html`
              <div class="field">
                <label for="link">${receipt.link}</label>
                <div class="copy">
                  <input
                    id="link"
                    dir="ltr"
                    readonly
                    .value=${link}
                    aria-describedby="link-hint"
                    @focus=${selectAll}
                  />
                  <button type="button" @click=${on.copy}>
                    <span aria-live="polite">${copied ? common.copied : common.copy}</span>
                  </button>
                </div>
                <p class="muted" id="link-hint">${receipt.linkHint}</p>
              </div>
            `
      }
      ${
        code === nothing
          ? nothing
          : html`
              <div class="code">
                <div class="frame">${code}</div>
                <div>
                  <p class="muted">${receipt.qrHint}</p>
                  <div class="actions">${print}${mayShare ? share : nothing}</div>
                </div>
              </div>
            `
      }
      ${code === nothing && mayShare ? html`<div class="actions">${share}</div>` : nothing}
    </div>
  `;
}

const selectAll = (event: Event): void => (event.target as HTMLInputElement).select();
