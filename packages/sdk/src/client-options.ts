import type { AnswerChallenge } from './challenge/challenged.ts';
import type { Ports } from './ports.ts';

/** What a portal says when it makes its client. */
export interface ClientOptions {
  /** Address of the backend, for example `https://care.example.com`. */
  readonly endpoint: string;
  /** The key that names the portal; not a secret. */
  readonly portalKey: string;
  /**
   * Page that shows a case without a login.
   *
   * @default the endpoint's `/track`
   */
  readonly trackingPage?: string | undefined;
  /**
   * For tablets that many people share: drafts and what waits are encrypted with a key that this page alone has, and go
   * when they have been sent, with `logout()`, or with the page. What could not be sent by then is lost.
   *
   * @default false
   */
  readonly kiosk?: boolean | undefined;
  /**
   * The portal's service worker, which sends what waits after every page has been closed (`@redress/sdk/service-worker`). Where
   * the browser has no Background Sync, and on a shared device, nothing changes.
   *
   * @example () => navigator.serviceWorker.ready
   * @default nothing is sent while no page is open
   */
  readonly backgroundSync?: (() => Promise<ServiceWorkerRegistration>) | undefined;
  /**
   * Asks the portal's own server who its customer is: a short JWT that the backend can check (docs/identity.md). Called when it is needed,
   * and again when it nearly runs out or is refused. Give it only where somebody is signed in, and call `logout` when they sign out.
   *
   * @example async () => (await fetch('/redress-identity', { method: 'POST' })).text()
   * @default nobody is signed in: cases are opened by their secrets
   */
  readonly identity?: (() => Promise<string>) | undefined;
  /**
   * Lets the customer meet a challenge, where the portal’s server asks for one before it takes a complaint (docs/abuse.md): shows what its kind
   * needs, and resolves with the answer. Called only when the server asks, one at a time, while the page is in sight; a rejection leaves the
   * complaint waiting, and `drain` asks again. A proof of work is met without it.
   *
   * @example ({ parameters }) => showWidget(document.querySelector('#challenge'), parameters.siteKey)
   * @default what waits for a challenge of another kind goes on waiting
   */
  readonly challenge?: AnswerChallenge | undefined;
  /** Replaces parts of the world: clock, storage, network. For tests and for places that are no browser. */
  readonly ports?: Partial<Ports> | undefined;
}
