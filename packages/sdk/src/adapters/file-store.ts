import { join } from 'node:path';
import type { OutboxStore } from '../ports.ts';
import { createCabinetStore } from './cabinet-store.ts';
import { findByScan, shelfNames, type Cabinet, type Reach, type ShelfName } from './cabinet.ts';
import { nodeFiles, type Files } from './files.ts';
import { generationIn, lockFolder, nodeSurroundings, type LockSurroundings } from './folder-lock.ts';
import { beginJournal, transactionsIn, type Change, type Journal } from './journal.ts';
import { leaseName } from '../outbox/lease-record.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Bytes above which a journal is written anew, if that makes it half as long at least. */
const longJournal = 1_000_000;

const journalEnding = '.journal';
const bytesEnding = '.bytes';

export interface FileStoreOptions {
  /** Called when another process has taken the folder over, because this one gave no sign of life. */
  readonly lost?: (() => void) | undefined;
  readonly files?: Files | undefined;
  readonly surroundings?: LockSurroundings | undefined;
  /** Bytes. @default 1,000,000 */
  readonly longJournal?: number | undefined;
}

/**
 * A store in a folder, for Node. A transaction is a line in a journal, and is on disk before its promise resolves; photos
 * are files of their own, written before the line that names them and read when they are sent. One process at a time has
 * the folder.
 *
 * @throws {FolderInUseError} when another store has it
 */
export async function openFileStore(folder: string, options: FileStoreOptions = {}): Promise<OutboxStore> {
  return createCabinetStore(await openCabinet(folder, options));
}

async function openCabinet(
  folder: string,
  {
    lost = () => {},
    files = nodeFiles,
    surroundings = nodeSurroundings,
    longJournal: long = longJournal,
  }: FileStoreOptions,
): Promise<Cabinet> {
  await files.makeFolder(folder);
  const newest = async (): Promise<number> =>
    Math.max(0, ...(await files.list(folder)).map((name) => generationIn(name, journalEnding)));
  const lock = await lockFolder(folder, newest, surroundings);

  const shelves = await readShelves(files, folder, await newest());
  // Whoever had the lease was the process before, which is gone.
  shelves.values.delete(leaseName);
  const named = (): ReadonlySet<unknown> => new Set(shelves.bytes.values());
  const name = `${lock.generation}${journalEnding}`;
  let journal: Journal;
  try {
    journal = await beginJournal(files, folder, name, changesOf(shelves));
    await sweep(files, folder, name, named());
  } catch (error) {
    lock.release();
    throw error;
  }

  const inTurn = oneAtATime();
  let isOpen = true;
  let count = 0;
  let begunLength = journal.length;

  const overlaid = (changes: Map<string, Change>): Reach => {
    const place = (shelf: ShelfName, key: string): string => `${shelf}/${key}`;
    const reach = {
      get: async (shelf, key) => {
        const change = changes.get(place(shelf, key));
        const value = change ? change[2] : shelves[shelf].get(key);
        if (shelf !== 'bytes' || value === undefined || value instanceof ArrayBuffer) return value;
        return (await files.read(join(folder, value as string)))?.buffer;
      },
      all: async (shelf) => {
        const found = new Map(shelves[shelf]);
        for (const [of, key, value] of changes.values()) if (of === shelf) found.set(key, value);
        return [...found.values()].filter((value) => value !== undefined);
      },
      put: async (shelf, key, value) => void changes.set(place(shelf, key), [shelf, key, value]),
      delete: async (shelf, key) => void changes.set(place(shelf, key), [shelf, key]),
      clear: async (shelf) => {
        for (const key of shelves[shelf].keys()) changes.set(place(shelf, key), [shelf, key]);
        for (const [of, key] of [...changes.values()])
          if (of === shelf) changes.set(place(shelf, key), [shelf, key]);
      },
      ...findByScan(() => reach.all('entries')),
    } as Reach;
    return reach;
  };

  /** Photos become files; what stands for them is the files' names. */
  async function writeBytes(changes: Iterable<Change>, written: string[]): Promise<readonly Change[]> {
    const parted: Change[] = [];
    for (const change of changes) {
      const [shelf, key, value] = change;
      if (!(value instanceof ArrayBuffer)) {
        parted.push(change);
        continue;
      }
      const fileName = `${lock.generation}.${++count}${bytesEnding}`;
      written.push(fileName);
      const file = await files.create(join(folder, fileName));
      try {
        await file.append(new Uint8Array(value));
      } finally {
        await file.close();
      }
      parted.push([shelf, key, fileName]);
    }
    if (written.length > 0) await files.syncFolder(folder);
    return parted;
  }

  async function commit(changes: Iterable<Change>): Promise<void> {
    const written: string[] = [];
    let kept: readonly Change[];
    try {
      kept = await writeBytes(changes, written);
      await journal.append(kept);
    } catch (error) {
      for (const each of written) await files.remove(join(folder, each)).catch(() => undefined);
      throw error;
    }
    if (!(await lock.isHeld())) {
      isOpen = false;
      lost();
      throw gone();
    }
    const before = kept.flatMap(([shelf, key]) => (shelf === 'bytes' ? [shelves.bytes.get(key)] : []));
    apply(shelves, kept);
    const after = named();
    // What is left over goes when the store is opened the next time.
    for (const each of before)
      if (typeof each === 'string' && !after.has(each))
        await files.remove(join(folder, each)).catch(() => undefined);
    if (journal.length > Math.max(long, 2 * begunLength)) await shorten();
  }

  async function shorten(): Promise<void> {
    const long = journal;
    journal = await beginJournal(files, folder, name, changesOf(shelves));
    begunLength = journal.length;
    await long.close();
  }

  return {
    kept: 'device',
    transact: (_shelves, _mode, work) =>
      inTurn(async () => {
        if (!isOpen) throw gone();
        const changes = new Map<string, Change>();
        const result = await work(overlaid(changes));
        if (changes.size > 0) await commit(changes.values());
        return result;
      }),
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      lock.release();
      void journal.close();
    },
  };
}

/** By it the device knows that the store is to be opened again. */
const gone = (): DOMException =>
  new DOMException('The folder is no longer this store’s.', 'InvalidStateError');

type ShelvesInMemory = Readonly<Record<ShelfName, Map<string, unknown>>>;

async function readShelves(files: Files, folder: string, generation: number): Promise<ShelvesInMemory> {
  const shelves = Object.fromEntries(shelfNames.map((shelf) => [shelf, new Map()])) as ShelvesInMemory;
  const bytes = generation > 0 ? await files.read(join(folder, `${generation}${journalEnding}`)) : undefined;
  for (const changes of transactionsIn(bytes ?? new Uint8Array())) apply(shelves, changes);
  return shelves;
}

function apply(shelves: ShelvesInMemory, changes: readonly Change[]): void {
  for (const [shelf, key, value] of changes) {
    if (value === undefined) shelves[shelf as ShelfName].delete(key);
    else shelves[shelf as ShelfName].set(key, value);
  }
}

function* changesOf(shelves: ShelvesInMemory): Iterable<Change> {
  for (const shelf of shelfNames) for (const [key, value] of shelves[shelf]) yield [shelf, key, value];
}

/** Removes what earlier holders have left and nothing names any more. */
async function sweep(
  files: Files,
  folder: string,
  journal: string,
  named: ReadonlySet<unknown>,
): Promise<void> {
  for (const name of await files.list(folder)) {
    const isOld =
      (name.includes(journalEnding) && name !== journal) || (name.endsWith(bytesEnding) && !named.has(name));
    if (isOld) await files.remove(join(folder, name));
  }
}
