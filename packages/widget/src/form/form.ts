import { define } from '../core/define.ts';
import { RedressForm } from './form.component.ts';

define('redress-form', RedressForm);

export { RedressForm };
