import type { Issue } from '@redress/rules';
import type { Complaint, RedressClient } from '@redress/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { emit } from '../core/emit.ts';
import { OnlineController } from '../core/online.controller.ts';
import { after, type After } from '../core/timer.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import { LocalizedElement } from '../localization/localized-element.ts';
import type { Messages } from '../localization/messages/en.ts';
import type { RedressPhotoPicker } from '../photos/photo-picker.component.ts';
import { shared } from '../styles/shared.styles.ts';
import { EarlierController } from './earlier.controller.ts';
import { renderErrorSummary } from './error-summary.template.ts';
import type { FieldContext } from './form-fields.ts';
import { validate, type FieldError } from './form-validation.ts';
import { emptyValues, nextValues, toComplaint, toValues, type FormValues } from './form-values.ts';
import { formStyles } from './form.styles.ts';
import { helpfulEvidence } from './helpful-evidence.ts';
import { renderNotices } from './notices.template.ts';
import { PreviewController } from './preview.controller.ts';
import { renderPreview } from './preview.template.ts';
import { renderSubject } from './subject-fields.template.ts';
import { renderStandstill } from './standstill-field.template.ts';
import { SubmissionController } from './submission.controller.ts';
import { renderTextField } from './text-field.template.ts';
import { renderContact, renderResolution } from './wishes-fields.template.ts';

/**
 * Takes a complaint: asks once and little (LA-4.1), shows while it is written what will happen with it, and then what
 * became of it.
 *
 * @fires redress-submitted - `detail`: the `SubmissionState`, once the complaint is kept, sent or rejected.
 * @fires redress-follow - `detail.id`: the customer wants to see how the case goes on.
 * @csspart text - The description's field.
 * @csspart preview - What we understood and what will happen.
 * @csspart issue - The issue in the preview.
 * @csspart promise - The first promised time in the preview.
 * @csspart candidate - An issue to answer with when we are not sure.
 * @csspart correct - The button that corrects the issue.
 * @csspart draft - What an earlier visit began, to go on with.
 * @csspart similar - An earlier report about the same.
 * @csspart subject - The order and waybill.
 * @csspart contact - The contact fields.
 * @csspart submit - The button that sends.
 * @csspart errors - The summary of what must be mended.
 * @cssproperty --redress-accent - The accent colour.
 * @cssproperty --redress-radius - How round corners are.
 * @cssproperty --redress-font - The font family.
 */
export class RedressForm extends LocalizedElement<Messages> {
  static override styles = [...shared, formStyles];
  static override properties = {
    client: { attribute: false },
    order: {},
    waybill: {},
    timer: { attribute: false },
    values: { state: true },
    errors: { state: true },
    choosing: { state: true },
    editingSubject: { state: true },
  };

  declare client: RedressClient | undefined;
  /** Number of the order it is about, if the portal knows it. */
  declare order: string | undefined;
  /** Number of the waybill it is about, if the portal knows it. */
  declare waybill: string | undefined;
  /** Measures the pauses; tests bring one that they drive by hand. */
  declare timer: After;
  declare private values: FormValues;
  declare private errors: readonly FieldError[];
  declare private choosing: boolean;
  declare private editingSubject: boolean;

