import type { CustomerCommandInput, RedressClient } from '@redress/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Sends a customer's command, and keeps how that went. “Queued” is success: it is kept and will be sent. */
export class CustomerCommandController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  state: 'open' | 'sending' | 'sent' | 'queued' | 'failed' = 'open';

  constructor(host: ReactiveControllerHost) {
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
      this.#become(await client.send(caseId, command));
    } catch {
      this.#become('failed');
    }
  }

  #become(state: CustomerCommandController['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
