import { bytesAllowed, fileEndings, limits, type EvidenceType } from '../contract/limits.ts';
import { beginningLength, mediaTypeOf, type KnownMediaType } from '../contract/media-type.ts';
import { browserPictures } from './browser-pictures.ts';
import type { Picture, PictureEngine } from './picture-engine.ts';
import { isBare, withoutMetadata } from './without-metadata.ts';

/** Pixels of a photo's longer side: enough to read a label, small enough for a warehouse's network. */
export const longestSide = 2560;
/** JPEG quality, 0…1: print on a label stays readable, at half a byte a pixel and less. */
export const jpegQuality = 0.85;
/** Bytes up to which a PNG or WebP that needs no redrawing stays what it is; more would be less as a JPEG. */
export const losslessBytes = 1024 * 1024;

/**
 * Why a file cannot go with a complaint: `heic` the browser cannot open HEIC · `unreadable` damaged, or no longer there ·
 * `too-large` even after it was made smaller · `too-many` there is no room for it · `type` neither photo, PDF nor video ·
 * `empty` without a byte.
 */
export type EvidenceRefusal = 'heic' | 'unreadable' | 'too-large' | 'too-many' | 'type' | 'empty';

export type PreparedEvidence =
  { readonly ok: true; readonly file: File } | { readonly ok: false; readonly reason: EvidenceRefusal };

/**
 * Makes a file ready to be sent. Photos are made upright, at most `longestSide` pixels long, and freed of all that the camera
 * wrote beside the picture: place, time, device. A photo that is like that already stays as it is, bit for bit, and so do
 * PDFs and videos, with whatever their metadata tell. What a file is, its bytes say, not its name.
 *
 * Never throws: what cannot be sent is answered with the reason. Works in a worker, too.
 *
 * @param pictures what opens and draws pictures; without it only photos that need nothing done are taken
 * @default browserPictures() as pictures
 * @example
 * const prepared = await prepareEvidence(input.files[0]);
 * if (prepared.ok) await client.submit(draft, { text, photos: [prepared.file] });
 */
export async function prepareEvidence(
  file: File,
  pictures: PictureEngine | undefined = browserPictures(),
): Promise<PreparedEvidence> {
  try {
    const prepared = await prepare(file, pictures);
    if (typeof prepared === 'string') return { ok: false, reason: prepared };
    if (prepared.size > bytesAllowed(prepared.type as EvidenceType))
      return { ok: false, reason: 'too-large' };
    return { ok: true, file: prepared };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}

type PictureType = Extract<KnownMediaType, `image/${string}`>;

async function prepare(file: File, pictures: PictureEngine | undefined): Promise<File | EvidenceRefusal> {
  if (file.size === 0) return 'empty';
  const type = mediaTypeOf(new Uint8Array(await file.slice(0, beginningLength).arrayBuffer()));
  if (type === undefined) return 'type';
  if (!isPictureType(type)) return asIs(file, type);
  if (!pictures) return (await needsNothing(file, type)) ? asIs(file, type) : 'unreadable';
  let picture: Picture;
  try {
    picture = await pictures.open(file);
  } catch {
    return type === 'image/heic' ? 'heic' : 'unreadable';
  }
  try {
    return await preparePicture(file, type, picture);
  } finally {
    picture.close();
  }
}

async function preparePicture(file: File, type: PictureType, picture: Picture): Promise<File> {
  const { width, height } = picture;
  const scale = longestSide / Math.max(width, height);
  const mayStay = scale >= 1 && (await needsNothing(file, type));
  if (mayStay && file.size <= (type === 'image/jpeg' ? limits.photoBytes : losslessBytes))
    return asIs(file, type);

  const scaled = (side: number): number => (scale >= 1 ? side : Math.max(1, Math.round(side * scale)));
  const drawing = await picture.draw(scaled(width), scaled(height));
  // A JPEG has no transparency: what is clear would turn black.
  const isTransparent = type !== 'image/jpeg' && (await drawing.isTransparent());
  if (mayStay && isTransparent) return asIs(file, type);
  const drawnType = isTransparent ? 'image/png' : 'image/jpeg';
  const drawn = await drawing.encode(drawnType, jpegQuality);
  if (mayStay && drawn.size >= file.size) return asIs(file, type);
  const bytes = new Uint8Array(await drawn.arrayBuffer());
  // In one piece: Firefox cannot show a file whose first piece is too short to tell what it is.
  const bare = await new Blob(withoutMetadata(bytes, drawnType).slice()).arrayBuffer();
  return new File([bare], renamed(file.name, drawnType), {
    type: drawnType,
    lastModified: file.lastModified,
  });
}

const isPictureType = (type: KnownMediaType): type is PictureType => type.startsWith('image/');

/** Whether it can be sent and holds nothing but the picture. */
async function needsNothing(file: File, type: PictureType): Promise<boolean> {
  if (type !== 'image/jpeg' && type !== 'image/png' && type !== 'image/webp') return false;
  return isBare(new Uint8Array(await file.arrayBuffer()), type);
}

/** The same bytes, under the type that they are. */
const asIs = (file: File, type: KnownMediaType): File =>
  file.type === type ? file : new File([file], file.name, { type, lastModified: file.lastModified });

/** The file's own name with the ending of its new type, within what the contract allows. */
function renamed(name: string, type: 'image/jpeg' | 'image/png'): string {
  const ending = fileEndings[type];
  const stem = name.replace(/\.[^.]*$/, '').trim() || 'photo';
  return `${stem.slice(0, limits.photoName - ending.length)}${ending}`;
}
