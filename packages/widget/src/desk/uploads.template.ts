import type { DeskClient, FileOnItsWay } from '@redress/sdk/desk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../localization/formats.ts';
import type { StaffMessages } from '../localization/staff.catalogue.ts';

/** Files that are still on their way to a case, and those that did not arrive. */
export function renderUploads(
  files: readonly FileOnItsWay[],
  uploads: Pick<DeskClient['uploads'], 'retry' | 'dismiss'>,
  caseId: string,
  { desk, terms }: StaffMessages,
  formats: Formats,
): TemplateResult {
  const { uploads: texts } = desk;
  const failed = files.filter(({ state }) => state === 'failed');
  const going = files.length - failed.length;
  const reasons = new Set(failed.flatMap(({ problem }) => (problem ? terms.problems[problem.code] : [])));
  return html`
    <div role="status">
      ${going > 0 ? html`<p class="notice">${texts.sending(formats.number(going))}</p>` : nothing}
    </div>
    ${
      failed.length > 0
        ? html`
            <div class="notice bad apart" role="alert">
              <p>${texts.failed(formats.list(failed.map(({ name }) => name)))} ${[...reasons].join(' ')}</p>
              <button type="button" @click=${() => uploads.retry(caseId)}>${texts.retry}</button>
              <button type="button" class="quiet" @click=${() => uploads.dismiss(caseId)}>
                ${texts.dismiss}
              </button>
            </div>
          `
        : nothing
    }
  `;
}
