import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../localization/messages/en.ts';
import type { SubmissionController } from './submission.controller.ts';

/** What is confirmed by sending (WF-5.2), why it could not be kept, and the button. */
export function renderSend(
  { progress, refused }: Pick<SubmissionController, 'progress' | 'refused'>,
  { form, errors }: Messages,
): TemplateResult {
  const label = { writing: form.send, sending: form.sending, saved: form.savedSending }[progress];
  return html`
    <p class="muted">${form.declaration}</p>
    ${refused ? html`<p class="notice bad" role="alert">${errors.notAccepted}</p>` : nothing}
    <button class="primary submit" part="submit" aria-disabled=${progress !== 'writing'}>${label}</button>
  `;
}
