/** What is said about photos and files. */
export const photosTexts = {
  photos: {
    title: 'Photos and files',
    add: 'Add photos or files',
    limits: (count: number) =>
      `Photos, PDFs and short videos, up to ${count}. Location and camera data are removed from photos; PDFs and videos are sent as they are.`,
    helpful: (items: string) => `Helpful here: ${items}.`,
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
        `${name} is too large. A photo may have ${photo} after we have made it smaller, a PDF ${pdf}, a video ${video}.`,
      empty: (name: string) => `${name} is empty.`,
    },
  },
};
