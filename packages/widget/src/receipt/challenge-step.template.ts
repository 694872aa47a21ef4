import type { RedressClient, SubmissionState } from '@redress/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../localization/messages/en.ts';

/** A step that the server asks for before it takes the complaint: the way to it, and for whoever cannot take it, who hears them all the same. */
export function renderChallengeStep(
  { waitsForChallenge }: SubmissionState,
  client: RedressClient | undefined,
  { challenge }: Messages,
): TemplateResult | typeof nothing {
  if (!waitsForChallenge || !client) return nothing;
  const { phone, email } = client.profile().settings?.elsewhere ?? {};
  return html`
    <div part="challenge">
      <button type="button" class="primary" @click=${() => void client.drain()}>${challenge.take}</button>
      ${
        phone || email
          ? html`<p>
              ${challenge.elsewhere} ${phone ? html`<a href="tel:${phone}">${phone}</a>` : nothing}
              ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing}
            </p>`
          : nothing
      }
    </div>
  `;
}
