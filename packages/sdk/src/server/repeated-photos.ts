import type { PhotoManifest, Problem } from '../contract/index.ts';

/** Photos are told apart by their ids: the faults where one is announced that the case has already, or twice. */
export function repeatedPhotos(
  announced: readonly PhotoManifest[],
  known: readonly { readonly id: string }[] = [],
): NonNullable<Problem['faults']> {
  const taken = new Set(known.map(({ id }) => id));
  return announced.flatMap(({ id }, index) => {
    const isRepeated = taken.has(id);
    taken.add(id);
    return isRepeated
      ? [
          {
            pointer: `/photos/${index}/id`,
            detail: 'Another photo of this case has this id. Each photo needs its own.',
          },
        ]
      : [];
  });
}
