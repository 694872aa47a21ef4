import { define } from '../core/define.ts';
import { RedressRating } from '../status/rating.component.ts';
import { RedressSurvey } from './survey.component.ts';

define('redress-rating', RedressRating);
define('redress-survey', RedressSurvey);

export { RedressSurvey };
