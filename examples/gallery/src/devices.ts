/** The browser believes that it has no connection, until the function is called. */
export function withoutConnection(): () => void {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  return () => Reflect.deleteProperty(navigator, 'onLine');
}

/** The browser says that it reads barcodes, until the function is called. It finds these in whatever it is shown. */
export function withBarcodes(codes: readonly string[] = []): () => void {
  const detector = class {
    static getSupportedFormats = (): Promise<readonly string[]> => Promise.resolve(['code_128']);
    detect = (): Promise<readonly object[]> =>
      Promise.resolve(codes.map((rawValue) => ({ rawValue, boundingBox: new DOMRect() })));
  };
  Object.defineProperty(globalThis, 'BarcodeDetector', { value: detector, configurable: true });
  return () => Reflect.deleteProperty(globalThis, 'BarcodeDetector');
}

/** A camera that the browser does not open, for a reason as browsers name it. */
export const refusedCamera = (name: string) => (): Promise<never> => {
  const error = new DOMException('The camera is not opened.', name);
  return Promise.reject(error);
};

/** The browser has a camera, and reads barcodes. */
export const withCamera =
  (open: () => Promise<MediaStream>, codes: readonly string[] = []) =>
  (): (() => void) => {
    const forget = withBarcodes(codes);
    Object.defineProperty(navigator, 'mediaDevices', { value: { getUserMedia: open }, configurable: true });
    return () => {
      Reflect.deleteProperty(navigator, 'mediaDevices');
      forget();
    };
  };

/** The browser can hand a link to other apps, until the function is called. */
export function withSharing(): () => void {
  Object.defineProperty(navigator, 'share', { value: () => Promise.resolve(), configurable: true });
  return () => Reflect.deleteProperty(navigator, 'share');
}

/** The page may write into the clipboard, until the function is called. */
export function withClipboard(): () => void {
  const value = { writeText: () => Promise.resolve() };
  Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
  return () => Reflect.deleteProperty(navigator, 'clipboard');
}

/** A camera with a light that sees a label on a carton. */
export function paintedCamera(): Promise<MediaStream> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [640, 480];
  const paint = canvas.getContext('2d')!;
  paint.fillStyle = '#b98a55';
  paint.fillRect(0, 0, 640, 480);
  paint.fillStyle = '#fff';
  paint.fillRect(150, 150, 340, 180);
  paint.fillStyle = '#222';
  for (let bar = 0; bar < 50; bar++) paint.fillRect(180 + bar * 6, 180, 1 + ((bar * 7) % 4), 110);
  const stream = canvas.captureStream(5);
  const [track] = stream.getVideoTracks();
  if (track) track.getCapabilities = () => ({ torch: true }) as MediaTrackCapabilities;
  return Promise.resolve(stream);
}
