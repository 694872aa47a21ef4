import type { PhotoManifest } from '@redress/sdk/contract';
import { repeatedPhotos } from '@redress/sdk/server';
import { ProblemError } from '../http/problems.ts';

/** @throws {ProblemError} `body-invalid` when a photo's id is used twice on a case */
export function requireNewPhotos(
  announced: readonly PhotoManifest[],
  known: readonly { readonly id: string }[] = [],
): void {
  const faults = repeatedPhotos(announced, known);
  if (faults.length > 0)
    throw new ProblemError('body-invalid', 'Photos are told apart by their ids.', { faults });
}
