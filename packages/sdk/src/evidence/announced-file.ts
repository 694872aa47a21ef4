import { limits, type PhotoManifest } from '../contract/index.ts';
import { newId } from '../draft.ts';
import { waiting, type PhotoWithBytes } from '../outbox/entry.ts';
import type { Ports } from '../ports.ts';
import { shownFile, type Evidence } from './evidence.ts';
import { EvidenceError } from './evidence-error.ts';
import { prepareAll } from './prepare-all.ts';

/** A photo, PDF or video that is ready to leave, and how the server is told of it beforehand. */
export interface AnnouncedFile {
  readonly manifest: PhotoManifest;
  readonly bytes: ArrayBuffer;
}

/**
 * Prepares files and gives each its id and its hash.
 *
 * @throws {EvidenceError} naming all files that cannot be sent
 */
export async function announce(
  evidence: readonly Evidence[],
  ports: Pick<Ports, 'clock' | 'randomBytes' | 'sha256'>,
): Promise<readonly AnnouncedFile[]> {
  const given = evidence.map(shownFile);
  const prepared = await prepareAll(given.map(({ file }) => file));
  const refused = prepared.flatMap((each, index) =>
    each.ok ? [] : [{ index, name: given[index]!.file.name, reason: each.reason }],
  );
  if (refused.length > 0) throw new EvidenceError(refused);
  return Promise.all(
    prepared
      .flatMap((each, index) => (each.ok ? { ...given[index], file: each.file } : []))
      .map(async ({ file, shows }) => {
        const bytes = await file.arrayBuffer();
        const manifest = {
          id: newId(ports),
          name: file.name.trim().slice(-limits.photoName) || 'photo',
          type: file.type as PhotoManifest['type'],
          size: bytes.byteLength,
          sha256: await ports.sha256(bytes),
          shows,
        };
        return { manifest, bytes };
      }),
  );
}

/** The entries of files, which stand in the outbox right behind what announces them. */
export const photoEntries = (
  files: readonly AnnouncedFile[],
  behind: { readonly caseId: string; readonly order: number; readonly announcedBy?: string },
): readonly PhotoWithBytes[] =>
  files.map(({ manifest, bytes }, i) => ({
    ...waiting(manifest.id, behind.caseId, behind.order + (i + 1) / 1_000),
    ...(behind.announcedBy && { announcedBy: behind.announcedBy }),
    kind: 'photo',
    type: manifest.type,
    bytes,
  }));
