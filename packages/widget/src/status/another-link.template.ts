import { html, type TemplateResult } from 'lit';
import type { Messages } from '../localization/messages/en.ts';

/**
 * A link that has lost its end on the way, as messengers and printers shorten them, can be given once more. It opens a case for whoever
 * reads it, so what was tried does not stay in the field.
 */
export function renderAnotherLink({ status }: Messages, open: (link: string) => void): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('input')!;
    const given = field.value.trim();
    if (given === '') field.focus();
    else open(given);
  };
  return html`
    <form class="another-link" novalidate @submit=${submit}>
      <div class="field">
        <label for="link">${status.wholeLink}</label>
        <input id="link" inputmode="url" autocomplete="off" spellcheck="false" dir="ltr" />
      </div>
      <button type="submit" class="primary">${status.openLink}</button>
    </form>
  `;
}
