import type { KeptEntry, OutboxEntry } from '../outbox/entry.ts';
import type { Device } from './device.ts';
import { isPhoto, type HeldInMemory } from './held-in-memory.ts';

/**
 * Moves to the device what memory holds. What does not fit stays where it is; the next may be smaller.
 *
 * @returns the cases of which something has moved
 */
export async function recover(held: HeldInMemory, { use: onDevice }: Device): Promise<readonly string[]> {
  const moved = new Set<string>();
  const attempt = async (move: Promise<void>, caseId?: string): Promise<void> => {
    try {
      await move;
      if (caseId !== undefined) moved.add(caseId);
    } catch {
      // It is tried again later.
    }
  };

  /** With its texts; its photos follow one by one. */
  async function moveCase(caseId: string): Promise<void> {
    const record = (await held.memory.case(caseId))!;
    const texts = (await held.memory.entries()).filter(
      (entry) => entry.caseId === caseId && !isPhoto(entry),
    ) as OutboxEntry[];
    await onDevice(async (store) => {
      if (await store.add(record, texts)) return;
      for (const text of texts) await store.append(text);
    });
    held.cases.delete(caseId);
    for (const { id } of texts) await held.forgetEntry(id);
  }

  async function moveEntry(entry: KeptEntry): Promise<void> {
    const bytes = await held.memory.bytes(entry.id);
    await onDevice((store) => store.append({ ...entry, ...(bytes && { bytes }) } as OutboxEntry));
    await held.forgetEntry(entry.id);
  }

  async function moveDraft(id: string): Promise<void> {
    const draft = (await held.memory.drafts()).find((each) => each.id === id);
    if (draft) {
      const bytes = await held.bytesOf(draft.photos);
      await onDevice((store) => store.putDraft(draft, bytes));
    }
    await held.forgetDraft(id);
  }

  for (const id of [...held.cases]) await attempt(moveCase(id), id);
  for (const entry of await held.memory.entries())
    // What is announced stays behind what announces it.
    if (!held.cases.has(entry.caseId) && !held.entries.has(entry.announcedBy ?? ''))
      await attempt(moveEntry(entry), entry.caseId);
  for (const id of [...held.drafts]) await attempt(moveDraft(id));
  return [...moved];
}
