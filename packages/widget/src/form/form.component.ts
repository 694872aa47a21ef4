import { kindOf, type Kind } from '@redress/rules';
import type { Complaint, Evidence, RedressClient, SavedDraft } from '@redress/sdk';
import type { Contact } from '@redress/sdk/contract';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { emit } from '../core/emit.ts';
import { OnlineController } from '../core/online.controller.ts';
import { PortalElement } from '../core/portal-element.ts';
import { after, type After } from '../core/timer.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { helpfulEvidence } from '../photos/helpful-evidence.ts';
import type { RedressPhotoPicker } from '../photos/photo-picker.component.ts';
import { choices } from '../styles/choices.styles.ts';
import { shared } from '../styles/shared.styles.ts';
import { renderAsked } from './asked-fields.template.ts';
import { renderConsent } from './consent-field.template.ts';
import { renderDiscretion } from './discretion-field.template.ts';
import { EarlierController } from './earlier.controller.ts';
import { renderErrorSummary } from './error-summary.template.ts';
import type { FieldContext } from './form-fields.ts';
import { validate, type FieldError } from './form-validation.ts';
import { emptyValues, filledIn, nextValues, toComplaint, toValues, type FormValues } from './form-values.ts';
import { formStyles } from './form.styles.ts';
import { IssueChoice } from './issue-choice.controller.ts';
import { renderNotices } from './notices.template.ts';
import { PreviewController } from './preview.controller.ts';
import { renderPreview } from './preview.template.ts';
import { renderSend } from './send-button.template.ts';
import { renderBranch, renderSubject } from './subject-fields.template.ts';
import { SubjectController, type Numbered } from './subject.controller.ts';
import { renderStandstill } from './standstill-field.template.ts';
import { SubmissionController } from './submission.controller.ts';
import { renderTextField } from './text-field.template.ts';
import { renderContact, renderResolution } from './wishes-fields.template.ts';

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
 * @csspart submit - The button that sends.
 * @csspart errors - The summary of what must be mended.
 */
export class RedressForm extends PortalElement {
  static override styles = [...shared, choices, formStyles];
  static override properties = {
    order: {},
    waybill: {},
    branch: {},
    kind: {},
    customer: { type: Object },
    timer: { attribute: false },
    values: { state: true },
    errors: { state: true },
  };

  /** Number of the order it is about, if the portal knows it. */
  declare order: string | undefined;
  /** Number of the waybill it is about, if the portal knows it. */
  declare waybill: string | undefined;
  /** Code of the branch it concerns, one of those the portal names. Without it the customer chooses where there are several. */
  declare branch: string | undefined;
  /** What it is, where the page is for one thing only, such as `misconduct`; otherwise the text tells. */
  declare kind: Kind | undefined;
  /** Who is writing, as far as the portal knows; as an attribute it is JSON. */
  declare customer: Contact | undefined;
  /** Measures the pauses; tests bring one that they drive by hand. @internal */
  declare timer: After;
  declare private values: FormValues;
  declare private errors: readonly FieldError[];

