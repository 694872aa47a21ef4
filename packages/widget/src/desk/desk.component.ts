import type { DeskClient } from '@redress/sdk/desk';
import type { DeskQueue } from '@redress/sdk/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { emit } from '../core/emit.ts';
import { tagOf } from '../core/tag-prefix.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import { staffTexts, type StaffMessages } from '../localization/staff.catalogue.ts';
import { shared } from '../styles/shared.styles.ts';
import { deskStyles } from './desk.styles.ts';
import { problemCodeOf } from './problem-of.ts';

/**
 * The staff's desk: the queue, the nearest due time first, and the case that is being worked on. Give it a height; the
 * two columns scroll by themselves.
 *
 * @fires redress-signed-out - The server no longer accepts the token.
 * @csspart queue - The column with the queue.
 * @csspart case - The column with the case.
 */
export class RedressDesk extends LocalizedElement<StaffMessages> {
  static override styles = [...shared, deskStyles];
  static override properties = {
    desk: { attribute: false },
    me: {},
    queue: { state: true },
    stale: { state: true },
    chosen: { state: true },
  };

  /** Made by `createDesk`: it knows the backend, and the staff member’s token. */
  declare desk: DeskClient | undefined;
  /** Name of the one who is signed in, as the backend writes it: so the queue can be narrowed to what is theirs. */
  declare me: string | undefined;
  /** Absent until it has been read. */
  declare private queue: DeskQueue | undefined;
  declare private stale: boolean;
  /** Id of the case that is open. */
  declare private chosen: string | undefined;

  protected override readonly localization = new LocaleController(this, staffTexts);
  #unwatch: (() => void) | undefined;

  constructor() {
    super();
    this.stale = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('desk')) return;
    this.queue = undefined;
    this.chosen = undefined;
    this.#watch();
  }

  protected override render(): TemplateResult {
    const { queue, case: texts } = this.texts.desk;
    return html`
      <div
        class="desk"
        lang=${this.localization.tag}
        dir=${this.localization.direction}
        ?data-open=${this.chosen !== undefined}
      >
        <section class="queue" part="queue" aria-label=${queue.title}>
          ${this.stale ? html`<p class="notice warn" role="status">${queue.stale}</p>` : nothing}
          ${keyed(
            // What one member of staff looked for is nothing to the next.
            this.desk,
            html`
              <redress-desk-queue
                theme="inherit"
                .desk=${this.desk}
                .queue=${this.queue}
                .chosen=${this.chosen}
                .me=${this.me}
                @redress-desk-changed=${this.#refresh}
                @redress-desk-choose=${this.#choose}
              ></redress-desk-queue>
            `,
          )}
        </section>
        <section class="case" part="case">
          ${
            this.chosen === undefined
              ? html`<p class="none muted">${texts.none}</p>`
              : html`
                  <button type="button" class="quiet back" @click=${this.#back}>
                    <span aria-hidden="true">‹</span> ${texts.back}
                  </button>
                  <redress-desk-case
                    theme="inherit"
                    .desk=${this.desk}
                    .caseId=${this.chosen}
                    .version=${this.queue?.cases.find(({ id }) => id === this.chosen)?.version}
                    @redress-desk-changed=${this.#refresh}
                    @redress-desk-choose=${this.#choose}
                  ></redress-desk-case>
                `
          }
        </section>
      </div>
    `;
  }

  readonly #choose = (event: HTMLElementEventMap['redress-desk-choose']): void => {
    this.chosen = event.detail.id;
    void this.updateComplete.then(() => this.renderRoot.querySelector(tagOf('redress-desk-case'))?.focus());
  };

  readonly #back = (): void => {
    this.chosen = undefined;
    void this.updateComplete.then(() => this.renderRoot.querySelector(tagOf('redress-desk-queue'))?.focus());
  };

  readonly #refresh = async (): Promise<void> => {
    // Should it fail, the watch below says so.
    const queue = await this.desk?.queue().catch(() => undefined);
    if (queue) this.queue = queue;
  };

  #watch(): void {
    this.#unwatch?.();
    this.#unwatch = this.desk?.watchQueue(
      (queue) => {
        this.queue = queue;
        this.stale = false;
      },
      (error) => {
        this.stale = true;
        if (problemCodeOf(error) === 'not-signed-in') emit(this, 'redress-signed-out');
      },
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-desk': RedressDesk;
  }
}
