/** Bytes of a file's beginning that are needed to tell its type. */
export const beginningLength = 64;

/**
 * How the files of each type begin, a character a byte. Those of `limits.photoTypes` can be sent; the others are known because
 * a device may be able to open them, and to make a JPEG of what it sees.
 */
const beginnings = [
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/png', /^\x89PNG\r\n.\n/s],
  ['image/webp', /^RIFF.{4}WEBP/s],
  ['image/gif', /^GIF8[79]a/],
  ['application/pdf', /^%PDF-/],
  // The files of one family name their kind, the brand, behind “ftyp”.
  ['image/heic', /^.{4}ftyp(hei[cmsx]|hev[cmsx]|mif1|msf1)/s],
  ['image/avif', /^.{4}ftypavi[fs]/s],
  ['video/quicktime', /^.{4}ftypqt {2}/s],
  ['video/mp4', /^.{4}ftyp(iso[\dm]|mp4[12]|mmp4|avc1|M4V[ HP]|MSNV|dash|XAVC)/s],
  // Matroska says in its header, in the element 0x4282, whether it is WebM.
  ['video/webm', /^.E\xdf\xa3.*B\x82.webm/s],
] as const satisfies readonly (readonly [type: string, beginning: RegExp])[];

export type KnownMediaType = (typeof beginnings)[number][0];

/**
 * The media type that bytes really are, whatever the file is called. `undefined` for all that nobody needs to send.
 *
 * @param bytes the first `beginningLength` bytes of the file, or more
 * @example
 * mediaTypeOf(new TextEncoder().encode('%PDF-1.7')); // 'application/pdf'
 */
export function mediaTypeOf(bytes: Uint8Array): KnownMediaType | undefined {
  const text = String.fromCharCode(...bytes.subarray(0, beginningLength));
  return beginnings.find(([, beginning]) => beginning.test(text))?.[0];
}
