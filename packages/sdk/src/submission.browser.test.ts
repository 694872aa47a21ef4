import { expect } from '@open-wc/testing';
import { Submission } from './contract/index.ts';
import { beginDraft } from './draft.ts';
import { exifSegment, fileOf, withSegment } from './evidence/files.cases.ts';
import { sha256Hex } from './hash.ts';
import { freeze } from './submission.ts';

const ports = {
  clock: () => Date.parse('2026-11-20T10:00:00Z'),
  randomBytes: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
  sha256: sha256Hex,
};

describe('a complaint with a photo as the camera made it', () => {
  it('is frozen without its place, small, and announced by what is left', async () => {
    const canvas = new OffscreenCanvas(4000, 3000);
    canvas.getContext('2d')!.fillRect(0, 0, 900, 900);
    const plain = await canvas.convertToBlob({ type: 'image/jpeg' });
    const camera = withSegment(new Uint8Array(await plain.arrayBuffer()), exifSegment(1));

    const photos = [fileOf(camera, 'IMG_2041.JPG', 'image/jpeg')];
    const { entries } = await freeze(beginDraft(ports), { text: 'Crushed.', photos }, undefined, ports);
    const [submission, photo] = entries;
    if (submission?.kind !== 'submission' || photo?.kind !== 'photo') throw new Error('other entries');
    const bytes = new Blob([photo.bytes], { type: photo.type });
    expect(await bytes.text()).not.to.contain('SpyCam');
    expect((await createImageBitmap(bytes)).width).to.equal(2560);
    const [manifest] = Submission.parse(JSON.parse(submission.body)).photos;
    expect([manifest?.name, manifest?.type, manifest?.size]).to.eql([
      'IMG_2041.jpg',
      'image/jpeg',
      bytes.size,
    ]);
    expect(manifest?.sha256).to.equal(await sha256Hex(photo.bytes));
  });
});
