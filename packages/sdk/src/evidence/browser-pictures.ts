import type { Drawing, Picture, PictureEngine } from './picture-engine.ts';

/** Pixels that are drawn or looked at in one go: a few milliseconds, then the page has its turn. */
const pixelsAtOnce = 250_000;

/**
 * The browser's own pictures; `undefined` where there are none, as in Node. It needs no document, so it serves workers too.
 *
 * Opening and encoding go on beside the page's thread, in Chromium at least; drawing happens on it and is done in bands. A
 * worker of our own would be freer still, but its script would have to be allowed by the portal's security policy.
 */
export const browserPictures = (): PictureEngine | undefined =>
  'createImageBitmap' in globalThis ? { open } : undefined;

async function open(file: Blob): Promise<Picture> {
  const bitmap = await upright(file);
  return {
    width: bitmap.width,
    height: bitmap.height,
    draw: async (width, height) => {
      const canvas = createCanvas(width, height);
      const context = contextOf(canvas);
      await drawn(context);
      for (const [top, rows] of bandsOf(width, height)) {
        // The whole picture each time, of which only the band shows: some engines leave a seam where a part of it ends.
        context.save();
        context.beginPath();
        context.rect(0, top, width, rows);
        context.clip();
        context.drawImage(bitmap, 0, 0, width, height);
        context.restore();
        await drawn(context);
      }
      return drawingOn(canvas, context);
    },
    close: () => bitmap.close(),
  };
}

async function upright(file: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (error) {
    // Engines that do not know the word turn pictures upright by themselves.
    if (error instanceof TypeError) return createImageBitmap(file);
    throw error;
  }
}

type Canvas = OffscreenCanvas | HTMLCanvasElement;
type Context = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

const drawingOn = (canvas: Canvas, context: Context): Drawing => ({
  isTransparent: async () => {
    for (const [top, rows] of bandsOf(canvas.width, canvas.height)) {
      const { data } = context.getImageData(0, top, canvas.width, rows);
      for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha]! < 255) return true;
      await nextTurn();
    }
    return false;
  },
  encode: async (type, quality) => {
    // Asked for first: Firefox has a `toBlob` of its own here, which calls nobody back.
    if ('convertToBlob' in canvas) return canvas.convertToBlob({ type, quality });
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
    if (!blob) throw new Error('The picture could not be encoded.');
    return blob;
  },
});

function createCanvas(width: number, height: number): Canvas {
  if ('OffscreenCanvas' in globalThis) return new OffscreenCanvas(width, height);
  return Object.assign(document.createElement('canvas'), { width, height });
}

function contextOf(canvas: Canvas): Context {
  const options = { willReadFrequently: true };
  const context = (canvas as OffscreenCanvas).getContext('2d', options) as Context | null;
  if (!context) throw new Error('There is no canvas of this size.');
  return context;
}

function bandsOf(width: number, height: number): (readonly [top: number, rows: number])[] {
  const most = Math.max(1, Math.floor(pixelsAtOnce / width));
  return Array.from({ length: Math.ceil(height / most) }, (_, band) => [
    band * most,
    Math.min(most, height - band * most),
  ]);
}

/** Has what was asked for done now, for it would be noted down and done at the end, all at once; then the page has its turn. */
function drawn(context: Context): Promise<void> {
  context.getImageData(0, 0, 1, 1);
  return nextTurn();
}

/** Lets the page answer to what has happened meanwhile. Unlike a timer, it is not held back. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
