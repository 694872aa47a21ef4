import {
  caseIds,
  commandOf,
  draftOf,
  keptPhotoOf,
  photoOf,
  record,
  submissionOf,
} from '../outbox/entries.cases.ts';
import type { OutboxStore } from '../ports.ts';

const [one, other] = caseIds;
const photos = ['a', 'b'].map((id) => ({ id, name: `${id}.jpg`, type: 'image/jpeg' }));
const bytes = (...numbers: number[]): ArrayBuffer => new Uint8Array(numbers).buffer;

/** What a device goes through in some days, one operation after the other. */
export const storeStory: readonly ((store: OutboxStore) => Promise<unknown>)[] = [
  (store) => store.write('profile', { etag: 'a' }),
  (store) =>
    store.putDraft(
      draftOf(one, photos),
      new Map([
        ['a', bytes(1)],
        ['b', bytes(2, 2)],
      ]),
    ),
  (store) => store.add(record(), [submissionOf(), photoOf('photo-1'), photoOf('photo-2', one, 3)]),
  (store) => store.put({ ...submissionOf(), left: true, attempts: 1 }),
  (store) => store.add(record(other), [submissionOf(other, 9), photoOf('photo-3', other, 10)]),
  (store) => store.settle(one, one, (known) => ({ ...known, issue: 'damaged' })),
  (store) => store.append(commandOf('command-1', one, 11), photoOf('photo-4', one, 12)),
  (store) => store.put({ ...keptPhotoOf('photo-1'), waitsFor: 'network', notBefore: 50 }),
  (store) => store.endWaitForNetwork(),
  (store) => store.settle('photo-1', one, (known) => ({ ...known, photos: { total: 2, sent: 1 } })),
  (store) => store.putDraft(draftOf('draft-2', photos.slice(1)), new Map([['b', bytes(3, 3, 3)]])),
  (store) => store.takeBack(other),
  (store) => store.removeDraft('draft-2'),
];

/** Everything that a store has, bytes as numbers, in an order that does not depend on the store. */
export async function contentsOf(store: OutboxStore): Promise<string> {
  const ids = ['a', 'b', 'photo-1', 'photo-2', 'photo-3', 'photo-4'];
  const kept = await Promise.all(ids.map((id) => store.bytes(id)));
  const byId = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
    [...all].sort((x, y) => (x.id < y.id ? -1 : 1));
  return JSON.stringify({
    cases: byId(await store.cases()),
    entries: await store.entries(),
    drafts: byId(await store.drafts()),
    profile: await store.read('profile'),
    bytes: kept.map((each) => each && [...new Uint8Array(each)]),
  });
}
