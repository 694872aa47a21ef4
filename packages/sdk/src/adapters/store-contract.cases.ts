import { photoOf, record, submissionOf, caseIds } from '../outbox/world.cases.ts';
import type { OutboxStore } from '../ports.ts';

/** What every store must do; run against each of them, where it lives. */
export const storeContract: readonly [
  sentence: string,
  check: (store: OutboxStore, equal: (actual: unknown, expected: unknown) => void) => Promise<void>,
][] = [
  [
    'a case and its entries are there after they were added, in their order',
    async (store, equal) => {
      await store.add(record(), [
        submissionOf(),
        photoOf('photo-2', caseIds[0], 3),
        photoOf('photo-1', caseIds[0], 2),
      ]);
      equal(
        (await store.entries()).map(({ id }) => id),
        [caseIds[0], 'photo-1', 'photo-2'],
      );
      equal(await store.case(caseIds[0]), record());
      equal(await store.cases(), [record()]);
    },
  ],
  [
    'a case is added once; a second time changes nothing',
    async (store, equal) => {
      equal(await store.add(record(), [submissionOf()]), true);
      equal(await store.add({ ...record(), issue: 'damaged' }, [submissionOf(), photoOf('photo-1')]), false);
      equal(await store.case(caseIds[0]), record());
      equal(
        (await store.entries()).map(({ id }) => id),
        [caseIds[0]],
      );
    },
  ],
  [
    'an entry is appended to a case that is there, and to no other',
    async (store, equal) => {
      await store.add(record(), []);
      equal(await store.append(photoOf('photo-1')), true);
      equal(await store.append(photoOf('photo-2', caseIds[1])), false);
      equal(
        (await store.entries()).map(({ id }) => id),
        ['photo-1'],
      );
    },
  ],
  [
    'a rejection is kept with what it means for the case',
    async (store, equal) => {
      const rejected = { type: 'about:blank', title: 'Refused.', status: 422, code: 'body-invalid' as const };
      await store.add(record(), [submissionOf()]);
      await store.reject({ ...submissionOf(), rejected }, { ...record(), rejected });
      equal((await store.entries())[0]?.rejected, rejected);
      equal((await store.case(caseIds[0]))?.rejected, rejected);
    },
  ],
  [
    'bytes come back as they were',
    async (store, equal) => {
      await store.add(record(), [photoOf('photo-1')]);
      const [entry] = await store.entries();
      equal(entry?.kind === 'photo' && [...new Uint8Array(entry.bytes)], [1, 2, 3]);
    },
  ],
  [
    'an entry is replaced while it is there, and only then',
    async (store, equal) => {
      await store.add(record(), [submissionOf()]);
      equal(await store.put({ ...submissionOf(), attempts: 3 }), true);
      equal((await store.entries())[0]?.attempts, 3);
      await store.remove(caseIds[0]);
      equal(await store.put(submissionOf()), false);
      equal(await store.entries(), []);
    },
  ],
  [
    'settling removes the entry and keeps what was learnt about the case',
    async (store, equal) => {
      await store.add(record(), [submissionOf(), photoOf('photo-1')]);
      await store.settle(caseIds[0], { ...record(), issue: 'damaged' });
      equal(
        (await store.entries()).map(({ id }) => id),
        ['photo-1'],
      );
      equal((await store.case(caseIds[0]))?.issue, 'damaged');
    },
  ],
  [
    'taking back removes a case with all its entries, and leaves other cases alone',
    async (store, equal) => {
      await store.add(record(), [submissionOf(), photoOf('photo-1')]);
      await store.add(record(caseIds[1]), [submissionOf(caseIds[1], 9)]);
      equal(await store.takeBack(caseIds[0]), true);
      equal(
        (await store.entries()).map(({ id }) => id),
        [caseIds[1]],
      );
      equal(await store.case(caseIds[0]), undefined);
    },
  ],
  [
    'nothing is taken back once a part of it has left, nor twice',
    async (store, equal) => {
      await store.add(record(), [{ ...submissionOf(), left: true }, photoOf('photo-1')]);
      equal(await store.takeBack(caseIds[0]), false);
      equal((await store.entries()).length, 2);
      equal(await store.takeBack(caseIds[1]), false);
    },
  ],
  [
    'what the server has rejected can be discarded',
    async (store, equal) => {
      const rejected = { type: 'about:blank', title: 'Refused.', status: 422, code: 'body-invalid' as const };
      await store.add(record(), [{ ...submissionOf(), left: true, rejected }, photoOf('photo-1')]);
      equal(await store.takeBack(caseIds[0]), true);
      equal(await store.entries(), []);
    },
  ],
  [
    'small values are kept by name',
    async (store, equal) => {
      equal(await store.read('profile'), undefined);
      await store.write('profile', { etag: 'a' });
      equal(await store.read('profile'), { etag: 'a' });
    },
  ],
];
