'use client';

/** The elements as components of React 19. */
export {
  RedressCases,
  RedressDesk,
  RedressDialog,
  RedressForm,
  RedressReceipt,
  RedressStatus,
  RedressSurvey,
  RedressWidget,
} from './components.generated.ts';
export type {
  RedressCasesProps,
  RedressDeskProps,
  RedressDialogProps,
  RedressFormProps,
  RedressReceiptProps,
  RedressStatusProps,
  RedressSurveyProps,
  RedressWidgetProps,
} from './components.generated.ts';
/** What a `ref` holds. */
export type { RedressCases as RedressCasesElement } from '../cases/cases.component.ts';
export type { RedressDesk as RedressDeskElement } from '../desk/desk.component.ts';
export type { RedressDialog as RedressDialogElement } from '../dialog/dialog.component.ts';
export type { RedressForm as RedressFormElement } from '../form/form.component.ts';
export type { RedressReceipt as RedressReceiptElement } from '../receipt/receipt.component.ts';
export type { RedressStatus as RedressStatusElement } from '../status/status.component.ts';
export type { RedressSurvey as RedressSurveyElement } from '../survey/survey.component.ts';
export type { RedressWidget as RedressWidgetElement } from '../widget/launcher.ts';
