import type { ContentRef } from '@redress/rules';
import type { Submission } from '../contract/index.ts';
import { hashOf } from './canonical-hash.ts';

/** What someone wrote, with the names they gave their photos. Kept apart from the events, so that it can be erased. */
export interface Written {
  readonly text: string;
  /** By the photo's id. */
  readonly photoNames?: Readonly<Record<string, string>> | undefined;
}

/**
 * All that is personal in a submission, and what the reporter agreed to: the hash in the event proves that, too, and when the
 * data are erased nothing is left to agree to.
 */
export interface Intake
  extends
    Written,
    Pick<Submission, 'subject' | 'contact' | 'happenedAt' | 'details' | 'consent' | 'filling'> {
  readonly resolutionNote?: string | undefined;
}

export const intakeOf = (submission: Submission): Intake => ({
  text: submission.text,
  subject: submission.subject,
  contact: submission.contact,
  happenedAt: submission.happenedAt,
  details: submission.details,
  consent: submission.consent,
  filling: submission.filling,
  resolutionNote: submission.resolution?.note,
  photoNames: Object.fromEntries(submission.photos.map(({ id, name }) => [id, name])),
});

/** A content that is about to be kept, and the reference that the event gets. */
export interface NewContent extends ContentRef {
  readonly salt: string;
  /** JSON of what was written. */
  readonly body: string;
}

/** Where references and salts come from. */
export interface Makes {
  readonly nextId: () => string;
  /** Long and random: it keeps anyone from guessing a short text by its hash after it was erased. */
  readonly salt: () => string;
}

export function newContent(written: Written, { nextId, salt }: Makes): NewContent {
  const body = JSON.stringify(written);
  const grain = salt();
  return { ref: nextId(), hash: hashOf(grain + body), salt: grain, body };
}

export const refOf = ({ ref, hash }: NewContent): ContentRef => ({ ref, hash });
