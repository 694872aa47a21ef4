import type { ElectronicBox, Kind } from '@redress/rules';
import type { Complaint } from '@redress/sdk';
import type { Contact } from '@redress/sdk/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { drawnFirst } from '../core/drawn-first.ts';
import { ChunkController } from '../core/chunk.controller.ts';
import { PortalElement } from '../core/portal-element.ts';
import { tagOf } from '../core/tag-prefix.ts';
import { after, type After } from '../core/timer.ts';
import { LanguageController } from '../localization/language.controller.ts';
import type { OpeningMessages } from '../localization/messages/en.opening.ts';
import { openingTexts } from '../localization/opening.catalogue.ts';
import { shared } from '../styles/shared.styles.ts';
import type { FormBody, Rewriting } from './form-body.ts';
import { formStyles } from './form.styles.ts';
import { loadFormBody } from './load-form-body.ts';
import { renderSubjectChips } from './subject-chips.template.ts';
import { renderTextField } from './text-field.template.ts';

/**
 * Takes a complaint: asks once and little (LA-4.1), shows while it is written what will happen with it, and then what
 * became of it.
 *
 * @fires redress-submitted - `detail`: the `SubmissionState`, once the complaint is kept, sent or rejected.
 * @fires redress-follow - `detail.id`: the customer wants to see how the case goes on. Unless it is prevented, the tracking page opens.
 * @csspart text - The description's field.
 * @csspart preview - What we understood and what will happen.
 * @csspart issue - The issue in the preview.
 * @csspart promise - The first promised time in the preview.
 * @csspart why - Why it is taken as seriously as it is, to be unfolded.
 * @csspart candidate - An issue to answer with when we are not sure.
 * @csspart correct - The button that corrects the issue.
 * @csspart draft - What an earlier visit began, to go on with.
 * @csspart similar - An earlier report about the same.
 * @slot intro - What the portal wants to say before the first field.
 * @slot privacy - The portal's own words on personal data, instead of the notice in its profile.
 * @csspart subject - The order and waybill.
 * @csspart branch - The choice of the site it is about.
 * @csspart asked - What the portal's policy asks besides.
 * @csspart resolution - What would put it right.
 * @csspart discretion - How secret a report on misconduct or danger is kept.
 * @csspart consent - The notice on personal data and the box to agree to it.
 * @csspart contact - The contact fields.
 * @csspart checklist - Photos and papers that help with the issue at hand.
 * @csspart slot - One item of it.
 * @csspart photos - All other files.
 * @csspart photo - One of them.
 * @csspart add - What adds to them.
 * @csspart submit - The button that sends.
 * @csspart errors - The summary of what must be mended.
 * @csspart receipt - What stands in the form's place once it has been sent.
 * @csspart number - Of the receipt: the running number.
 * @csspart promises - Of the receipt: the promised times.
 * @csspart link - Of the receipt: the tracking link and its code.
 * @csspart challenge - Of the receipt: the step that the server asks for, with who can be called instead.
 */
export class RedressForm extends PortalElement<OpeningMessages> {
  static override styles = [...shared, formStyles];
  static override properties = {
    order: {},
    waybill: {},
    branch: {},
    kind: {},
    via: {},
    waybillPrefix: { attribute: 'waybill-prefix' },
    customer: { type: Object },
    asleep: { attribute: false },
    rewriting: { attribute: false },
    timer: { attribute: false },
  };

  /** Number of the order it is about, if the portal knows it. */
  declare order: string | undefined;
  /** Number of the waybill it is about, if the portal knows it. */
  declare waybill: string | undefined;
  /** Code of the branch it concerns, one of those the portal names. Without it the customer chooses where there are several. */
  declare branch: string | undefined;
  /** What it is, where the page is for one thing only, such as `misconduct`; otherwise the text tells. */
  declare kind: Kind | undefined;
  /** By which electronic suggestion box it is written, if by one: a shared tablet, or the code on a poster (WF-4.1.3). */
  declare via: ElectronicBox | undefined;
  /** How the waybill's number begins, where that is known: it stands in the field, to be gone on with. */
  declare waybillPrefix: string | undefined;
  /** Who is writing, as far as the portal knows; as an attribute it is JSON. */
  declare customer: Contact | undefined;
  /** It was made ahead of time: nothing but its first field comes before somebody wants it. @internal */
  declare asleep: boolean;
  /** A complaint that has not arrived: it is gone on with here. @internal */
  declare rewriting: Rewriting | undefined;
  /** Measures the pauses; tests bring one that they drive by hand. @internal */
  declare timer: After;

