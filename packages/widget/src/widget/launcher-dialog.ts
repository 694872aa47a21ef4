import type { Kind } from '@redress/rules';
import type { Contact } from '@redress/sdk/contract';
import { loadChunk } from '@redress/sdk/load-chunk';
import { loadClientCode } from '../core/load-client-code.ts';
import { filledSlots } from '../core/passed-slots.ts';
import { tagOf } from '../core/tag-prefix.ts';
import { whenIdle } from '../core/when-idle.ts';
import type { ComplaintContext, RedressDialog } from '../dialog/dialog.component.ts';
import '../dialog/dialog.ts';
import { loadFormBody } from '../form/load-form-body.ts';
import type { RedressWidget } from './launcher.ts';
import { stayEmbedded } from './stay-embedded.ts';

/**
 * When nothing else is to be done: loads what a form needs besides its first field, makes that field, sends what waits from an earlier
 * visit, and sees to it that the widget stays on its page. The client comes when somebody reaches for the button: most visits never need
 * it.
 */
export async function prefetchRest(launcher: RedressWidget, isReached: boolean): Promise<void> {
  if (launcher.embedding) stayEmbedded(launcher, launcher.embedding);
  launcher.embedding = undefined;
  // The dialog makes a client, which sends.
  if (isWaiting(launcher)) dialogOf(launcher);
  await Promise.all([
    loadChunk(loadFormBody),
    (isReached || isToWorkOffline(launcher)) && loadChunk(loadClientCode, 'shareClient'),
  ]);
  whenIdle(() => {
    // One that does not know its portal yet makes no client: nobody is asked for anything.
    if (launcher.isConnected) (launcher.dialog ?? made(launcher)).prepare();
  });
}

/** Whether a report is to be written here even if the connection has gone before anybody reached for the button. */
const isToWorkOffline = (launcher: Element): boolean =>
  launcher.hasAttribute('preload') ||
  launcher.hasAttribute('kiosk') ||
  Boolean(navigator.serviceWorker?.controller);

/** Whether an earlier visit left something to be sent: the note that the SDK leaves. */
function isWaiting(launcher: Element): boolean {
  try {
    const { href } = new URL(launcher.getAttribute('endpoint') ?? '/', document.baseURI);
    const portalKey = launcher.getAttribute('portal-key') ?? '';
    return `redress:${href.replace(/\/$/, '')}:${portalKey}:waiting` in localStorage;
  } catch {
    // The address is none, or the browser forbids it.
    return false;
  }
}

function made(launcher: RedressWidget): RedressDialog {
  const dialog = document.createElement(tagOf('redress-dialog'));
  Object.assign(dialog, {
    theme: 'inherit',
    locale: launcher.getAttribute('locale') ?? undefined,
  } satisfies Partial<RedressDialog>);
  launcher.shadowRoot?.append(dialog);
  return dialog;
}

/** The dialog of a launcher, as the launcher's attributes want it now; made when there is none. It makes the client. */
export function dialogOf(launcher: RedressWidget): RedressDialog {
  const said = (name: string): string | undefined => launcher.getAttribute(name) ?? undefined;
  const dialog = launcher.dialog ?? made(launcher);
  Object.assign(dialog, {
    locale: said('locale'),
    endpoint: said('endpoint'),
    portalKey: said('portal-key') ?? '',
    trackingPage: said('tracking-page'),
    kiosk: launcher.hasAttribute('kiosk'),
    identity: launcher.identity,
    challenge: launcher.challenge,
    client: launcher.client,
  } satisfies Partial<RedressDialog>);
  const passedOn = filledSlots(dialog);
  for (const name of filledSlots(launcher)) {
    if (passedOn.includes(name)) continue;
    const passed = document.createElement('slot');
    passed.name = passed.slot = name;
    dialog.append(passed);
  }
  return dialog;
}

/** What a page knows of the complaint: what is given goes before what the attributes say, order and waybill together. */
export function contextOf(launcher: RedressWidget, given: ComplaintContext): ComplaintContext {
  const said = (name: string): string | undefined => launcher.getAttribute(name) ?? undefined;
  const known = (name: 'order' | 'waybill' | 'branch' | 'kind'): string | undefined =>
    launcher[name] ?? said(name);
  return {
    // Another order has another waybill.
    ...(given.order === undefined &&
      given.waybill === undefined && { order: known('order'), waybill: known('waybill') }),
    branch: known('branch'),
    kind: known('kind') as Kind | undefined,
    customer: launcher.customer ?? customerIn(said('customer')),
    ...given,
  };
}

/** What the page's author has mistyped is left out: the customer can still write. */
function customerIn(json: string | undefined): Contact | undefined {
  try {
    return json === undefined ? undefined : (JSON.parse(json) as Contact);
  } catch {
    return undefined;
  }
}
