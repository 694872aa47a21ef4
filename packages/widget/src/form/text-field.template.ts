import { html, type TemplateResult } from 'lit';
import type { OpeningMessages } from '../localization/messages/en.opening.ts';

/** What stands at the field besides, as soon as the rest of the form is there. */
export interface TextFieldNotes {
  readonly text: string;
  readonly isWrong: boolean;
  /** What is wrong with it. */
  readonly error: unknown;
  /** How much room is left, when that is little. */
  readonly room: unknown;
}

/** What happened: the one thing that is asked for, and the first thing to be there. */
export const renderTextField = (
  { form }: OpeningMessages,
  notes: TextFieldNotes | undefined,
  changed: (text: string) => void,
): TemplateResult => html`
  <div class="field">
    <label for="text">${form.text}</label>
    <p class="muted" id="text-hint">${form.textHint}</p>
    <textarea
      id="text"
      part="text"
      rows="5"
      required
      aria-invalid=${notes?.isWrong ?? false}
      aria-describedby="text-hint text-error"
      .value=${notes?.text ?? ''}
      @input=${(event: Event) => changed((event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${notes?.room} ${notes?.error}
  </div>
`;
