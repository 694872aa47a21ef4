import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Files, Writing } from './files.ts';

/** What one transaction changes: a shelf, a key, and the value, which is missing when it goes. */
export type Change = readonly [shelf: string, key: string, value?: unknown];

/** Everything that has been changed, in one file, in which a line is there as a whole or not at all. */
export interface Journal {
  /** Adds a transaction; it is on disk when it resolves. What fails leaves nothing of itself. */
  append(changes: readonly Change[]): Promise<void>;
  /** Bytes it has now. */
  readonly length: number;
  close(): Promise<void>;
}

/** A line that was written to its end: what it says, after a checksum of that. */
function lineOf(changes: readonly Change[]): string {
  const text = JSON.stringify(changes);
  return `${checksum(text)} ${text}\n`;
}

const checksum = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);

/**
 * The transactions in a journal's bytes, up to the first that was not written to its end: the process died over it, and
 * nobody was told that it was kept.
 */
export function transactionsIn(bytes: Uint8Array): readonly (readonly Change[])[] {
  const found: (readonly Change[])[] = [];
  const lines = new TextDecoder().decode(bytes).split('\n');
  // What stands after the last line's end is no line.
  for (const line of lines.slice(0, -1)) {
    const [sum, text] = [line.slice(0, 16), line.slice(17)];
    if (checksum(text) !== sum) break;
    found.push(JSON.parse(text) as readonly Change[]);
  }
  return found;
}

/**
 * Begins a journal with what is kept so far. It takes the place of one of the same name when it is on disk as a whole.
 */
export async function beginJournal(
  files: Files,
  folder: string,
  name: string,
  kept: Iterable<Change>,
): Promise<Journal> {
  const [path, newPath] = [join(folder, name), join(folder, `${name}.new`)];
  await files.remove(newPath);
  const file = await files.create(newPath);
  const first = Buffer.from([...kept].map((change) => lineOf([change])).join(''));
  try {
    await file.append(first);
    await files.rename(newPath, path);
    await files.syncFolder(folder);
  } catch (error) {
    await file.close();
    throw error;
  }
  return journalIn(file, first.length);
}

function journalIn(file: Writing, begun: number): Journal {
  let length = begun;
  return {
    get length() {
      return length;
    },
    append: async (changes) => {
      const line = Buffer.from(lineOf(changes));
      try {
        await file.append(line);
      } catch (error) {
        // The disk is full, perhaps. What comes later must not stand behind half a line.
        await file.truncate(length);
        throw error;
      }
      length += line.length;
    },
    close: () => file.close(),
  };
}
