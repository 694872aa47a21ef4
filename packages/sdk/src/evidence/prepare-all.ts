import { limits } from '../contract/limits.ts';
import { prepareEvidence, type PreparedEvidence } from './prepare-evidence.ts';

/** Prepares the files of one complaint, each in its place. Those beyond `limits.photos` are too many. */
export async function prepareAll(
  files: readonly File[],
  prepare: (file: File) => Promise<PreparedEvidence> = prepareEvidence,
): Promise<readonly PreparedEvidence[]> {
  const prepared: PreparedEvidence[] = [];
  // One after the other: phones have little memory for open pictures.
  for (const file of files)
    prepared.push(prepared.length < limits.photos ? await prepare(file) : { ok: false, reason: 'too-many' });
  return prepared;
}
