import type { OutboxEntry } from '../outbox/entry.ts';
import type { OutboxStore } from '../ports.ts';
import { createMemoryStore } from './memory-store.ts';

/**
 * A store that never refuses a complaint: what the device cannot keep (storage full or blocked) is kept in the page's
 * memory, and `kept` says so.
 */
export async function openFallbackStore(openDurable: () => Promise<OutboxStore>): Promise<OutboxStore> {
  const memory = createMemoryStore();
  let durable: OutboxStore;
  try {
    durable = await openDurable();
  } catch {
    return memory;
  }
  const casesInMemory = new Set<string>();
  const entriesInMemory = new Set<string>();
  const ofCase = (caseId: string): OutboxStore => (casesInMemory.has(caseId) ? memory : durable);
  const ofEntry = (entryId: string): OutboxStore => (entriesInMemory.has(entryId) ? memory : durable);
  const both = async <T>(ask: (store: OutboxStore) => Promise<readonly T[]>): Promise<T[]> => [
    ...(await ask(durable)),
    ...(await ask(memory)),
  ];

  return {
    kept: (caseId) => ofCase(caseId).kept(caseId),
    add: async (record, entries) => {
      try {
        return await durable.add(record, entries);
      } catch {
        casesInMemory.add(record.id);
        for (const { id } of entries) entriesInMemory.add(id);
        return memory.add(record, entries);
      }
    },
    entries: async () =>
      (await both<OutboxEntry>((store) => store.entries())).sort((a, b) => a.order - b.order),
    put: (entry) => ofEntry(entry.id).put(entry),
    append: async (entry) => {
      try {
        return await ofCase(entry.caseId).append(entry);
      } catch {
        const record = await durable.case(entry.caseId);
        if (!record) return false;
        // The case stays where it is; in memory it only stands for the entry's place.
        entriesInMemory.add(entry.id);
        await memory.putCase(record);
        return memory.append(entry);
      }
    },
    reject: async (entry, record) => {
      await ofEntry(entry.id).put(entry);
      await ofCase(record.id).putCase(record);
    },
    remove: (id) => ofEntry(id).remove(id),
    settle: async (id, record) => {
      if (ofEntry(id) === ofCase(record.id)) return ofCase(record.id).settle(id, record);
      await ofCase(record.id).putCase(record);
      await ofEntry(id).remove(id);
    },
    takeBack: async (caseId) => {
      const taken = await ofCase(caseId).takeBack(caseId);
      if (taken) {
        for (const { id } of (await memory.entries()).filter((entry) => entry.caseId === caseId))
          await memory.remove(id);
      }
      return taken;
    },
    cases: async () => [
      ...(await durable.cases()),
      ...(await memory.cases()).filter(({ id }) => casesInMemory.has(id)),
    ],
    case: (id) => ofCase(id).case(id),
    putCase: (record) => ofCase(record.id).putCase(record),
    read: (name) => durable.read(name),
    write: (name, value) => durable.write(name, value),
    close: () => durable.close(),
  };
}
