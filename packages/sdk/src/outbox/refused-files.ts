import type { PhotoManifest } from '../contract/index.ts';
import type { ShownFile } from '../evidence/evidence.ts';
import type { OutboxStore } from '../ports.ts';
import { waitingFiles } from './waiting-files.ts';

/** The photos that wait with a message that was refused. */
export async function refusedFiles(store: OutboxStore, partId: string): Promise<readonly ShownFile[]> {
  const entries = await store.entries();
  const part = entries.find(({ id }) => id === partId);
  if (part?.kind !== 'command' || !part.rejected) return [];
  const { photos = [] } = JSON.parse(part.body) as { photos?: readonly PhotoManifest[] };
  const own = entries.filter((entry) => entry.announcedBy === partId);
  return waitingFiles(store, own, photos);
}
