import type { CaseUpdate } from '@redress/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../localization/messages/en.ts';

/** Why what is shown of a case may be old, or why nothing is. */
export function renderFreshness(
  freshness: CaseUpdate['freshness'],
  { status }: Messages,
  /** Whether loading is to be seen; where something else shows it, it is only said. */
  { visibly }: { readonly visibly: boolean },
): TemplateResult | typeof nothing {
  switch (freshness) {
    case 'current':
      return nothing;
    case 'loading':
      return html`<span class=${visibly ? 'muted' : 'visually-hidden'}>${status.loading}</span>`;
    case 'offline':
      return html`<p class="notice warn">${status.offline}</p>`;
    case 'unavailable':
      return html`<p class="notice warn">${status.unavailable}</p>`;
    case 'not-found':
      return html`<p class="notice bad">${status.notFound}</p>`;
  }
}
