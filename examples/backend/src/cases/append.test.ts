import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { CustomerCommand } from '@redress/sdk/contract';
import { sql } from 'kysely';
import { sha256 } from '../digest.ts';
import { command, customerCommand, handIn, type HandedIn } from '../testing/requests.ts';
import { jpeg, manifestOf, newId, urgentSubmission } from '../testing/samples.ts';
import { startTestBackend, type TestBackend } from '../testing/test-backend.ts';

describe('events', () => {
  let backend: TestBackend;
  let handedIn: HandedIn;
  const photo = manifestOf(jpeg(40));
  const submission = urgentSubmission({ photos: [photo] });

  before(async () => {
    backend = await startTestBackend();
    handedIn = await handIn(backend, submission);
    const staffTexts = {
      id: newId(),
      type: 'confirm',
      issue: 'lost',
      severity: 'urgent-major',
      reason: 'Zhang called Ines back.',
    } as const;
    assert.equal((await command(backend, 'lin', submission.id, 4, staffTexts)).status, 200);
    const information: CustomerCommand = {
      id: newId(),
      type: 'add-information',
      text: 'My driver Pedro saw it at dock 4.',
      photos: [],
    };
    assert.equal((await customerCommand(backend, handedIn, information)).status, 200);
  });
  after(() => backend.end());

  test('CS-3.2: hold nothing personal: no text, no contact, no name of a photo', async () => {
    const rows = await backend.deps.db.selectFrom('events').selectAll().execute();
    const kept = JSON.stringify(rows);
    const { text, contact, subject, resolution } = submission;
    const personal = [
      text,
      ...Object.values(contact),
      ...Object.values(subject),
      resolution!.note!,
      photo.name,
      'Zhang called',
      'Pedro',
      handedIn.secret,
    ];
    assert.ok(kept.includes(photo.sha256), 'they do hold what proves the bytes');
    for (const words of personal) assert.ok(!kept.includes(words!), `the events hold “${words}”`);
  });

  test('prove what was written by a salted hash', async () => {
    const event = await backend.deps.db
      .selectFrom('events')
      .select('data')
      .where('type', '=', 'received')
      .executeTakeFirstOrThrow();
    const { ref, hash } = (event.data as { content: { ref: string; hash: string } }).content;
    const content = await backend.deps.db
      .selectFrom('contents')
      .selectAll()
      .where('ref', '=', ref)
      .executeTakeFirstOrThrow();
    assert.equal(sha256(content.salt + content.body!), hash);
    assert.notEqual(sha256(content.body!), hash);
  });

  test('are numbered 1, 2, 3 … within the case', async () => {
    const rows = await backend.deps.db
      .selectFrom('events')
      .select(['seq', 'type'])
      .where('case_id', '=', submission.id)
      .orderBy('seq')
      .execute();
    assert.deepEqual(
      rows.map(({ seq, type }) => `${seq} ${type}`),
      [
        '1 received',
        '2 registered',
        '3 acknowledged',
        '4 notified',
        '5 confirmed',
        '6 assigned',
        '7 information-added',
      ],
    );
  });

  for (const statement of [
    `update events set data = '{}'`,
    `delete from events`,
    `truncate events`,
    `insert into events select * from events limit 1`,
  ]) {
    test(`cannot be touched: the database refuses “${statement}”`, async () => {
      await assert.rejects(
        sql.raw(statement).execute(backend.deps.db),
        /never changed and never removed|duplicate key/,
      );
    });
  }

  test('stay true when a text is erased; the view leaves it out', async () => {
    await backend.deps.db
      .updateTable('contents')
      .set({ body: null })
      .where('case_id', '=', submission.id)
      .execute();
    const response = await backend.app.request(`/v1/cases/${submission.id}`, {
      headers: { 'redress-portal': 'pk_harbour', authorization: `Tracking ${handedIn.secret}` },
    });
    const view = (await response.json()) as { messages: { about: string; text?: string }[] };
    assert.deepEqual(
      view.messages.map(({ about, text }) => [about, text]),
      [
        ['complaint', undefined],
        ['information', undefined],
      ],
    );
  });
});
