import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openFileStore } from './file-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { contentsOf, storeStory } from './store-story.cases.ts';

const child = fileURLToPath(new URL('./crash-child.cases.ts', import.meta.url));

/** What there is after each operation, by the store that cannot crash; the first is what there is before any. */
const after: string[] = await (async () => {
  const store = createMemoryStore();
  const contents = [await contentsOf(store)];
  for (const operation of storeStory) {
    await operation(store);
    contents.push(await contentsOf(store));
  }
  return contents;
})();

interface Death {
  /** Operations that were said to be kept. */
  readonly kept: number;
  readonly wasKilled: boolean;
}

/** A process that goes through the story and is killed at a step, if it has so many. */
async function killAt(folder: string, step: number, phase: 'before' | 'half'): Promise<Death> {
  const started = spawn(
    process.execPath,
    ['--conditions=redress-source', child, folder, String(step), phase],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '', NODE_TEST_CONTEXT: '' },
    },
  );
  const [said, ended] = await Promise.all([text(started.stdout), once(started, 'close')]);
  const [code, signal] = ended as [number | null, NodeJS.Signals | null];
  if (signal !== 'SIGKILL') assert.deepEqual([code, said.at(-1)], [0, '!'], 'it came to its end');
  return { kept: said.split('.').length - 1, wasKilled: signal === 'SIGKILL' };
}

/** Kills one process at a step, and looks at what the next one finds. */
async function check(step: number, phase: 'before' | 'half'): Promise<Death> {
  const folder = await mkdtemp(join(tmpdir(), 'redress-crash-'));
  try {
    const death = await killAt(folder, step, phase);
    const store = await openFileStore(folder);
    const found = await contentsOf(store);
    // What was under way may have been kept, too, but nothing of it by half.
    const allowed = after.slice(death.kept, death.kept + 2);
    assert.ok(allowed.includes(found), `step ${step}, ${phase}, after ${death.kept}: ${found}`);
    const names = await readdir(folder);
    assert.deepEqual(
      names.filter((name) => name.endsWith('.new')),
      [],
    );
    assert.equal(names.filter((name) => !name.endsWith('.bytes')).length, 2, String(names));
    store.close();
    return death;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

for (const [phase, words, least] of [
  ['before', 'before any step of a write', 60],
  ['half', 'in the middle of the bytes of any write', 20],
] as const)
  test(`a process killed ${words} loses nothing that it said was kept, and leaves nothing by half`, async () => {
    let killed = 0;
    for (let wasKilled = true; wasKilled;) {
      // Some at a time: what takes long is to start them.
      const deaths = await Promise.all([0, 1, 2, 3].map((ahead) => check(killed + ahead, phase)));
      killed += deaths.filter((death) => death.wasKilled).length;
      wasKilled = deaths.every((death) => death.wasKilled);
      const last = deaths.at(-1)!;
      if (!last.wasKilled) assert.equal(last.kept, storeStory.length);
    }
    assert.ok(killed > least, `${killed} steps`);
  });
