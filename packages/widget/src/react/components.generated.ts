// Made from the elements by "npm run generate"; do not edit.
import type { ReactElement } from 'react';
import type { RedressCases as RedressCasesElement } from '../cases/cases.component.ts';
import type { RedressDesk as RedressDeskElement } from '../desk/desk.component.ts';
import type { RedressDialog as RedressDialogElement } from '../dialog/dialog.component.ts';
import type { RedressForm as RedressFormElement } from '../form/form.component.ts';
import type { RedressKiosk as RedressKioskElement } from '../kiosk/kiosk.component.ts';
import type { RedressPoster as RedressPosterElement } from '../poster/poster.component.ts';
import type { RedressReceipt as RedressReceiptElement } from '../receipt/receipt.component.ts';
import type { RedressStatus as RedressStatusElement } from '../status/status.component.ts';
import type { RedressSurvey as RedressSurveyElement } from '../survey/survey.component.ts';
import type { RedressWidget as RedressWidgetElement } from '../widget/launcher.ts';
import { elementComponent, type CommonProps, type Listener } from './element-component.ts';

export interface RedressCasesProps extends CommonProps<RedressCasesElement> {
  /** A client of the portal's own making, instead of one made from the attributes. */
  client?: RedressCasesElement['client'] | undefined;
  /** Address of the backend; may be relative to the page, and is the page's own server if it is not given. */
  endpoint?: RedressCasesElement['endpoint'] | undefined;
  /** The portal's public key. Without it, and without a client, the element waits for one. */
  portalKey?: RedressCasesElement['portalKey'] | undefined;
  /** Address of the page that shows a case by its tracking link. */
  trackingPage?: RedressCasesElement['trackingPage'] | undefined;
  /** For devices that many people share: nothing that can be read stays on it. */
  kiosk?: RedressCasesElement['kiosk'] | undefined;
  /** Who is signed in at the portal: a short token of the portal's server, asked for when it is needed. */
  identity?: RedressCasesElement['identity'] | undefined;
  /** Lets the customer meet a challenge that the portal’s server asks for, and resolves with the answer. */
  challenge?: RedressCasesElement['challenge'] | undefined;
  /** BCP 47 tag; without it the nearest `lang` around the element decides, then the browser. */
  locale?: RedressCasesElement['locale'] | undefined;
  /** Languages that the portal adds, and its changes of ours, for this element and all inside it; see `PortalLocale`. */
  locales?: RedressCasesElement['locales'] | undefined;
  /** `light` or `dark` instead of what the device prefers; `inherit` follows the `color-scheme` around it. */
  theme?: RedressCasesElement['theme'] | undefined;
  /** `detail.id`: a case was chosen. With `preventDefault()` the page shows it itself. */
  onFollow?: Listener<'redress-follow'> | undefined;
  /** `detail`: a later message that was refused is to be mended; it goes when the mended one is kept. */
  onMendMessage?: Listener<'redress-mend-message'> | undefined;
}

/** The cases this device knows, the newest first; the one that is chosen is shown in place, with a way back. */
export const RedressCases: (props: RedressCasesProps) => ReactElement = /* @__PURE__ */ elementComponent(
  'redress-cases',
  () => import('../cases/cases.ts'),
  {
    attributes: {
      endpoint: 'endpoint',
      portalKey: 'portal-key',
      trackingPage: 'tracking-page',
      kiosk: 'kiosk',
      locale: 'locale',
      theme: 'theme',
    },
    properties: ['client', 'identity', 'challenge', 'locales'],
    events: { onFollow: 'redress-follow', onMendMessage: 'redress-mend-message' },
  },
);

