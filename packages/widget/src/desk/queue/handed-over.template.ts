import type { DeskCase } from '@redress/sdk/contract';
import type { HandOverResult } from '@redress/sdk/desk';
import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../localization/formats.ts';
import type { StaffMessages } from '../../localization/staff.catalogue.ts';
import { refusalText } from '../outcome.template.ts';
import { problemOf } from '../problem-of.ts';

/** What became of cases that were handed over together. */
export interface HandedOver {
  /** Who was to take them over. */
  readonly name: string;
  /** How many have been. */
  readonly count: number;
  readonly left: readonly (HandOverResult & { readonly number: string })[];
}

/** How many have been handed over, and which have not and why; `look` opens one. */
export const renderHandedOver = (
  { name, count, left }: HandedOver,
  texts: StaffMessages,
  formats: Formats,
  look: (id: string) => void,
): TemplateResult => {
  const { handOver } = texts.desk.queue;
  return html`
    <div class="notice ${left.length > 0 ? 'warn' : 'good'}">
      ${count > 0 ? html`<p>${handOver.done(count, name)}</p>` : nothing}
      ${
        left.length > 0
          ? html`
              <p>${handOver.left(left.length)}</p>
              <ul>
                ${left.map(
                  (each) => html`
                    <li>
                      <button type="button" class="quiet flush" @click=${() => look(each.id)}>
                        ${each.number}
                      </button>
                      <p>${reasonOf(each, texts, formats)}</p>
                    </li>
                  `,
                )}
              </ul>
            `
          : nothing
      }
    </div>
  `;
};

/** Why one has not been; of a conflict, how the case stands now. */
function reasonOf({ outcome, error }: HandOverResult, texts: StaffMessages, formats: Formats): string {
  const { handOver, choices } = texts.desk.queue;
  const problem = problemOf(error);
  if (outcome === 'conflict' && error && 'present' in error) {
    const { view, owner } = error.present as DeskCase;
    return handOver.conflict(texts.terms.stages[view.stage], owner ?? choices.nobody);
  }
  return problem ? refusalText(problem, texts, formats) : handOver.unreachable;
}
