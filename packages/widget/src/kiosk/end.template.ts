import { html, type TemplateResult } from 'lit';
import type { KioskTexts } from '../localization/messages/en.kiosk.ts';

/** The way out of a visit, in the same place from its beginning to its end. */
export const renderEnd = (
  done: boolean,
  { stop, done: finish, doneHint }: KioskTexts,
  end: () => void,
): TemplateResult =>
  done
    ? html`
        <div class="done">
          <button type="button" class="primary" part="done" aria-describedby="done-hint" @click=${end}>
            ${finish}
          </button>
          <p id="done-hint">${doneHint}</p>
        </div>
      `
    : html`<button type="button" class="stop" @click=${end}>${stop}</button>`;
