import type { KeptEntry, StoredCase } from '../outbox/entry.ts';
import { firstIn, type Stretch } from '../outbox/line.ts';
import type { StoredDraft } from '../outbox/stored-draft.ts';

/** What is kept, shelf by shelf. */
export interface Shelves {
  cases: StoredCase;
  entries: KeptEntry;
  /** Of photos, by the photo's id. */
  bytes: ArrayBuffer;
  drafts: StoredDraft;
  /** Small values by name. */
  values: unknown;
}
export type ShelfName = keyof Shelves;

export const shelfNames: readonly ShelfName[] = ['cases', 'entries', 'bytes', 'drafts', 'values'];

/** Ways to find entries without going through all of them. */
export interface Finder {
  /** In any order. */
  ofCase(caseId: string): Promise<readonly KeptEntry[]>;
  first(stretch: Stretch, except: ReadonlySet<string>): Promise<KeptEntry | undefined>;
}

/** A finder that goes through all of them nevertheless, for shelves that hold few or answer at once. */
export const findByScan = (all: () => Promise<readonly KeptEntry[]>): Finder => ({
  ofCase: async (caseId) => (await all()).filter((entry) => entry.caseId === caseId),
  first: async (stretch, except) => firstIn(await all(), stretch, except),
});

/** The shelves as one transaction sees them. What it puts is kept when all of it has been done. */
export interface Reach extends Finder {
  get<S extends ShelfName>(shelf: S, key: string): Promise<Shelves[S] | undefined>;
  all<S extends ShelfName>(shelf: S): Promise<readonly Shelves[S][]>;
  /** A value with an id is kept under it. */
  put<S extends ShelfName>(shelf: S, key: string, value: Shelves[S]): Promise<unknown>;
  delete(shelf: ShelfName, key: string): Promise<unknown>;
  clear(shelf: ShelfName): Promise<unknown>;
}

/** Where shelves stand: a database, or a page's memory. */
export interface Cabinet {
  readonly kept: 'device' | 'memory';
  /**
   * Does the work as a whole or not at all; nothing else comes between. In it nothing may be awaited but what the
   * transaction itself answers: databases end it otherwise.
   */
  transact<T>(
    shelves: readonly ShelfName[],
    mode: 'readonly' | 'readwrite',
    work: (reach: Reach) => Promise<T>,
  ): Promise<T>;
  close(): void;
}
