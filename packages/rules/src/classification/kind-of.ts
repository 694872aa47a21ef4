import type { Issue, Kind } from '../core/vocabulary.ts';

/** What a case about an issue is: a few issues make it something else than a complaint. */
export const kindOf = (issue: Issue | undefined): Kind =>
  issue === 'praise' || issue === 'suggestion' || issue === 'hazard' || issue === 'misconduct'
    ? issue
    : 'complaint';
