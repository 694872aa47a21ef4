import type { RedressClient } from '@redress/sdk';
import { loadChunk } from '@redress/sdk/load-chunk';
import type { ComplaintContext, RedressDialog } from '../dialog/dialog.component.ts';
import { localeOf, observeLanguage } from '../localization/locale.ts';
import { launcherStyles } from './launcher.styles.ts';
import { launcherTexts } from './launcher.texts.ts';

/** Calls back when the page has loaded and the browser has nothing better to do. */
function whenIdle(callback: () => void): void {
  // WebKit has no requestIdleCallback.
  const idle = (): unknown => globalThis.requestIdleCallback?.(callback) ?? setTimeout(callback, 1_000);
  if (document.readyState === 'complete') idle();
  else globalThis.addEventListener('load', idle, { once: true });
}

/**
 * The button in the corner of a portal, and the dialog behind it. It comes without Lit and loads the rest when the
 * page is idle, or earlier when someone reaches for it.
 *
 * @attr {string} endpoint - Address of the backend; may be relative to the page.
 * @attr {string} portal-key - The portal's public key.
 * @attr {string} locale - BCP 47 tag; without it the nearest `lang` decides.
 * @attr {string} order - Number of the order the page is about.
 * @attr {string} waybill - Number of the waybill the page is about.
 * @attr {string} tracking-page - Address of the page that shows a case by its tracking link.
 * @attr {boolean} kiosk - For tablets that many people share: nothing that can be read stays on the device.
 * @attr {boolean} no-button - Hides the button: the portal calls `open()` itself.
 * @attr {'light' | 'dark' | 'inherit'} theme - Instead of what the device prefers.
 * @fires redress-submitted - `detail`: the `SubmissionState` of a complaint that is kept, sent or rejected.
 * @fires redress-closed - The dialog was closed.
 * @csspart button - The button.
 * @cssproperty --redress-accent - The accent colour.
 * @cssproperty --redress-z-index - Where the button is in the stack of the page.
 */
export class RedressWidget extends HTMLElement {
  static readonly observedAttributes = ['locale', 'theme'];

  readonly #button = document.createElement('button');
  readonly #failure = document.createElement('p');
  #client: Promise<RedressClient> | undefined;
  #dialog: Promise<RedressDialog> | undefined;
  #ownsClient = false;
  #identity: (() => Promise<string>) | undefined;
  #stopHearing: (() => void) | undefined;
  #stopObserving: (() => void) | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(launcherStyles);
    root.adoptedStyleSheets = [sheet];
    const corner = document.createElement('div');
    corner.className = 'launcher';
    this.#failure.role = 'alert';
    this.#button.type = 'button';
    this.#button.part.add('button');
    this.#button.setAttribute('aria-haspopup', 'dialog');
    this.#button.addEventListener('click', () => void this.open());
    for (const sign of ['pointerenter', 'focus']) this.#button.addEventListener(sign, this.#prefetch);
    corner.append(this.#failure, this.#button);
    root.append(corner);
  }

  /** A client of the portal's own making, for example with an identity, instead of one made from the attributes. */
  set client(client: RedressClient) {
    this.#forgetOwnClient();
    this.#client = Promise.resolve(client);
  }

  /** Who is signed in at the portal: a short token of the portal's server, asked for when it is needed. */
  set identity(identity: (() => Promise<string>) | undefined) {
    this.#forgetOwnClient();
    this.#identity = identity;
  }

