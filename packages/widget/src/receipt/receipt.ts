import { define } from '../core/define.ts';
import { RedressReceipt } from './receipt.component.ts';

define('redress-receipt', RedressReceipt);

export { RedressReceipt };
