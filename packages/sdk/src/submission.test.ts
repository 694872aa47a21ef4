import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Complaint } from './client.ts';
import { Submission } from './contract/index.ts';
import { beginDraft } from './draft.ts';
import { EvidenceError } from './evidence/evidence-error.ts';
import { exifSegment, fileOf, jpegWith, joined, pdf } from './evidence/files.cases.ts';
import { sha256Hex } from './hash.ts';
import { freeze } from './submission.ts';

const now = Date.parse('2026-11-20T10:00:00Z');
const ports = {
  clock: () => now,
  randomBytes: (length: number) => new Uint8Array(length).fill(7),
  sha256: sha256Hex,
};
const frozen = async (complaint: Partial<Complaint>) => {
  const { record, entries } = await freeze(
    beginDraft(ports),
    { text: 'Crushed.', ...complaint },
    undefined,
    ports,
  );
  const [first] = entries;
  assert.ok(first?.kind === 'submission');
  return { record, entries, body: Submission.parse(JSON.parse(first.body)) };
};

test('a PDF without a type is announced as what it is, and its bytes wait as they are', async () => {
  const { entries, body, record } = await frozen({ photos: [fileOf(pdf(), ' delivery note.pdf ')] });
  const [entry] = entries.slice(1);
  assert.ok(entry?.kind === 'photo');
  assert.deepEqual(new Uint8Array(entry.bytes), pdf());
  assert.deepEqual(body.photos, [
    {
      id: entry.id,
      name: 'delivery note.pdf',
      type: 'application/pdf',
      size: 100,
      sha256: await sha256Hex(pdf().buffer),
    },
  ]);
  assert.deepEqual([entry.type, record.photos], ['application/pdf', { total: 1, sent: 0 }]);
});

test('what the portal asks for goes with it, and each photo says what it shows', async () => {
  const told = {
    kind: 'return-exchange',
    branch: 'SHA',
    happenedAt: now - 3_600_000,
    wantedBy: now + 86_400_000,
    details: { goods: 'Uniforms, size L', 'return-reason': 'Too small' },
    reporter: { anonymous: true },
    accused: { department: 'logistics-delivery' },
  } as const;
  const photos = [
    { file: fileOf(pdf(), 'note.pdf'), shows: 'delivery-note' as const },
    fileOf(pdf(), 'more.pdf'),
  ];
  const { body } = await frozen({ ...told, photos });
  const { kind, branch, happenedAt, wantedBy, details, reporter, accused } = body;
  assert.deepEqual({ kind, branch, happenedAt, wantedBy, details, reporter, accused }, told);
  assert.deepEqual(
    body.photos.map(({ name, shows }) => [name, shows]),
    [
      ['note.pdf', 'delivery-note'],
      ['more.pdf', undefined],
    ],
  );
});

test('files that cannot be sent are all named, with place and reason, and nothing is frozen', async () => {
  const photos = [
    fileOf(pdf(), 'a.pdf'),
    fileOf(joined('a,b'), 'list.csv'),
    fileOf(joined(), 'empty.jpg'),
    // Node cannot draw it anew, and place and device never leave by mistake.
    fileOf(jpegWith(exifSegment(6)), 'IMG_2041.JPG'),
  ];
  await assert.rejects(frozen({ photos }), (error: unknown) => {
    assert.ok(error instanceof EvidenceError);
    assert.deepEqual(error.refused, [
      { index: 1, name: 'list.csv', reason: 'type' },
      { index: 2, name: 'empty.jpg', reason: 'empty' },
      { index: 3, name: 'IMG_2041.JPG', reason: 'unreadable' },
    ]);
    assert.deepEqual(
      error.faults.map(({ pointer }) => pointer),
      ['/photos/1', '/photos/2', '/photos/3'],
    );
    return true;
  });
});

test('the version that was consented to is sent with the time; without one nothing is said', async () => {
  const { body } = await frozen({ consent: { version: 'privacy-2026-03' } });
  assert.deepEqual(body.consent, { version: 'privacy-2026-03', at: now });
  assert.ok(!('consent' in (await frozen({})).body));
});
