import type { AnswerChallenge } from '@redress/sdk';

/** What an element says of the portal that it stands on. */
export interface PortalAccess {
  /** Address of the backend; may be relative to the page. */
  readonly endpoint: string;
  readonly portalKey: string;
  /** Address of the page that shows a case by its tracking link; may be relative to the page. */
  readonly trackingPage?: string | undefined;
  readonly kiosk: boolean;
  /** Who is signed in; another function is another customer. */
  readonly identity?: (() => Promise<string>) | undefined;
  /** Lets the customer meet a challenge; another function is another client. */
  readonly challenge?: AnswerChallenge | undefined;
}

const names = ['endpoint', 'portalKey', 'trackingPage', 'kiosk', 'identity', 'challenge'] as const;

export const saysTheSame = (one: PortalAccess | undefined, other: PortalAccess | undefined): boolean =>
  names.every((name) => one?.[name] === other?.[name]);
