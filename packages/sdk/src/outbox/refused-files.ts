import type { OutboxStore } from '../ports.ts';

/** The photos that wait with a message that was refused, under their names. */
export async function refusedFiles(store: OutboxStore, partId: string): Promise<readonly File[]> {
  const entries = await store.entries();
  const part = entries.find(({ id }) => id === partId);
  if (part?.kind !== 'command' || !part.rejected) return [];
  const { photos = [] } = JSON.parse(part.body) as { photos?: readonly { id: string; name: string }[] };
  const names = new Map(photos.map(({ id, name }) => [id, name]));
  const files = await Promise.all(
    entries.map(async (entry) => {
      if (entry.kind !== 'photo' || entry.announcedBy !== partId) return [];
      const bytes = await store.bytes(entry.id);
      return bytes ? new File([bytes], names.get(entry.id) ?? entry.id, { type: entry.type }) : [];
    }),
  );
  return files.flat();
}
