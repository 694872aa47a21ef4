import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Stop } from '../ports.ts';

/** Milliseconds: a holder shows that it lives every `beat`; one that does not for `patience` is taken for dead. */
export const lockTimes = { beat: 2_000, patience: 10_000 } as const;

/** Another process, or another store of this one, has the folder. */
export class FolderInUseError extends Error {
  constructor(folder: string) {
    super(`${folder} is in use by another process. Give each its own folder, or wait until it has ended.`);
    this.name = 'FolderInUseError';
  }
}

/** One holder of a folder at a time. Each has a higher number than the ones before. */
export interface FolderLock {
  readonly generation: number;
  /** Whether nobody has taken this one for dead and the folder over. */
  isHeld(): Promise<boolean>;
  release(): void;
}

/** What is known of the process, and how to wait. Arguments, so that a test can be several processes and wait for none. */
export interface LockSurroundings {
  readonly pid: number;
  readonly host: string;
  readonly isAlive: (pid: number) => boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly every: (milliseconds: number, work: () => void) => Stop;
}

export const nodeSurroundings: LockSurroundings = {
  pid: process.pid,
  host: hostname(),
  isAlive: (pid) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch (error) {
      // There is one, of another user.
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  },
  // A program that has nothing else to do need not wait for a folder that it may not have.
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds).unref()),
  every: (milliseconds, work) => {
    const timer = setInterval(work, milliseconds).unref();
    return () => clearInterval(timer);
  },
};

const lockEnding = '.lock';

/** The number before a file's ending; 0 for other files. */
export const generationIn = (name: string, ending: string): number =>
  name.endsWith(ending) ? Number(/^\d+(?=\.)/.exec(name)?.[0] ?? 0) : 0;

/**
 * Takes a folder. A holder that has died is followed: at once when it was a process of this machine that is gone; else
 * when its sign of life has not changed for long enough. No clock is read, only whether something changes.
 *
 * @param used the highest number that the folder's own files bear: a lock's number is higher
 * @throws {FolderInUseError} when somebody has it
 */
export async function lockFolder(
  folder: string,
  used: () => Promise<number>,
  { pid, host, isAlive, wait, every }: LockSurroundings = nodeSurroundings,
): Promise<FolderLock> {
  const at = (generation: number): string => join(folder, `${generation}${lockEnding}`);
  const highest = async (): Promise<number> =>
    Math.max(0, ...(await readdir(folder)).map((name) => generationIn(name, lockEnding)));

  const last = await highest();
  if (last > 0 && (await isHolderAlive(at(last)))) throw new FolderInUseError(folder);

  const generation = Math.max(last, await used()) + 1;
  try {
    // Whoever else saw the same holder dead wants the same number, which only one gets.
    writeFileSync(at(generation), JSON.stringify({ pid, host }), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new FolderInUseError(folder);
    throw error;
  }
  const release = (): void => rmSync(at(generation), { force: true });
  if ((await highest()) > generation || (await used()) >= generation) {
    // Somebody has come and gone between looking and taking.
    release();
    throw new FolderInUseError(folder);
  }
  for (const name of await readdir(folder))
    if (generationIn(name, lockEnding) > 0 && generationIn(name, lockEnding) < generation)
      rmSync(join(folder, name), { force: true });

  const stopBeating = every(lockTimes.beat, () => {
    try {
      const now = new Date();
      utimesSync(at(generation), now, now);
    } catch {
      // It is gone: the next operation finds that out.
    }
  });
  return {
    generation,
    isHeld: async () => {
      const names = await readdir(folder);
      return (
        names.includes(`${generation}${lockEnding}`) &&
        (await highest()) === generation &&
        (await used()) <= generation
      );
    },
    release: () => {
      stopBeating();
      release();
    },
  };

  async function isHolderAlive(path: string): Promise<boolean> {
    const holder = readHolder(path);
    if (holder?.host === host && holder.pid !== pid && !isAlive(holder.pid)) return false;
    const before = signOf(path);
    await wait(lockTimes.patience);
    const after = signOf(path);
    return after !== undefined && after !== before;
  }
}

function readHolder(path: string): { readonly pid: number; readonly host: string } | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { pid: number; host: string };
  } catch {
    // It has just been given back, or its holder died while writing it.
    return undefined;
  }
}

function signOf(path: string): number | undefined {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return undefined;
  }
}
