export { RedressCaseList } from './cases/case-list.component.ts';
export { RedressDesk } from './desk/desk.component.ts';
export { RedressDialog, type ComplaintContext } from './dialog/dialog.component.ts';
export { RedressForm } from './form/form.component.ts';
export { RedressReceipt } from './receipt/receipt.component.ts';
export { RedressStatus } from './status/status.component.ts';
export { RedressWidget } from './widget/launcher.ts';
export { locales, type Locale } from './localization/locale.ts';
