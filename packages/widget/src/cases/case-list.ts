import { define } from '../core/define.ts';
import { RedressCaseList } from './case-list.component.ts';

define('redress-case-list', RedressCaseList);

export { RedressCaseList };
