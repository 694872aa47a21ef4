import { open, mkdir, readdir, readFile, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A new file that is written to its end, and on. */
export interface Writing {
  /** Adds bytes; they are on disk when it resolves. */
  append(bytes: Uint8Array): Promise<void>;
  /** Cuts it to a length in bytes. */
  truncate(length: number): Promise<void>;
  close(): Promise<void>;
}

/** What a store needs of a file system. Steps of their own, so that a test can end the process between any two. */
export interface Files {
  makeFolder(path: string): Promise<void>;
  list(folder: string): Promise<readonly string[]>;
  /** The bytes of a file; `undefined` when there is none. */
  read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Begins a file. Rejects when there is one. */
  create(path: string): Promise<Writing>;
  rename(from: string, to: string): Promise<void>;
  /** Removes a file, if there is one. */
  remove(path: string): Promise<void>;
  /** What files a folder has is on disk when it resolves. */
  syncFolder(path: string): Promise<void>;
}

const errorCode = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

async function syncFolder(path: string): Promise<void> {
  let folder: FileHandle | undefined;
  try {
    folder = await open(path, 'r');
    await folder.sync();
  } catch (error) {
    // Windows opens no folders, and keeps their entries by itself.
    if (process.platform !== 'win32') throw error;
  } finally {
    await folder?.close();
  }
}

/** The file system of Node. */
export const nodeFiles: Files = {
  makeFolder: async (path) => {
    const made = await mkdir(path, { recursive: true });
    if (made !== undefined) await syncFolder(dirname(made));
  },
  list: (folder) => readdir(folder),
  read: async (path) => {
    try {
      // A copy, because Node may keep what it reads in a larger buffer.
      return new Uint8Array(await readFile(path));
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  },
  create: async (path) => {
    // What is added comes at the end, wherever that is after it has been cut.
    const file = await open(path, 'ax');
    return {
      append: async (bytes) => {
        await file.appendFile(bytes);
        await file.datasync();
      },
      truncate: async (length) => {
        await file.truncate(length);
        await file.datasync();
      },
      close: () => file.close(),
    };
  },
  rename,
  remove: (path) => rm(path, { force: true }),
  syncFolder,
};