export interface RedressDeskProps extends CommonProps<RedressDeskElement> {
  /** Made by `createDesk`: it knows the backend, and the staff member’s token. */
  desk?: RedressDeskElement['desk'] | undefined;
  /** Name of the one who is signed in, as the backend writes it: so the queue can be narrowed to what is theirs. */
  me?: RedressDeskElement['me'] | undefined;
  /** BCP 47 tag; without it the nearest `lang` around the element decides, then the browser. */
  locale?: RedressDeskElement['locale'] | undefined;
  /** Languages that the portal adds, and its changes of ours, for this element and all inside it; see `PortalLocale`. */
  locales?: RedressDeskElement['locales'] | undefined;
  /** `light` or `dark` instead of what the device prefers; `inherit` follows the `color-scheme` around it. */
  theme?: RedressDeskElement['theme'] | undefined;
  /** The server no longer accepts the token. */
  onSignedOut?: Listener<'redress-signed-out'> | undefined;
}

/** The staff's desk: the queue, the nearest due time first, and the case that is being worked on. */
export const RedressDesk: (props: RedressDeskProps) => ReactElement = /* @__PURE__ */ elementComponent(
  'redress-desk',
  () => import('../desk/desk.ts'),
  {
    attributes: { me: 'me', locale: 'locale', theme: 'theme' },
    properties: ['desk', 'locales'],
    events: { onSignedOut: 'redress-signed-out' },
  },
);

export interface RedressDialogProps extends CommonProps<RedressDialogElement> {
  /** A client of the portal's own making, instead of one made from the attributes. */
  client?: RedressDialogElement['client'] | undefined;
  /** Address of the backend; may be relative to the page, and is the page's own server if it is not given. */
  endpoint?: RedressDialogElement['endpoint'] | undefined;
  /** The portal's public key. Without it, and without a client, the element waits for one. */
  portalKey?: RedressDialogElement['portalKey'] | undefined;
  /** Address of the page that shows a case by its tracking link. */
  trackingPage?: RedressDialogElement['trackingPage'] | undefined;
  /** For devices that many people share: nothing that can be read stays on it. */
  kiosk?: RedressDialogElement['kiosk'] | undefined;
  /** Who is signed in at the portal: a short token of the portal's server, asked for when it is needed. */
  identity?: RedressDialogElement['identity'] | undefined;
  /** Lets the customer meet a challenge that the portal’s server asks for, and resolves with the answer. */
  challenge?: RedressDialogElement['challenge'] | undefined;
  /** BCP 47 tag; without it the nearest `lang` around the element decides, then the browser. */
  locale?: RedressDialogElement['locale'] | undefined;
  /** Languages that the portal adds, and its changes of ours, for this element and all inside it; see `PortalLocale`. */
  locales?: RedressDialogElement['locales'] | undefined;
  /** `light` or `dark` instead of what the device prefers; `inherit` follows the `color-scheme` around it. */
  theme?: RedressDialogElement['theme'] | undefined;
  /** The dialog was closed. */
  onClosed?: Listener<'redress-closed'> | undefined;
}

/** The dialog in which customers report a problem and follow their cases. */
export const RedressDialog: (props: RedressDialogProps) => ReactElement = /* @__PURE__ */ elementComponent(
  'redress-dialog',
  () => import('../dialog/dialog.ts'),
  {
    attributes: {
      endpoint: 'endpoint',
      portalKey: 'portal-key',
      trackingPage: 'tracking-page',
      kiosk: 'kiosk',
      locale: 'locale',
      theme: 'theme',
    },
    properties: ['client', 'identity', 'challenge', 'locales'],
    events: { onClosed: 'redress-closed' },
  },
);

