import type { Problem } from '../contract/index.ts';
import type { AnnouncedFile } from '../evidence/announced-file.ts';
import { waitFor } from '../outbox/backoff.ts';
import { uploadNotNow, verdictOf } from '../outbox/verdict.ts';
import type { Stop } from '../ports.ts';
import type { DeskPorts } from './desk-ports.ts';

/** A file that a case has announced and that has not arrived. */
export interface FileOnItsWay {
  readonly id: string;
  readonly name: string;
  /** `waiting`: for its turn, or for another try. `failed`: nothing is tried any more unless somebody says so. */
  readonly state: 'waiting' | 'sending' | 'failed';
  /** Why the server refused it; absent when it could not be reached. */
  readonly problem?: Problem | undefined;
}

/**
 * Files of staff on their way to cases. They are in the memory of this page alone: what has not arrived when it is closed has to be
 * sent again with another message.
 */
export interface FileUploads {
  /** Those of a case, in the order in which they were announced. */
  of(caseId: string): readonly FileOnItsWay[];
  /** How many there are, of all cases: they are lost when the page is closed. */
  readonly left: number;
  /** Tries again to send what failed. */
  retry(caseId: string): void;
  /** Lets go of what failed. */
  dismiss(caseId: string): void;
  /** Tells of each change, of which case. Returns the function that stops it. */
  subscribe(listener: (caseId: string) => void): Stop;
}

interface Entry {
  readonly caseId: string;
  readonly file: AnnouncedFile;
  state: FileOnItsWay['state'];
  problem: Problem | undefined;
  attempts: number;
}

/** So many tries, over about a minute, before somebody is asked. */
export const triesByThemselves = 6;

type Needs = Pick<DeskPorts, 'uploader' | 'after' | 'clock' | 'randomBytes'> & {
  readonly headers: () => Promise<Readonly<Record<string, string>>>;
};

/** Sends one file after the other; one that has to wait for another try holds up no other. */
export function createFileUploads({ uploader, after, clock, randomBytes, headers }: Needs): FileUploads & {
  add(caseId: string, files: readonly AnnouncedFile[]): void;
} {
  let entries: readonly Entry[] = [];
  const listeners = new Set<(caseId: string) => void>();
  /** What waits for its time is not its turn. */
  const resting = new Set<Entry>();
  let isSending = false;

  const ofCase = (caseId: string): readonly Entry[] => entries.filter((entry) => entry.caseId === caseId);

  function change(entry: Entry, changed: Partial<Entry>): void {
    Object.assign(entry, changed);
    for (const listener of listeners) listener(entry.caseId);
  }

  function drop(entry: Entry): void {
    entries = entries.filter((other) => other !== entry);
    for (const listener of listeners) listener(entry.caseId);
  }

  async function sendNext(): Promise<void> {
    if (isSending) return;
    const entry = entries.find((each) => each.state === 'waiting' && !resting.has(each));
    if (!entry) return;
    isSending = true;
    change(entry, { state: 'sending', attempts: entry.attempts + 1 });
    const verdict = verdictOf(await sent(entry), () => true, clock(), uploadNotNow);
    isSending = false;
    if (verdict.is === 'delivered') drop(entry);
    else if (verdict.is === 'rejected') change(entry, { state: 'failed', problem: verdict.problem });
    else if (entry.attempts >= triesByThemselves) change(entry, { state: 'failed' });
    else rest(entry, waitFor(entry.attempts, randomBytes(1)[0]! / 256, verdict.wait));
    void sendNext();
  }

  function rest(entry: Entry, milliseconds: number): void {
    resting.add(entry);
    change(entry, { state: 'waiting' });
    after(milliseconds, () => {
      resting.delete(entry);
      void sendNext();
    });
  }

  async function sent({ caseId, file: { manifest, bytes }, attempts }: Entry) {
    try {
      const { id: photoId, type } = manifest;
      return await (
        await uploader()
      ).upload({ caseId, photoId, type, bytes, headers: await headers(), isFirstTry: attempts === 1 });
    } catch {
      // No answer arrived: the next try asks what the server has.
      return undefined;
    }
  }

  return {
    add: (caseId, files) => {
      const added = files.map((file): Entry => ({
        caseId,
        file,
        state: 'waiting',
        problem: undefined,
        attempts: 0,
      }));
      entries = [...entries, ...added];
      for (const entry of added) change(entry, {});
      void sendNext();
    },
    of: (caseId) =>
      ofCase(caseId).map(({ file: { manifest }, state, problem }) => ({
        id: manifest.id,
        name: manifest.name,
        state,
        problem,
      })),
    get left() {
      return entries.length;
    },
    retry: (caseId) => {
      for (const entry of ofCase(caseId))
        if (entry.state === 'failed') change(entry, { state: 'waiting', problem: undefined, attempts: 0 });
      void sendNext();
    },
    dismiss: (caseId) => {
      for (const entry of ofCase(caseId)) if (entry.state === 'failed') drop(entry);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
