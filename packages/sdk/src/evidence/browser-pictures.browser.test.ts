import { expect } from '@open-wc/testing';
import { browserPictures } from './browser-pictures.ts';

const pictures = browserPictures()!;

/** A page of a delivery note: lines of print, which would show the slightest shift. */
function note(width: number, height: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#000';
  context.font = '24px sans-serif';
  for (let row = 0; row * 25 < height; row++) context.fillText(`HL-7730-${row} · 12 × carton`, 20, row * 25);
  return canvas.convertToBlob({ type: 'image/png' });
}

const pixelsOf = (picture: CanvasImageSource, width: number, height: number): Uint8ClampedArray => {
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(picture, 0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
};

describe('drawing a picture in bands', () => {
  it('leaves no seam: each pixel is what it is when all is drawn at once', async () => {
    const file = await note(1200, 1600);
    // Sizes in which bands end between two lines of the original.
    for (const [width, height] of [
      [900, 1200],
      [1111, 1481],
    ] as const) {
      const picture = await pictures.open(file);
      const drawing = await picture.draw(width, height);
      const drawn = await createImageBitmap(await drawing.encode('image/png', 1));
      picture.close();
      const inBands = pixelsOf(drawn, width, height);
      const atOnce = pixelsOf(await createImageBitmap(file), width, height);
      const differing = inBands.findIndex((value, i) => Math.abs(value - atOnce[i]!) > 1);
      expect(differing, `of ${width} × ${height}`).to.equal(-1);
    }
  });

  it('finds a single pixel through which something shines, wherever it is', async () => {
    for (const [x, y, alpha] of [
      [0, 0, 254],
      [999, 1999, 0],
      [3, 1200, 128],
    ] as const) {
      const canvas = new OffscreenCanvas(1000, 2000);
      const context = canvas.getContext('2d')!;
      context.fillRect(0, 0, 1000, 2000);
      const opaque = await pictures.open(await canvas.convertToBlob({ type: 'image/png' }));
      expect(await (await opaque.draw(1000, 2000)).isTransparent()).to.equal(false);
      context.putImageData(new ImageData(new Uint8ClampedArray([0, 0, 0, alpha]), 1, 1), x, y);
      const clear = await pictures.open(await canvas.convertToBlob({ type: 'image/png' }));
      expect(await (await clear.draw(1000, 2000)).isTransparent()).to.equal(true);
    }
  });
});