  protected override readonly localization = new LocaleController(this, customerTexts);
  /** Times are entered by the clock of the device. */
  readonly #timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  /** Photos that the page has handed over before there was a place for them. */
  #handedOver: readonly Evidence[] = [];
  readonly #online = new OnlineController(this);
  readonly #after: After = (milliseconds, work) => this.timer(milliseconds, work);
  readonly #preview = new PreviewController(this, this.#after);
  readonly #earlier = new EarlierController(this, this.#after, (complaint) => this.#goOn(complaint));
  readonly #choice = new IssueChoice(
    this,
    (issue) => this.#change({ issue }),
    (id) => this.#field(id)?.focus(),
  );
  readonly #subject = new SubjectController(this, (field) => this.#field(field)?.focus());
  readonly #submission = new SubmissionController(this, this.#after, (state) => {
    emit(this, 'redress-submitted', state);
    this.focus();
  });

  constructor() {
    super();
    this.timer = after;
    this.values = emptyValues;
    this.errors = [];
  }

  /**
   * Fills in what the portal knows, such as what was just said in a chat. What the customer has entered stays, and nothing
   * counts as written by them until they write.
   */
  prefill(told: Partial<Complaint>): void {
    this.#fill(filledIn(this.values, toValues(told, this.#timeZone)));
    this.#handedOver = [...this.#handedOver, ...(told.photos ?? [])];
    this.requestUpdate();
  }

  /** Begins another report when the last one has been sent; one that is being written goes on. */
  renew(): void {
    if (this.#submission.state) this.#startAgain();
  }

  /** Goes to where the customer has to act next. */
  override focus(): void {
    void this.updateComplete.then(() => {
      this.renderRoot
        .querySelector<HTMLElement>(this.#submission.state ? 'redress-receipt' : '#text')
        ?.focus();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client')) this.#meet(this.client);
    const about = (['order', 'waybill', 'branch'] as const).filter((each) => changed.has(each));
    if (about.length > 0) {
      this.values = { ...this.values, ...Object.fromEntries(about.map((each) => [each, this[each] ?? ''])) };
      this.#subject.meet(this);
      this.#earlier.askSimilar(this.values);
    }
    if (changed.has('customer')) this.values = filledIn(this.values, this.#known);
  }

  protected override updated(): void {
    if (!this.#photos || this.#handedOver.length === 0) return;
    void this.#photos.add(this.#handedOver);
    this.#handedOver = [];
  }

  protected override render(): TemplateResult {
    const { client } = this;
    if (!client) return this.renderWaiting();
    return html`
      <div lang=${this.localization.tag} dir=${this.localization.direction}>
        ${this.#renderForm(client)}
        ${
          this.#submission.state
            ? html`<redress-receipt
                theme="inherit"
                editable
                .client=${client}
                .submission=${this.#submission.state}
                @redress-taken-back=${() => this.#goOnWriting()}
                @redress-edit-again=${this.#mend}
                @redress-another=${this.#startAgain}
              ></redress-receipt>`
            : nothing
        }
      </div>
    `;
  }

  /** It stays, hidden, behind the receipt: what was entered can be mended. */
  #renderForm(client: RedressClient): TemplateResult {
    const { texts, values, errors } = this;
    const { formats, tag } = this.localization;
    const { preview } = this.#preview;
    const profile = client.profile();
    const { policy } = profile;
    const issue = values.issue ?? preview?.issue;
    const kind = this.kind ?? (values.issue ? kindOf(values.issue) : (preview?.kind ?? 'complaint'));
    const context: FieldContext = { values, errors, profile, kind, texts, formats, change: this.#change };
    const subject = renderSubject(context, this.#subject);
    // What the portal knows goes first; what it does not know must not stand in the way.
    const isKnown = Boolean(this.order || this.waybill);
    return html`
      <form novalidate ?hidden=${this.#submission.state !== undefined} @submit=${this.#submit}>
        <slot name="intro"></slot>
        ${renderNotices(this.#online.online, client.unavailableReason() !== undefined, texts)}
        ${this.#earlier.renderDraft(context)}
        ${renderErrorSummary(context, (field) => this.#field(field)?.focus())} ${isKnown ? subject : nothing}
        ${renderTextField(context)}
        ${renderPreview({ preview, chosen: values.issue, choice: this.#choice, policy, texts, formats })}
        ${this.#earlier.renderSimilar(context)} ${renderStandstill(context)} ${isKnown ? nothing : subject}
        ${this.branch ? nothing : renderBranch(context)} ${renderAsked(context, issue)}
        <redress-photo-picker
          theme="inherit"
          .items=${helpfulEvidence(policy, issue)}
          @redress-photos-changed=${this.#keepDraft}
        ></redress-photo-picker>
        ${renderResolution(context)} ${renderDiscretion(context)} ${renderContact(context)}
        ${renderConsent(context, tag)} ${renderSend(this.#submission, texts)}
      </form>
    `;
  }

  readonly #change = (changed: Partial<FormValues>): void => {
    if (!this.client) return;
    this.#submission.begin();
    this.#fill({ ...this.values, ...changed });
    this.#keepDraft();
  };

  #fill(values: FormValues): void {
    this.values = values;
    // An error vanishes as soon as it is mended; a new one waits until the next try.
    const open = this.#validate().map(({ code }) => code);
    this.errors = this.errors.filter(({ code }) => open.includes(code));
    if (this.client) this.#askPreview(this.client);
    this.#earlier.askSimilar(values);
  }

  #validate(): readonly FieldError[] {
    const privacyVersion = this.client?.profile().settings?.privacy?.version;
    return validate(this.values, { now: Date.now(), timeZone: this.#timeZone, privacyVersion });
  }

  readonly #keepDraft = (): void => {
    if (this.#submission.state || this.#submission.progress !== 'writing') return;
    this.#earlier.keep(this.#submission.begin(), () => this.#complaint);
  };

  get #complaint(): Complaint {
    const { kind } = this;
    return toComplaint(this.values, this.#photos?.evidence ?? [], { kind, timeZone: this.#timeZone });
  }

  /** What the page says it is about and who is writing, as it stands in the fields. */
  get #known(): FormValues {
    const { order, waybill, branch, customer } = this;
    return toValues({ subject: { order, waybill }, branch, contact: customer }, this.#timeZone);
  }

  #goOn(complaint: SavedDraft['complaint']): void {
    const values = toValues(complaint, this.#timeZone);
    void this.#photos?.add(complaint.photos);
    this.#subject.meet(values);
    this.#change(filledIn(values, this.#known));
  }

  #askPreview(client: RedressClient): void {
    const { text, issue, kind, facts } = this.#complaint;
    this.#preview.ask(client, { text, issue, kind, facts });
  }

  /** The form is usable at once; the portal's own profile improves it when it arrives. */
  #meet(client: RedressClient | undefined): void {
    this.#submission.use(client);
    this.#earlier.use(client);
    if (!client) return;
    this.#earlier.askSimilar(this.values);
    void client.loadProfile().then(() => {
      if (client !== this.client) return;
      this.requestUpdate();
      this.#askPreview(client);
    });
  }

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.errors = this.#validate();
    if (this.errors.length > 0) {
      await this.updateComplete;
      this.#field('errors')?.focus();
      return;
    }
    this.#earlier.sending();
    await this.#submission.submit(async () => {
      await this.#photos?.settled;
      return this.#complaint;
    });
    // What could not be kept for sending is a draft still.
    this.#keepDraft();
  };

  /** The same text again, to be mended. */
  #goOnWriting(replaced?: string): void {
    this.#submission.reset(replaced);
    this.#earlier.renew();
    this.#keepDraft();
    this.focus();
  }

  readonly #mend = ({ detail }: HTMLElementEventMap['redress-edit-again']): void =>
    this.#goOnWriting(detail.id);

  readonly #startAgain = (): void => {
    this.#photos?.clear();
    this.#choice.choosing = false;
    this.#goOnWriting();
    this.#fill(nextValues(this.values, this.#known, this.client?.kiosk ?? false));
  };

  /** Nothing that somebody entered is there for the next one. */
  protected override forgotten(): void {
    this.#photos?.clear();
    this.#choice.choosing = false;
    this.#submission.reset();
    this.#earlier.use(this.client);
    const { order = '', waybill = '', branch = '' } = this;
    this.#fill({ ...emptyValues, order, waybill, branch });
    this.errors = [];
  }

  get #photos(): RedressPhotoPicker | null {
    return this.renderRoot.querySelector<RedressPhotoPicker>('redress-photo-picker');
  }

  #field(id: FieldError['field'] | Numbered | 'errors' | 'issue' | 'correct'): HTMLElement | null {
    return this.renderRoot.querySelector(`#${id}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-form': RedressForm;
  }
}
