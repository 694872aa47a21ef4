import type { RedressClient } from '@redress/sdk';
import type { CaseView, ViewPhoto } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../localization/messages/en.ts';

/** Files of a case, as its customer can open them. */
export const renderFiles =
  (client: RedressClient | undefined, { id }: Pick<CaseView, 'id'>) =>
  (files: readonly ViewPhoto[]): TemplateResult => html`
    <redress-case-files
      class="came"
      theme="inherit"
      .client=${client}
      .caseId=${id}
      .files=${files}
    ></redress-case-files>
  `;

/** What came with no message that is shown; all others stand in the conversation. */
export function renderPhotos(
  { photos, messages }: CaseView,
  { status }: Messages,
  files: ReturnType<typeof renderFiles>,
): TemplateResult | typeof nothing {
  const said = new Set(messages.flatMap((message) => message.photos ?? []));
  const others = photos.filter(({ id }) => !said.has(id));
  if (others.length === 0) return nothing;
  return html`
    <section aria-labelledby="photos">
      <h3 id="photos">${status.photos}</h3>
      ${files(others)}
    </section>
  `;
}
