import {
  caseIds,
  commandOf,
  draftOf,
  keptPhotoOf,
  photoOf,
  record,
  submissionOf,
} from '../outbox/entries.cases.ts';
import type { KeptEntry } from '../outbox/entry.ts';
import { never, type Stretch } from '../outbox/line.ts';
import type { Standing } from '../outbox/standing.ts';
import type { OutboxStore } from '../ports.ts';

const refused = { type: 'about:blank', title: 'Refused.', status: 422, code: 'body-invalid' as const };
const closed: Standing = { stage: 'closed', awaits: [] };
const idsOf = (entries: readonly KeptEntry[]): readonly string[] => entries.map(({ id }) => id);

/** The ids of all that is in the line, kind by kind. */
async function inLine(store: OutboxStore): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const kind of ['submission', 'command', 'photo'] as const)
    for (let found; (found = await store.next([{ kind, from: 0, until: never }], ids));) ids.add(found.id);
  return [...ids];
}

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
    'a command is appended together with its photos, or nothing of it',
    async (store, equal) => {
      const photos = [photoOf('photo-1', caseIds[0], 8), photoOf('photo-2', caseIds[0], 9)];
      equal(await store.append(commandOf('command-1'), ...photos), false);
      equal([await store.entries(), await store.bytes('photo-1')], [[], undefined]);
      await store.add(record(), []);
      equal(await store.append(commandOf('command-1'), ...photos), true);
      equal(
        new Set((await store.entries()).map(({ id }) => id)),
        new Set(['command-1', 'photo-1', 'photo-2']),
      );
      equal((await store.bytes('photo-2'))?.byteLength, 3);
    },
  ],
  [
    'what waits of one case is listed apart from the rest, in its order',
    async (store, equal) => {
      await store.add(record(), [submissionOf(), photoOf('photo-2', caseIds[0], 3), photoOf('photo-1')]);
      await store.add(record(caseIds[1]), [submissionOf(caseIds[1], 9)]);
      equal(idsOf(await store.ofCase(caseIds[0])), [caseIds[0], 'photo-1', 'photo-2']);
      equal(idsOf(await store.ofCase(caseIds[1])), [caseIds[1]]);
      equal(await store.ofCase('019a9c5e-0000-7000-8000-00000000000c'), []);
    },
  ],
  [
    'in front of those behind a place is the next by time and order, whatever stands before it',
    async (store, equal) => {
      const [a, b, c] = ['a', 'b', 'c'].map((end) => `019a9c5e-0000-7000-8000-00000000001${end}`);
      await store.add(record(a), [{ ...submissionOf(a, 5), notBefore: 10 }]);
      await store.add(record(b), [{ ...submissionOf(b, 6), notBefore: 10 }]);
      await store.add(record(c), [{ ...submissionOf(c, 4), notBefore: 20 }]);
      const behind = async (from: number, notBefore: number, order: number) =>
        (await store.next([{ kind: 'submission', from, until: never, behind: { notBefore, order } }]))?.id;
      equal(await behind(0, 10, 4), a);
      equal(await behind(0, 10, 5), b);
      equal(await behind(0, 10, 6), c);
      equal(await behind(0, 20, 4), undefined);
      // A place before the stretch hides nothing of it.
      equal(await behind(15, 10, 5), c);
    },
  ],
  [
    'in front is what is due first, then what was added first, within the stretch that is asked for',
    async (store, equal) => {
      const [a, b, c] = ['a', 'b', 'c'] as const;
      for (const [at, id] of [c, b, a].entries()) await store.add(record(id), [submissionOf(id, 3 - at)]);
      const next = async (from: number, until: number, ...except: string[]) =>
        (await store.next([{ kind: 'submission', from, until }], new Set(except)))?.id;
      equal(await next(0, 1), a);
      equal(await next(0, 1, a), b);
      equal(await next(0, 1, a, b, c), undefined);
      await store.put({ ...submissionOf(a, 1), notBefore: 50 });
      await store.put({ ...submissionOf(b, 2), notBefore: 40 });
      equal([await next(0, 40), await next(0, 41, c), await next(41, 50)], [c, b, undefined]);
      equal([await next(41, 51), await next(0, never, c)], [a, b]);
    },
  ],
  [
    'of several stretches the first that has one counts',
    async (store, equal) => {
      await store.add(record(), [commandOf('command-1')]);
      await store.add(record(caseIds[1]), [photoOf('photo-1', caseIds[1])]);
      const whole = (kind: Stretch['kind']) => ({ kind, from: 0, until: never });
      const next = async (...kinds: Stretch['kind'][]) => (await store.next(kinds.map(whole)))?.id;
      equal(await next('submission'), undefined);
      equal(await next('submission', 'photo', 'command'), 'photo-1');
      equal(await next('submission', 'command', 'photo'), 'command-1');
      equal(await next(), undefined);
    },
  ],
  [
    'photos and commands are not in the line before their case has arrived, commands come one after the other',
    async (store, equal) => {
      await store.add(record(), [submissionOf(), photoOf('photo-1')]);
      await store.append(commandOf('command-1', caseIds[0], 3));
      await store.append(commandOf('command-2', caseIds[0], 4));
      await store.append(commandOf('command-3', caseIds[0], 5));
      equal(await inLine(store), [caseIds[0]]);
      await store.settle(caseIds[0], caseIds[0], (known) => known);
      equal(await inLine(store), ['command-1', 'photo-1']);
      await store.settle('command-1', caseIds[0], (known) => known);
      equal(await inLine(store), ['command-2', 'photo-1']);
      await store.reject({ ...commandOf('command-2', caseIds[0], 4), rejected: refused }, (known) => known);
      equal(await inLine(store), ['command-3', 'photo-1']);
      await store.remove('command-3');
      equal(await inLine(store), ['photo-1']);
    },
  ],
  [
    'what has been rejected is not in the line, nor what would have followed it',
    async (store, equal) => {
      await store.add(record(), [submissionOf(), photoOf('photo-1')]);
      await store.reject({ ...submissionOf(), rejected: refused }, (known) => known);
      equal(await inLine(store), []);
      equal(idsOf(await store.entries()), [caseIds[0], 'photo-1']);
    },
  ],
  [
    'the wait for the network ends at once, the one that the server asked for does not',
    async (store, equal) => {
      await store.add(record(), [submissionOf(), photoOf('photo-1')]);
      await store.add(record(caseIds[1]), [submissionOf(caseIds[1], 9)]);
      await store.put({ ...submissionOf(), waitsFor: 'network', notBefore: 50 });
      await store.put({ ...submissionOf(caseIds[1], 9), waitsFor: 'server', notBefore: 50 });
      const due = async () => (await store.next([{ kind: 'submission', from: 0, until: 50 }]))?.id;
      equal(await due(), undefined);
      await store.endWaitForNetwork();
      equal(await due(), caseIds[0]);
      equal(new Set(await inLine(store)), new Set(caseIds));
    },
  ],
  [
    'many wait as well as few',
    async (store, equal) => {
      const many = Array.from({ length: 250 }, (_, at) => `case-${String(at).padStart(3, '0')}`);
      await Promise.all(many.map((id, at) => store.add(record(id), [submissionOf(id, at)])));
      equal(idsOf(await store.entries()), many);
      equal((await store.cases()).map(({ id }) => id).sort(), many);
      for (const id of many.slice(0, 3)) await store.settle(id, id, (known) => known);
      equal((await store.next([{ kind: 'submission', from: 0, until: 1 }]))?.id, many[3]);
    },
  ],
  [
    'a rejection is kept with what it means for the case',
    async (store, equal) => {
      const rejected = { type: 'about:blank', title: 'Refused.', status: 422, code: 'body-invalid' as const };
      await store.add(record(), [submissionOf()]);
      await store.reject({ ...submissionOf(), rejected }, (known) => ({ ...known, rejected }));
      equal((await store.entries())[0]?.rejected, rejected);
      equal((await store.case(caseIds[0]))?.rejected, rejected);
      await store.wipe();
      await store.reject({ ...submissionOf(), rejected }, (known) => ({ ...known, rejected }));
      equal(await store.entries(), []);
    },
  ],
  [
    'entries are listed without bytes, which come back as they were, until the photo has been sent',
    async (store, equal) => {
      await store.add(record(), [photoOf('photo-1')]);
      await store.append(photoOf('photo-2', caseIds[0], 3));
      equal(await store.entries(), [keptPhotoOf('photo-1'), keptPhotoOf('photo-2', caseIds[0], 3)]);
      for (const id of ['photo-1', 'photo-2'])
        equal([...new Uint8Array((await store.bytes(id))!)], [1, 2, 3]);
      await store.put({ ...keptPhotoOf('photo-1'), attempts: 1 });
      equal((await store.bytes('photo-1'))?.byteLength, 3);
      await store.settle('photo-1', caseIds[0], (known) => known);
      await store.remove('photo-2');
      for (const id of ['photo-1', 'photo-2']) equal(await store.bytes(id), undefined);
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
      await store.settle(caseIds[0], caseIds[0], (known) => ({ ...known, issue: 'damaged' }));
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
      equal(await store.bytes('photo-1'), undefined);
    },
  ],
  [
    'what two learn about a case at the same time is both kept, and nothing about a case that is gone',
    async (store, equal) => {
      await store.add(record(), [submissionOf(), photoOf('photo-1'), photoOf('photo-2')]);
      const sent = (id: string) =>
        store.settle(id, caseIds[0], (known) => ({
          ...known,
          photos: { total: 2, sent: known.photos.sent + 1 },
        }));
      await Promise.all([
        sent('photo-1'),
        store.amend(caseIds[0], (known) => ({ ...known, standing: closed })),
        sent('photo-2'),
        store.amend(caseIds[1], (known) => ({ ...known, standing: closed })),
      ]);
      equal(await store.cases(), [{ ...record(), standing: closed, photos: { total: 2, sent: 2 } }]);
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
  [
    'a case of which nothing waits is forgotten, another one not',
    async (store, equal) => {
      await store.add(record(), [submissionOf()]);
      equal(await store.forget(caseIds[0]), false);
      await store.settle(caseIds[0], caseIds[0], (known) => known);
      equal(await store.forget(caseIds[0]), true);
      equal(await store.cases(), []);
    },
  ],
  [
    'a draft is kept with its photos, of which only the new ones bring bytes',
    async (store, equal) => {
      const photo = (id: string) => ({ id, name: `${id}.jpg`, type: 'image/jpeg' });
      const bytes = (...numbers: number[]) => new Uint8Array(numbers).buffer;
      await store.putDraft(
        draftOf(caseIds[0], [photo('a'), photo('b')]),
        new Map([
          ['a', bytes(1)],
          ['b', bytes(2)],
        ]),
      );
      await store.putDraft(draftOf(caseIds[0], [photo('b'), photo('c')]), new Map([['c', bytes(3)]]));
      equal(await store.drafts(), [draftOf(caseIds[0], [photo('b'), photo('c')])]);
      equal(await store.bytes('a'), undefined);
      for (const [id, byte] of [
        ['b', 2],
        ['c', 3],
      ] as const)
        equal([...new Uint8Array((await store.bytes(id))!)], [byte]);
      await store.removeDraft(caseIds[0]);
      equal(await store.drafts(), []);
      for (const id of ['b', 'c']) equal(await store.bytes(id), undefined);
    },
  ],
  [
    'a draft goes when its complaint is kept, other drafts stay',
    async (store, equal) => {
      const photos = [{ id: 'a', name: 'a.jpg', type: 'image/jpeg' }];
      await store.putDraft(draftOf(caseIds[0], photos), new Map([['a', new ArrayBuffer(1)]]));
      await store.putDraft(draftOf(caseIds[1]), new Map());
      await store.add(record(), [submissionOf()]);
      equal(await store.drafts(), [draftOf(caseIds[1])]);
      equal(await store.bytes('a'), undefined);
    },
  ],
  [
    'the lease to send is one holder’s, who may renew it, until they give it back',
    async (store, equal) => {
      equal(await store.takeLease('tab-1'), { holder: 'tab-1', beat: 1 });
      equal(await store.takeLease('tab-2'), { holder: 'tab-1', beat: 1 });
      equal(await store.takeLease('tab-1'), { holder: 'tab-1', beat: 2 });
      await store.giveBackLease('tab-2');
      equal((await store.takeLease('tab-2')).holder, 'tab-1');
      await store.giveBackLease('tab-1');
      equal((await store.takeLease('tab-2')).holder, 'tab-2');
    },
  ],
  [
    'a lease is taken over only as long as it is the one that was seen',
    async (store, equal) => {
      const seen = await store.takeLease('tab-1');
      const renewed = await store.takeLease('tab-1');
      equal(await store.takeLease('tab-2', seen), renewed);
      equal((await store.takeLease('tab-2', renewed)).holder, 'tab-2');
      equal((await store.takeLease('tab-1', renewed)).holder, 'tab-2');
    },
  ],
  [
    'of several who reach for the lease at once, one gets it',
    async (store, equal) => {
      const tabs = ['tab-1', 'tab-2', 'tab-3'];
      const leases = await Promise.all(tabs.map((tab) => store.takeLease(tab)));
      equal(new Set(leases.map(({ holder }) => holder)).size, 1);
    },
  ],
  [
    'wiping leaves nothing',
    async (store, equal) => {
      await store.add(record(), [submissionOf(), photoOf('photo-1'), commandOf('command-1')]);
      await store.putDraft(draftOf(caseIds[1]), new Map());
      await store.write('profile', { etag: 'a' });
      await store.wipe();
      equal([await store.cases(), await store.entries(), await store.drafts()], [[], [], []]);
      equal([await store.bytes('photo-1'), await store.read('profile')], [undefined, undefined]);
    },
  ],
];
