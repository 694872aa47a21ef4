import type { KnownCase, SubmissionState } from '../client.ts';
import type { OutboxStore, StoreInTrouble } from '../ports.ts';
import { trackingLink } from '../tracking-link.ts';
import type { StoredCase } from './entry.ts';
import { refusedParts } from './refused-parts.ts';

type Store = OutboxStore & Partial<StoreInTrouble>;

/** Where a submission stands, as far as this device knows. */
export async function stateOf(record: StoredCase, store: Store): Promise<SubmissionState> {
  const { id, reference, promises, timeZone, receipt, rejected, photos } = record;
  const kept = store.kept(id);
  const onlyInMemory = kept === 'device' ? store.onlyInMemory?.(id) : undefined;
  const entries = await store.ofCase(id);
  // Those of later information count while they wait.
  const later = entries.filter((entry) => entry.caseId === id && entry.announcedBy && !entry.rejected).length;
  return {
    id,
    state: receipt ? 'sent' : rejected ? 'rejected' : 'queued',
    reference,
    kept,
    promises,
    provisional: receipt === undefined,
    timeZone,
    receipt,
    problem: rejected,
    photos: { sent: photos.sent, total: photos.total + later, ...(onlyInMemory && { onlyInMemory }) },
    refused: refusedParts(entries, id),
    ...(entries.some(({ waitsFor }) => waitsFor === 'identity') && { waitsForIdentity: true }),
    ...(entries.some(({ waitsFor }) => waitsFor === 'challenge') && { waitsForChallenge: true }),
  };
}

/**
 * A case as its reporter sees it in the list of theirs.
 *
 * @param page shows a case without a login
 */
export async function knownCase(record: StoredCase, store: Store, page: string): Promise<KnownCase> {
  const { issue, excerpt, startedAt, receipt, id, secret, customer, standing } = record;
  return {
    ...(await stateOf(record, store)),
    issue,
    excerpt,
    startedAt,
    ...standing,
    trackingLink: secret && trackingLink(page, receipt?.number ?? id, secret),
    ...(customer !== undefined && { joined: true }),
  };
}