export interface RedressFormProps extends CommonProps<RedressFormElement> {
  /** Number of the order it is about, if the portal knows it. */
  order?: RedressFormElement['order'] | undefined;
  /** Number of the waybill it is about, if the portal knows it. */
  waybill?: RedressFormElement['waybill'] | undefined;
  /** Code of the branch it concerns, one of those the portal names. Without it the customer chooses where there are several. */
  branch?: RedressFormElement['branch'] | undefined;
  /** What it is, where the page is for one thing only, such as `misconduct`; otherwise the text tells. */
  kind?: RedressFormElement['kind'] | undefined;
  /** By which electronic suggestion box it is written, if by one: a shared tablet, or the code on a poster (WF-4.1.3). */
  via?: RedressFormElement['via'] | undefined;
  /** How the waybill's number begins, where that is known: it stands in the field, to be gone on with. */
  waybillPrefix?: RedressFormElement['waybillPrefix'] | undefined;
  /** Who is writing, as far as the portal knows; as an attribute it is JSON. */
  customer?: RedressFormElement['customer'] | undefined;
  /** A client of the portal's own making, instead of one made from the attributes. */
  client?: RedressFormElement['client'] | undefined;
  /** Address of the backend; may be relative to the page, and is the page's own server if it is not given. */
  endpoint?: RedressFormElement['endpoint'] | undefined;
  /** The portal's public key. Without it, and without a client, the element waits for one. */
  portalKey?: RedressFormElement['portalKey'] | undefined;
  /** Address of the page that shows a case by its tracking link. */
  trackingPage?: RedressFormElement['trackingPage'] | undefined;
  /** For devices that many people share: nothing that can be read stays on it. */
  kiosk?: RedressFormElement['kiosk'] | undefined;
  /** Who is signed in at the portal: a short token of the portal's server, asked for when it is needed. */
  identity?: RedressFormElement['identity'] | undefined;
  /** Lets the customer meet a challenge that the portal’s server asks for, and resolves with the answer. */
  challenge?: RedressFormElement['challenge'] | undefined;
  /** BCP 47 tag; without it the nearest `lang` around the element decides, then the browser. */
  locale?: RedressFormElement['locale'] | undefined;
  /** Languages that the portal adds, and its changes of ours, for this element and all inside it; see `PortalLocale`. */
  locales?: RedressFormElement['locales'] | undefined;
  /** `light` or `dark` instead of what the device prefers; `inherit` follows the `color-scheme` around it. */
  theme?: RedressFormElement['theme'] | undefined;
  /** `detail`: the `SubmissionState`, once the complaint is kept, sent or rejected. */
  onSubmitted?: Listener<'redress-submitted'> | undefined;
  /** `detail.id`: the customer wants to see how the case goes on. Unless it is prevented, the tracking page opens. */
  onFollow?: Listener<'redress-follow'> | undefined;
}

/** Takes a complaint: asks once and little (LA-4.1), shows while it is written what will happen with it, and then what became of it. */
export const RedressForm: (props: RedressFormProps) => ReactElement = /* @__PURE__ */ elementComponent(
  'redress-form',
  () => import('../form/form.ts'),
  {
    attributes: {
      order: 'order',
      waybill: 'waybill',
      branch: 'branch',
      kind: 'kind',
      via: 'via',
      waybillPrefix: 'waybill-prefix',
      endpoint: 'endpoint',
      portalKey: 'portal-key',
      trackingPage: 'tracking-page',
      kiosk: 'kiosk',
      locale: 'locale',
      theme: 'theme',
    },
    properties: ['customer', 'client', 'identity', 'challenge', 'locales'],
    events: { onSubmitted: 'redress-submitted', onFollow: 'redress-follow' },
  },
);

export interface RedressKioskProps extends CommonProps<RedressKioskElement> {
  /** Code of the site where the tablet stands, one of those the portal names. */
  branch?: RedressKioskElement['branch'] | undefined;
  /** Seconds without a touch or key after which a visit ends; twenty of them are a warning, which can be answered as often as one likes. 90 unless given, which is our choice; less than 30 counts as 30. */
  idleSeconds?: RedressKioskElement['idleSeconds'] | undefined;
  /** A client of the portal's own making, instead of one made from the attributes. */
  client?: RedressKioskElement['client'] | undefined;
  /** Address of the backend; may be relative to the page, and is the page's own server if it is not given. */
  endpoint?: RedressKioskElement['endpoint'] | undefined;
  /** The portal's public key. Without it, and without a client, the element waits for one. */
  portalKey?: RedressKioskElement['portalKey'] | undefined;
  /** Address of the page that shows a case by its tracking link. */
  trackingPage?: RedressKioskElement['trackingPage'] | undefined;
  /** For devices that many people share: nothing that can be read stays on it. */
  kiosk?: RedressKioskElement['kiosk'] | undefined;
  /** Who is signed in at the portal: a short token of the portal's server, asked for when it is needed. */
  identity?: RedressKioskElement['identity'] | undefined;
  /** Lets the customer meet a challenge that the portal’s server asks for, and resolves with the answer. */
  challenge?: RedressKioskElement['challenge'] | undefined;
  /** BCP 47 tag; without it the nearest `lang` around the element decides, then the browser. */
  locale?: RedressKioskElement['locale'] | undefined;
  /** Languages that the portal adds, and its changes of ours, for this element and all inside it; see `PortalLocale`. */
  locales?: RedressKioskElement['locales'] | undefined;
  /** `light` or `dark` instead of what the device prefers; `inherit` follows the `color-scheme` around it. */
  theme?: RedressKioskElement['theme'] | undefined;
}

