import { html, nothing, type TemplateResult } from 'lit';
import type { KioskTexts } from '../localization/messages/en.kiosk.ts';
import { warningSeconds } from './idle.controller.ts';

/** Seconds at which the countdown is said again: each second would be too much to listen to. */
const saidAt = [10, 5];

interface On {
  readonly stay: () => void;
  readonly longer: () => void;
  readonly end: () => void;
}

/**
 * Asks whether somebody is still there.
 *
 * @param left seconds until the visit ends; none while there is nothing to warn of
 */
export function renderWarning(
  left: number | undefined,
  { warning }: KioskTexts,
  { stay, longer, end }: On,
): TemplateResult {
  const escape = (event: Event): void => {
    event.preventDefault();
    stay();
  };
  return html`
    <dialog
      class="warning"
      part="warning"
      aria-labelledby="warning-title"
      aria-describedby="warning-text"
      @cancel=${escape}
    >
      <h2 id="warning-title">${warning.title}</h2>
      <p class="seconds" aria-hidden="true">${left}</p>
      <p id="warning-text">${warning.text(left ?? warningSeconds)}</p>
      <p class="visually-hidden" role="status">
        ${left !== undefined && saidAt.includes(left) ? warning.text(left) : nothing}
      </p>
      <button type="button" class="primary stay" @click=${stay}>${warning.stay}</button>
      <div class="actions">
        <button type="button" class="longer" @click=${longer}>${warning.longer}</button>
        <button type="button" class="end" @click=${end}>${warning.end}</button>
      </div>
    </dialog>
  `;
}
