import { refusalText } from '@redress/rules';
import { changeCase } from '../cases/change.ts';
import type { Dependencies } from '../dependencies.ts';
import { ProblemError } from '../http/problems.ts';
import type { AnnouncedPhoto } from './announced-photo.ts';
import type { PhotoFiles } from './photo-files.ts';

/**
 * Accepts a photo whose bytes have all arrived, if they are what was announced; else it is discarded. Does nothing the
 * second time.
 *
 * @throws {ProblemError} `upload-refused`
 */
export async function storePhoto(
  deps: Dependencies,
  files: PhotoFiles,
  { tenant, caseId, photo, file }: AnnouncedPhoto,
): Promise<void> {
  if (photo.stored) return;
  const { sha256, mediaType } = await files.inspect(file);
  const fault =
    sha256 !== photo.sha256
      ? `The bytes have the SHA-256 ${sha256}; announced was ${photo.sha256}. They were discarded: upload the photo again.`
      : mediaType !== photo.type
        ? `The bytes are ${mediaType ?? 'neither a photo (JPEG, PNG, WebP) nor a PDF nor a video (MP4, MOV, WebM)'}; announced was ${photo.type}. They were discarded.`
        : undefined;
  if (fault) {
    await files.remove(file);
    throw new ProblemError('upload-refused', fault);
  }
  await changeCase(deps, { tenant, caseId }, async ({ stored, carryOut }) => {
    if (stored.case.photos.some(({ id, stored: known }) => id === photo.id && known)) return;
    const result = await carryOut({
      type: 'store-photo',
      actor: { roles: ['system'] },
      data: { photo: photo.id },
    });
    if (result.ok) return;
    // The case has been erased meanwhile: nothing of it stays.
    await files.remove(file);
    throw new ProblemError('upload-refused', refusalText(result.error));
  });
}