/** The whole screen of a tablet that many people share, as in a warehouse: an electronic suggestion box (WF-4.1.3). */
export const RedressKiosk: (props: RedressKioskProps) => ReactElement = /* @__PURE__ */ elementComponent(
  'redress-kiosk',
  () => import('../kiosk/kiosk.ts'),
  {
    attributes: {
      branch: 'branch',
      idleSeconds: 'idle-seconds',
      endpoint: 'endpoint',
      portalKey: 'portal-key',
      trackingPage: 'tracking-page',
      kiosk: 'kiosk',
      locale: 'locale',
      theme: 'theme',
    },
    properties: ['client', 'identity', 'challenge', 'locales'],
    events: {},
  },
);

export interface RedressPosterProps extends CommonProps<RedressPosterElement> {
  /** Code of the site where it will hang, one of those the portal names. Without it, it is the portal's own. */
  branch?: RedressPosterElement['branch'] | undefined;
  /** How the numbers of waybills begin there, such as `HL-`: it stands in the form, to be gone on with. */
  waybillPrefix?: RedressPosterElement['waybillPrefix'] | undefined;
  /** Address of the page with `<redress-widget>` that the code leads to; may be relative to this page. */
  page?: RedressPosterElement['page'] | undefined;
  /** Its languages, as BCP 47 tags with blanks between them, such as `id en`; all of ours unless given. */
  languages?: RedressPosterElement['languages'] | undefined;
  /** The hotline's number, if there is one. */
  telephone?: RedressPosterElement['telephone'] | undefined;
  /** A client of the portal's own making, instead of one made from the attributes. */
  client?: RedressPosterElement['client'] | undefined;
  /** Address of the backend; may be relative to the page, and is the page's own server if it is not given. */
  endpoint?: RedressPosterElement['endpoint'] | undefined;
  /** The portal's public key. Without it, and without a client, the element waits for one. */
  portalKey?: RedressPosterElement['portalKey'] | undefined;
  /** Address of the page that shows a case by its tracking link. */
  trackingPage?: RedressPosterElement['trackingPage'] | undefined;
  /** For devices that many people share: nothing that can be read stays on it. */
  kiosk?: RedressPosterElement['kiosk'] | undefined;
  /** Who is signed in at the portal: a short token of the portal's server, asked for when it is needed. */
  identity?: RedressPosterElement['identity'] | undefined;
  /** Lets the customer meet a challenge that the portal’s server asks for, and resolves with the answer. */
  challenge?: RedressPosterElement['challenge'] | undefined;
  /** BCP 47 tag; without it the nearest `lang` around the element decides, then the browser. */
  locale?: RedressPosterElement['locale'] | undefined;
  /** Languages that the portal adds, and its changes of ours, for this element and all inside it; see `PortalLocale`. */
  locales?: RedressPosterElement['locales'] | undefined;
  /** `light` or `dark` instead of what the device prefers; `inherit` follows the `color-scheme` around it. */
  theme?: RedressPosterElement['theme'] | undefined;
}

