import { html, type TemplateResult } from 'lit';

/**
 * A field for programs that fill in whatever they find. People do not meet it: it is out of sight, out of the order of the tabs, of the
 * accessibility tree and of what can be clicked or found. It is no `display: none`, which many programs pass over. Its name is of
 * no kind that browsers fill in by themselves, and password managers are told to leave it alone.
 */
export const renderTrapField = (): TemplateResult => html`
  <div class="visually-hidden" aria-hidden="true" inert>
    <label for="link" translate="no">Link</label>
    <input
      id="link"
      name="link"
      type="text"
      tabindex="-1"
      autocomplete="off"
      data-1p-ignore
      data-bwignore
      data-form-type="other"
      data-lpignore="true"
    />
  </div>
`;
