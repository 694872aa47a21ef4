import type { PhotoManifest } from '../contract/index.ts';
import type { ShownFile } from '../evidence/evidence.ts';
import type { OutboxStore } from '../ports.ts';
import type { KeptEntry } from './entry.ts';

/** Files that wait with what announced them, under their names, and what they show. */
export async function waitingFiles(
  store: OutboxStore,
  entries: readonly KeptEntry[],
  announced: readonly PhotoManifest[],
): Promise<readonly ShownFile[]> {
  const files = await Promise.all(
    entries.map(async (entry) => {
      if (entry.kind !== 'photo') return [];
      const bytes = await store.bytes(entry.id);
      if (!bytes) return [];
      const { name = entry.id, shows } = announced.find(({ id }) => id === entry.id) ?? {};
      return { file: new File([bytes], name, { type: entry.type }), shows };
    }),
  );
  return files.flat();
}
