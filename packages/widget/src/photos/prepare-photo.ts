import { limits } from '@redress/sdk/contract';

/** Why a file cannot be sent as a photo. */
export type Refusal = 'type' | 'heic' | 'unreadable' | 'too-large';

export type PreparedPhoto =
  { readonly ok: true; readonly file: File } | { readonly ok: false; readonly reason: Refusal };

/** Pixels of the longer side: enough to read a label, small enough for a warehouse's network. */
const longestSide = 2560;
const quality = 0.85;

/**
 * Draws a photo anew as JPEG, upright and at most 2560 pixels long. That strips what cameras write beside the picture
 * (place, device, time), and makes it small before its size is judged.
 */
export async function preparePhoto(file: File): Promise<PreparedPhoto> {
  const heic = /^image\/hei[cf]/.test(file.type) || /\.hei[cf]$/i.test(file.name);
  if (!heic && file.type !== '' && !file.type.startsWith('image/')) return { ok: false, reason: 'type' };
  let blob: Blob;
  try {
    blob = await redraw(file);
  } catch {
    return { ok: false, reason: heic ? 'heic' : 'unreadable' };
  }
  if (blob.size > limits.photoBytes) return { ok: false, reason: 'too-large' };
  return { ok: true, file: new File([blob], jpegName(file.name), { type: 'image/jpeg' }) };
}

async function redraw(file: File): Promise<Blob> {
  const bitmap = await createImageBitmap(file);
  try {
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    // JPEG has no transparency: what was clear would turn black.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('no picture'))),
        'image/jpeg',
        quality,
      );
    });
  } finally {
    bitmap.close();
  }
}

/** The photo's own name as a JPEG's, within what the contract allows. */
export function jpegName(name: string): string {
  const stem = name.replace(/\.[^.]*$/, '').trim() || 'photo';
  return `${stem.slice(0, limits.photoName - '.jpg'.length)}.jpg`;
}
