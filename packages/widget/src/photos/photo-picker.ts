import { define } from '../core/define.ts';
import { RedressPhotoPicker } from './photo-picker.component.ts';

define('redress-photo-picker', RedressPhotoPicker);

export { RedressPhotoPicker };
