const mebibyte = 1024 * 1024;

/**
 * A photo has at most two or three MB after the client has made it smaller; the rest is for clients that send what the camera
 * made. More would be a minute and more of a warehouse's weak network for a single picture.
 */
const photoBytes = 10 * mebibyte;
/** A dozen delivery notes, scanned at 300 dpi in colour. PDFs are sent as they are: nothing makes them smaller. */
const pdfBytes = 20 * mebibyte;
/**
 * About half a minute of a phone's Full HD. It is sent as it is, and until then kept whole: once in the memory and once in the
 * storage of a phone, which give a page a few hundred MB at most.
 */
const videoBytes = 50 * mebibyte;

/** What a single submission may hold. Client and server read the same numbers. */
export const limits = {
  /** Characters of the description. */
  text: 10_000,
  /** Characters of a staff member's or customer's later message. */
  message: 5_000,
  /** Characters of order and waybill numbers. */
  reference: 64,
  /** Characters of what tells how to reach the reporter. */
  contact: { name: 120, company: 160, phone: 40, email: 254 },
  /** Characters of one detail that a portal asks for. */
  detail: 300,
  /** Characters of what names the version of a text that was consented to. */
  consentVersion: 64,
  /** Characters of the answer to a challenge. */
  challengeAnswer: 4_096,
  /** Photos, PDFs and videos of a submission, all together. */
  photos: 8,
  /** Bytes of one file, by what it is. */
  photoBytes,
  pdfBytes,
  videoBytes,
  /** Characters of a file name. */
  photoName: 200,
  /** Media types of photos, PDFs and videos: what browsers show and every desk can open. */
  photoTypes: [
    'image/jpeg',
    'image/png',
    'image/webp',
    'application/pdf',
    'video/mp4',
    'video/quicktime',
    'video/webm',
  ],
  /** Bytes of a JSON request body. */
  bodyBytes: 256 * 1024,
} as const;

/** A media type that a complaint may carry. */
export type EvidenceType = (typeof limits.photoTypes)[number];

/** How the names of files end, by what they are. */
export const fileEndings: Readonly<Record<EvidenceType, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'application/pdf': '.pdf',
  'video/mp4': '.mp4',
  'video/quicktime': '.mov',
  'video/webm': '.webm',
};

/** How many bytes a file of a type may have. */
export const bytesAllowed = (type: EvidenceType): number =>
  type === 'application/pdf' ? pdfBytes : type.startsWith('video/') ? videoBytes : photoBytes;

/** Whether a file of the type is a picture that browsers show; all others are handed out for download only. */
export const isPicture = (type: string): boolean => type.startsWith('image/');
