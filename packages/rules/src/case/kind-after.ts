import { kindOf } from '../classification/kind-of.ts';
import type { Issue, Kind } from '../core/vocabulary.ts';
import type { Case } from './case.ts';

/**
 * What a case is once its issue is corrected. Some issues make it a danger, a report, praise or a suggestion, and it is none
 * of these any more without them; a return, a service on site or an enquiry stays one.
 */
export function kindAfter(issue: Issue, current: Case): Kind {
  if (issue === current.issue) return current.kind;
  const told = kindOf(issue);
  return told !== 'complaint' || kindOf(current.issue) === current.kind ? told : current.kind;
}
