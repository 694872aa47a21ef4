import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../localization/messages/en.ts';

/** How a panel looks in which only the customer can go on; once they have, it is one as any other. */
export const awaitedPanel = (awaited: boolean): string => (awaited ? 'panel awaited' : 'panel');

/** That we wait for what the panel below asks. */
export const renderAwaited = (awaited: boolean, { status }: Messages): TemplateResult | typeof nothing =>
  awaited ? html`<p class="waiting">${status.awaits}</p>` : nothing;
