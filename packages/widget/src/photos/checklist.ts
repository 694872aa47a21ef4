import type { EvidenceItem } from '@redress/rules';
import type { Attached } from './evidence-list.ts';

/** A place for one item of evidence. */
export interface Slot {
  readonly item: EvidenceItem;
  /** What fills it. */
  readonly attached?: Attached | undefined;
}

/** What was added, as the issue at hand wants it. */
export interface Checklist {
  readonly slots: readonly Slot[];
  /** How many slots are filled with something that is ready to be sent. */
  readonly filled: number;
  /** What is in no slot: added as something more, or for an item of another issue. */
  readonly more: readonly Attached[];
}

/**
 * Puts each file into the slot that it was added for. One whose item the issue does not want is not lost: it stands among the others
 * with its item kept, and is back in its slot as soon as there is one.
 *
 * @param items what the issue wants, each once
 */
export function checklistOf(items: readonly EvidenceItem[], attached: readonly Attached[]): Checklist {
  const slots = items.map((item) => ({ item, attached: attached.find(({ shows }) => shows === item) }));
  const placed = new Set(slots.map((slot) => slot.attached));
  return {
    slots,
    filled: slots.filter((slot) => slot.attached?.file !== undefined).length,
    more: attached.filter((each) => !placed.has(each)),
  };
}

/** What the issue wants and nothing says that it shows. */
export const missingItems = (
  items: readonly EvidenceItem[],
  photos: readonly { readonly shows?: EvidenceItem | undefined }[],
): readonly EvidenceItem[] => items.filter((item) => !photos.some(({ shows }) => shows === item));
