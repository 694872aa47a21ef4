import type { KeptEntry, OutboxEntry, StoredCase } from '../outbox/entry.ts';
import type { StoredDraft } from '../outbox/stored-draft.ts';
import { createMemoryStore } from './memory-store.ts';

export const isPhoto = ({ kind }: KeptEntry): boolean => kind === 'photo';

/** What memory holds because the device does not: the store with it in, and what of that is there in its own right. */
export interface HeldInMemory {
  readonly memory: ReturnType<typeof createMemoryStore>;
  readonly cases: Set<string>;
  readonly entries: Map<string, KeptEntry>;
  readonly drafts: Set<string>;
  /** Entries on the device whose last change it had no room for. */
  readonly changed: Map<string, KeptEntry>;
  holdCase(record: StoredCase, entries: readonly OutboxEntry[]): Promise<boolean>;
  /** The case stays where it is; in memory it only stands for the entry's place. */
  holdEntry(record: StoredCase, entry: OutboxEntry): Promise<boolean>;
  forgetEntry(id: string): Promise<void>;
  forgetDraft(id: string): Promise<void>;
  bytesOf(photos: StoredDraft['photos']): Promise<Map<string, ArrayBuffer>>;
  isEmpty(): boolean;
  clear(): Promise<void>;
}

export function createHeldInMemory(): HeldInMemory {
  const memory = createMemoryStore();
  const cases = new Set<string>();
  const entries = new Map<string, KeptEntry>();
  const drafts = new Set<string>();
  const changed = new Map<string, KeptEntry>();
  return {
    memory,
    cases,
    entries,
    drafts,
    changed,
    holdCase: (record, own) => {
      cases.add(record.id);
      for (const entry of own) entries.set(entry.id, entry);
      return memory.add(record, own);
    },
    holdEntry: async (record, entry) => {
      entries.set(entry.id, entry);
      await memory.putCase(record);
      return memory.append(entry);
    },
    forgetEntry: async (id) => {
      entries.delete(id);
      changed.delete(id);
      await memory.remove(id);
    },
    forgetDraft: async (id) => {
      drafts.delete(id);
      await memory.removeDraft(id);
    },
    bytesOf: async (photos) => {
      const found = await Promise.all(photos.map(async ({ id }) => [id, await memory.bytes(id)] as const));
      return new Map(found.flatMap(([id, bytes]) => (bytes ? [[id, bytes]] : [])));
    },
    isEmpty: () => cases.size + entries.size + drafts.size === 0,
    clear: async () => {
      for (const own of [cases, entries, drafts, changed]) own.clear();
      await memory.wipe();
    },
  };
}
