import type { Issue } from '../core/vocabulary.ts';

/** A text and the issue that a reader would name first. */
export type IssueCase = readonly [text: string, first: Issue];
