import { define } from '../core/define.ts';
import { RedressScanner } from './scanner.component.ts';

define('redress-scanner', RedressScanner);

export { RedressScanner };
