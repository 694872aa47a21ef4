import type { Category, Issue, Language, Severity } from '../core/vocabulary.ts';

/** A text with what a person made of it: a row of a set by which classifiers are scored and fitted. */
export interface LabelledRow {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  /** In the labels of the set, which are coarser than the issues. */
  readonly gold: { readonly category: Category; readonly issue: Issue; readonly severity: Severity };
  /** Other readings that are right too: here none, for a person chose one. */
  readonly alt: readonly [];
  readonly also_issues: readonly [];
  /** The issue itself. */
  readonly issue: Issue;
}

/** A confirmed or corrected classification (WF-4.2.2) as a labelled row. */
export const labelledRow = ({
  category,
  issue,
  severity,
  ...row
}: Pick<LabelledRow, 'id' | 'lang' | 'text' | 'issue'> & LabelledRow['gold']): LabelledRow => ({
  ...row,
  gold: { category, issue: coarseLabel(issue), severity },
  alt: [],
  also_issues: [],
  issue,
});

/** Issues that a labelled set does not tell apart, by the one that stands for them. */
const coarser: Readonly<Partial<Record<Issue, Issue>>> = {
  'not-dispatched': 'delay',
  spoiled: 'damaged',
  storage: 'damaged',
  waiting: 'loading-speed',
  'loading-form': 'loading-speed',
  'no-reply': 'unreachable',
  'late-information': 'misinformation',
  hospitality: 'attitude',
  misconduct: 'attitude',
  environment: 'facility',
  hazard: 'facility',
  publicity: 'suggestion',
  'product-quality': 'unrelated',
};

/** The label that an issue counts as in a labelled set. */
export const coarseLabel = (issue: Issue): Issue => coarser[issue] ?? issue;
