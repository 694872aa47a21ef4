import { leaseAfter, leaseName, type LeaseRecord } from '../outbox/lease-record.ts';
import { mayBeTakenBack, partBytes, type KeptEntry, type Learn, type OutboxEntry } from '../outbox/entry.ts';
import { due, isWaitingForNetwork, lineUp } from '../outbox/line.ts';
import type { StoredDraft } from '../outbox/stored-draft.ts';
import type { OutboxStore } from '../ports.ts';
import { shelfNames, type Cabinet, type Reach } from './cabinet.ts';

/** What every store does, wherever its shelves stand. */
export function createCabinetStore({ kept, transact, close }: Cabinet): OutboxStore {
  return {
    kept: () => kept,

    add: (record, entries) =>
      transact(['cases', 'entries', 'bytes', 'drafts'], 'readwrite', async (reach) => {
        if (await reach.get('cases', record.id)) return false;
        const draft = await reach.get('drafts', record.id);
        await Promise.all([
          reach.put('cases', record.id, record),
          ...entries.map((entry) => putWithBytes(reach, entry)),
          dropDraft(reach, draft),
        ]);
        await lineUpCase(reach, record.id);
        return true;
      }),
    append: (...entries) =>
      transact(['cases', 'entries', 'bytes'], 'readwrite', async (reach) => {
        if (!(await reach.get('cases', entries[0].caseId))) return false;
        await Promise.all(entries.map((entry) => putWithBytes(reach, entry)));
        await lineUpCase(reach, entries[0].caseId);
        return true;
      }),
    entries: () => transact(['entries'], 'readonly', async (reach) => inOrder(await reach.all('entries'))),
    ofCase: (caseId) =>
      transact(['entries'], 'readonly', async (reach) => inOrder(await reach.ofCase(caseId))),
    next: (stretches, except = none) =>
      transact(['entries'], 'readonly', async (reach) => {
        for (const stretch of stretches) {
          const found = await reach.first(stretch, except);
          if (found) return found;
        }
        return undefined;
      }),
    endWaitForNetwork: () =>
      transact(['entries'], 'readwrite', async (reach) => {
        for (const entry of await reach.all('entries'))
          if (isWaitingForNetwork(entry)) await reach.put('entries', entry.id, { ...entry, ...due });
      }),
    bytes: (photoId) => transact(['bytes'], 'readonly', (reach) => reach.get('bytes', photoId)),
    put: (entry) =>
      transact(['entries'], 'readwrite', async (reach) => {
        if (!(await reach.get('entries', entry.id))) return false;
        await reach.put('entries', entry.id, entry);
        return true;
      }),
    remove: (id) =>
      transact(['entries', 'bytes'], 'readwrite', async (reach) => {
        const entry = await reach.get('entries', id);
        if (!entry) return;
        await drop(reach, id);
        await lineUpCase(reach, entry.caseId);
      }),
    reject: (entry, learn) =>
      transact(['cases', 'entries'], 'readwrite', async (reach) => {
        // Everything may have been forgotten while it was under way.
        if (!(await reach.get('entries', entry.id))) return;
        await reach.put('entries', entry.id, entry);
        await lineUpCase(reach, entry.caseId);
        await amend(reach, entry.caseId, learn);
      }),
    settle: (entryId, caseId, learn) =>
      transact(['cases', 'entries', 'bytes'], 'readwrite', async (reach) => {
        await drop(reach, entryId);
        await lineUpCase(reach, caseId);
        await amend(reach, caseId, learn);
      }),
    takeBack: (caseId) =>
      transact(['cases', 'entries', 'bytes'], 'readwrite', async (reach) => {
        const own = await reach.ofCase(caseId);
        if (!mayBeTakenBack(own)) return false;
        await Promise.all([reach.delete('cases', caseId), ...own.map(({ id }) => drop(reach, id))]);
        return true;
      }),

    forget: (caseId) =>
      transact(['cases', 'entries'], 'readwrite', async (reach) => {
        if ((await reach.ofCase(caseId)).length > 0) return false;
        await reach.delete('cases', caseId);
        return true;
      }),

    cases: () => transact(['cases'], 'readonly', (reach) => reach.all('cases')),
    case: (id) => transact(['cases'], 'readonly', (reach) => reach.get('cases', id)),
    putCase: (record) =>
      transact(['cases'], 'readwrite', async (reach) => {
        await reach.put('cases', record.id, record);
      }),
    amend: (caseId, learn) => transact(['cases'], 'readwrite', (reach) => amend(reach, caseId, learn)),

    drafts: () => transact(['drafts'], 'readonly', (reach) => reach.all('drafts')),
    putDraft: (draft, bytes) =>
      transact(['cases', 'drafts', 'bytes'], 'readwrite', async (reach) => {
        // It has been submitted meanwhile.
        if (await reach.get('cases', draft.id)) return;
        const before = await reach.get('drafts', draft.id);
        const gone = before?.photos.filter(({ id }) => !draft.photos.some((photo) => photo.id === id)) ?? [];
        await Promise.all([
          reach.put('drafts', draft.id, draft),
          ...[...bytes].map(([id, each]) => reach.put('bytes', id, each)),
          ...gone.map(({ id }) => reach.delete('bytes', id)),
        ]);
      }),
    removeDraft: (id) =>
      transact(['drafts', 'bytes'], 'readwrite', async (reach) =>
        dropDraft(reach, await reach.get('drafts', id)),
      ),

    read: (name) => transact(['values'], 'readonly', (reach) => reach.get('values', name)),
    write: (name, value) =>
      transact(['values'], 'readwrite', async (reach) => {
        await reach.put('values', name, value);
      }),
    takeLease: (holder, stale) =>
      transact(['values'], 'readwrite', async (reach) => {
        const current = (await reach.get('values', leaseName)) as LeaseRecord | undefined;
        const lease = leaseAfter(current, holder, stale);
        if (lease !== current) await reach.put('values', leaseName, lease);
        return lease;
      }),
    giveBackLease: (holder) =>
      transact(['values'], 'readwrite', async (reach) => {
        const current = (await reach.get('values', leaseName)) as LeaseRecord | undefined;
        if (current?.holder === holder) await reach.delete('values', leaseName);
      }),
    wipe: () =>
      transact(shelfNames, 'readwrite', async (reach) => {
        await Promise.all(shelfNames.map((shelf) => reach.clear(shelf)));
      }),
    close,
  };
}

