import type { Kind } from '@redress/rules';
import type { AnswerChallenge, Complaint, RedressClient } from '@redress/sdk';
import type { Contact } from '@redress/sdk/contract';
import { loadChunk } from '@redress/sdk/load-chunk';
import { tagOf } from '../core/tag-prefix.ts';
import { whenIdle } from '../core/when-idle.ts';
import type { ComplaintContext, RedressDialog } from '../dialog/dialog.component.ts';
import { localesChanged } from '../localization/locale.ts';
import type { PortalLocale } from '../localization/portal-locale.ts';
import type { Embedding } from './embed.ts';
import { followLanguage, type LauncherLanguage } from './launcher-language.ts';
import { launcherStyles } from './launcher.styles.ts';
import type { LauncherTexts } from './launcher.texts.ts';

// With an element come the types of its events.
export type { EventDetails } from '../core/emit.ts';

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
 * @attr {boolean} preload - Loads all that a report needs while the page is idle, so that one can be begun after the connection has gone. Kiosks, and pages that a service worker controls, do so anyway; elsewhere the client comes when somebody reaches for the button.
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
// On a server, where pages are only put together, there is nothing to extend.
export class RedressWidget extends (globalThis.HTMLElement ?? Object) {
  static readonly observedAttributes = ['locale', 'theme'];

  /** A client of the portal's own making, instead of one made from the attributes. */
  declare client: RedressClient | undefined;
  /** Who is signed in at the portal: a short token of the portal's server, asked for when it is needed. */
  declare identity: (() => Promise<string>) | undefined;
  /** Lets the customer meet a challenge that the portal’s server asks for, and resolves with the answer. */
  declare challenge: AnswerChallenge | undefined;
  /** Number of the order the page is about; goes before the attribute. */
  declare order: string | undefined;
  /** Number of the waybill the page is about; goes before the attribute. */
  declare waybill: string | undefined;
  /** Code of the branch it concerns; goes before the attribute. */
  declare branch: string | undefined;
  /** What it is, where the page is for one thing only; goes before the attribute. */
  declare kind: Kind | undefined;
  /** Who is writing, as far as the portal knows; goes before the attribute. */
  declare customer: Contact | undefined;
  /** The script tag that it comes from, if it comes from one. @internal */
  declare embedding: Embedding | undefined;
  readonly #button = document.createElement('button');
  readonly #label = document.createElement('slot');
  readonly #failure = document.createElement('p');
  readonly #corner = document.createElement('div');
  #locales: readonly PortalLocale[] | undefined;
  #language: LauncherLanguage | undefined;
  #texts: LauncherTexts | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(launcherStyles);
    root.adoptedStyleSheets = [sheet];
    this.#failure.role = 'alert';
    this.#label.name = 'label';
    this.#button.append(this.#label);
    this.#button.part.add('button');
    this.#button.ariaHasPopup = 'dialog';
    this.#button.onclick = () => void this.open();
    this.#button.onpointerenter = this.#button.onfocus = this.#prefetch;
    this.#corner.append(this.#failure, this.#button);
    root.append(this.#corner);
  }

  /** Languages that the portal adds, and its changes of ours, for the button and all behind it; see `PortalLocale`. */
  get locales(): readonly PortalLocale[] | undefined {
    return this.#locales;
  }

  set locales(locales: readonly PortalLocale[] | undefined) {
    this.#locales = locales;
    this.dispatchEvent(new Event(localesChanged));
  }

  /** The dialog, once it was needed. @internal */
  get dialog(): RedressDialog | null | undefined {
    return this.shadowRoot?.querySelector(tagOf('redress-dialog'));
  }

  connectedCallback(): void {
    this.#takeOver();
    this.#language = followLanguage(this, this.#speak);
    if (location.hash.startsWith('#redress?'))
      loadChunk(() => import('./open-by-link.ts')).then(({ openByLink }) => openByLink(this), ignore);
    whenIdle(() => {
      // A page that was replaced meanwhile gets it again by code that is loaded now.
      if (this.isConnected || this.embedding) this.#prefetch();
    });
  }

  /** What a page set before this class was there hides the class's property of the same name. */
  #takeOver(): void {
    if (!Object.hasOwn(this, 'locales')) return;
    const { locales } = this;
    Reflect.deleteProperty(this, 'locales');
    this.locales = locales;
  }

  disconnectedCallback(): void {
    this.#language?.stop();
    // Moving an element disconnects it for a moment; only one that stays away is taken apart.
    queueMicrotask(() => {
      if (!this.isConnected) this.dialog?.remove();
    });
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#language?.follow();
  }

  /**
   * Fills in the form what the portal knows, such as what was just said in a chat. What the customer has entered stays. It loads the
   * form's code.
   */
  async prefill(told: Partial<Complaint>): Promise<void> {
    const { dialogOf } = await loadDialog();
    await dialogOf(this).prefill(told);
  }

  /** Opens the dialog; what is given goes before what the attributes say, order and waybill together. */
  async open(context: ComplaintContext = {}): Promise<void> {
    this.#failure.textContent = '';
    this.#button.ariaBusy = 'true';
    try {
      const { dialogOf, contextOf } = await loadDialog();
      await dialogOf(this).show(contextOf(this, context));
    } catch {
      this.#failure.textContent = this.#texts!.failed;
    }
    this.#button.ariaBusy = null;
  }

  /** Closes the dialog. What was entered stays. */
  close(): void {
    this.dialog?.close();
  }

  /**
   * Ends a person's session on a shared device: what they have entered, their cases and what still waits go. Answers how
   * many complaints were lost by that before they had been sent.
   */
  async logout(): Promise<{ readonly unsent: number }> {
    const { dialogOf } = await loadDialog();
    return dialogOf(this).logout();
  }

  /** @param reach somebody reaches for the button */
  readonly #prefetch = (reach?: Event): void => {
    void loadDialog()
      .then(({ prefetchRest }) => prefetchRest(this, reach !== undefined))
      .catch(ignore);
  };

  readonly #speak = (texts: LauncherTexts, tag: string, direction: string): void => {
    this.#texts = texts;
    this.#label.textContent = texts.label;
    this.#corner.lang = tag;
    this.#corner.dir = direction;
    if (this.dialog) this.dialog.locale = this.getAttribute('locale') ?? undefined;
  };
}

const loadDialog = (): Promise<typeof import('./launcher-dialog.ts')> =>
  loadChunk(() => import('./launcher-dialog.ts'), 'dialogOf');

/** What could not be loaded ahead of time is loaded again when it is needed, and missed only then. */
const ignore = (): void => undefined;

declare global {
  interface HTMLElementTagNameMap {
    'redress-widget': RedressWidget;
  }
}
