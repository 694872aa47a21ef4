/** How the files of each type begin. Positions that the format leaves open are `undefined`. */
const beginnings: readonly (readonly [type: string, bytes: readonly (number | undefined)[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  // "RIFF", four bytes of length, "WEBP"
  [
    'image/webp',
    [0x52, 0x49, 0x46, 0x46, undefined, undefined, undefined, undefined, 0x57, 0x45, 0x42, 0x50],
  ],
];

/** Bytes needed to tell. */
export const beginningLength = 12;

/** The type of image that bytes really are, whatever they are called. */
export const imageTypeOf = (bytes: Uint8Array): string | undefined =>
  beginnings.find(([, beginning]) =>
    beginning.every((byte, index) => byte === undefined || byte === bytes[index]),
  )?.[0];
