import { define } from '../core/define.ts';
import '../form/form.ts';
import { RedressKiosk } from './kiosk.component.ts';

define('redress-kiosk', RedressKiosk);

export { RedressKiosk };
