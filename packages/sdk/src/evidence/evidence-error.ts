import { limits } from '../contract/limits.ts';
import { ComplaintError } from '../errors.ts';
import type { EvidenceRefusal } from './prepare-evidence.ts';

/** A file that cannot go with a complaint, by its place among the files. */
export interface RefusedFile {
  readonly index: number;
  readonly name: string;
  readonly reason: EvidenceRefusal;
}

/** What would do, for developers; an interface has its own words for each reason. */
const details: Readonly<Record<EvidenceRefusal, string>> = {
  heic: 'This browser cannot open HEIC. Set the camera to JPEG, or take a screenshot of the photo.',
  unreadable: 'It cannot be opened: it is damaged, or no longer there.',
  'too-large': `It is too large. A photo may have ${limits.photoBytes} bytes after it was made smaller, a PDF ${limits.pdfBytes}, a video ${limits.videoBytes}.`,
  'too-many': `A complaint carries at most ${limits.photos} files.`,
  type: 'It is neither a photo (JPEG, PNG, WebP) nor a PDF nor a video (MP4, MOV, WebM).',
  empty: 'It has no bytes.',
};

/**
 * Some files cannot go with the complaint, for the reasons in `refused`. Nothing was kept: leave them out, or replace them, and
 * submit again.
 */
export class EvidenceError extends ComplaintError {
  readonly refused: readonly RefusedFile[];

  constructor(refused: readonly RefusedFile[]) {
    super(
      refused.map(({ index, name, reason }) => ({
        pointer: `/photos/${index}`,
        detail: `${name}: ${details[reason]}`,
      })),
    );
    this.refused = refused;
  }
}
