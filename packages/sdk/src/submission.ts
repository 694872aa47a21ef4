import type { Complaint, Draft, Preview } from './client.ts';
import { faultsOf, limits, Submission, wording } from './contract/index.ts';
import { newId, referenceOf } from './draft.ts';
import { ComplaintError } from './errors.ts';
import { EvidenceError } from './evidence/evidence-error.ts';
import { prepareAll } from './evidence/prepare-all.ts';
import { waiting, type OutboxEntry, type StoredCase } from './outbox/entry.ts';
import type { Ports } from './ports.ts';

/** Characters of the description kept for the list of one's cases. */
const excerptLength = 120;

/**
 * Freezes a complaint for the outbox: the body as it will leave, and each photo, prepared, as an entry of its own.
 *
 * @throws {ComplaintError} when it cannot be sent as it is; an `EvidenceError` when that is because of its files
 */
export async function freeze(
  draft: Draft,
  complaint: Complaint,
  preview: Preview | undefined,
  ports: Pick<Ports, 'clock' | 'randomBytes' | 'sha256'>,
): Promise<{ readonly record: StoredCase; readonly entries: readonly OutboxEntry[] }> {
  const files = await preparedFiles(complaint.photos ?? []);
  const photos = await Promise.all(
    files.map(async (file) => {
      const bytes = await file.arrayBuffer();
      const { name, type } = file;
      return {
        bytes,
        manifest: {
          id: newId(ports),
          name: name.trim().slice(-limits.photoName) || 'photo',
          type,
          size: bytes.byteLength,
          sha256: await ports.sha256(bytes),
        },
      };
    }),
  );
  const parsed = Submission.safeParse(
    {
      id: draft.id,
      text: complaint.text,
      issue: complaint.issue,
      subject: complaint.subject ?? {},
      contact: complaint.contact ?? {},
      resolution: complaint.resolution,
      facts: complaint.facts ?? {},
      photos: photos.map(({ manifest }) => manifest),
      consent: complaint.consent && { version: complaint.consent.version, at: ports.clock() },
      writtenAt: ports.clock(),
    },
    wording,
  );
  if (!parsed.success) throw new ComplaintError(faultsOf(parsed.error));

  const order = ports.clock();
  const record: StoredCase = {
    id: draft.id,
    secret: draft.secret,
    reference: referenceOf(draft.id),
    startedAt: draft.startedAt,
    issue: preview?.issue ?? complaint.issue ?? 'unrelated',
    excerpt: parsed.data.text.slice(0, excerptLength),
    promises: (preview?.deadlines ?? []).flatMap(({ milestone, due, source, certain }) =>
      due !== undefined && certain ? [{ milestone, due, source }] : [],
    ),
    timeZone: preview?.timeZone ?? 'UTC',
    photos: { total: photos.length, sent: 0 },
  };
  return {
    record,
    entries: [
      { ...waiting(draft.id, draft.id, order), kind: 'submission', body: JSON.stringify(parsed.data) },
      ...photos.map(({ bytes, manifest }, i): OutboxEntry => ({
        ...waiting(manifest.id, draft.id, order + (i + 1) / 1_000),
        kind: 'photo',
        type: manifest.type,
        bytes,
      })),
    ],
  };
}

/** @throws {EvidenceError} naming all files that cannot be sent */
async function preparedFiles(files: readonly File[]): Promise<readonly File[]> {
  const prepared = await prepareAll(files);
  const refused = prepared.flatMap((each, index) =>
    each.ok ? [] : [{ index, name: files[index]!.name, reason: each.reason }],
  );
  if (refused.length > 0) throw new EvidenceError(refused);
  return prepared.flatMap((each) => (each.ok ? each.file : []));
}
