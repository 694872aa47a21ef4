import type { EvidenceItem } from '@redress/rules';

/** A file, and which photo or paper of the checklist it is. */
export interface ShownFile {
  readonly file: File;
  readonly shows?: EvidenceItem | undefined;
}

/** A photo as the camera made it, a PDF or a short video: it is prepared when it is sent. */
export type Evidence = File | ShownFile;

export const shownFile = (evidence: Evidence): ShownFile =>
  'file' in evidence ? evidence : { file: evidence };