/** A poster for the wall of a warehouse, to be printed on A4: an electronic suggestion box (WF-4.1.3). */
export const RedressPoster: (props: RedressPosterProps) => ReactElement = /* @__PURE__ */ elementComponent(
  'redress-poster',
  () => import('../poster/poster.ts'),
  {
    attributes: {
      branch: 'branch',
      waybillPrefix: 'waybill-prefix',
      page: 'page',
      languages: 'languages',
      telephone: 'telephone',
      endpoint: 'endpoint',
      portalKey: 'portal-key',
      trackingPage: 'tracking-page',
      kiosk: 'kiosk',
      locale: 'locale',
      theme: 'theme',
    },
    properties: ['client', 'identity', 'challenge', 'locales'],
    events: {},
  },
);

export interface RedressReceiptProps extends CommonProps<RedressReceiptElement> {
  /** What keeps and sends; made by `createClient`. */
  client?: RedressReceiptElement['client'] | undefined;
  /** What is shown: the state that `submit` answers, and that `redress-submitted` brings. */
  submission?: RedressReceiptElement['submission'] | undefined;
  /** Whether what was entered is still at hand, to be mended or added to. */
  editable?: RedressReceiptElement['editable'] | undefined;
  /** Whether it stands in a list of cases: what was entered is read from the device when it is to be mended, and nothing else is begun here. */
  listed?: RedressReceiptElement['listed'] | undefined;
  /** BCP 47 tag; without it the nearest `lang` around the element decides, then the browser. */
  locale?: RedressReceiptElement['locale'] | undefined;
  /** Languages that the portal adds, and its changes of ours, for this element and all inside it; see `PortalLocale`. */
  locales?: RedressReceiptElement['locales'] | undefined;
  /** `light` or `dark` instead of what the device prefers; `inherit` follows the `color-scheme` around it. */
  theme?: RedressReceiptElement['theme'] | undefined;
  /** `detail.id`: the customer wants to see how the case goes on. Unless it is prevented, the tracking page opens. */
  onFollow?: Listener<'redress-follow'> | undefined;
  /** `detail.id`: the complaint was taken back before it left; `detail.written` of one in a list: what was written. */
  onTakenBack?: Listener<'redress-taken-back'> | undefined;
  /** `detail.id`: a rejected complaint is to be mended; `detail.written` of one in a list: what was written. */
  onEditAgain?: Listener<'redress-edit-again'> | undefined;
  /** Another problem is to be reported. */
  onAnother?: Listener<'redress-another'> | undefined;
}

/** What became of a submission: kept on this device, received under a number, or not accepted. */
export const RedressReceipt: (props: RedressReceiptProps) => ReactElement = /* @__PURE__ */ elementComponent(
  'redress-receipt',
  () => import('../receipt/receipt.ts'),
  {
    attributes: { editable: 'editable', listed: 'listed', locale: 'locale', theme: 'theme' },
    properties: ['client', 'submission', 'locales'],
    events: {
      onFollow: 'redress-follow',
      onTakenBack: 'redress-taken-back',
      onEditAgain: 'redress-edit-again',
      onAnother: 'redress-another',
    },
  },
);

