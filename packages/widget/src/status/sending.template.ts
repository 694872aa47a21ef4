import { html, nothing, type TemplateResult } from 'lit';
import type { CustomerCommandController } from '../core/customer-command.controller.ts';
import type { Messages } from '../localization/messages/en.ts';

interface Sending {
  readonly state: CustomerCommandController['state'] | 'writing' | 'missing';
}

/** That it has been taken, and where there is no connection, that it is kept. */
export const renderDone = ({ state }: Sending, done: string, { sending }: Messages): TemplateResult => html`
  <p class="notice good" role="status" tabindex="-1" data-done>
    ${state === 'queued' ? sending.queued : done}
  </p>
`;

/** That it did not work, with what was written still there. */
export const renderFailure = ({ state }: Sending, { sending }: Messages): TemplateResult | typeof nothing =>
  state === 'failed' ? html`<p class="notice bad" role="alert">${sending.failed}</p>` : nothing;

/** What the button says that sends. */
export const sendLabel = ({ state }: Sending, label: string, { form }: Messages): string =>
  state === 'sending' ? form.sending : label;