  connectedCallback(): void {
    this.#stopObserving = observeLanguage(this, this.#localize);
    this.#localize();
    whenIdle(() => {
      if (!this.isConnected) return;
      this.#prefetch();
      // A client sends what waits from an earlier visit as soon as it is made.
      if (this.#isWaiting()) this.#getClient().catch(ignore);
    });
  }

  disconnectedCallback(): void {
    this.#stopObserving?.();
    // Moving an element disconnects it for a moment; only one that stays away is taken apart.
    queueMicrotask(() => {
      if (!this.isConnected) this.#takeApart();
    });
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#localize();
  }

  /** Opens the dialog, for an order or waybill other than the attributes name if given. */
  async open(context?: ComplaintContext): Promise<void> {
    this.#failure.textContent = '';
    this.#button.ariaBusy = 'true';
    try {
      const [dialog, client] = await Promise.all([this.#getDialog(), this.#getClient()]);
      dialog.client = client;
      this.#hear(client);
      await dialog.show(context ?? this.#context());
    } catch {
      this.#failure.textContent = this.#texts.failed;
    } finally {
      this.#button.ariaBusy = null;
    }
  }

  /** Closes the dialog. What was entered stays. */
  close(): void {
    void this.#dialog?.then((dialog) => dialog.close());
  }

  /**
   * Ends a person's session on a shared device: what they have entered, their cases and what still waits go. Answers how
   * many complaints were lost by that before they had been sent.
   */
  async logout(): Promise<{ readonly unsent: number }> {
    this.#dropDialog();
    return (await this.#getClient()).logout();
  }

  get #texts(): (typeof launcherTexts)['en'] {
    return launcherTexts[localeOf(this, this.getAttribute('locale')).locale];
  }

  readonly #localize = (): void => {
    this.#button.textContent = this.#texts.label;
    void this.#dialog?.then((dialog) => this.#dress(dialog), ignore);
  };

  readonly #prefetch = (): void => {
    loadDialog().catch(ignore);
    loadSdk().catch(ignore);
  };

  #getDialog(): Promise<RedressDialog> {
    this.#dialog ??= this.#makeDialog().catch((error: unknown) => {
      this.#dialog = undefined;
      throw error;
    });
    return this.#dialog;
  }

  async #makeDialog(): Promise<RedressDialog> {
    await loadDialog();
    const dialog = document.createElement('redress-dialog');
    this.#dress(dialog);
    this.shadowRoot?.append(dialog);
    return dialog;
  }

  /** The dialog speaks and looks as the launcher does. */
  #dress(dialog: RedressDialog): void {
    dialog.locale = this.getAttribute('locale') ?? undefined;
    dialog.theme = 'inherit';
  }

  #getClient(): Promise<RedressClient> {
    this.#client ??= this.#makeClient().catch((error: unknown) => {
      this.#client = undefined;
      throw error;
    });
    return this.#client;
  }

  async #makeClient(): Promise<RedressClient> {
    this.#ownsClient = true;
    const { createClient } = await loadSdk();
    const trackingPage = this.getAttribute('tracking-page');
    return createClient({
      endpoint: this.#endpoint,
      portalKey: this.#portalKey,
      kiosk: this.hasAttribute('kiosk'),
      identity: this.#identity,
      ...(trackingPage !== null && { trackingPage: absolute(trackingPage) }),
    });
  }

  /** When everything is to be forgotten, as by a sign-out in another tab, nothing of it stays in sight. */
  #hear(client: RedressClient): void {
    this.#stopHearing?.();
    this.#stopHearing = client.onForgotten(() => this.#dropDialog());
  }

  /** The form has it all, too: the next person gets another one. */
  #dropDialog(): void {
    this.#stopHearing?.();
    this.#stopHearing = undefined;
    this.close();
    void this.#dialog?.then((dialog) => dialog.remove(), ignore);
    this.#dialog = undefined;
  }

  #context(): ComplaintContext {
    return {
      order: this.getAttribute('order') ?? undefined,
      waybill: this.getAttribute('waybill') ?? undefined,
    };
  }

  get #endpoint(): string {
    return absolute(this.getAttribute('endpoint') ?? '/');
  }

  get #portalKey(): string {
    return this.getAttribute('portal-key') ?? '';
  }

  /** Whether an earlier visit left something to be sent: the note that the SDK leaves. */
  #isWaiting(): boolean {
    try {
      return localStorage.getItem(`redress:${this.#endpoint}:${this.#portalKey}:waiting`) !== null;
    } catch {
      // The address is none, or the browser forbids it.
      return false;
    }
  }

  #takeApart(): void {
    this.#dropDialog();
    this.#forgetOwnClient();
  }

  #forgetOwnClient(): void {
    if (!this.#ownsClient) return;
    void this.#client?.then((client) => client.destroy(), ignore);
    this.#client = undefined;
    this.#ownsClient = false;
  }
}

const loadDialog = (): Promise<unknown> => loadChunk(() => import('../dialog/dialog.ts'));
const loadSdk = (): Promise<typeof import('@redress/sdk')> => loadChunk(() => import('@redress/sdk'));

/** What could not be loaded ahead of time is loaded again when it is needed, and missed only then. */
const ignore = (): void => undefined;

const absolute = (address: string): string => new URL(address, document.baseURI).href.replace(/\/$/, '');

declare global {
  interface HTMLElementTagNameMap {
    'redress-widget': RedressWidget;
  }
}
