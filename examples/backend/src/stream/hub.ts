import type { CaseAddress } from '../cases/stored-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { announcedIn, changesChannel } from './announce.ts';
import { readChanged, type ChangedCase } from './changed-case.ts';
import { keepListening } from './keep-listening.ts';
import type { Listen } from '../database/listen.ts';

/**
 * Streams that one caller may have open with this process. A customer's tabs share theirs, and staff have some windows; more than
 * that is a fault somewhere, or nobody's friend.
 */
export const mostStreams = 12;

/** Somebody who wants to hear of changes. */
export interface Reader {
  /** Who listens, by a name that nobody else has: a case, a customer or a member of staff. */
  readonly caller: string;
  readonly tenant: string;
  /** Whether a case of the tenant may be told, and is wanted. */
  knowsOf(changed: ChangedCase): boolean;
  tell(changed: ChangedCase): void;
  /** Something may have been missed. */
  reset(): void;
  /** Nothing will be told any more. */
  end(): void;
}

/** Tells those who listen to this process what has changed, by whichever process. */
export interface Hub {
  /** How many listen. */
  readonly size: number;
  /** Whether it has been stopped: nobody is told anything any more. */
  readonly stopped: boolean;
  /** Whether everything that has happened has been told, as far as one can know. */
  readonly isUpToDate: boolean;
  /** Whether a caller has as many streams open as they may. */
  isFullFor(caller: string): boolean;
  /** Returns the function that lets the reader go. */
  add(reader: Reader): () => void;
  endAll(): void;
  /** The same the second time. */
  stop(): Promise<void>;
}

type HubParts = Pick<Dependencies, 'db' | 'directory' | 'after' | 'log'>;

/** Cases that are looked up at a time, and that may wait to be: more than that, and everybody reads everything anew. */
const batchSize = 100;
const mostWaiting = 5_000;

/** @throws when the database’s notifications cannot be heard */
export async function createHub(listen: Listen, deps: HubParts): Promise<Hub> {
  const readers = new Set<Reader>();
  // By what names them, so that a case that changes ten times in a row is looked up once.
  const waiting = new Map<string, CaseAddress>();
  let isWorking = false;
  let work: Promise<void> = Promise.resolve();
  let isDeaf = false;
  let stopped = false;

  function hear(payload: string): void {
    const address = announcedIn(payload);
    if (!address || stopped || ![...readers].some(({ tenant }) => tenant === address.tenant)) return;
    waiting.set(payload, address);
    if (waiting.size > mostWaiting) resetAll();
    if (!isWorking) work = lookUp();
  }

  function lost(): void {
    isDeaf = true;
  }

  function missed(): void {
    isDeaf = false;
    resetAll();
  }

  function resetAll(): void {
    waiting.clear();
    for (const reader of [...readers]) reader.reset();
  }

  async function lookUp(): Promise<void> {
    isWorking = true;
    while (waiting.size > 0 && !stopped) {
      const batch = [...waiting].slice(0, batchSize);
      for (const [payload] of batch) waiting.delete(payload);
      try {
        const addresses = batch.map(([, address]) => address);
        for (const changed of await readChanged(deps, addresses)) tell(changed);
      } catch (error) {
        deps.log('changes could not be told', error);
        resetAll();
      }
    }
    isWorking = false;
  }

  function tell(changed: ChangedCase): void {
    for (const reader of [...readers])
      if (reader.tenant === changed.tenant && reader.knowsOf(changed)) reader.tell(changed);
  }

  const endAll = (): void => {
    for (const reader of [...readers]) reader.end();
  };

  let stopping: Promise<void> | undefined;
  async function stop(): Promise<void> {
    stopped = true;
    endAll();
    await stopListening();
    await work;
  }

  const stopListening = await keepListening(listen, changesChannel, { hear, missed, lost }, deps);
  return {
    get size() {
      return readers.size;
    },
    get isUpToDate() {
      return !isDeaf && !isWorking;
    },
    get stopped() {
      return stopped;
    },
    isFullFor: (caller) => [...readers].filter((reader) => reader.caller === caller).length >= mostStreams,
    add: (reader) => {
      readers.add(reader);
      return () => readers.delete(reader);
    },
    endAll,
    stop: () => (stopping ??= stop()),
  };
}
