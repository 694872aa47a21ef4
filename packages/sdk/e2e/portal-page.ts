import { deleteDB, openDB } from 'idb';
import { createClient, type Draft, type RedressClient, type SubmissionState } from '../src/index.ts';
import type { Ports } from '../src/ports.ts';
import { evidenceBytes } from './evidence-file.ts';

/** A file that a customer adds, by what makes its bytes. */
export interface EvidenceFile {
  readonly size: number;
  readonly seed: number;
}

export interface PageOptions {
  /** How many times as fast as the world's the client's time passes. @default 1 */
  readonly speed?: number;
  /** @default false */
  readonly kiosk?: boolean;
}

/** What a test can do in a page. */
export interface PortalPage {
  open(options: PageOptions): void;
  begin(): Draft;
  submit(draft: Draft, text: string, files: readonly EvidenceFile[]): Promise<SubmissionState>;
  /** Resolves when everything this device knows has been sent, photos included. */
  untilAllSent(): Promise<void>;
  /** Resolves when the device itself keeps a case. */
  untilOnDevice(id: string): Promise<void>;
  /** Makes the device's storage what the version before the last kept there. */
  makeOlder(): Promise<void>;
  /** Opens the storage as it is and lets nobody change its version, as a tab that hangs does. */
  holdStorage(): Promise<void>;
  states(): Promise<readonly SubmissionState[]>;
  unavailableReason(): ReturnType<RedressClient['unavailableReason']>;
  /** Drafts whose complaint has been said to be kept. */
  readonly saidToBeKept: readonly string[];
}

/** Time that passes faster, so that a test need not wait as long as a customer. */
function fastTime(speed: number): Partial<Ports> {
  if (speed === 1) return {};
  const began = Date.now();
  return {
    clock: () => Math.round(began + (Date.now() - began) * speed),
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds / speed);
      return () => clearTimeout(timer);
    },
  };
}

const storage = `redress:${location.origin}:pk_harbour`;

/** Copies a database into one of version 2, whose entries had no indexes and were never held back. */
async function makeOlder(name: string): Promise<void> {
  const now = await openDB(name);
  const tables = [...now.objectStoreNames];
  const contents = await Promise.all(
    tables.map(async (table) => ({ keys: await now.getAllKeys(table), values: await now.getAll(table) })),
  );
  now.close();
  await deleteDB(name);
  const older = await openDB(name, 2, {
    upgrade: (db) => {
      for (const table of tables)
        db.createObjectStore(table, ['cases', 'entries', 'drafts'].includes(table) ? { keyPath: 'id' } : {});
    },
  });
  for (const [at, table] of tables.entries()) {
    const { keys, values } = contents[at]!;
    for (const [i, value] of values.entries())
      if (table === 'entries') await older.put(table, { ...value, notBefore: 0 });
      else await older.put(table, value, older.transaction(table).store.keyPath ? undefined : keys[i]);
  }
  older.close();
}

function createPortalPage(): PortalPage {
  let client: RedressClient | undefined;
  const saidToBeKept: string[] = [];
  const opened = (): RedressClient => {
    if (!client) throw new Error('The page has not been opened.');
    return client;
  };
  /** Looks at what the client knows now, and each time it tells of a change. */
  const untilCases = (isSo: (known: readonly SubmissionState[]) => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = async (): Promise<void> => {
        if (!isSo(await opened().cases())) return;
        stop();
        resolve();
      };
      const stop = opened().subscribe(() => void look().catch(reject));
      look().catch(reject);
    });
  return {
    saidToBeKept,
    open: ({ speed = 1, kiosk = false }) => {
      client = createClient({
        endpoint: location.origin,
        portalKey: 'pk_harbour',
        kiosk,
        ports: fastTime(speed),
      });
      client.subscribe(({ id, kept }) => {
        if (kept === 'device') saidToBeKept.push(id);
      });
      // As the form does while somebody writes: what sending needs is there when the connection goes.
      void client.loadProfile();
    },
    begin: () => opened().begin(),
    submit: (draft, text, files) =>
      opened().submit(draft, {
        text,
        photos: files.map(
          ({ size, seed }) =>
            new File([evidenceBytes(size, seed)], `note-${seed}.pdf`, { type: 'application/pdf' }),
        ),
      }),
    untilAllSent: () =>
      untilCases((known) =>
        known.every(({ state, photos }) => state === 'sent' && photos.sent === photos.total),
      ),
    untilOnDevice: (id) =>
      untilCases((known) => known.some((each) => each.id === id && each.kept === 'device')),
    makeOlder: async () => {
      opened().destroy();
      await makeOlder(storage);
    },
    holdStorage: async () => {
      await openDB(storage);
    },
    states: () => opened().cases(),
    unavailableReason: () => opened().unavailableReason(),
  };
}

declare global {
  var portal: PortalPage;
}
globalThis.portal = createPortalPage();
