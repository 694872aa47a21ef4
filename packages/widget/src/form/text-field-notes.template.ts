import { limits } from '@redress/sdk/contract';
import { html, nothing } from 'lit';
import type { LocaleController } from '../localization/locale.controller.ts';
import type { Messages } from '../localization/messages/en.ts';
import { hasError, renderFieldError } from './error-summary.template.ts';
import type { FieldError } from './form-validation.ts';
import type { TextFieldNotes } from './text-field.template.ts';

/** From here on the room that is left is shown. */
const nearlyFull = limits.text - 500;

/** What is to be said at the description's field. */
export function textFieldNotes(
  text: string,
  errors: readonly FieldError[],
  { texts, formats }: Pick<LocaleController<Messages>, 'texts' | 'formats'>,
): TextFieldNotes {
  const { length } = text;
  return {
    text,
    isWrong: hasError({ errors }, 'text'),
    error: renderFieldError({ errors, texts, formats }, 'text'),
    room:
      length > nearlyFull && length <= limits.text
        ? html`<p class="muted">${texts.form.charactersLeft(formats.number(limits.text - length))}</p>`
        : nothing,
  };
}
