import {
  partBytes,
  waiting,
  type KeptEntry,
  type OutboxEntry,
  type PhotoWithBytes,
  type StoredCase,
} from './entry.ts';
import type { StoredDraft } from './stored-draft.ts';

/** Cases, entries and drafts as a device has them. */

export const caseIds = [
  '019a9c5e-0000-7000-8000-00000000000a',
  '019a9c5e-0000-7000-8000-00000000000b',
] as const;

export const record = (id: string = caseIds[0]): StoredCase => ({
  id,
  secret: 's'.repeat(43),
  reference: '00000A',
  startedAt: 0,
  issue: 'lost',
  excerpt: 'One of our pallets never arrived.',
  promises: [],
  timeZone: 'Asia/Shanghai',
  photos: { total: 0, sent: 0 },
});

export const submissionOf = (id: string = caseIds[0], order = 1): OutboxEntry => ({
  ...waiting(id, id, order),
  kind: 'submission',
  body: JSON.stringify({ id, text: 'One of our pallets never arrived.' }),
});
export const photoOf = (id: string, caseId: string = caseIds[0], order = 2): PhotoWithBytes => ({
  ...waiting(id, caseId, order),
  kind: 'photo',
  type: 'image/jpeg',
  bytes: new Uint8Array([1, 2, 3]).buffer,
});
/** The photo as it waits. */
export const keptPhotoOf = (id: string, caseId?: string, order?: number): KeptEntry =>
  partBytes(photoOf(id, caseId, order))[0];

export const draftOf = (id: string = caseIds[0], photos: StoredDraft['photos'] = []): StoredDraft => ({
  id,
  secret: 's'.repeat(43),
  startedAt: 0,
  savedAt: 0,
  complaint: { text: 'One of our pallets' },
  photos,
});

export const commandOf = (id: string, caseId: string = caseIds[0], order = 3): OutboxEntry => ({
  ...waiting(id, caseId, order),
  kind: 'command',
  body: JSON.stringify({ id, type: 'rate', satisfied: true }),
});
