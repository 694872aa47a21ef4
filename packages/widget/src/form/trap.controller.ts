import type { Complaint } from '@redress/sdk';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { renderTrapField } from './trap-field.template.ts';

/** Seconds under which a form’s time is told at all: of nobody else it is anybody’s business. */
const toldBelow = 10;

/** Tells with a complaint when its form was filled in as programs do. It hinders nothing: people judge. */
export class TrapController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  readonly #now: () => number;
  #openedAt = 0;

  /** @param now milliseconds of any clock that is not set */
  constructor(
    host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment },
    now: () => number = () => performance.now(),
  ) {
    this.#host = host;
    this.#now = now;
    host.addController(this);
  }

  hostConnected(): void {
    this.#openedAt = this.#now();
  }

  /** What was handed in is over: the next one begins with an empty trap. */
  hostUpdated(): void {
    if (!this.#field?.form?.hidden) return;
    this.#field.value = '';
    this.#openedAt = this.#now();
  }

  render(): TemplateResult {
    return renderTrapField();
  }

  /** The complaint, with how it was filled in where that says something. */
  told(complaint: Complaint): Complaint {
    const seconds = Math.floor((this.#now() - this.#openedAt) / 1000);
    const filling = {
      ...(this.#field?.value && { trap: true }),
      ...(seconds < toldBelow && { seconds }),
    };
    return Object.keys(filling).length === 0 ? complaint : { ...complaint, filling };
  }

  get #field(): HTMLInputElement | null {
    return this.#host.renderRoot?.querySelector<HTMLInputElement>('#link') ?? null;
  }
}
