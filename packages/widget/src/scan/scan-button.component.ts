import { loadChunk } from '@redress/sdk/load-chunk';
import { css, html, nothing, type TemplateResult } from 'lit';
import { tagOf } from '../core/tag-prefix.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { Messages } from '../localization/messages/en.ts';
import { shared } from '../styles/shared.styles.ts';
import { findDetector, type CodeDetector } from './code-detector.ts';

/**
 * The button beside a field that opens the scanner, whose code comes with the first press. Where the browser reads no barcodes there is
 * no button.
 *
 * @fires redress-scanned - `detail.text`: the number that was read, to be put into the field.
 * @csspart scan - The button.
 */
export class RedressScanButton extends LocalizedElement<Messages> {
  static override styles = [
    ...shared,
    css`
      /* Button and error are items of the row that the field stands in. */
      :host {
        display: contents;
      }

      .error {
        flex: 1 0 100%;
      }
    `,
  ];
  static override properties = {
    field: {},
    find: { attribute: false },
    load: { attribute: false },
    detector: { state: true },
    state: { state: true },
    read: { state: true },
  };

  /** What the field is called, for those who do not see that the button stands beside it. */
  declare field: string | undefined;
  /** What finds the detector; tests bring one of their own. */
  declare find: typeof findDetector;
  /** Loads the scanner: few scan, so its code comes when it is needed. */
  declare load: () => Promise<unknown>;
  declare private detector: CodeDetector | undefined;
  declare private state: 'idle' | 'loading' | 'loaded' | 'missing';
  /** The number that was read last, to be said. */
  declare private read: string | undefined;

  protected override readonly localization = new LocaleController(this, customerTexts);

  constructor() {
    super();
    this.find = findDetector;
    this.load = () => loadChunk(() => import('./scanner.ts'));
    this.state = 'idle';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#find();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.detector) return nothing;
    const { scan } = this.texts;
    return html`
      <button
        type="button"
        part="scan"
        aria-label=${scan.label(this.field ?? '')}
        aria-disabled=${this.state === 'loading'}
        @click=${this.#open}
      >
        ${scan.button}
      </button>
      <p class=${this.state === 'missing' ? 'error' : 'visually-hidden'} role="status">
        ${this.state === 'missing' ? scan.missing : this.read ? scan.read(this.read) : nothing}
      </p>
      ${
        this.state === 'loaded'
          ? html`<redress-scanner
              theme="inherit"
              .detector=${this.detector}
              @redress-scanned=${this.#scanned}
            ></redress-scanner>`
          : nothing
      }
    `;
  }

  async #find(): Promise<void> {
    this.detector = await this.find();
  }

  readonly #open = async (): Promise<void> => {
    if (this.state === 'loading') return;
    this.read = undefined;
    if (this.state !== 'loaded') await this.#load();
    await this.updateComplete;
    await this.renderRoot.querySelector(tagOf('redress-scanner'))?.show();
  };

  async #load(): Promise<void> {
    this.state = 'loading';
    this.state = await this.load().then(
      () => 'loaded' as const,
      () => 'missing' as const,
    );
  }

  readonly #scanned = ({ detail }: HTMLElementEventMap['redress-scanned']): void => {
    this.read = detail.text;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-scan-button': RedressScanButton;
  }
}