export interface RedressStatusProps extends CommonProps<RedressStatusElement> {
  /** Id of a case that the client knows. */
  caseId?: RedressStatusElement['caseId'] | undefined;
  /** A tracking link, or what stands in it after the `#`; without it and an id it is the page's own. */
  link?: RedressStatusElement['link'] | undefined;
  /** A message that was refused, to be mended. */
  draft?: RedressStatusElement['draft'] | undefined;
  /** A client of the portal's own making, instead of one made from the attributes. */
  client?: RedressStatusElement['client'] | undefined;
  /** Address of the backend; may be relative to the page, and is the page's own server if it is not given. */
  endpoint?: RedressStatusElement['endpoint'] | undefined;
  /** The portal's public key. Without it, and without a client, the element waits for one. */
  portalKey?: RedressStatusElement['portalKey'] | undefined;
  /** Address of the page that shows a case by its tracking link. */
  trackingPage?: RedressStatusElement['trackingPage'] | undefined;
  /** For devices that many people share: nothing that can be read stays on it. */
  kiosk?: RedressStatusElement['kiosk'] | undefined;
  /** Who is signed in at the portal: a short token of the portal's server, asked for when it is needed. */
  identity?: RedressStatusElement['identity'] | undefined;
  /** Lets the customer meet a challenge that the portal’s server asks for, and resolves with the answer. */
  challenge?: RedressStatusElement['challenge'] | undefined;
  /** BCP 47 tag; without it the nearest `lang` around the element decides, then the browser. */
  locale?: RedressStatusElement['locale'] | undefined;
  /** Languages that the portal adds, and its changes of ours, for this element and all inside it; see `PortalLocale`. */
  locales?: RedressStatusElement['locales'] | undefined;
  /** `light` or `dark` instead of what the device prefers; `inherit` follows the `color-scheme` around it. */
  theme?: RedressStatusElement['theme'] | undefined;
  /** The customer agreed, refused, claimed, rated, took back or opened again; `detail.command` says which. */
  onActed?: Listener<'redress-acted'> | undefined;
  /** The customer added something: `detail.text`. */
  onAdded?: Listener<'redress-added'> | undefined;
}

/** Shows a customer how a case stands: the recorded truth, kept promises and late ones alike (SH-8, WF-5.1.3), and lets them add to it, agree to a plan or refuse it, claim, rate how it was handled, take it back, and open it again. */
export const RedressStatus: (props: RedressStatusProps) => ReactElement = /* @__PURE__ */ elementComponent(
  'redress-status',
  () => import('../status/status.ts'),
  {
    attributes: {
      caseId: 'case-id',
      link: 'link',
      endpoint: 'endpoint',
      portalKey: 'portal-key',
      trackingPage: 'tracking-page',
      kiosk: 'kiosk',
      locale: 'locale',
      theme: 'theme',
    },
    properties: ['draft', 'client', 'identity', 'challenge', 'locales'],
    events: { onActed: 'redress-acted', onAdded: 'redress-added' },
  },
);

export interface RedressSurveyProps extends CommonProps<RedressSurveyElement> {
  /** Id of a case that the client knows. */
  caseId?: RedressSurveyElement['caseId'] | undefined;
  /** A tracking link, or what stands in it after the `#`; without it and an id it is the page's own. */
  link?: RedressSurveyElement['link'] | undefined;
  /** A client of the portal's own making, instead of one made from the attributes. */
  client?: RedressSurveyElement['client'] | undefined;
  /** Address of the backend; may be relative to the page, and is the page's own server if it is not given. */
  endpoint?: RedressSurveyElement['endpoint'] | undefined;
  /** The portal's public key. Without it, and without a client, the element waits for one. */
  portalKey?: RedressSurveyElement['portalKey'] | undefined;
  /** Address of the page that shows a case by its tracking link. */
  trackingPage?: RedressSurveyElement['trackingPage'] | undefined;
  /** For devices that many people share: nothing that can be read stays on it. */
  kiosk?: RedressSurveyElement['kiosk'] | undefined;
  /** Who is signed in at the portal: a short token of the portal's server, asked for when it is needed. */
  identity?: RedressSurveyElement['identity'] | undefined;
  /** Lets the customer meet a challenge that the portal’s server asks for, and resolves with the answer. */
  challenge?: RedressSurveyElement['challenge'] | undefined;
  /** BCP 47 tag; without it the nearest `lang` around the element decides, then the browser. */
  locale?: RedressSurveyElement['locale'] | undefined;
  /** Languages that the portal adds, and its changes of ours, for this element and all inside it; see `PortalLocale`. */
  locales?: RedressSurveyElement['locales'] | undefined;
  /** `light` or `dark` instead of what the device prefers; `inherit` follows the `color-scheme` around it. */
  theme?: RedressSurveyElement['theme'] | undefined;
  /** The customer answered: `detail.command` is `rate`. */
  onActed?: Listener<'redress-acted'> | undefined;
}

