import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { photosOfCustomer } from '@redress/rules';
import { limits, mediaTypeOf } from '../contract/index.ts';
import { callerOf, type Caller } from './callers.ts';
import { apply } from './cases-in-memory.ts';
import type { MemoryUpload, MemoryWorld } from './memory-world.ts';
import { refuse, refuseUnknown } from './refusal.ts';

/** What of tus 1.0.0 is spoken: the core, and creation. */
const spoken = { 'tus-resumable': '1.0.0' };

export const capabilities = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...spoken,
      'tus-version': '1.0.0',
      'tus-extension': 'creation',
      'tus-max-size': String(limits.videoBytes),
    },
  });

/** Begins an upload of a photo that its case has announced. */
export function createUpload(request: Request, world: MemoryWorld): Response {
  const { caseId, photoId } = namedIn(request);
  const photo = announcedPhoto(callerOf(request, world, caseId), photoId);
  const size = Number(request.headers.get('upload-length'));
  if (size !== photo.size)
    refuse('upload-refused', `The photo was announced with ${photo.size} bytes; the upload has ${size}.`);
  const known = world.uploads.get(photoId);
  if (!known) world.uploads.set(photoId, { caseId, bytes: new Uint8Array(size), offset: 0 });
  return new Response(null, { status: 201, headers: { ...spoken, location: `/v1/uploads/${photoId}` } });
}

export function readUpload(request: Request, world: MemoryWorld, photoId: string): Response {
  const { offset, bytes } = uploadOf(request, world, photoId).upload;
  return new Response(null, {
    headers: {
      ...spoken,
      'cache-control': 'no-store',
      'upload-offset': String(offset),
      'upload-length': String(bytes.length),
    },
  });
}

/** Takes bytes where the last ones ended; the last of all make the photo a stored one, if it is the announced one. */
export async function continueUpload(
  request: Request,
  world: MemoryWorld,
  photoId: string,
): Promise<Response> {
  const { caller, upload } = uploadOf(request, world, photoId);
  const offset = Number(request.headers.get('upload-offset'));
  if (offset !== upload.offset)
    refuse('upload-refused', `${upload.offset} bytes are there; these begin at ${offset}.`, { status: 409 });
  const more = new Uint8Array(await request.arrayBuffer());
  if (offset + more.length > upload.bytes.length)
    refuse('upload-refused', `The photo has ${upload.bytes.length} bytes; these go further.`, {
      status: 413,
    });
  upload.bytes.set(more, offset);
  upload.offset += more.length;
  if (upload.offset === upload.bytes.length) store(world, caller, upload, photoId);
  return new Response(null, { status: 204, headers: { ...spoken, 'upload-offset': String(upload.offset) } });
}

function store(world: MemoryWorld, caller: Caller, { bytes }: MemoryUpload, photoId: string): void {
  const photo = announcedPhoto(caller, photoId);
  if (photo.stored) return;
  const hash = bytesToHex(sha256(bytes));
  if (hash !== photo.sha256) {
    world.uploads.delete(photoId);
    refuse('upload-refused', `The bytes have the SHA-256 ${hash}; announced was ${photo.sha256}.`);
  }
  const type = mediaTypeOf(bytes);
  if (type !== photo.type) {
    world.uploads.delete(photoId);
    refuse('upload-refused', `The bytes are ${type ?? 'of no known type'}; announced was ${photo.type}.`);
  }
  apply(world, caller.found, { type: 'store-photo', actor: { roles: ['system'] }, data: { photo: photoId } });
}

/** Customers bring what they announced themselves, staff whatever a case that they see has announced. */
function announcedPhoto({ as, found: { atHand } }: Caller, photoId: string) {
  const photos = as === 'staff' ? atHand.case.photos : photosOfCustomer(atHand.case);
  const photo = photos.find(({ id }) => id === photoId);
  return photo ?? refuse('upload-refused', `The case announced no photo ${photoId}.`);
}

function uploadOf(
  request: Request,
  world: MemoryWorld,
  photoId: string,
): { readonly caller: Caller; readonly upload: MemoryUpload } {
  const upload = world.uploads.get(photoId);
  const caller = callerOf(request, world, upload?.caseId ?? '');
  if (!upload) return refuseUnknown('upload');
  announcedPhoto(caller, photoId);
  return { caller, upload };
}

/** `Upload-Metadata` is pairs of a name and a value in Base64, with commas between them. */
function namedIn({ headers }: Request): { readonly caseId: string; readonly photoId: string } {
  const pairs = (headers.get('upload-metadata') ?? '').split(',').map((pair) => pair.trim().split(' '));
  const { caseId, photoId } = Object.fromEntries(
    pairs.map(([name = '', value = '']) => [name, atob(value)]),
  ) as Partial<Record<string, string>>;
  return caseId && photoId
    ? { caseId, photoId }
    : refuse('upload-refused', 'Upload-Metadata must carry caseId and photoId.');
}
