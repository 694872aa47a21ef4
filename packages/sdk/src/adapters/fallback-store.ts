import type { KeptEntry, OutboxEntry, StoredCase } from '../outbox/entry.ts';
import { due, firstIn, isWaitingForNetwork } from '../outbox/line.ts';
import { readyEntries } from '../outbox/ready-entries.ts';
import type { OutboxStore, StoreInTrouble } from '../ports.ts';
import type { Device } from './device.ts';
import { createHeldInMemory, isPhoto } from './held-in-memory.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { recover } from './recovery.ts';

type Work<T> = (store: OutboxStore) => Promise<T>;

async function orElse<T>(work: Promise<T>, otherwise: (error: unknown) => T | Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    return otherwise(error);
  }
}

/**
 * A store that never refuses a complaint: what the device cannot keep (storage full, blocked or missing) is kept in the
 * page's memory, and `kept` says so, until the device takes it. A photo that is too large for what is left does not take
 * the complaint with it: the text goes to the device, the photo to memory.
 */
export function createFallbackStore(device: Device): OutboxStore & StoreInTrouble {
  const held = createHeldInMemory();
  const { memory } = held;
  // Nothing may change while things move from memory to the device.
  const inTurn = oneAtATime();

  const onDevice = device.use;
  /** The same; while the device is in trouble, memory is all there is. */
  const whereItIs = <T>(work: Work<T>): Promise<T> =>
    orElse(onDevice(work), (error) => {
      if (device.trouble()) return work(memory);
      throw error;
    });
  const withCase = <T>(caseId: string, work: Work<T>): Promise<T> =>
    held.cases.has(caseId) ? work(memory) : whereItIs(work);
  const withEntry = <T>(entryId: string, work: Work<T>): Promise<T> =>
    held.entries.has(entryId) ? work(memory) : whereItIs(work);
  /** What is on the device cannot be read while it is in trouble; that it fails for a moment is no answer. */
  const listed = <T>(list: Work<readonly T[]>): Promise<readonly T[]> =>
    orElse(onDevice(list), (error) => {
      if (device.trouble()) return [];
      throw error;
    });

  async function addTextFirst(record: StoredCase, entries: readonly OutboxEntry[]): Promise<boolean> {
    const texts = entries.filter((entry) => !isPhoto(entry));
    if (!(await onDevice((store) => store.add(record, texts)))) return false;
    for (const photo of entries.filter(isPhoto))
      await orElse(
        onDevice((store) => store.append(photo)),
        () => held.holdEntry(record, photo),
      );
    return true;
  }

  /** What is announced must not come before what announces it, so where that is held, the rest is. */
  async function appendOneByOne(record: StoredCase, entries: readonly OutboxEntry[]): Promise<boolean> {
    for (const entry of entries)
      await orElse(
        held.entries.has(entry.announcedBy ?? '')
          ? held.holdEntry(record, entry)
          : onDevice((store) => store.append(entry)),
        () => held.holdEntry(record, entry),
      );
    return true;
  }

  /** What is on the device, as it has become since, and what memory holds. */
  async function merged(list: Work<readonly KeptEntry[]>): Promise<readonly KeptEntry[]> {
    const stored = await listed(list);
    return [
      ...stored.filter(({ id }) => !held.entries.has(id)).map((entry) => held.changed.get(entry.id) ?? entry),
      ...(await list(memory)),
    ].sort((a, b) => a.order - b.order);
  }
  const ofCase = (caseId: string): Promise<readonly KeptEntry[]> => merged((store) => store.ofCase(caseId));

  const entries = (): Promise<readonly KeptEntry[]> => merged((store) => store.entries());
  /** The quick way, while memory holds nothing that the device does not; else what works with both. */
  const ifAllOnDevice = <T>(work: Work<T>, otherwise: () => Promise<T>): Promise<T> =>
    held.isEmpty() && held.changed.size === 0 ? orElse(onDevice(work), otherwise) : otherwise();

  const put = (entry: KeptEntry): Promise<boolean> =>
    inTurn(() =>
      orElse(
        withEntry(entry.id, async (store) => {
          const isThere = await store.put(entry);
          held.changed.delete(entry.id);
          return isThere;
        }),
        async () => {
          // A device without room for a mark must not keep what is on it from leaving.
          const isThere = (await whereItIs((store) => store.ofCase(entry.caseId))).some(
            ({ id }) => id === entry.id,
          );
          if (isThere) held.changed.set(entry.id, entry);
          return isThere;
        },
      ),
    );

  return {
    kept: (caseId) =>
      held.cases.has(caseId) || (caseId === '' && device.trouble() !== undefined) ? 'memory' : 'device',
    trouble: device.trouble,
    onOpened: device.onOpened,
    onlyInMemory: (caseId) =>
      [...held.entries.values()].filter((entry) => entry.caseId === caseId && isPhoto(entry)).length,
    hasToRecover: () => !held.isEmpty(),
    recover: async () => {
      // It may take its time, or never open: who listens hears of it.
      if (device.trouble()) void device.open();
      if (device.trouble() || held.isEmpty()) return [];
      return inTurn(() => recover(held, device));
    },

    add: (record, entries) =>
      inTurn(async () => {
        if (held.cases.has(record.id)) return false;
        const added = await orElse(
          onDevice((store) => store.add(record, entries)),
          () => orElse(addTextFirst(record, entries), () => held.holdCase(record, entries)),
        );
        await held.forgetDraft(record.id);
        return added;
      }),
    append: (...entries) =>
      inTurn(() => {
        const [{ caseId }] = entries;
        if (held.cases.has(caseId)) {
          for (const entry of entries) held.entries.set(entry.id, entry);
          return memory.append(...entries);
        }
        return orElse(
          onDevice((store) => store.append(...entries)),
          async () => {
            const record = await whereItIs((store) => store.case(caseId));
            return record ? appendOneByOne(record, entries) : false;
          },
        );
      }),
    entries,
    ofCase,
    next: (stretches, except = new Set()) =>
      ifAllOnDevice(
        (store) => store.next(stretches, except),
        async () => {
          // Neither device nor memory knows what of a case the other has.
          const ready = readyEntries(await entries());
          for (const stretch of stretches) {
            const found = firstIn(ready, stretch, except);
            if (found) return found;
          }
          return undefined;
        },
      ),
    endWaitForNetwork: () =>
      ifAllOnDevice(
        (store) => store.endWaitForNetwork(),
        async () => {
          for (const entry of await entries())
            if (isWaitingForNetwork(entry)) await put({ ...entry, ...due });
        },
      ),
    bytes: async (id) => (await memory.bytes(id)) ?? whereItIs((store) => store.bytes(id)),
    put,
    remove: (id) =>
      inTurn(async () => {
        if (!held.entries.has(id)) await whereItIs((store) => store.remove(id));
        await held.forgetEntry(id);
      }),
    reject: (entry, learn) =>
      inTurn(async () => {
        if (held.entries.has(entry.id) && !held.cases.has(entry.caseId))
          await whereItIs((store) => store.amend(entry.caseId, learn));
        await withEntry(entry.id, (store) => store.reject(entry, learn));
        held.changed.delete(entry.id);
      }),
    settle: (entryId, caseId, learn) =>
      inTurn(async () => {
        if (held.entries.has(entryId) && !held.cases.has(caseId))
          await whereItIs((store) => store.amend(caseId, learn));
        await withEntry(entryId, (store) => store.settle(entryId, caseId, learn));
        await held.forgetEntry(entryId);
      }),
    takeBack: (caseId) =>
      inTurn(async () => {
        const hasLeft = [...held.changed.values()].some((entry) => entry.caseId === caseId && entry.left);
        if (hasLeft || !(await withCase(caseId, (store) => store.takeBack(caseId)))) return false;
        held.cases.delete(caseId);
        for (const entry of [...held.entries.values()])
          if (entry.caseId === caseId) await held.forgetEntry(entry.id);
        return true;
      }),
    forget: (caseId) =>
      inTurn(async () => {
        if ([...held.entries.values()].some((entry) => entry.caseId === caseId)) return false;
        if (!(await withCase(caseId, (store) => store.forget(caseId)))) return false;
        held.cases.delete(caseId);
        return true;
      }),

    cases: async () => [
      ...(await listed((store) => store.cases())).filter(({ id }) => !held.cases.has(id)),
      ...(await memory.cases()).filter(({ id }) => held.cases.has(id)),
    ],
    case: (id) => withCase(id, (store) => store.case(id)),
    putCase: (record) =>
      inTurn(() =>
        orElse(
          withCase(record.id, (store) => store.putCase(record)),
          async () => {
            held.cases.add(record.id);
            await memory.putCase(record);
          },
        ),
      ),
    amend: (caseId, learn) => inTurn(() => withCase(caseId, (store) => store.amend(caseId, learn))),

    drafts: async () => [
      ...(await listed((store) => store.drafts())).filter(({ id }) => !held.drafts.has(id)),
      ...(await memory.drafts()),
    ],
    putDraft: (draft, bytes) =>
      inTurn(async () => {
        const all = new Map([...(await held.bytesOf(draft.photos)), ...bytes]);
        try {
          await onDevice((store) => store.putDraft(draft, all));
          await held.forgetDraft(draft.id);
        } catch {
          held.drafts.add(draft.id);
          await memory.putDraft(draft, all);
          const photos = draft.photos.filter(({ id }) => !all.has(id));
          await orElse(
            onDevice((store) => store.putDraft({ ...draft, photos }, new Map())),
            () => {},
          );
        }
      }),
    removeDraft: (id) =>
      inTurn(async () => {
        await held.forgetDraft(id);
        await whereItIs((store) => store.removeDraft(id));
      }),

    read: async (name) =>
      (await orElse(
        onDevice((store) => store.read(name)),
        () => undefined,
      )) ?? memory.read(name),
    write: (name, value) =>
      inTurn(() =>
        orElse(
          onDevice((store) => store.write(name, value)),
          () => memory.write(name, value),
        ),
      ),
    // A device without room for it must not keep what is on it from leaving: ids make it harmless that two send.
    takeLease: (holder, stale) =>
      orElse(
        onDevice((store) => store.takeLease(holder, stale)),
        () => memory.takeLease(holder, stale),
      ),
    giveBackLease: (holder) =>
      orElse(
        onDevice((store) => store.giveBackLease(holder)),
        () => memory.giveBackLease(holder),
      ),
    wipe: () =>
      inTurn(async () => {
        await held.clear();
        await whereItIs((store) => store.wipe());
      }),
    close: device.close,
  };
}
