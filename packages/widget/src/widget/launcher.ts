import type { Kind } from '@redress/rules';
import type { Complaint, RedressClient } from '@redress/sdk';
import type { Contact } from '@redress/sdk/contract';
import { loadChunk } from '@redress/sdk/load-chunk';
import { filledSlots } from '../core/passed-slots.ts';
import type { ClientShare } from '../core/shared-client.ts';
import { takeOver } from '../core/take-over.ts';
import type { ComplaintContext, RedressDialog } from '../dialog/dialog.component.ts';
import { directionIn } from '../localization/locale.ts';
import { localesChanged, type PortalLocale } from '../localization/portal-locale.ts';
import { followLanguage, type LauncherLanguage } from './launcher-language.ts';
import { launcherStyles } from './launcher.styles.ts';
import { launcherTexts, type LauncherTexts } from './launcher.texts.ts';

// With an element come the types of its events.
export type { EventDetails } from '../core/emit.ts';

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
 * @attr {string} branch - Code of the branch it concerns, one of those the portal names.
 * @attr {string} kind - What it is, where the page is for one thing only, such as `misconduct`.
 * @attr {string} customer - Who is writing, as JSON: `{"name": …, "company": …, "phone": …, "email": …}`.
 * @attr {string} tracking-page - Address of the page that shows a case by its tracking link.
 * @attr {boolean} kiosk - For tablets that many people share: nothing that can be read stays on the device.
 * @attr {boolean} no-button - Hides the button: the portal calls `open()` itself.
 * @attr {'light' | 'dark' | 'inherit'} theme - Instead of what the device prefers.
 * @fires redress-submitted - `detail`: the `SubmissionState` of a complaint that is kept, sent or rejected.
 * @fires redress-closed - The dialog was closed.
 * @slot label - What stands on the button, instead of our words; a picture needs a text of its own.
 * @slot intro - What the portal wants to say before the first field of the form.
 * @slot privacy - The portal's own words on personal data, instead of the notice in its profile.
 * @csspart button - The button.
 * @cssproperty --redress-accent - The accent colour: buttons, links, the focus.
 * @cssproperty --redress-on-accent - What is written on the accent colour.
 * @cssproperty --redress-radius - How round corners are.
 * @cssproperty --redress-font - The font family.
 * @cssproperty --redress-z-index - Where the button is in the stack of the page.
 */
export class RedressWidget extends HTMLElement {
  static readonly observedAttributes = ['locale', 'theme'];

  readonly #button = document.createElement('button');
  readonly #label = document.createElement('slot');
  readonly #failure = document.createElement('p');
  readonly #corner = document.createElement('div');
  /** A client that it was given. */
  #client: RedressClient | undefined;
  /** The share in a client that it took because it was given none. */
  #share: Promise<ClientShare> | undefined;
  #dialog: Promise<RedressDialog> | undefined;
  #identity: (() => Promise<string>) | undefined;
  #customer: Contact | undefined;
  #stopHearing: (() => void) | undefined;
  #locales: readonly PortalLocale[] | undefined;
  #language: LauncherLanguage | undefined;
  #texts: LauncherTexts = launcherTexts.en;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(launcherStyles);
    root.adoptedStyleSheets = [sheet];
    this.#corner.className = 'launcher';
    this.#failure.role = 'alert';
    this.#label.name = 'label';
    this.#button.append(this.#label);
    this.#button.type = 'button';
    this.#button.part.add('button');
    this.#button.setAttribute('aria-haspopup', 'dialog');
    this.#button.addEventListener('click', () => void this.open());
    for (const sign of ['pointerenter', 'focus']) this.#button.addEventListener(sign, this.#prefetch);
    this.#corner.append(this.#failure, this.#button);
    root.append(this.#corner);
  }

  /** A client of the portal's own making, for example with an identity, instead of one made from the attributes. */
  set client(client: RedressClient) {
    this.#forgetOwnClient();
    this.#client = client;
  }

  /** Who is signed in at the portal: a short token of the portal's server, asked for when it is needed. */
  set identity(identity: (() => Promise<string>) | undefined) {
    this.#forgetOwnClient();
    this.#identity = identity;
  }

  /** Languages that the portal adds, and its changes of ours, for the button and all behind it; see `PortalLocale`. */
  get locales(): readonly PortalLocale[] | undefined {
    return this.#locales;
  }

  set locales(locales: readonly PortalLocale[] | undefined) {
    this.#locales = locales;
    this.dispatchEvent(new Event(localesChanged));
  }