const none: ReadonlySet<string> = new Set();

const inOrder = (entries: readonly KeptEntry[]): readonly KeptEntry[] =>
  [...entries].sort((a, b) => a.order - b.order);

/** Something of a case has come or gone: others may be next, or have to wait. */
async function lineUpCase(reach: Reach, caseId: string): Promise<void> {
  const changed = lineUp(inOrder(await reach.ofCase(caseId)));
  await Promise.all(changed.map((entry) => reach.put('entries', entry.id, entry)));
}

async function putWithBytes(reach: Reach, entry: OutboxEntry): Promise<void> {
  const [kept, bytes] = partBytes(entry);
  await Promise.all([
    reach.put('entries', kept.id, kept),
    ...(bytes ? [reach.put('bytes', kept.id, bytes)] : []),
  ]);
}

async function drop(reach: Reach, entryId: KeptEntry['id']): Promise<void> {
  await Promise.all([reach.delete('entries', entryId), reach.delete('bytes', entryId)]);
}

async function amend(reach: Reach, caseId: string, learn: Learn): Promise<void> {
  const record = await reach.get('cases', caseId);
  if (record) await reach.put('cases', caseId, learn(record));
}

async function dropDraft(reach: Reach, draft: StoredDraft | undefined): Promise<void> {
  if (!draft) return;
  await Promise.all([
    reach.delete('drafts', draft.id),
    ...draft.photos.map(({ id }) => reach.delete('bytes', id)),
  ]);
}
