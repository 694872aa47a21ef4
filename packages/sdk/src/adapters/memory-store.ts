import { mayBeTakenBack, type OutboxEntry, type StoredCase } from '../outbox/entry.ts';
import type { OutboxStore } from '../ports.ts';

/** A store that lasts as long as the page: where storage is blocked, and in tests. */
export function createMemoryStore(): OutboxStore {
  const cases = new Map<string, StoredCase>();
  const entries = new Map<string, OutboxEntry>();
  const values = new Map<string, unknown>();
  return {
    kept: () => 'memory',
    add: async (record, added) => {
      if (cases.has(record.id)) return false;
      cases.set(record.id, record);
      for (const entry of added) entries.set(entry.id, entry);
      return true;
    },
    entries: async () => [...entries.values()].sort((a, b) => a.order - b.order),
    put: async (entry) => {
      if (!entries.has(entry.id)) return false;
      entries.set(entry.id, entry);
      return true;
    },
    append: async (entry) => {
      if (!cases.has(entry.caseId)) return false;
      entries.set(entry.id, entry);
      return true;
    },
    reject: async (entry, record) => {
      entries.set(entry.id, entry);
      cases.set(record.id, record);
    },
    remove: async (id) => void entries.delete(id),
    settle: async (id, record) => {
      entries.delete(id);
      cases.set(record.id, record);
    },
    takeBack: async (caseId) => {
      const own = [...entries.values()].filter((entry) => entry.caseId === caseId);
      if (!mayBeTakenBack(own)) return false;
      for (const { id } of own) entries.delete(id);
      cases.delete(caseId);
      return true;
    },
    cases: async () => [...cases.values()],
    case: async (id) => cases.get(id),
    putCase: async (record) => void cases.set(record.id, record),
    read: async (name) => values.get(name),
    write: async (name, value) => void values.set(name, value),
    close: () => {},
  };
}
