import type { CaseView } from '@redress/sdk/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../localization/messages/en.ts';

/** What only the customer can do now. `answer` leads to where they answer a question. */
export function renderAwaits(
  { awaits, messages, can }: CaseView,
  { status }: Messages,
  answer: () => void,
): TemplateResult | typeof nothing {
  if (awaits.length === 0) return nothing;
  const isAsked = awaits.includes('information');
  const question = messages.findLast(({ about }) => about === 'question')?.text;
  return html`
    <section class="awaits" aria-labelledby="awaits" part="awaits">
      <h3 id="awaits">${status.awaits}</h3>
      ${awaits.map((what) => html`<p>${status.awaited[what]}</p>`)}
      ${isAsked && question ? html`<p class="words">${question}</p>` : nothing}
      ${
        isAsked && can.includes('add-information')
          ? html`<div><button type="button" @click=${answer}>${status.answerNow}</button></div>`
          : nothing
      }
    </section>
  `;
}
