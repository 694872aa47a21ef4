import { define } from '../core/define.ts';
import '../form/form.ts';
import { RedressDialog } from './dialog.component.ts';

define('redress-dialog', RedressDialog);

export { RedressDialog };
