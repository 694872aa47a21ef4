import type { CustomerCommandInput, RedressClient } from '@redress/sdk';
import type { LitElement, ReactiveController } from 'lit';
import { emit } from './emit.ts';

/**
 * Sends a customer's command, and keeps how that went. “Queued” is success: it is kept and will be sent. The button that was
 * pressed is gone then: what had the focus gives it to the host's `[data-done]`, where it is said, and so it is read out.
 */
export class CustomerCommandController implements ReactiveController {
  readonly #host: LitElement;
  state: 'open' | 'sending' | 'sent' | 'queued' | 'failed' = 'open';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether it is done, as far as the customer is concerned. */
  get isDone(): boolean {
    return this.state === 'sent' || this.state === 'queued';
  }

  hostConnected(): void {}

  reset(): void {
    this.#become('open');
  }

  async send(
    client: RedressClient | undefined,
    caseId: string | undefined,
    command: CustomerCommandInput,
  ): Promise<void> {
    if (!client || !caseId || this.state === 'sending') return;
    this.#become('sending');
    try {
      const outcome = await client.send(caseId, command);
      // `:focus-within` is not true in a window that somebody has left meanwhile.
      const hadFocus = this.#host.shadowRoot?.activeElement != null;
      this.#become(outcome);
      emit(this.#host, 'redress-acted', { command: command.type });
      if (hadFocus) await this.#moveFocus();
    } catch {
      this.#become('failed');
    }
  }

  async #moveFocus(): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('[data-done]')?.focus();
  }

  #become(state: CustomerCommandController['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
