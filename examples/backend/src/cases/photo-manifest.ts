import type { PhotoManifest } from '@redress/sdk/contract';
import { ProblemError } from '../http/problems.ts';

/** @throws {ProblemError} `body-invalid` when a photo's id is used twice on a case */
export function requireNewPhotos(
  announced: readonly PhotoManifest[],
  known: readonly { readonly id: string }[] = [],
): void {
  const taken = new Set(known.map(({ id }) => id));
  const faults = announced.flatMap(({ id }, index) => {
    const repeated = taken.has(id);
    taken.add(id);
    return repeated
      ? [
          {
            pointer: `/photos/${index}/id`,
            detail: 'Another photo of this case has this id. Each photo needs its own.',
          },
        ]
      : [];
  });
  if (faults.length > 0)
    throw new ProblemError('body-invalid', 'Photos are told apart by their ids.', { faults });
}
