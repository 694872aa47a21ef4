import type { KnownCase, RedressClient, RefusedPart } from '@redress/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { emit } from '../core/emit.ts';
import { SubmissionListener } from '../core/submission-listener.controller.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { Messages } from '../localization/messages/en.ts';
import { shared } from '../styles/shared.styles.ts';
import { caseListStyles } from './case-list.styles.ts';

/**
 * The cases this device knows, the newest first.
 *
 * @fires redress-follow - `detail.id`: a case was chosen.
 * @fires redress-mend-message - `detail`: a later message that was refused is to be mended; it goes
 *   when the mended one is kept.
 */
export class RedressCaseList extends LocalizedElement<Messages> {
  static override styles = [...shared, caseListStyles];
  static override properties = {
    client: { attribute: false },
    cases: { state: true },
  };

  declare client: RedressClient | undefined;
  /** Absent until they have been read. */
  declare private cases: readonly KnownCase[] | undefined;

  protected override readonly localization = new LocaleController(this, customerTexts);
  readonly #listener = new SubmissionListener(this, () => void this.#read());

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('client')) return;
    this.#listener.use(this.client);
    void this.#read();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { cases } = this.texts;
    if (!this.cases) return nothing;
    if (this.cases.length === 0) return html`<p class="empty muted">${cases.empty}</p>`;
    return html`
      <ul aria-label=${cases.title} lang=${this.localization.tag}>
        ${repeat(
          this.cases,
          ({ id }) => id,
          (known) => this.#renderCase(known),
        )}
      </ul>
    `;
  }

  #renderCase(known: KnownCase): TemplateResult {
    const { cases, terms } = this.texts;
    const { formats } = this.localization;
    const mark = { queued: 'warn', sent: 'good', rejected: 'urgent' }[known.state];
    return html`
      <li>
        <button type="button" part="case" @click=${() => emit(this, 'redress-follow', { id: known.id })}>
          <span class="row-between">
            <strong>${terms.issues[known.issue]}</strong>
            <span class="chip ${mark}">${cases[known.state]}</span>
          </span>
          ${known.excerpt ? html`<span class="excerpt">${known.excerpt}</span>` : nothing}
          <span class="row-between muted">
            <span class="number">${known.receipt?.number ?? known.reference}</span>
            <span>${formats.when(known.startedAt, known.timeZone, Date.now())}</span>
          </span>
        </button>
        ${known.refused.map((part) => this.#renderRefused(known, part))}
      </li>
    `;
  }

  #renderRefused({ id }: KnownCase, part: RefusedPart): TemplateResult {
    const { cases, terms } = this.texts;
    const { id: partId, kind, command, text, photos, problem } = part;
    const mend = async (): Promise<void> => {
      const files = (await this.client?.refusedFiles(partId)) ?? [];
      emit(this, 'redress-mend-message', { id, partId, text: text ?? '', files });
    };
    return html`
      <div class="notice warn refused">
        <p>
          ${cases.refused[kind]} ${terms.problems[problem.code]}
          ${text === undefined ? nothing : html`<q class="excerpt">${text}</q>`}
          ${photos === undefined ? nothing : html`<span class="muted">${cases.withPhotos(photos)}</span>`}
        </p>
        <div class="actions">
          ${
            command === 'add-information'
              ? html`<button type="button" @click=${mend}>${cases.mend}</button>`
              : nothing
          }
          <button type="button" class="quiet" @click=${() => this.#dismiss(id, partId)}>
            ${cases.dismiss}
          </button>
        </div>
      </div>
    `;
  }

  async #dismiss(id: string, partId: string): Promise<void> {
    await this.client?.dismissRefused(id, partId);
    await this.#read();
    await this.updateComplete;
    // The button that had the focus is gone.
    this.renderRoot.querySelector<HTMLElement>('[part="case"]')?.focus();
  }

  async #read(): Promise<void> {
    const { client } = this;
    const cases = await client?.cases();
    if (client === this.client) this.cases = cases;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-case-list': RedressCaseList;
  }
}