  protected override readonly localization = new LanguageController(this, openingTexts);
  /** The first field is there at once; all else comes while the customer begins to write. */
  readonly #rest = new ChunkController(this, drawnFirst(loadFormBody));
  #body: FormBody | undefined;
  /** What the page has told before there was a place for it. */
  #told: readonly Partial<Complaint>[] = [];

  constructor() {
    super();
    this.asleep = false;
    this.timer = after;
  }

  /**
   * Fills in what the portal knows, such as what was just said in a chat. What the customer has entered stays, and nothing
   * counts as written by them until they write.
   */
  prefill(told: Partial<Complaint>): void {
    if (this.#body) this.#body.prefill(told);
    else this.#told = [...this.#told, told];
  }

  /** Begins another report when the last one has been sent; one that is being written goes on. */
  renew(): void {
    this.#body?.renew();
  }

  /** Whether it is being kept or sent at this moment. @internal */
  get sending(): boolean {
    return this.#body?.isSending ?? false;
  }

  /** Goes to where the customer has to act next. */
  override focus(): void {
    void super.getUpdateComplete().then(() => {
      this.renderRoot
        .querySelector<HTMLElement>(this.#body?.isSent ? tagOf('redress-receipt') : '#text')
        ?.focus();
    });
  }

  /** It is complete when all of it is there. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    if (!this.asleep) await this.#rest.load();
    await super.getUpdateComplete();
    await this.#body?.whole;
    return super.getUpdateComplete();
  }

  protected override async scheduleUpdate(): Promise<void> {
    this.#takeRest();
    for (let loading = this.#body?.prepare(); loading; loading = this.#body?.prepare()) await loading;
    await super.scheduleUpdate();
  }

  #takeRest(): void {
    const { code } = this.#rest;
    if (!code || this.#body) return;
    this.#body = new code.FormBody(this, this.#text?.value ?? '');
    for (const told of this.#told) this.#body.prefill(told);
    this.#told = [];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#body?.meet(changed);
  }

  protected override updated(): void {
    if (!this.asleep) void this.#rest.load();
    this.#body?.updated();
  }

  protected override render(): TemplateResult {
    const { texts } = this;
    const body = this.#body?.render(this.client);
    // What the portal knows goes first; what it does not know must not stand in the way.
    const isKnown = Boolean(this.order || this.waybill);
    const begins = !isKnown && Boolean(this.waybillPrefix);
    return html`
      <div lang=${this.localization.tag} dir=${this.localization.direction}>
        <form novalidate ?hidden=${this.#body?.isSent ?? false} @submit=${this.#submit}>
          <slot name="intro"></slot>
          ${body?.above} ${isKnown ? (body?.subject ?? renderSubjectChips(this, texts, this.#edit)) : nothing}
          ${begins ? body?.subject : nothing} ${renderTextField(texts, this.#body?.textField, this.#write)}
          ${body ? html`${body.preview} ${body.below(isKnown || begins)}` : this.renderWaiting(this.#rest.failed)}
        </form>
        ${body?.receipt}
      </div>
    `;
  }

  readonly #write = (text: string): void => {
    this.#body?.change({ text });
  };

  readonly #edit = (): void => {
    void this.updateComplete.then(() => this.#body?.subject.edit());
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#body?.submit();
  };

  /** Nothing that somebody entered is there for the next one. */
  protected override forgotten(): void {
    this.#told = [];
    if (this.#body) this.#body.forget();
    else if (this.#text) this.#text.value = '';
  }

  get #text(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector<HTMLTextAreaElement>('#text');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-form': RedressForm;
  }
}
