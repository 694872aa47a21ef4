/** Cases that have been selected, and the one from which a range is taken. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly from?: string | undefined;
}

export const nothingSelected: Selection = { ids: new Set() };

/** One more, or one less. */
export function toggled({ ids }: Selection, id: string): Selection {
  const others = [...ids].filter((each) => each !== id);
  return { ids: new Set(ids.has(id) ? others : [...others, id]), from: id };
}

/** All up to this one as well, in the order in which they are shown; the next range begins where this one did. */
export function extended(selection: Selection, to: string, shown: readonly string[]): Selection {
  const { ids, from = to } = selection;
  const ends = [shown.indexOf(from), shown.indexOf(to)];
  // Where it began is out of sight.
  if (ends.includes(-1)) return { ids: new Set([...ids, to]), from: to };
  const range = shown.slice(Math.min(...ends), Math.max(...ends) + 1);
  return { ids: new Set([...ids, ...range]), from };
}

/** All that are shown, or, when they have been already, none of them. */
export function allToggled({ ids }: Selection, shown: readonly string[]): Selection {
  const isAll = shown.every((id) => ids.has(id));
  return { ids: new Set(isAll ? [...ids].filter((id) => !shown.includes(id)) : [...ids, ...shown]) };
}
