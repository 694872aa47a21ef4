import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { FolderInUseError, lockFolder } from './lock-folder.ts';

describe('a locked folder', () => {
  let folder: string;
  before(async () => (folder = await mkdtemp(join(tmpdir(), 'redress-lock-'))));
  after(() => rm(folder, { recursive: true }));

  test('is refused to a second one, with what would do, and free again afterwards', async () => {
    const unlock = await lockFolder(folder);
    await assert.rejects(
      lockFolder(folder),
      (error) => error instanceof FolderInUseError && error.message.includes('REDRESS_DATA'),
    );
    await unlock();
    await (
      await lockFolder(folder)
    )();
  });

  test('is free when the process that had it was killed', async () => {
    const script = `const { lockFolder } = await import(${JSON.stringify(import.meta.resolve('./lock-folder.ts'))});
      await lockFolder(${JSON.stringify(folder)}); console.log('locked'); setInterval(() => {}, 1000);`;
    const other = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(other.stdout, 'data');
    await assert.rejects(lockFolder(folder), FolderInUseError);
    other.kill('SIGKILL');
    await once(other, 'close');
    await (
      await lockFolder(folder)
    )();
  });
});
