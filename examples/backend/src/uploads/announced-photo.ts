import type { Photo } from '@redress/rules';
import type { Opens } from '../auth/proof-of-case.ts';
import { completed, type CaseAddress, type StoredCase } from '../cases/stored-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { notFound, ProblemError } from '../http/problems.ts';

/** A photo that its case announced, and the file its bytes go to. */
export interface AnnouncedPhoto extends CaseAddress {
  readonly photo: Photo;
  readonly file: string;
}

/** @throws {ProblemError} `upload-refused` when the case announced no such photo */
export function announcedPhoto(
  { tenant, caseId, case: { photos } }: StoredCase,
  photoId: string,
): AnnouncedPhoto {
  const photo = photos.find(({ id }) => id === photoId);
  if (photo) return { tenant, caseId, photo, file: fileOf({ tenant, caseId }, photoId) };
  throw new ProblemError(
    'upload-refused',
    `The case announced no photo ${photoId}. Announce it first: in the submission, or with the command add-information.`,
  );
}

/** The case that announced a photo, for whoever can open the case. */
export async function caseOfPhoto(
  deps: Dependencies,
  tenant: string,
  photoId: string,
  opens: Opens,
): Promise<StoredCase> {
  const rows = await deps.db
    .selectFrom('cases')
    .innerJoin('photos', (join) =>
      join.onRef('cases.tenant', '=', 'photos.tenant').onRef('cases.id', '=', 'photos.case_id'),
    )
    .selectAll('cases')
    .where('photos.tenant', '=', tenant)
    .where('photos.id', '=', photoId)
    .execute();
  const row = rows.find(opens);
  if (!row) throw notFound('upload');
  return completed(deps.db, deps, row);
}

/** Each tenant and case has a folder, so that nobody can reach another's file with a borrowed id. */
export const fileOf = ({ tenant, caseId }: CaseAddress, photoId: string): string =>
  `${tenant}/${caseId}/${photoId}`;
