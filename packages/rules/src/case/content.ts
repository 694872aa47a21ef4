import type { EvidenceItem } from '../policy/intake.ts';

/**
 * Where a personal text is kept. Events hold no personal data: the text sits in an erasable store under `ref`, and the
 * salted hash in the event proves what it was, so that erasing it breaks nothing (CS-3.2).
 */
export interface ContentRef {
  readonly ref: string;
  /** Lower-case hex SHA-256 of salt and text. */
  readonly hash: string;
}

/** A photo as announced by the reporter. Its name is personal and kept with the text. */
export interface PhotoManifest {
  readonly id: string;
  /** Media type, for example `image/jpeg`. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex SHA-256 of the bytes. */
  readonly sha256: string;
  /** Which photo or paper of the checklist it is. */
  readonly shows?: EvidenceItem | undefined;
}
