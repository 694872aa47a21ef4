import { limits } from '@redress/sdk/contract';
import { ERRORS, MemoryLocker, Metadata, Server } from '@tus/server';
import type { Dependencies } from '../dependencies.ts';
import { ProblemError } from '../http/problems.ts';
import type { AnnouncedPhoto } from './announced-photo.ts';
import { PhotoFiles } from './photo-files.ts';
import { storePhoto } from './store-photo.ts';

export const uploadsPath = '/v1/uploads';

/** Resumable uploads of photos (tus 1.0.0). A photo's upload has the photo's id, so that a client can always find it. */
export interface Uploads {
  readonly files: PhotoFiles;
  /** Answers a request about a photo that the caller may write to. */
  handle(request: Request, announced: AnnouncedPhoto): Promise<Response>;
  /** Answers what the server is able to do. */
  capabilities(request: Request): Promise<Response>;
}

/** The request's photo, and the problem to answer with, while tus works on it. */
interface Work {
  readonly announced: AnnouncedPhoto;
  problem?: ProblemError;
}

export function createUploads(deps: Dependencies, directory: string): Uploads {
  const files = new PhotoFiles({ directory });
  const works = new WeakMap<object, Work>();
  const workOf = (request: object): Work => works.get(request)!;

  const tus = new Server({
    path: uploadsPath,
    datastore: files,
    // Holds within this process. Of several, a proxy must send one upload's requests to the same one.
    locker: new MemoryLocker(),
    // The most that any type may have; each upload is held to the size that was announced.
    maxSize: limits.videoBytes,
    namingFunction: (request) => workOf(request).announced.file,
    getFileIdFromRequest: (request) => workOf(request).announced.file,
    generateUrl: (request, { path }) => `${path}/${workOf(request).announced.photo.id}`,
    onUploadCreate: (request, { size }) => {
      const { photo } = workOf(request).announced;
      if (size === photo.size) return Promise.resolve({});
      const fault = `The photo was announced with ${photo.size} bytes; the upload has ${size ?? 'no'} bytes.`;
      return Promise.reject(new ProblemError('upload-refused', fault));
    },
    onUploadFinish: async (request) => {
      await storePhoto(deps, files, workOf(request).announced);
      return {};
    },
    onResponseError: (request, error) => {
      const problem = problemOf(error);
      workOf(request).problem = problem;
      return { status_code: problem.problem.status, body: problem.message };
    },
  });

  return {
    files,

    async handle(request, announced) {
      const work: Work = { announced };
      works.set(request, work);
      // The process may have ended between the last byte and the record of it.
      const arrived = await files.find(announced.file);
      if (arrived && arrived.offset === arrived.size) await storePhoto(deps, files, announced);

      const response = await tus.handleWeb(request);
      if (work.problem) throw work.problem;
      if (response.status >= 400) throw refusedByTus(response.status, await response.text());
      return response;
    },

    capabilities: (request) => tus.handleWeb(request),
  };
}

function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  // Another request for the same photo has taken over: for this one, later is soon enough.
  if (error === ERRORS.ABORTED || error === ERRORS.ERR_LOCK_TIMEOUT) {
    return new ProblemError('unavailable', 'The photo is being uploaded by another request.', {
      headers: { 'Retry-After': '1' },
    });
  }
  const { status_code: status, body } = error as { status_code?: number; body?: string };
  if (status !== undefined && status < 500) return refusedByTus(status, body ?? '');
  throw error;
}

const refusedByTus = (status: number, text: string): ProblemError =>
  status === 404 || status === 410
    ? new ProblemError('not-found', 'Nothing of this photo has arrived yet. Create the upload with POST.')
    : new ProblemError('upload-refused', `${text.trim()}.`, { status });

/** The metadata that names the photo: `caseId` and `photoId`. */
export function photoNamedIn(request: Request): { caseId: string; photoId: string } {
  const metadata = parsed(request.headers.get('upload-metadata'));
  const { caseId, photoId } = metadata;
  if (caseId && photoId) return { caseId, photoId };
  throw new ProblemError('upload-refused', 'Upload-Metadata must carry caseId and photoId.');
}

function parsed(header: string | null): Record<string, string | null> {
  try {
    return Metadata.parse(header ?? undefined);
  } catch {
    return {};
  }
}
