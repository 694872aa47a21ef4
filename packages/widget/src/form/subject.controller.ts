import type { ReactiveControllerHost } from 'lit';

/** The numbers that say what a report is about. */
export type Numbered = 'order' | 'waybill';

/** Whether order and waybill are shown or asked for, and what was in their fields when they were left. */
export class SubjectController {
  readonly #host: ReactiveControllerHost;
  readonly #focus: (field: Numbered) => void;

  editing = true;
  /** A number that is being written is not criticised. */
  left: Readonly<Partial<Record<Numbered, string>>> = {};

  constructor(host: ReactiveControllerHost, focus: (field: Numbered) => void) {
    this.#host = host;
    this.#focus = focus;
  }

  /** What is known is shown; it can be changed all the same. */
  meet({ order, waybill }: Readonly<Partial<Record<Numbered, string | undefined>>>): void {
    this.editing = !order && !waybill;
  }

  readonly edit = (): void => {
    this.editing = true;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#focus('order'));
  };

  readonly leave = (field: Numbered, value: string): void => {
    this.left = { ...this.left, [field]: value };
    this.#host.requestUpdate();
  };
}
