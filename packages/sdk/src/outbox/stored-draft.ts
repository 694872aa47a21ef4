import type { EpochMs, EvidenceItem } from '@redress/rules';
import type { Complaint } from '../client.ts';

/** A photo of a draft; its bytes are kept apart, under its id. */
export interface DraftPhoto {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly shows?: EvidenceItem | undefined;
}

/** What this device keeps of a complaint that is being written. */
export interface StoredDraft {
  /** The id that the complaint will have. */
  readonly id: string;
  /** Who was signed in when it was written, by the portal’s own id: it is offered to nobody else. */
  readonly customer?: string | undefined;
  readonly secret: string;
  readonly startedAt: EpochMs;
  readonly savedAt: EpochMs;
  /** What has been entered, without the photos. */
  readonly complaint: Omit<Complaint, 'photos'>;
  readonly photos: readonly DraftPhoto[];
}

/** A draft that nobody has touched for so many milliseconds goes: 30 days. */
export const draftLifetime = 30 * 86_400_000;
