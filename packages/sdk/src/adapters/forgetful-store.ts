import type { StoredCase } from '../outbox/entry.ts';
import type { ForgetfulStore, OutboxStore } from '../ports.ts';

/**
 * A store that lets go of a case as soon as nothing of it waits any more. What was sent last stays in memory until the
 * next complaint is begun, so that its tracking link can be shown and followed.
 */
export function createForgetfulStore<S extends OutboxStore>(store: S): S & ForgetfulStore {
  const sent = new Map<string, StoredCase>();

  async function letGo(caseId: string): Promise<void> {
    const record = await store.case(caseId);
    if (record?.receipt && (await store.forget(caseId))) sent.set(caseId, record);
  }

  return {
    ...store,
    forgetSent: () => sent.clear(),
    add: (record, entries) => {
      sent.clear();
      return store.add(record, entries);
    },
    append: async (...entries) => {
      const record = sent.get(entries[0].caseId);
      if (record) await store.putCase(record);
      return store.append(...entries);
    },
    settle: async (entryId, caseId, learn) => {
      await store.settle(entryId, caseId, learn);
      await letGo(caseId);
    },
    remove: async (entryId) => {
      await store.remove(entryId);
      for (const { id } of await store.cases()) await letGo(id);
    },
    amend: async (caseId, learn) => {
      const record = sent.get(caseId);
      if (record) sent.set(caseId, learn(record));
      await store.amend(caseId, learn);
    },
    case: async (id) => (await store.case(id)) ?? sent.get(id),
    cases: async () => {
      const kept = await store.cases();
      return [...kept, ...[...sent.values()].filter(({ id }) => !kept.some((each) => each.id === id))];
    },
    wipe: () => {
      sent.clear();
      return store.wipe();
    },
  };
}
