import type { SavedDraft } from '../client.ts';
import type { Submission } from '../contract/index.ts';
import type { OutboxStore } from '../ports.ts';
import { waitingFiles } from './waiting-files.ts';

/** What was written in a complaint that has not arrived, as a form takes it. Nothing once it has. */
export async function whatWasWritten(
  store: OutboxStore,
  caseId: string,
): Promise<SavedDraft['complaint'] | undefined> {
  const entries = await store.ofCase(caseId);
  const submission = entries.find(({ kind }) => kind === 'submission');
  if (submission?.kind !== 'submission') return undefined;
  const frozen = JSON.parse(submission.body) as Submission;
  // When and how it was written, and under which id, is the next one's own.
  const { id: _id, writtenAt: _writtenAt, filling: _filling, photos, consent, ...entered } = frozen;
  const own = entries.filter(({ announcedBy }) => announcedBy === undefined);
  return {
    ...entered,
    consent: consent && { version: consent.version },
    photos: await waitingFiles(store, own, photos),
  };
}
