import type { Complaint, Draft, KnownCase, RedressClient, SavedDraft } from '@redress/sdk';
import type { LitElement, TemplateResult } from 'lit';
import { emitCancelable } from '../core/emit.ts';
import type { After } from '../core/timer.ts';
import { DraftKeeperController } from './draft-keeper.controller.ts';
import { renderDraftOffer, renderSimilar } from './earlier.template.ts';
import type { FieldContext } from './form-fields.ts';
import type { FormValues } from './form-values.ts';
import type { BeforePreview } from './preview.template.ts';
import { SimilarController } from './similar.controller.ts';

/** What came before: a draft that an earlier visit left, and earlier reports about the same. */
export class EarlierController {
  readonly #host: LitElement;
  readonly #drafts: DraftKeeperController;
  readonly #similar: SimilarController;
  readonly #goOn: (complaint: SavedDraft['complaint']) => void;
  #client: RedressClient | undefined;

  /** @param goOn called with what the earlier draft says, to be filled in */
  constructor(host: LitElement, after: After, goOn: (complaint: SavedDraft['complaint']) => void) {
    this.#host = host;
    this.#goOn = goOn;
    this.#drafts = new DraftKeeperController(host, after);
    this.#similar = new SimilarController(host, after);
  }

  use(client: RedressClient | undefined): void {
    this.#client = client;
    this.#drafts.use(client);
    this.#similar.reset();
  }

  /** Looks for earlier reports about what the fields say. */
  askSimilar({ order, waybill, issue }: FormValues): void {
    if (this.#client) this.#similar.ask(this.#client, { order, waybill, issue });
  }

  /** Keeps a draft as it stands when the writer pauses. */
  keep(draft: Draft | undefined, complaint: () => Complaint): void {
    if (draft) this.#drafts.changed(draft, complaint);
  }

  /** What was written is being sent. */
  sending(): void {
    this.#drafts.forget();
  }

  /** Another report begins: the one before may be an earlier one now. */
  renew(): void {
    this.#similar.reset();
  }

  renderDraft({ values, texts, formats }: FieldContext): BeforePreview | undefined {
    const saved = this.#drafts.offered;
    // Going on must not replace what is being written.
    if (!saved || values.text.trim() !== '') return undefined;
    return renderDraftOffer({ saved, texts, formats, goOn: this.#take, discard: this.#decline });
  }

  renderSimilar({ texts, formats }: FieldContext): TemplateResult {
    return renderSimilar(this.#similar.found, texts, formats, this.#open);
  }

  readonly #take = (): void => {
    const taken: SavedDraft | undefined = this.#drafts.take();
    if (taken) this.#goOn(taken.complaint);
    this.#host.focus();
  };

  readonly #decline = (): void => {
    this.#drafts.decline();
    // The button that had the focus is gone.
    this.#host.focus();
  };

  /** A page around it that shows the case itself prevents the tracking page. */
  readonly #open = ({ id, trackingLink }: KnownCase): void => {
    if (emitCancelable(this.#host, 'redress-follow', { id }) && trackingLink) location.assign(trackingLink);
  };
}
