import { define } from '../core/define.ts';
import { RedressAddInformation } from './add-information.component.ts';
import { RedressRating } from './rating.component.ts';
import { RedressStatus } from './status.component.ts';

define('redress-add-information', RedressAddInformation);
define('redress-rating', RedressRating);
define('redress-status', RedressStatus);

export { RedressStatus };
