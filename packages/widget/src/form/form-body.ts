import { kindOf } from '@redress/rules';
import type { Complaint, Evidence, RedressClient, SavedDraft } from '@redress/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { emit } from '../core/emit.ts';
import { OnlineController } from '../core/online.controller.ts';
import { tagOf } from '../core/tag-prefix.ts';
import type { After } from '../core/timer.ts';
import { whenIdle } from '../core/when-idle.ts';
import { customerTexts } from '../localization/customer.catalogue.ts';
import { LocaleController } from '../localization/locale.controller.ts';
import type { Messages } from '../localization/messages/en.ts';
import '../photos/photo-picker.ts';
import type { RedressPhotoPicker } from '../photos/photo-picker.component.ts';
import '../receipt/receipt.ts';
import '../scan/scan-button.ts';
import { choices } from '../styles/choices.styles.ts';
import { inOwnSize } from '../styles/own-size.ts';
import { EarlierController } from './earlier.controller.ts';
import { renderErrorSummary } from './error-summary.template.ts';
import { renderBelowText } from './below-text.template.ts';
import type { RedressForm } from './form.component.ts';
import { formBodyStyles } from './form-body.styles.ts';
import type { FieldContext } from './form-fields.ts';
import { validate, type FieldError } from './form-validation.ts';
import { emptyValues, filledIn, nextValues, toComplaint, toValues, type FormValues } from './form-values.ts';
import { IssueChoice } from './issue-choice.controller.ts';
import { renderNotices } from './notices.template.ts';
import { PreviewController } from './preview.controller.ts';
import { renderPreview } from './preview.template.ts';
import { ProfileController } from './profile.controller.ts';
import { followText } from './number-in-text.ts';
import { renderSubject } from './subject-fields.template.ts';
import { SubjectController, type Numbered } from './subject.controller.ts';
import { SubmissionController } from './submission.controller.ts';
import { textFieldNotes } from './text-field-notes.template.ts';
import type { TextFieldNotes } from './text-field.template.ts';
import { TrapController } from './trap.controller.ts';

/** A complaint that has not arrived, to be gone on with. */
export interface Rewriting {
  readonly written: SavedDraft['complaint'];
  /** The server has rejected it: it goes when what stands for it is kept. Without it, it is gone already. */
  readonly replaces?: string | undefined;
}

/** What stands around the first field. */
export interface FormParts {
  readonly above: TemplateResult;
  readonly subject: TemplateResult;
  readonly preview: TemplateResult;
  /**
   * What stands below the preview, once it can.
   *
   * @param isKnown the page says what it is about: that stands above
   */
  readonly below: (isKnown: boolean) => TemplateResult | undefined;
  readonly receipt: TemplateResult | typeof nothing;
}

/** All of a form but its first field: what stands in the other ones, what is made of it, and what becomes of that. */
export class FormBody {
  readonly #form: RedressForm;
  readonly #localization: LocaleController<Messages>;
  #timeZone: string | undefined;
  /** Times are entered by the clock of the device. */
  readonly #zone = (): string => (this.#timeZone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);
  readonly #online: OnlineController;
  readonly #profile: ProfileController;
  readonly #preview: PreviewController;
  readonly #earlier: EarlierController;
  readonly #choice: IssueChoice;
  readonly #trap: TrapController;
  readonly #submission: SubmissionController;
  readonly subject: SubjectController;
  /** What the page says was met. */
  #isMet = false;
  /** The customer has entered something. What the page tells is not kept as a draft of theirs. */
  #isWritten: boolean;
  /** Photos that the page has handed over before there was a place for them. */
  #handedOver: readonly Evidence[] = [];
  #values: FormValues;
  #errors: readonly FieldError[] = [];

