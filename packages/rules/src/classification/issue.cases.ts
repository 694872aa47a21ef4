import type { Issue, Kind, Severity } from '../core/vocabulary.ts';
import type { Classification } from './classification.ts';

/** A text as customers write it, and the issue that comes first. */
export type IssueCase = readonly [text: string, first: Issue];

/** What is to be made of a text; what is not named does not matter. */
export interface Expected {
  /** The first issue; undefined: none. */
  readonly issue?: Issue | undefined;
  /** Issues that are found, whichever is first. */
  readonly also?: readonly Issue[];
  readonly severity?: Severity;
  readonly kind?: Kind;
  readonly stated?: Classification['stated'];
}

/** How people write: the aspect, in the language itself, a text, and what is to be made of it. */
export type AspectCase = readonly [aspect: string, text: string, expected: Expected];