/** Asks a customer, by the link of the return visit's mail, how their case was handled: once, and then it shows what they said (WF-4.5.2). */
export const RedressSurvey: (props: RedressSurveyProps) => ReactElement = /* @__PURE__ */ elementComponent(
  'redress-survey',
  () => import('../survey/survey.ts'),
  {
    attributes: {
      caseId: 'case-id',
      link: 'link',
      endpoint: 'endpoint',
      portalKey: 'portal-key',
      trackingPage: 'tracking-page',
      kiosk: 'kiosk',
      locale: 'locale',
      theme: 'theme',
    },
    properties: ['client', 'identity', 'challenge', 'locales'],
    events: { onActed: 'redress-acted' },
  },
);

export interface RedressWidgetProps extends CommonProps<RedressWidgetElement> {
  /** A client of the portal's own making, instead of one made from the attributes. */
  client?: RedressWidgetElement['client'] | undefined;
  /** Who is signed in at the portal: a short token of the portal's server, asked for when it is needed. */
  identity?: RedressWidgetElement['identity'] | undefined;
  /** Lets the customer meet a challenge that the portal’s server asks for, and resolves with the answer. */
  challenge?: RedressWidgetElement['challenge'] | undefined;
  /** Number of the order the page is about; goes before the attribute. */
  order?: RedressWidgetElement['order'] | undefined;
  /** Number of the waybill the page is about; goes before the attribute. */
  waybill?: RedressWidgetElement['waybill'] | undefined;
  /** Code of the branch it concerns; goes before the attribute. */
  branch?: RedressWidgetElement['branch'] | undefined;
  /** What it is, where the page is for one thing only; goes before the attribute. */
  kind?: RedressWidgetElement['kind'] | undefined;
  /** Who is writing, as far as the portal knows; goes before the attribute. */
  customer?: RedressWidgetElement['customer'] | undefined;
  /** Languages that the portal adds, and its changes of ours, for the button and all behind it; see `PortalLocale`. */
  locales?: RedressWidgetElement['locales'] | undefined;
  /** Address of the backend; may be relative to the page. */
  endpoint?: string | undefined;
  /** The portal's public key. */
  portalKey?: string | undefined;
  /** BCP 47 tag; without it the nearest `lang` decides. */
  locale?: string | undefined;
  /** Address of the page that shows a case by its tracking link. */
  trackingPage?: string | undefined;
  /** For tablets that many people share: nothing that can be read stays on the device. */
  kiosk?: boolean | undefined;
  /** Loads all that a report needs while the page is idle, so that one can be begun after the connection has gone. Kiosks, and pages that a service worker controls, do so anyway; elsewhere the client comes when somebody reaches for the button. */
  preload?: boolean | undefined;
  /** Hides the button: the portal calls `open()` itself. */
  noButton?: boolean | undefined;
  /** Instead of what the device prefers. */
  theme?: 'light' | 'dark' | 'inherit' | undefined;
  /** `detail`: the `SubmissionState` of a complaint that is kept, sent or rejected. */
  onSubmitted?: Listener<'redress-submitted'> | undefined;
  /** The dialog was closed. */
  onClosed?: Listener<'redress-closed'> | undefined;
}

/** The button in the corner of a portal, and the dialog behind it. */
export const RedressWidget: (props: RedressWidgetProps) => ReactElement = /* @__PURE__ */ elementComponent(
  'redress-widget',
  () => import('../widget/widget.ts'),
  {
    attributes: {
      order: 'order',
      waybill: 'waybill',
      branch: 'branch',
      kind: 'kind',
      endpoint: 'endpoint',
      portalKey: 'portal-key',
      locale: 'locale',
      trackingPage: 'tracking-page',
      kiosk: 'kiosk',
      preload: 'preload',
      noButton: 'no-button',
      theme: 'theme',
    },
    properties: ['client', 'identity', 'challenge', 'customer', 'locales'],
    events: { onSubmitted: 'redress-submitted', onClosed: 'redress-closed' },
  },
);
