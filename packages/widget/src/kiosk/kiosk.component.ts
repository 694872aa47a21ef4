import type { Kind } from '@redress/rules';
import type { RedressClient } from '@redress/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { PortalElement } from '../core/portal-element.ts';
import { after, type After } from '../core/timer.ts';
import type { RedressForm } from '../form/form.component.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { kioskTexts } from '../localization/kiosk.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import type { Locale } from '../localization/locale.ts';
import { shared } from '../styles/shared.styles.ts';
import type { Door } from './doors.table.ts';
import { renderEnd } from './end.template.ts';
import { IdleController } from './idle.controller.ts';
import { kioskStyles } from './kiosk.styles.ts';
import { renderDoors, renderLanguages } from './start.template.ts';
import { renderWarning } from './warning.template.ts';

/** Milliseconds after which it is looked again whether something still waits to be sent. */
const lookAgainMs = 15_000;

/** One person at the tablet. */
interface Visit {
  /** No two have the same: nothing of one form is in the next. */
  readonly number: number;
  readonly kind: Kind | undefined;
  /** Whether something was handed in. */
  readonly done: boolean;
}

/**
 * The whole screen of a tablet that many people share, as in a warehouse: an electronic suggestion box (WF-4.1.3). It starts with what one
 * may have come for, in four languages; each visit ends by a button or when nobody goes on with it, and nothing of it stays to be seen. What
 * waits for a connection stays sealed as long as the page lives, and says so. What comes by it is on record as `via: 'kiosk'`. Its form
 * says `redress-submitted`, as everywhere.
 *
 * @slot intro - What the company wants to say on the start screen, instead of our words.
 * @csspart start - The start screen.
 * @csspart doors - The buttons of the start screen.
 * @csspart languages - The choice of the language.
 * @csspart waiting - That reports wait for a connection.
 * @csspart warning - The question whether somebody is still there.
 * @csspart done - The button that ends the visit after a report.
 */
export class RedressKiosk extends PortalElement {
  static override styles = [...shared, kioskStyles];
  static override properties = {
    branch: {},
    idleSeconds: { type: Number, attribute: 'idle-seconds' },
    timer: { attribute: false },
    clock: { attribute: false },
    visit: { state: true },
    waiting: { state: true },
    trouble: { state: true },
  };

  /** Code of the site where the tablet stands, one of those the portal names. */
  declare branch: string | undefined;
  /**
   * Seconds without a touch or key after which a visit ends; twenty of them are a warning, which can be answered as often as one likes. 90
   * unless given, which is our choice; less than 30 counts as 30.
   */
  declare idleSeconds: number;
  /** Measures the pauses; tests bring one that they drive by hand. @internal */
  declare timer: After;
  /** Tells how long a device has slept, in epoch milliseconds. @internal */
  declare clock: () => number;
  declare private visit: Visit | undefined;
  /** How many reports wait for a connection. */
  declare private waiting: number;
  /** The device would not forget. */
  declare private trouble: boolean;

