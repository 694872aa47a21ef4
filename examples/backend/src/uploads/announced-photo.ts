import { photosOfCustomer, type Photo } from '@redress/rules';
import type { Selectable } from 'kysely';
import type { CaseAddress } from '../cases/stored-case.ts';
import type { Database } from '../database/schema.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Caller } from '../http/caller.ts';
import { ProblemError } from '../http/problems.ts';

/** A photo that its case announced, and the file its bytes go to. */
export interface AnnouncedPhoto extends CaseAddress {
  readonly photo: Photo;
  readonly file: string;
}

/**
 * The photo that a caller may bring the bytes of: customers of what they announced themselves, staff of whatever a case has
 * announced that they may know of.
 *
 * @throws {ProblemError} `upload-refused` when there is no such photo
 */
export function announcedPhoto({ as, stored }: Caller, photoId: string): AnnouncedPhoto {
  const { tenant, caseId, case: current } = stored;
  const photos = as === 'staff' ? current.photos : photosOfCustomer(current);
  const photo = photos.find(({ id }) => id === photoId);
  if (photo) return { tenant, caseId, photo, file: fileOf({ tenant, caseId }, photoId) };
  throw new ProblemError(
    'upload-refused',
    `The case announced no photo ${photoId}. Announce it first: in the submission, or with a command.`,
  );
}

/** The cases that announced a photo of this id: those of others may have one, too, for it is not the server that makes it. */
export const casesWithPhoto = (
  { db }: Pick<Dependencies, 'db'>,
  tenant: string,
  photoId: string,
): Promise<Selectable<Database['cases']>[]> =>
  db
    .selectFrom('cases')
    .innerJoin('photos', (join) =>
      join.onRef('cases.tenant', '=', 'photos.tenant').onRef('cases.id', '=', 'photos.case_id'),
    )
    .selectAll('cases')
    .where('photos.tenant', '=', tenant)
    .where('photos.id', '=', photoId)
    .execute();

/** Each tenant and case has a folder, so that nobody can reach another's file with a borrowed id. */
export const fileOf = ({ tenant, caseId }: CaseAddress, photoId: string): string =>
  `${tenant}/${caseId}/${photoId}`;
