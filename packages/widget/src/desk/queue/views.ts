import type { QueueFilter, SavedView } from '@redress/sdk/desk';
import type { QueueTexts } from '../../localization/messages/en.queue.ts';
import { isSameFilter, openCases } from './filter-controls.ts';

/** The views that can be chosen, and which of them is shown. */
export interface Views {
  /** Those that everybody has; a filter that is no view is one of them while it is shown. */
  readonly usual: readonly SavedView[];
  readonly saved: readonly SavedView[];
  readonly shown: SavedView;
}

/** @param last name of the view that was chosen last: several may show the same */
export function viewsFor(
  filter: QueueFilter,
  saved: readonly SavedView[],
  last: string | undefined,
  texts: QueueTexts['views'],
): Views {
  const everybodys: readonly SavedView[] = [
    { name: texts.open, filter: openCases },
    { name: texts.all, filter: {} },
  ];
  const same = [...everybodys, ...saved].filter((view) => isSameFilter(view.filter, filter));
  const known = same.find(({ name }) => name === last) ?? same[0];
  const shown = known ?? { name: texts.unsaved, filter };
  return { usual: known ? everybodys : [...everybodys, shown], saved, shown };
}