  protected override readonly localization = new LocaleController(this, customerTexts);
  readonly #words = new LocaleController(this, kioskTexts);
  readonly #idle = new IdleController(this, {
    after: (milliseconds, work) => this.timer(milliseconds, work),
    clock: () => this.clock(),
    seconds: () => this.idleSeconds,
    isBusy: () => this.#form?.sending ?? false,
    expired: () => void this.reset(),
  });
  #visits = 0;
  /** What the site speaks, while a person has chosen something else. */
  #site: { readonly locale: string | undefined } | undefined;
  #leaving: Promise<void> | undefined;
  #stopLooking: (() => void) | undefined;

  constructor() {
    super();
    this.kiosk = true;
    this.idleSeconds = 90;
    this.timer = after;
    this.clock = () => Date.now();
    this.waiting = 0;
    this.trouble = false;
    // No link leads away from a shared device, and none is left open on it.
    this.addEventListener('click', stopLinks);
    this.addEventListener('auxclick', stopLinks);
    this.addEventListener('redress-follow', (event) => event.preventDefault());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const sign of signs) document.addEventListener(sign, this.#touched, true);
    document.addEventListener('visibilitychange', this.#shown);
    globalThis.addEventListener('pageshow', this.#cameBack);
    globalThis.addEventListener('online', this.#lookAgain);
    globalThis.addEventListener('beforeunload', this.#beforeLeaving);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const sign of signs) document.removeEventListener(sign, this.#touched, true);
    document.removeEventListener('visibilitychange', this.#shown);
    globalThis.removeEventListener('pageshow', this.#cameBack);
    globalThis.removeEventListener('online', this.#lookAgain);
    globalThis.removeEventListener('beforeunload', this.#beforeLeaving);
    this.#stopLooking?.();
    this.#goHome();
  }

  /** Ends the visit: all that was entered or shown is gone, and what waits for a connection is sealed. */
  async reset(): Promise<void> {
    this.#goHome();
    const { client } = this;
    if (!client) return;
    const leaving = client.logout({ keepUnsent: true }).then(
      () => this.#say(false),
      () => this.#say(true),
    );
    this.#leaving = leaving;
    await leaving;
    await this.#look(client);
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }

  protected override forgotten(): void {
    this.#goHome();
  }

  protected override async scheduleUpdate(): Promise<void> {
    for (let loading = this.#words.prepare(); loading; loading = this.#words.prepare()) await loading;
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { client } = this;
    if (!changed.has('client') || !client) return;
    void client.loadProfile().then(() => this.requestUpdate());
    void this.#look(client);
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    const isAsked = this.#idle.left !== undefined;
    if (!dialog || dialog.open === isAsked) return;
    if (!isAsked) {
      dialog.close();
      return;
    }
    dialog.showModal();
    dialog.querySelector<HTMLElement>('.stay')?.focus();
  }

  protected override render(): TemplateResult {
    const { client, visit } = this;
    const { tag, direction } = this.localization;
    const { kiosk: texts } = this.#words.texts;
    if (!client) return this.renderWaiting();
    if (!client.kiosk) return html`<p class="notice bad" role="alert">${texts.notShared}</p>`;
    const { name, branch: own, settings } = client.profile();
    const site = settings?.branches?.find(({ code }) => code === (this.branch ?? own))?.name;
    return html`
      <div lang=${tag} dir=${direction}>
        <div class="kiosk" data-asked=${this.#idle.left !== undefined}>
          <header>
            <p class="company">${name} ${site === undefined ? nothing : html`<span>${site}</span>`}</p>
            ${visit ? renderEnd(visit.done, texts, () => void this.reset()) : nothing}
            ${renderLanguages(tag, texts, this.#speak)}
          </header>
          ${visit ? this.#renderVisit(client, visit) : this.#renderStart(client)}
        </div>
        ${renderWarning(this.#idle.left, texts, {
          stay: () => this.#idle.stay(),
          longer: () => this.#idle.stayLonger(),
          end: () => void this.reset(),
        })}
      </div>
    `;
  }

  #renderStart(client: RedressClient): TemplateResult {
    const { kiosk: texts } = this.#words.texts;
    const { waiting, trouble } = this;
    return html`
      <section class="start" part="start" aria-labelledby="title">
        <h2 id="title" tabindex="-1">${texts.title}</h2>
        <slot name="intro"><p>${texts.intro}</p></slot>
        ${trouble ? html`<p class="notice bad" role="alert">${texts.notEmptied}</p>` : nothing}
        ${renderDoors(client.profile().policy, texts, (door) => void this.#begin(door))}
        <div role="status">
          ${waiting > 0 ? html`<p class="notice warn" part="waiting">${texts.waiting(waiting)}</p>` : nothing}
        </div>
      </section>
    `;
  }

  #renderVisit(client: RedressClient, { number, kind }: Visit): TemplateResult {
    return html`
      ${keyed(
        number,
        html`<redress-form
          theme="inherit"
          via="kiosk"
          .client=${client}
          .branch=${this.branch}
          .kind=${kind}
          .timer=${this.timer}
          @redress-submitted=${this.#submitted}
          @redress-another=${() => this.#mark(false)}
          @redress-edit-again=${() => this.#mark(false)}
          @redress-taken-back=${() => this.#mark(false)}
        ></redress-form>`,
      )}
    `;
  }

  readonly #begin = async ({ kind }: Door): Promise<void> => {
    // Nobody begins before everything of the one before is gone: it would go with it.
    await this.#leaving;
    this.visit = { number: ++this.#visits, kind, done: false };
    this.#idle.begin();
    await this.updateComplete;
    this.#form?.focus();
  };

  readonly #speak = (locale: Locale): void => {
    this.#site ??= { locale: this.locale };
    this.locale = locale;
    // Whoever chose a language and left it at that leaves it to nobody.
    if (!this.visit) this.#idle.begin();
  };

  readonly #submitted = (): void => {
    this.#mark(true);
    if (this.client) void this.#look(this.client);
  };

  #mark(done: boolean): void {
    if (this.visit) this.visit = { ...this.visit, done };
  }

  #say(trouble: boolean): void {
    this.trouble = trouble;
  }

  #goHome(): void {
    this.#idle.end();
    this.visit = undefined;
    if (this.#site) this.locale = this.#site.locale;
    this.#site = undefined;
  }

  /** Counts what waits to be sent, as long as something does. */
  async #look(client: RedressClient): Promise<void> {
    const waiting = await client.waiting().catch(() => 0);
    if (client !== this.client || !this.isConnected) return;
    this.waiting = waiting;
    this.#stopLooking?.();
    if (waiting > 0) this.#stopLooking = this.timer(lookAgainMs, this.#lookAgain);
  }

  readonly #lookAgain = (): void => {
    if (this.client) void this.#look(this.client);
  };

  readonly #touched = (): void => this.#idle.touched();

  readonly #shown = (): void => {
    if (document.visibilityState === 'visible') this.#idle.woken();
  };

  /** The browser kept the page as it was, with all that stood on it. */
  readonly #cameBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) void this.reset();
  };

  /** What is sealed is lost with the page: the browser asks first. */
  readonly #beforeLeaving = (event: BeforeUnloadEvent): void => {
    if (this.waiting > 0) event.preventDefault();
  };

  get #form(): RedressForm | null {
    return this.renderRoot.querySelector('redress-form');
  }
}

const signs = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const;

const stopLinks = (event: Event): void => {
  if (event.composedPath().some((each) => each instanceof HTMLAnchorElement)) event.preventDefault();
};

declare global {
  interface HTMLElementTagNameMap {
    'redress-kiosk': RedressKiosk;
  }
}
