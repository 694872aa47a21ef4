import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { emit } from '../core/emit.ts';
import { after, type After } from '../core/timer.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { Messages } from '../localization/messages/en.ts';
import { shared } from '../styles/shared.styles.ts';
import { CameraController } from './camera.controller.ts';
import { openCamera, type CameraFailure, type OpenCamera } from './camera.ts';
import type { CodeDetector } from './code-detector.ts';
import { lookForCode, numberIn } from './look-for-code.ts';
import { scannerStyles } from './scanner.styles.ts';

/**
 * Reads the number of a waybill or an order from a barcode or QR code, with the camera or in a photo. The camera is on only while
 * the dialog is open and seen.
 *
 * @fires redress-scanned - `detail.text`: the number that was read; the dialog is closed.
 * @csspart dialog - The native dialog.
 * @csspart view - The camera's picture, or what is said instead of it.
 */
export class RedressScanner extends LocalizedElement<Messages> {
  static override styles = [...shared, scannerStyles];
  static override properties = {
    detector: { attribute: false },
    camera: { attribute: false },
    timer: { attribute: false },
    vibrate: { attribute: false },
    said: { state: true },
    isBroken: { state: true },
  };

  /** What reads the codes. */
  declare detector: CodeDetector | undefined;
  /** What opens the camera; tests bring one of their own, as they do with the next two. */
  declare camera: OpenCamera;
  /** Measures the pauses between two looks. */
  declare timer: After;
  /** Lets the hand feel that a number was read. */
  declare vibrate: () => void;
  /** What came of the last photo, or of the code in sight. */
  declare private said: 'reading' | 'nothing' | 'unusable' | undefined;

  /** The detector does not work, whatever it is shown. */
  declare private isBroken: boolean;

  protected override readonly localization = new LocaleController(this, customerTexts);
  readonly #camera = new CameraController(this, () => this.camera());
  #stopLooking: (() => void) | undefined;
  #photosRead = 0;

  constructor() {
    super();
    this.camera = openCamera;
    this.isBroken = false;
    this.timer = after;
    // Chromium logs a complaint when nobody has touched the page; whoever opened this has.
    this.vibrate = () => void navigator.vibrate?.(60);
  }

  get open(): boolean {
    return this.#dialog?.open ?? false;
  }

  /** Opens the dialog and the camera. */
  async show(): Promise<void> {
    await this.updateComplete;
    if (this.open) return;
    this.said = undefined;
    this.isBroken = false;
    this.#dialog?.showModal();
    await this.#camera.start();
  }

  /** Closes both; the focus goes back to where it was. */
  close(): void {
    this.#dialog?.close();
    this.#stop();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { stream } = this.#camera;
    const video = this.#video;
    if (!video || video.srcObject === (stream ?? null)) return;
    this.#stopLooking?.();
    video.srcObject = stream ?? null;
    if (!stream) return;
    // It is not played when the dialog is closed again at once.
    video.play().catch(() => undefined);
    this.#stopLooking = lookForCode({
      read: () => this.#readVideo(video),
      after: this.timer,
      found: this.#found,
      unusable: () => (this.said = 'unusable'),
      broken: this.#broken,
    });
  }

  protected override render(): TemplateResult {
    const { scan, common } = this.texts;
    return html`
      <dialog
        part="dialog"
        aria-labelledby="title"
        aria-describedby="said"
        lang=${this.localization.tag}
        dir=${this.localization.direction}
        @close=${this.#stop}
      >
        <div class="row-between">
          <h2 id="title">${scan.title}</h2>
          <button type="button" class="close" aria-label=${common.close} @click=${this.close}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
        <div class="view" part="view">
          <video
            muted
            playsinline
            aria-label=${scan.camera}
            ?hidden=${this.#camera.stream === undefined}
            @playing=${() => this.requestUpdate()}
          ></video>
          ${this.#camera.stream ? html`<div class="frame" aria-hidden="true"></div>` : nothing}
          <div role="alert">${this.#renderFailure(this.#failure)}</div>
        </div>
        <p class="said muted" id="said" role="status">${this.#saying}</p>
        <div class="actions">${this.#renderLight()} ${this.isBroken ? nothing : this.#renderPhoto()}</div>
      </dialog>
    `;
  }

  get #failure(): CameraFailure | 'detector' | undefined {
    return this.isBroken ? 'detector' : this.#camera.failure;
  }

  get #saying(): string {
    const { scan } = this.texts;
    if (this.said) return scan[this.said];
    if (this.#failure) return '';
    return this.#camera.stream ? scan.aim : scan.starting;
  }

  #renderFailure(failure: CameraFailure | 'detector' | undefined): TemplateResult | typeof nothing {
    if (!failure) return nothing;
    const { scan } = this.texts;
    // What cannot change while the page is open is not tried again.
    const isFinal = failure === 'insecure' || failure === 'detector';
    return html`
      <div class="failure">
        <p>${scan.failed[failure]}</p>
        ${isFinal ? nothing : html`<button type="button" id="again" @click=${this.#again}>${scan.again}</button>`}
      </div>
    `;
  }

  #renderLight(): TemplateResult | typeof nothing {
    if (!this.#camera.hasLight) return nothing;
    return html`
      <button
        type="button"
        id="light"
        aria-pressed=${this.#camera.isLit}
        @click=${() => void this.#camera.switchLight()}
      >
        ${this.texts.scan.torch}
      </button>
    `;
  }

  #renderPhoto(): TemplateResult {
    return html`
      <label class="button">
        ${this.texts.scan.fromPhoto}
        <input class="visually-hidden" type="file" accept="image/*" @change=${this.#picked} />
      </label>
    `;
  }

  /** There is nothing to read before the first picture has come. */
  async #readVideo(video: HTMLVideoElement): Promise<readonly string[]> {
    const isReady = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA;
    return isReady && this.detector ? this.detector.read(video) : [];
  }

  readonly #again = (): void => {
    void this.#camera.start();
    this.#focusClose();
  };

  /** The button that had the focus is gone. */
  #focusClose(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.close')?.focus());
  }

  readonly #picked = async (event: Event): Promise<void> => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    // The same photo may be chosen again.
    input.value = '';
    if (!file) return;
    this.said = 'reading';
    const asked = ++this.#photosRead;
    const codes = await this.#readPhoto(file);
    if (asked !== this.#photosRead || !this.open) return;
    const number = numberIn(codes ?? []);
    if (number !== undefined) this.#found(number);
    else if (codes === undefined) this.#broken();
    else this.said = codes.length > 0 ? 'unusable' : 'nothing';
  };

  /** Nothing when the detector does not work; a file that is no picture has no codes. */
  async #readPhoto(file: File): Promise<readonly string[] | undefined> {
    const photo = await createImageBitmap(file).catch(() => undefined);
    const codes = photo ? this.detector?.read(photo).catch(() => undefined) : [];
    return Promise.resolve(codes).finally(() => photo?.close());
  }

  readonly #broken = (): void => {
    this.isBroken = true;
    this.said = undefined;
    this.#stop();
    this.#focusClose();
  };

  readonly #found = (text: string): void => {
    this.vibrate();
    this.close();
    emit(this, 'redress-scanned', { text });
  };

  /** Lets go of whatever is under way. */
  readonly #stop = (): void => {
    this.#stopLooking?.();
    this.#camera.stop();
    this.#photosRead += 1;
  };

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  get #video(): HTMLVideoElement | null {
    return this.renderRoot.querySelector('video');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-scanner': RedressScanner;
  }
}
