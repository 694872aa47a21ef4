import { define } from '../core/define.ts';
import '../photos/photo-picker.ts';
import '../receipt/receipt.ts';
import '../scan/scan-button.ts';
import { RedressForm } from './form.component.ts';

define('redress-form', RedressForm);

export { RedressForm };
