import { define } from '../core/define.ts';
import { RedressWidget } from './launcher.ts';

define('redress-widget', RedressWidget);

export { RedressWidget };
