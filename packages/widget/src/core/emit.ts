import type { CustomerCommandInput, SavedDraft, ShownFile, SubmissionState } from '@redress/sdk';

interface CaseNamed {
  readonly id: string;
}

/** A complaint that has not arrived, to be gone on with. */
interface Unsent extends CaseNamed {
  /** What was written, where no form around the receipt still has it. */
  readonly written?: SavedDraft['complaint'] | undefined;
}

/** What each event of the components brings. */
export interface EventDetails {
  /** A complaint is kept, sent or rejected. */
  'redress-submitted': SubmissionState;
  /** The customer wants to see how a case goes on. */
  'redress-follow': CaseNamed;
  /** A complaint was taken back before it left. */
  'redress-taken-back': Unsent;
  /** A rejected complaint is to be mended. */
  'redress-edit-again': Unsent;
  /** A later message that was refused is to be mended. */
  'redress-mend-message': CaseNamed & {
    readonly partId: string;
    readonly text: string;
    readonly files: readonly ShownFile[];
  };
  /** Another problem is to be reported. */
  'redress-another': undefined;
  /** The dialog was closed. */
  'redress-closed': undefined;
  /** The photos have changed. */
  'redress-photos-changed': undefined;
  /** A number was read from a barcode or QR code. */
  'redress-scanned': { readonly text: string };
  /** A customer's command is kept or sent: what was waited for is done, as far as they are concerned. */
  'redress-acted': { readonly command: CustomerCommandInput['type'] };
  /** Something was added to a case. */
  'redress-added': { readonly text: string };
  /** A staff member opens a case. */
  'redress-desk-choose': CaseNamed;
  /** A staff member's command was carried out. */
  'redress-desk-changed': undefined;
  /** The server no longer accepts the token. */
  'redress-signed-out': undefined;
}

type Detail<T extends keyof EventDetails> = EventDetails[T] extends undefined
  ? []
  : [detail: EventDetails[T]];

/** Dispatches an event that leaves the shadow root. */
export function emit<T extends keyof EventDetails>(from: EventTarget, type: T, ...[detail]: Detail<T>): void {
  from.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

/** The same of something that the page may do itself. Answers whether it leaves that to us: nobody called `preventDefault()`. */
export function emitCancelable<T extends keyof EventDetails>(
  from: EventTarget,
  type: T,
  ...[detail]: Detail<T>
): boolean {
  return from.dispatchEvent(
    new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: true }),
  );
}

type Events = { [T in keyof EventDetails]: CustomEvent<EventDetails[T]> };

declare global {
  // Listeners of portals get the details typed.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is extended, not empty
  interface HTMLElementEventMap extends Events {}
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it is extended, not empty
  interface DocumentEventMap extends Events {}
}
