/** Reads barcodes and QR codes in a picture. */
export interface CodeDetector {
  /** What the codes say, the one nearest to the middle first. Rejects when the picture cannot be read. */
  read(picture: Picture): Promise<readonly string[]>;
}
export type Picture = HTMLVideoElement | ImageBitmap;

/** The browser's own detector, as far as it is used here; TypeScript does not know it yet. */
interface BarcodeDetector {
  detect(picture: Picture): Promise<readonly DetectedCode[]>;
}
interface DetectedCode {
  readonly rawValue: string;
  readonly boundingBox: DOMRectReadOnly;
}
interface BarcodeDetectorType {
  new (options: { formats: readonly string[] }): BarcodeDetector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** What labels and papers in a warehouse carry. */
const wanted = [
  'code_128',
  'code_39',
  'code_93',
  'codabar',
  'ean_13',
  'itf',
  'qr_code',
  'data_matrix',
  'pdf417',
  'aztec',
];

/** The detector of this browser, or one that the page has put in its place; nothing where there is none that reads what labels carry. */
export async function findDetector(): Promise<CodeDetector | undefined> {
  const { BarcodeDetector: Detector } = globalThis as { BarcodeDetector?: BarcodeDetectorType };
  if (!Detector) return undefined;
  try {
    const supported = await Detector.getSupportedFormats();
    const formats = wanted.filter((format) => supported.includes(format));
    if (formats.length === 0) return undefined;
    const detector = new Detector({ formats });
    return {
      read: async (picture) => {
        const found = await detector.detect(picture);
        const [width, height] = sizeOf(picture);
        const distance = ({ boundingBox: { x, y, width: w, height: h } }: DetectedCode): number =>
          Math.hypot(x + w / 2 - width / 2, y + h / 2 - height / 2);
        return [...found].sort((a, b) => distance(a) - distance(b)).map(({ rawValue }) => rawValue);
      },
    };
  } catch {
    // Some systems name a detector that they do not have.
    return undefined;
  }
}

const sizeOf = (picture: Picture): readonly [width: number, height: number] =>
  'videoWidth' in picture ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height];
