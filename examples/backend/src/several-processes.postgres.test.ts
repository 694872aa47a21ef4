import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Receipt } from '@redress/sdk/contract';
import { createBackend } from './backend.ts';
import { installCompany } from './install-company.ts';
import { harbour } from './testing/companies.ts';
import { customerCommand, handIn, submit } from './testing/requests.ts';
import { newId, newSecret, sampleSubmission } from './testing/samples.ts';
import { createTestDatabase } from './testing/test-database.ts';

/** Runs only on a server: an embedded database belongs to one process. */
test('several processes that start at once share one PostgreSQL, one register and each case', async () => {
  const database = await createTestDatabase();
  const backends = await Promise.all([1, 2, 3].map(() => createBackend({ ...database })));
  const at = (index: number) => backends[index % backends.length]!;
  try {
    await installCompany(at(0).deps.db, harbour);
    const same = sampleSubmission();
    const secret = newSecret();
    const repeated = await Promise.all(
      Array.from({ length: 21 }, (_, index) => submit(at(index), same, secret)),
    );
    const receipts = await Promise.all(
      repeated.map(async (response) => Receipt.parse(await response.json())),
    );
    assert.equal(repeated.filter(({ status }) => status === 201).length, 1);
    assert.equal(new Set(receipts.map(({ number }) => number)).size, 1);

    const others = await Promise.all(
      Array.from({ length: 21 }, (_, index) => handIn(at(index), sampleSubmission())),
    );
    const numbers = others.map(({ receipt }) => Number(receipt.number.slice(-6))).sort((a, b) => a - b);
    assert.deepEqual(
      numbers,
      Array.from({ length: 21 }, (_, index) => index + 2),
    );

    const [handedIn] = others;
    const commands = await Promise.all(
      Array.from({ length: 9 }, (_, index) =>
        customerCommand(at(index), handedIn!, {
          id: newId(),
          type: 'add-information',
          text: `Note ${index}`,
          photos: [],
        }),
      ),
    );
    assert.deepEqual(new Set(commands.map(({ status }) => status)), new Set([200]));
    const versions = (
      await Promise.all(commands.map(async (answer) => (await answer.json()) as { version: number }))
    ).map(({ version }) => version);
    assert.deepEqual(
      versions.sort((a, b) => a - b),
      [4, 5, 6, 7, 8, 9, 10, 11, 12],
    );
  } finally {
    await Promise.all(backends.map((backend) => backend.stop()));
    await database.remove();
  }
});
