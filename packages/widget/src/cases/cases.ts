import { define } from '../core/define.ts';
import '../receipt/receipt.ts';
import { RedressCases } from './cases.component.ts';

define('redress-cases', RedressCases);

export { RedressCases };