  /** @param text what was written in the first field before this was there */
  constructor(form: RedressForm, text: string) {
    const later: After = (milliseconds, work) => form.timer(milliseconds, work);
    const focus = (id: Parameters<FormBody['field']>[0]): void => this.field(id)?.focus();
    this.#form = form;
    this.#values = { ...emptyValues, text };
    this.#isWritten = text !== '';
    const root = form.renderRoot as ShadowRoot;
    for (const styles of [choices, formBodyStyles])
      root.adoptedStyleSheets.push(inOwnSize(styles).styleSheet!);
    this.#localization = new LocaleController(form, customerTexts);
    this.#online = new OnlineController(form);
    this.#profile = new ProfileController(form, later, () => this.#askPreview());
    this.#preview = new PreviewController(form, later);
    this.#earlier = new EarlierController(form, later, (complaint) => this.#goOn(complaint));
    this.#choice = new IssueChoice(form, (issue) => this.change({ issue }), focus);
    this.subject = new SubjectController(form, focus);
    this.#trap = new TrapController(form);
    this.#submission = new SubmissionController(form, later, (state) => {
      emit(form, 'redress-submitted', state);
      form.focus();
    });
    // To ask for it takes an engine longer than to answer a key: it does so while nobody is waiting.
    whenIdle(() => void this.#zone());
  }

  /** Whether there is a receipt to show. The form stays behind it, hidden: what was entered can be mended. */
  get isSent(): boolean {
    return this.#submission.state !== undefined;
  }

  /** Whether it is being kept or sent at this moment. */
  get isSending(): boolean {
    return this.#submission.progress !== 'writing';
  }

  /** Resolves when all fields stand. */
  get whole(): Promise<void> | undefined {
    return this.#profile.settled;
  }

  get textField(): TextFieldNotes {
    return textFieldNotes(this.#values.text, this.#errors, this.#localization);
  }

  /** To be called before each update, until there is nothing to wait for. */
  prepare(): Promise<void> | undefined {
    return this.#localization.prepare();
  }

  prefill(told: Partial<Complaint>): void {
    this.#fill(filledIn(this.#values, toValues(told, this.#zone)));
    this.#handedOver = [...this.#handedOver, ...(told.photos ?? [])];
  }

  renew(): void {
    if (this.isSent) this.#startAgain();
  }

  /** What the page says has changed; at first, all of it. */
  meet(changed: PropertyValues<RedressForm>): void {
    const form = this.#form;
    const isNew = (property: keyof RedressForm): boolean => !this.#isMet || changed.has(property);
    if (isNew('client')) this.#meetClient(form.client);
    const about = (['order', 'waybill', 'branch'] as const).filter(
      (each) => changed.has(each) || (!this.#isMet && form[each] !== undefined),
    );
    if (about.length > 0) {
      this.#values = {
        ...this.#values,
        ...Object.fromEntries(about.map((each) => [each, form[each] ?? ''])),
      };
      this.subject.meet(form);
      this.#earlier.askSimilar(this.#values);
    }
    if ((isNew('waybill') || isNew('waybillPrefix')) && !this.#values.waybill)
      this.#values = { ...this.#values, waybill: form.waybillPrefix ?? '' };
    if (isNew('customer')) this.#values = filledIn(this.#values, this.#known);
    if (isNew('rewriting') && form.rewriting) this.#rewrite(form.rewriting);
    this.#isMet = true;
  }

  updated(): void {
    if (!this.#photos || this.#handedOver.length === 0) return;
    void this.#photos.add(this.#handedOver);
    this.#handedOver = [];
  }

  /** Nothing before there is a client: the fields depend on what the portal asks. */
  render(client: RedressClient | undefined): FormParts | undefined {
    if (!client) return undefined;
    const { formats, tag, texts } = this.#localization;
    const profile = client.profile();
    const { preview } = this.#preview;
    const { kind = this.#values.issue ? kindOf(this.#values.issue) : (preview?.kind ?? 'complaint') } =
      this.#form;
    const context: FieldContext = {
      values: this.#values,
      errors: this.#errors,
      profile,
      kind,
      shared: client.kiosk,
      texts,
      formats,
      change: this.change,
    };
    return {
      above: html`
        ${renderNotices(this.#online.online, client.unavailableReason() !== undefined, texts)}
        ${renderErrorSummary(context, (field) => this.field(field)?.focus())}
      `,
      subject: renderSubject(context, this.subject),
      preview: renderPreview({
        preview,
        before: this.#earlier.renderDraft(context),
        chosen: this.#values.issue,
        choice: this.#choice,
        policy: profile.policy,
        texts,
        formats,
        now: Date.now() + client.clockOffset(),
      }),
      below: (isKnown) =>
        this.#profile.isSettled
          ? renderBelowText(context, {
              tag,
              issue: this.#values.issue ?? preview?.issue,
              earlier: this.#earlier,
              subject: isKnown ? undefined : this.subject,
              asksBranch: !this.#form.branch,
              trap: this.#trap,
              submission: this.#submission,
              photosChanged: this.#keepDraft,
            })
          : undefined,
      receipt: this.#renderReceipt(client),
    };
  }

  #renderReceipt(client: RedressClient): TemplateResult | typeof nothing {
    if (!this.#submission.state) return nothing;
    return html`<redress-receipt
      theme="inherit"
      exportparts="receipt, number, promises, link, challenge"
      editable
      .client=${client}
      .submission=${this.#submission.state}
      @redress-taken-back=${() => this.#goOnWriting()}
      @redress-edit-again=${this.#mend}
      @redress-another=${this.#startAgain}
    ></redress-receipt>`;
  }

  readonly change = (changed: Partial<FormValues>): void => {
    this.#isWritten = true;
    this.#fill({ ...this.#values, ...this.#numbersOf(changed.text), ...changed });
    this.#keepDraft();
  };

  /** A number that the text names is not asked for again, unless the page knows what the report is about. */
  #numbersOf(text: string | undefined): Partial<Record<Numbered, string>> {
    if (text === undefined || !this.subject.editing) return {};
    const numbers = this.#form.client?.profile().settings?.numbers;
    return {
      order: followText(this.#values, text, 'order', numbers?.order),
      waybill: followText(this.#values, text, 'waybill', numbers?.waybill),
    };
  }

  #fill(values: FormValues): void {
    this.#values = values;
    this.#dropMended();
    this.#askPreview();
    this.#earlier.askSimilar(values);
    this.#form.requestUpdate();
  }

  /** An error vanishes as soon as it is mended; a new one waits until the next try. */
  #dropMended(): void {
    if (this.#errors.length === 0) return;
    const open = this.#validate().map(({ code }) => code);
    this.#errors = this.#errors.filter(({ code }) => open.includes(code));
  }

  #validate(): readonly FieldError[] {
    const privacyVersion = this.#form.client?.profile().settings?.privacy?.version;
    return validate(this.#values, { now: Date.now(), timeZone: this.#zone(), privacyVersion });
  }

  readonly #keepDraft = (): void => {
    if (this.isSent || this.#submission.progress !== 'writing') return;
    this.#earlier.keep(this.#submission.begin(), () => this.#complaint);
  };

  get #complaint(): Complaint {
    const { kind, via, waybillPrefix } = this.#form;
    const circumstances = { kind, via, waybillPrefix, timeZone: this.#zone };
    return toComplaint(this.#values, this.#photos?.evidence ?? [], circumstances);
  }

  /** What the page says it is about and who is writing, as it stands in the fields. */
  get #known(): FormValues {
    const { order, branch, customer, waybill = this.#form.waybillPrefix } = this.#form;
    return toValues({ subject: { order, waybill }, branch, contact: customer }, this.#zone);
  }

  #rewrite({ written, replaces }: Rewriting): void {
    this.#submission.reset(replaces);
    this.#handedOver = written.photos;
    this.#goOn({ ...written, photos: [] });
  }

  #goOn(complaint: SavedDraft['complaint']): void {
    const values = toValues(complaint, this.#zone);
    void this.#photos?.add(complaint.photos);
    this.subject.meet(values);
    this.change(filledIn(values, this.#known));
  }

  #askPreview(): void {
    const { client } = this.#form;
    if (!client) return;
    const { text, issue, kind, facts } = this.#complaint;
    this.#preview.ask(client, { text, issue, kind, facts });
  }

  #meetClient(client: RedressClient | undefined): void {
    this.#profile.use(client);
    this.#submission.use(client);
    this.#earlier.use(client);
    if (!client) return;
    this.#earlier.askSimilar(this.#values);
    // What was written before it was there is a draft, too.
    if (this.#isWritten) this.#keepDraft();
  }

  async submit(): Promise<void> {
    this.#errors = this.#validate();
    this.#form.requestUpdate();
    if (this.#errors.length > 0) {
      await this.#form.updateComplete;
      this.field('errors')?.focus();
      return;
    }
    this.#earlier.sending();
    await this.#submission.submit(async () => {
      await this.#photos?.settled;
      return this.#trap.told(this.#complaint);
    });
    // What could not be kept for sending is a draft still.
    this.#keepDraft();
  }

  /** The same text again, to be mended. */
  #goOnWriting(replaced?: string): void {
    this.#submission.reset(replaced);
    this.#earlier.renew();
    this.#keepDraft();
    this.#form.focus();
  }

  readonly #mend = ({ detail }: HTMLElementEventMap['redress-edit-again']): void =>
    this.#goOnWriting(detail.id);

  readonly #startAgain = (): void => {
    this.#photos?.clear();
    this.#choice.choosing = false;
    this.#goOnWriting();
    this.#fill(nextValues(this.#values, this.#known, this.#form.client?.kiosk ?? false));
  };

  /** Nothing that somebody entered is there for the next one. */
  forget(): void {
    this.#photos?.clear();
    this.#handedOver = [];
    this.#choice.choosing = false;
    this.#submission.reset();
    this.#earlier.use(this.#form.client);
    const { order = '', branch = '', waybill = this.#form.waybillPrefix ?? '' } = this.#form;
    this.#errors = [];
    this.#isWritten = false;
    this.#fill({ ...emptyValues, order, waybill, branch });
  }

  get #photos(): RedressPhotoPicker | null {
    return this.#form.renderRoot.querySelector<RedressPhotoPicker>(tagOf('redress-photo-picker'));
  }

  field(id: FieldError['field'] | Numbered | 'errors' | 'issue' | 'correct'): HTMLElement | null {
    return this.#form.renderRoot.querySelector(`#${id}`);
  }
}
