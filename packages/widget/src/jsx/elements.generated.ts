// Made from the elements by "npm run generate"; do not edit.
import type { RedressCases } from '../cases/cases.component.ts';
import type { RedressDesk } from '../desk/desk.component.ts';
import type { RedressDialog } from '../dialog/dialog.component.ts';
import type { RedressForm } from '../form/form.component.ts';
import type { RedressKiosk } from '../kiosk/kiosk.component.ts';
import type { RedressPoster } from '../poster/poster.component.ts';
import type { RedressReceipt } from '../receipt/receipt.component.ts';
import type { RedressStatus } from '../status/status.component.ts';
import type { RedressSurvey } from '../survey/survey.component.ts';
import type { RedressWidget } from '../widget/launcher.ts';
import type { ElementProps } from './element-props.ts';

/** What each element takes in JSX. */
export interface RedressElements {
  /** The cases this device knows, the newest first; the one that is chosen is shown in place, with a way back. */
  'redress-cases': ElementProps<
    RedressCases,
    | 'client'
    | 'endpoint'
    | 'portalKey'
    | 'trackingPage'
    | 'kiosk'
    | 'identity'
    | 'challenge'
    | 'locale'
    | 'locales'
    | 'theme',
    'redress-follow' | 'redress-mend-message'
  > & {
    /** The portal's public key. Without it, and without a client, the element waits for one. */
    'portal-key'?: string | undefined;
    /** Address of the page that shows a case by its tracking link. */
    'tracking-page'?: string | undefined;
  };
  /** The staff's desk: the queue, the nearest due time first, and the case that is being worked on. */
  'redress-desk': ElementProps<
    RedressDesk,
    'desk' | 'me' | 'locale' | 'locales' | 'theme',
    'redress-signed-out'
  >;
  /** The dialog in which customers report a problem and follow their cases. */
  'redress-dialog': ElementProps<
    RedressDialog,
    | 'client'
    | 'endpoint'
    | 'portalKey'
    | 'trackingPage'
    | 'kiosk'
    | 'identity'
    | 'challenge'
    | 'locale'
    | 'locales'
    | 'theme',
    'redress-closed'
  > & {
    /** The portal's public key. Without it, and without a client, the element waits for one. */
    'portal-key'?: string | undefined;
    /** Address of the page that shows a case by its tracking link. */
    'tracking-page'?: string | undefined;
  };
  /** Takes a complaint: asks once and little (LA-4.1), shows while it is written what will happen with it, and then what became of it. */
  'redress-form': ElementProps<
    RedressForm,
    | 'order'
    | 'waybill'
    | 'branch'
    | 'kind'
    | 'via'
    | 'waybillPrefix'
    | 'customer'
    | 'client'
    | 'endpoint'
    | 'portalKey'
    | 'trackingPage'
    | 'kiosk'
    | 'identity'
    | 'challenge'
    | 'locale'
    | 'locales'
    | 'theme',
    'redress-submitted' | 'redress-follow'
  > & {
    /** How the waybill's number begins, where that is known: it stands in the field, to be gone on with. */
    'waybill-prefix'?: string | undefined;
    /** The portal's public key. Without it, and without a client, the element waits for one. */
    'portal-key'?: string | undefined;
    /** Address of the page that shows a case by its tracking link. */
    'tracking-page'?: string | undefined;
  };
  /** The whole screen of a tablet that many people share, as in a warehouse: an electronic suggestion box (WF-4.1.3). */
  'redress-kiosk': ElementProps<
    RedressKiosk,
    | 'branch'
    | 'idleSeconds'
    | 'client'
    | 'endpoint'
    | 'portalKey'
    | 'trackingPage'
    | 'kiosk'
    | 'identity'
    | 'challenge'
    | 'locale'
    | 'locales'
    | 'theme',
    never
  > & {
    /** Seconds without a touch or key after which a visit ends; twenty of them are a warning, which can be answered as often as one likes. 90 unless given, which is our choice; less than 30 counts as 30. */
    'idle-seconds'?: number | undefined;
    /** The portal's public key. Without it, and without a client, the element waits for one. */
    'portal-key'?: string | undefined;
    /** Address of the page that shows a case by its tracking link. */
    'tracking-page'?: string | undefined;
  };
  /** A poster for the wall of a warehouse, to be printed on A4: an electronic suggestion box (WF-4.1.3). */
  'redress-poster': ElementProps<
    RedressPoster,
    | 'branch'
    | 'waybillPrefix'
    | 'page'
    | 'languages'
    | 'telephone'
    | 'client'
    | 'endpoint'
    | 'portalKey'
    | 'trackingPage'
    | 'kiosk'
    | 'identity'
    | 'challenge'
    | 'locale'
    | 'locales'
    | 'theme',
    never
  > & {
    /** How the numbers of waybills begin there, such as `HL-`: it stands in the form, to be gone on with. */
    'waybill-prefix'?: string | undefined;
    /** The portal's public key. Without it, and without a client, the element waits for one. */
    'portal-key'?: string | undefined;
    /** Address of the page that shows a case by its tracking link. */
    'tracking-page'?: string | undefined;
  };
  /** What became of a submission: kept on this device, received under a number, or not accepted. */
  'redress-receipt': ElementProps<
    RedressReceipt,
    'client' | 'submission' | 'editable' | 'listed' | 'locale' | 'locales' | 'theme',
    'redress-follow' | 'redress-taken-back' | 'redress-edit-again' | 'redress-another'
  >;
  /** Shows a customer how a case stands: the recorded truth, kept promises and late ones alike (SH-8, WF-5.1.3), and lets them add to it, agree to a plan or refuse it, claim, rate how it was handled, take it back, and open it again. */
  'redress-status': ElementProps<
    RedressStatus,
    | 'caseId'
    | 'link'
    | 'draft'
    | 'client'
    | 'endpoint'
    | 'portalKey'
    | 'trackingPage'
    | 'kiosk'
    | 'identity'
    | 'challenge'
    | 'locale'
    | 'locales'
    | 'theme',
    'redress-acted' | 'redress-added'
  > & {
    /** The portal's public key. Without it, and without a client, the element waits for one. */
    'portal-key'?: string | undefined;
    /** Address of the page that shows a case by its tracking link. */
    'tracking-page'?: string | undefined;
    /** Id of a case that the client knows. */
    'case-id'?: string | undefined;
  };
  /** Asks a customer, by the link of the return visit's mail, how their case was handled: once, and then it shows what they said (WF-4.5.2). */
  'redress-survey': ElementProps<
    RedressSurvey,
    | 'caseId'
    | 'link'
    | 'client'
    | 'endpoint'
    | 'portalKey'
    | 'trackingPage'
    | 'kiosk'
    | 'identity'
    | 'challenge'
    | 'locale'
    | 'locales'
    | 'theme',
    'redress-acted'
  > & {
    /** The portal's public key. Without it, and without a client, the element waits for one. */
    'portal-key'?: string | undefined;
    /** Address of the page that shows a case by its tracking link. */
    'tracking-page'?: string | undefined;
    /** Id of a case that the client knows. */
    'case-id'?: string | undefined;
  };
  /** The button in the corner of a portal, and the dialog behind it. */
  'redress-widget': ElementProps<
    RedressWidget,
    'client' | 'identity' | 'challenge' | 'order' | 'waybill' | 'branch' | 'kind' | 'customer' | 'locales',
    'redress-submitted' | 'redress-closed'
  > & {
    /** Address of the backend; may be relative to the page. */
    endpoint?: string | undefined;
    /** The portal's public key. */
    'portal-key'?: string | undefined;
    /** BCP 47 tag; without it the nearest `lang` decides. */
    locale?: string | undefined;
    /** Address of the page that shows a case by its tracking link. */
    'tracking-page'?: string | undefined;
    /** For tablets that many people share: nothing that can be read stays on the device. */
    kiosk?: boolean | undefined;
    /** Loads all that a report needs while the page is idle, so that one can be begun after the connection has gone. Kiosks, and pages that a service worker controls, do so anyway; elsewhere the client comes when somebody reaches for the button. */
    preload?: boolean | undefined;
    /** Hides the button: the portal calls `open()` itself. */
    'no-button'?: boolean | undefined;
    /** Instead of what the device prefers. */
    theme?: 'light' | 'dark' | 'inherit' | undefined;
  };
}
