import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { findDetector, type Picture } from './code-detector.ts';

/** A code by what it says and where its box begins; every box is 100 wide and 20 high. */
type Code = readonly [text: string, x: number, y: number];

const world = globalThis as { BarcodeDetector?: unknown };

/** A browser with a detector that sees these codes, and what it was asked to look for. */
function withDetector(supported: () => Promise<readonly string[]>, codes: readonly Code[] = []) {
  const asked: (readonly string[])[] = [];
  world.BarcodeDetector = class {
    static getSupportedFormats = supported;
    constructor({ formats }: { formats: readonly string[] }) {
      asked.push(formats);
    }
    detect = () =>
      Promise.resolve(
        codes.map(([rawValue, x, y]) => ({ rawValue, boundingBox: { x, y, width: 100, height: 20 } })),
      );
  };
  return asked;
}

describe('the detector of a browser', () => {
  afterEach(() => {
    delete world.BarcodeDetector;
  });

  it('is none where there is none', async () => assert.equal(await findDetector(), undefined));

  it('is none where it reads nothing that labels carry', async () => {
    withDetector(() => Promise.resolve(['upc_e']));
    assert.equal(await findDetector(), undefined);
    withDetector(() => Promise.resolve([]));
    assert.equal(await findDetector(), undefined);
  });

  it('is none where the system only names it', async () => {
    withDetector(() => Promise.reject(new DOMException('no service', 'NotSupportedError')));
    assert.equal(await findDetector(), undefined);
  });

  it('looks for what labels carry and the browser reads', async () => {
    const asked = withDetector(() => Promise.resolve(['upc_e', 'qr_code', 'code_128']));
    assert.ok(await findDetector());
    assert.deepEqual(asked, [['code_128', 'qr_code']]);
  });

  it('tells first what is nearest to the middle, in a video and in a photo', async () => {
    const codes: readonly Code[] = [
      ['corner', 0, 0],
      ['middle', 260, 230],
      ['below', 270, 400],
    ];
    withDetector(() => Promise.resolve(['qr_code']), codes);
    const detector = await findDetector();
    for (const picture of [
      { videoWidth: 640, videoHeight: 480 },
      { width: 640, height: 480 },
    ])
      assert.deepEqual(await detector?.read(picture as Picture), ['middle', 'below', 'corner']);
  });
});