  connectedCallback(): void {
    takeOver<RedressWidget>(this, ['client', 'identity', 'locales', 'customer']);
    this.#language = followLanguage(this, this.#speak);
    whenIdle(() => {
      if (!this.isConnected) return;
      this.#prefetch();
      // A client sends what waits from an earlier visit as soon as it is made.
      if (this.#isWaiting()) this.#getClient().catch(ignore);
    });
  }

  disconnectedCallback(): void {
    this.#language?.stop();
    this.#language = undefined;
    // Moving an element disconnects it for a moment; only one that stays away is taken apart.
    queueMicrotask(() => {
      if (!this.isConnected) this.#takeApart();
    });
  }

  attributeChangedCallback(): void {
    this.#language?.follow();
  }

  /** Who is writing, as far as the portal knows. */
  get customer(): Contact | undefined {
    return this.#customer ?? customerIn(this.getAttribute('customer'));
  }

  set customer(customer: Contact | undefined) {
    this.#customer = customer;
  }

  /**
   * Fills in the form what the portal knows, such as what was just said in a chat. What the customer has entered stays. It loads the
   * form's code.
   */
  async prefill(told: Partial<Complaint>): Promise<void> {
    await (await this.#getDialog()).prefill(told);
  }

  /** Opens the dialog; what is given goes before what the attributes say, order and waybill together. */
  async open(context: ComplaintContext = {}): Promise<void> {
    this.#failure.textContent = '';
    this.#button.ariaBusy = 'true';
    try {
      const [dialog, client] = await Promise.all([this.#getDialog(), this.#getClient()]);
      dialog.client = client;
      this.#hear(client);
      await dialog.show({ ...this.#context(context), ...context });
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

  readonly #speak = (texts: LauncherTexts, tag: string): void => {
    this.#texts = texts;
    this.#label.textContent = texts.label;
    this.#corner.lang = tag;
    this.#corner.dir = directionIn(this, tag) ?? '';
    void this.#dialog?.then((dialog) => this.#dress(dialog), ignore);
  };

  readonly #prefetch = (): void => {
    loadDialog().catch(ignore);
    loadClient().catch(ignore);
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
    for (const name of filledSlots(this)) {
      const passed = document.createElement('slot');
      passed.name = passed.slot = name;
      dialog.append(passed);
    }
    this.shadowRoot?.append(dialog);
    return dialog;
  }

  /** The dialog speaks and looks as the launcher does. */
  #dress(dialog: RedressDialog): void {
    dialog.locale = this.getAttribute('locale') ?? undefined;
    dialog.theme = 'inherit';
  }

  async #getClient(): Promise<RedressClient> {
    if (this.#client) return this.#client;
    this.#share ??= this.#takeShare().catch((error: unknown) => {
      this.#share = undefined;
      throw error;
    });
    return (await this.#share).client;
  }

  async #takeShare(): Promise<ClientShare> {
    const { shareClient } = await loadClient();
    return shareClient({
      endpoint: this.#endpoint,
      portalKey: this.#portalKey,
      trackingPage: this.getAttribute('tracking-page') ?? undefined,
      kiosk: this.hasAttribute('kiosk'),
      identity: this.#identity,
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

  #context({ order, waybill }: ComplaintContext): ComplaintContext {
    const said = (name: string): string | undefined => this.getAttribute(name) ?? undefined;
    return {
      // Another order has another waybill.
      ...(order === undefined && waybill === undefined && { order: said('order'), waybill: said('waybill') }),
      branch: said('branch'),
      kind: said('kind') as Kind | undefined,
      customer: this.customer,
    };
  }

  get #endpoint(): string {
    return new URL(this.getAttribute('endpoint') ?? '/', document.baseURI).href.replace(/\/$/, '');
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
    void this.#share?.then((share) => share.release(), ignore);
    this.#share = undefined;
  }
}

/** What the page's author has mistyped is left out: the customer can still write. */
function customerIn(json: string | null): Contact | undefined {
  try {
    return json === null ? undefined : (JSON.parse(json) as Contact);
  } catch {
    return undefined;
  }
}

const loadDialog = (): Promise<unknown> => loadChunk(() => import('../dialog/dialog.ts'));
const loadClient = (): Promise<typeof import('../core/shared-client.ts')> =>
  loadChunk(() => import('../core/shared-client.ts'));

/** What could not be loaded ahead of time is loaded again when it is needed, and missed only then. */
const ignore = (): void => undefined;

declare global {
  interface HTMLElementTagNameMap {
    'redress-widget': RedressWidget;
  }
}
