import { writeSync } from 'node:fs';
import { openFileStore } from './file-store.ts';
import { nodeFiles, type Files } from './files.ts';
import { storeStory } from './store-story.cases.ts';

/**
 * A process that goes through the story on a folder, tells after each operation that it was kept, and is killed at a step
 * of a write: before it, or in the middle of the bytes.
 *
 * node crash-child.cases.ts FOLDER STEP before|half
 */
const [folder, step, phase] = process.argv.slice(2) as [string, string, 'before' | 'half'];
let left = Number(step);

/** In the middle of bytes there is only where bytes are written. */
const isKilledHere = (writesBytes = false): boolean => (writesBytes || phase === 'before') && --left < 0;
const die = (): Promise<never> => {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => {});
};
const orDie =
  <A extends readonly unknown[], R>(work: (...args: A) => Promise<R>) =>
  (...args: A): Promise<R> =>
    isKilledHere() ? die() : work(...args);

const files: Files = {
  makeFolder: orDie(nodeFiles.makeFolder),
  list: nodeFiles.list,
  read: nodeFiles.read,
  create: orDie(async (path) => {
    const file = await nodeFiles.create(path);
    return {
      append: async (bytes) => {
        if (!isKilledHere(true)) return file.append(bytes);
        if (phase === 'half') await file.append(bytes.subarray(0, Math.floor(bytes.length / 2)));
        return die();
      },
      truncate: file.truncate,
      close: orDie(() => file.close()),
    };
  }),
  rename: orDie(nodeFiles.rename),
  remove: orDie(nodeFiles.remove),
  syncFolder: orDie(nodeFiles.syncFolder),
};

// A short journal is written anew again and again, which is a step like others.
const store = await openFileStore(folder, { files, longJournal: 1_500 });
writeSync(1, 'o');
for (const operation of storeStory) {
  await operation(store);
  writeSync(1, '.');
}
store.close();
writeSync(1, '!');
