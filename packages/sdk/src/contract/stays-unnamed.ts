import type { Reporter } from './submission.schema.ts';

/** Whether nobody may ever tie a case to its customer: the reporter is anonymous, or wants to be known to few (CS-7.7). */
export const staysUnnamed = (reporter: Reporter | undefined): boolean =>
  reporter?.anonymous === true || reporter?.confidential === true;
