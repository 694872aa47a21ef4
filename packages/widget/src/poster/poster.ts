import { define } from '../core/define.ts';
import { RedressPoster } from './poster.component.ts';

define('redress-poster', RedressPoster);

export { RedressPoster };
