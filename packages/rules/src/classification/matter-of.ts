import { issues, type Issue, type Kind } from '../core/vocabulary.ts';
import type { Classification } from './classification.ts';
import { kindOf } from './kind-of.ts';

/** What the reporter, or the page they write on, says that it is. */
export interface Chosen {
  readonly kind?: Kind | undefined;
  readonly issue?: Issue | undefined;
}

/** What a case is taken for when it comes in: what was chosen holds, the text tells the rest (WF-4.2.2). */
export function matterOf(
  { kind, issue }: Chosen,
  classification: Pick<Classification, 'kind' | 'issues'>,
): { readonly kind: Kind; readonly issue: Issue } {
  return {
    kind: kind ?? (issue ? kindOf(issue) : classification.kind),
    // A few kinds are issues, too: a hazard whose text says nothing else is one.
    issue: issue ?? classification.issues[0] ?? issues.find((each) => each === kind) ?? 'unrelated',
  };
}
