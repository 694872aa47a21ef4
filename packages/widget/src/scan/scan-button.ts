import { define } from '../core/define.ts';
import { RedressScanButton } from './scan-button.component.ts';

define('redress-scan-button', RedressScanButton);

export { RedressScanButton };
