import type { Complaint, Draft, Preview } from './client.ts';
import { faultsOf, staysUnnamed, Submission, wording } from './contract/index.ts';
import { referenceOf } from './draft.ts';
import { ComplaintError } from './errors.ts';
import { announce, photoEntries } from './evidence/announced-file.ts';
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
  const photos = await announce(complaint.photos ?? [], ports);
  const parsed = Submission.safeParse(
    {
      id: draft.id,
      text: complaint.text,
      issue: complaint.issue,
      kind: complaint.kind,
      branch: complaint.branch,
      via: complaint.via,
      subject: complaint.subject ?? {},
      contact: complaint.contact ?? {},
      resolution: complaint.resolution,
      facts: complaint.facts ?? {},
      happenedAt: complaint.happenedAt,
      wantedBy: complaint.wantedBy,
      details: complaint.details,
      photos: photos.map(({ manifest }) => manifest),
      reporter: complaint.reporter,
      accused: complaint.accused,
      filling: complaint.filling,
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
    ...(staysUnnamed(parsed.data.reporter) && { unnamed: true }),
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
      ...photoEntries(photos, { caseId: draft.id, order }),
    ],
  };
}
