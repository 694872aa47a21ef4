import type { PhotoManifest } from '../contract/index.ts';
import type { ShownFile } from '../evidence/evidence.ts';
import type { OutboxStore } from '../ports.ts';

/** The photos that wait with a message that was refused, under their names, and what they show. */
export async function refusedFiles(store: OutboxStore, partId: string): Promise<readonly ShownFile[]> {
  const entries = await store.entries();
  const part = entries.find(({ id }) => id === partId);
  if (part?.kind !== 'command' || !part.rejected) return [];
  const { photos = [] } = JSON.parse(part.body) as { photos?: readonly PhotoManifest[] };
  const announced = new Map(photos.map((photo) => [photo.id, photo]));
  const files = await Promise.all(
    entries.map(async (entry) => {
      if (entry.kind !== 'photo' || entry.announcedBy !== partId) return [];
      const bytes = await store.bytes(entry.id);
      if (!bytes) return [];
      const { name = entry.id, shows } = announced.get(entry.id) ?? {};
      return { file: new File([bytes], name, { type: entry.type }), shows };
    }),
  );
  return files.flat();
}
