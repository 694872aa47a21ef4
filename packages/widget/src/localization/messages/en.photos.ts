import type { EvidenceItem } from '@redress/rules';

/** What is said about photos and files, and about reading barcodes. */
export const photosTexts = {
  photos: {
    title: 'Photos and files',
    add: 'Add photos or files',
    limits: (count: number) =>
      `Photos, PDFs and short videos, up to ${count}. Location and camera data are removed from photos; PDFs and videos are sent as they are.`,
    drop: 'Drop them here',
    checklist: {
      title: 'What would help us, if you have it',
      progress: (filled: string, total: string) => `${filled} of ${total} added`,
      missing: 'Not marked on any photo:',
      help: {
        label: 'so that the number and barcode can be read',
        'outer-box': 'the whole box, with the damaged side',
        'inner-packing': 'what it was padded and closed with',
        item: 'close up, so that we see what is wrong',
        'whole-pallet': 'from far enough to see all of it',
        'delivery-note': 'with signatures and remarks',
        'count-sheet': 'the page with the count',
        'truck-and-plate': 'so that the plate can be read',
        screenshot: 'of the page or message in question',
      } satisfies Record<EvidenceItem, string>,
    },
    preparing: 'Preparing…',
    remove: (name: string) => `Remove ${name}`,
    preview: (name: string) => `Photo ${name}`,
    refused: {
      'too-many': (name: string, max: string) =>
        `${name} was not added: no more than ${max} files fit in one report.`,
      type: (name: string) =>
        `${name} cannot be added. Photos (JPEG, PNG, WebP), PDFs and videos (MP4, MOV, WebM) work.`,
      heic: (name: string) =>
        `${name} is a HEIC photo, which this browser cannot open. Please take a screenshot of it, or set your camera to “Most compatible” (JPEG).`,
      unreadable: (name: string) => `${name} could not be opened. The file may be damaged.`,
      'too-large': (name: string, photo: string, pdf: string, video: string) =>
        `${name} is too large. Photos can be up to ${photo} after we have made them smaller, PDFs ${pdf} and videos ${video}.`,
      empty: (name: string) => `${name} is empty.`,
    },
  },
  scan: {
    button: 'Scan',
    label: (field: string) => `Scan the barcode for: ${field}`,
    title: 'Scan a barcode',
    aim: 'Hold the barcode or QR code inside the frame.',
    starting: 'Starting the camera…',
    read: (text: string) => `${text} was read. Please check it in the field.`,
    torch: 'Torch',
    fromPhoto: 'Use a photo instead',
    again: 'Try again',
    nothing: 'No barcode could be read in this photo. Try one that is closer and sharp, or type the number.',
    reading: 'Reading the photo…',
    unusable: 'That code does not contain a number we can use. Please try another one, or type the number.',
    camera: 'Picture of the camera',
    missing: 'The scanner could not be loaded. Please check your connection, or type the number.',
    failed: {
      detector: 'This browser cannot read barcodes on this page. Please type the number.',
      denied:
        'This page is not allowed to use the camera. Allow it in your browser’s settings, usually by the icon next to the address, and try again.',
      none: 'No camera was found. You can use a photo, or type the number.',
      busy: 'The camera cannot be used right now, perhaps because another app has it. Close that and try again.',
      insecure:
        'The camera works only on pages with a secure connection (https). You can use a photo, or type the number.',
      unknown: 'The camera could not be started. You can use a photo, or type the number.',
    },
  },
};
