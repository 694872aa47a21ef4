import type { AnswerChallenge, RedressClient } from '@redress/sdk';
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { OpeningMessages } from '../localization/messages/en.opening.ts';
import type { Messages } from '../localization/messages/en.ts';
import { ClientController } from './client.controller.ts';
import type { PortalAccess } from './portal-access.ts';

/**
 * What stands alone on a portal's page: it is given a client, or makes one from its attributes. Elements of a page that say the same of
 * their portal share it.
 */
export abstract class PortalElement<T extends OpeningMessages = Messages> extends LocalizedElement<T> {
  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    endpoint: {},
    portalKey: { attribute: 'portal-key' },
    trackingPage: { attribute: 'tracking-page' },
    kiosk: { type: Boolean },
    identity: { attribute: false },
    unreachable: { attribute: false },
    challenge: { attribute: false },
  };

  /** A client of the portal's own making, instead of one made from the attributes. */
  declare client: RedressClient | undefined;
  /** Address of the backend; may be relative to the page, and is the page's own server if it is not given. */
  declare endpoint: string | undefined;
  /** The portal's public key. Without it, and without a client, the element waits for one. */
  declare portalKey: string | undefined;
  /** Address of the page that shows a case by its tracking link. */
  declare trackingPage: string | undefined;
  /** For devices that many people share: nothing that can be read stays on it. */
  declare kiosk: boolean;
  /** Who is signed in at the portal: a short token of the portal's server, asked for when it is needed. */
  declare identity: (() => Promise<string>) | undefined;
  /** Lets the customer meet a challenge that the portal’s server asks for, and resolves with the answer. */
  declare challenge: AnswerChallenge | undefined;

  /** The element around it has no client to give, and cannot make one. @internal */
  declare unreachable: boolean;

  readonly #portal = new ClientController(this, {
    settings: () => this.#settings(),
    forgotten: () => this.forgotten(),
  });

  constructor() {
    super();
    this.kiosk = false;
    this.unreachable = false;
  }

  /** Whoever was here has signed out, or is somebody else: what is shown of them goes. */
  protected forgotten(): void {
    this.requestUpdate();
  }

  protected override async scheduleUpdate(): Promise<void> {
    this.#portal.follow();
    await super.scheduleUpdate();
  }

  #settings(): PortalAccess | undefined {
    const { endpoint = '/', portalKey, trackingPage, kiosk, identity, challenge } = this;
    return portalKey === undefined
      ? undefined
      : { endpoint, portalKey, trackingPage, kiosk, identity, challenge };
  }

  /** The client, made by now. Rejects when none can be made. */
  protected clientMade(): Promise<RedressClient> {
    return this.#portal.made();
  }

  /** The client cannot be made, for now. */
  protected get isUnreachable(): boolean {
    return this.unreachable || this.#portal.failed;
  }

  /** What is shown until there is a client. `failed`: something else is missing that could not be loaded. */
  protected renderWaiting(failed = false): TemplateResult {
    const { common } = this.texts;
    return this.isUnreachable || failed
      ? html`<p class="notice warn" role="alert">${common.unreachable}</p>`
      : html`<p class="muted" role="status">${common.loading}</p>`;
  }
}
