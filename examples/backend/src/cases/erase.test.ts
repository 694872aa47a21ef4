import assert from 'node:assert/strict';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { handIn } from '../testing/requests.ts';
import { sampleSubmission } from '../testing/samples.ts';
import { laundry } from '../testing/companies.ts';
import { tell } from '../testing/story.ts';
import { startTestBackend } from '../testing/test-backend.ts';
import { removeLeftPhotos } from './erase.ts';

test('a photo’s file that could not be removed when its case was erased goes at the next start', async () => {
  const backend = await startTestBackend();
  try {
    const handed = await handIn(backend, sampleSubmission({}), 'pk_laundry');
    const other = await handIn(backend, sampleSubmission({}), 'pk_laundry');
    const fileOf = (caseId: string): string =>
      join(backend.database.dataDir, 'photos', laundry.tenant, caseId, 'photo');
    const exists = (path: string): Promise<boolean> =>
      access(path).then(
        () => true,
        () => false,
      );
    for (const { receipt } of [handed, other]) {
      await mkdir(join(fileOf(receipt.id), '..'), { recursive: true });
      await writeFile(fileOf(receipt.id), 'bytes');
    }
    const story = tell(backend, handed, 'pk_laundry');
    await story.customer({ type: 'withdraw', reason: 'Found it in another parcel.' });
    await story.staff('ada', { type: 'erase', why: 'request' });
    assert.equal(await exists(fileOf(story.id)), false);

    // As if the process had ended between the erasure and the removal.
    await mkdir(join(fileOf(story.id), '..'), { recursive: true });
    await writeFile(fileOf(story.id), 'bytes');
    const failing = {
      ...backend.deps,
      removePhotos: () => Promise.reject(new Error('the folder is locked')),
    };
    await removeLeftPhotos(failing);
    assert.equal(await exists(fileOf(story.id)), true);
    assert.ok(backend.logged.some((line) => line.includes(story.id)));

    await removeLeftPhotos(backend.deps);
    assert.equal(await exists(fileOf(story.id)), false);
    assert.equal(await exists(fileOf(other.receipt.id)), true, 'what is not erased stays');
  } finally {
    await backend.end();
  }
});
