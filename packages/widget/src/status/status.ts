import { define } from '../core/define.ts';
import '../photos/photo-picker.ts';
import { RedressAddInformation } from './add-information.component.ts';
import { RedressCaseFiles } from './case-files.component.ts';
import { RedressClaim } from './claim.component.ts';
import { RedressOffer } from './offer.component.ts';
import { RedressRating } from './rating.component.ts';
import { RedressReopen } from './reopen.component.ts';
import { RedressStatus } from './status.component.ts';
import { RedressWithdraw } from './withdraw.component.ts';

define('redress-add-information', RedressAddInformation);
define('redress-offer', RedressOffer);
define('redress-rating', RedressRating);
define('redress-claim', RedressClaim);
define('redress-reopen', RedressReopen);
define('redress-withdraw', RedressWithdraw);
define('redress-case-files', RedressCaseFiles);
define('redress-status', RedressStatus);

export { RedressStatus };