  protected override readonly localization = new LocaleController(this, customerTexts);
  readonly #online = new OnlineController(this);
  readonly #after: After = (milliseconds, work) => this.timer(milliseconds, work);
  readonly #preview = new PreviewController(this, this.#after);
  readonly #earlier = new EarlierController(this, this.#after, (complaint) => this.#goOn(complaint));
  readonly #submission = new SubmissionController(this, this.#after, (state) => {
    emit(this, 'redress-submitted', state);
    this.focus();
  });

  constructor() {
    super();
    this.timer = after;
    this.values = emptyValues;
    this.errors = [];
    this.choosing = false;
    this.editingSubject = true;
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
    if (changed.has('order') || changed.has('waybill')) {
      this.values = { ...this.values, order: this.order ?? '', waybill: this.waybill ?? '' };
      this.editingSubject = !this.order && !this.waybill;
      this.#earlier.askSimilar(this.values);
    }
  }

  protected override render(): TemplateResult {
    const { client } = this;
    if (!client) return html`<p class="muted" role="status">${this.texts.common.loading}</p>`;
    return html`
      <div lang=${this.localization.tag}>
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
    const { formats } = this.localization;
    const context: FieldContext = { values, errors, texts, formats, change: this.#change };
    const { policy } = client.profile();
    const { progress, refused, state } = this.#submission;
    const subject = renderSubject(context, this.editingSubject, this.#editSubject);
    // What the portal knows goes first; what it does not know must not stand in the way.
    const isKnown = Boolean(this.order || this.waybill);
    return html`
      <form novalidate ?hidden=${state !== undefined} @submit=${this.#submit}>
        ${renderNotices(this.#online.online, client.unavailableReason() !== undefined, texts)}
        ${this.#earlier.renderDraft(context)}
        ${renderErrorSummary(context, (field) => this.#field(field)?.focus())} ${isKnown ? subject : nothing}
        ${renderTextField(context)}
        ${renderPreview({
          preview: this.#preview.preview,
          chosen: values.issue,
          choosing: this.choosing,
          policy,
          texts,
          formats,
          open: this.#openChoice,
          answer: this.#answer,
          choose: this.#choose,
        })}
        ${this.#earlier.renderSimilar(context)} ${renderStandstill(context)} ${isKnown ? nothing : subject}
        <redress-photo-picker
          theme="inherit"
          .hint=${helpfulEvidence(policy, values.issue ?? this.#preview.preview?.issue, context)}
          @redress-photos-changed=${this.#keepDraft}
        ></redress-photo-picker>
        ${renderResolution(context)} ${renderContact(context)}
        ${refused ? html`<p class="notice bad" role="alert">${texts.errors.notAccepted}</p>` : nothing}
        <button class="primary submit" part="submit" aria-disabled=${progress !== 'writing'}>
          ${{ writing: texts.form.send, sending: texts.form.sending, saved: texts.form.savedSending }[progress]}
        </button>
      </form>
    `;
  }

  readonly #change = (changed: Partial<FormValues>): void => {
    const { client } = this;
    if (!client) return;
    this.#submission.begin();
    this.values = { ...this.values, ...changed };
    // An error vanishes as soon as it is mended; a new one waits until the next try.
    const open = validate(this.values).map(({ code }) => code);
    this.errors = this.errors.filter(({ code }) => open.includes(code));
    this.#askPreview(client);
    this.#earlier.askSimilar(this.values);
    this.#keepDraft();
  };

  readonly #keepDraft = (): void => {
    if (this.#submission.state || this.#submission.progress !== 'writing') return;
    this.#earlier.keep(this.#submission.begin(), () => toComplaint(this.values, this.#photos?.files ?? []));
  };

  #goOn(complaint: Complaint): void {
    const values = toValues(complaint);
    void this.#photos?.add(complaint.photos ?? []);
    this.editingSubject = !values.order && !values.waybill;
    this.#change(values);
  }

  #askPreview(client: RedressClient): void {
    const { text, issue, operationsAffected } = this.values;
    this.#preview.ask(client, { text, issue, facts: operationsAffected ? { operationsAffected } : {} });
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

  readonly #editSubject = (): void => {
    this.editingSubject = true;
    void this.updateComplete.then(() => this.#field('order')?.focus());
  };

  readonly #answer = (issue: Issue): void => {
    this.choosing = false;
    this.#change({ issue });
    // The button that had the focus is gone.
    void this.updateComplete.then(() => this.#field('correct')?.focus());
  };

  /** The list stays once it is used: arrow keys choose at every step. */
  readonly #choose = (issue: Issue | undefined): void => {
    this.choosing = true;
    this.#change({ issue });
  };

  readonly #openChoice = (): void => {
    this.choosing = true;
    void this.updateComplete.then(() => this.#field('issue')?.focus());
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.errors = validate(this.values);
    if (this.errors.length > 0) {
      await this.updateComplete;
      this.#field('errors')?.focus();
      return;
    }
    this.#earlier.sending();
    await this.#submission.submit(async () => {
      await this.#photos?.settled;
      return toComplaint(this.values, this.#photos?.files ?? []);
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
    this.choosing = false;
    this.#goOnWriting();
    this.#change(nextValues(this.values, this, this.client?.kiosk ?? false));
  };

  get #photos(): RedressPhotoPicker | null {
    return this.renderRoot.querySelector<RedressPhotoPicker>('redress-photo-picker');
  }

  #field(id: FieldError['field'] | 'errors' | 'issue' | 'correct' | 'order'): HTMLElement | null {
    return this.renderRoot.querySelector(`#${id}`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'redress-form': RedressForm;
  }
}
